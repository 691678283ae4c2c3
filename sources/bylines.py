"""Lines that only say who wrote a text, where and when: bylines, datelines, "Published: …".

A line is one of these only if every part of it is; one word of story more and it is a claim like any other. A
dateline that also gives a day ("OSLO, March 9 -") says when something was told, and stays.
"""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = {name[:length]: number for number, name in enumerate(_MONTHS, 1) for length in {3, len(name)}} | {"sept": 9}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_WORDS = frozenset((*_WEEKDAYS, *(name[:3] for name in _WEEKDAYS), "tues", "wednes", "thur", "thurs"))
_CLOCK_WORDS = frozenset((
    "am", "pm", "a", "p", "m", "at", "on", "the", "of", "t", "z", "utc", "gmt", "bst", "ist", "et", "est",
    "edt", "ct", "cst", "cdt", "pt", "pst", "pdt", "mt", "mst", "mdt", "cet", "cest", "h", "hrs", "local",
    "time"
))  # fmt: skip
_LABEL = re.compile(
    r"((?:first |originally )?published|publication date|date published|(?:date )?posted|dated?|last updated|"
    r"last modified|updated?|modified)(?: on| at)?(?::|\b)\s*",
    re.IGNORECASE,
)
_CHANGED = frozenset(("last updated", "last modified", "updated", "modified", "update"))
_WORD = re.compile(r"\d+|[^\W\d_]+")
_PART = re.compile(r"(?:(?<!\s)\s++)?+[|·•]\s*+|(?<!\s)\s++[—–]\s++")
_BY = re.compile(
    r"(?:(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Pp]osted|[Pp]ublished|[Rr]eporting|[Ee]diting) by)|"
    r"(?P<label>Authors?|Reporter|Sources?|Via|Photos?|Image|Credit):)\s+(?P<who>.+)"
)
_NAME_WORD = re.compile(
    r"(?:[A-Z][\w.'’-]*|and|&|of|for|the|in|de|da|del|der|di|la|le|van|von|bin|al|@\w+|[a-z][\w.]+@[\w.]+),?"
)
_CALENDAR_WORDS = frozenset((*_MONTH, *_DAY_WORDS, "midnight", "noon", "default", "law", "contrast", "comparison"))
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’/ -]{2,40}(?:, [A-Z][A-Za-z.]{1,20})?(?: ?\([A-Z][A-Za-z /.-]{1,30}\))?\s?(?:[-—–]{1,2}|:)"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MONTH_FIRST = re.compile(r"\b([A-Z][A-Za-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][A-Za-z]{2,8})\.?,? (\d{4})\b")
_NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])")
_MAX_LENGTH = 160


def is_meta(line: str) -> bool:
    """Tell whether a line is a byline, a dateline or a publication date, and nothing else."""
    if len(line) > _MAX_LENGTH or not (
        line[:1].isupper() or line[:1].isdigit() or line[:3] in {"by ", "wri", "pub", "pos", "upd"}
    ):
        return False
    if _DATELINE.fullmatch(line) is not None:
        return True
    parts = [part for part in _PART.split(line) if part]
    return bool(parts) and all(_is_meta_part(part) for part in parts)


def _is_meta_part(part: str) -> bool:
    label = _LABEL.match(part)
    return _is_moment(part[label.end() :] if label else part, clock=label is not None) or _is_byline(part)


def _is_moment(words: str, *, clock: bool) -> bool:
    """Tell whether a stretch names a calendar date, or with `clock` at least a time of day, and says no other word."""
    tokens = [token.lower() for token in _WORD.findall(words)]
    if not any(token.isdigit() for token in tokens) or len(tokens) > 14:
        return False
    if not all(
        token.isdigit()
        or token in _MONTH
        or token in _DAY_WORDS
        or token in _CLOCK_WORDS
        or token in {"st", "nd", "rd", "th"}
        for token in tokens
    ):
        return False
    return (
        clock
        or any(token in _MONTH for token in tokens)
        or _ISO.search(words) is not None
        or _NUMERIC.search(words) is not None
    )


def _is_byline(part: str) -> bool:
    match = _BY.fullmatch(part)
    if match is None or part.endswith((".", "?", "!")):
        return False
    words = match["who"].split()
    fewest = 1 if match["label"] else 2
    if not fewest <= len(words) <= 14 or words[0].lower().strip(",.") in _CALENDAR_WORDS:
        return False
    return sum(word[:1].isupper() for word in words) >= fewest and all(_NAME_WORD.fullmatch(word) for word in words)


def published_date(lines: list[str]) -> date | None:
    """Find the day that these meta lines give for the publication; None where they give none, or more than one.

    A line that speaks of an update only is no publication date; 3/4/2020 is ambiguous and read as none.
    """
    labelled: set[date] = set()
    bare: set[date] = set()
    for line in lines:
        for part in _PART.split(line):
            label = _LABEL.match(part)
            if label and label[1].lower() in _CHANGED:
                continue
            found = read_date(part)
            if found is not None:
                (labelled if label else bare).add(found)
    choice = labelled or bare
    return next(iter(choice)) if len(choice) == 1 else None


def read_date(words: str) -> date | None:
    """Find the one full calendar date in a stretch of text; None for none, several, or an ambiguous one."""
    found = {*map(_iso, _ISO.finditer(words)), *map(_named, _MONTH_FIRST.finditer(words))}
    found |= {*map(_day_first, _DAY_FIRST.finditer(words)), *map(_numeric, _NUMERIC.finditer(words))}
    return next(iter(found)) if len(found) == 1 else None


def _iso(match: re.Match[str]) -> date | None:
    return _day(int(match[1]), int(match[2]), int(match[3]))


def _named(match: re.Match[str]) -> date | None:
    return _day(int(match[3]), _MONTH.get(match[1].lower(), 0), int(match[2]))


def _day_first(match: re.Match[str]) -> date | None:
    return _day(int(match[3]), _MONTH.get(match[2].lower(), 0), int(match[1]))


def _numeric(match: re.Match[str]) -> date | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if match[2] == "." or first > 12 or first == second:  # dots: day first wherever they are used
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
