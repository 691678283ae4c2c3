"""The review screen: deciding, and what is typed for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.binding import BindingsMap

from facts.resolving.model import Verdict
from tui.review.actions import ACTIONS, bindings
from tui.review.screens.outside import OutsideScreen
from tui.review.screens.resuming import restore
from tui.review.state import Filter, parse_filter
from tui.review.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.examine import Examination
    from facts.resolving.model import Finding
    from tui.review.actions import Action
    from tui.review.glyphs import Glyphs
    from tui.review.layout import Row
    from tui.review.prompt import Prompt
    from tui.review.session import Session

_ALWAYS = {"quit", "interrupt"}


class ReviewScreen(OutsideScreen):
    """Everything that a reviewer can do, and what the analysis, the writer and the disk report."""

    def __init__(
        self,
        session: Session,
        glyphs: Glyphs,
        start: Callable[[], None],
        welcome: str,
        actions: tuple[Action, ...] = ACTIONS,
    ) -> None:
        super().__init__(session, glyphs)
        self.actions = actions
        self._bindings = BindingsMap.merge([self._bindings, BindingsMap(bindings(actions))])
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
        restore(self, self.session.layout())
        progress = self.session.review.progress()
        self.say(f"{progress.total} points, {progress.open} open. {self._welcome}", "dim")

    def progressed(self, phase: str, done: int, total: int) -> None:
        """Show what the analysis does."""
        documents = self.session.dossier.documents
        if phase == "reading" and done < len(documents):
            words = f"reading {documents[done].id}, {done + 1}/{total}"
        else:
            words = f"{phase}, {done + 1}/{total}" if total else phase
        self.progress_words = f"analysing: {words}{self.glyphs.ellipsis}"
        self.update_top()

    def rejudged(self, findings: tuple[Finding, ...]) -> None:
        """Take newly judged findings over."""
        if self.session.raw is not None:
            self.session.take(self.session.raw, findings)
        self.update_marks()
        self.update()

    def write_ended(self, identifier: str, error: str | None) -> None:
        """Take note that a decision is on disk, or could not be written."""
        had = set(self.session.review.unsaved)
        self.session.saved(identifier, error)
        if error is not None:
            self.say(
                f"NOT SAVED: {error}. Your decision is kept here; {self.key_of('retry')} tries again,"
                f" {self.key_of('reload')} shows what is on disk."
                if identifier
                else error,
                "error",
            )
        if error is not None or had != self.session.review.unsaved:
            self.update()
        self.update_top()

    # Typing

    def on_prompt_typing(self, event: Prompt.Typing) -> None:
        """Filter and search follow what is typed."""
        if event.what == "filter":
            self._filter(parse_filter(event.text))

    def on_prompt_answered(self, event: Prompt.Answered) -> None:
        """Do what was asked for."""
        self._asked()
        if event.what == "value":
            self.decide(Wish(Verdict.ACCEPT, value=event.text))
        elif event.what == "source":
            self.accept_named(event.text)
        elif event.what == "question":
            self.question_answered(event.text)
        elif event.what == "edit":
            self.edit(event.text)
        elif event.what == "note":
            self.amend(lambda: self.session.note(event.text))
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
        self._ask(
            "filter",
            "Filter (open settled deferred stale, kinds, severities, source:B, words):",
            str(self._filter_before),
        )

    def action_toggle_open(self) -> None:
        """Show open points only, or all."""
        now = self.session.review.filter
        only_open = now.groups == {"open"}
        self._filter(replace(now, groups=frozenset() if only_open else frozenset({"open"}), states=frozenset()))
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
        elif self.leave_many():
            return
        elif str(self.session.review.filter):
            self._filter(Filter())
            self.say("all points are shown")
        elif self.analysing:
            self.action_quit()
