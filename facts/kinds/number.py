"""Number: different figures for one thing, or one figure for different things."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.amounts import STATES, collect, lasts, norm_of, outcome
from facts.asking.anchors import apart
from facts.asking.candidates import Candidate
from facts.asking.contexts import nearness
from facts.asking.figures import amount_answer, conflict_or_fact
from facts.asking.meeting import meeting_pairs
from facts.kinds.records import find_records
from facts.kinds.scores import find_scores
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.amounts import Amount
    from facts.story import Story

_ALIKE = 0.5  # how alike the words around two equal figures, or their sentences, are where they tell of one thing
_FATES = {"die": "dead", "injure": "injured", "miss": "missing"}
_LEAST = 2  # a single victim is told of in too many sentences


def find_number(story: Story) -> list[Candidate]:
    """The questions about amounts that two or more sources answer; lengths of time are questions of date."""
    out: list[Candidate] = []
    for group in story.amounts:
        if not all(map(lasts, group.members)):
            out += conflict_or_fact(story, Kind.NUMBER, group)
    return [*out, *find_records(story), *find_scores(story), *find_fates(story)]


def find_fates(story: Story) -> Iterator[Candidate]:
    """The figures that one source gives of the dead, say, and another of the injured, in sentences alike."""
    told: dict[float, list[Amount]] = {}
    for amount in collect(story):
        value = amount.plain.value
        if amount.unit == "people" and isinstance(value, float) and value >= _LEAST:
            told.setdefault(value, []).append(amount)
    for value in sorted(told):
        pair = _at_odds(story, told[value])
        if pair is not None:
            yield _fate(story, value, *pair)


def _at_odds(story: Story, amounts: Sequence[Amount]) -> tuple[float, Amount, Amount] | None:
    """The two likeliest figures of two sources that differ in what became of the counted; None where a source gives both fates."""
    fates: dict[int, set[str]] = {}
    for amount in amounts:
        fates.setdefault(amount.context.source, set()).update(STATES.intersection(amount.context.governors))
    told = [a for a in amounts if outcome(a) in STATES]
    found = [
        (score, a, b)
        for a, b in ((told[i], told[j]) for i, j in meeting_pairs([t.context.near.keys() for t in told]))
        if fates[a.context.source].isdisjoint(fates[b.context.source])
        and apart(a.anchor, b.anchor) <= 0
        and (score := _likeness(story, a, b)) >= _ALIKE
    ]
    return max(found, key=lambda f: f[0], default=None)


def _likeness(story: Story, one: Amount, other: Amount) -> float:
    """How alike the surroundings of two figures are, but for the fates themselves, 0..1."""
    a, b = (replace(c, near={w: v for w, v in c.near.items() if w not in STATES}) for c in (one.context, other.context))
    link = story.link(a.sentence, b.sentence)
    return max(nearness(a, b, story.weights), link)


def _fate(story: Story, value: float, score: float, one: Amount, other: Amount) -> Candidate:
    pair = sorted((one, other), key=lambda a: a.context.place)
    fates = [_FATES[outcome(a)] for a in pair]
    answers = tuple(
        amount_answer(story, a, f"{a.quantity.text} ({fate})", f"{norm_of(a.plain)}|{fate}")
        for a, fate in zip(pair, fates, strict=True)
    )
    return Candidate(
        Kind.NUMBER,
        Severity.CONTRADICTION,
        f"What became of the {value:,.0f}: {' or '.join(sorted(fates))}?",
        f"fate:{value:g}",
        answers,
        "one figure is told of people who fared differently",
        score,
    )
