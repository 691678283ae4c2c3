"""Lengths: along which way a length is measured, as far as the words beside it tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.unit_index import convert

if TYPE_CHECKING:
    from facts.model import Claim, Quantity

_OF = {
    "depth": "depth", "height": "height", "altitude": "height", "elevation": "height", "distance": "distance",
    "width": "width", "length": "length", "radius": "radius", "diameter": "width", "thickness": "width",
}  # fmt: skip
_AFTER = {
    "deep": "depth", "underground": "depth", "underneath": "depth", "beneath": "depth", "below": "depth",
    "down": "fall", "tall": "height", "high": "height", "wide": "width", "across": "width", "thick": "width",
    "long": "length", "away": "distance", "apart": "distance", "off": "distance", "outside": "distance",
    "inland": "distance", "offshore": "distance", "north": "distance", "south": "distance", "east": "distance",
    "west": "distance", "northeast": "distance", "northwest": "distance", "southeast": "distance",
    "southwest": "distance", "south-west": "distance", "south-east": "distance", "north-west": "distance",
    "north-east": "distance",
}  # fmt: skip
_FROM = 5  # tokens after a length that may tell its way
_SKIPPED = frozenset({")", ",", "to", "the", "-"})


def extent_of(claim: Claim, quantity: Quantity) -> str:
    """The way along which a length is measured: "depth", "distance", "height", "width", "length", "fall", "radius".

    "" where nothing beside it tells, or where it is no length.
    """
    known = convert(1.0, quantity.unit) if quantity.role == "measure" and quantity.unit else None
    if known is None or known[0] != "length":
        return ""
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-3:]
    named = next((_OF[w] for w in reversed(before) if w in _OF), "")
    if named:
        return named
    words = [w for w in _outside_brackets(claim, quantity.end) if w not in _SKIPPED][:_FROM]
    if words and words[0] in _AFTER:
        return _AFTER[words[0]]
    return "distance" if words and words[0] == "from" else ""


def _outside_brackets(claim: Claim, start: int) -> list[str]:
    """The words from an offset on without what stands in brackets, such as the length in another unit."""
    out: list[str] = []
    inside = False
    for token in (t for t in claim.tokens if t.start >= start):
        if token.text in {"(", ")"}:
            inside = token.text == "("
        elif not inside:
            out.append(token.lower)
    return out
