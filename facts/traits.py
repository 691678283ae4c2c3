"""Traits: what can be seen of a question and its answers that tells whether a reviewer wants to see it.

Beside the answers themselves three things of the whole dossier count: how many other rules ask about the same passages (where several
stumble, the sources do differ), how many questions of its kind there are (where a rule finds many, it takes something amiss), and how
much its sources repeat each other: those that share a wire report disagree less. How long and where in the text the sentences are says
nothing that holds for other stories; whether two clauses that answer differently tell of the same names with the same verb does.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import log1p
from typing import TYPE_CHECKING, NamedTuple

from facts.model import Status
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.candidates import Candidate
    from facts.model import Answer, Claim
    from facts.story import Story

_MOST = 60  # answers of which every pair is looked at
TRAITS = (
    "score",
    "sources",
    "answering",
    "link",
    "names",
    "verb",
    "head",
    "figures",
    "beside",
    "asked",
    "alike",
    "values",
    "length",
    "denied",
)


def detector(candidate: Candidate) -> str:
    """The rule that proposed a candidate: its kind and the first part of its key."""
    return f"{candidate.kind.value}/{candidate.key.split(':', 1)[0]}"


def traits(story: Story, candidate: Candidate, beside: Beside | None = None) -> tuple[float, ...]:
    """The traits of a candidate, in the order of `TRAITS`. `beside`: what else is asked there; as much as is usual where nobody knows."""
    around = beside or USUAL
    answers = _some(candidate.answers)
    count = max(1, len(answers))
    where = [(n, story.readings[n].claims[a.claim]) for a in answers for n in (story.places[a.source],)]
    across = [(m, n) for m, n in combinations(range(len(answers)), 2) if where[m][0] != where[n][0]]
    links = (story.link(*((where[k][0], where[k][1].sentence) for k in pair)) for pair in across)
    names, verb = _shared([c for _, c in where], [p for p in across if answers[p[0]].norm != answers[p[1]].norm])
    told = len({a.source for a in answers})
    return (
        candidate.score,
        told / len(story.readings),
        log1p(told),
        max(links, default=0.0),
        names,
        verb,
        sum(c.kind is not BlockKind.PARAGRAPH or c.sentence == 0 for _, c in where) / count,
        float(any(c.quantities for _, c in where)),
        log1p(around.rules),
        log1p(around.asked),
        story.alike,
        log1p(len({a.norm for a in answers})),
        log1p(sum(len(a.value) for a in answers) / count),
        sum(a.status is Status.DENIED for a in answers) / count,
    )


def _shared(claims: Sequence[Claim], pairs: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """Of the pairs of clauses that answer differently: the most names that both have, and whether both of any have one event word."""
    names = [{n.name for n in c.names} for c in claims]
    words = [{e.lemma for e in c.events} for c in claims]
    most = max((len(names[m] & names[n]) for m, n in pairs), default=0)
    return float(most), float(any(words[m] & words[n] for m, n in pairs))


def _some(answers: Sequence[Answer]) -> Sequence[Answer]:
    """The answers, of very many only some at even distances: every two of them are compared."""
    return answers if len(answers) <= _MOST else [answers[n * len(answers) // _MOST] for n in range(_MOST)]


class Beside(NamedTuple):
    """What else is asked: how many other rules ask about the passages of a candidate, and how many questions of its kind there are."""

    rules: int
    asked: int


USUAL = Beside(1, 3)  # of a question that stands alone, such as that of a draft
_STRETCH = 256  # code points


def besides(candidates: Sequence[Candidate]) -> list[Beside]:
    """Of every candidate, how many other rules meet its passages in two sources or more, and how many candidates are of its kind."""
    rules = [detector(c) for c in candidates]
    kinds = Counter(c.kind for c in candidates)
    places: dict[tuple[str, int], list[tuple[int, int, int]]] = {}  # candidate, start and end of what it quotes there
    for number, candidate in enumerate(candidates):
        for key, start, end in {(key, a.start, a.end) for a in candidate.answers for key in stretches(a)}:
            places.setdefault(key, []).append((number, start, end))
    out = []
    for number, candidate in enumerate(candidates):
        others = {rules[n] for n in _met(candidate, places)} - {rules[number]}
        out.append(Beside(len(others), kinds[candidate.kind]))
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
