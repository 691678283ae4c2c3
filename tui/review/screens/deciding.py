"""Deciding: one point, or all that are marked or shown after a preview, as one step that undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.resolving.model import Verdict
from tui.review.bulk import changes_of, plan
from tui.review.messages import Rejudge
from tui.review.ordering import next_order
from tui.review.screens.viewing import ViewingScreen
from tui.review.wishes import Refused, Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facts.resolving.model import Finding, Reason
    from tui.review.glyphs import Glyphs
    from tui.review.session import Session


class DecidingScreen(ViewingScreen):
    """Every action that decides. What it came to is said in the message line."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._for_shown = False  # the next decision is for all points that the list shows

    def key_of(self, name: str) -> str:
        """The first key of an action, as people read it."""
        return next((action.shown.split()[0] for action in self.actions if action.name == name), name)

    # One or many

    def modes(self) -> list[str]:
        """Name what is not as usual: a decision that is for many."""
        many = self._for_shown or bool(self.session.review.marked)
        return [*super().modes(), *(["deciding for many"] if many else [])]

    def decide(self, wish: Wish) -> None:
        """Decide the chosen point and go on to the next open one; where points are marked, preview all of them first."""
        findings = self._many()
        if findings:
            self._preview(findings, wish)
            return
        before = self.session.review.current()
        try:
            said = self.session.decide(wish)
        except Refused as refusal:
            self.say(str(refusal), "tension")
            return
        question = f" on {self._quoted(before.disagreement.question)}" if before else ""
        self._go_on(f"{said}{question}")

    def _go_on(self, said: str) -> None:
        """Go on to the next open point and say what was done."""
        following = self.session.review.step_open(1) is not None
        self.update_marks()
        if following:
            self.show_chosen()
        else:
            self.update()
        left = self.session.review.progress().open
        rest = "" if following else " No other open point." if left else " Every point is decided."
        mark = self.glyphs.verdict[Verdict.ACCEPT]
        self.say(f"{mark} {said} {self.glyphs.dot} {self.key_of('undo')} undo.{rest}", "settled")

    def amend(self, act: Callable[[], str]) -> bool:
        """Change something and stay where it is; whether it was done."""
        try:
            said = act()
        except Refused as refusal:
            self.say(str(refusal), "tension")
            return False
        self.update_marks()
        self.show_chosen()
        self.say(said)
        return True

    def _many(self) -> list[Finding]:
        """The points that the next decision is for, where it is for more than the chosen one."""
        review = self.session.review
        if self._for_shown:
            return review.visible()
        return [finding for finding in review.findings if finding.disagreement.id in review.marked]

    def _preview(self, findings: Sequence[Finding], wish: Wish | None) -> None:
        """Show what will happen to each point and ask once; `wish` None clears decisions."""
        from tui.review.screens.bulk import BulkPanel  # noqa: PLC0415 - loads only when needed

        self._for_shown = False
        self.update_top()
        planned = plan(self.session, findings, wish)
        changes = changes_of(planned, clearing=wish is None)

        def decide(agreed: bool | None) -> None:
            if not agreed:
                self.say("nothing was decided")
                return
            review = self.session.review
            review.marked.clear()
            self.session.do(changes)
            points = "point" if len(changes) == 1 else "points"
            self._go_on(f"{len(changes)} {points} {'decided' if wish else 'cleared'} as one step")

        self.app.push_screen(BulkPanel(planned, len(changes), self.session.dossier.documents, self.glyphs), decide)

    # Marking

    def action_mark(self) -> None:
        """Mark the chosen point, or take its mark away, and go to the next; a page down in the other panes."""
        if self._pane() is not self.points:
            self.action_page_down()
            return
        review = self.session.review
        chosen = review.current()
        if chosen is None:
            self.say("no disagreement is chosen", "tension")
            return
        review.marked ^= {chosen.disagreement.id}
        review.step(1)
        self.show_chosen()
        self._say_marked()

    def action_mark_shown(self) -> None:
        """Mark all points that the list shows; where all are, take the marks away."""
        review = self.session.review
        shown = {finding.disagreement.id for finding in review.visible()}
        review.marked = review.marked - shown if shown <= review.marked else review.marked | shown
        self.update()
        self._say_marked()

    def _say_marked(self) -> None:
        count = len(self.session.review.marked)
        if count:
            self.say(f"{count} marked: a decision is for all of them, after a preview. esc takes the marks away")
        else:
            self.say("no point is marked")

    def action_decide_shown(self) -> None:
        """The next decision is for all points that the list shows."""
        count = len(self.session.review.visible())
        if not count:
            self.say("the list shows no point", "tension")
            return
        self._for_shown = True
        self.say(
            f"All {count} points of the list: 1-9 accept, b both, x dismiss, d defer, v value, c clear; esc: not", "key"
        )

    def leave_many(self) -> bool:
        """Decide for one point again; whether it was for many."""
        was = self._for_shown or bool(self.session.review.marked)
        if was:
            self._for_shown = False
            self.session.review.marked.clear()
            self.update()
            self.say("decisions are for the chosen point")
        return was

    # Verdicts

    def action_accept(self, number: int) -> None:
        """Accept a source's answer."""
        self.decide(Wish(Verdict.ACCEPT, number=number))

    def action_accept_named(self) -> None:
        """Ask for the source."""
        self._ask("source", "Accept the source with id:")

    def accept_named(self, name: str) -> None:
        """Accept the source with this id."""
        try:
            self.decide(Wish(Verdict.ACCEPT, number=self.session.number_of(name)))
        except Refused as refusal:
            self.say(str(refusal), "tension")

    def action_both(self) -> None:
        """Let all answers stand."""
        self.decide(Wish(Verdict.BOTH))

    def action_defer(self) -> None:
        """Decide later."""
        self.decide(Wish(Verdict.DEFER))

    def action_own_value(self) -> None:
        """Ask for a value."""
        self._ask("value", "Your value:")

    def action_note(self) -> None:
        """Ask for a note."""
        self._ask("note", "Note:", self.session.current_note())

    def action_dismiss_point(self) -> None:
        """Ask why this is no disagreement."""
        from tui.review.screens.panels import ReasonPanel  # noqa: PLC0415 - loads only when needed

        def decide(reason: Reason | None) -> None:
            if reason is not None:
                self.decide(Wish(Verdict.DISMISS, reason=reason))

        if self.session.review.current() is None:
            self.say("no disagreement is chosen", "tension")
        else:
            self.app.push_screen(ReasonPanel(), decide)

    def action_clear(self) -> None:
        """Clear the decision; of a point of the reviewer's own that has none, take the point away."""
        findings = self._many()
        if findings:
            self._preview(findings, None)
            return
        if self.amend(self.session.clear):
            self.app.post_message(Rejudge())

    def action_undo(self) -> None:
        """Take the last step back and show its point."""
        if self.amend(self.session.undo):
            self.app.post_message(Rejudge())

    def action_redo(self) -> None:
        """Make it again."""
        if self.amend(self.session.redo):
            self.app.post_message(Rejudge())

    def action_retry(self) -> None:
        """Write again what could not be written."""
        self.amend(self.session.retry)

    def action_sort(self) -> None:
        """Show the list in the next order."""
        review = self.session.review
        review.order = next_order(review.order)
        self.update()
        self.say(f"sorted by {review.order}")

    # Typing

    def _ask(self, what: str, label: str, value: str = "") -> None:
        """Ask for a text at the foot of the screen."""
        if self.session.review.current() is None and what in {"value", "note", "source"}:
            self.say("no disagreement is chosen", "tension")
            return
        self._asked_from = self.focused or self.points
        self.message.display = False
        self.prompt.ask(what, label, value)

    def _asked(self) -> None:
        """Give the keys back to where they were."""
        self.message.display = True
        self.set_focus(self._asked_from)
