"""Judging: how likely a candidate is a disagreement that a reviewer wants to see, and what becomes of it.

A logistic regression over a few traits of the question and of its answers, fitted by scripts/fit_judging.py on annotated dossiers:
it decides whether a candidate keeps the severity that its kind gives it, is lowered to a nuance, or is only a fact.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from facts import judging_weights as fitted
from facts.asking.candidates import PLUGIN
from facts.model import Kind, Severity
from facts.traits import besides, detector, stretches, traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.asking.candidates import Candidate
    from facts.story import Story
    from facts.traits import Beside

MIDDLE = 0.5  # a score says more for some kinds than for others: what it says is counted from here


def probability(story: Story, candidate: Candidate, beside: Beside | None = None) -> float:
    """How likely the candidate is a true disagreement, 0..1. A plug-in says so itself: nothing was fitted to its questions."""
    if candidate.key.startswith(PLUGIN):
        return candidate.score
    kind, slope = fitted.KINDS.get(candidate.kind.value, (0.0, 0.0))
    z = fitted.BIAS + kind + slope * (candidate.score - MIDDLE) + fitted.DETECTORS.get(detector(candidate), 0.0)
    z += sum(w * v for w, v in zip(fitted.WEIGHTS, traits(story, candidate, beside), strict=True))
    return 1 / (1 + exp(-z))


def probabilities(story: Story, candidates: Sequence[Candidate]) -> list[float]:
    """How likely each of all the candidates of a story is a true disagreement."""
    return [probability(story, c, beside) for c, beside in zip(candidates, besides(candidates), strict=True)]


def judge(story: Story, candidate: Candidate, chance: float | None = None) -> Severity | None:
    """The severity that a candidate ends up with; None where it is only a fact. `chance` is its probability, where known."""
    if candidate.severity is None:
        return None
    chance = probability(story, candidate) if chance is None else chance
    if chance < fitted.NUANCE:
        return None
    return candidate.severity if chance >= fitted.GATE else Severity.NUANCE


_LOOSE = frozenset({"status/strength"})  # rules that ask of whole sentences what others ask of an event


def in_turn(candidates: Iterable[Candidate], chances: Mapping[int, float]) -> list[Candidate]:
    """Candidates in the order in which they are kept before others that ask the same: likeliest first, by the chance of each `id`.

    What is flagged comes before what is not, and the rule that names an event before one that does not: which of the two is the
    likelier by a hair would change with an edit elsewhere, and with it the name of the question.
    """

    def turn(candidate: Candidate) -> tuple[bool, bool, float, str]:
        chance = chances[id(candidate)]
        return chance < fitted.GATE, detector(candidate) in _LOOSE, -chance, candidate.key

    return sorted(candidates, key=turn)


_ALIKE = (
    {Kind.STATUS, Kind.POLARITY, Kind.ATTRIBUTION},
    {Kind.ENTITY, Kind.ATTRIBUTION},
    {Kind.PURPOSE, Kind.FRAMING},
    {Kind.SCOPE, Kind.BOUND},
    {Kind.SCOPE, Kind.NUMBER},
    {Kind.NUMBER, Kind.BOUND},
    {Kind.POLARITY, Kind.FRAMING},
)
_MEASURED = frozenset({Kind.NUMBER, Kind.BOUND, Kind.DATE})


_MOSTLY = 0.6  # share of the sources in which two questions meet that are one


def _alike(one: Candidate, other: Candidate) -> bool:
    return one.kind == other.kind or any({one.kind, other.kind} <= kinds for kinds in _ALIKE)


def is_double(one: Candidate, other: Candidate) -> bool:
    """Whether a candidate asks what an earlier one asked: like kinds, and the same passages in two sources, and in most of either's.

    Figures and dates are the same passage only where the very words meet: one clause may hold several.
    """
    return _repeats(_told(one), _told(other))


_Passages = dict[str, list[tuple[int, int]]]  # by source


class _Told(NamedTuple):
    """A candidate with the passages of its answers, and those of their figures and dates alone."""

    candidate: Candidate
    quoted: _Passages
    marked: _Passages


def _told(candidate: Candidate) -> _Told:
    told = _Told(candidate, {}, {})
    for a in candidate.answers:
        told.quoted.setdefault(a.source, []).append((a.start, a.end))
        told.marked.setdefault(a.source, []).append((a.mark_start, a.mark_end))
    return told


def _repeats(one: _Told, other: _Told) -> bool:
    if not _alike(one.candidate, other.candidate):
        return False
    of_figures = one.candidate.kind in _MEASURED or other.candidate.kind in _MEASURED
    mine, theirs = (t.marked if of_figures else t.quoted for t in (one, other))
    met = sum(
        any(a < d and c < b for a, b in mine[source] for c, d in theirs[source])
        for source in mine.keys() & theirs.keys()
    )
    return met >= max(2, _MOSTLY * min(len(mine), len(theirs)))


def in_unison(candidate: Candidate) -> bool:
    """Whether every source gives the same answers: two figures that each of them tells are no quarrel between them."""
    said: dict[str, set[tuple[object, ...]]] = {}
    for a in candidate.answers:
        said.setdefault(a.source, set()).add((a.norm, a.status, a.speaker, a.polarity))
    first, *others = said.values()
    return all(other == first for other in others)


def without_doubles(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that repeat an earlier one."""
    kept: list[_Told] = []
    places: dict[tuple[str, int], list[int]] = {}  # the kept candidates whose answers stand in a stretch of a source
    for candidate in candidates:
        mine = {key for a in candidate.answers for key in stretches(a)}
        near = sorted({n for key in mine for n in places.get(key, ())})
        told = _told(candidate)
        if not any(_repeats(told, kept[n]) for n in near):
            for key in mine:
                places.setdefault(key, []).append(len(kept))
            kept.append(told)
    return [told.candidate for told in kept]
