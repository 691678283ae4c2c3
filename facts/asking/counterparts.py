"""Counterparts: sentences of two sources that tell the same, each being the likeliest of its source for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from facts.model import Token
    from facts.story import Story

_LINKED = 0.3  # alignment score from which two sentences may be counterparts


class Pair(NamedTuple):
    """Two counterparts, each (source, sentence index), the lower source first, and their alignment score."""

    one: tuple[int, int]
    other: tuple[int, int]
    link: float


def find_counterparts(story: Story) -> list[Pair]:
    """The pairs of sentences of two sources that prefer each other to any other sentence of the two, in order."""
    best: dict[tuple[int, int, int], tuple[float, int]] = {}
    for (a, i, b, j), score in story.links.items():
        for key, found in (((a, i, b), (score, -j)), ((b, j, a), (score, -i))):
            if found > best.get(key, (0.0, 0)):
                best[key] = found
    return [
        Pair((a, i), (b, -j), score)
        for (a, i, b), (score, j) in sorted(best.items())
        if a < b and score >= _LINKED and best[b, -j, a][1] == -i
    ]


def content_of(tokens: Iterable[Token]) -> frozenset[str]:
    """The concepts of some tokens."""
    return frozenset(concept(t.lower) for t in tokens if is_content(t.lower))


def mass_of(story: Story, concepts: Collection[str]) -> float:
    """The summed weight of concepts."""
    return sum(story.weights.get(w, 3.0) for w in sorted(concepts))


def likeness(story: Story, one: frozenset[str], other: frozenset[str]) -> float:
    """The weighted Dice overlap of two sets of concepts, 0..1."""
    both = mass_of(story, one) + mass_of(story, other)
    return 2 * mass_of(story, one & other) / both if both else 0.0
