"""Contradicts-source: what the sources that speak on a question tell otherwise than the draft, all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import by_value
from facts.drafting.draft import marked
from facts.drafting.support import is_backed
from facts.model import DraftKind, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.drafting.draft import Draft
    from facts.drafting.points import Point
    from facts.model import DraftFinding

# Questions that are true or false and read surely; how a thing is called, or who is quoted on it, is the writer's choice.
_QUESTIONS = frozenset(
    [
        "number/number",
        "date/date",
        "date/lasts",
        "date/when",
        "scope/scope",
        "scope/scale",
        "polarity/event",
        "place/place",
        "entity/role",
        "entity/name",
    ]
)


_FIGURES = frozenset({Kind.NUMBER, Kind.DATE})


def find_opposed(draft: Draft, points: Sequence[Point]) -> Iterator[DraftFinding]:
    """The points on which no source agrees with the draft and every one that speaks says something else.

    Where the sources disagree and one of them says what the draft says, the draft takes a side in an open question: no finding.
    """
    sided = [p for p in points if p.agreeing]
    for point in points:
        if point.severity is None or point.agreeing or not point.opposed:
            continue
        if f"{point.kind.value}/{point.key.partition(':')[0]}" not in _QUESTIONS:
            continue
        if any(p.kind is point.kind and marked(p.own) == marked(point.own) for p in sided) or is_backed(draft, point):
            continue
        severity = point.severity
        if point.key.startswith("name:"):
            severity = Severity.TENSION  # nothing but a slip explains a name that every source spells otherwise
        elif severity is Severity.NUANCE and point.kind in _FIGURES and any(map(str.isdigit, point.own.value)):
            severity = Severity.TENSION  # a writer has a figure or a day from somewhere
        explanation = f"{point.question} The draft says “{point.own.value}”; {by_value(point.opposed)}."
        words, fault = marked(point.own), DraftKind.CONTRADICTS_SOURCE
        yield draft.finding(fault, point.kind, severity, words, explanation, point.opposed)
