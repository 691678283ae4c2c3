"""Recognisers of counted units: durations, repetitions, "two days later"."""

from __future__ import annotations

from typing import NamedTuple

from facts.reading.dates.line import Line, Raw, fixed, lasting
from facts.reading.dates.numerals import number_before
from facts.reading.dates.steps import single
from facts.reading.dates.words import FILLERS, PLURALS, UNITS, bag

_DETERMINERS = bag("the past last next first coming previous latest final following these those opening preceding same")

_SPAN_LEADS = bag(
    "in for within over after about nearly almost of than least to barely just only once during by around roughly "
    "until approximately up and or"
)

_BARE_LEADS = bag("in for within over of after during these those early recent")

_AFTER_BARE = bag("ago after before later earlier")

_HEADS = bag("period term span stretch run")

_ROUNDED = bag("for in within")
"""Words that make "a minute", "a night" a length."""

_WHOLE = bag("D W M Y")
"""What "all day", "all year" may last."""

_LATER = {"ago": -1, "earlier": -1, "later": 1, "hence": 1}


class _Count(NamedTuple):
    """A number of units: the unit at the word `i` with its `letter`, the number from the word `first`."""

    i: int
    letter: str
    number: float | str
    first: int
    plural: bool


def unit(line: Line, i: int) -> Raw | None:
    """Recognise the expression whose head is the unit of time at the word `i`."""
    word = line.words[i]
    plural = word in PLURALS
    letter = PLURALS[word] if plural else UNITS[word]
    at = i
    while line.before(at) in FILLERS and at > i - 3:
        at -= 1
    if line.before(at) == "other" and line.before(at - 1) == "every" and not plural:
        return fixed(line, at - 2, i, "SET", lasting(2, letter))
    if line.before(at) in ("each", "every"):
        return None if plural else fixed(line, at - 1, i, "SET", lasting(1, letter))
    if line.before(i) == "all" and at == i and letter in _WHOLE and not plural:
        return fixed(line, i - 1, i, "DURATION", lasting(1, letter))
    if line.gap(i) == "-" and line.after(i) == "long" and not plural and line.gap(i - 1) != "-":
        return fixed(line, i, i + 1, "DURATION", lasting(1, letter))
    found = number_before(line, at)
    if found and not _is_ordinal(line, i, letter, found[0]):
        return _counted(line, _Count(i, letter, *found, plural))
    return _uncounted(line, i, letter) if plural else single(line, i, at, letter)


def _is_ordinal(line: Line, i: int, letter: str, number: float | str) -> bool:
    """Tell whether "second" is an ordinal, or the number before "quarter" a year ("the 2025 quarter")."""
    if letter == "TS":
        told = line.gap(i - 1) == "-" or line.before(i) in ("one", "1")
        return line.words[i] == "second" and number == 1 and not told
    return letter == "Q" and line.words[i] == "quarter" and number != 1 and line.gap(i - 1) == " "


def _counted(line: Line, count: _Count) -> Raw | None:
    if _is_thing(line, count) or _is_rate(line, count.i):
        return None
    if line.before(count.first) in ("each", "every"):
        return fixed(line, count.first - 1, count.i, "SET", lasting(count.number, count.letter))
    return _and_half(line, count) or _moved(line, count) or _length(line, count)


def _is_thing(line: Line, count: _Count) -> bool:
    """Tell whether the words speak of an age, a name ("60 Minutes"), opening hours, or a quarter of something."""
    i, following = count.i, line.after(count.i)
    if following in ("old", "olds") or (line.capital(i) and not line.capital(count.first)):
        return True
    if count.letter == "Q":
        return (not count.plural and (following == "of" or line.gap(i) == "-")) or (
            isinstance(count.number, int) and count.number >= 1000
        )
    return count.letter == "TH" and line.gap(i - 1) == "-" and line.gap(i) == " " and line.capital(i + 1)


def _is_rate(line: Line, i: int) -> bool:
    """Tell whether a unit is counted per another one: "24 hours a day", "three days per week"."""
    return line.after(i) in ("a", "per") and line.word(i + 2) in UNITS and line.joined(i + 1)


def _and_half(line: Line, count: _Count) -> Raw | None:
    """Recognise "a year and a half"."""
    words = tuple(line.words[count.i + 1 : count.i + 4])
    if count.number != 1 or words not in (("and", "a", "half"), ("and", "a", "quarter")):
        return None
    number = 1.5 if words[-1] == "half" else 1.25
    return fixed(line, count.first, count.i + 3, "DURATION", lasting(number, count.letter))


def _moved(line: Line, count: _Count) -> Raw | None:
    """Recognise "two weeks ago", "a year earlier", "three days later", "a week or so ago", "two days from now"."""
    last = count.i + 1
    if line.after(count.i) == "or" and line.word(last + 1) in ("so", "two", "more"):
        last += 2
    way = line.word(last)
    if way == "from" and line.word(last + 1) in ("now", "today"):
        last, way = last + 1, "hence"
    if way not in _LATER or line.gap(count.i) != " ":
        return None
    start, end = line.starts[count.first], line.ends[last]
    anchored = way in ("earlier", "later")
    if isinstance(count.number, str) and not anchored:
        return Raw("fixed", count.first, last, start, end, value="PAST_REF" if way == "ago" else "FUTURE_REF")
    factor, letter = _YEARS.get(count.letter, (1, count.letter))
    if isinstance(count.number, str) or not float(count.number * factor).is_integer():
        return Raw("fixed", count.first, last, start, end, "DURATION", value=lasting(count.number, count.letter))
    step = _LATER[way] * int(count.number * factor)
    kind = "year_ago" if letter == "Y" and step == -1 else "unit"
    return Raw(kind, count.first, last, start, end, unit=letter, step=step, anchored=anchored, modifier="moved")


_YEARS = {"E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y")}


def _length(line: Line, count: _Count) -> Raw | None:
    """Recognise "three days", "the past two months", "a week", "two-year", "decade-long"."""
    i, first, last = count.i, count.first, count.i
    if line.words[first] in ("a", "an") and count.number == 1:
        return fixed(line, first, i, "DURATION", lasting(1, count.letter)) if _is_span(line, first, i) else None
    following = line.after(i)
    if following == "long" and line.gap(i) == "-":
        last = i + 1
    if count.plural and line.gap(i - 1) != "-":
        first = _determined(line, first)
    elif following in _HEADS and line.before(first) in ("a", "an", "the"):
        first, last = first - 1, i + 1
    return fixed(line, first, last, "DURATION", lasting(count.number, count.letter))


def _is_span(line: Line, first: int, i: int) -> bool:
    """Tell whether "a week" is a stretch of time; not a rate ("four flights a week") or a thing ("a day of rest")."""
    if line.words[i] in ("second", "night", "minute", "weekend"):
        return line.before(first) in _ROUNDED
    lead = line.before(first)
    return first == 0 or lead in _SPAN_LEADS or (lead == "as" and line.before(first - 1) in ("long", "little", "much"))


def _determined(line: Line, first: int) -> int:
    """Move `first` to the start of "the past", "the next", "each of the last" before the number."""
    at = first
    while line.before(at) in _DETERMINERS and at > first - 3:
        at -= 1
    if line.before(at) == "of" and line.before(at - 1) == "each":
        at -= 2
    return at


def _uncounted(line: Line, i: int, letter: str) -> Raw | None:
    """Recognise a plural without a number: "recent years", "these days", "for months", "years ago"."""
    lead, following = line.before(i), line.after(i)
    if letter == "TH" and lead in ("early", "small", "wee"):
        first = i - 1 - (line.before(i - 1) == "the")
        return Raw("clock", first, i, line.starts[first], line.ends[i], "TIME", part="MO")
    if lead == "these" and letter == "D":
        return fixed(line, i - 1, i, "DATE", "PRESENT_REF")
    if lead in ("recent", "past", "coming", "next", "last"):
        return _recent(line, i, letter, lead)
    if following == "ago":
        return fixed(line, i, i + 1, "DATE", "PAST_REF")
    if following in ("later", "earlier"):
        return fixed(line, i, i + 1, "DURATION", lasting("X", letter))
    return _bare(line, i, letter)


def _recent(line: Line, i: int, letter: str, lead: str) -> Raw:
    first = i - 1 - (line.before(i - 1) in ("the", "most"))
    if letter == "Y" or lead == "coming":
        return fixed(line, first, i, "DATE", "FUTURE_REF" if lead in ("coming", "next") else "PAST_REF")
    return fixed(line, first, i, "DURATION", lasting("X", letter))


def _bare(line: Line, i: int, letter: str) -> Raw | None:
    """Recognise "for years", "the weeks ahead", "over the years", "decades-long"."""
    lead, following = line.before(i), line.after(i)
    first, last = i - (lead in ("the", "these", "those")), i
    if following == "ahead" or (following == "long" and line.gap(i) == "-"):
        last = i + 1
    the = lead == "the" and (
        following in ("ahead", "since", "that") or (letter == "Y" and line.before(i - 1) == "over")
    )
    if the or last > i or lead in _BARE_LEADS or following in _AFTER_BARE:
        return fixed(line, first, last, "DURATION", lasting("X", letter))
    return None
