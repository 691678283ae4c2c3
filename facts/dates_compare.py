"""Compares two dates, times or durations: the same, compatible, in conflict, or past telling."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from facts.reading.dates.calendar import PART_HOURS
from facts.reading.dates.words import DAYS, HOLIDAY_STARTS, MONTHS, WEEKDAYS, ZONES

if TYPE_CHECKING:
    from facts.model import DateMention

Verdict = Literal["same", "compatible", "conflict", "unknown"]

DAY_MINUTES = 24 * 60
ROUGH_MINUTES = 30
"""How far "about two o'clock" reaches to either side."""
ROUGH_SHARE = 0.1
"""How far "about ten years" reaches to either side, as a share."""
REACH = 2.0
"""How far "more than" and "less than" reach: more than ten years may be twenty, hardly fifty."""
MONTH_SLACK = 0.05
"""How far days may be from months: 90 days are three months, 60 are not."""

_DURATION = re.compile(r"P(T?)(X|[0-9]+(?:\.[0-9]+)?)(WE|[SMHDWYQEC])")
_DIGITS = re.compile(r"[0-9.]+")
_SECONDS = {"TS": 1, "TM": 60, "TH": 3600, "D": 86400, "W": 604800, "WE": 2 * 86400}
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}
_MONTH_SECONDS = 365.2425 * 86400 / 12
_ROUGH = re.compile(r"\b(?:about|around|roughly|approximately|some|nearly|almost|early|late|shortly)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more than|over|at least|not? less than|not? fewer than|upwards? of)\b", re.IGNORECASE)
_LESS = re.compile(
    r"(?<!\bno )(?<!\bnot )\b(?:less|fewer) than\b|\b(?:under|at most|not? more than|up to|within)\b", re.IGNORECASE
)
_AMERICAN = {
    "et": -300,
    "ct": -360,
    "mt": -420,
    "pt": -480,
    "eastern": -300,
    "central": -360,
    "mountain": -420,
    "pacific": -480,
}
"""Zones that the season may move by an hour, as minutes east of UTC in winter."""
_OFFSETS = {**ZONES, **_AMERICAN}
_ZONED = re.compile(
    rf"([0-9]{{1,2}}):?([0-9]{{2}})?[ ]?((?:[ap]\.?[ ]?m\.?)?)[ ]?\(?({'|'.join(sorted(_OFFSETS))})\b", re.IGNORECASE
)
_HOUR = 60
_WEEKEND = re.compile(r"XXXX-WXX-WE")
_CLOCK = re.compile(r"T([0-9]{2})(?::([0-9]{2}))?$")
_PART = re.compile(r"T([A-Z]{2})$")
_WORDS = re.compile(r"[a-z]+")
_DAY_FIGURES = re.compile(r"[0-9][/-][0-9]|\b[0-9]{1,2}\.[0-9]{1,2}\.[0-9]|\b[0-9]{8}\b")
_DAY_WORDS = frozenset({*MONTHS, *WEEKDAYS, *DAYS, *HOLIDAY_STARTS, "tonight", "this", "last", "next", "day", "days"})


def compare_dates(a: DateMention, b: DateMention) -> Verdict:
    """How two mentions stand to each other, in either order.

    "same": they denote the same day, time or length. "compatible": one contains or may contain the other (May 10 and
    "this week", 90 days and three months). "conflict": they cannot both hold. "unknown": nothing places them beside
    each other (a date and a duration, "recently", clock times of zones that cannot be reconciled).
    """
    if a.type == b.type == "DURATION":
        return _compare_durations(a, b)
    if a.type == b.type == "SET":
        return "same" if a.value == b.value else "unknown"
    if {a.type, b.type} <= {"DATE", "TIME"}:
        return _compare_points(a, b)
    return "unknown"


# --- durations -------------------------------------------------------------------------------------------------------


def _compare_durations(a: DateMention, b: DateMention) -> Verdict:
    first, second = _length(a.value), _length(b.value)
    if first is None or second is None:
        vague = "X" in a.value or "X" in b.value
        return "compatible" if vague and _DIGITS.sub("X", a.value) == _DIGITS.sub("X", b.value) else "unknown"
    (x, exact_x), (y, exact_y) = first, second
    slack = 1e-9 if exact_x == exact_y else MONTH_SLACK
    equal = math.isclose(x, y, rel_tol=slack)
    bounds = _bound(a.text), _bound(b.text)
    if equal:
        return "same" if bounds[0] == bounds[1] and exact_x == exact_y else "compatible"
    return "compatible" if _reach(x, bounds[0], y, bounds[1]) else "conflict"


def _length(value: str) -> tuple[float, str] | None:
    """Return a duration in seconds, and whether it counts by the clock or by the calendar."""
    found = _DURATION.fullmatch(value)
    if not found or found[2] == "X":
        return None
    unit = found[1] + found[3]
    number = float(found[2])
    if unit in _SECONDS:
        return number * _SECONDS[unit], "clock"
    return (number * _MONTHS[unit] * _MONTH_SECONDS, "calendar") if unit in _MONTHS else None


def _bound(text: str) -> str:
    """Return ">", "<", "~" or "=" by the words of an expression."""
    if _LESS.search(text):
        return "<"
    if _MORE.search(text):
        return ">"
    return "~" if _ROUGH.search(text) else "="


def _reach(x: float, bound_x: str, y: float, bound_y: str) -> bool:
    """Tell whether two amounts with their bounds can both be true of one length."""
    low_x, high_x = _range(x, bound_x)
    low_y, high_y = _range(y, bound_y)
    return low_x <= high_y and low_y <= high_x


def _range(number: float, bound: str) -> tuple[float, float]:
    if bound == ">":
        return number, number * REACH
    if bound == "<":
        return number / REACH, number
    share = ROUGH_SHARE if bound == "~" else 0.0
    return number * (1 - share), number * (1 + share)


# --- points in time --------------------------------------------------------------------------------------------------


def _compare_points(a: DateMention, b: DateMention) -> Verdict:
    if _CLOCK.search(a.value) and _CLOCK.search(b.value):
        return _compare_clocks(a, b)
    if a.type == b.type == "TIME" and not (names_day(a) and names_day(b)):
        return _compare_parts(a, b)
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return _compare_unplaced(a.value, b.value)
    if (a.low, a.high) == (b.low, b.high):
        return "same"
    if (a.granularity == "time" and not names_day(a)) or (b.granularity == "time" and not names_day(b)):
        return "unknown"
    low_a, high_a, low_b, high_b = (datetime.fromisoformat(x) for x in (a.low, a.high, b.low, b.high))
    return "compatible" if low_a < high_b and low_b < high_a else "conflict"


def names_day(mention: DateMention) -> bool:
    """Tell whether the words of a time name its day; else the day in its value is that of a neighbour."""
    return not _DAY_WORDS.isdisjoint(_WORDS.findall(mention.text.lower())) or bool(_DAY_FIGURES.search(mention.text))


def _compare_clocks(a: DateMention, b: DateMention) -> Verdict:
    """Clock times: in a zone both know, else local; never local against Greenwich."""
    first, second = _readings(a), _readings(b)
    frame = next((f for f in ("utc", "local") if f in first and f in second), None)
    if frame is None:
        return "unknown"
    apart = abs(first[frame] - second[frame]) % DAY_MINUTES
    apart = min(apart, DAY_MINUTES - apart)
    if frame == "local" and apart and ("utc" in first) != ("utc" in second) and not (_stated(a) and _stated(b)):
        return "unknown"
    if frame == "utc" and apart == _HOUR and _american(a) != _american(b):
        return "unknown"
    if names_day(a) and names_day(b) and _days_apart(a.value, b.value) > (frame == "utc"):
        return "conflict"
    rough = bool(_ROUGH.search(a.text)) or bool(_ROUGH.search(b.text))
    if apart == 0:
        return "compatible" if rough and bool(_ROUGH.search(a.text)) != bool(_ROUGH.search(b.text)) else "same"
    return "compatible" if rough and apart <= ROUGH_MINUTES else "conflict"


def _american(mention: DateMention) -> bool:
    """Tell whether a time is of a zone that the season may move by an hour."""
    return any(m[4].lower() in _AMERICAN for m in _ZONED.finditer(mention.text))


def _stated(mention: DateMention) -> bool:
    """Tell whether the words give a local time beside one in another zone, or say "local time"."""
    zones = [m[4].lower() for m in _ZONED.finditer(mention.text)]
    return "local" in mention.text.lower() or "(" in mention.text or not zones


def _readings(mention: DateMention) -> dict[str, int]:
    """Minutes of the day by frame: "local" and "utc", whichever the words give."""
    found = _CLOCK.search(mention.value)
    assert found
    main = int(found[1]) * 60 + int(found[2] or 0)
    zones = [(m[4].lower(), _minutes(m)) for m in _ZONED.finditer(mention.text)]
    out: dict[str, int] = {}
    for zone, minutes in zones:
        out.setdefault("utc", (minutes - _OFFSETS[zone]) % DAY_MINUTES)
    if not zones or "(" in mention.text or _OFFSETS[zones[0][0]]:
        out["local"] = main
    return out


def _minutes(found: re.Match[str]) -> int:
    hour = int(found[1])
    if found[3]:
        hour = hour % 12 + (12 if found[3][0] in "pP" else 0)
    return hour * 60 + int(found[2] or 0)


def _days_apart(a: str, b: str) -> int:
    """Return the days between the days of two times; midnight as 24:00 belongs to its day and to the next."""
    try:
        apart = (date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days
        midnights = a.endswith("T24:00"), b.endswith("T24:00")
        return min(abs(apart + extra) for extra in {0, midnights[0] - midnights[1]})
    except ValueError:
        return 0 if a[:10] == b[:10] or "X" in a[:10] + b[:10] else 2


def _compare_parts(a: DateMention, b: DateMention) -> Verdict:
    """Compare times of day where one of them names no day, by their hours alone."""
    first, second = _hours(a.value), _hours(b.value)
    if first is None or second is None:
        return "unknown"
    if first == second:
        return "same"
    overlap = any(first[0] < second[1] + turn and second[0] + turn < first[1] for turn in (-24.0, 0.0, 24.0))
    return "compatible" if overlap else "conflict"


def _hours(value: str) -> tuple[float, float] | None:
    if part := _PART.search(value):
        return PART_HOURS.get(part[1])
    found = _CLOCK.search(value)
    start = int(found[1]) + int(found[2] or 0) / 60 if found else None
    return (start, start + 1 / 60) if start is not None else None


def _compare_unplaced(a: str, b: str) -> Verdict:
    """Values with X, by the parts that both know: "XXXX-05-10" against "2026-05-11"."""
    if a.endswith("_REF") or b.endswith("_REF"):
        return "compatible" if a == b else "unknown"
    if a == b:
        return "same" if re.search(r"[0-9]", a) else "unknown"
    weekday_a, weekday_b = _weekday(a), _weekday(b)
    if weekday_a and weekday_b:
        return "compatible" if weekday_a == weekday_b else "conflict"
    for value, weekday in ((a, weekday_b), (b, weekday_a)):
        if weekday and _WEEKEND.fullmatch(value):
            return "compatible" if weekday >= 6 else "conflict"
    parts_a, parts_b = a.split("T", maxsplit=1)[0].split("-"), b.split("T", maxsplit=1)[0].split("-")
    known = [(x, y) for x, y in zip(parts_a, parts_b, strict=False) if x.isdigit() and y.isdigit() and len(x) == len(y)]
    if not known:
        return "unknown"
    return "compatible" if all(x == y for x, y in known) else "conflict"


def _weekday(value: str) -> int | None:
    """Return the ISO weekday of "XXXX-WXX-2" or of a full date."""
    found = re.match(r"[0-9X]{4}-W[0-9X]{2}-([1-7])", value)
    if found:
        return int(found[1])
    try:
        return date.fromisoformat(value[:10]).isoweekday() if len(value) >= 10 else None
    except ValueError:
        return None
