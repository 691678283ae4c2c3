"""Calendar arithmetic: values, intervals, shifts and holidays."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.calendar import easter, interval, nth_weekday, shift, written

DAYS = st.dates(date(1500, 1, 1), date(2500, 12, 31))


@pytest.mark.parametrize(
    ("value", "low", "high", "grain"),
    [
        ("2026-02-28", "2026-02-28T00:00", "2026-03-01T00:00", "day"),
        ("2024-02-29", "2024-02-29T00:00", "2024-03-01T00:00", "day"),
        ("2026-12", "2026-12-01T00:00", "2027-01-01T00:00", "month"),
        ("2026-W01", "2025-12-29T00:00", "2026-01-05T00:00", "week"),
        ("2026-W19-WE", "2026-05-09T00:00", "2026-05-11T00:00", "week"),
        ("2026-W19-2", "2026-05-05T00:00", "2026-05-06T00:00", "day"),
        ("2026-Q4", "2026-10-01T00:00", "2027-01-01T00:00", "quarter"),
        ("2026-H2", "2026-07-01T00:00", "2027-01-01T00:00", "vague"),
        ("2026-WI", "2026-12-01T00:00", "2027-03-01T00:00", "quarter"),
        ("198", "1980-01-01T00:00", "1990-01-01T00:00", "vague"),
        ("19", "1900-01-01T00:00", "2000-01-01T00:00", "vague"),
        ("2026-05-10T24:00", "2026-05-11T00:00", "2026-05-11T00:01", "time"),
        ("2026-05-10T17", "2026-05-10T17:00", "2026-05-10T17:01", "time"),
        ("2026-05-10TNI", "2026-05-10T18:00", "2026-05-11T06:00", "time"),
    ],
)
def test_intervals(value: str, low: str, high: str, grain: str) -> None:
    assert interval(value) == (low, high, grain)


@pytest.mark.parametrize(
    "value",
    ["XXXX-05-10", "XXXX-WXX-2", "PAST_REF", "P3D", "2026-02-30", "2026-13", "2026-W60", "", "2026-05-10T25:61"],
)
def test_values_that_cannot_be_placed(value: str) -> None:
    assert interval(value) is None


@pytest.mark.parametrize(
    ("unit", "steps", "expected"),
    [
        ("D", -1, date(2026, 3, 30)),
        ("W", 1, date(2026, 4, 7)),
        ("F", 1, date(2026, 4, 14)),
        ("M", -1, date(2026, 2, 28)),
        ("Q", 1, date(2026, 6, 30)),
        ("Y", -2, date(2024, 3, 31)),
        ("E", -1, date(2016, 3, 31)),
        ("C", -1, date(1926, 3, 31)),
        ("Y", 5000, None),
        ("D", 10**12, None),
        ("M", -(10**12), None),
    ],
)
def test_shift(unit: str, steps: int, expected: date | None) -> None:
    assert shift(date(2026, 3, 31), unit, steps) == expected


@given(DAYS, st.integers(-1000, 1000))
def test_shifting_days_goes_there_and_back(day: date, steps: int) -> None:
    there = shift(day, "D", steps)
    assert there is not None
    assert shift(there, "D", -steps) == day


@given(DAYS, st.sampled_from(["D", "W", "M", "Q", "Y", "E", "C"]))
def test_a_written_day_lies_in_its_own_interval(day: date, unit: str) -> None:
    placed = interval(written(day, unit))
    assert placed is not None
    low, high, _ = placed
    assert datetime.fromisoformat(low).date() <= day < datetime.fromisoformat(high).date()


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21), (2026, 4, 5), (2038, 4, 25)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@given(st.integers(1600, 2400))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(st.integers(1600, 2400), st.integers(1, 12), st.integers(1, 7), st.integers(0, 4))
def test_nth_weekday(year: int, month: int, weekday: int, nth: int) -> None:
    day = nth_weekday(year, month, weekday, nth)
    assert (day.year, day.month, day.isoweekday()) == (year, month, weekday)
    if nth:
        assert (day.day - 1) // 7 == nth - 1
    else:
        assert (day + timedelta(days=7)).month != month
