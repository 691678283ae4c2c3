"""Cardinal numbers in words: "forty-two", "a hundred and thirty million", "three million, two hundred thousand"."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from facts.reading.quantities.line import HYPHENS
from facts.reading.quantities.words import ONES, SCALES, TENS

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line


MOST = 1e24  # what repeated scales may reach; a longer number is no amount


def below_hundred(line: Line, i: int) -> tuple[float, int]:
    """Return the number below a hundred whose first word is piece `i`, and the piece after it."""
    word = line.low[i]
    if word in ONES:
        return float(ONES[word]), i + 1
    j = i + 1
    if line.raw[j] in HYPHENS and line.glued(j):
        j += 1
    if 0 < ONES.get(line.low[j], 0) < 10:
        return float(TENS[word] + ONES[line.low[j]]), j + 1
    return float(TENS[word]), i + 1


def scales_after(line: Line, value: float, i: int) -> tuple[float, int]:
    """Return `value` times the scales from piece `i` on ("hundred", "-million"), and the piece after them."""
    while True:
        j = i + 1 if line.raw[i] in HYPHENS and line.glued(i) and line.glued(i + 1) else i
        scale = SCALES.get(line.low[j])
        if scale is None or value * scale > MOST:
            return value, i
        value, i = value * scale, j + 1


def cardinal(line: Line, value: float, i: int) -> tuple[float, int]:
    """Return the whole number that begins with `value`, read up to piece `i`, and the piece after it.

    Scales multiply what stands before them, smaller numbers after a scale are added; a number that cannot be added
    ("two hundred three hundred") is left to the next reading.
    """
    total, current, last = 0.0, value, inf
    kept = (value, i)
    while True:
        j = i + 1 if line.raw[i] in HYPHENS and line.glued(i) and line.glued(i + 1) else i
        scale = SCALES.get(line.low[j])
        if scale is None or total * scale > MOST:
            return total + current, i
        if scale <= 100 and current < 100:
            current *= scale
        elif 100 < scale < last:
            total, current, last = total + current * scale, 0.0, scale
        elif scale > 100 and not current:
            total *= scale
        else:
            return kept
        kept = (total + current, j + 1)
        small, i = _added(line, j + 1)
        current += small


def _added(line: Line, i: int) -> tuple[float, int]:
    """Return the number below a hundred that piece `i` adds to a scale, and the piece after it; 0 for none."""
    j = i
    if line.raw[j] == ",":
        j += 1
    if line.low[j] in {"and", "&"}:
        j += 1
    word = line.low[j]
    if (word not in ONES and word not in TENS) or (j > i and word in {"one", "zero"}):
        return 0.0, i
    small, after = below_hundred(line, j)
    if line.raw[i] == "," and line.low[after] not in SCALES:
        return 0.0, i
    return small, after
