"""What becomes of an examination under a reviewer's own acts: questions raised, split, and rid of answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.candidates import by_value
from facts.model import Disagreement, Fact, Kind, Severity, State
from facts.resolving.folding import fold
from facts.resolving.model import Resolution, Verdict
from facts.resolving.own import Act, read_passage
from facts.resolving.placing import Placer, difference, quoted, stands_on
from facts.resolving.states import placed_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.examine import Examination
    from facts.model import Answer
    from facts.resolving.own import Own
    from facts.resolving.placing import Placed

_LONG = 60  # code points of a value in an explanation


def apply_own(
    examination: Examination, acts: Mapping[str, Own], resolutions: Mapping[str, Resolution] | None = None
) -> Examination:
    """The examination as the reviewers' own acts leave it; itself where there are none.

    Every passage is found again in the sources as they are. A question that was raised and is not decided yet is stale when its
    words changed and orphaned when they are gone (`Examination.standing`); `resolutions` say where a decided one stands.
    """
    if not acts:
        return examination
    return _Correction(examination, resolutions or {}).made(acts)


class _Correction:
    """The questions on their way from what the engine raised to what the reviewers made of it."""

    def __init__(self, examination: Examination, resolutions: Mapping[str, Resolution]) -> None:
        self._examination = examination
        self._resolutions = resolutions
        self._placer = Placer(examination)
        self._readings = {r.document.id: r for r in examination.readings}
        self._rank = {d.id: n for n, d in enumerate(examination.dossier.documents)}
        self._questions = {d.id: d for d in examination.disagreements}
        self._standing: dict[str, tuple[State, str]] = {}
        self._touched: set[str] = set()

    def made(self, acts: Mapping[str, Own]) -> Examination:
        for own in in_turn(acts.values()):
            if own.act is Act.RAISE:
                self._raise(own)
            else:
                self._correct(own)
        for identifier in sorted(self._touched):
            self._settle(identifier)
        found = self._examination
        questions = tuple(self._questions.values())
        return replace(found, disagreements=questions, facts=_facts(found, questions), standing=self._standing)

    def _raise(self, own: Own) -> None:
        record = self._resolutions.get(own.id) or as_record(own)
        placed = self._placer.place(record, ())
        answers, changed, gone = [], [], []
        for side in placed:
            if side.document is None or side.place is None:
                gone.append(f"{side.side.source} no longer says {quoted(side.side.words)}")
                continue
            answer = read_passage(self._readings[side.document.id], side.place.start, side.place.end)
            answers.append(answer)
            changed.append(difference(side.side, answer, side.document.text))
        self._add(own, answers, "A disagreement that a reviewer raised.")
        clauses = [clause for clause in changed if clause] or gone
        if clauses:
            state = State.STALE if any(changed) else State.ORPHANED
            self._standing[own.id] = (state, "; ".join(dict.fromkeys(clauses)) + ".")

    def _correct(self, own: Own) -> None:
        """Take the recorded answers out of their question; for a split, make a question of them."""
        found = self._questions.get(own.of or "")
        evidence = found.evidence if found is not None else ()
        placed = self._placer.place(as_record(own), evidence)
        taken = _taken(placed, evidence)
        if found is None:
            taken = tuple(placed_answer(p) for p in placed if p.document is not None and p.place is not None)
        if found is not None and taken:
            self._questions[found.id] = replace(found, evidence=tuple(a for a in evidence if a not in taken))
            self._touched.add(found.id)
        if own.act is Act.SPLIT:
            self._add(own, taken, "A reviewer split this off another question.")
            if len({a.source for a in taken}) < 2:
                reason = "The answers that a reviewer put under this question are no longer there."
                self._standing[own.id] = (State.ORPHANED, reason)

    def _add(self, own: Own, answers: Sequence[Answer], why: str) -> None:
        evidence = tuple(sorted(answers, key=lambda a: (self._rank[a.source], a.start, a.mark_start)))
        said = _explained(evidence)
        kind, severity = Kind(own.kind), Severity(own.severity)
        self._questions[own.id] = Disagreement(own.id, kind, severity, own.question, own.key, said, evidence, why)

    def _settle(self, identifier: str) -> None:
        """What is left of a corrected question: a disagreement where two sources still differ, nothing otherwise."""
        found = self._questions[identifier]
        if identifier in self._standing or _differ(found):
            self._questions[identifier] = replace(found, explanation=_explained(found.evidence))
        else:
            del self._questions[identifier]


def _explained(evidence: Sequence[Answer]) -> str:
    """What the sources say, in a sentence; selected passages, which are their own values, in short."""
    short = [a if len(a.value) <= _LONG else replace(a, value=f"{a.value[: _LONG - 1].rstrip()}…") for a in evidence]
    return f"{by_value(short)}." if short else ""


def in_turn(acts: Iterable[Own]) -> list[Own]:
    """The acts in an order in which a question is made before it is corrected."""
    ready = sorted((own for own in acts if own.act is Act.RAISE), key=lambda own: own.id)
    left = sorted((own for own in acts if own.act is not Act.RAISE), key=lambda own: (own.act is Act.REMOVE, own.id))
    while left:
        waiting = {own.id for own in left}
        turn = [own for own in left if own.of not in waiting or own.of == own.id] or left
        ready += turn
        left = [own for own in left if own not in turn]
    return ready


def _taken(placed: Sequence[Placed], evidence: Sequence[Answer]) -> tuple[Answer, ...]:
    """The answers that stand on recorded passages; where several stand on one, those that read as it was read."""
    taken: list[Answer] = []
    for side in placed:
        over = [answer for answer in evidence if stands_on(answer, (side,))]
        taken += [answer for answer in over if not difference(side.side, answer)] or over
    return tuple(answer for answer in evidence if answer in taken)


def _differ(found: Disagreement) -> bool:
    """Whether two sources still say different things."""
    readings = {
        (
            fold(a.norm)[0],
            a.polarity,
            a.status if found.kind is Kind.STATUS else "",
            a.speaker if found.kind is Kind.ATTRIBUTION else "",
        )
        for a in found.evidence
    }
    return len(readings) > 1 and len({a.source for a in found.evidence}) > 1


def as_record(own: Own) -> Resolution:
    """The act as a decision, which passages are placed for."""
    return Resolution(own.id, own.kind, own.question, Verdict.DEFER, sides=own.sides, key=own.key)


def _facts(found: Examination, questions: Sequence[Disagreement]) -> tuple[Fact, ...]:
    """The facts of the questions as they are now, then those of the engine on which no question stands."""
    keys = {d.key for d in found.disagreements}
    rest = [f for f in found.facts if f.key not in keys]
    return (*(Fact(d.key, d.question, d.evidence, "disagree") for d in questions), *rest)
