"""What the calendar's functions promise of any value and any day."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.calendar import PART_HOURS, SEASON_MONTHS, UNPLACED, interval, nth_weekday, shift, written

DAYS = st.dates(date(1010, 1, 1), date(2989, 12, 31))
UNITS = st.sampled_from(["D", "W", "F", "WE", "M", "Q", "Y", "E", "C"])


@pytest.mark.parametrize(
    ("day", "unit", "value"),
    [
        (date(2026, 5, 11), "D", "2026-05-11"),
        (date(2026, 5, 11), "W", "2026-W20"),
        (date(2026, 5, 10), "W", "2026-W19"),
        (date(2026, 5, 10), "F", "2026-W19"),
        (date(2026, 5, 10), "WE", "2026-W19-WE"),
        (date(2027, 1, 1), "W", "2026-W53"),
        (date(2024, 12, 30), "W", "2025-W01"),
        (date(2026, 1, 31), "M", "2026-01"),
        (date(2026, 3, 31), "Q", "2026-Q1"),
        (date(2026, 4, 1), "Q", "2026-Q2"),
        (date(2026, 12, 31), "Q", "2026-Q4"),
        (date(2026, 5, 11), "Y", "2026"),
        (date(2026, 5, 11), "E", "202"),
        (date(2026, 5, 11), "C", "20"),
        (date(1000, 1, 1), "E", "100"),
    ],
)
def test_written(day: date, unit: str, value: str) -> None:
    assert written(day, unit) == value


@pytest.mark.parametrize(
    ("start", "unit", "steps", "expected"),
    [
        (date(2024, 1, 31), "M", 1, date(2024, 2, 29)),
        (date(2025, 1, 31), "M", 1, date(2025, 2, 28)),
        (date(2025, 3, 31), "M", 1, date(2025, 4, 30)),
        (date(2024, 2, 29), "Y", 1, date(2025, 2, 28)),
        (date(2024, 2, 29), "Y", 4, date(2028, 2, 29)),
        (date(2025, 12, 15), "M", 1, date(2026, 1, 15)),
        (date(2026, 1, 15), "M", -1, date(2025, 12, 15)),
        (date(2025, 11, 30), "Q", 1, date(2026, 2, 28)),
        (date(2026, 5, 11), "WE", -1, date(2026, 5, 4)),
        (date(2999, 12, 31), "D", 1, None),
        (date(1000, 1, 1), "D", -1, None),
        (date(2990, 1, 1), "E", 1, None),
        (date(1050, 1, 1), "C", -1, None),
        (date(2026, 5, 11), "L", 1, None),
        (date(2026, 5, 11), "TH", 1, None),
        (date(2026, 5, 11), "", 1, None),
    ],
)
def test_shift_at_the_edges(start: date, unit: str, steps: int, expected: date | None) -> None:
    assert shift(start, unit, steps) == expected


@given(DAYS, UNITS)
def test_no_step_stays(day: date, unit: str) -> None:
    assert shift(day, unit, 0) == day


@given(DAYS, UNITS, st.integers(-5, 5))
def test_more_steps_lead_further(day: date, unit: str, steps: int) -> None:
    near, far = shift(day, unit, steps), shift(day, unit, steps + 1)
    if near and far:
        assert near < far


@given(DAYS, st.sampled_from(["M", "Q", "Y", "E", "C"]), st.integers(-30, 30))
def test_calendar_units_keep_the_day_of_the_month_where_there_is_one(day: date, unit: str, steps: int) -> None:
    moved = shift(day, unit, steps)
    if moved:
        assert moved.day == min(day.day, calendar.monthrange(moved.year, moved.month)[1])


@given(DAYS, st.integers(-40, 40))
def test_units_agree_with_each_other(day: date, steps: int) -> None:
    assert shift(day, "F", steps) == shift(day, "W", 2 * steps) == shift(day, "D", 14 * steps)
    assert shift(day, "Q", steps) == shift(day, "M", 3 * steps)
    assert shift(day, "Y", steps) == shift(day, "M", 12 * steps)


@given(DAYS, st.sampled_from(["D", "W", "WE", "M", "Q", "Y", "E", "C"]))
def test_a_written_value_has_the_shape_of_the_unplaced_one(day: date, unit: str) -> None:
    assert re.sub("[0-9]", "X", re.sub("Q[1-4]", "QX", written(day, unit))) == UNPLACED[unit]
    assert interval(UNPLACED[unit]) is None


@given(DAYS)
def test_finer_values_lie_within_coarser_ones(day: date) -> None:
    for fine, coarse in (("D", "W"), ("D", "M"), ("M", "Q"), ("Q", "Y"), ("Y", "E"), ("E", "C")):
        inner, outer = interval(written(day, fine)), interval(written(day, coarse))
        assert inner is not None
        assert outer is not None
        assert outer[0] <= inner[0] < inner[1] <= outer[1]


@pytest.mark.parametrize("part", sorted(PART_HOURS))
def test_parts_of_the_day_begin_on_their_day(part: str) -> None:
    placed = interval(f"2026-05-10T{part}")
    assert placed is not None
    assert placed[0].startswith("2026-05-10T")
    low, high = datetime.fromisoformat(placed[0]), datetime.fromisoformat(placed[1])
    assert timedelta(hours=3) <= high - low <= timedelta(hours=12)


@pytest.mark.parametrize("season", sorted(SEASON_MONTHS))
def test_seasons_last_three_months(season: str) -> None:
    placed = interval(f"2026-{season}")
    assert placed is not None
    low, high = datetime.fromisoformat(placed[0]), datetime.fromisoformat(placed[1])
    assert (low.day, high.day) == (1, 1)
    assert 89 <= (high - low).days <= 92


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("2026-05-10T00:00", "2026-05-10T00:00", "2026-05-10T00:01"),
        ("2026-05-10T23:59", "2026-05-10T23:59", "2026-05-11T00:00"),
        ("2026-05-10T14:42:08", "2026-05-10T14:42", "2026-05-10T14:43"),
        ("2026-12-31TNI", "2026-12-31T18:00", "2027-01-01T06:00"),
        ("2026-W53-7", "2027-01-03T00:00", "2027-01-04T00:00"),
        ("2026-H1", "2026-01-01T00:00", "2026-07-01T00:00"),
        ("2026-Q1", "2026-01-01T00:00", "2026-04-01T00:00"),
        ("1000", "1000-01-01T00:00", "1001-01-01T00:00"),
    ],
)
def test_more_intervals(value: str, low: str, high: str) -> None:
    placed = interval(value)
    assert placed is not None
    assert placed[:2] == (low, high)


@pytest.mark.parametrize(
    "value",
    [
        "2026-W19-0",
        "2026-W19-8",
        "2026-W19-9",
        "2026-W00",
        "2025-W53",
        "2026-Q0",
        "2026-Q5",
        "2026-H3",
        "2026-00",
        "2026-00-10",
        "2026-05-00",
        "2025-02-29",
        "2026-05-10TXX",
        "2026-05-10T",
        "2026-05-10T14:60",
        "2026-05-10T1",
        "04",
        "09",
        "0000",
        "9999",
        "20265",
        "2026-5-10",
        " 2026",
        "2026\n",
        "PRESENT_REF",
        "FUTURE_REF",
        "PXD",
        "XXXX",
        "XXXX-XX-XXTMO",
        "XXXX-XX-XXT17:00",
        "2026-XX",
    ],
)
def test_more_values_that_cannot_be_placed(value: str) -> None:
    assert interval(value) is None


@given(st.text(alphabet="0123456789-:TWEQHSPX", max_size=18))
def test_any_value_has_ordered_bounds_or_none(value: str) -> None:
    placed = interval(value)
    if placed:
        assert datetime.fromisoformat(placed[0]) < datetime.fromisoformat(placed[1])
        assert placed[2] in {"time", "day", "week", "month", "quarter", "year", "vague"}


@pytest.mark.parametrize(
    ("month", "weekday", "nth", "day"),
    [(11, 4, 4, 26), (9, 1, 1, 7), (5, 1, 0, 25), (2, 6, 0, 28), (12, 4, 0, 31), (8, 6, 1, 1), (8, 6, 5, 29)],
)
def test_holidays_by_their_weekday(month: int, weekday: int, nth: int, day: int) -> None:
    assert nth_weekday(2026, month, weekday, nth) == date(2026, month, day)
