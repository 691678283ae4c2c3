"""Comparing mentions made by hand: bounds, zones, days in every writing, midnight, and values with X."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.dates_compare import compare_dates
from facts.model import DateMention
from facts.reading.dates.calendar import interval
from tests.facts.reading.dates.reading_dates import read

if TYPE_CHECKING:
    from datetime import date


def mention(kind: str, value: str, text: str = "") -> DateMention:
    placed = interval(value) if kind in ("DATE", "TIME") else None
    low, high, grain = placed or (None, None, "vague")
    text = text or value
    return DateMention(0, len(text), text, kind, value, low, high, grain)


def both(a: DateMention, b: DateMention) -> str:
    """Compare in both orders, which must not matter."""
    verdict = compare_dates(a, b)
    assert compare_dates(b, a) == verdict
    return verdict


def lasting(text: str) -> DateMention:
    (found,) = read(f"It lasted {text} there.")
    assert found.type == "DURATION"
    return found


def pointed(text: str) -> DateMention:
    found = read(f"It ended {text} there.")
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("no less than ten years", "12 years", "compatible"),
        ("no less than ten years", "eight years", "conflict"),
        ("no fewer than ten days", "12 days", "compatible"),
        ("no fewer than ten days", "eight days", "conflict"),
        ("not less than ten days", "12 days", "compatible"),
        ("not less than ten days", "eight days", "conflict"),
        ("not fewer than ten days", "eight days", "conflict"),
        ("at least ten days", "12 days", "compatible"),
        ("at least ten days", "eight days", "conflict"),
        ("at least ten days", "no less than ten days", "same"),
        ("at least ten days", "no fewer than ten days", "same"),
        ("more than ten days", "30 days", "conflict"),
        ("more than ten days", "19 days", "compatible"),
        ("less than ten days", "eight days", "compatible"),
        ("less than ten days", "12 days", "conflict"),
        ("less than ten days", "two days", "conflict"),
        ("fewer than ten days", "eight days", "compatible"),
        ("fewer than ten days", "12 days", "conflict"),
        ("no more than ten days", "eight days", "compatible"),
        ("no more than ten days", "12 days", "conflict"),
        ("not more than ten days", "12 days", "conflict"),
        ("up to ten days", "12 days", "conflict"),
        ("up to ten days", "eight days", "compatible"),
        ("at most ten days", "up to ten days", "same"),
        ("at most ten days", "at least ten days", "compatible"),
        ("at most ten days", "at least 12 days", "conflict"),
        ("less than ten days", "more than 12 days", "conflict"),
        ("less than 12 days", "more than ten days", "compatible"),
        ("about ten days", "ten days", "compatible"),
        ("about ten days", "roughly ten days", "same"),
        ("nearly ten days", "nine days", "compatible"),
        ("about ten days", "eight days", "conflict"),
        ("about ten days", "about 12 days", "compatible"),
        ("about ten days", "about 14 days", "conflict"),
        ("nearly two years", "almost two years", "same"),
    ],
)
def test_bounds_of_lengths(a: str, b: str, verdict: str) -> None:
    assert both(lasting(a), lasting(b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("P1D", "PT24H", "same"),
        ("PT60M", "PT1H", "same"),
        ("PT90M", "PT1.5H", "same"),
        ("PT3600S", "PT1H", "same"),
        ("P2WE", "P4D", "same"),
        ("P1Y", "P12M", "same"),
        ("P1Q", "P3M", "same"),
        ("P1C", "P100Y", "same"),
        ("P1E", "P120M", "same"),
        ("P1.5Y", "P18M", "same"),
        ("P1M", "PT1M", "conflict"),
        ("P30D", "P1M", "compatible"),
        ("P31D", "P1M", "compatible"),
        ("P365D", "P1Y", "compatible"),
        ("P52W", "P12M", "compatible"),
        ("P0D", "PT0H", "same"),
        ("P0D", "P1D", "conflict"),
        ("PXD", "PXD", "compatible"),
        ("PXD", "P3D", "compatible"),
        ("PXD", "P1000D", "compatible"),
        ("PXD", "PTXH", "unknown"),
        ("PXM", "PTXM", "unknown"),
        ("PXM", "P2.5M", "compatible"),
        ("", "P3D", "unknown"),
        ("P3D12H", "P3D", "unknown"),
        ("three days", "P3D", "unknown"),
    ],
)
def test_lengths_by_their_values(a: str, b: str, verdict: str) -> None:
    assert both(mention("DURATION", a), mention("DURATION", b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("at 2 p.m. on 28.11.2005", "at 2 p.m. on 28.11.2005", "same"),
        ("at 2 p.m. on 28.11.2005", "at 2 p.m. on 29.11.2005", "conflict"),
        ("at 2 p.m. on 28.11.2005", "at 2 p.m. on Nov. 28, 2005", "same"),
        ("at 2 p.m. on 28.11.2005", "at 2 p.m. on Nov. 30, 2005", "conflict"),
        ("at 2 p.m. on 2005-11-28", "at 2 p.m. on 11/29/2005", "conflict"),
        ("at 2 p.m. on 20051128", "at 2 p.m. on 20051129", "conflict"),
        ("at 2.30 p.m.", "at 2.30 p.m. on May 4", "same"),
        ("at 2.30 p.m.", "at 2:30 p.m.", "same"),
        ("three days ago at noon", "yesterday at noon", "conflict"),
        ("three days ago at noon", "at noon on May 8", "same"),
        ("at noon on Christmas Eve", "at noon on Christmas Day", "conflict"),
        ("at noon today", "at noon tomorrow", "conflict"),
        ("on Sunday at noon", "at noon", "same"),
        ("this morning", "yesterday morning", "conflict"),
        ("yesterday morning", "on Sunday morning", "same"),
        ("yesterday morning", "on Sunday afternoon", "conflict"),
        ("at midday", "at noon", "same"),
        ("at 14:42 on May 4", "at 2:42 p.m. on Monday", "conflict"),
    ],
)
def test_times_with_their_days(a: str, b: str, verdict: str) -> None:
    assert both(pointed(a), pointed(b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("at midnight Friday", "at 12 a.m. on Saturday", "same"),
        ("at midnight Friday", "at 12 a.m. on Friday", "same"),
        ("at midnight Friday", "at 12 a.m. on Thursday", "conflict"),
        ("at midnight Friday", "at 12 a.m. on Sunday", "conflict"),
        ("at midnight Friday", "at midnight Saturday", "conflict"),
        ("at midnight Friday", "at midnight Friday", "same"),
        ("at midnight", "at midnight Friday", "same"),
        ("at midnight Friday", "at noon on Friday", "conflict"),
    ],
)
def test_midnight_belongs_to_two_days(a: str, b: str, verdict: str) -> None:
    assert both(pointed(a), pointed(b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("at 2 p.m. GMT", "at 2 p.m. UTC", "same"),
        ("at 2 p.m. GMT", "at 3 p.m. UTC", "conflict"),
        ("at 2 p.m. CET", "at 1 p.m. GMT", "same"),
        ("at 9 a.m. PST", "at noon EST", "unknown"),
        ("at 9 a.m. PST", "at 12 p.m. EST", "same"),
        ("at 9 a.m. PST", "at 1 p.m. EST", "conflict"),
        ("at 9 a.m. PT", "at 12 p.m. ET", "same"),
        ("at 9 a. m. PT", "at 1 p. m. ET", "conflict"),
        ("at 12 p.m. ET", "at 12 p.m. EDT", "unknown"),  # summer or winter
        ("at 1 p.m. Eastern time", "at 1 p.m. Pacific time", "conflict"),
        ("at 1430 GMT", "at 8 p.m. IST", "same"),
        ("at 11 p.m. PST on Sunday", "at 0700 GMT on Monday", "same"),
        ("at 11 p.m. PST on Sunday", "at 0700 GMT on Thursday", "conflict"),
        ("at about 2 p.m. GMT", "at 2:20 p.m. UTC", "compatible"),
        ("at about 2 p.m. GMT", "at 2:45 p.m. UTC", "conflict"),
        ("at about 2 p.m.", "at 2 p.m.", "compatible"),
        ("at about 2 p.m.", "at about 2 p.m.", "same"),
        ("at about 11:50 p.m.", "at about 12:10 a.m.", "compatible"),
        ("at 1442 local time", "at 1442 (1112 GMT)", "same"),
    ],
)
def test_zones_and_rough_times(a: str, b: str, verdict: str) -> None:
    assert both(pointed(a), pointed(b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("XXXX-05-10", "XXXX-05-10", "same"),
        ("XXXX-05-10", "XXXX-05-11", "conflict"),
        ("XXXX-05-10", "XXXX-06-10", "conflict"),
        ("XXXX-05-10", "XXXX-05", "compatible"),
        ("XXXX-05-10", "XXXX-06", "conflict"),
        ("XXXX-05-10", "2026-05", "compatible"),
        ("XXXX-05-10", "2026-06", "conflict"),
        ("XXXX-05-10", "2026", "unknown"),
        ("XXXX-05", "2026-05-10", "compatible"),
        ("XXXX-05-10", "XXXX-WXX-2", "unknown"),
        ("XXXX-WXX-2", "XXXX-WXX-2", "same"),
        ("XXXX-WXX-2", "XXXX-WXX-3", "conflict"),
        ("XXXX-WXX-5", "XXXX-WXX-WE", "conflict"),
        ("XXXX-WXX-6", "XXXX-WXX-WE", "compatible"),
        ("2026-05-15", "XXXX-WXX-WE", "conflict"),
        ("XXXX-WXX-7", "2026-05-10", "compatible"),
        ("XXXX-WXX-1", "2026-05-10", "conflict"),
        ("XXXX-WXX-7", "2026-W19-7", "compatible"),
        ("XXXX-WXX-7", "2026-W19", "unknown"),
        ("XXXX-XX-XX", "XXXX-XX-XX", "unknown"),
        ("XXXX-XX-XX", "2026-05-10", "unknown"),
        ("XXXX", "2026", "unknown"),
        ("2026-02-30", "2026-02-30", "same"),
        ("2026-02-30", "2026-02-28", "conflict"),
        ("PAST_REF", "PAST_REF", "compatible"),
        ("PAST_REF", "FUTURE_REF", "unknown"),
        ("PAST_REF", "2026-05-10", "unknown"),
        ("PRESENT_REF", "XXXX-05-10", "unknown"),
        ("2026-05-10", "2026-W19", "compatible"),
        ("2026-05-10", "2026-W20", "conflict"),
        ("2026-W19-WE", "2026-W19", "compatible"),
        ("2026-W19-WE", "2026-05-08", "conflict"),
        ("2026-Q2", "2026-H1", "compatible"),
        ("2026-Q2", "2026-H2", "conflict"),
        ("2026-SU", "2026-07", "compatible"),
        ("2026-SU", "2026-Q2", "compatible"),
        ("2026-SU", "2026-02", "conflict"),
        ("2026-WI", "2027-01", "compatible"),
        ("202", "2026", "compatible"),
        ("202", "20", "compatible"),
        ("201", "2026", "conflict"),
        ("19", "202", "conflict"),
    ],
)
def test_days_by_their_values(a: str, b: str, verdict: str) -> None:
    assert both(mention("DATE", a), mention("DATE", b)) == verdict


@pytest.mark.parametrize(
    ("kind_a", "kind_b"), [("DURATION", "DATE"), ("DURATION", "TIME"), ("SET", "DATE"), ("SET", "DURATION")]
)
def test_things_of_other_kinds_are_never_compared(kind_a: str, kind_b: str) -> None:
    assert both(mention(kind_a, "P1D"), mention(kind_b, "2026-05-10")) == "unknown"
    assert both(mention(kind_a, "P1D"), mention(kind_b, "P1D")) == "unknown"


def test_repetitions_are_the_same_or_past_telling() -> None:
    assert both(mention("SET", "P1D"), mention("SET", "P1D")) == "same"
    assert both(mention("SET", "P1D"), mention("SET", "P1W")) == "unknown"


@given(st.dates(), st.dates())
def test_days_are_the_same_or_in_conflict(a: date, b: date) -> None:
    expected = "same" if a == b else "conflict"
    assert both(mention("DATE", a.isoformat()), mention("DATE", b.isoformat())) == expected


@given(st.integers(0, 1439), st.integers(0, 1439))
def test_clock_times_of_one_day_are_the_same_or_in_conflict(a: int, b: int) -> None:
    first, second = (mention("TIME", f"2026-05-10T{x // 60:02d}:{x % 60:02d}", "at that hour") for x in (a, b))
    assert both(first, second) == ("same" if a == b else "conflict")


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from(["D", "W", "M", "Y"]))
def test_exact_lengths_are_the_same_or_in_conflict(a: int, b: int, unit: str) -> None:
    expected = "same" if a == b else "conflict"
    assert both(mention("DURATION", f"P{a}{unit}"), mention("DURATION", f"P{b}{unit}")) == expected


VALUES = st.text(alphabet="0123456789X-:TWEQHSPAFNI_REF", max_size=17)


@given(st.sampled_from(["DATE", "TIME", "DURATION", "SET"]), VALUES, VALUES)
def test_any_values_have_a_verdict_in_either_order(kind: str, a: str, b: str) -> None:
    assert both(mention(kind, a, "that"), mention(kind, b, "this")) in {"same", "compatible", "conflict", "unknown"}
