"""Recognisers of years, decades, and the quarters and halves that companies write."""

from __future__ import annotations

from facts.reading.dates.line import Line, Raw
from facts.reading.dates.words import MONTHS, PLURALS, SMALL, TENS, UNITS, bag

_YEAR_LEADS = bag(
    "in since by until till from during before after through to between fiscal of and for year early late mid "
    "around about circa"
)

_NOT_AFTER_YEAR = bag(
    "people percent per million billion persons men women children dollars pounds euros yen units points shares "
    "jobs workers employees miles kilometers kilometres metres meters feet tons tonnes barrels megawatts square "
    "rpm gpus soldiers troops votes words pages copies homes houses km kg mm cm gb mb hp"
)

_NUMBERED = bag(
    "room flight windows route highway section article boeing airbus page number model series suite unit building "
    "apartment gate bus line version build port radio rtx gtx peugeot"
)
"""Words that the number after them counts off: no year."""

_COUNTED = frozenset({*UNITS, *PLURALS, "hundred", "thousand", "million", "percent", "people"})


def full_year(short: int) -> int:
    """Return the year that two digits stand for: 1930 to 2029."""
    return short + (2000 if short < 30 else 1900)


def spoken_year(line: Line, i: int) -> tuple[int, int] | None:
    """Recognise "nineteen ninety-six", "twenty fourteen" at the word `i`: the year and the index of its last word."""
    if line.word(i) not in ("nineteen", "eighteen", "twenty") or not line.joined(i):
        return None
    century = 20 if line.word(i) == "twenty" else SMALL[line.word(i)]
    second = line.word(i + 1)
    if second in TENS:
        one = line.after(i + 1)
        if one in SMALL and 0 < SMALL[one] < 10:
            return century * 100 + TENS[second] + SMALL[one], i + 2
        return (century * 100 + TENS[second], i + 1) if century != 20 or one not in _COUNTED else None
    if second in SMALL and SMALL[second] >= 10:
        return century * 100 + SMALL[second], i + 1
    return None


def spoken(line: Line, i: int) -> Raw | None:
    """Recognise a year told in words, standing alone."""
    found = spoken_year(line, i)
    if not found or line.word(found[1] + 1) in _COUNTED:
        return None
    return Raw("year", i, found[1], line.starts[i], line.ends[found[1]], year=found[0])


def year(line: Line, i: int) -> Raw | None:
    """Recognise "1996", "fiscal 1989", "the 1990s", "mid-1990s", "the '80s"."""
    word = line.words[i]
    decade = line.gap(i) in ("", "'", "’") and line.word(i + 1) == "s" and word.endswith("0")
    if decade and len(word) in (2, 4):
        return _decade(line, i, word)
    if len(word) != 4 or not 1500 <= int(word) <= 2099 or not _is_year(line, i, int(word)):
        return None
    first = i - (line.before(i) == "year" and line.before(i - 1) in ("fiscal", "financial"))
    if line.before(first) in ("fiscal", "financial"):
        first -= 1
        first -= line.before(first) == "the"
    return Raw("year", first, i, line.starts[first], line.ends[i], year=int(word))


def short_period(line: Line, i: int) -> Raw | None:
    """Recognise "Q3 2026", "H1": quarters and halves as companies write them; the letter is the word `i`."""
    if line.gap(i) != "" or not line.capital(i) or line.word(i + 1) not in ("1", "2", "3", "4"):
        return None
    kind = "quarter" if line.words[i] == "q" else "half"
    number = int(line.words[i + 1])
    if (kind == "half" and number > 2) or line.low[line.ends[i + 1] : line.ends[i + 1] + 1].isalnum():
        return None
    following = line.word(i + 2)
    dated = line.joined(i + 1) and len(following) == 4 and following.isdigit()
    if not dated and kind == "half":
        return None
    last = i + 2 if dated else i + 1
    told_year = int(following) if dated else None
    return Raw(kind, i, last, line.starts[i], line.ends[last], year=told_year, amount=number)


def _decade(line: Line, i: int, word: str) -> Raw | None:
    start = line.starts[i]
    if len(word) == 2:
        if start == 0 or (line.low[start - 1] not in "'’" and line.before(i) != "the"):
            return None
        value = ("19" if int(word) >= 20 else "20") + word[0]
        start -= line.low[start - 1] in "'’"
    else:
        value = word[:3]
    first = i
    if line.word(i - 1) == "the":
        first, start = i - 1, line.starts[i - 1]
    return Raw("fixed", first, i + 1, start, line.ends[i + 1], value=value)


def _is_year(line: Line, i: int, number: int) -> bool:
    start, end = line.starts[i], line.ends[i]
    mark, following = line.low[start - 1 : start], line.word(i + 1)
    lead = line.word(i - 1)
    if (mark and mark in "$€£¥#.,/:&@_=+") or line.low[end : end + 1] in ("%", "/", "_"):
        return False
    if (lead in _NUMBERED and line.gap(i - 1) == " ") or (following in _NOT_AFTER_YEAR and line.gap(i) in (" ", "-")):
        return False
    if line.gap(i) in (".", ",", ":", "") and i + 1 < len(line.words):
        return False
    if mark == "-" and not (lead.isdigit() and len(lead) == 4) and lead not in ("mid", "pre", "post", "early", "late"):
        return False
    led = lead in _YEAR_LEADS or lead in MONTHS or lead.isdigit()
    if _plural_after(line, i):
        return number % 100 != 0 if led else number % 10 != 0
    return led or 1900 <= number <= 2050


def _plural_after(line: Line, i: int) -> bool:
    """Tell whether a plural follows, which a round number would count."""
    word = line.word(i + 1)
    return word.endswith("s") and word[-2:] not in ("ss", "us", "is") and line.gap(i) == " " and not line.capital(i + 1)
