"""Lines and readings of one stretch of text, for the tests of this folder."""

from __future__ import annotations

from datetime import date

from facts.model import DateMention, Sentence
from facts.reading.dates import find_dates
from facts.reading.dates.line import WORD, Line
from sources.document import BlockKind

MONDAY = date(2026, 5, 11)


def line_of(text: str) -> Line:
    """Cut a text into the words that recognisers see."""
    low = text.lower()
    found = list(WORD.finditer(low))
    return Line(text, low, [m[0] for m in found], [m.start() for m in found], [m.end() for m in found], len(text))


def read(text: str, published: date | None = MONDAY) -> tuple[DateMention, ...]:
    """Read a text as one sentence."""
    return find_dates(text, [Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), ())], published)


def spans(text: str, published: date | None = MONDAY) -> list[tuple[str, str]]:
    """Return the words and values of what is found."""
    return [(m.text, m.value) for m in read(text, published)]


def values(text: str, published: date | None = MONDAY) -> list[str]:
    """Return the values of what is found."""
    return [m.value for m in read(text, published)]
