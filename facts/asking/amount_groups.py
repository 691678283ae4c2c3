"""Groups of amounts that answer one question.

Pairs are scored only inside blocks: measures of one dimension, counts of one concept, bare figures with what they stand
beside. Of a large block only the amounts that share rarer words are compared.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.amount_likeness import same_amount
from facts.asking.amount_parting import of_two_things, told_of_others
from facts.asking.amounts import STATES, Amount, collect, is_interval, is_update, lasts, outcome
from facts.asking.anchors import speaker_at
from facts.asking.contexts import by_sentence
from facts.asking.footings import are_changes
from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.asking.shares import of_one_share
from facts.quantities_compare import PEOPLE, PERSONS, compare_quantities
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.story import Story

FLOOR = 0.14  # a pair must be this likely to be of one question for its difference to count
_LEAST = 0.05  # pairs less likely are forgotten
_THRESHOLD = 0.18
_AS_LIKELY = 0.8  # an equal figure must be nearly as likely of the same thing as the one at odds
_STAFF = frozenset({"job", "position", "post", "worker", "employee", "staff", "staffer", "workforce"})
_CROWD = 100  # what is fewer may count any people
_BARELY = 1.1  # how many times a figure another may be that is "just over" it
_JUST = frozenset({"just", "slightly", "barely", "marginally"})
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
    groups = with_rest(amounts, groups, scores)
    for pair in answered_elsewhere(amounts, scores, relations):
        del scores[pair]
    return [
        _make_group(amounts, numbers, inside, relations)
        for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True)
    ]


def with_rest(amounts: Sequence[Amount], groups: Sequence[Sequence[int]], scores: Scores) -> list[list[int]]:
    """The groups with the amounts left over that count the same noun and are like one member, though not like all: what starts no question may answer it."""
    of = {n: k for k, numbers in enumerate(groups) for n in numbers}
    best: dict[int, tuple[float, int]] = {}
    for (i, j), score in scores.items():
        for one, other in ((i, j), (j, i)):
            fits = score >= FLOOR and amounts[one].unit == amounts[other].unit and not lasts(amounts[one])
            if fits and one not in of and other in of:
                best[one] = max(best.get(one, (0.0, 0)), (score, -of[other]))
    out = [list(numbers) for numbers in groups]
    for n, (_, k) in best.items():
        out[-k].append(n)
    return [sorted(numbers) for numbers in out]


def answered_elsewhere(
    amounts: Sequence[Amount], scores: Mapping[tuple[int, int], float], relations: Mapping[tuple[int, int], str]
) -> list[tuple[int, int]]:
    """The pairs at odds of which one figure has an equal in the other's source that is as likely what it speaks of.

    Who gives 60 and 64 percent, where another gives 60, disagrees by neither; unless two speakers of the source do.
    Neither do sources disagree that give one each of two figures that a third gives both.
    """
    equals: dict[tuple[int, int], list[int]] = {}  # (figure, other source) -> its equals there
    for (i, j), relation in relations.items():
        if relation in {"same", "bound"}:
            equals.setdefault((i, amounts[j].context.source), []).append(j)
            equals.setdefault((j, amounts[i].context.source), []).append(i)

    def has_equal(figure: int, other: int, score: float) -> bool:
        return any(
            are_changes(amounts[k], amounts[other])
            or (
                scores[min(figure, k), max(figure, k)] >= _AS_LIKELY * score
                and voice(amounts[k]) == voice(amounts[other])
            )
            for k in equals.get((figure, amounts[other].context.source), ())
        )

    def told_by_one(i: int, j: int, score: float) -> bool:
        mine = {voice(amounts[k]) for k in _likely(everyone.get(i, ()), i, score)}
        return bool(mine) and any(voice(amounts[k]) in mine for k in _likely(everyone.get(j, ()), j, score))

    def _likely(others: Sequence[int], figure: int, score: float) -> Iterator[int]:
        return (k for k in others if scores[min(figure, k), max(figure, k)] >= _AS_LIKELY * score)

    everyone: dict[int, list[int]] = {}
    for (figure, _), others in equals.items():
        everyone.setdefault(figure, []).extend(others)
    return [
        (i, j)
        for (i, j), relation in relations.items()
        if relation == "conflict"
        and (has_equal(i, j, scores[i, j]) or has_equal(j, i, scores[i, j]) or told_by_one(i, j, scores[i, j]))
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
    beside = by_sentence(amounts)
    for key in sorted(blocks):
        numbers = blocks[key]
        for a, b in meeting_pairs([amounts[n].context.near.keys() for n in numbers]):
            i, j = numbers[a], numbers[b]
            if (i, j) in seen or amounts[i].context.source == amounts[j].context.source:
                continue
            seen.add((i, j))
            relation = _relation(amounts[i], amounts[j])
            if relation == "other" or of_two_things(amounts[i], amounts[j]):
                continue
            if relation == "conflict" and told_of_others(amounts[i], amounts[j]):
                continue
            if of_one_share(beside, amounts[i], amounts[j]) or of_one_share(beside, amounts[j], amounts[i]):
                continue
            if relation == "conflict" and (
                _gives(beside[amounts[i].context.sentence], amounts[i], amounts[j])
                or _gives(beside[amounts[j].context.sentence], amounts[j], amounts[i])
            ):
                continue
            yield i, j, relation


def _relation(one: Amount, other: Amount) -> str:
    """How two amounts stand to each other; one figure of two kinds of people ("members", "guests") may be of the same people."""
    relation = compare_quantities(one.plain, other.plain, same_concept)
    value = one.plain.value
    if relation == "other" and value == other.plain.value and isinstance(value, float) and value >= _CROWD:
        nouns = {_counted(q.unit.lower()) for q in (one.plain, other.plain) if q.role == "count"}
        if nouns == {"people"}:
            return compare_quantities(one.plain, other.plain, lambda _, __: True)
    if relation in {"compatible", "bound"} and (_barely(one, other) or _barely(other, one)):
        return "same"
    return "same" if relation == "bound" and _couple(one, other) else relation


def _barely(one: Amount, other: Amount) -> bool:
    """Whether a figure told as little more than another is that one: "just over four minutes", "4:08"."""
    x, y = one.plain, other.plain
    if x.modifier != ">" or y.modifier != "=" or not (isinstance(x.value, float) and isinstance(y.value, float)):
        return False
    known = [convert(q.value, q.unit) if q.unit else None for q in (x, y) if isinstance(q.value, float)]
    low, exact = (k[1] if k else v for k, v in zip(known, (x.value, y.value), strict=True))
    before = [t.lower for t in one.context.claim.tokens if t.end <= one.quantity.start][-1:]
    just = {*before, one.quantity.text.lower().split()[0]}
    return not just.isdisjoint(_JUST) and low < exact <= _BARELY * low


def _couple(one: Amount, other: Amount) -> bool:
    """Whether one of two equal figures is "a couple", which is two for most who write it."""
    return any("couple" in a.quantity.text.lower() for a in (one, other))


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
