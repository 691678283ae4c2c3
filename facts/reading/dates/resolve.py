"""Gives expressions their TIMEX3 values against the day of publication and the dates before them.

A bare weekday is the latest one up to the day of publication, as news has it, and the next one where the words around
speak of the future; a day or month without a year is the nearest one, again unless the words around decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from facts.reading.dates.calendar import UNPLACED, easter, nth_weekday, shift, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.reading.dates.line import Raw

PAST, OPEN, FUTURE = -1, 0, 1


@dataclass(slots=True)
class Told:
    """What is known while reading a source in order: its day, and the last date and quarter told."""

    published: date | None
    last: date | None = None
    unit: str = "D"
    quarter: tuple[int, int] | None = None
    quarter_at: int = -1  # offset of the last mention of a quarter


@dataclass(frozen=True, slots=True)
class Value:
    """A value, and the day and grain that later expressions count from."""

    value: str
    day: date | None = None
    unit: str = "D"
    relative: bool = False


def resolve(raw: Raw, told: Told, tense: int) -> Value:
    """Return the value of `raw`; `told` is brought up to date. `tense` is PAST, OPEN or FUTURE by the words around."""
    found = _RULES[raw.kind](raw, told, tense)
    if found.day is not None and raw.kind != "told_quarter":
        told.last, told.unit = found.day, found.unit
    return found


def needs_tense(raw: Raw) -> bool:
    """Tell whether the words around may change the value of `raw`."""
    return raw.kind in _TENSED or (raw.kind in ("day", "month") and raw.year is None) or raw.unit == "WE"


_TENSED = frozenset(("weekday", "season", "holiday"))


def _fixed(raw: Raw, _told: Told, _tense: int) -> Value:
    return Value(raw.value)


def _clock_of(raw: Raw, value: str) -> str:
    return f"{value}T{raw.part}" if raw.part else value


def _day(raw: Raw, told: Told, tense: int) -> Value:
    month, day = raw.month or 1, raw.day or 1
    year = raw.year
    if year is None:
        year = _year_near(month, day, raw, told, tense)
        if year is not None and raw.weekday and raw.modifier != "of_year":
            year = _year_of_weekday(year, month, day, raw.weekday)
    text = f"{year:04d}-{month:02d}-{day:02d}" if year else f"XXXX-{month:02d}-{day:02d}"
    return Value(_clock_of(raw, text), _real(year, month, day))


def _year_of_weekday(year: int, month: int, day: int, weekday: int) -> int:
    """Choose the year, or one beside it, in which the day falls on the weekday told with it."""
    for candidate in (year, year - 1, year + 1):
        found = _real(candidate, month, day)
        if found and found.isoweekday() == weekday:
            return candidate
    return year


def _real(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None


def _year_near(month: int, day: int, raw: Raw, told: Told, tense: int) -> int | None:
    """Return the year that a day or month without one stands in."""
    base = told.published or told.last
    if base is None:
        return None
    if raw.modifier == "of_year":
        return base.year + (raw.step or 0)
    here = date(base.year, month, min(day, 28))
    if raw.step is not None:
        return _stepped_year(base, here, raw)
    months = (month - base.month) if raw.kind == "month" else round((here - base).days / 30.4)
    return base.year + _years_off(months, tense)


def _years_off(months: int, tense: int) -> int:
    """Choose last year (-1), this or next (1) for a month so many months from now in this year."""
    if tense == FUTURE:
        return 1 if months < -2 else 0
    if tense == PAST and months > 2:
        return -1
    return -1 if months >= 6 else 1 if months < -9 else 0


def _stepped_year(base: date, here: date, raw: Raw) -> int:
    """Recognise "last May" is the one before now, "next May" the one after, "this May" of this year."""
    if raw.step == -1:
        passed = (here.month, here.day) < (base.month, base.day) if raw.kind == "day" else here.month < base.month
        return base.year if passed else base.year - 1
    if raw.step == 1:
        return base.year if here.month > base.month else base.year + 1
    return base.year


def _month(raw: Raw, told: Told, tense: int) -> Value:
    month = raw.month or 1
    year = raw.year if raw.year is not None else _year_near(month, 15, raw, told, tense)
    return Value(f"{year:04d}-{month:02d}" if year else f"XXXX-{month:02d}", _real(year, month, 1), "M")


def _year(raw: Raw, _told: Told, _tense: int) -> Value:
    year = raw.year or 0
    return Value(str(year), _real(year, 1, 1), "Y")


def _weekday(raw: Raw, told: Told, tense: int) -> Value:
    number = raw.weekday or 1
    base = told.published
    if base is None:
        near = told.last
        if near is None or told.unit != "D":
            return Value(_clock_of(raw, f"XXXX-WXX-{number}"), None, relative=True)
        base = near
    if raw.anchored and told.last is not None and told.unit == "D":
        base = told.last
    ahead = (number - base.isoweekday()) % 7
    back = (base.isoweekday() - number) % 7
    if raw.modifier == "of_week":
        day = base + timedelta(days=7 * (raw.step or 0) + number - base.isoweekday())
    elif raw.step == -1:
        day = base - timedelta(days=back or 7)
    elif raw.step == 1 or (raw.step is None and tense == FUTURE):
        day = base + timedelta(days=ahead or (7 if raw.step == 1 else 0))
    elif raw.step == 0:
        day = base + timedelta(days=number - base.isoweekday())
    else:
        day = base - timedelta(days=back)
    return Value(_clock_of(raw, day.isoformat()), day, relative=True)


def _unit(raw: Raw, told: Told, tense: int) -> Value:
    letter, step = raw.unit, raw.step or 0
    base = _base(raw, told)
    if letter.startswith("T"):
        day = shift(base, "D", int(step / 24) if letter == "TH" else 0) if base else None
        return Value(day.isoformat() if day else "XXXX-XX-XX", day, relative=True)
    if letter == "WE" and step == 0 and tense != FUTURE and base and base.isoweekday() < 5 and raw.modifier != "this":
        step = -1  # early in the week "the weekend" is the one just over
    moved = shift(base, letter, step) if base else None
    if base and moved is None:
        return Value("PAST_REF" if step < 0 else "FUTURE_REF", relative=True)
    if moved is None:
        return Value(_clock_of(raw, UNPLACED.get(letter, "XXXX-XX-XX")), None, letter, relative=True)
    if raw.modifier == "end":
        return Value(f"{moved.year}-12-31", None, relative=True)
    grain = "W" if letter == "F" else letter
    return Value(_clock_of(raw, written(moved, grain)), moved, grain, relative=True)


def _base(raw: Raw, told: Told) -> date | None:
    """Return the day that a relative expression counts from."""
    if raw.anchored and told.last is not None:
        fine = {"D": "D", "W": "DW", "M": "DWM", "Q": "DWMQ", "Y": "DWMQY"}.get(raw.unit, "DWMQYEC")
        if told.unit in fine or raw.unit in ("E", "C"):
            return told.last
    return told.published or (told.last if raw.anchored else None)


def _year_ago(raw: Raw, told: Told, tense: int) -> Value:
    """Recognise "a year earlier": of the quarter told shortly before, where one was; else the year before."""
    if told.quarter and raw.start - told.quarter_at < 1000:
        year, quarter = told.quarter
        return Value(f"{year - 1}-Q{quarter}", None, relative=True)
    return _unit(raw, told, tense)


def _quarter(raw: Raw, told: Told, _tense: int) -> Value:
    number = raw.amount or 1
    year = raw.year
    base = told.published or told.last
    if year is None and base is not None:
        now = (base.month + 2) // 3
        year = base.year + (raw.step or 0)
        if raw.step is None and number - now >= 2:
            year -= 1
    if year is None:
        return Value(f"XXXX-Q{number}", None, "Q")
    told.quarter, told.quarter_at = (year, number), raw.start
    return Value(f"{year}-Q{number}", _real(year, 3 * number - 2, 1), "Q")


def _told_quarter(raw: Raw, told: Told, _tense: int) -> Value:
    if raw.month and not told.quarter and (year := _year_near(raw.month, 15, raw, told, PAST)):
        told.quarter = year, (raw.month + 2) // 3
    if told.quarter and not (raw.modifier == "latest" and _unfinished(told.quarter, told.published)):
        told_year, quarter = told.quarter
        told.quarter_at = raw.start
        year = raw.year if raw.year is not None else told_year + (raw.step or 0)
        return Value(f"{year}-Q{quarter}", None, "Q", relative=True)
    base = told.published
    if base and raw.step is None:
        base = shift(base, "Q", -1) or base
    if base is None:
        return Value("XXXX-QX", None, "Q", relative=True)
    year = raw.year if raw.year is not None else base.year + (raw.step or 0)
    return Value(f"{year}-Q{(base.month + 2) // 3}", None, "Q", relative=True)


def _unfinished(quarter: tuple[int, int], now: date | None) -> bool:
    """Tell whether a quarter lasts beyond the day of publication, so that no result of it is known."""
    return now is not None and quarter >= (now.year, (now.month + 2) // 3)


def _half(raw: Raw, told: Told, _tense: int) -> Value:
    base = told.published or told.last
    year = raw.year if raw.year is not None else base.year + (raw.step or 0) if base else None
    return Value(f"{year}-H{raw.amount}" if year else f"XXXX-H{raw.amount}", _real(year, 1, 1), "Y")


def _season(raw: Raw, told: Told, tense: int) -> Value:
    year = raw.year
    base = told.published or told.last
    if year is None and base is not None:
        first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[raw.part]
        step = raw.step
        if step is None:
            step = 0 if tense == FUTURE or first <= base.month else -1
            year = base.year + step
        elif step == -1:
            year = base.year if first + 2 < base.month else base.year - 1
        else:
            year = base.year + (step if step > 0 and first <= base.month else 0)
    return Value(f"{year}-{raw.part}" if year else f"XXXX-{raw.part}", _real(year, 1, 1), "Y")


def _holiday(raw: Raw, told: Told, tense: int) -> Value:
    base = told.published or told.last
    if base is None and raw.year is None:
        return Value(f"XXXX-{raw.month:02d}-{raw.day:02d}" if raw.month and (raw.day or 0) > 0 else "XXXX-XX-XX")
    year = raw.year if raw.year is not None else base.year if base else 2000
    days = [_holiday_in(y, raw.month or 0, raw.day or 0) for y in (year - 1, year, year + 1)]
    if raw.year is not None or base is None:
        day = days[1]
    elif raw.step == -1:
        day = max((d for d in days if d < base), default=days[0])
    elif raw.step == 1 or tense == FUTURE:
        day = next(d for d in (*days, days[-1]) if d >= base or d is days[-1])
    elif raw.step == 0:
        day = days[1]
    else:
        day = max((d for d in days if d <= base), default=days[0])
    return Value(_clock_of(raw, day.isoformat()), day)


def _holiday_in(year: int, month: int, day: int) -> date:
    if month == 0:
        return easter(year) + timedelta(days=day)
    if day > 0:
        return date(year, month, day)
    return {11: nth_weekday(year, 11, 4, 4), 9: nth_weekday(year, 9, 1, 1)}.get(month) or nth_weekday(year, 5, 1, 0)


def _clock(raw: Raw, told: Told, _tense: int) -> Value:
    """Resolve a time of day alone: of the day told before, else of the day of publication."""
    day = told.last if told.last is not None and told.unit == "D" else told.published
    text = day.isoformat() if day else "XXXX-XX-XX"
    return Value(f"{text}T{raw.part}", day or None, relative=True)


_RULES: dict[str, Callable[[Raw, Told, int], Value]] = {
    "fixed": _fixed,
    "day": _day,
    "month": _month,
    "year": _year,
    "weekday": _weekday,
    "unit": _unit,
    "year_ago": _year_ago,
    "quarter": _quarter,
    "told_quarter": _told_quarter,
    "half": _half,
    "season": _season,
    "holiday": _holiday,
    "clock": _clock,
}
