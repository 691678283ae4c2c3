"""What holds for dates of any text: exact spans in order, the same answer every time, linear time."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import DateMention, Sentence
from facts.reading.dates import find_dates
from facts.reading.dates.words import (
    DAYS,
    DIRECTIONS,
    MONTHS,
    ORDINALS,
    PARTS,
    PLURALS,
    REFERENCES,
    SEASONS,
    SMALL,
    TENS,
    UNITS,
    WEEKDAYS,
)
from sources.document import BlockKind

TYPES = {"DATE", "TIME", "DURATION", "SET"}
GRAINS = {"time", "day", "week", "month", "quarter", "year", "vague"}
WORDS = sorted(
    {*MONTHS, *WEEKDAYS, *UNITS, *PLURALS, *PARTS, *SEASONS, *SMALL, *TENS, *ORDINALS, *DAYS, *DIRECTIONS, *REFERENCES}
    | {"the", "a", "an", "of", "at", "in", "and", "half", "ago", "earlier", "later", "early", "mid", "end", "each"}
    | {"1", "10", "31", "99", "1989", "2026", "20260510", "1,000", "2.5", "5:30", "1442", "11/28/05", "05-10-2026"}
    | {"a.m.", "p.m.", "GMT", "o'clock", "hundred", "thousand", "few", "couple", "'s", "old", "from", "now", "q3"}
)
DATISH = st.lists(
    st.tuples(st.sampled_from(WORDS), st.booleans(), st.sampled_from([" ", " ", " ", "-", ", ", ". ", "\n", " ("])),
    max_size=25,
).map(lambda parts: "".join((word.title() if high else word) + gap for word, high, gap in parts))
DAY = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


def read(text: str, published: date | None) -> tuple[DateMention, ...]:
    return find_dates(text, [Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), ())], published)


def check(text: str, mentions: tuple[DateMention, ...]) -> None:
    for m in mentions:
        assert 0 <= m.start < m.end <= len(text)
        assert m.text == text[m.start : m.end]
        assert m.text == m.text.strip()
        assert m.type in TYPES
        assert m.granularity in GRAINS
        assert m.value
        assert (m.low is None) == (m.high is None)
        assert m.low is None or m.high is None or m.low < m.high
    for a, b in pairwise(mentions):
        assert a.end <= b.start


@settings(max_examples=400, deadline=None)
@given(DATISH, DAY)
def test_date_words_in_any_order(text: str, published: date | None) -> None:
    mentions = read(text, published)
    check(text, mentions)
    assert mentions == read(text, published)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), DAY)
def test_any_text(text: str, published: date | None) -> None:
    check(text, read(text, published))


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), DAY)
def test_a_full_date_is_read_in_every_form(day: date, published: date | None) -> None:
    month = list(MONTHS)[day.month - 1].title()
    forms = [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        day.isoformat(),
        f"{day.month}/{day.day}/{day.year}",
    ]
    for form in forms:
        (mention,) = read(f"It ended on {form}.", published)
        assert (mention.text, mention.value) == (form, day.isoformat())


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_bare_weekday_is_within_the_last_week(published: date, weekday: str) -> None:
    (mention,) = read(f"It ended {weekday}.", published)
    assert 0 <= (published - date.fromisoformat(mention.value)).days < 7


@settings(max_examples=60, deadline=None)
@given(DATISH, DAY)
def test_reading_blocks_apart_finds_what_reading_them_finds(text: str, published: date | None) -> None:
    alone = [(m.start, m.end) for m in read(text, published)]
    both = text + "\n\n" + text
    half = len(text) + 2
    sentences = [
        Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), ()),
        Sentence(1, 1, BlockKind.PARAGRAPH, half, half + len(text), ()),
    ]
    spans = [(m.start, m.end) for m in find_dates(both, sentences, published)]
    assert spans == alone + [(start + half, end + half) for start, end in alone]


PATHOLOGICAL = [
    "one hundred thousand ",
    "the end of the end of ",
    "1 ",
    "1,1,",
    "1.1.",
    "12:12:",
    "May ",
    "May 10 and ",
    "a few of the past last next ",
    "early late mid ",
    "half a and a ",
    "the the the ",
    "in the early morning of ",
    "20262026",
    "-1-",
    "'s ",
    " \n\t ",
    "second quarter of ",
    "noon Monday at ",
]


@pytest.mark.parametrize("unit", PATHOLOGICAL)
def test_time_is_linear(unit: str) -> None:
    def best(size: int) -> float:
        text = unit * (size // len(unit))
        times = []
        for _ in range(3):
            start = time.process_time()
            read(text, date(2026, 5, 11))
            times.append(time.process_time() - start)
        return min(times)

    small, large = best(20_000), best(80_000)
    assert large < 12 * small + 0.02
