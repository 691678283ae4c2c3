"""The words of a stretch of text, and what a recogniser says about some of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

WORD = re.compile(r"[a-z\u00df-\u00f6\u00f8-\u024f\u0300-\u036f]+|[0-9]+")
"""Runs of Latin letters, composed or not ("12 Marías" holds no "Mar"), or of digits; the text is in lower case."""
_SPACE = re.compile(r"\s+")
_PLAIN = (" ", "-", "", ", ")


def spaced(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose blanks, written `[ ]`, may be line breaks and up to three characters long."""
    return re.compile(pattern.replace("[ ]?", r"\s{0,3}").replace("[ ]", r"\s{1,3}"))


def flat(text: str) -> str:
    """Write every run of white space as one blank."""
    return _SPACE.sub(" ", text)


class Line(NamedTuple):
    """The words of a stretch: runs of letters or of digits. `low` is the whole text in lower case, of equal length."""

    text: str
    low: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    low_end: int  # where the stretch ends in the text

    def word(self, index: int) -> str:
        """Return the word at `index`, or "" outside the stretch."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def gap(self, index: int) -> str:
        """Return what stands between the words `index` and `index + 1`, with white space as one blank; "." outside."""
        if not 0 <= index < len(self.words) - 1:
            return "."
        between = self.low[self.ends[index] : self.starts[index + 1]]
        return between if between in _PLAIN else _SPACE.sub(" ", between)

    def joined(self, index: int) -> bool:
        """Tell whether the words `index` and `index + 1` stand together, with a blank or hyphen between."""
        return self.gap(index) in (" ", "-", "", "–")

    def before(self, index: int) -> str:
        """Return the word before `index` when nothing but a blank or hyphen stands between, or ""."""
        return self.words[index - 1] if index > 0 and self.joined(index - 1) else ""

    def after(self, index: int) -> str:
        """Return the word after `index` when nothing but a blank or hyphen stands between, or ""."""
        return self.words[index + 1] if 0 <= index < len(self.words) - 1 and self.joined(index) else ""

    def capital(self, index: int) -> bool:
        """Tell whether the word at `index` begins with a capital letter."""
        return self.text[self.starts[index]].isupper()


@dataclass(frozen=True, slots=True)
class Raw:
    """An expression before it has a value. `start` and `end` are offsets, `first` and `last` indexes of words.

    `kind` names the rule of `resolve` that reads the other fields; which of them are set depends on it.
    """

    kind: str
    first: int
    last: int
    start: int
    end: int
    type: str = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    amount: int | None = None
    step: int | None = None  # direction: -1 last, 0 this, 1 next
    anchored: bool = False  # counts from the date told before
    part: str = ""  # part of the day, or clock time "17:00"
    value: str = ""
    modifier: str = ""


def fixed(line: Line, first: int, last: int, kind: str, value: str) -> Raw:
    """Make an expression whose value is known without a calendar, from the words `first` to `last`."""
    return Raw("fixed", first, last, line.starts[first], line.ends[last], kind, value=value)


def last_word(line: Line, i: int, end: int) -> int:
    """Find the last word from `i` on that ends by the offset `end`."""
    while i + 1 < len(line.words) and line.ends[i + 1] <= end:
        i += 1
    return i


def lasting(number: float | str, letter: str) -> str:
    """Write a number of units as an ISO 8601 duration; decades and centuries count in years, fortnights in weeks."""
    factor, name = _MULTIPLES.get(letter, (1, letter))
    if isinstance(number, str):
        factor, name = 1, letter
    else:
        number = number * factor
        number = int(number) if number == int(number) else number
    return f"PT{number}{name[1:]}" if name.startswith("T") else f"P{number}{name}"


_MULTIPLES = {"E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y"), "F": (2, "W"), "Q": (3, "M")}
