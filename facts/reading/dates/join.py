"""Puts neighbouring expressions together, and takes modifiers before them into their span."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.reading.dates.line import flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.reading.dates.line import Line, Raw

_DATED = frozenset({"day", "weekday", "unit", "holiday"})
_YEARLY = frozenset({"year", "unit"})
_PARTS_OF_YEAR = frozenset({"quarter", "half", "told_quarter", "season"})
_TO_CLOCK = frozenset({" ", ", ", " at ", ", at ", " around ", " about ", " at about ", " at around "})
_DAY_BUT_ONE = {-1: " before ", 1: " after "}
_ALWAYS = {("early",), ("late",), ("mid",), ("earlier",), ("later",), ("sometime",)}
_COUNTS = {("nearly",), ("almost",), ("about",), ("around",), ("roughly",), ("approximately",), ("more", "than"),
           ("less", "than"), ("at", "least"), ("at", "most"), ("up", "to"), ("no", "more", "than"),
           ("fewer", "than"), ("no", "less", "than"), ("no", "fewer", "than"), ("not", "more", "than"),
           ("not", "less", "than"), ("not", "fewer", "than"), ("as", "much", "as"), ("as", "many", "as")}  # fmt: skip
_NEAR = {("around",), ("about",)}
_PART_OF = frozenset({"end", "beginning", "start", "middle", "rest", "close"})


def join(line: Line, raws: Sequence[Raw]) -> list[Raw]:
    """Return the expressions, neighbours joined, each with the modifiers before it."""
    out: list[Raw] = []
    for raw in raws:
        made = None
        if out and out[-1].end <= raw.start <= out[-1].end + 12:
            made = _joined(out[-1], raw, flat(line.low[out[-1].end : raw.start]))
        if made and made.kind in ("quarter", "told_quarter") and line.before(made.first) == "the":
            made = replace(made, first=made.first - 1, start=line.starts[made.first - 1])
        if made:
            out[-1] = made
        else:
            out.append(raw)
    floor = -1
    for index, raw in enumerate(out):
        out[index] = _modified(line, raw, floor)
        floor = raw.last
    return out


def _joined(a: Raw, b: Raw, gap: str) -> Raw | None:
    """Make one expression of two that stand `gap` apart, where they belong together."""
    made = _narrowed(a, b) if gap in (" of ", " in ", " ") else None
    if made or b.start == a.end:
        return made
    if gap in ("'s ", "’s ", " ") and a.kind in ("unit", "year") and b.kind in _PARTS_OF_YEAR:
        return _with_year(b, a, a, b)
    if a.kind == "unit" and a.unit == "Y" and a.step == 0 and b.kind == "year" and gap in (" ", " of "):
        return replace(b, first=a.first, start=a.start)
    if gap == _DAY_BUT_ONE.get(b.step or 0) and (a.kind, a.unit, b.kind, b.unit) == ("unit", "D", "unit", "D"):
        return replace(b, first=a.first, start=a.start, step=2 * (b.step or 0)) if a.step == 0 else None
    return _same_day(a, b, gap) or _at_time(a, b, gap)


def _same_day(a: Raw, b: Raw, gap: str) -> Raw | None:
    """Join a weekday and its date: "Friday, May 8", "May 8, Friday"."""
    if (a.kind, b.kind) == ("weekday", "day") and gap in (" ", ", ", ", the ", " the ", "., ", ". ") and not b.part:
        return replace(b, first=a.first, start=a.start, type=a.type, weekday=a.weekday, step=None, part=a.part)
    if (a.kind, b.kind) == ("day", "weekday") and gap in (" ", ", ") and not b.part and b.step is None:
        return replace(a, last=b.last, end=b.end, weekday=b.weekday)
    return None


def _at_time(a: Raw, b: Raw, gap: str) -> Raw | None:
    """Join a time and its day: "noon Saturday", "Monday at 9 p.m."."""
    dated = b.kind in _DATED and b.type == "DATE" and not b.part and _day_grain(b)
    if a.kind == "clock" and dated and gap in (" ", ", ", " on "):
        return replace(b, first=a.first, start=a.start, part=a.part, type="TIME")
    if b.kind == "clock" and a.kind in _DATED and gap in _TO_CLOCK and _day_grain(a):
        return replace(a, last=b.last, end=b.end, part=b.part, type="TIME")
    return None


def _day_grain(raw: Raw) -> bool:
    return raw.kind != "unit" or raw.unit == "D"


def _narrowed(a: Raw, b: Raw) -> Raw | None:
    """Recognise "January this year", "the third quarter of 1984", "the night of May 10", "Tuesday of last week"."""
    if a.kind in _PARTS_OF_YEAR and b.kind in _YEARLY and (b.kind == "year" or b.unit == "Y"):
        return _with_year(a, b, a, b)
    if a.kind in ("month", "day") and a.year is None and b.kind == "unit" and b.unit == "Y" and not b.modifier:
        return replace(a, last=b.last, end=b.end, step=b.step, modifier="of_year")
    if a.kind == "weekday" and b.kind == "unit" and b.unit == "W" and not b.anchored:
        return replace(a, last=b.last, end=b.end, step=b.step, modifier="of_week")
    if (
        a.kind == "unit"
        and a.unit == "D"
        and a.part
        and a.anchored
        and b.kind in _DATED
        and not b.part
        and _day_grain(b)
    ):
        return replace(b, first=a.first, start=a.start, part=a.part, type="TIME")
    if a.kind == "clock" and a.part in ("MO", "AF", "EV", "NI") and b.kind in _DATED and _day_grain(b):
        return replace(b, first=a.first, start=a.start, part=a.part, type="TIME")
    return None


def _with_year(raw: Raw, year: Raw, left: Raw, right: Raw) -> Raw | None:
    if year.kind == "unit" and (year.unit != "Y" or year.modifier):
        return None
    step = year.step if year.kind == "unit" else None
    return replace(raw, first=left.first, last=right.last, start=left.start, end=right.end, year=year.year, step=step)


def _modified(line: Line, raw: Raw, floor: int) -> Raw:
    """`raw` with "early", "nearly", "the end of" before it taken in; never over the expression that ends at `floor`."""
    first = raw.first
    counted = raw.type == "DURATION" or raw.modifier == "moved"
    if raw.type in ("DATE", "TIME") and not counted:
        first = _part_of(line, raw, first)
    for length in (3, 2, 1):
        words = _before(line, first, length)
        if not words or first - length <= floor:
            continue
        if (counted and words in _COUNTS) or (not counted and words in _ALWAYS and _bends(raw, words)):
            first -= length
            break
        if words in _NEAR and (raw.kind in ("day", "clock") or raw.part):
            first -= length
            break
    if raw.kind == "fixed" and raw.type == "DATE" and raw.value[:1].isdigit() and _before(line, first, 1) in _ALWAYS:
        first -= 1
        first -= line.before(first) == "the"
    if first == raw.first or first <= floor:
        return raw
    if line.words[first] == "mid" and line.before(first) == "the":
        first -= 1
    return replace(raw, first=first, start=line.starts[first])


def _bends(raw: Raw, words: tuple[str, ...]) -> bool:
    """Tell whether "early", "later" and the like belong to the expression: "later this year", but later | Friday."""
    if raw.type == "SET" or raw.kind == "fixed":
        return False
    return raw.kind != "weekday" or words[0] not in ("earlier", "later") or bool(raw.part)


def _part_of(line: Line, raw: Raw, first: int) -> int:
    """Return the first index with "the end of", "mid-" and the like before."""
    if (
        line.before(first) != "of"
        or line.before(first - 1) not in _PART_OF
        or raw.kind not in ("month", "year", "unit", "quarter")
    ):
        return first
    at = first - 2
    return at - (line.before(at) == "the")


def _before(line: Line, first: int, length: int) -> tuple[str, ...]:
    at = first
    for _ in range(length):
        if not line.before(at):
            return ()
        at -= 1
    return tuple(line.words[at:first])
