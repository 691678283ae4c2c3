"""Calendar arithmetic on TIMEX3 values: shifting by units, writing values, and the stretch of time a value denotes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season of the northern half of the earth; a winter runs into the next year."""

PART_HOURS = {"MO": (0, 12), "MI": (11, 14), "AF": (12, 18), "EV": (16, 24), "NI": (18, 30), "DT": (6, 18)}
"""Hours that a part of the day may cover, generously: a night runs on to six the next morning."""

_FIRST, _LAST = 1000, 2999
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?")
_LONG = re.compile(r"(\d{2,4})(?:-(?:Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d\d)))?")
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::(\d\d))?")


def shift(day: date, unit: str, steps: int) -> date | None:
    """`day` moved by `steps` of D, W, F, M, Q, Y, E or C; None outside the years 1000 to 2999."""
    try:
        if unit in ("D", "W", "F", "WE"):
            moved = day + timedelta(days=steps * {"D": 1, "W": 7, "F": 14, "WE": 7}[unit])
        else:
            months = day.year * 12 + day.month - 1 + steps * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit]
            moved = _clipped(months // 12, months % 12 + 1, day.day)
    except (ValueError, OverflowError, KeyError):
        return None
    return moved if _FIRST <= moved.year <= _LAST else None


def _clipped(year: int, month: int, day: int) -> date:
    """Return the day, or the last of its month where the month is shorter."""
    for last in (day, 30, 29, 28):
        try:
            return date(year, month, min(day, last))
        except ValueError:
            if last == 28:
                raise
    raise ValueError  # pragma: no cover - the loop returns or raises


def written(day: date, unit: str) -> str:
    """`day` as a TIMEX3 value of the grain of `unit`."""
    if unit in ("W", "F", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year}-{day.month:02d}"
    if unit == "Q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit in ("Y", "E", "C"):
        return str(day.year // {"Y": 1, "E": 10, "C": 100}[unit])
    return day.isoformat()


UNPLACED = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
            "Y": "XXXX", "E": "XXX", "C": "XX"}  # fmt: skip
"""What stands for a date of each grain that nothing places."""


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the `nth` (from 1; 0 is the last) ISO weekday of a month."""
    if nth:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = _clipped(year, month, 31)
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def interval(value: str) -> tuple[str, str, str] | None:
    """Place a DATE or TIME value: ISO local date-times `low` and `high` (exclusive), and its granularity.

    None for values that cannot be placed ("XXXX-05-10", "PAST_REF", a duration).
    """
    try:
        bounds = _bounds(value)
    except (ValueError, OverflowError):
        return None
    if bounds is None:
        return None
    low, high, grain = bounds
    return low.isoformat(timespec="minutes"), high.isoformat(timespec="minutes"), grain


def _bounds(value: str) -> tuple[datetime, datetime, str] | None:
    if found := _DAY.fullmatch(value):
        start = datetime(int(found[1]), int(found[2]), int(found[3]))  # noqa: DTZ001 - local time without a zone
        return _clock_bounds(start, found[4]) if found[4] else (start, start + timedelta(days=1), "day")
    if found := _WEEK.fullmatch(value):
        return _week_bounds(int(found[1]), int(found[2]), found[3])
    if found := _LONG.fullmatch(value):
        return _long_bounds(found)
    return None


def _clock_bounds(start: datetime, clock: str) -> tuple[datetime, datetime, str] | None:
    if clock in PART_HOURS:
        low, high = PART_HOURS[clock]
        return start + timedelta(hours=low), start + timedelta(hours=high), "time"
    found = _CLOCK.fullmatch(clock)
    if not found or int(found[1]) > 24 or int(found[2] or 0) > 59:
        return None
    low_time = start + timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    return low_time, low_time + timedelta(minutes=1), "time"


def _week_bounds(year: int, week: int, rest: str | None) -> tuple[datetime, datetime, str]:
    first = datetime.combine(date.fromisocalendar(year, week, 1), datetime.min.time())
    if rest == "WE":
        return first + timedelta(days=5), first + timedelta(days=7), "week"
    if rest:
        day = first + timedelta(days=int(rest) - 1)
        return day, day + timedelta(days=1), "day"
    return first, first + timedelta(days=7), "week"


def _long_bounds(found: re.Match[str]) -> tuple[datetime, datetime, str] | None:
    year, quarter, half, season, month = found.groups()
    if len(year) < 4:
        years = 10 ** (4 - len(year))
        low = int(year) * years
        return (_first(low, 1), _first(low + years, 1), "vague") if low >= _FIRST else None
    number = int(year)
    if quarter:
        return _span(number, 3 * int(quarter) - 2, 3, "quarter")
    if half:
        return _span(number, 6 * int(half) - 5, 6, "vague")
    if season:
        return _span(number, SEASON_MONTHS[season], 3, "quarter")
    return _span(number, int(month), 1, "month") if month else _span(number, 1, 12, "year")


def _span(year: int, month: int, months: int, grain: str) -> tuple[datetime, datetime, str]:
    after = year * 12 + month - 1 + months
    return _first(year, month), _first(after // 12, after % 12 + 1), grain


def _first(year: int, month: int) -> datetime:
    return datetime(year, month, 1)  # noqa: DTZ001 - local time without a zone
