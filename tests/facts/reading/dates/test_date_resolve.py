"""Values against the day of publication, the dates before, and the tense of the words around."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.dates.line import Raw
from facts.reading.dates.resolve import FUTURE, OPEN, PAST, Told, resolve
from tests.facts.reading.dates.reading_dates import MONDAY, read, values


def raw(kind: str, **fields: object) -> Raw:
    """Make an expression of which only its meaning matters."""
    return Raw(kind, 0, 0, 0, 4, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("month", "day", "past", "open_", "future"),
    [
        (5, 4, "2026", "2026", "2026"),
        (5, 20, "2026", "2026", "2026"),
        (7, 4, "2026", "2026", "2026"),
        (9, 4, "2025", "2026", "2026"),
        (11, 20, "2025", "2025", "2026"),
        (12, 31, "2025", "2025", "2026"),
        (1, 2, "2026", "2026", "2027"),
        (3, 20, "2026", "2026", "2026"),
    ],
)
def test_the_year_of_a_day(month: int, day: int, past: str, open_: str, future: str) -> None:
    expression = raw("day", month=month, day=day)
    found = [resolve(expression, Told(MONDAY), tense).value[:4] for tense in (PAST, OPEN, FUTURE)]
    assert found == [past, open_, future]


@pytest.mark.parametrize(
    ("step", "tense", "day"),
    [
        (None, OPEN, "2026-05-08"),
        (None, PAST, "2026-05-08"),
        (None, FUTURE, "2026-05-15"),
        (-1, FUTURE, "2026-05-08"),
        (0, OPEN, "2026-05-15"),
        (1, PAST, "2026-05-15"),
    ],
)
def test_weekdays_by_step_and_tense(step: int | None, tense: int, day: str) -> None:
    assert resolve(raw("weekday", weekday=5, step=step), Told(MONDAY), tense).value == day


@pytest.mark.parametrize(
    ("step", "tense", "day"),
    [(None, OPEN, "2026-05-11"), (None, FUTURE, "2026-05-11"), (-1, OPEN, "2026-05-04"), (1, OPEN, "2026-05-18")],
)
def test_the_weekday_of_publication_itself(step: int | None, tense: int, day: str) -> None:
    assert resolve(raw("weekday", weekday=1, step=step), Told(MONDAY), tense).value == day


@pytest.mark.parametrize(
    ("unit", "step", "value"),
    [
        ("D", -1, "2026-05-10"),
        ("W", -1, "2026-W19"),
        ("F", -1, "2026-W18"),
        ("M", 1, "2026-06"),
        ("Q", 0, "2026-Q2"),
        ("Y", -3, "2023"),
        ("E", 1, "203"),
        ("C", -1, "19"),
        ("Y", -5000, "PAST_REF"),
        ("Y", 5000, "FUTURE_REF"),
        ("WE", 0, "2026-W19-WE"),
        ("TH", -24, "2026-05-10"),
        ("TM", -90, "2026-05-11"),
    ],
)
def test_units(unit: str, step: int, value: str) -> None:
    found = resolve(raw("unit", unit=unit, step=step), Told(MONDAY), OPEN)
    assert (found.value, found.relative) == (value, True)


@pytest.mark.parametrize(
    ("published", "tense", "value"),
    [
        (date(2026, 5, 11), OPEN, "2026-W19-WE"),
        (date(2026, 5, 14), OPEN, "2026-W19-WE"),
        (date(2026, 5, 15), OPEN, "2026-W20-WE"),
        (date(2026, 5, 17), OPEN, "2026-W20-WE"),
        (date(2026, 5, 11), FUTURE, "2026-W20-WE"),
    ],
)
def test_the_weekend(published: date, tense: int, value: str) -> None:
    assert resolve(raw("unit", unit="WE", step=0), Told(published), tense).value == value


def test_what_was_told_is_kept() -> None:
    told = Told(MONDAY)
    resolve(raw("day", year=2020, month=3, day=4), told, OPEN)
    assert (told.last, told.unit) == (date(2020, 3, 4), "D")
    resolve(raw("month", year=2021, month=7), told, OPEN)
    assert (told.last, told.unit) == (date(2021, 7, 1), "M")
    resolve(raw("fixed", value="PAST_REF"), told, OPEN)
    assert (told.last, told.unit) == (date(2021, 7, 1), "M")
    resolve(raw("quarter", year=2019, amount=3), told, OPEN)
    assert told.quarter == (2019, 3)
    assert resolve(raw("told_quarter"), told, OPEN).value == "2019-Q3"
    assert resolve(raw("year_ago", unit="Y", step=-1), told, OPEN).value == "2018-Q3"


def test_an_impossible_day_is_not_counted_from() -> None:
    told = Told(MONDAY)
    assert resolve(raw("day", year=2025, month=2, day=30), told, OPEN).value == "2025-02-30"
    assert told.last is None


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (raw("day", month=5, day=4), "XXXX-05-04"),
        (raw("day", month=5, day=4, part="14:00"), "XXXX-05-04T14:00"),
        (raw("month", month=5), "XXXX-05"),
        (raw("weekday", weekday=5, part="NI"), "XXXX-WXX-5TNI"),
        (raw("unit", unit="W", step=-1), "XXXX-WXX"),
        (raw("unit", unit="Q", step=-1), "XXXX-QX"),
        (raw("unit", unit="L", step=-1), "XXXX-XX-XX"),
        (raw("quarter", amount=3), "XXXX-Q3"),
        (raw("told_quarter"), "XXXX-QX"),
        (raw("half", amount=2), "XXXX-H2"),
        (raw("season", part="SU"), "XXXX-SU"),
        (raw("holiday", month=12, day=25), "XXXX-12-25"),
        (raw("holiday", month=0, day=0), "XXXX-XX-XX"),
        (raw("clock", part="14:00"), "XXXX-XX-XXT14:00"),
        (raw("year", year=2020), "2020"),
    ],
)
def test_nothing_to_count_from(expression: Raw, value: str) -> None:
    assert resolve(expression, Told(None), OPEN).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They will meet on Friday.", "2026-05-15"),
        ("They'll meet on Friday.", "2026-05-15"),
        ("They met on Friday.", "2026-05-08"),
        ("Friday they met.", "2026-05-08"),
        ("On Friday they will meet.", "2026-05-15"),
        ("On Friday they expect it.", "2026-05-08"),
        ("A vote is due Friday.", "2026-05-15"),
        ("A vote is scheduled for Friday.", "2026-05-15"),
        ("A vote is expected Friday.", "2026-05-15"),
        ("They will win. Friday they met.", "2026-05-08"),
        ("They will win! Friday they met.", "2026-05-08"),
        ("They met Mr. Hale, who will speak on Friday.", "2026-05-15"),
        ("Mr. Hale will, said Ms. Oke, speak Friday.", "2026-05-08"),
        ("Friday's vote will count.", "2026-05-08"),
        ("Friday’s vote will count.", "2026-05-08"),
        ("They met Friday; they will win.", "2026-05-08"),
        ("The pool opened on Friday and it will close.", "2026-05-08"),
    ],
)
def test_tense(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Thursday, May 8, it fell.", "2025-05-08"),
        ("On Friday, May 8, it fell.", "2026-05-08"),
        ("On Saturday, May 8, it fell.", "2027-05-08"),
        ("On Monday, May 8, it fell.", "2026-05-08"),
        ("On Thursday, May 8, 2026, it fell.", "2026-05-08"),
        ("On Friday, February 29, it fell.", "2026-02-29"),
    ],
)
def test_a_weekday_beside_a_date_decides_its_year(text: str, expected: str) -> None:
    assert values(text) == [expected]


@settings(deadline=None)
@given(
    st.dates(),
    st.sampled_from(
        [
            "It will end on Monday.",
            "It ended Sunday.",
            "At Christmas it will end.",
            "It ended last Easter.",
            "It ends next Thanksgiving.",
            "It ended on Tuesday of last week.",
            "It ends on Tuesday of next week.",
            "It ended over the weekend.",
            "It ended in last year's third quarter.",
            "It ends the day after tomorrow, at noon.",
            "It ended last summer, on Friday, May 8.",
            "It ended a century ago and 30 hours ago.",
        ]
    ),
)
def test_any_day_of_publication_can_be_counted_from(published: date, text: str) -> None:
    found = read(text, published)
    assert found
    assert all(m.value for m in found)


@pytest.mark.parametrize("published", [date.min, date(999, 12, 31), date(3000, 1, 1), date.max])
def test_days_of_publication_far_off_place_nothing(published: date) -> None:
    text = "It ended on Monday, last week, at Christmas and on May 4."
    assert read(text, published) == read(text, None)


@pytest.mark.parametrize("published", [date(1000, 1, 1), date(2999, 12, 31)])
def test_the_first_and_last_day_of_publication_that_place(published: date) -> None:
    assert values("It ends today.", published) == [published.isoformat()]
    assert values("It ended this year.", published) == [str(published.year)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HULL, May 15, 2026 - The mill burned on Friday.", ["2026-05-15", "2026-05-15"]),
        ("Posted by Ida Brandt on May 15, 2026. The mill burned Thursday.", ["2026-05-15", "2026-05-14"]),
        ("The mill burned Thursday. Its last fire was on May 15, 2006.", ["XXXX-WXX-4", "2006-05-15"]),
        ("He was jailed Friday for the March 11, 2005, rampage.", ["XXXX-WXX-5", "2005-03-11"]),
    ],
)
def test_what_a_text_dates_is_not_the_day_of_the_text(text: str, expected: list[str]) -> None:
    assert [m.value for m in read(text, None)] == expected


@pytest.mark.parametrize("text", ["Leeds plays Hull on Sunday.", "Ida Brandt will run in Sunday's final."])
def test_the_present_tense_of_what_is_to_come(text: str) -> None:
    assert values(text, MONDAY) == [(MONDAY + timedelta(days=6)).isoformat()]


def test_what_will_be_done_about_a_day_gone_by() -> None:
    assert values("Alder will appeal Sunday's ruling.", MONDAY) == [(MONDAY - timedelta(days=1)).isoformat()]
