"""Scores, magnitudes and ordinals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.special import magnitude_at, ordinal_at, score_at
from tests.facts.reading.quantities.cut_lines import line_of, only, spot


@pytest.mark.parametrize(
    ("text", "value", "span"),
    [
        ("A 6.1-magnitude tremor came.", 6.1, "6.1-magnitude"),
        ("A 6.1 magnitude tremor came.", 6.1, "6.1 magnitude"),
        ("A magnitude 6.1 tremor came.", 6.1, "magnitude 6.1"),
        ("A magnitude-6.1 tremor came.", 6.1, "magnitude-6.1"),
        ("It had a magnitude of 6.1.", 6.1, "magnitude of 6.1"),
        ("It had a preliminary magnitude of 6.", 6, "magnitude of 6"),
        ("It had a magnitude of about 6.1.", 6.1, "magnitude of about 6.1"),
        ("It was 6.1 on the Richter scale.", 6.1, "6.1 on the Richter scale"),
        ("It was of MAGNITUDE 6.1.", 6.1, "MAGNITUDE 6.1"),
    ],
)
def test_magnitudes(text: str, value: float, span: str) -> None:
    found = only(text)
    assert (found.value, found.unit, found.role) == (value, "magnitude", "measure")
    assert found.text == span


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("6.1 boats", "6.1"),
        ("orders of magnitude, 6 boats", "6"),
        ("magnitude 14", "14"),
        ("6 million magnitude", "6"),
        ("6.1 on the scale", "6.1"),
        ("boats", "boats"),
    ],
)
def test_no_magnitudes(text: str, word: str) -> None:
    assert magnitude_at(*spot(text, word)) is None


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Rovers won 2-1", "2-1"),
        ("Rovers won 2–1", "2-1"),
        ("Rovers lost 1-2 there", "1-2"),
        ("a 5-4 vote", "5-4"),
        ("a 5-4 ruling", "5-4"),
        ("they led 3-0, and slept", "3-0"),
        ("Rovers beat City (3-0)", "3-0"),
        ("Rovers “won 3-0”", "3-0"),
        ("Rovers’ “3-0” win", "3-0"),
        ("Rovers won 02-1", "2-1"),
        ("3-1.", "3-1"),
    ],
)
def test_scores(text: str, score: str) -> None:
    line = line_of(text)
    at = next(i for i in range(line.first, line.last) if line.kind[i] == "num")
    found = score_at(line, at)
    assert found is not None
    assert (found.value, found.role, found.vague) == (None, "score", score)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("1-2 boats", "1"),
        ("2-1 boats", "2"),
        ("won 2 - 1", "2"),
        ("won 2-1-0", "2"),
        ("won 2-1km", "2"),
        ("won 2.5-1", "2.5"),
        ("won 1000-2", "1000"),
        ("won $2-1", "2"),
        ("won 2-", "2"),
        ("won 2 1", "2"),
        ("1-2", "1"),
    ],
)
def test_no_scores(text: str, word: str) -> None:
    assert score_at(*spot(text, word)) is None


@pytest.mark.parametrize(
    ("text", "word", "rank", "unit"),
    [
        ("the third boat", "third", "3rd", "boat"),
        ("the Third boat", "Third", "3rd", "boat"),
        ("its first boats", "first", "1st", "boat"),
        ("the crew's second boat", "second", "2nd", "boat"),
        ("the crew’s second boat", "second", "2nd", "boat"),
        ("22nd", "22", "22nd", ""),
        ("the 22nd boat", "22", "22nd", "boat"),
        ("the 1,001st boat", "1,001", "1001st", "boat"),
        ("the 11th boat", "11", "11th", "boat"),
        ("the 112th boat", "112", "112th", "boat"),
        ("the 21ST boat", "21", "21st", "boat"),
        ("the twenty-first boat", "twenty", "21st", "boat"),
        ("the thirty-second boat", "thirty", "32nd", "boat"),
        ("the third-largest boat", "third", "3rd", ""),
        ("the third-placed boat", "third", "3rd", ""),
        ("finished third", "third", "3rd", ""),
        ("ranked third", "third", "3rd", ""),
    ],
)
def test_ordinals(text: str, word: str, rank: str, unit: str) -> None:
    found = ordinal_at(*spot(text, word))
    assert found is not None
    assert (found.value, found.role, found.vague, found.unit) == (None, "ordinal", rank, unit)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("first, they came", "first"),
        ("they came first", "first"),
        ("at first glance", "first"),
        ("the third of", "third"),
        ("the second time", "second"),
        ("the 20th century", "20"),
        ("the fourth quarter", "fourth"),
        ("third-party boats", "third"),
        ("2.5th", "2.5"),
        ("S2nd", "2"),
        ("22 nd", "22"),
        ("twenty boats", "twenty"),
        ("twenty first boats", "twenty"),
        ("boats", "boats"),
    ],
)
def test_no_ordinals(text: str, word: str) -> None:
    assert ordinal_at(*spot(text, word)) is None


@given(st.integers(1, 99_999))
def test_ordinals_end_as_they_are_spoken(number: int) -> None:
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    for written in (f"{number}{ending}", f"{number:,}{ending}"):
        found = ordinal_at(*spot(f"the {written} boat", written.removesuffix(ending)))
        assert found is not None
        assert found.vague == f"{number}{ending}"


@given(st.integers(0, 99), st.integers(0, 99))
def test_any_score_that_is_told(one: int, two: int) -> None:
    found = score_at(*spot(f"won {one}-{two}.", str(one)))
    assert found is not None
    assert found.vague == f"{one}-{two}"
