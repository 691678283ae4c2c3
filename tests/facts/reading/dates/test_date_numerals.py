"""Numbers and ordinals before a unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.numerals import number_before, ordinal_at
from facts.reading.dates.words import SMALL, TENS
from tests.facts.reading.dates.reading_dates import line_of


def number(text: str) -> tuple[float | str, str] | None:
    """Return the number before the last word of `text`, and the words it takes."""
    line = line_of(text)
    index = len(line.words) - 1
    found = number_before(line, index)
    return (found[0], text[line.starts[found[1]] : line.ends[index - 1]]) if found else None


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("for 3 days", 3, "3"),
        ("for 3-day", 3, "3"),
        ("for 1,000 days", 1000, "1,000"),
        ("for 1,250,000 years", 1_250_000, "1,250,000"),
        ("for 2.5 years", 2.5, "2.5"),
        ("for 2.0 years", 2, "2.0"),
        ("for 3 million years", 3_000_000, "3 million"),
        ("for 1.5 million years", 1_500_000, "1.5 million"),
        ("for 2 dozen years", 24, "2 dozen"),
        ("for three days", 3, "three"),
        ("for a day", 1, "a"),
        ("for an hour", 1, "an"),
        ("for another day", 1, "another"),
        ("for half an hour", 0.5, "half an"),
        ("for half a day", 0.5, "half a"),
        ("for a half hour", 0.5, "a half"),
        ("for twenty days", 20, "twenty"),
        ("for twenty-one days", 21, "twenty-one"),
        ("for twenty one days", 21, "twenty one"),
        ("for one hundred days", 100, "one hundred"),
        ("for a hundred days", 100, "a hundred"),
        ("for a dozen years", 12, "a dozen"),
        ("for two hundred and fifty days", 250, "two hundred and fifty"),
        ("for two thousand three hundred days", 2300, "two thousand three hundred"),
        ("for two and a half years", 2.5, "two and a half"),
        ("for one-and-a-half years", 1.5, "one-and-a-half"),
        ("for a couple of days", 2, "a couple of"),
        ("for couple of days", 2, "couple of"),
        ("for a few days", "X", "a few"),
        ("for several days", "X", "several"),
        ("for many days", "X", "many"),
        ("for dozens of days", "X", "dozens of"),
        ("for hundreds of years", "X", "hundreds of"),
        ("for some days", "X", "some"),
        ("for three to four days", 3, "three to four"),
        ("for 3 to 4 days", 3, "3 to 4"),
        ("for 3-4 days", 3, "3-4"),
        ("for 3–4 days", 3, "3–4"),
        ("for two or three days", 2, "two or three"),
        ("3 days", 3, "3"),
        ("for\n3\n days", 3, "3"),
    ],
)
def test_numbers(text: str, value: float | str, words: str) -> None:
    assert number(text) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "days",
        "the days",
        "sunny days",
        "of days",
        "and days",
        "or days",
        "to days",
        "for $3 days",
        "for €20 days",
        "for 3, days",
        "for three. days",
        "for 3 (days",
        "zero days",
        "for 1234567890123 days",
        "for recent days",
    ],
)
def test_no_number(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("in 2005 two years", 2),
        ("of 12 three days", 3),
        ("he won one, two years", 2),
        ("bought 3; four days", 4),
        ("at nine. Ten days", 10),
        ("two three-year", 3),
        ("twenty thirty-year", 30),
        ("ten twenty-one-day", 21),
        ("twenty twelve-month", 12),
        ("one two-hour", 2),
    ],
)
def test_a_number_ends_where_another_begins(text: str, value: int) -> None:
    found = number(text)
    assert found is not None
    assert found[0] == value


@given(st.integers(1, 999_999))
def test_figures_with_and_without_separators(amount: int) -> None:
    assert number(f"it took {amount} days") == (amount, str(amount))
    assert number(f"it took {amount:,} days") == (amount, f"{amount:,}")


@given(st.sampled_from(sorted(TENS)), st.sampled_from(sorted(k for k, v in SMALL.items() if 0 < v < 10)))
def test_tens_and_ones(ten: str, one: str) -> None:
    assert number(f"after {ten}-{one} days") == (TENS[ten] + SMALL[one], f"{ten}-{one}")
    assert number(f"after {ten} {one} days") == (TENS[ten] + SMALL[one], f"{ten} {one}")
    assert number(f"after {one} hundred and {ten} days") == (
        100 * SMALL[one] + TENS[ten],
        f"{one} hundred and {ten}",
    )


@given(st.integers(1, 400), st.integers(0, 99))
def test_decimals(whole: int, part: int) -> None:
    found = number(f"it took {whole}.{part:02d} hours")
    assert found is not None
    assert found[0] == pytest.approx(whole + part / 100)


@given(st.lists(st.sampled_from(["one", "hundred", "and", "a", "half", "3", "of", "to", "few", "thousand", "-"])))
def test_any_run_of_number_words(parts: list[str]) -> None:
    line = line_of(" ".join([*parts, "days"]))
    found = number_before(line, len(line.words) - 1)
    if found:
        value, first = found
        assert len(line.words) - 9 <= first < len(line.words) - 1
        assert value == "X" or (not isinstance(value, str) and value > 0)


def test_a_long_run_of_number_words_is_read_only_so_far() -> None:
    line = line_of("one hundred thousand " * 400 + "days")
    found = number_before(line, len(line.words) - 1)
    assert found is not None
    assert found[1] >= len(line.words) - 9


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        ("first", 0, (1, 0)),
        ("second", 0, (2, 0)),
        ("the twentieth", 1, (20, 1)),
        ("twenty-first", 1, (21, 0)),
        ("twenty first", 1, (21, 0)),
        ("thirty-first", 1, (31, 0)),
        ("thirtieth", 0, (30, 0)),
        ("twenty-tenth", 1, (10, 1)),
        ("twenty, first", 1, (1, 1)),
        ("forty-first", 1, (1, 1)),
        ("1st", 1, (1, 0)),
        ("the 28th", 2, (28, 1)),
        ("22nd", 1, (22, 0)),
        ("3rd", 1, (3, 0)),
        ("3 rd", 1, None),
        ("th", 0, None),
        ("main st", 1, None),
        ("28", 0, None),
        ("one", 0, None),
        ("first", 5, None),
        ("first", -1, None),
        ("12345678901234567890th", 1, (123456, 0)),
    ],
)
def test_ordinals(text: str, index: int, expected: tuple[int, int] | None) -> None:
    assert ordinal_at(line_of(text), index) == expected
