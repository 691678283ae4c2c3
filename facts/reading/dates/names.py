"""Recognisers of days by name: weekdays, holidays, "today", and of words for the present and past."""

from __future__ import annotations

from facts.reading.dates.line import Line, Raw
from facts.reading.dates.words import (
    ANCHORED,
    DAY_NAMES,
    DAYS,
    DIRECTIONS,
    HOLIDAYS,
    LENGTHS,
    MONTHS,
    NEWSPAPER_WORDS,
    PARTS,
    PLURALS,
    REFERENCES,
    REPEATS,
    UNITS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
)


def direction_before(line: Line, i: int) -> tuple[int, int | None]:
    """Return the first index of "last", "next", "this coming" before the word `i`, and the step it makes."""
    word = line.before(i)
    if word not in DIRECTIONS:
        return i, None
    first, step = i - 1, DIRECTIONS[word]
    if line.before(first) in ("this", "the", "these") and word != "this":
        first -= 1
    return first, step


def weekday(line: Line, i: int) -> Raw | None:
    """Recognise "Friday", "last Friday", "Friday night", "Fridays", "every Friday"."""
    word, first = line.words[i], i
    if not _is_weekday(line, i, word):
        return None
    number = WEEKDAYS.get(word) or WEEKDAY_PLURALS[word]
    last, part = part_after(line, i)
    end = line.ends[last] + (last == i and len(word) < 6 and line.low[line.ends[i] : line.ends[i] + 1] == ".")
    repeated = word in WEEKDAY_PLURALS or line.words[last] in ("mornings", "afternoons", "evenings", "nights")
    if repeated or line.before(i) in ("every", "each"):
        first -= line.before(i) in ("every", "each")
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Raw("fixed", first, last, line.starts[first], end, "SET", value=value)
    first, step = direction_before(line, i)
    anchored = line.before(i) in ANCHORED
    kind = "TIME" if part else "DATE"
    return Raw(
        "weekday", first, last, line.starts[first], end, kind, weekday=number, step=step, anchored=anchored, part=part
    )


def _is_weekday(line: Line, i: int, word: str) -> bool:
    if len(word) < 6:
        following = line.word(i + 1)
        return (
            line.capital(i)
            and line.gap(i) in (". ", "., ", ", ", " ")
            and (following in MONTHS or following in PARTS or following.isdigit())
        )
    following = line.after(i)
    if following in NEWSPAPER_WORDS and following != "night" and line.capital(i + 1):
        return False
    return not (line.before(i) in DAY_NAMES and line.capital(i - 1))


def part_after(line: Line, i: int) -> tuple[int, str]:
    """Return the part of the day told after the word `i` ("Friday night", "Sunday early morning")."""
    at = i + 1
    if line.after(i) in ("early", "late", "mid"):
        at += 1
    near = line.joined(at - 1) or (line.gap(i) == ". " and at == i + 1)
    return (at, PARTS[line.word(at)]) if near and line.word(at) in PARTS else (i, "")


def day_word(line: Line, i: int) -> Raw | None:
    """Recognise "today", "yesterday afternoon", "tomorrow"."""
    last, part = part_after(line, i)
    kind = "TIME" if part else "DATE"
    return Raw("unit", i, last, line.starts[i], line.ends[last], kind, unit="D", step=DAYS[line.words[i]], part=part)


def reference(line: Line, i: int) -> Raw | None:
    """Recognise "now", "recently", "the future": values that name no date."""
    word, first = line.words[i], i
    following = line.word(i + 1)
    first -= word == "now" and line.before(i) == "right"
    if word in ("recent", "current") and (following in UNITS or following in PLURALS or line.before(i) == "most"):
        return None
    if word == "current" and (not following or line.gap(i) != " " or following.endswith("ly")):
        return None  # of electricity or water
    if word == "soon" and (
        line.before(i) in ("as", "so", "too", "how", "very") or following in ("after", "afterwards")
    ):
        return None
    if word == "future":
        first -= line.before(first) in ("near", "foreseeable", "distant", "immediate")
        if line.before(first) != "the":
            return None
        first -= 1
    return Raw("fixed", first, i, line.starts[first], line.ends[i], value=REFERENCES[word])


def length(line: Line, i: int) -> Raw | None:
    """Recognise "weeklong"."""
    return Raw("fixed", i, i, line.starts[i], line.ends[i], "DURATION", value=LENGTHS[line.words[i]])


def repeat(line: Line, i: int) -> Raw | None:
    """Recognise "daily", "annually"; not in a newspaper's name."""
    if line.capital(i) and ((line.before(i) and line.capital(i - 1)) or (line.after(i) and line.capital(i + 1))):
        return None
    return Raw("fixed", i, i, line.starts[i], line.ends[i], "SET", value=REPEATS[line.words[i]])


def holiday(line: Line, i: int) -> Raw | None:
    """Recognise "Christmas Eve", "last Thanksgiving"."""
    if not line.capital(i):
        return None
    for length in (4, 3, 2, 1):
        words = tuple(line.words[i : i + length])
        if len(words) == length and words in HOLIDAYS:
            first, step = direction_before(line, i)
            if step is None and line.before(i) == "" and length == 1 and line.after(i) and line.capital(i + 1):
                return None
            month_number, day = HOLIDAYS[words]
            last = i + length - 1
            return Raw(
                "holiday", first, last, line.starts[first], line.ends[last], month=month_number, day=day, step=step
            )
    return None
