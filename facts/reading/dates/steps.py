"""Recognisers of units that are told by their place: "last week", "the third quarter", "this morning"."""

from __future__ import annotations

from dataclasses import replace

from facts.reading.dates.line import Line, Raw, fixed, last_word, lasting, spaced
from facts.reading.dates.names import direction_before
from facts.reading.dates.numerals import ordinal_at
from facts.reading.dates.words import (
    ANCHORED,
    DAYS,
    FILLERS,
    MONTHS,
    PARTS,
    PLURALS,
    SEASONS,
    SMALL,
    TENS,
    UNITS,
    VAGUE_NUMBERS,
    WEEKDAYS,
    bag,
)

_LIKE = bag("same corresponding comparable equivalent like")
_YEAR_BACK = spaced(
    r"[ ](?:of[ ]|in[ ])?(?:last[ ]year|the[ ](?:previous|prior)[ ]year|a[ ]year[ ](?:ago|earlier|before))\b"
)
_HALF_OF = spaced(
    r"[ ]of[ ](?:the[ ])?(?:(?:this|last|next|fiscal|calendar)[ ])?(?:[0-9]{4}\b|year|decade|century|month)"
)

_SEASON_LEADS = bag("in into over by during since until before of this")
_BARE_SEASON_LEADS = bag("in by since until early late mid")
_PART_LEADS = bag("in during on by throughout of")


def single(line: Line, i: int, at: int, letter: str) -> Raw | None:
    """Recognise a unit without a number: "last week", "the day", "third quarter", "year-end".

    `at` is the index of the first adjective before the unit ("the full year"), or `i`.
    """
    found = _year_compound(line, i) if letter == "Y" else _ordinal_unit(line, i, letter) if letter in "QC" else None
    if found or letter.startswith("T") or line.gap(i) == "-":
        return found
    first, step = direction_before(line, at)
    if step is not None:
        return _directed(line, Raw("unit", first, i, line.starts[first], line.ends[i], unit=letter, step=step), at)
    lead = line.before(at)
    if lead in ("the", "that", "same"):
        first = at - 1
        first -= lead == "same" and line.before(first) in ("the", "that")
        return _told(line, Raw("unit", first, i, line.starts[first], line.ends[i], unit=letter, step=0), lead)
    if letter == "Q" and ((lead.isdigit() and len(lead) == 4) or (lead == "s" and line.word(at - 2) == "year")):
        return Raw("told_quarter", i, i, line.starts[i], line.ends[i])
    return None


def _directed(line: Line, raw: Raw, at: int) -> Raw | None:
    """Recognise "last week", "the past year", "the current quarter", "the next day"."""
    word, letter = line.words[at - 1], raw.unit
    if word == "past" and line.before(at - 1) != "this":
        return fixed(line, raw.first, raw.last, "DURATION", lasting(1, letter))
    if (letter == "D" and word in ("last", "this", "current")) or (word == "last" and line.after(raw.last) == "of"):
        return None  # "this day and age", "the last week of May"
    if word == "latest" and letter == "Q":
        return replace(raw, kind="told_quarter", unit="", step=None, modifier="latest")
    night = "NI" if line.words[raw.last] == "night" else ""
    anchored = word in ANCHORED or (letter == "D" and word == "next")
    return replace(raw, anchored=anchored, part=night, modifier="this" if (letter, word) == ("WE", "this") else "")


def _told(line: Line, raw: Raw, lead: str) -> Raw | None:
    """Recognise "the day", "that year", "the same week": the one told before, or the present one."""
    i, letter, following = raw.last, raw.unit, line.after(raw.last)
    if letter == "Q":
        ended = line.word(i + 2) if following in ("ended", "ending") else ""
        return replace(raw, kind="told_quarter", unit="", step=None, month=MONTHS.get(ended))
    if following in ("before", "after", "earlier") and lead == "the" and line.gap(i + 1) != " ":
        step = 1 if following == "after" else -1
        return replace(raw, last=i + 1, end=line.ends[i + 1], step=step, anchored=True)
    if letter == "Y" and following in ("ended", "ending"):
        return fixed(line, raw.first, i, "DURATION", "P1Y")
    if line.words[i] == "night" or (letter in ("E", "C", "L") and lead == "the"):
        return None
    return replace(raw, anchored=lead in ("that", "same") or letter == "D")


def _year_compound(line: Line, i: int) -> Raw | None:
    """Recognise "year-end", "year-earlier", "the year-ago quarter"."""
    following = line.after(i)
    if following == "end" and (line.gap(i) == "-" or line.before(i) in ("by", "at", "around", "since", "until")):
        return Raw("unit", i, i + 1, line.starts[i], line.ends[i + 1], unit="Y", step=0, modifier="end")
    if following not in ("earlier", "ago") or line.gap(i) != "-":
        return None
    last, first = i + 1, i
    ordinal = ordinal_at(line, i + 2) if line.joined(i + 1) else None
    head = i + 3 if ordinal else i + 2
    if line.word(head) in ("quarter", "period", "half") and line.joined(head - 1):
        last = head
        first -= line.before(i) == "the"
    return Raw("year_ago", first, last, line.starts[first], line.ends[last], unit="Y", step=-1)


def _ordinal_unit(line: Line, i: int, letter: str) -> Raw | None:
    """Recognise "the third quarter", "20th century"."""
    at = i - 1
    if letter == "Q" and line.before(i) == "fiscal":
        at -= 1
    ordinal = ordinal_at(line, at) if line.joined(at) else None
    if not ordinal and letter == "Q" and line.before(i) == "final":
        ordinal = 4, at
    if not ordinal or not 1 <= ordinal[0] <= (4 if letter == "Q" else 30):
        return None
    number, first = ordinal
    first -= line.before(first) == "fiscal"
    first -= line.before(first) == "the" and not (letter == "Q" and line.gap(i - 1) == "-")
    if letter == "C":
        return fixed(line, first, i, "DATE", f"{number - 1:02d}")
    return Raw("quarter", first, i, line.starts[first], line.ends[i], amount=number)


def half(line: Line, i: int) -> Raw | None:
    """Recognise "the first half of 1989"; halves of games and of things have no year behind them."""
    number = {"first": 1, "second": 2, "last": 2, "latter": 2}.get(line.before(i))
    if not number or not _HALF_OF.match(line.low, line.ends[i], line.low_end):
        return None
    first = i - 1
    first -= line.before(first) == "the"
    return Raw("half", first, i, line.starts[first], line.ends[i], amount=number)


def season(line: Line, i: int) -> Raw | None:
    """Recognise "last summer", "the winter", "summer 2014"; "fall" and "spring" alone may be verbs."""
    code = SEASONS[line.words[i]]
    first, step = direction_before(line, i)
    if line.before(i) in ("each", "every"):
        return fixed(line, i - 1, i, "SET", f"XXXX-{code}")
    if step is None:
        if not _is_season(line, i):
            return None
        first -= line.before(i) == "the"
    return Raw("season", first, i, line.starts[first], line.ends[i], part=code, step=step)


def _is_season(line: Line, i: int) -> bool:
    """Tell whether a season's name without "last" or "this" is one: a year behind it, or a preposition before."""
    following, lead = line.after(i), line.before(i)
    dated = following.isdigit() and len(following) == 4
    dated = dated or (following == "of" and line.word(i + 2)[:2] in ("19", "20", "ni"))
    framed = lead == "the" and line.before(i - 1) in _SEASON_LEADS
    return dated or framed or (lead in _BARE_SEASON_LEADS and line.words[i] != "fall")


def part(line: Line, i: int) -> Raw | None:
    """Recognise "this morning", "last night", "the next evening", "every morning"; weekdays take theirs themselves."""
    code = PARTS[line.words[i]]
    at = i - (line.before(i) in ("early", "late", "mid"))
    first, step = direction_before(line, at)
    lead = line.before(at)
    if line.after(i) in DAYS or line.after(i) in WEEKDAYS:
        return Raw("clock", at, i, line.starts[at], line.ends[i], "TIME", part=code)
    if lead in ("each", "every"):
        return fixed(line, at - 1, i, "SET", f"XXXX-XX-XXT{code}")
    anchored = lead in ANCHORED or lead == "next"
    if lead in ("the", "that", "same"):
        first = at - 1 - (lead == "same" and line.before(at - 1) in ("the", "that"))
        step, anchored = 0, True
        if lead == "the" and line.before(first) not in _PART_LEADS and line.after(i) != "of":
            return None
    if step is None or line.words[i].endswith("s") or lead == "past":
        return None
    start, end = line.starts[first], line.ends[i]
    return Raw("unit", first, i, start, end, "TIME", unit="D", step=step, anchored=anchored, part=code)


def told_time(line: Line, i: int) -> Raw | None:
    """Recognise "the time", "that time", "the same time": the time told before, which has no value of its own."""
    if line.word(i - 1) in ("the", "that") and line.before(i) and line.before(i - 1) == "at":
        return fixed(line, i - 1, i, "DATE", "PAST_REF") if line.after(i) != "of" else None
    return None


def past(line: Line, i: int) -> Raw | None:
    """Recognise "in the past"; elsewhere the word is an adjective."""
    if line.before(i) != "the" or line.before(i - 1) != "in" or _goes_on(line, i):
        return None
    return fixed(line, i - 1, i, "DATE", "PAST_REF")


def _goes_on(line: Line, i: int) -> bool:
    """Tell whether a number or a unit follows the word `i`."""
    following = line.after(i)
    numeric = following.isdigit() or following in SMALL or following in TENS or following in VAGUE_NUMBERS
    return numeric or following in UNITS or following in PLURALS or following in SEASONS or following in FILLERS


def period(line: Line, i: int) -> Raw | None:
    """Recognise "the latest period" and "the same period last year", in reports of a quarter's results."""
    if line.before(i) in _LIKE:
        return _like_period(line, i)
    if line.before(i) != "latest" or line.before(i - 1) != "the":
        return None
    return Raw("told_quarter", i - 2, i, line.starts[i - 2], line.ends[i])


def _like_period(line: Line, i: int) -> Raw | None:
    """Recognise "the same period last year", "the corresponding period a year earlier"."""
    found = _YEAR_BACK.match(line.low, line.ends[i], line.low_end)
    if not found:
        return None
    first = i - 1 - (line.before(i - 1) == "the")
    return Raw("year_ago", first, last_word(line, i, found.end()), line.starts[first], found.end(), unit="Y", step=-1)
