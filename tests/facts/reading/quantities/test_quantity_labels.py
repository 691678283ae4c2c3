"""Figures that name or date something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.labels import MONTHS, counts_plural, is_label
from facts.reading.quantities.numbers import number_at
from tests.facts.reading.quantities.cut_lines import read, spot


def label(text: str, word: str, *, measured: bool = False, marked: bool = False) -> bool:
    line, i = spot(text, word)
    number = number_at(line, i)
    assert number is not None
    return is_label(line, i, number, measured=measured, marked=marked)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("the S23 phone", "23"),
        ("the COVID-19 ward", "19"),
        ("the ID.3 car", "3"),
        ("the #7 boat", "7"),
        ("file 3888-2-1", "2"),
        ("the 1990s", "1990"),
        ("the 90s", "90"),
        ("1234567890 rang", "1234567890"),
        ("6758.T fell", "6758"),
        ("at 4:39", "4"),
        ("at 11 a.m. sharp", "11"),
        ("at 11 am", "11"),
        ("at 11 o'clock", "11"),
        ("at 11 o’clock", "11"),
        ("at 11 GMT", "11"),
        ("call 007", "007"),
        ("call 555-0123", "555"),
        ("the 5G mast", "5"),
        ("Chapter 11 applies", "11"),
        ("chapter 11 applies", "11"),
        ("No. 3 won", "3"),
        ("Fig. 3 shows", "3"),
        ("page 12 shows", "12"),
        ("the Falcon 9 rocket", "9"),
        ("the Falcon 9", "9"),
        ("Boats 5", "5"),
        ("in 2019", "2019"),
        ("in 2019 boats sank", "2019"),
        ("the 2019 season", "2019"),
        ("in 1066", "1066"),
        ("AD 1200", "1200"),
        ("May 14", "14"),
        ("Aug. 14", "14"),
        ("14 August", "14"),
        ("14 Sept", "14"),
        ("20 Main Street", "20"),
        ("20 Old Mill Road", "20"),
        ("90049 ZIP code", "90049"),
        ("1200 block", "1200"),
    ],
)
def test_labels_in_digits(text: str, word: str) -> None:
    assert label(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("5 boats", "5"),
        ("about 5 boats", "5"),
        ("Some 40 boats", "40"),
        ("About 40 boats", "40"),
        ("minus-5 degrees", "5"),
        ("more than 1,900 boats", "1,900"),
        ("more than 2019 boats", "2019"),
        ("least 1990 boats", "1990"),
        ("about 1850 boats", "1850"),
        ("1200 boats", "1200"),
        ("3000 boats", "3000"),
        ("32 August", "32"),
        ("20 main streets", "20"),
        ("top 40 hits", "40"),
        ("4.39 boats", "4.39"),
        ("25 am", "25"),
        ("0.5 boats", "0.5"),
        ("0 boats", "0"),
        ("555-012 boats", "555"),
        ("14 may boats", "14"),
        ("march 14 boats", "14"),
    ],
)
def test_figures_in_digits(text: str, word: str) -> None:
    assert not label(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("the Big Ten teams", "Ten"),
        ("at Three Mile Island", "Three"),
        ("in Formula One", "One"),
        ("chapter eleven", "eleven"),
        ("the bottom three", "three"),
        ("the three", "three"),
        ("all four", "four"),
        ("any two", "two"),
        ("the last three", "three"),
    ],
)
def test_labels_in_words(text: str, word: str) -> None:
    assert label(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("three boats", "three"),
        ("Three boats", "Three"),
        ("the three boats", "three"),
        ("all four old boats", "four"),
        ("saw Three boats", "Three"),
        ("“Three Rovers fans came", "Three"),
        ("they lost three", "three"),
    ],
)
def test_figures_in_words(text: str, word: str) -> None:
    assert not label(text, word)


@pytest.mark.parametrize(("text", "word"), [("the 2019 km", "2019"), ("the three km", "three"), ("May 14 km", "14")])
def test_what_is_measured_is_an_amount(text: str, word: str) -> None:
    assert label(text, word)
    assert not label(text, word, measured=True)


@pytest.mark.parametrize(("text", "word"), [("the S23 km", "23"), ("call 555-0123 km", "0123"), ("6758.T km", "6758")])
def test_what_hangs_on_letters_is_never_measured(text: str, word: str) -> None:
    assert label(text, word, measured=True)


def test_a_mark_before_a_figure_makes_it_an_amount() -> None:
    assert label("the US5 bill", "5")
    assert not label("the US5 bill", "5", marked=True)


@pytest.mark.parametrize("month", sorted(MONTHS))
def test_every_month_dates_a_day(month: str) -> None:
    assert label(f"on 14 {month.title()} they", "14")
    assert label(f"on {month.title()} 14 they", "14")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("boats", True),
        ("old boats", True),
        ("very old boats", False),
        ("boat", False),
        ("in boats", False),
        ("5 boats", False),
        ("the boats", False),
        ("people", True),
        ("", False),
    ],
)
def test_plurals_ahead(text: str, expected: bool) -> None:
    line, i = spot(text)
    assert counts_plural(line, i) is expected


@given(st.integers(1500, 2199))
def test_bare_years_are_labels(year: int) -> None:
    assert read(f"It opened in {year} and closed.") == ()


@given(st.integers(2, 24), st.sampled_from(["a.m.", "p.m.", "am", "pm", "GMT", "o'clock"]))
def test_times_of_day_are_labels(hour: int, clock: str) -> None:
    assert read(f"It opens at {hour} {clock} sharp.") == ()


@given(st.integers(2, 999), st.sampled_from(["boats", "old boats", "people", "fishing crews"]))
def test_counts_are_no_labels(number: int, noun: str) -> None:
    assert [q.value for q in read(f"They saw {number} {noun} there.")] == [number]
