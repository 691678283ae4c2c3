"""Shares: figures that a sentence gives to one name after the other ("Alder sold 4,000 boats, Brandt 3,000 and Norvia 2,500")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.asking.amounts import Amount

_LEAST = 2  # holders that make a list
_BREAKS = frozenset({",", ";", ":", "and", "but", "while", "(", "followed"})


def of_one_share(beside: Mapping[tuple[int, int], Sequence[Amount]], one: Amount, other: Amount) -> bool:
    """Whether a figure is one name's share in a list of them, and the sentence of the other figure does not speak of that name.

    `beside` are the amounts of each sentence.
    """
    listed = beside[one.context.sentence]
    if len(listed) < _LEAST or one.quantity.value is None:
        return False
    holder = share_of(one)
    if not holder or holder in other.context.names:
        return False
    others = {share_of(a) for a in listed if a.quantity.role in {one.quantity.role, "bare"}} - {"", holder}
    return len(others) >= _LEAST - 1 and not others & other.context.names


def share_of(amount: Amount) -> str:
    """The subject or owner that stands before a figure in its part of a list, "" for none; not who says it of another ("Lund said the storm sank 8")."""
    claim = amount.context.claim
    ends = {n.end: n.name for n in claim.names if n.end <= amount.quantity.start}
    if not ends:
        return ""
    verbs = 0
    for token in reversed([t for t in claim.tokens if t.end <= amount.quantity.start]):
        verbs += token.tag in FINITE
        if token.lower in _BREAKS or verbs > 1:
            return ""
        if token.end in ends:
            return ends[token.end]
    return ""
