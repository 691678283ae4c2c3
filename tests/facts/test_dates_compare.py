"""Comparing dates, times and durations."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.dates_compare import compare_dates
from facts.model import DateMention, Sentence
from facts.reading.dates import find_dates
from sources.document import BlockKind

MONDAY = date(2026, 5, 11)


def read(text: str, published: date | None = MONDAY) -> DateMention:
    sentence = f"It ended {text} there."
    mentions = find_dates(sentence, [Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(sentence), ())], published)
    assert len(mentions) == 1, mentions
    return mentions[0]


DATES = [
    ("on May 10", "on Sunday", "same"),
    ("on May 10", "yesterday", "same"),
    ("on May 10", "on 10 May 2026", "same"),
    ("on May 10", "on 2026-05-10", "same"),
    ("on May 10", "last week", "compatible"),
    ("on May 10", "this month", "compatible"),
    ("on May 10", "in May", "compatible"),
    ("on May 10", "in 2026", "compatible"),
    ("on May 10", "on Sunday afternoon", "compatible"),
    ("on May 10", "at 2 a.m. on Sunday", "compatible"),
    ("on May 10", "on May 11", "conflict"),
    ("on May 10", "on Friday", "conflict"),
    ("on May 10", "this week", "conflict"),
    ("on May 10", "in April", "conflict"),
    ("on May 10", "on May 10, 2025", "conflict"),
    ("on May 10", "recently", "unknown"),
    ("on May 10", "for three days", "unknown"),
    ("on May 10", "every Sunday", "unknown"),
    ("in the first quarter", "in February", "compatible"),
    ("in the first quarter", "in June", "conflict"),
    ("in 1994", "in the 1990s", "compatible"),
    ("in 1994", "in the 1980s", "conflict"),
    ("last week", "this week", "conflict"),
    ("recently", "recently", "compatible"),
]
DURATIONS = [
    ("for a week", "for seven days", "same"),
    ("for two years", "for 24 months", "same"),
    ("for 48 hours", "for two days", "same"),
    ("for a decade", "for ten years", "same"),
    ("for three quarters", "for nine months", "same"),
    ("for 90 days", "for three months", "compatible"),
    ("for 52 weeks", "for a year", "compatible"),
    ("for about ten years", "for 11 years", "compatible"),
    ("for more than 25 years", "for 26 years", "compatible"),
    ("for more than 25 years", "for 25 years", "compatible"),
    ("for more than 25 years", "for more than 25 years", "same"),
    ("for less than an hour", "for 40 minutes", "compatible"),
    ("for several days", "for three days", "compatible"),
    ("for 60 days", "for three months", "conflict"),
    ("for three days", "for four days", "conflict"),
    ("for more than 25 years", "for 20 years", "conflict"),
    ("for several days", "for three years", "unknown"),
    ("for three days", "every three days", "unknown"),
]
TIMES = [
    ("at 2 a.m.", "at 2 a.m. on Sunday", "same"),
    ("at 2 a.m. on Sunday", "at 2:00am on May 10", "same"),
    ("at noon", "at 12:00 p.m.", "same"),
    ("at midnight", "at 12 a.m.", "same"),
    ("at 1442 (1112 GMT)", "at 2:42 p.m. local time", "same"),
    ("at 1442 (1112 GMT)", "at 1112 GMT", "same"),
    ("at 1442 (1112 GMT)", "at 11:12 a.m. UTC", "same"),
    ("at 2 a.m. EDT", "at 0600 GMT", "same"),
    ("at 2 a.m. EDT", "at 2 a.m.", "same"),
    ("at 9 p.m. EDT on Sunday", "at 0100 GMT on Monday", "same"),
    ("at about 2 a.m.", "at 2:10 a.m.", "compatible"),
    ("at 2 a.m. on Sunday", "on Sunday morning", "compatible"),
    ("at 2 a.m.", "on Sunday morning", "compatible"),
    ("on Sunday night", "at 2 a.m. on Monday", "compatible"),
    ("on Sunday morning", "this morning", "conflict"),
    ("at 2 a.m.", "at 2:30 a.m.", "conflict"),
    ("at 2 a.m. EDT", "at 3 a.m. EDT", "conflict"),
    ("at 1442 (1112 GMT)", "at 2:24 p.m. local time", "conflict"),
    ("at 1442 (1112 GMT)", "at 1212 GMT", "conflict"),
    ("at 2 a.m. on Sunday", "at 2 a.m. on Friday", "conflict"),
    ("at 2 p.m.", "on Sunday morning", "conflict"),
    ("at 1112 GMT", "at 2:42 p.m. local time", "unknown"),
    ("at 2 a.m. EDT", "at 11 p.m.", "unknown"),
    ("at 2 a.m.", "on May 4", "unknown"),
]


@pytest.mark.parametrize(("a", "b", "verdict"), [*DATES, *DURATIONS, *TIMES])
def test_verdicts(a: str, b: str, verdict: str) -> None:
    assert compare_dates(read(a), read(b)) == verdict
    assert compare_dates(read(b), read(a)) == verdict


UNPLACED = [
    ("on May 10", "on May 10, 2026", "compatible"),
    ("on May 11", "on May 10, 2026", "conflict"),
    ("on May 10", "on May 10", "same"),
    ("in May", "on May 10, 2026", "compatible"),
    ("in June", "on May 10, 2026", "conflict"),
    ("yesterday", "yesterday", "unknown"),
]


@pytest.mark.parametrize(("a", "b", "verdict"), UNPLACED)
def test_dates_without_a_year(a: str, b: str, verdict: str) -> None:
    assert compare_dates(read(a, None), read(b, None)) == verdict


@pytest.mark.parametrize(("weekday", "verdict"), [("Sunday", "compatible"), ("Friday", "conflict")])
def test_a_weekday_without_a_week(weekday: str, verdict: str) -> None:
    assert compare_dates(read(f"on {weekday}", None), read("on May 10, 2026", None)) == verdict


ALL = sorted({text for table in (DATES, DURATIONS, TIMES) for a, b, _ in table for text in (a, b)})


@pytest.mark.parametrize("text", ALL)
def test_a_mention_never_conflicts_with_itself(text: str) -> None:
    assert compare_dates(read(text), read(text)) in ("same", "compatible")


@given(st.sampled_from(ALL), st.sampled_from(ALL))
def test_the_order_does_not_matter(a: str, b: str) -> None:
    assert compare_dates(read(a), read(b)) == compare_dates(read(b), read(a))
