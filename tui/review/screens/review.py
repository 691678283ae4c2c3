"""The review screen: deciding, and what is typed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from facts.resolving.model import Verdict
from tui.review.actions import bindings
from tui.review.messages import Rejudge
from tui.review.screens.viewing import ViewingScreen
from tui.review.session import Refused
from tui.review.state import Filter, parse_filter

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType

    from facts.examine import Examination
    from facts.resolving.model import Finding, Reason
    from tui.review.glyphs import Glyphs
    from tui.review.layout import Row
    from tui.review.prompt import Prompt
    from tui.review.session import Session

_ALWAYS = {"quit", "interrupt"}


class ReviewScreen(ViewingScreen):
    """Deciding on top of reading. Decisions go through the session; what they did is said in the message line."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]

    def __init__(self, session: Session, glyphs: Glyphs, start: Callable[[], None], welcome: str) -> None:
        super().__init__(session, glyphs)
        self._start = start
        self._welcome = welcome
        self._filter_before = Filter()
        self._chosen_before: str | None = None

    def on_mount(self) -> None:
        """Show the documents, then start the analysis."""
        self.say(self._welcome, "dim")
        self.call_after_refresh(self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.columns.complete()
        self._start()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Keys do nothing while a text is typed, and decide nothing while the point cannot be seen."""
        if self.too_small:
            return action in _ALWAYS
        return not self.prompt.asking or action == "interrupt"

    # What the analysis and the writer report

    def analysed(self, examination: Examination, findings: tuple[Finding, ...], rows: tuple[Row, ...]) -> None:
        """Take the result of the analysis over."""
        self.analysing = False
        self.session.take(examination, findings)
        self.columns.set_rows(rows)
        self.reader.take(examination)
        self.update_marks()
        self.show_chosen()
        progress = self.session.review.progress()
        self.say(f"{progress.total} points, {progress.open} open. {self._welcome}", "dim")

    def rejudged(self, findings: tuple[Finding, ...]) -> None:
        """Take newly judged findings over."""
        self.session.review.replace_findings(findings)
        self.update_marks()
        self.update()

    def write_ended(self, identifier: str, error: str | None) -> None:
        """Take note that a decision is on disk, or could not be written."""
        had = set(self.session.review.unsaved)
        self.session.saved(identifier, error)
        if error is not None:
            self.say(
                f"NOT SAVED: {error}. Your decision is kept here; w tries again, R loads what is on disk."
                if identifier
                else error,
                "error",
            )
        if error is not None or had != self.session.review.unsaved:
            self.update()
        self.update_top()

    # Deciding

    def _decide(self, act: Callable[[], str]) -> None:
        """Decide, say so, and go on to the next open point."""
        before = self.session.review.current()
        try:
            said = act()
        except Refused as refusal:
            self.say(str(refusal), "tension")
            return
        following = self.session.review.step_open(1) is not None
        self.update_marks()
        if following:
            self.show_chosen()
        else:
            self.update()
        left = self.session.review.progress().open
        rest = "" if following else " No other open point." if left else " Every point is decided."
        question = f" on {self._quoted(before.disagreement.question)}" if before else ""
        self.say(f"{self.glyphs.verdict[Verdict.ACCEPT]} {said}{question} {self.glyphs.dot} u undo.{rest}", "settled")

    def _amend(self, act: Callable[[], str]) -> bool:
        """Change a decision and stay where it is."""
        try:
            said = act()
        except Refused as refusal:
            self.say(str(refusal), "tension")
            return False
        self.update_marks()
        self.show_chosen()
        self.say(said)
        return True

    def action_accept(self, number: int) -> None:
        """Accept a source's answer."""
        self._decide(lambda: self.session.accept(number))

    def action_accept_named(self) -> None:
        """Ask for the source."""
        self._ask("source", "Accept the source with id:")

    def action_both(self) -> None:
        """Let all answers stand."""
        self._decide(self.session.both)

    def action_defer(self) -> None:
        """Decide later."""
        self._decide(self.session.defer)

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
                self._decide(lambda: self.session.dismiss(reason))

        if self.session.review.current() is None:
            self.say("no disagreement is chosen", "tension")
        else:
            self.app.push_screen(ReasonPanel(), decide)

    def action_clear(self) -> None:
        """Clear the decision."""
        self._amend(self.session.clear)

    def action_undo(self) -> None:
        """Take the last decision back and show its point."""
        if self._amend(self.session.undo):
            self.app.post_message(Rejudge())

    def action_redo(self) -> None:
        """Make it again."""
        if self._amend(self.session.redo):
            self.app.post_message(Rejudge())

    def action_retry(self) -> None:
        """Write again what could not be written."""
        self._amend(self.session.retry)

    def action_reload(self) -> None:
        """Load the decisions again."""
        if self._amend(self.session.reload):
            self.app.post_message(Rejudge())

    # Typing

    def _ask(self, what: str, label: str, value: str = "") -> None:
        if self.session.review.current() is None and what in {"value", "note", "source"}:
            self.say("no disagreement is chosen", "tension")
            return
        self._asked_from = self.focused or self.points
        self.message.display = False
        self.prompt.ask(what, label, value)

    def _asked(self) -> None:
        self.message.display = True
        self.set_focus(self._asked_from)

    def on_prompt_typing(self, event: Prompt.Typing) -> None:
        """Filter and search follow what is typed."""
        if event.what == "filter":
            self._filter(parse_filter(event.text))

    def on_prompt_answered(self, event: Prompt.Answered) -> None:
        """Do what was asked for."""
        self._asked()
        if event.what == "value":
            self._decide(lambda: self.session.own_value(event.text))
        elif event.what == "source":
            self._decide(lambda: self.session.accept_named(event.text))
        elif event.what == "note":
            self._amend(lambda: self.session.note(event.text))
        elif event.what == "filter":
            self._filter(parse_filter(event.text))
            self.say(
                f"filter: {self.session.review.filter}" if str(self.session.review.filter) else "all points are shown"
            )
        elif event.what == "search":
            self._search(event.text)

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Leave all as it was."""
        self._asked()
        if event.what == "filter":
            self._filter(self._filter_before)
            if self._chosen_before != self.session.review.chosen:
                self._choose(self._chosen_before)

    def action_filter(self) -> None:
        """Ask what the list shall show."""
        self._filter_before, self._chosen_before = self.session.review.filter, self.session.review.chosen
        self._ask("filter", "Filter (open settled deferred, kinds, severities, words):", str(self._filter_before))

    def action_toggle_open(self) -> None:
        """Show open points only, or all."""
        now = self.session.review.filter
        only_open = now.groups == {"open"}
        self._filter(Filter(frozenset() if only_open else frozenset({"open"}), now.kinds, now.severities, now.text))
        self.say("open points only" if not only_open else "points in every state")

    def _filter(self, wanted: Filter) -> None:
        review = self.session.review
        review.filter = wanted
        visible = review.visible()
        if visible and review.chosen not in {finding.disagreement.id for finding in visible}:
            review.choose(visible[0].disagreement.id)
            self.show_chosen()
        self.update()

    def action_search(self) -> None:
        """Ask what to look for."""
        self._ask("search", "Search:", self._query)

    def action_back(self) -> None:
        """End the selection; else the search; else put the rows back side by side; else show all points."""
        if self.leave_text():
            pass
        elif self._hits:
            self._hits = []
            self.columns.show_hits({}, None)
            self.say("search ended")
        elif self.columns.shifted:
            self.columns.release()
            self.say("rows aligned; enter goes back to the point's words")
        elif str(self.session.review.filter):
            self._filter(Filter())
            self.say("all points are shown")
