"""Recognisers of months and days of months, in words and in figures."""

from __future__ import annotations

from facts.reading.dates.line import Line, Raw, last_word, spaced
from facts.reading.dates.names import direction_before
from facts.reading.dates.numerals import ordinal_at
from facts.reading.dates.words import MONTHS, ORDINALS, SHORT_MONTHS, UNITS, bag
from facts.reading.dates.years import full_year, spoken_year

_DAY_AND_YEAR = spaced(
    r"\.?(?:[ ](?:the[ ])?(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?\b"
    r"(?!%|[:/.]?[0-9]|,(?!(?:19|20)[0-9][0-9]\b)[0-9]|[ ](?:percent|per[ ]cent|million|billion|people|points|a\.m|p\.m)\b))?"
    r"(?:(?:,?[ ](?:of[ ]|in[ ])?|(?<=[0-9]),)(?P<year>(?:1[0-9]|20)[0-9][0-9])\b(?![:%]|[.,][0-9]))?"
)

_GOES_ON = (
    "in|at|on|the|and|this|by|for|as|it|he|she|they|we|to|with|when|while|after|before|but|or|from|of|that|which|was|"
    "were|is|are|will"
)
_SECOND_DAY = spaced(
    r"(?:[ ]?[-–—][ ]?|[ ](?:and|to|or|through|until)[ ])(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?\b"
    rf"(?![:%/-]|[.,]?[0-9]|[ ](?!(?:{_GOES_ON})\b)[a-z])(?:,[ ](?P<year>(?:19|20)[0-9][0-9])\b)?"
)
"""The other day of a pair; before another word the figure counts something ("May 4 and 6 people")."""

_SHORT_YEAR = spaced(r"[.,]?[ ](?:of[ ])?['’]([0-9]{2})\b")

_NUMERIC = (
    (spaced(r"(?P<y>[12][0-9]{3})([-/.])(?P<m>0?[1-9]|1[0-2])\2(?P<d>0?[1-9]|[12][0-9]|3[01])(?![0-9])"), "ymd"),
    (spaced(r"(?P<a>[0-9]{1,2})([-/.])(?P<b>[0-9]{1,2})\2(?P<y>(?:1[89]|20)?[0-9]{2})(?![0-9]|[./-][0-9])"), "abY"),
    (spaced(r"(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])(?![0-9])"), "ymd"),
    (spaced(r"(?P<y>(?:19|20)[0-9]{2})-(?P<m>0[1-9]|1[0-2])(?![-0-9])"), "ym"),
)

_SEPTEMBER_11 = spaced(r"9/11(?![0-9/.,:]*[0-9])")
"""The attacks of 2001 by their short name; a price or a share of something reads on."""

_MONTH_LEADS = bag(
    "in by since until till from to through during before after of for and or between on last next this late "
    "early mid each every past previous end beginning middle start around about than starting ending ended"
)

_STRONG_LEADS = bag("in by since until last next late early mid this")

_AFTER_MARCH = bag("on for to of in against and through toward towards from by was is will at with")


def month(line: Line, i: int) -> Raw | None:
    """Recognise "May 10, 2026", "10 May", "late May", "January 2027" around a month's name."""
    word = line.words[i]
    tail = _DAY_AND_YEAR.match(line.low, line.ends[i], line.low_end)
    day = int(tail["day"]) if tail and tail["day"] else None
    year = int(tail["year"]) if tail and tail["year"] else None
    end = tail.end() if tail and (day or year) else line.ends[i]
    first, last = i, last_word(line, i, end)
    if not line.capital(i) and not (day or year):
        return _lower_month(line, i)
    if day is None:
        day, first, last, end = _day_around(line, i, last, end)
    if not _is_month(line, i, word, dated=bool(day or year)):
        return None
    if year is None:
        year, last, end = _year_after(line, last, end)
    if end == line.ends[i] and word in SHORT_MONTHS and line.low[end : end + 1] == "." and day is None:
        end += 1 if line.low[end + 1 : end + 2] == " " and line.low[end + 2 : end + 3].islower() else 0
    if day is None and year is None and line.before(i) in ("each", "every"):
        return Raw("fixed", i - 1, last, line.starts[i - 1], end, "SET", value=f"XXXX-{MONTHS[word]:02d}")
    first, step = (first, None) if day and first < i else direction_before(line, i)
    kind, start = "day" if day else "month", line.starts[first]
    return Raw(kind, first, last, start, end, year=year, month=MONTHS[word], day=day, step=step)


def second_day(line: Line, raw: Raw) -> Raw | None:
    """Recognise the other day of "April 24 and 25", "May 10-12"."""
    found = _SECOND_DAY.match(line.low, raw.end, line.low_end) if line.words[raw.first] in MONTHS else None
    if not found:
        return None
    start, last = found.start("day"), last_word(line, raw.last, found.end())
    first = next(k for k in range(raw.last, last + 1) if line.starts[k] >= start)
    year = int(found["year"]) if found["year"] else raw.year
    return Raw("day", first, last, start, found.end(), year=year, month=raw.month, day=int(found["day"]))


def _lower_month(line: Line, i: int) -> Raw | None:
    """Recognise a month without its capital, where no other word is written so."""
    word = line.words[i]
    if word in ("may", "march") or word in SHORT_MONTHS:
        return None
    first, step = direction_before(line, i)
    return Raw("month", first, i, line.starts[first], line.ends[i], month=MONTHS[word], step=step)


def _is_month(line: Line, i: int, word: str, *, dated: bool) -> bool:
    """Tell whether "May", "March" or an abbreviation stands for a month here."""
    if dated:
        return True
    lead = line.word(i - 1)
    if word in ("may", "march"):
        gap = line.gap(i - 1)
        if lead in ("the", "a") and gap == " ":
            return line.after(i) not in _AFTER_MARCH
        return lead in _MONTH_LEADS and gap in (" ", "-")
    if word in SHORT_MONTHS:
        return line.low[line.ends[i] : line.ends[i] + 1] == "." or lead in _STRONG_LEADS
    if word in ("april", "june", "august"):  # names of persons
        following = i + 1 < len(line.words) and line.gap(i) == " " and line.capital(i + 1)
        return lead in _STRONG_LEADS or not following
    return True


def _day_around(line: Line, i: int, last: int, end: int) -> tuple[int | None, int, int, int]:
    """Return a day before the month ("10 May", "28th of May") or in words after it ("March eighth")."""
    if line.after(i) in ORDINALS or (line.after(i) in ("twenty", "thirty") and line.word(i + 2) in ORDINALS):
        at = i + 1 if line.after(i) in ORDINALS else i + 2
        found = ordinal_at(line, at)
        if found and found[0] <= 31 and line.word(at + 1) not in UNITS:
            return found[0], i, max(last, at), max(end, line.ends[at])
    at = i - 1
    if line.word(at) == "of" and line.joined(i - 1):
        at -= 1
    elif line.gap(at) not in (" ", "-"):
        return None, i, last, end
    ordinal = ordinal_at(line, at) if line.gap(at) in (" ", "-") and line.word(at) != "second" else None
    if ordinal and ordinal[0] <= 31:
        first = ordinal[1] - (line.before(ordinal[1]) == "the")
        return ordinal[0], first, last, end
    if at == i - 1 and line.word(at).isdigit() and len(line.word(at)) <= 2 and 1 <= int(line.word(at)) <= 31:
        if at and line.gap(at - 1) in (".", ",", ":", "$", "£", "/"):
            return None, i, last, end
        return int(line.word(at)), at, last, end
    return None, i, last, end


def _year_after(line: Line, last: int, end: int) -> tuple[int | None, int, int]:
    """Return a year in words, with an apostrophe, or after a hyphen, behind a month or day."""
    short = _SHORT_YEAR.match(line.low, end, line.low_end)
    if short:
        return full_year(int(short[1])), last_word(line, last, short.end()), short.end()
    if line.gap(last) in ("-", "/") and len(line.word(last + 1)) == 4 and line.word(last + 1).isdigit():
        return int(line.words[last + 1]), last + 1, line.ends[last + 1]
    found = spoken_year(line, last + 1) if line.gap(last) in (" ", ", ") else None
    return (found[0], found[1], line.ends[found[1]]) if found else (None, last, end)


def attacks(line: Line, i: int) -> Raw | None:
    """Recognise "9/11"."""
    start = line.starts[i]
    if line.words[i] != "9" or (start and line.low[start - 1] in "./0123456789$€£"):
        return None
    found = _SEPTEMBER_11.match(line.low, start, line.low_end)
    return Raw("day", i, i + 1, start, found.end(), year=2001, month=9, day=11) if found else None


def numeric_date(line: Line, i: int) -> Raw | None:
    """Recognise "2005-11-28", "11/28/05", "28.11.2005", "20051128"."""
    start = line.starts[i]
    if start and line.low[start - 1] in "./0123456789$€£":
        return None
    for pattern, order in _NUMERIC:
        found = pattern.match(line.low, start, line.low_end)
        if not found:
            continue
        last = last_word(line, i, found.end())
        if order == "ym":
            if (int(found["y"]) + 1) % 100 == int(found["m"]):
                return None  # a season: 2000-01
            return Raw("month", i, last, start, found.end(), year=int(found["y"]), month=int(found["m"]))
        if order == "ymd":
            year, month_number, day = int(found["y"]), int(found["m"]), int(found["d"])
        else:
            if found[2] == "." and len(found["y"]) == 2:
                return None  # a version number
            a, b, year = int(found["a"]), int(found["b"]), int(found["y"])
            year = full_year(year) if year < 100 else year
            month_number, day = (b, a) if a > 12 or (found[2] == "." and b <= 12) else (a, b)
        if 1 <= month_number <= 12 and 1 <= day <= 31:
            return Raw("day", i, last, start, found.end(), year=year, month=month_number, day=day)
    return None
