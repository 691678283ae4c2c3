"""Ages, told by words or by where the figure stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.ages import age_at
from tests.facts.reading.quantities.cut_lines import only, read, spot


def age(text: str, word: str = "") -> tuple[object, str] | None:
    found = age_at(*spot(text, word))
    return (found.value, found.unit) if found else None


@pytest.mark.parametrize(
    ("text", "word", "value", "unit"),
    [
        ("33-year-old", "33", 33, "year of age"),
        ("33-year-olds", "33", 33, "year of age"),
        ("33 year old", "33", 33, "year of age"),
        ("33 years old", "33", 33, "year of age"),
        ("33-YEAR-OLD", "33", 33, "year of age"),
        ("33‑year‑old", "33", 33, "year of age"),
        ("33 yr old", "33", 33, "year of age"),
        ("33 years of age", "33", 33, "year of age"),
        ("thirty-three-year-old", "thirty", 33, "year of age"),
        ("six-month-old", "six", 6, "month of age"),
        ("3 weeks old", "3", 3, "week of age"),
        ("3-day-old", "3", 3, "day of age"),
        ("600-year-old", "600", 600, "year of age"),
        ("2.5 years old", "2.5", 2.5, "year of age"),
        ("aged 33", "33", 33, "year of age"),
        ("aged thirty", "thirty", 30, "year of age"),
        ("age 33", "33", 33, "year of age"),
        ("at the age of 33", "33", 33, "year of age"),
        ("aged 12 to 17", "12", (12, 17), "year of age"),
        ("ages 12-17", "12", (12, 17), "year of age"),
        ("ages 12–17", "12", (12, 17), "year of age"),
        ("aged 17 to 12", "17", 17, "year of age"),
    ],
)
def test_ages_told_by_words(text: str, word: str, value: object, unit: str) -> None:
    assert age(text, word) == (value, unit)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("33 years", "33"),
        ("33 years ago", "33"),
        ("33-year", "33"),
        ("33-year term", "33"),
        ("33 old boats", "33"),
        ("half a year old", "half"),
        ("-33", "-"),
        ("aged 330", "330"),
        ("aged 3.5", "3.5"),
        ("aged 3 million", "3"),
        ("boats", "boats"),
        ("33", "33"),
        ("He was 33 km off.", "33"),
        ("He was 33% sure.", "33"),
        ("It was 33.", "33"),
        ("On May 3, 20, they came.", "20"),
        ("Then ROVERS, 22, won.", "22"),
        ("They lost 5, 22, and 33.", "22"),
    ],
)
def test_no_ages(text: str, word: str) -> None:
    assert age(text, word) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mara Lindqvist, 44, steered the boat.", 44),
        ("The boat was steered by Mara Lindqvist, 44.", 44),
        ("The boat of Mara Lindqvist (44) sank.", 44),
        ("The skipper, 44, was hurt.", 44),
        ("The skipper, who was 44, slept.", 44),
        ("When she was 44, they met.", 44),
        ("He is 44.", 44),
        ("She turned 44.", 44),
        ("A 44-year-old skipper slept.", 44),
    ],
)
def test_ages_told_by_their_place(text: str, value: float) -> None:
    assert [(q.value, q.unit) for q in read(text) if q.role == "age"] == [(value, "year of age")]


@pytest.mark.parametrize(
    ("text", "modifier", "span"),
    [
        ("An about 33-year-old man won.", "~", "about 33-year-old"),
        ("A man aged over 33 won.", ">", "over 33"),
        ("A man aged about 33 came.", "~", "about 33"),
        ("A man at the age of nearly 33 came.", "~", "nearly 33"),
        ("A man of at least 33 years of age won.", ">=", "at least 33 years of age"),
    ],
)
def test_ages_have_bounds(text: str, modifier: str, span: str) -> None:
    found = only(text)
    assert (found.modifier, found.text) == (modifier, span)


@given(st.integers(1, 120), st.sampled_from(["{}-year-old", "{} years old", "{} years of age", "aged {}"]))
def test_every_way_to_tell_an_age(years: int, way: str) -> None:
    found = [q for q in read(f"The skipper was {way.format(years)} then.") if q.role == "age"]
    assert [(q.value, q.unit) for q in found] == [(years, "year of age")]
