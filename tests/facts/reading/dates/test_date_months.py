"""Months and days of months, in words and figures."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.words import MONTHS, SHORT_MONTHS
from tests.facts.reading.dates.reading_dates import spans, values

LONG_MONTHS = [name.title() for name in MONTHS if name not in SHORT_MONTHS]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell on May 4, 2025, at last.", "May 4, 2025", "2025-05-04"),
        ("It fell on May 4 2025 at last.", "May 4 2025", "2025-05-04"),
        ("It fell on May 04, 2025.", "May 04, 2025", "2025-05-04"),
        ("It fell on MAY 4, 2025.", "MAY 4, 2025", "2025-05-04"),
        ("It fell on may 4, 2025.", "may 4, 2025", "2025-05-04"),
        ("It fell on May 4th, 2025.", "May 4th, 2025", "2025-05-04"),
        ("It fell on May the 4th.", "May the 4th", "2026-05-04"),
        ("It fell on May\n4,\n2025.", "May\n4,\n2025", "2025-05-04"),
        ("It fell on 4 May 2025.", "4 May 2025", "2025-05-04"),
        ("It fell on 4th May 2025.", "4th May 2025", "2025-05-04"),
        ("It fell on 4th of May 2025.", "4th of May 2025", "2025-05-04"),
        ("It fell on the 4th of May, 2025.", "the 4th of May, 2025", "2025-05-04"),
        ("It fell on the fourth of May.", "the fourth of May", "2026-05-04"),
        ("It fell on the twenty-first of May.", "the twenty-first of May", "2026-05-21"),
        ("It fell on the thirty-first of March.", "the thirty-first of March", "2026-03-31"),
        ("It fell on 04-May-2025.", "04-May-2025", "2025-05-04"),
        ("It fell on Dec. 4, 2025.", "Dec. 4, 2025", "2025-12-04"),
        ("It fell on Dec 4, 2025.", "Dec 4, 2025", "2025-12-04"),
        ("It fell on Sept. 4.", "Sept. 4", "2025-09-04"),
        ("It fell on Sep 4.", "Sep 4", "2025-09-04"),
        ("It fell on May 4 of 2025.", "May 4 of 2025", "2025-05-04"),
        ("It fell on May 4, '25.", "May 4, '25", "2025-05-04"),
        ("It fell on May 4, ’98.", "May 4, ’98", "1998-05-04"),
        ("It fell on December 31.", "December 31", "2025-12-31"),
        ("It fell on May 31st.", "May 31st", "2026-05-31"),
        ("It fell in May of 2025.", "May of 2025", "2025-05"),
        ("It fell in May, 2025.", "May, 2025", "2025-05"),
        ("It fell in May in 2025 there.", "May in 2025", "2025-05"),
        ("It fell in May '25.", "May '25", "2025-05"),
        ("It fell in Dec/2025.", "Dec/2025", "2025-12"),
        ("It fell in May-2025.", "May-2025", "2025-05"),
        ("It fell in Oct. there.", "Oct.", "2025-10"),
        ("It fell last May.", "last May", "2025-05"),
        ("It fell last April.", "last April", "2026-04"),
        ("It falls next May.", "next May", "2027-05"),
        ("It falls next June.", "next June", "2026-06"),
        ("It falls this May.", "this May", "2026-05"),
        ("It fell this past March.", "this past March", "2026-03"),
        ("It fell in late February.", "late February", "2026-02"),
        ("It fell in mid-March.", "mid-March", "2026-03"),
        ("It fell in september.", "september", "2025-09"),
        ("It fell in the March of 2019.", "March of 2019", "2019-03"),
    ],
)
def test_words(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Filed 2025-11-28 here.", "2025-11-28", "2025-11-28"),
        ("Filed 2025/11/28 here.", "2025/11/28", "2025-11-28"),
        ("Filed 2025.11.28 here.", "2025.11.28", "2025-11-28"),
        ("Filed 2025-1-8 here.", "2025-1-8", "2025-01-08"),
        ("Filed 11/28/2025 here.", "11/28/2025", "2025-11-28"),
        ("Filed 11-28-2025 here.", "11-28-2025", "2025-11-28"),
        ("Filed 28/11/2025 here.", "28/11/2025", "2025-11-28"),
        ("Filed 28-11-2025 here.", "28-11-2025", "2025-11-28"),
        ("Filed 3/4/2025 here.", "3/4/2025", "2025-03-04"),
        ("Filed 3.4.2025 here.", "3.4.2025", "2025-04-03"),
        ("Filed 3/4/25 here.", "3/4/25", "2025-03-04"),
        ("Filed 3/4/31 here.", "3/4/31", "1931-03-04"),
        ("Filed 03/04/1899 here.", "03/04/1899", "1899-03-04"),
        ("Filed 20251128 here.", "20251128", "2025-11-28"),
        ("Filed 2025-11 here.", "2025-11", "2025-11"),
        ("Filed (2025-11-28).", "2025-11-28", "2025-11-28"),
        ("2025-11-28", "2025-11-28", "2025-11-28"),
    ],
)
def test_figures(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Filed 13/13/2025 here.",
        "Filed 0/4/2025 here.",
        "Filed 32/1/2025 here.",
        "Filed 3/4 here.",
        "Filed 3-4-25-6 here.",
        "Filed 1.2.25 here.",
        "Filed 3/4-2025 here.",
        "Filed 20251328 here.",
        "Filed 202511281 here.",
        "Filed $20251128 here.",
        "Filed 10.3.4.2025 here.",
        "They may go.",
        "The may tree blooms.",
        "A may fly flew.",
        "The march to the sea was long.",
        "A march on the palace began.",
        "They sat in the sun and the mar was small.",
        "The dec was cleaned.",
        "Sep was a friend of Jan and Jun there.",
        "June Carter sang.",
        "August Strindberg wrote.",
        "Jan made 5 films.",
        "They saw 12 Marías.",
        "They saw 12 Mari\u0301as.",
        "The 3 Décors are gone.",
        "They saw Mayá.",
    ],
)
def test_no_months(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost May 4 million.", "2026-05"),
        ("It rose in May 4 percent.", "2026-05"),
        ("It rose in May 4.5 points.", "2026-05"),
        ("It fell in May 3:30 before the end.", "2026-05"),
        ("It fell in May 32 times.", "2026-05"),
        ("It fell in May 4% in all.", "2026-05"),
    ],
)
def test_figures_after_a_month_that_are_no_days(text: str, expected: str) -> None:
    assert values(text)[:1] in ([expected], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From May 4-6 it rained.", ["2026-05-04", "2026-05-06"]),
        ("From May 4–6 it rained.", ["2026-05-04", "2026-05-06"]),
        ("From May 4 - 6, it rained.", ["2026-05-04", "2026-05-06"]),
        ("On May 4 and 6, 2025, it rained.", ["2025-05-04", "2025-05-06"]),
        ("On May 4 or 6 it rained.", ["2026-05-04", "2026-05-06"]),
        ("It rained May 4 through 6.", ["2026-05-04", "2026-05-06"]),
        ("On May 4 and 6 people came.", ["2026-05-04"]),
        ("On May 4 and 60 people came.", ["2026-05-04"]),
        ("On May 4 and 6% fewer came.", ["2026-05-04"]),
        ("On May 30 and June 2 it rained.", ["2026-05-30", "2026-06-02"]),
        ("On May 4, 2025, and June 2, 2026, it rained.", ["2025-05-04", "2026-06-02"]),
        ("In May and June it rained.", ["2026-05", "2026-06"]),
        ("Between May 2024 and June 2025 it rained.", ["2024-05", "2025-06"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("month", LONG_MONTHS)
@pytest.mark.parametrize("lead", ["in", "since", "by", "last", "early", "each"])
def test_every_month_after_its_leads(month: str, lead: str) -> None:
    (value,) = values(f"It rained {lead} {month}.")
    assert value[4:] == f"-{MONTHS[month.lower()]:02d}"


@pytest.mark.parametrize("month", sorted(MONTHS))
def test_every_abbreviation_with_a_day(month: str) -> None:
    for text in (f"It fell on {month.title()} 9.", f"It fell on {month.title()}. 9.", f"It fell on 9 {month.title()}."):
        (value,) = values(text)
        assert value[4:] == f"-{MONTHS[month]:02d}-09"


@given(st.integers(1, 31), st.sampled_from(LONG_MONTHS), st.sampled_from(["day", "month"]))
def test_a_day_without_a_year_is_near_the_day_of_publication(day: int, month: str, first: str) -> None:
    name = f"{day} {month}" if first == "day" else f"{month} {day}"
    ((text, value),) = spans(f"It ended on {name}.")
    assert text == name
    assert value[5:] == f"{MONTHS[month.lower()]:02d}-{day:02d}"
    assert value[:4] in ("2025", "2026")


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        (date(2026, 1, 2), "It fell on December 30.", "2025-12-30"),
        (date(2026, 1, 2), "It will fall on February 3.", "2026-02-03"),
        (date(2026, 12, 30), "It will fall on January 2.", "2027-01-02"),
        (date(2026, 12, 30), "It fell on November 2.", "2026-11-02"),
        (date(2026, 6, 15), "It fell in July.", "2026-07"),
        (date(2026, 6, 15), "It fell in October.", "2025-10"),
        (date(2026, 6, 15), "It will fall in October.", "2026-10"),
        (date(2026, 6, 15), "It will fall in January.", "2027-01"),
    ],
)
def test_the_year_of_a_month_at_the_turn_of_the_year(published: date, text: str, value: str) -> None:
    assert values(text, published) == [value]


@pytest.mark.parametrize("day", ["February 30", "February 29, 2025", "April 31, 2025", "31/11/2025", "2025-02-30"])
def test_days_that_no_calendar_has_are_read_but_not_placed(day: str) -> None:
    (text,) = [m for m, _ in spans(f"They met on {day}.")]
    assert text == day
