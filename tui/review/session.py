"""A review in progress: decisions made, remembered, written behind the reviewer's back and taken back again. No screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from facts.resolving.model import Resolution, Verdict
from facts.resolving.own import Act, Own
from sources.errors import CrossreadError
from tui.review.history import fault_of, outcome
from tui.review.ordering import IMPORTANCE, ORDERS
from tui.review.prose import verdict_words
from tui.review.saving import Saver, replaced
from tui.review.state import Change, Review, is_open, last_step, parse_filter
from tui.review.wishes import Refused, Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facts.examine import Examination
    from facts.resolving.model import Finding, Reason
    from sources.document import Dossier
    from tui.review.decisions import Decisions, News
    from tui.review.journal import Journal


class Session:
    """Everything between the screen and the disk. Methods that decide return what to tell the reviewer, or raise `Refused`.

    `report(id, error)` is called from the writer's thread after each write; pass it on to `saved` in the screen's thread.
    """

    def __init__(
        self,
        dossier: Dossier,
        decisions: Decisions,
        journal: Journal,
        report: Callable[[str, str | None], None],
        reviewer: str = "",
    ) -> None:
        self.reviewer = reviewer
        self.dossier = dossier
        self.decisions = decisions
        self.review = Review()
        self.raw: Examination | None = None  # as the engine found it
        self.examination: Examination | None = None  # as the reviewers' own acts leave it
        self.waiting = 0  # writes under way
        self.revision = 0  # grows with every decision
        self._journal = journal
        self._report = report
        self._writes: Counter[str] = Counter()  # under way, by file
        self._saver = Saver(decisions, journal, report)
        self.review.sources = tuple(document.id for document in dossier.documents)
        self._resolutions: dict[str, Resolution] = {}
        self._acts: dict[str, Own] = {}
        self._pending: dict[str, Change] = {}  # not known to be on disk

    # Beginning and end

    def load(self) -> None:
        """Read decisions, history and the place where the reader stood. Raises `CrossreadError` for a wrong decision file."""
        self._resolutions, self._acts = dict(self.decisions.load()), dict(self.decisions.load_own())
        self.review.done, self.review.undone = self._journal.replay()
        view = self._journal.load_view()
        chosen, words, notes = view.get("chosen"), view.get("filter"), view.get("notes")
        order, marked = view.get("order"), view.get("marked")
        self.review.order = order if order in ORDERS else IMPORTANCE
        self.review.marked = set(map(str, marked)) if isinstance(marked, list) else set()
        self.review.chosen = chosen if isinstance(chosen, str) else None
        self.review.filter = parse_filter(words) if isinstance(words, str) else self.review.filter
        if isinstance(notes, dict):
            self.review.notes = {str(key): str(note) for key, note in notes.items()}

    def judge(self, raw: Examination) -> tuple[Finding, ...]:
        """Every disagreement of an examination under the acts and decisions made so far. Touches nothing: any thread may call it."""
        resolutions = dict(self._resolutions)
        return self.decisions.judge(_corrected(raw, dict(self._acts), resolutions), resolutions)

    def take(self, raw: Examination, findings: tuple[Finding, ...]) -> None:
        """Go on with what the analysis found, and what has become of it."""
        self.raw = raw
        self.examination = _corrected(raw, self._acts, self._resolutions)
        self.review.replace_findings(findings)

    def remember_view(self, **view: object) -> None:
        """Remember where the reader stands."""
        review = self.review
        kept = {"chosen": review.chosen, "filter": str(review.filter), "notes": review.notes, "order": review.order}
        self._journal.save_view(self._journal.load_view() | kept | {"marked": sorted(review.marked)} | view)

    def layout(self) -> object:
        """Give how the screen was left."""
        return self._journal.load_view().get("layout")

    def remembered(self, key: str) -> str | None:
        """Give a part of the view that an earlier session remembered."""
        found = self._journal.load_view().get(key)
        return found if isinstance(found, str) else None

    def renewed(self, dossier: Dossier) -> Session:
        """A session on the sources as they are now, with the decisions and history of this one, which must be closed."""
        fresh = Session(dossier, self.decisions, self._journal, self._report, self.reviewer)
        fresh.load()
        return fresh

    def close(self) -> None:
        """Wait until everything is on disk."""
        self._saver.close()

    # Decisions

    def accept(self, number: int) -> str:
        """Accept the answer of the source with this number, from 1."""
        return self.decide(Wish(Verdict.ACCEPT, number=number))

    def number_of(self, name: str) -> int:
        """Give the number, from 1, of the source with this id, in whatever case. Raises `Refused` where there is none."""
        ids = [document.id.casefold() for document in self.dossier.documents]
        if name.strip().casefold() not in ids:
            raise Refused(
                f"there is no source {name.strip()}" if name.strip() else "no source named: nothing was decided"
            )
        return ids.index(name.strip().casefold()) + 1

    def accept_named(self, name: str) -> str:
        """Accept the answer of the source with this id, in whatever case."""
        return self.accept(self.number_of(name))

    def own_value(self, value: str) -> str:
        """Settle with a value of the reviewer's own."""
        return self.decide(Wish(Verdict.ACCEPT, value=value))

    def both(self) -> str:
        """Let all answers stand."""
        return self.decide(Wish(Verdict.BOTH))

    def dismiss(self, reason: Reason) -> str:
        """Not a disagreement, for a reason."""
        return self.decide(Wish(Verdict.DISMISS, reason=reason))

    def defer(self) -> str:
        """Decide later."""
        return self.decide(Wish(Verdict.DEFER))

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
        return self.note_on(finding) if finding is not None else ""

    def note_on(self, finding: Finding) -> str:
        """Give the note on a point, made or kept for its decision."""
        kept = self.review.notes.get(finding.disagreement.id)
        return kept if kept is not None else (finding.resolution.note if finding.resolution else "")

    def clear(self) -> str:
        """Take the decision on the chosen point away."""
        finding = self._point()
        if finding.resolution is None:
            own = self._acts.get(finding.disagreement.id)
            if own is None or own.act is not Act.RAISE:
                raise Refused("this point has no decision to clear")
            self.do((Change(own.id, own, None),))
            return "the point that was raised by hand is taken away"
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
            self._writes[identifier] += 1
            self._saver.retry(self._pending[identifier])
        return "writing again"

    def reload(self) -> str:
        """Read the decisions again, as others may have left them; what could not be saved is dropped. Judge anew after it."""
        if self.waiting:
            raise Refused("decisions are still being saved")
        try:
            self._resolutions, self._acts = dict(self.decisions.load()), dict(self.decisions.load_own())
        except CrossreadError as error:
            raise Refused(error.message) from error
        self._pending.clear()
        self.review.unsaved.clear()
        self.revision += 1
        return "decisions loaded from disk"

    def absorb(self, news: News) -> None:
        """Take over in memory what others wrote. Judge anew after it."""
        self.revision += 1
        for identifier, decision in news.decisions.items():
            self._resolutions.pop(identifier, None)
            if decision is not None:
                self._resolutions[identifier] = decision
        for identifier, own in news.acts.items():
            self._acts.pop(identifier, None)
            if own is not None:
                self._acts[identifier] = own

    def rewrite(self, changes: Sequence[Change]) -> None:
        """Write what stands in memory over what stands on disk; no step of the history."""
        for change in changes:
            self.waiting += 1
            self._writes[change.file] += 1
            self._pending[change.file] = change
            self._saver.retry(change)

    def between(self, act: Callable[[], None]) -> None:
        """Run something in the writer's thread, after all writing so far."""
        self._saver.between(act)

    def wait(self) -> None:
        """Wait until what was decided so far is written."""
        done = Event()
        self._saver.between(done.set)
        done.wait()

    def saved(self, identifier: str, error: str | None) -> None:
        """Take note of how a write ended; to be called in the screen's thread."""
        if not identifier:
            return
        self.waiting = max(0, self.waiting - 1)
        self._writes[identifier] -= 1
        if error is None:
            self.review.unsaved.discard(identifier)
            if self._writes[identifier] <= 0:
                self._pending.pop(identifier, None)
        else:
            self.review.unsaved.add(identifier)

    def _point(self) -> Finding:
        finding = self.review.current()
        if finding is None:
            raise Refused("no disagreement is chosen")
        return finding

    def decide(self, wish: Wish) -> str:
        """Decide the chosen point as wished."""
        resolution = self.decision(self._point(), wish)
        self._do(self._point().disagreement.id, resolution)
        return verdict_words(resolution, self.dossier.documents)

    def decision(self, finding: Finding, wish: Wish) -> Resolution:
        """Make the decision that the wish comes to on a point, and change nothing. Raises `Refused` where it cannot be."""
        point, documents = finding.disagreement, self.dossier.documents
        try:
            return self.decisions.make(
                point,
                documents,
                wish.verdict,
                source=wish.source_of(point, documents),
                value=wish.own_value(),
                reason=wish.reason,
                note=self.note_on(finding),
            )
        except CrossreadError as error:
            raise Refused(error.message) from error

    def _do(self, identifier: str, resolution: Resolution | None) -> None:
        finding = self.review.find(identifier)
        self.do((Change(identifier, finding.resolution if finding else None, resolution),))

    def do(self, changes: Sequence[Change]) -> None:
        """Make changes as one step that undo takes back as a whole. Judge anew where an act is among them."""
        self._write("do", self.review.do(changes))

    def _retrace(self, step: str) -> str:
        review = self.review
        stack = review.done if step == "undo" else review.undone
        if not stack:
            raise Refused(f"nothing to {step}")
        last = stack[len(stack) - last_step(stack) :]
        faults = {c.file: fault for c in last if (fault := self._fault(c.reversed() if step == "undo" else c))}
        for change in [c for c in last if c.file in faults]:
            stack.remove(change)
        if len(faults) == len(last):
            raise Refused(f"cannot {step}: that point {next(iter(faults.values()))}; the step is skipped")
        changes = review.undo() if step == "undo" else review.redo()
        self._write(step, changes)
        left = f"; {len(faults)} left as they are, changed since" if faults else ""
        return f"{'undone' if step == 'undo' else 'redone'}: {outcome(changes, self.dossier.documents)}{left}"

    def _fault(self, change: Change) -> str:
        return fault_of(change, self.review.find(change.id), self._acts.get(change.id))

    def _write(self, step: str, changes: tuple[Change, ...]) -> None:
        for change in changes:
            self._keep(change)
            first = self._pending[change.file].before if change.file in self.review.unsaved else change.before
            self._pending[change.file] = Change(change.id, first, change.after)
            self._writes[change.file] += 1
        self.waiting += len(changes)
        self._saver.submit(step, *changes)

    def _keep(self, change: Change) -> None:
        """Take a change over in memory."""
        self.revision += 1
        if change.own:
            self._acts.pop(change.id, None)
            if isinstance(change.after, Own):
                self._acts[change.id] = change.after
            return
        for identifier in replaced(change):
            self._resolutions.pop(identifier, None)
        if isinstance(change.after, Resolution):
            self._resolutions[change.after.id] = change.after

    @property
    def resolutions(self) -> Mapping[str, Resolution]:
        """The decisions as they stand in memory."""
        return self._resolutions

    @property
    def acts(self) -> Mapping[str, Own]:
        """The reviewers' own acts as they stand in memory."""
        return self._acts

    def history(self, identifier: str) -> list[Change]:
        """What this reviewer decided on a point, oldest first, as far as it was not taken back."""
        return [change for change in self.review.done if change.id == identifier and not change.own]


def _corrected(raw: Examination, acts: Mapping[str, Own], resolutions: Mapping[str, Resolution]) -> Examination:
    """The examination under the reviewers' own acts. What that takes is loaded with the analysis, after the first paint."""
    if not acts:
        return raw
    from facts.resolving.correcting import apply_own  # noqa: PLC0415 - loads only when needed

    return apply_own(raw, acts, resolutions)
