"""Recogniser of times of day: "2 a.m.", "2:42 p.m. local time", "1442 (1112 GMT)", "noon", "ten o'clock"."""

from __future__ import annotations

from dataclasses import replace

from facts.reading.dates.line import Line, Raw, spaced
from facts.reading.dates.words import SMALL, ZONES, bag

_ZONE_NAMES = "|".join(sorted(ZONES))
_FRAME = (
    r"(?:local(?:[ ]time)?\b|(?:eastern|central|mountain|pacific)(?:[ ](?:standard|daylight))?[ ]time\b"
    rf"|[ep]t\b|(?:{_ZONE_NAMES})\b)"
)
_ZONE = rf"(?:[ ]?(?:{_FRAME}|\({_FRAME}\)))?"
_TWELVE = spaced(
    rf"(?P<h>[0-9]{{1,2}})(?:[:.](?P<m>[0-5][0-9]))?(?::[0-5][0-9])?(?:[ ]?|-)(?P<half>[ap]\.[ ]?m\b\.?|[ap]m\b){_ZONE}"
)
_SPELT = spaced(r"(?:[ ]?|-)(?P<half>a\.m\b\.?|p\.m\b\.?|o['’]clock|[ap]m\b)")
_O_CLOCK = spaced(r"[ ]o['’]clock\b")
_OF_DAY = spaced(r"[ ]in[ ]the[ ](?P<part>morning|afternoon|evening)|[ ]at[ ](?P<night>night)\b")
_CLOCK = spaced(
    rf"(?P<h>[01]?[0-9]|2[0-3]|24(?=[:h]00))[:h](?P<m>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?P<zone>[ ]hours\b)?(?P<named>{_ZONE})"
)
_BARE = spaced(
    rf"(?P<h>[01][0-9]|2[0-3])(?P<m>[0-5][0-9])(?:[ ]?(?:hours|hrs|local[ ]time|local)\b|[ ]?(?:{_ZONE_NAMES})\b)?"
    rf"(?P<other>[ ]?\((?:[01][0-9]|2[0-3]):?[0-5][0-9][ ]?(?:{_ZONE_NAMES})\))?"
)
_PAST_HOUR = spaced(
    rf"(?P<share>half|quarter)[ ](?P<way>past|to)[ ](?P<hour>1[0-2]|[1-9]|{'|'.join(w for w, n in SMALL.items() if 1 <= n <= 12)})\b"
    r"(?!:|[.,]?[0-9]|-|[ ]?%|[ ](?:per|million|billion|of)\b|[ ]percent)(?:[ ]in[ ]the[ ](?P<part>morning|afternoon|evening)\b)?"
)
_TIME_LEADS = bag("at around by from until till to before after about between and since")
_ANSWER = spaced(rf"[ ]?\((?:[01]?[0-9]|2[0-3]):?[0-5][0-9][ ]?(?:{_ZONE_NAMES})\)")


def clock(line: Line, i: int) -> Raw | None:
    """Recognise a time written in figures at the word `i`."""
    start = line.starts[i]
    mark = line.low[start - 1] if start else " "
    ranged = mark == "-" and line.word(i - 1) in ("m", "am", "pm")  # "9 a.m.-5 p.m."
    if mark in ".:/$€£-0123456789" and not ranged:
        return None
    if len(line.words[i]) == 4:
        return _bare(line, i)
    if len(line.words[i]) > 2:
        return None
    if found := _TWELVE.match(line.low, start, line.low_end):
        hour = int(found["h"])
        return (
            _made(line, i, _end(line, found.end()), _hour(hour, found["half"][0]), found["m"]) if hour <= 12 else None
        )
    if line.gap(i) in (":", "") and (found := _CLOCK.match(line.low, start, line.low_end)):
        told = line.word(i - 1) in _TIME_LEADS or found["zone"] or found["named"]
        return _made(line, i, _end(line, found.end()), int(found["h"]), found["m"]) if told else None
    return _whole_hour(line, i)


def _whole_hour(line: Line, i: int) -> Raw | None:
    hour = int(line.words[i])
    found = _O_CLOCK.match(line.low, line.ends[i], line.low_end)
    return _o_clock(line, i, hour, found.end()) if found else _of_day(line, i, hour)


def past_hour(line: Line, i: int) -> Raw | None:
    """Recognise "half past five", "a quarter to 9", "quarter past ten in the evening" at the word "half" or "quarter"."""
    found = _PAST_HOUR.match(line.low, line.starts[i], line.low_end)
    if not found:
        return None
    hour = int(found["hour"]) if found["hour"].isdigit() else SMALL[found["hour"]]
    if not 1 <= hour <= 12:
        return None
    minute = 30 if found["share"] == "half" else 15
    later = found["part"] and found["part"] != "morning"
    if found["way"] == "to":
        minute, hour = 60 - minute, (hour - 1) or 12
    hour = hour % 12 + 12 if later else hour
    first = i - (found["share"] == "quarter" and line.before(i) == "a")
    made = _made(line, i, found.end(), hour, f"{minute:02d}")
    return replace(made, first=first, start=line.starts[first])


def spelt(line: Line, i: int) -> Raw | None:
    """Recognise a time whose hour is a word: "ten o'clock", "two a.m."."""
    hour = SMALL.get(line.words[i], 0)
    if not 1 <= hour <= 12:
        return None
    found = _SPELT.match(line.low, line.ends[i], line.low_end)
    if not found:
        return _of_day(line, i, hour)
    half = found["half"][0]
    return _o_clock(line, i, hour, found.end()) if half == "o" else _made(line, i, found.end(), _hour(hour, half), None)


def _o_clock(line: Line, i: int, hour: int, end: int) -> Raw | None:
    """Recognise "7 o'clock", "seven o'clock in the evening"."""
    if not 1 <= hour <= 12:
        return None
    found = _OF_DAY.match(line.low, end, line.low_end)
    if not found:
        return _made(line, i, end, hour, None)
    return _made(line, i, found.end(), _hour(hour, "a" if found["part"] == "morning" else "p"), None)


def _of_day(line: Line, i: int, hour: int) -> Raw | None:
    """Recognise "4 in the morning", "ten at night"."""
    found = _OF_DAY.match(line.low, line.ends[i], line.low_end)
    if not found or not 1 <= hour <= 12:
        return None
    return _made(line, i, found.end(), _hour(hour, "a" if found["part"] == "morning" else "p"), None)


def _bare(line: Line, i: int) -> Raw | None:
    """Recognise "1442 (1112 GMT)", "1112 GMT", "0600 hours"; four figures alone are no time."""
    found = _BARE.match(line.low, line.starts[i], line.low_end)
    if not found or found.end() == line.ends[i]:
        return None
    return _made(line, i, found.end(), int(found["h"]), found["m"])


def _end(line: Line, end: int) -> int:
    """Return the end with the same time in another zone ("2:42 p.m. (1112 GMT)") taken in."""
    other = _ANSWER.match(line.low, end, line.low_end)
    return other.end() if other else end


def _hour(hour: int, half: str) -> int:
    return hour % 12 + (12 if half == "p" else 0)


def _made(line: Line, i: int, end: int, hour: int, minute: str | None) -> Raw:
    last = i
    while last + 1 < len(line.words) and line.starts[last + 1] < end:
        last += 1
    part = f"{hour:02d}:{minute or '00'}"
    return Raw("clock", i, last, line.starts[i], end, "TIME", part=part)


_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}


def named(line: Line, i: int) -> Raw:
    """Recognise "noon", "midnight", "overnight", "tonight"."""
    word = line.words[i]
    if word == "tonight":
        return Raw("unit", i, i, line.starts[i], line.ends[i], "TIME", unit="D", step=0, part="NI")
    if word == "overnight":
        return Raw("clock", i, i, line.starts[i], line.ends[i], "TIME", part="NI")
    return Raw("clock", i, i, line.starts[i], line.ends[i], "TIME", part=_NAMED[word])
