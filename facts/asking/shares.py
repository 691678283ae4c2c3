"""Shares: figures that a sentence gives to one name after the other ("Alder sold 4,000 boats, Brandt 3,000 and Norvia 2,500")."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """The name that stands before a figure in its part of a list, but for who speaks; "" for none."""
    claim = amount.context.claim
    speaking = {claim.speaker, *(s.name for s in claim.speakers)}
    ends = {n.end: n.name for n in claim.names if n.end <= amount.quantity.start and n.name not in speaking}
    if not ends:
        return ""
    for token in reversed([t for t in claim.tokens if t.end <= amount.quantity.start]):
        if token.lower in _BREAKS:
            return ""
        if token.end in ends:
            return ends[token.end]
    return ""
