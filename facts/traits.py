"""Traits: what can be seen of a question and its answers that tells whether a reviewer wants to see it.

Beside the answers themselves two things of the whole dossier count: how many other rules ask about the same passages (where several
stumble, the sources do differ), and how much its sources repeat each other: those that share a wire report disagree less.
"""

from __future__ import annotations

from itertools import combinations
from math import log1p
from typing import TYPE_CHECKING, NamedTuple

from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from facts.asking.candidates import Candidate
    from facts.model import Answer
    from facts.story import Story

_MOST = 60  # answers of which every pair is looked at
TRAITS = (
    "score",
    "sources",
    "answers",
    "link",
    "mean_link",
    "overlap",
    "names",
    "lead",
    "mean_lead",
    "rarity",
    "figures",
    "short",
    "several",
    "beside",
    "repeated",
    "alike",
    "voiced",
    "values",
)


def detector(candidate: Candidate) -> str:
    """The rule that proposed a candidate: its kind and the first part of its key."""
    return f"{candidate.kind.value}/{candidate.key.split(':', 1)[0]}"


def traits(story: Story, candidate: Candidate, beside: Beside | None = None) -> tuple[float, ...]:
    """The traits of a candidate, in the order of `TRAITS`. `beside`: what else is asked there; as much as is usual where nobody knows."""
    around = beside or USUAL
    answers = _some(candidate.answers)
    where = [(n, story.readings[n].claims[a.claim]) for a in answers for n in (story.places[a.source],)]
    bags = [frozenset(concept(t.lower) for t in c.tokens if is_content(t.lower)) for _, c in where]
    names = [frozenset(n.name for n in c.names) for _, c in where]
    masses = [_mass(story, bag) for bag in bags]
    links, overlaps, shared = [], [], []
    for (i, (s, a)), (j, (t, b)) in combinations(enumerate(where), 2):
        if s != t:
            links.append(story.link((s, a.sentence), (t, b.sentence)))
            every = masses[i] + masses[j]
            overlaps.append(2 * _mass(story, bags[i] & bags[j]) / every if every else 0.0)
            shared.append(float(bool(names[i] & names[j])))
    count = max(1, len(links))
    leads = [c.sentence / max(1, len(story.readings[s].sentences)) for s, c in where]
    word = candidate.key.split(":")[-1]
    return (
        candidate.score,
        len({a.source for a in candidate.answers}) / len(story.readings),
        log1p(len(candidate.answers)),
        max(links, default=0.0),
        sum(links) / count,
        max(overlaps, default=0.0),
        sum(shared) / count,
        min(leads, default=0.0),
        sum(leads) / max(1, len(leads)),
        story.weights.get(word, 3.0) / 5,
        float(any(c.quantities for _, c in where)),
        sum(len(a.quote) < 60 for a in candidate.answers) / max(1, len(candidate.answers)),
        _several(candidate),
        log1p(around.rules),
        log1p(around.repeats),
        story.alike,
        sum(a.speaker is not None for a in candidate.answers) / max(1, len(candidate.answers)),
        log1p(len({a.norm for a in candidate.answers})),
    )


def _mass(story: Story, words: AbstractSet[str]) -> float:
    """The summed weight of some words. Sorted, so that rounding never depends on set order."""
    return sum([story.weights.get(w, 3.0) for w in sorted(words)])


def _some(answers: Sequence[Answer]) -> Sequence[Answer]:
    """The answers, of very many only some at even distances: every two of them are compared."""
    return answers if len(answers) <= _MOST else [answers[n * len(answers) // _MOST] for n in range(_MOST)]


def _several(candidate: Candidate) -> float:
    """How many answers more than one a source gives on average: who gives several may speak of several things."""
    said: dict[str, set[str]] = {}
    for answer in candidate.answers:
        said.setdefault(answer.source, set()).add(answer.norm)
    return sum(len(norms) - 1 for norms in said.values()) / max(1, len(said))


class Beside(NamedTuple):
    """What else is asked about the passages of a candidate: other rules, and other questions of its own rule."""

    rules: int
    repeats: int


USUAL = Beside(2, 0)  # of a question that stands alone, such as that of a draft
_STRETCH = 256  # code points


def besides(candidates: Sequence[Candidate]) -> list[Beside]:
    """Of every candidate, how much else of the candidates meets its passages in two sources or more."""
    rules = [detector(c) for c in candidates]
    places: dict[tuple[str, int], list[tuple[int, int, int]]] = {}  # candidate, start and end of what it quotes there
    for number, candidate in enumerate(candidates):
        for key, start, end in {(key, a.start, a.end) for a in candidate.answers for key in stretches(a)}:
            places.setdefault(key, []).append((number, start, end))
    out = []
    for number, candidate in enumerate(candidates):
        met = _met(candidate, places) - {number}
        others = {rules[n] for n in met} - {rules[number]}
        out.append(Beside(len(others), sum(rules[n] == rules[number] for n in met)))
    return out


def _met(candidate: Candidate, places: Mapping[tuple[str, int], Sequence[tuple[int, int, int]]]) -> set[int]:
    """The numbers of the candidates, itself among them, that quote the same passages in two sources or more."""
    first: dict[int, str] = {}  # the source in which each was met before
    met: set[int] = set()
    for a in candidate.answers:
        for key in stretches(a):
            for number, start, end in places[key]:
                if start < a.end and a.start < end and first.setdefault(number, a.source) != a.source:
                    met.add(number)
    return met


def stretches(answer: Answer) -> Iterator[tuple[str, int]]:
    """The stretches of its source that an answer touches, its marked words among them."""
    low, high = min(answer.start, answer.mark_start), max(answer.end, answer.mark_end)
    return ((answer.source, n) for n in range(max(0, low) // _STRETCH, high // _STRETCH + 1))
