"""A review in progress: decisions made, remembered, written behind the reviewer's back and taken back again. No screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.resolving.model import Reason, Verdict
from sources.errors import CrossreadError
from tui.review.prose import verdict_words
from tui.review.saving import Saver, replaced
from tui.review.state import Change, Review, is_open, parse_filter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facts.examine import Examination
    from facts.resolving.model import Finding, Resolution
    from sources.document import Dossier
    from tui.review.decisions import Decisions
    from tui.review.journal import Journal


class Refused(Exception):  # noqa: N818 - no fault of the program: the reviewer is told why nothing happened
    """The action makes no sense here; the message says why."""


class Session:
    """Everything between the screen and the disk. Methods that decide return what to tell the reviewer, or raise `Refused`.

    `report(id, error)` is called from the writer's thread after each write; pass it on to `saved` in the screen's thread.
    """

    def __init__(
        self, dossier: Dossier, decisions: Decisions, journal: Journal, report: Callable[[str, str | None], None]
    ) -> None:
        self.dossier = dossier
        self.decisions = decisions
        self.review = Review()
        self.examination: Examination | None = None
        self.waiting = 0  # writes under way
        self.revision = 0  # grows with every decision
        self._journal = journal
        self._saver = Saver(decisions, journal, report)
        self._resolutions: dict[str, Resolution] = {}
        self._pending: dict[str, Change] = {}  # not known to be on disk

    # Beginning and end

    def load(self) -> None:
        """Read decisions, history and the place where the reader stood. Raises `CrossreadError` for a wrong decision file."""
        self._resolutions = dict(self.decisions.load())
        self.review.done, self.review.undone = self._journal.replay()
        view = self._journal.load_view()
        chosen, words, notes = view.get("chosen"), view.get("filter"), view.get("notes")
        self.review.chosen = chosen if isinstance(chosen, str) else None
        self.review.filter = parse_filter(words) if isinstance(words, str) else self.review.filter
        if isinstance(notes, dict):
            self.review.notes = {str(key): str(note) for key, note in notes.items()}

    def judge(self, examination: Examination) -> tuple[Finding, ...]:
        """Every disagreement of an examination under the decisions made so far. Touches nothing: any thread may call it."""
        return self.decisions.judge(examination, dict(self._resolutions))

    def take(self, examination: Examination, findings: tuple[Finding, ...]) -> None:
        """Go on with what the analysis found."""
        self.examination = examination
        self.review.replace_findings(findings)

    def remember_view(self, **view: str) -> None:
        """Remember where the reader stands."""
        review = self.review
        self._journal.save_view({"chosen": review.chosen, "filter": str(review.filter), "notes": review.notes} | view)

    def remembered(self, key: str) -> str | None:
        """Give a part of the view that an earlier session remembered."""
        found = self._journal.load_view().get(key)
        return found if isinstance(found, str) else None

    def close(self) -> None:
        """Wait until everything is on disk."""
        self._saver.close()

    # Decisions

    def accept(self, number: int) -> str:
        """Accept the answer of the source with this number, from 1."""
        point = self._point().disagreement
        documents = self.dossier.documents
        if number > len(documents):
            raise Refused(f"there is no source {number}")
        document = documents[number - 1]
        if all(answer.source != document.id for answer in point.evidence):
            raise Refused(f"{document.id} is silent on this question: there is no answer to accept")
        return self._decide(Verdict.ACCEPT, source=document.key)

    def accept_named(self, name: str) -> str:
        """Accept the answer of the source with this id, in whatever case."""
        ids = [document.id.casefold() for document in self.dossier.documents]
        if name.strip().casefold() not in ids:
            raise Refused(
                f"there is no source {name.strip()}" if name.strip() else "no source named: nothing was decided"
            )
        return self.accept(ids.index(name.strip().casefold()) + 1)

    def own_value(self, value: str) -> str:
        """Settle with a value of the reviewer's own."""
        if not value.strip():
            raise Refused("no value given: nothing was decided")
        return self._decide(Verdict.ACCEPT, value=value.strip())

    def both(self) -> str:
        """Let all answers stand."""
        return self._decide(Verdict.BOTH)

    def dismiss(self, reason: Reason) -> str:
        """Not a disagreement, for a reason."""
        return self._decide(Verdict.DISMISS, reason=reason)

    def defer(self) -> str:
        """Decide later."""
        return self._decide(Verdict.DEFER)

    def note(self, text: str) -> str:
        """Put a note on a decision; on an open point, keep it for the decision to come."""
        finding = self._point()
        text = text.strip()
        if finding.resolution is None or is_open(finding):
            self.review.notes[finding.disagreement.id] = text
            self.remember_view()
            return "note kept for your decision on this point"
        if text == finding.resolution.note:
            raise Refused("the note is unchanged")
        self._do(finding.disagreement.id, replace(finding.resolution, note=text))
        return "note saved"

    def current_note(self) -> str:
        """Give the note on the chosen point, made or kept for its decision."""
        finding = self.review.current()
        if finding is None:
            return ""
        kept = self.review.notes.get(finding.disagreement.id)
        return kept if kept is not None else (finding.resolution.note if finding.resolution else "")

    def clear(self) -> str:
        """Take the decision on the chosen point away."""
        finding = self._point()
        if finding.resolution is None:
            raise Refused("this point has no decision to clear")
        self._do(finding.disagreement.id, None)
        return "decision cleared"

    def undo(self) -> str:
        """Take the last decision back."""
        return self._retrace("undo")

    def redo(self) -> str:
        """Make the decision again that was taken back last."""
        return self._retrace("redo")

    def retry(self) -> str:
        """Try again to write what could not be written."""
        unsaved = sorted(self.review.unsaved)
        if not unsaved:
            raise Refused("everything is saved")
        for identifier in unsaved:
            self.waiting += 1
            self._saver.retry(self._pending[identifier])
        return "writing again"

    def reload(self) -> str:
        """Read the decisions again, as others may have left them; what could not be saved is dropped. Judge anew after it."""
        if self.waiting:
            raise Refused("decisions are still being saved")
        try:
            self._resolutions = dict(self.decisions.load())
        except CrossreadError as error:
            raise Refused(error.message) from error
        self._pending.clear()
        self.review.unsaved.clear()
        self.revision += 1
        return "decisions loaded from disk"

    def saved(self, identifier: str, error: str | None) -> None:
        """Take note of how a write ended; to be called in the screen's thread."""
        if not identifier:
            return
        self.waiting = max(0, self.waiting - 1)
        if error is None:
            self.review.unsaved.discard(identifier)
            self._pending.pop(identifier, None)
        else:
            self.review.unsaved.add(identifier)

    def _point(self) -> Finding:
        finding = self.review.current()
        if finding is None:
            raise Refused("no disagreement is chosen")
        return finding

    def _decide(
        self, verdict: Verdict, *, source: str | None = None, value: str | None = None, reason: Reason | None = None
    ) -> str:
        point = self._point().disagreement
        try:
            resolution = self.decisions.make(
                point,
                self.dossier.documents,
                verdict,
                source=source,
                value=value,
                reason=reason,
                note=self.current_note(),
            )
        except CrossreadError as error:
            raise Refused(error.message) from error
        self._do(point.id, resolution)
        return verdict_words(resolution, self.dossier.documents)

    def _do(self, identifier: str, resolution: Resolution | None) -> None:
        change = self.review.decide(identifier, resolution)
        self._write("do", change)

    def _retrace(self, step: str) -> str:
        review = self.review
        stack = review.done if step == "undo" else review.undone
        if not stack:
            raise Refused(f"nothing to {step}")
        expected = stack[-1].after if step == "undo" else stack[-1].before
        finding = review.find(stack[-1].id)
        if finding is None or not _same(finding.resolution, expected):
            stack.pop()
            why = "is no longer among the disagreements" if finding is None else "was decided otherwise since"
            raise Refused(f"cannot {step}: that point {why}; the step is skipped")
        change = review.undo() if step == "undo" else review.redo()
        assert change is not None
        self._write(step, change)
        now = verdict_words(change.after, self.dossier.documents) if change.after else "open again"
        return f"{'undone' if step == 'undo' else 'redone'}: {now}"

    def _write(self, step: str, change: Change) -> None:
        self.revision += 1
        for identifier in replaced(change):
            self._resolutions.pop(identifier, None)
        if change.after is not None:
            self._resolutions[change.after.id] = change.after
        first = self._pending[change.id].before if change.id in self.review.unsaved else change.before
        self._pending[change.id] = Change(change.id, first, change.after)
        self.waiting += 1
        self._saver.submit(step, change)

    @property
    def resolutions(self) -> Mapping[str, Resolution]:
        """The decisions as they stand in memory."""
        return self._resolutions


def _same(one: Resolution | None, other: Resolution | None) -> bool:
    """Whether two decisions say the same; what the store adds to a file is left out."""
    if one is None or other is None:
        return one is other
    return all(
        getattr(one, part) == getattr(other, part) for part in ("verdict", "source", "value", "reason", "note", "time")
    )
