"""Likeness of targets: how likely two words are said of the same thing."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from facts.asking.contexts import nearness

if TYPE_CHECKING:
    from facts.asking.contexts import Context
    from facts.asking.sided import Sided
    from facts.story import Story

WEIGHTS = (7.0, 3.5, 1.0)
BIAS = -2.6
SIDED_WEIGHTS = (2.83, 1.84, 0.68, -1.91)  # fitted by scripts/fit_opposition.py, in the order of `sided_features`
SIDED_BIAS = -1.15
_LIKE = 0.3  # from here on they tell of one thing, whatever each calls it


def same_target(story: Story, one: Context, other: Context) -> float:
    """How likely two words are said of the same thing, 0..1."""
    names = one.names & other.names
    z = BIAS + WEIGHTS[0] * nearness(one, other, story.weights)
    z += WEIGHTS[1] * story.link(one.sentence, other.sentence)
    z += WEIGHTS[2] * bool(names)
    return 1 / (1 + exp(-z))


def sided_features(story: Story, one: Sided, other: Sided) -> tuple[float, ...]:
    """What speaks for two sided words being said of the same thing; the last is how far apart they stand in their texts."""
    a, b = one.context, other.context
    place = [c.claim.sentence / max(1, len(story.readings[c.source].sentences)) for c in (a, b)]
    return (
        nearness(a, b, story.weights),
        story.link(one.sentence, other.sentence),
        float(bool(a.names & b.names)),
        abs(place[0] - place[1]),
    )


def said_of_same(story: Story, one: Sided, other: Sided) -> float:
    """How likely two sided words are said of the same thing, 0..1."""
    values = sided_features(story, one, other)
    return 1 / (1 + exp(-SIDED_BIAS - sum(w * v for w, v in zip(SIDED_WEIGHTS, values, strict=True))))


def of_other_things(story: Story, one: Sided, other: Sided) -> bool:
    """Whether two words are plainly said of different things: both sentences tell of what, share no word of it, and are little alike."""
    apart = bool(one.target and other.target and not one.target & other.target)
    return apart and nearness(one.context, other.context, story.weights) < _LIKE
