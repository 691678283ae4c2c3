"""Groups of amounts that answer one question.

Pairs are scored only inside blocks: measures of one dimension, counts of one concept, bare figures with what they stand
beside. Of a large block only the amounts that share rarer words are compared.
"""

from __future__ import annotations

import re
from functools import cache
from math import exp, log10
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import question_weights as fitted
from facts.asking.amount_parting import of_two_things, size_of, told_of_others
from facts.asking.amounts import STATES, Amount, collect, is_interval, is_update, lasts, outcome
from facts.asking.anchors import apart, other_owner, speaker_at
from facts.asking.contexts import OUTCOMES, date_clash, nearness, same_governor
from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.quantities_compare import PEOPLE, PERSONS, compare_quantities
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.asking.anchors import Anchor
    from facts.model import Quantity
    from facts.story import Story

FLOOR = 0.14  # a pair must be this likely to be of one question for its difference to count
_LEAST = 0.05  # pairs less likely are forgotten
_THRESHOLD = 0.18
_AS_LIKELY = 0.8  # an equal figure must be nearly as likely of the same thing as the one at odds
_STAFF = frozenset({"job", "position", "post", "worker", "employee", "staff", "staffer", "workforce"})
_OF_ONE = 4.0  # what it counts for that two ages are of one person
_YEAR = re.compile(r"\b[12]\d{3}\b")
_BOTH_LONE = 1.5  # what it counts for that two figures are the only ones of their unit
_BESIDE = 0.4  # how near a bare figure a noun must stand to be what it may count


class Amounts(NamedTuple):
    """Amounts that answer one question, with the score and the relation of every scored pair, i < j."""

    members: tuple[Amount, ...]
    scores: Mapping[tuple[int, int], float]
    relations: Mapping[tuple[int, int], str]


def find_amounts(story: Story) -> list[Amounts]:
    """The groups of amounts that two or more sources give to one question, in order of source and text."""
    amounts = collect(story)
    scores: Scores = {}
    relations: dict[tuple[int, int], str] = {}
    for i, j, relation in candidate_pairs(amounts):
        score = same_amount(story, amounts[i], amounts[j], relation)
        if score > _LEAST:
            scores[i, j], relations[i, j] = score, relation
    groups = [g for g in group(len(amounts), scores, _THRESHOLD) if len({amounts[n].context.source for n in g}) > 1]
    for pair in answered_elsewhere(amounts, scores, relations):
        del scores[pair]
    return [
        _make_group(amounts, numbers, inside, relations)
        for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True)
    ]


def answered_elsewhere(
    amounts: Sequence[Amount], scores: Mapping[tuple[int, int], float], relations: Mapping[tuple[int, int], str]
) -> list[tuple[int, int]]:
    """The pairs at odds of which one figure has an equal in the other's source that is as likely what it speaks of.

    Who gives 60 and 64 percent, where another gives 60, disagrees by neither; unless two speakers of the source do.
    """
    equals: dict[tuple[int, int], list[int]] = {}  # (figure, other source) -> its equals there
    for (i, j), relation in relations.items():
        if relation in {"same", "bound"}:
            equals.setdefault((i, amounts[j].context.source), []).append(j)
            equals.setdefault((j, amounts[i].context.source), []).append(i)

    def has_equal(figure: int, other: int, score: float) -> bool:
        return any(
            scores[min(figure, k), max(figure, k)] >= _AS_LIKELY * score and voice(amounts[k]) == voice(amounts[other])
            for k in equals.get((figure, amounts[other].context.source), ())
        )

    return [
        (i, j)
        for (i, j), relation in relations.items()
        if relation == "conflict" and (has_equal(i, j, scores[i, j]) or has_equal(j, i, scores[i, j]))
    ]


def voice(amount: Amount) -> tuple[int, str | None]:
    """The source of an amount, and who says it there."""
    return amount.context.source, speaker_at(amount.context.claim, amount.quantity)


def _make_group(
    amounts: Sequence[Amount], numbers: Sequence[int], scores: Scores, relations: Mapping[tuple[int, int], str]
) -> Amounts:
    place = {n: k for k, n in enumerate(numbers)}
    return Amounts(
        tuple(amounts[n] for n in numbers),
        {(place[i], place[j]): score for (i, j), score in scores.items()},
        {(place[i], place[j]): relations[i, j] for i, j in scores},
    )


def same_concept(one: str, other: str) -> bool:
    """Whether two counted nouns name one thing; jobs count as those who hold them."""
    one, other = one.rpartition(" ")[2], other.rpartition(" ")[2]
    return concept(one) == concept(other) or {one, other} <= _STAFF


def candidate_pairs(amounts: Sequence[Amount]) -> Iterator[tuple[int, int, str]]:
    """Pairs (i, j, relation) of comparable amounts of different sources that share a block, i < j."""
    blocks: dict[str, list[int]] = {}
    for number, amount in enumerate(amounts):
        for key in _blocks(amount):
            blocks.setdefault(key, []).append(number)
    seen: set[tuple[int, int]] = set()
    beside = _by_sentence(amounts)
    for key in sorted(blocks):
        numbers = blocks[key]
        for a, b in meeting_pairs([amounts[n].context.near.keys() for n in numbers]):
            i, j = numbers[a], numbers[b]
            if (i, j) in seen or amounts[i].context.source == amounts[j].context.source:
                continue
            seen.add((i, j))
            relation = compare_quantities(amounts[i].plain, amounts[j].plain, same_concept)
            if relation == "other" or of_two_things(amounts[i], amounts[j]):
                continue
            if relation == "conflict" and told_of_others(amounts[i], amounts[j]):
                continue
            if relation == "conflict" and (
                _gives(beside[_sentence(amounts[i])], amounts[i], amounts[j])
                or _gives(beside[_sentence(amounts[j])], amounts[j], amounts[i])
            ):
                continue
            yield i, j, relation


def _sentence(amount: Amount) -> tuple[int, int]:
    return amount.context.source, amount.context.claim.sentence


def _by_sentence(amounts: Iterable[Amount]) -> dict[tuple[int, int], list[Amount]]:
    out: dict[tuple[int, int], list[Amount]] = {}
    for amount in amounts:
        out.setdefault(_sentence(amount), []).append(amount)
    return out


def _gives(sentence: Sequence[Amount], one: Amount, other: Amount) -> bool:
    """Whether the sentence of one figure gives the other one too, in the same voice and of nobody who fared otherwise.

    A list of three prices does not disagree with the second of them. What is told as a change ("from 8 to 10") may.
    """
    if len(sentence) < 2 or is_update(one.context.claim, one.quantity):
        return False
    return any(
        a is not one
        and a.plain.value == other.plain.value
        and not is_update(a.context.claim, a.quantity)
        and voice(a) == voice(one)
        and outcome(a) == outcome(other)
        and compare_quantities(a.plain, other.plain, same_concept) in {"same", "bound", "compatible"}
        for a in sentence
    )


def _blocks(amount: Amount) -> list[str]:
    """The blocks that an amount belongs to: its dimension or counted concept; for a bare figure what it may count."""
    quantity = amount.plain
    known = convert(1.0, quantity.unit.removesuffix(" of age")) if quantity.unit else None
    if known and known[0] == "time":
        return ["time:" + ("between" if is_interval(amount) else "length")]
    if known:
        return ["temperature" if known[0] == "angle" else known[0]]
    shares = ["share"] if quantity.vague in {"most", "all"} else []
    if quantity.unit and quantity.unit.lower() not in {"other", "more"}:
        return [*shares, "noun:" + _counted(quantity.unit.lower())]
    beside = [w for w, weight in amount.context.near.items() if weight >= _BESIDE]
    near = {"noun:" + ("people" if w in STATES else _counted(w)) for w in beside}
    return [*shares, *sorted(near), *(f"verb:{v}" for v in amount.context.governors)]


def _counted(noun: str) -> str:
    """The concept of a counted noun; any kind of person counts as people."""
    word = concept(noun.rpartition(" ")[2])
    return "people" if word in _people() or noun in _STAFF else word


@cache
def _people() -> frozenset[str]:
    return frozenset(map(concept, PEOPLE | PERSONS))


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
)


def features(story: Story, one: Amount, other: Amount, relation: str) -> tuple[float, ...]:
    """What speaks for two amounts answering one question, in the order of `FEATURES`."""
    a, b = one.context, other.context
    x, y = _in_one_unit(one.plain, other.plain)
    return (
        nearness(a, b, story.weights),
        story.link((a.source, a.claim.sentence), (b.source, b.claim.sentence)),
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
    )


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
