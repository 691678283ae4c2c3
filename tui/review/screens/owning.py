"""A reviewer's own disagreements, and corrections of wrong questions, on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Kind
from tui.review.messages import Rejudge
from tui.review.owning import (
    check_selections,
    check_split,
    corrections,
    raise_own,
    remove_answers,
    split_off,
    take_back,
)
from tui.review.screens.deciding import DecidingScreen
from tui.review.wishes import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facts.model import Answer
    from facts.resolving.model import Finding
    from tui.review.screens.choices import Correction


class OwningScreen(DecidingScreen):
    """Raising, splitting, moving answers out."""

    _asked_question: Callable[[str], str] | None = None  # what becomes of the question line that is being typed

    def action_raise_point(self) -> None:
        """Raise a disagreement between the selected words: ask for its kind, then for the question."""
        from tui.review.screens.choices import kind_panel  # noqa: PLC0415 - loads only when needed

        selections = self.columns.selections
        try:
            check_selections(self.session, selections)
        except Refused as refusal:
            self.say(str(refusal), "tension")
            return

        def ask(kind: str | None) -> None:
            if kind is not None:
                self._ask_question(lambda line: self._raise(Kind(kind), line))

        self.app.push_screen(kind_panel(), ask)

    def _raise(self, kind: Kind, line: str) -> str:
        said = raise_own(self.session, self.columns.selections, kind, line)
        self.columns.clear_selections()
        return said

    def action_correct(self) -> None:
        """Split the chosen question or move answers out of it."""
        from tui.review.screens.choices import CorrectPanel  # noqa: PLC0415 - loads only when needed

        finding = self.session.review.current()
        if finding is None:
            self.say("no disagreement is chosen", "tension")
            return
        corrected = bool(corrections(self.session, finding.disagreement.id))

        def correct(chosen: Correction | None) -> None:
            if chosen is not None:
                answers = [finding.disagreement.evidence[n] for n in chosen.answers]
                self._correct(finding, chosen.act, answers)

        self.app.push_screen(CorrectPanel(finding.disagreement, corrected=corrected), correct)

    def _correct(self, finding: Finding, act: str, answers: Sequence[Answer]) -> None:
        if act == "split":
            try:
                check_split(self.session, finding, answers)
            except Refused as refusal:
                self.say(str(refusal), "tension")
                return
            self._ask_question(lambda line: split_off(self.session, finding, answers, line))
        elif act == "remove":
            self._enact(lambda: remove_answers(self.session, finding, answers))
        else:
            self._enact(lambda: take_back(self.session, finding.disagreement.id))

    def _ask_question(self, act: Callable[[str], str]) -> None:
        self._asked_question = act
        self._ask("question", "The question they answer differently:")

    def question_answered(self, line: str) -> None:
        """Go on with the question line that was typed."""
        act = self._asked_question
        if act is not None:
            self._enact(lambda: act(line))

    def _enact(self, act: Callable[[], str]) -> None:
        """Do an act of the reviewer's own; what it makes of the points is judged anew."""
        if self.amend(lambda: f"{act()} {self.glyphs.dot} {self.key_of('undo')} undo"):
            self.app.post_message(Rejudge())
