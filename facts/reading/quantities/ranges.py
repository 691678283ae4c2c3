"""The upper end of a range: "40 to 80 percent", "between 50 and 70", "$2-3 billion", "from 208 pounds to 193"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.figures import Figure, figure_at
from facts.reading.quantities.line import NUM
from facts.reading.quantities.words import word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line
    from facts.reading.quantities.numbers import Number

_DASHES = frozenset({"-", "–", "—", "‑", "−"})
_HEDGES = word_set("about around roughly nearly almost approximately perhaps")  # "between 50 and about 70"
_OPENING = frozenset({"between", "from"})
# Verbs that put how much something changed before where it arrived: "rose 3 points to 98 points" is no range.
_CHANGED = word_set(
    """
    rose rise rises risen fell fall falls fallen gained gain gains lost lose loses slid slide slides jumped jump
    dropped drop drops climbed climb climbs added add adds shed up down slipped sank soared surged plunged
    tumbled eased advanced declined decreased increased grew higher lower leaped leapt slumped edged rallied
    retreated spiked skidded crept ticked inched
    """
)


def upper_end(line: Line, first: Figure) -> Figure | None:
    """Return the second figure of the range that starts with `first`, None where it starts none."""
    before = _word_before(line, first)
    joint = _joint(line, first, before)
    if joint is None:
        return None
    word, j = joint
    second = figure_at(line, j + 1 if line.low[j] in _HEDGES else j)
    if second is None or not _same_kind(line, first, second) or (first.number.fraction and not second.number.fraction):
        return None
    if word == "to" and not _spans(first, second, before):
        return None
    return None if word == "-" and second.value <= first.value else second


def opened(line: Line, first: Figure) -> bool:
    """Whether "between" or "from" stands right before the first figure of a range."""
    return line.low[first.start - 1] in _OPENING


def ends(first: Figure, second: Figure) -> tuple[float, float]:
    """Return both ends, in the order of the text; a scale after the second alone belongs to both ("$2-3 billion")."""
    low, high = first.value, second.value
    if second.number.scaled and not first.number.scaled and abs(low) < 1000:
        factor = _scale_of(second.number)
        if factor and abs(low) * factor <= abs(high) * 1.0000001:
            low *= factor
    return low, high


def _word_before(line: Line, first: Figure) -> str:
    at = first.start - 1
    return line.low[at - 1] if line.low[at] in {"us", "the"} else line.low[at]


def _joint(line: Line, first: Figure, before: str) -> tuple[str, int] | None:
    """Return what joins a second figure to the first ("to", "and", "-") and the piece after it."""
    j = first.end
    if line.low[j] in _DASHES and line.low[j + 1] == "to" and not line.glued(j + 1):  # "7- to 8-inch"
        j += 1
    word = line.low[j]
    if word in _DASHES:
        return ("-", j + 1) if _dash_joins(line, first, j) else None
    if word == "and" and before == "between":
        return "and", j + 1
    if word == "to":
        return "to", j + 2 if line.low[j + 1] == "the" else j + 1
    return None


def _dash_joins(line: Line, first: Figure, j: int) -> bool:
    if line.glued(j) and line.glued(j + 1):
        return first.number.digits or line.raw[j] in {"–", "-"}
    spaced = not line.glued(j) and not line.glued(j + 1)
    return spaced and line.raw[j] in {"-", "–"} and first.number.digits and line.kind[j + 1] == NUM


def _same_kind(line: Line, first: Figure, second: Figure) -> bool:
    """Whether two figures can be the ends of one range: no contradicting units."""
    if first.mark and second.unit and not second.mark and second.unit.role != "money":
        return False
    if not first.measured:
        return not second.mark or (second.mark == "dollar" and line.raw[first.at - 1] == "$")
    one, two = first.unit_name, second.unit_name
    return not two or one == two or {one, two} in ({"degree", "celsius"}, {"degree", "fahrenheit"})


def _spans(first: Figure, second: Figure, before: str) -> bool:
    """Whether "to" joins the ends of a range rather than a change and where it led ("grew by $3 to $40")."""
    if before in _OPENING:
        return True
    if first.measured and (before in {"by", "for"} or not second.measured):
        return False
    if second.value <= first.value and not (second.number.scaled and not first.number.scaled):
        return False
    return not (first.measured == second.measured and before in _CHANGED)


def _scale_of(number: Number) -> float:
    for factor in (1e12, 1e9, 1e6, 1e3, 100.0):
        if number.value >= factor:
            return factor
    return 12.0 if number.value % 12 == 0 else 0.0
