"""Judging: how likely a candidate is a disagreement that a reviewer wants to see, and what becomes of it.

A logistic regression over a few traits of the question and of its answers, fitted by scripts/fit_judging.py on annotated dossiers:
it decides whether a candidate keeps the severity that its kind gives it, is lowered to a nuance, or is only a fact.
"""

from __future__ import annotations

from itertools import combinations
from math import exp, log1p
from typing import TYPE_CHECKING

from facts import judging_weights as fitted
from facts.asking.candidates import PLUGIN
from facts.model import Kind, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
)


def detector(candidate: Candidate) -> str:
    """The rule that proposed a candidate: its kind and the first part of its key."""
    return f"{candidate.kind.value}/{candidate.key.split(':', 1)[0]}"


def traits(story: Story, candidate: Candidate) -> tuple[float, ...]:
    """The traits of a candidate, in the order of `TRAITS`."""
    answers = _some(candidate.answers)
    where = [(n, story.readings[n].claims[a.claim]) for a in answers for n in (story.places[a.source],)]
    bags = [frozenset(concept(t.lower) for t in c.tokens if is_content(t.lower)) for _, c in where]
    names = [frozenset(n.name for n in c.names) for _, c in where]
    links, overlaps, shared = [], [], []
    for (i, (s, a)), (j, (t, b)) in combinations(enumerate(where), 2):
        if s != t:
            links.append(story.link((s, a.sentence), (t, b.sentence)))
            both = sum(story.weights.get(w, 3.0) for w in sorted(bags[i] & bags[j]))
            all_ = sum(story.weights.get(w, 3.0) for w in sorted(bags[i])) + sum(
                story.weights.get(w, 3.0) for w in sorted(bags[j])
            )
            overlaps.append(2 * both / all_ if all_ else 0.0)
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
    )


def _some(answers: Sequence[Answer]) -> Sequence[Answer]:
    """The answers, of very many only some at even distances: every two of them are compared."""
    return answers if len(answers) <= _MOST else [answers[n * len(answers) // _MOST] for n in range(_MOST)]


def _several(candidate: Candidate) -> float:
    """How many answers more than one a source gives on average: who gives several may speak of several things."""
    said: dict[str, set[str]] = {}
    for answer in candidate.answers:
        said.setdefault(answer.source, set()).add(answer.norm)
    return sum(len(norms) - 1 for norms in said.values()) / max(1, len(said))


def probability(story: Story, candidate: Candidate) -> float:
    """How likely the candidate is a true disagreement, 0..1. A plug-in says so itself: nothing was fitted to its questions."""
    if candidate.key.startswith(PLUGIN):
        return candidate.score
    z = fitted.BIAS + fitted.DETECTORS.get(detector(candidate), 0.0)
    z += sum(w * v for w, v in zip(fitted.WEIGHTS, traits(story, candidate), strict=True))
    return 1 / (1 + exp(-z))


def judge(story: Story, candidate: Candidate, chance: float | None = None) -> Severity | None:
    """The severity that a candidate ends up with; None where it is only a fact. `chance` is its probability, where known."""
    if candidate.severity is None:
        return None
    chance = probability(story, candidate) if chance is None else chance
    if chance < fitted.NUANCE:
        return None
    return candidate.severity if chance >= fitted.GATE else Severity.NUANCE


_ALIKE = (
    {Kind.STATUS, Kind.POLARITY, Kind.ATTRIBUTION},
    {Kind.ENTITY, Kind.ATTRIBUTION},
    {Kind.PURPOSE, Kind.FRAMING},
    {Kind.SCOPE, Kind.BOUND},
    {Kind.POLARITY, Kind.FRAMING},
)
_MEASURED = frozenset({Kind.NUMBER, Kind.BOUND, Kind.DATE})


def _alike(one: Candidate, other: Candidate) -> bool:
    return one.kind == other.kind or any({one.kind, other.kind} <= kinds for kinds in _ALIKE)


def is_double(one: Candidate, other: Candidate) -> bool:
    """Whether a candidate asks what an earlier one asked: like kinds, and the same passages in two sources.

    Figures and dates are the same passage only where the very words meet: one clause may hold several.
    """
    if not _alike(one, other):
        return False
    if one.kind in _MEASURED:
        met = {
            a.source
            for a in one.answers
            for b in other.answers
            if a.source == b.source and a.mark_start < b.mark_end and b.mark_start < a.mark_end
        }
    else:
        met = {
            a.source
            for a in one.answers
            for b in other.answers
            if a.source == b.source and a.start < b.end and b.start < a.end
        }
    return len(met) >= 2


def in_unison(candidate: Candidate) -> bool:
    """Whether every source gives the same answers: two figures that each of them tells are no quarrel between them."""
    said: dict[str, set[tuple[object, ...]]] = {}
    for a in candidate.answers:
        said.setdefault(a.source, set()).add((a.norm, a.status, a.speaker, a.polarity))
    first, *others = said.values()
    return all(other == first for other in others)


def without_doubles(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that repeat an earlier one."""
    kept: list[Candidate] = []
    places: dict[tuple[str, int], list[int]] = {}  # the kept candidates whose answers stand in a stretch of a source
    for candidate in candidates:
        mine = {key for a in candidate.answers for key in _stretches(a)}
        near = sorted({n for key in mine for n in places.get(key, ())})
        if not any(is_double(candidate, kept[n]) for n in near):
            for key in mine:
                places.setdefault(key, []).append(len(kept))
            kept.append(candidate)
    return kept


_STRETCH = 256  # code points


def _stretches(answer: Answer) -> Iterator[tuple[str, int]]:
    """The stretches of its source that an answer touches, its marked words among them."""
    low, high = min(answer.start, answer.mark_start), max(answer.end, answer.mark_end)
    return ((answer.source, n) for n in range(max(0, low) // _STRETCH, high // _STRETCH + 1))
