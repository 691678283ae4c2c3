"""Pairs of dates: how far two dates lie apart, and whether they cannot both hold."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from math import log10
from typing import TYPE_CHECKING

from facts.dates_compare import compare_dates

if TYPE_CHECKING:
    from facts.model import DateMention

_DAY = 24 * 60
_SAME_CLOCK = 10  # minutes between two times of day that are hardly of two events
_NEAR_CLOCK = 90  # minutes between two times of day that may be of one event
_MONTH = re.compile(r"[0-9X]{4}-(0[1-9]|1[0-2])(?:-([0-3][0-9]))?")
_MONTH_DAYS = 30.4
_YEAR = re.compile(r"\b(?:1[5-9]|20)[0-9][0-9]\b")
_FIGURE = re.compile(r"[0-9]")
_CLOCK = re.compile(r"T([01][0-9]|2[0-4]):([0-5][0-9])$")
_WEEKDAY = re.compile(r"day\b", re.IGNORECASE)


def days_apart(one: DateMention, other: DateMention) -> float:
    """The decimal logarithm of one plus the days between two dates, at most 4.

    Of dates without a year the days between their months; 0.5 where nothing tells.
    """
    if one.low is None or one.high is None or other.low is None or other.high is None:
        a, b = (_MONTH.match(d.value) for d in (one, other))
        return log10(1 + _days_of_year(a, b)) if a and b else 0.5
    gap = max(datetime.fromisoformat(one.low), datetime.fromisoformat(other.low)) - min(
        datetime.fromisoformat(one.high), datetime.fromisoformat(other.high)
    )
    return min(4.0, log10(1 + max(0.0, gap.total_seconds() / 86400)))


def _days_of_year(one: re.Match[str], other: re.Match[str]) -> float:
    """The days between two dates of unknown years, at least: between whole months those that surely lie between."""
    months = abs(int(one[1]) - int(other[1]))
    if one[2] and other[2]:
        return abs(_MONTH_DAYS * (int(one[1]) - int(other[1])) + int(one[2]) - int(other[2]))
    return _MONTH_DAYS * max(0, min(months, 12 - months) - 1)


def near_clock(one: DateMention, other: DateMention) -> float:
    """1.5 where two dates are times of day ten minutes apart at most, 1 where they are an hour and a half, on days that do not exclude each other; else 0."""
    a, b = minute_of(one), minute_of(other)
    if a is None or b is None:
        return 0.0
    apart = min(abs(a - b), _DAY - abs(a - b))
    known = "X" not in one.value[:10] + other.value[:10]
    if known and one.value[:10] != other.value[:10]:
        return 0.0
    return 1.5 if apart <= _SAME_CLOCK else float(apart <= _NEAR_CLOCK)


def minute_of(date: DateMention) -> int | None:
    """The minute of the day of a time by the clock, None for other dates."""
    found = _CLOCK.search(date.value)
    return int(found[1]) * 60 + int(found[2]) if found else None


def is_of_day(date: DateMention) -> bool:
    """Whether a date names a day, of a known year or not."""
    found = _MONTH.match(date.value)
    return date.granularity in {"day", "time"} or bool(found and found[2])


def names_year(text: str) -> bool:
    """Whether a date tells its year and no day of the week: what happens in the week of the news is not dated so."""
    return bool(_YEAR.search(text)) and not _WEEKDAY.search(text)


def excludes(one: DateMention, other: DateMention) -> bool:
    """Whether two dates cannot both hold; "late Friday" also excludes Friday morning and afternoon, and "Friday night" Saturday."""
    if one.text.lower() == other.text.lower() and not _FIGURE.search(one.text):
        return False  # "last year" may be resolved otherwise in another source
    if compare_dates(one, other) == "conflict":
        return True
    return any(_late(a, b) or is_next_day(a, b) for a, b in ((one, other), (other, one)))


def _late(one: DateMention, other: DateMention) -> bool:
    """Whether one is late on a day and the other in its morning or afternoon."""
    late = one.text.lower().startswith("late ") and one.granularity == "day"
    return late and other.type == "TIME" and one.value == other.value[:10] and other.value[10:] in {"TMO", "TAF"}


def is_next_day(night: DateMention, day: DateMention) -> bool:
    """Whether one names the night of a day and the other the day after it: both may mean the small hours, under two names."""
    if not night.value.endswith("TNI") or day.granularity != "day" or night.low is None or day.low is None:
        return False
    apart = datetime.fromisoformat(day.low[:10]) - datetime.fromisoformat(night.low[:10])
    return apart == timedelta(days=1)
