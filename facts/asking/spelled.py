"""Amounts told in words of their own: "a single shell", "a mile and a half", "with 7:42 left"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.model import Quantity
from facts.reading.quantities.unit_index import convert

if TYPE_CHECKING:
    from facts.model import Claim

_CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?= (?:left|remaining|remained|to go|to play|on the clock)\b)")
_HALF = re.compile(
    r"\b(?:(about|around|roughly|nearly|almost|over) )?(?:a|an|one) ([a-z]+) and a half\b", re.IGNORECASE
)
_ROUGH = {"about": "~", "around": "~", "roughly": "~", "nearly": "~", "almost": "~", "over": ">"}


def read_spelled(claim: Claim) -> list[Quantity]:
    """The amounts of a claim that its quantities leave out, by way of telling and then in order.

    Of "a mile and a half" they hold no more than the half.
    """
    found = (*read_singles(claim), *read_clocks(claim))
    free = [q for q in found if not any(k.start < q.end and q.start < k.end for k in claim.quantities)]
    return [*free, *read_halves(claim)]


def read_singles(claim: Claim) -> list[Quantity]:
    """The things told of as one only ("a single shell"), as counts, in order."""
    return [
        Quantity(
            one.start,
            noun.end,
            claim.text[one.start - claim.start : noun.end - claim.start],
            1.0,
            noun.lower,
            role="count",
            noun=noun.lower,
        )
        for before, one, noun, after in zip(
            claim.tokens, claim.tokens[1:], claim.tokens[2:], (*claim.tokens[3:], None), strict=False
        )
        if one.lower == "single"
        and before.lower in {"a", "one", "only"}
        and noun.tag == "NN"
        and not (after is not None and after.tag.startswith("NN"))
        and convert(1.0, noun.lower) is None
    ]


def read_clocks(claim: Claim) -> list[Quantity]:
    """The time that is left to play, as measures in seconds: "with 7:42 left"."""
    return [
        Quantity(
            claim.start + m.start(),
            claim.start + m.end(),
            m[0],
            60.0 * int(m[1]) + int(m[2]),
            "second",
            role="measure",
        )
        for m in _CLOCK.finditer(claim.text)
    ]


def read_halves(claim: Claim) -> list[Quantity]:
    """One and a half of a unit other than of time: "a mile and a half"; times are read as durations."""
    out = []
    for m in _HALF.finditer(claim.text):
        unit = m[2].lower()
        known = convert(1.0, unit)
        if known is not None and known[0] != "time":
            modifier = _ROUGH.get((m[1] or "").lower(), "=")
            out.append(Quantity(claim.start + m.start(), claim.start + m.end(), m[0], 1.5, unit, modifier, "measure"))
    return out
