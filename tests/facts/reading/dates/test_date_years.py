"""Years, decades, and the quarters and halves that companies write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.years import full_year, spoken_year
from tests.facts.reading.dates.reading_dates import line_of, spans, values


@pytest.mark.parametrize(("short", "year"), [(0, 2000), (29, 2029), (30, 1930), (99, 1999)])
def test_two_digits(short: int, year: int) -> None:
    assert full_year(short) == year


@given(st.integers(0, 99))
def test_two_digits_stay_the_last_two(short: int) -> None:
    assert full_year(short) % 100 == short
    assert 1930 <= full_year(short) <= 2029


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nineteen ninety-six", (1996, 2)),
        ("nineteen ninety six", (1996, 2)),
        ("nineteen-ninety-six", (1996, 2)),
        ("nineteen ninety", (1990, 1)),
        ("nineteen fourteen", (1914, 1)),
        ("nineteen ten", (1910, 1)),
        ("eighteen seventy", (1870, 1)),
        ("twenty fourteen", (2014, 1)),
        ("twenty twenty-six", (2026, 2)),
        ("twenty twenty", (2020, 1)),
        ("twenty twenty percent", None),
        ("nineteen five", None),
        ("nineteen", None),
        ("nineteen, ninety", None),
        ("seventeen ninety", None),
        ("thirty ninety", None),
        ("", None),
    ],
)
def test_years_in_words(text: str, expected: tuple[int, int] | None) -> None:
    assert spoken_year(line_of(text), 0) == expected


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell in 1996.", "1996", "1996"),
        ("1996", "1996", "1996"),
        ("It fell (1996).", "1996", "1996"),
        ("It fell in 1524.", "1524", "1524"),
        ("It fell in 2099.", "2099", "2099"),
        ("Since 1996, it fell.", "1996", "1996"),
        ("The 1996 fall was deep.", "1996", "1996"),
        ("It fell in\n1996.", "1996", "1996"),
        ("It fell in early 1996.", "early 1996", "1996"),
        ("It fell in late-1996.", "late-1996", "1996"),
        ("It fell in fiscal 1996.", "fiscal 1996", "1996"),
        ("It fell in the fiscal year 1996.", "the fiscal year 1996", "1996"),
        ("It fell in financial year 1996.", "financial year 1996", "1996"),
        ("It fell in the middle of 1996.", "the middle of 1996", "1996"),
        ("It fell at the start of 1996.", "the start of 1996", "1996"),
        ("It fell around 1996.", "1996", "1996"),
        ("It fell in the 1990s.", "the 1990s", "199"),
        ("It fell in the 1990's.", "the 1990's", "199"),
        ("It fell in the 1990’s.", "the 1990’s", "199"),
        ("It fell in 1990s style.", "1990s", "199"),
        ("It fell in the early 1990s.", "the early 1990s", "199"),
        ("It fell in the '90s.", "the '90s", "199"),
        ("It fell in the ’90s.", "the ’90s", "199"),
        ("It fell in the 90s.", "the 90s", "199"),
        ("It fell in the '10s.", "the '10s", "201"),
        ("It fell in the 2010s.", "the 2010s", "201"),
        ("It fell in the 1900s.", "the 1900s", "190"),
        ("It fell in Q3 2025.", "Q3 2025", "2025-Q3"),
        ("It fell in Q3.", "Q3", "2026-Q3"),
        ("It fell in H1 2025.", "H1 2025", "2025-H1"),
        ("It fell in H2 2025.", "H2 2025", "2025-H2"),
        ("It fell in Q1-2025.", "Q1-2025", "2025-Q1"),
        ("It fell in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("It fell in Twenty Fourteen.", "Twenty Fourteen", "2014"),
    ],
)
def test_years(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    "text",
    [
        "They counted 1234 of them.",
        "In 1499 of 3 cases.",
        "It has 2100 seats.",
        "It costs $1996.",
        "It costs €1996.",
        "It costs £1996.",
        "It grew by 1996%.",
        "It grew by 1996 percent.",
        "About 1996 people came.",
        "In 1996 homes it was dark.",
        "It is 1996 km long.",
        "It has 1996 square metres.",
        "See page 1996.",
        "In room 1996 they met.",
        "Take flight 1996.",
        "See 1996/7.",
        "It is 1996.5 long.",
        "It is 1,996 long.",
        "It is 19960 long.",
        "The part A1996B broke.",
        "The part 1996B broke.",
        "See a#1996.",
        "It holds 2000 books.",
        "The word q3 is odd.",
        "It fell in Q5.",
        "It fell in H1.",
        "It fell in Q33.",
        "The H1N1 virus came.",
        "Nineteen people came.",
        "They are 30s.",
    ],
)
def test_no_years(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From 2005 to 2009 it grew.", ["2005", "2009"]),
        ("From 2005-2009 it grew.", ["2005", "2009"]),
        ("From 2005–2009 it grew.", ["2005", "2009"]),
        ("In 2005, 2006 and 2007 it grew.", ["2005", "2006", "2007"]),
        ("Between 2005 and 2009 it grew.", ["2005", "2009"]),
        ("In the 1980s and 1990s it grew.", ["198", "199"]),
    ],
)
def test_several_years(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@given(st.integers(1500, 2099), st.sampled_from(["in", "since", "until", "during", "before"]))
def test_every_year_after_a_preposition(year: int, lead: str) -> None:
    assert spans(f"It stood there {lead} {year}.") == [(str(year), str(year))]


@given(st.integers(1900, 2090).filter(lambda n: n % 10 == 0))
def test_every_decade(year: int) -> None:
    assert spans(f"It stood there in the {year}s.") == [(f"the {year}s", str(year)[:3])]
