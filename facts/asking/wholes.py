"""Wholes: figures that only say out of how many others are counted ("18 of its next 23 games").

The 23 games are no answer to how many games were won; the 18 are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facts.model import Claim, Quantity, Token

_WINDOWS = frozenset({"last", "next", "past", "first", "previous", "final", "remaining", "opening"})
_OWNED = frozenset({"PRP$", "POS"})
# What is played or run one after the other, so that "in 14 games" is the time over which something else is counted.
_ROUNDS = frozenset(
    {"game", "match", "season", "start", "appearance", "bout", "fight", "race", "inning", "outing", "attempt", "try",
     "contest", "round", "meeting"}
)  # fmt: skip
_REACH = 4  # tokens between a part and its whole


def is_window(claim: Claim, quantity: Quantity) -> bool:
    """Whether a count is only the run over which another one is counted: "in their last 10 games"."""
    if quantity.role != "count" or quantity.value is None:
        return False
    before = [t for t in claim.tokens if t.end <= quantity.start]
    if _whole_at(before):
        return True
    at = len(before) - 1
    limited = at >= 0 and before[at].lower in _WINDOWS
    while at >= 0 and (before[at].lower in _WINDOWS or before[at].lower == "the" or before[at].tag in _OWNED):
        at -= 1
    if at < 0 or before[at].lower not in {"in", "over"}:
        return False
    return limited or (quantity.unit in _ROUNDS and _counts(before[:at]))


def _counts(tokens: list[Token]) -> bool:
    """Whether a figure or an ordinal stands right before a run of games."""
    return any(t.tag == "CD" or t.lower.endswith(("1st", "2nd", "3rd", "th")) for t in tokens[-_REACH:])


def _whole_at(before: list[Token]) -> bool:
    """Whether the words before a figure make it a whole: a figure, "of", and nothing, a possessive or "last", "next"."""
    for at in range(len(before) - 1, max(-1, len(before) - 2 - _REACH), -1):
        if before[at].lower == "of" and at:
            between = before[at + 1 :]
            owned = not between or any(t.lower in _WINDOWS or t.tag in _OWNED for t in between)
            return before[at - 1].tag == "CD" and owned
    return False


def read_parts(claim: Claim) -> list[Quantity]:
    """The figures counted out of a whole, as counts of what the whole is of, in order: "18" games of the next 23."""
    out = []
    for whole in claim.quantities:
        before = [t for t in claim.tokens if t.end <= whole.start]
        if whole.role != "count" or not _whole_at(before):
            continue
        at = max(n for n, t in enumerate(before) if t.lower == "of")
        part = next((q for q in claim.quantities if q.start <= before[at - 1].start < q.end), None)
        if part is not None and isinstance(part.value, float):
            end = before[at - 1].end
            text = claim.text[part.start - claim.start : end - claim.start]
            counted = replace(part, end=end, text=text, unit=whole.unit, noun=whole.noun, role="count", base=whole.text)
            out.append(replace(counted, head_start=-1, head_end=-1))
    return out
