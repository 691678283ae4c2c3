"""Counterparts: sentences of two sources that tell the same, as most of what stands in them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from facts.model import Token
    from facts.story import Story

_LINKED = 0.3  # alignment score from which two sentences may be counterparts


class Pair(NamedTuple):
    """Two sentences, each (source, sentence index), the lower source first, with their weighted overlap, 0..1.

    `mutual` where each is the likeliest of its source for the other.
    """

    one: tuple[int, int]
    other: tuple[int, int]
    likeness: float
    mutual: bool


def find_counterparts(story: Story, least: float) -> list[Pair]:
    """The pairs of linked sentences of two sources whose words overlap by `least` or more, in order."""
    linked = sorted((place, score) for place, score in story.links.items() if score >= _LINKED)
    best: dict[tuple[int, int, int], tuple[float, int]] = {}
    for (a, i, b, j), score in linked:
        for key, found in (((a, i, b), (score, -j)), ((b, j, a), (score, -i))):
            if found > best.get(key, (0.0, 0)):
                best[key] = found
    words = {
        (source, k): content_of(story.readings[source].sentences[k].tokens) for source, k in {key[:2] for key in best}
    }
    masses = {place: mass_of(story, found) for place, found in words.items()}
    out = []
    for (a, i, b, j), _ in linked:
        one, other = (a, i), (b, j)
        like = _dice(mass_of(story, words[one] & words[other]), masses[one] + masses[other])
        if like >= least:
            out.append(Pair(one, other, like, best[a, i, b][1] == -j and best[b, j, a][1] == -i))
    return out


def content_of(tokens: Iterable[Token]) -> frozenset[str]:
    """The concepts of some tokens."""
    return frozenset(concept(t.lower) for t in tokens if is_content(t.lower))


def mass_of(story: Story, concepts: Collection[str]) -> float:
    """The summed weight of concepts."""
    return sum([story.weights.get(w, 3.0) for w in sorted(concepts)])


def likeness(story: Story, one: frozenset[str], other: frozenset[str]) -> float:
    """The weighted Dice overlap of two sets of concepts, 0..1."""
    return _dice(mass_of(story, one & other), mass_of(story, one) + mass_of(story, other))


def _dice(shared: float, both: float) -> float:
    return 2 * shared / both if both else 0.0
