"""Support: whether any source has a figure, a date or a name as a draft gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.aligning.fitted import THRESHOLD
from facts.asking.amount_groups import same_concept
from facts.dates_compare import compare_dates
from facts.drafting.draft import marked
from facts.model import DateMention, Quantity
from facts.quantities_compare import compare_quantities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.drafting.draft import Draft
    from facts.drafting.points import Point
    from facts.model import Answer, Claim

_EXACT = frozenset({"=", "~"})


def is_backed(draft: Draft, point: Point) -> bool:
    """Whether a source has the draft's figure or date in a sentence that tells the same, or has it nearly word for word."""
    mention = mention_of(draft, point.own)
    own = draft.claim_of(point.own)
    if mention is None:
        return any(_words(claim) >= _words(own) for _, claim in _aligned(draft, own))
    return any(
        (isinstance(mention, Quantity) and any(same_figure(mention, q) for q in claim.quantities))
        or (isinstance(mention, DateMention) and any(same_time(mention, d) for d in claim.dates))
        for _, claim in _aligned(draft, own)
    )


def mention_of(draft: Draft, answer: Answer) -> Quantity | DateMention | None:
    """The figure or date that an answer was read from."""
    claim = draft.claim_of(answer)
    at = marked(answer)
    mentions: tuple[Quantity | DateMention, ...] = (*claim.quantities, *claim.dates)
    return next((m for m in mentions if (m.start, m.end) == at), None)


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(t.lower for t in claim.tokens if t.text[0].isalnum())


def _aligned(draft: Draft, claim: Claim) -> Iterator[tuple[int, Claim]]:
    """The claims of the sources whose sentences align with that of a claim of the draft."""
    for number, reading in enumerate(draft.sources):
        for other in reading.claims:
            if draft.story.link((number, other.sentence), (draft.number, claim.sentence)) >= THRESHOLD:
                yield number, other


def same_figure(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts give one figure: equal, rounded or in another unit; a bound that merely admits it does not."""
    relation = compare_quantities(one, other, same_concept)
    if relation in {"same", "bound"}:
        return True
    if relation == "compatible":
        if one.value is None or other.value is None:
            return one.value is other.value
        return {one.modifier, other.modifier} <= _EXACT or one.value == other.value
    return relation == "other" and one.value is not None and one.value == other.value


def same_time(one: DateMention, other: DateMention) -> bool:
    """Whether a source's date bears out the draft's: the same, or one inside it."""
    if one.value == other.value:
        return True
    relation = compare_dates(one, other)
    if relation == "same":
        return True
    if relation != "compatible" or one.low is None or one.high is None or other.low is None or other.high is None:
        return relation == "compatible"
    return one.low <= other.low and other.high <= one.high
