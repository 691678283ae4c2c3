"""Overstates: what a draft states as fact, and the sources that tell it only report, expect or deem possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, join_words, make_answer
from facts.asking.clauses import ask_about, event_value
from facts.asking.occurrences import same_event
from facts.asking.quarrels import FLOOR, same_participants
from facts.asking.voices import voices_of
from facts.drafting.draft import marked
from facts.judging import judge
from facts.kinds.status import event_class
from facts.model import DraftKind, Kind, Severity, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.drafting.draft import Draft
    from facts.model import Answer, DraftFinding

_UNSURE = frozenset({"hearsay", "open"})
_VERBS = {
    Status.REPORTED: "only reports it",
    Status.ALLEGED: "only alleges it",
    Status.EXPECTED: "only expects it",
    Status.POSSIBLE: "only deems it possible",
    Status.SPECULATED: "only speculates about it",
    Status.CONDITIONAL: "makes it depend on a condition",
}


def find_overstated(draft: Draft) -> Iterator[DraftFinding]:
    """The events that the draft tells as settled and every source that tells them as unsettled.

    Each is a tension: between sources a difference of certainty is often none of one event, but a draft is written from them.
    """
    speakers = voices_of(draft.story)
    for group in draft.story.events:
        for own in group:
            if own.context.source != draft.number or event_class(own, speakers) != "settled":
                continue
            scored = [
                (score, o)
                for o in group
                if o.context.source != draft.number and (score := same_event(draft.story, own, o)) >= FLOOR
            ]
            told = [(score, o, event_class(o, speakers)) for score, o in scored]
            if any(kind in {"settled", "voiced"} for _, _, kind in told):
                continue
            unsure = [(s, o) for s, o, kind in told if kind in _UNSURE and same_participants(own, o)]
            if unsure:
                yield from _judged(draft, own, [o for _, o in unsure], max(s for s, _ in unsure))


def _judged(draft: Draft, own: Occurrence, unsure: Sequence[Occurrence], score: float) -> Iterator[DraftFinding]:
    answers = tuple(_answer(draft, o) for o in (own, *unsure))
    question = ask_about([own], "Is it certain that “{}”?", "How certain is it: “{}”?")
    candidate = Candidate(Kind.STATUS, Severity.TENSION, question, f"event:{own.concept}", answers, "", score)
    if judge(draft.story, candidate) is None:
        return
    mine, *theirs = answers
    explanation = f"The draft states “{mine.value}” as fact; {'; '.join(_unsure(theirs))}."
    yield draft.finding(DraftKind.OVERSTATES, Kind.STATUS, Severity.TENSION, marked(mine), explanation, theirs)


def _answer(draft: Draft, occurrence: Occurrence) -> Answer:
    status = occurrence.event.status.value
    return make_answer(draft.story, occurrence.context, event_value(occurrence), status)


def _unsure(answers: Sequence[Answer]) -> list[str]:
    """A clause per way of being unsure: "B and C only expect it (“is due to close”)"."""
    by_status: dict[str, list[Answer]] = {}
    for answer in answers:
        by_status.setdefault(answer.norm, []).append(answer)
    clauses = []
    for status, group in by_status.items():
        names = list(dict.fromkeys(a.source for a in group))
        verb = _VERBS.get(Status(status), "leaves it open")
        if len(names) > 1:
            verb = verb.replace("reports", "report").replace("alleges", "allege").replace("expects", "expect")
            verb = verb.replace("deems", "deem").replace("speculates", "speculate").replace("makes", "make")
        clauses.append(f"{join_words(names)} {verb} (“{group[0].value}”)")
    return clauses
