"""Likeness of amounts: how likely two figures answer one question."""

from __future__ import annotations

import re
from math import exp, log10
from typing import TYPE_CHECKING

from facts.asking import question_weights as fitted
from facts.asking.amount_parting import size_of
from facts.asking.amounts import lasts
from facts.asking.anchors import apart, other_owner
from facts.asking.contexts import OUTCOMES, date_clash, nearness, same_governor
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from facts.asking.amounts import Amount
    from facts.asking.anchors import Anchor
    from facts.model import Quantity
    from facts.story import Story

_OF_ONE = 4.0  # what it counts for that two ages are of one person
_YEAR = re.compile(r"\b[12]\d{3}\b")
_BOTH_LONE = 1.5  # what it counts for that two figures are the only ones of their unit

FEATURES = (
    "nearness",
    "link",
    "unit",
    "governor",
    "equal",
    "ratio",
    "other names",
    "same name",
    "other outcome",
    "other unit",
    "noun",
    "vague",
    "dates",
    "background",
    "owner",
    "lead",
    "sole",
    "place",
)


def features(story: Story, one: Amount, other: Amount, relation: str) -> tuple[float, ...]:
    """What speaks for two amounts answering one question, in the order of `FEATURES`."""
    a, b = one.context, other.context
    x, y = _in_one_unit(one.plain, other.plain)
    return (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        float(bool(one.unit) and one.unit == other.unit),
        same_governor(a, b),
        float(relation in {"same", "bound"}),
        min(2.0, abs(log10(x) - log10(y))) if x > 0 and y > 0 else 0.5,
        float(bool(a.names) and bool(b.names) and not a.names & b.names),
        float(bool(a.names & b.names)),
        float(a.verb != b.verb and a.verb in OUTCOMES and b.verb in OUTCOMES),
        float(bool(one.unit and other.unit) and one.unit != other.unit),
        noun_overlap(one.quantity, other.quantity),
        float((one.quantity.value is None) != (other.quantity.value is None)),
        date_clash(a.claim, b.claim),
        0.0 if _lone(one, other) else apart(one.anchor, other.anchor),
        other_owner(one.anchor, other.anchor),
        float(one.lead and other.lead),
        _BOTH_LONE if _lone(one, other) else _sole(one, other),
        abs(_depth(story, one) - _depth(story, other)),
    )


def _depth(story: Story, amount: Amount) -> float:
    """How far down its source a figure stands, 0..1: sources of one story tell alike what matters most first."""
    context = amount.context
    return context.claim.sentence / max(1, len(story.readings[context.source].sentences))


def _sole(one: Amount, other: Amount) -> float:
    """How far each of two figures is the only one of its unit in its source, 0..1.

    Nothing where one is background, nor for lengths of time, which are told of anything.
    """
    if lasts(one) or apart(one.anchor, other.anchor) > 0:
        return 0.0
    return 1 / (max(1, one.rivals) * max(1, other.rivals))


def _lone(one: Amount, other: Amount) -> bool:
    """Whether two counts or measures of one unit are the only ones in their sources, and neither is of years ago."""
    roles = {one.quantity.role, other.quantity.role}
    alike = one.unit == other.unit and len(roles) == 1 and roles <= {"count", "measure"}
    if not alike or not one.rivals == other.rivals == 1 or lasts(one):
        return False
    return not any(is_of_another_time(a.anchor) for a in (one, other))


def is_of_another_time(anchor: Anchor) -> bool:
    """Whether a figure is background by names, by a year, or by so many years ago; a bare month may be of the story's own year."""
    date = anchor.date
    return anchor.past and (date is None or date.granularity == "year" or _YEAR.search(date.text) is not None)


def noun_overlap(one: Quantity, other: Quantity) -> float:
    """The share of words that two counted noun groups have in common, 0..1."""
    a, b = ({concept(w) for w in q.noun.split()} for q in (one, other))
    return len(a & b) / max(1, min(len(a), len(b)))


def same_amount(story: Story, one: Amount, other: Amount, relation: str) -> float:
    """How likely two amounts answer one question, 0..1."""
    values = features(story, one, other, relation)
    z = fitted.AMOUNT_BIAS + sum(w * v for w, v in zip(fitted.AMOUNT_WEIGHTS, values, strict=True))
    if (
        one.quantity.role == other.quantity.role == "age"
        and one.anchor.owner
        and one.anchor.owner == other.anchor.owner
    ):
        z += _OF_ONE
    return 1 / (1 + exp(-z))


def _in_one_unit(one: Quantity, other: Quantity) -> tuple[float, float]:
    """The sizes of two amounts, in base units where both have one of the same dimension."""
    sizes = size_of(one), size_of(other)
    known = [convert(size, q.unit) if q.unit else None for size, q in zip(sizes, (one, other), strict=True)]
    a, b = known
    return (a[1], b[1]) if a and b and a[0] == b[0] else sizes
