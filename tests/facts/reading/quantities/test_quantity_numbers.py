"""One number at a place, and what it says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.line import NUM
from facts.reading.quantities.numbers import Number, number_at
from facts.reading.quantities.words import ONES, PARTS, SCALES, TENS, VULGAR
from tests.facts.reading.quantities.cut_lines import spot


def number(text: str, word: str = "") -> Number | None:
    return number_at(*spot(text, word))


def read_length(text: str, word: str = "") -> str:
    """The text that the number takes up."""
    line, i = spot(text, word)
    found = number_at(line, i)
    assert found is not None
    return line.text[line.start[i] : line.end[found.end - 1]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("7", 7),
        ("007", 7),
        ("1,000", 1000),
        ("10 000", 10_000),
        ("10\u00a0500", 10_500),
        ("10\u2009500", 10_500),
        ("10\u202f500\u202f250", 10_500_250),
        ("10 500", 10),
        ("1000 000", 1000),
        ("3.14", 3.14),
        ("0.5", 0.5),
        (".5", 0.5),
        ("2½", 2.5),
        ("2 ½", 2.5),
        ("3/4", 0.75),
        ("2 3/4", 2.75),
        ("5 million", 5e6),
        ("5-million", 5e6),
        ("5 hundred thousand", 5e5),
        ("1.5bn", 1.5e9),
        ("4.2 billion", 4.2e9),
        ("0.1 million", 1e5),
        ("7 dozen", 84),
        ("3k", 3000),
        ("3K", 3000),
        ("3M", 3e6),
        ("6×10^3", 6000),
        ("6 x 104", 6),
        ("6x10^4", 6e4),
        ("2.5×10-3", 0.0025),
        ("6 × 10", 6),
        ("3 lakh", 3e5),
        ("2 crore", 2e7),
        ("5 mn", 5e6),
        ("5 trn", 5e12),
    ],
)
def test_numbers_in_digits(text: str, value: float) -> None:
    found = number(text)
    assert found is not None
    assert found.value == pytest.approx(value)
    assert found.digits


@pytest.mark.parametrize(
    "text",
    [
        "1.2.3",
        "10.0.0.1",
        "4/3",
        "1/101",
        "1/2/2024",
        "3/0",
        "9" * 33,
        "",
        "-",
        "$",
        "boat",
        "several",
        "first",
        "point five",
    ],
)
def test_no_numbers(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "value", "length"),
    [
        ("zero boats", 0, "zero"),
        ("nineteen boats", 19, "nineteen"),
        ("Forty boats", 40, "Forty"),
        ("FORTY-TWO boats", 42, "FORTY-TWO"),
        ("forty two boats", 42, "forty two"),
        ("forty‑two boats", 42, "forty‑two"),
        ("forty, two boats", 40, "forty"),
        ("forty-twelve boats", 40, "forty"),
        ("a hundred boats", 100, "a hundred"),
        ("a dozen boats", 12, "a dozen"),
        ("a million and one boats", 1e6, "a million"),
        ("six hundred and forty-two boats", 642, "six hundred and forty-two"),
        ("two and a half boats", 2.5, "two and a half"),
        ("two and a half billion", 2.5e9, "two and a half billion"),
        ("two and a quarter boats", 2, "two"),
        ("three point one four boats", 3.14, "three point one four"),
        ("three point boats", 3, "three"),
        ("five point two million", 5.2e6, "five point two million"),
        ("a couple of dozen boats", 24, "a couple of dozen"),
        ("a couple hundred boats", 200, "a couple hundred"),
        ("half a million boats", 500_000, "half a million"),
        ("half a dozen boats", 6, "half a dozen"),
        ("half of a million boats", 500_000, "half of a million"),
        ("half-million", 500_000, "half-million"),
        ("a half-dozen boats", 6, "a half-dozen"),
        ("a third of a billion", 1e9 / 3, "a third of a billion"),
    ],
)
def test_numbers_in_words(text: str, value: float, length: str) -> None:
    found = number(text)
    assert found is not None
    assert found.value == pytest.approx(value)
    assert not found.digits
    assert read_length(text) == length


@pytest.mark.parametrize(
    ("text", "value", "length"),
    [
        ("half of the crop", 1 / 2, "half"),
        ("half the crop", 1 / 2, "half"),
        ("a third of the crop", 1 / 3, "a third"),
        ("a quarter of the crop", 1 / 4, "a quarter"),
        ("one fifth of the crop", 1 / 5, "one fifth"),
        ("one-fifth the size", 1 / 5, "one-fifth"),
        ("two thirds of the crop", 2 / 3, "two thirds"),
        ("two-thirds", 2 / 3, "two-thirds"),
        ("three-quarters of it", 3 / 4, "three-quarters"),
        ("nine tenths of it", 9 / 10, "nine tenths"),
        ("one in five", 1 / 5, "one in five"),
        ("one in every five", 1 / 5, "one in every five"),
        ("nine out of ten", 9 / 10, "nine out of ten"),
        ("three of every four", 3 / 4, "three of every four"),
        ("one in 5", 1 / 5, "one in 5"),
        ("1/4 of it", 1 / 4, "1/4"),
        ("½ of it", 1 / 2, "½"),
        ("a third to a half of it", 1 / 3, "a third"),
        ("a quarter to two-thirds of it", 1 / 4, "a quarter"),
    ],
)
def test_parts_of_one(text: str, value: float, length: str) -> None:
    found = number(text)
    assert found is not None
    assert found.fraction
    assert found.value == pytest.approx(value)
    assert read_length(text) == length


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("the second half", "half"),
        ("the first half of it", "half"),
        ("cut it in half", "half"),
        ("a half-empty glass", "a"),
        ("half-empty", "half"),
        ("a quarter ago", "a"),
        ("a quarter to five", "a"),
        ("a third to the left", "a"),
        ("a third and half empty", "a"),
        ("a boat", "a"),
        ("an hour", "an"),
        ("a couple of", "couple"),
        ("a couple came", "a"),
    ],
)
def test_words_of_parts_that_are_no_number(text: str, word: str) -> None:
    assert number(text, word) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in five million", 1),
        ("nine of ten", 9),
        ("ten in five", 10),
        ("five in five", 5),
        ("one in 101", 1),
        ("one in five of them", 1),
        ("two third boats", 2),
        ("one third boat", 1),
        ("three seconds", 3),
    ],
)
def test_counts_that_look_like_parts(text: str, value: float) -> None:
    found = number(text)
    assert found is not None
    assert (found.value, found.fraction) == (value, False)


@pytest.mark.parametrize(
    ("text", "plain", "scaled", "loose", "whole"),
    [
        ("2019", True, False, False, True),
        ("2,019", False, False, False, True),
        ("20.5", False, False, False, False),
        ("20 million", False, True, False, True),
        ("twenty", False, False, False, True),
        ("a couple of hundred", False, True, True, True),
        ("two and a half", False, False, False, False),
        ("a dozen", False, True, False, True),
        ("20½", False, False, False, False),
    ],
)
def test_what_a_number_says_of_itself(text: str, plain: bool, scaled: bool, loose: bool, whole: bool) -> None:
    found = number(text)
    assert found is not None
    assert (found.plain, found.scaled, found.loose, found.whole) == (plain, scaled, loose, whole)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$5m", 5e6),
        ("$5b", 5e9),
        ("$5t", 5e12),
        ("£4-5m", 5e6),
        ("5m of them", 5e6),
        ("5m people", 5e6),
        ("5m boats", 5e6),
        ("5m tall", 5),
        ("5m race", 5),
        ("5m.", 5),
        ("9400M", 9400),
        ("9400k", 9_400_000),
        ("5kg", 5),
        ("5M3", 5),
        ("5 M", 5),
    ],
)
def test_letters_as_scales(text: str, value: float) -> None:
    line, i = spot(text)
    digits = [k for k in range(i, line.last) if line.kind[k] == NUM]
    at = digits[0] if line.raw[i] == "$" or digits[0] == i else digits[-1]
    found = number_at(line, at)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(("word", "value"), sorted(VULGAR.items()))
def test_every_vulgar_fraction(word: str, value: float) -> None:
    mixed, alone = number(f"3{word}"), number(f"{word} of it")
    assert mixed is not None
    assert alone is not None
    assert (mixed.value, mixed.fraction) == (3 + value, False)
    assert (alone.value, alone.fraction) == (value, True)


@pytest.mark.parametrize(("scale", "factor"), sorted(SCALES.items()))
def test_every_scale(scale: str, factor: float) -> None:
    found = number(f"3 {scale} boats")
    assert found is not None
    assert (found.value, found.scaled) == (3 * factor, True)


@pytest.mark.parametrize("part", sorted(word for word in PARTS if word.endswith("s") and word != "halves"))
def test_every_part(part: str) -> None:
    found = number(f"two {part} of it" if PARTS[part] > 2 else f"one {part} of it")
    assert found is not None
    assert (found.value, found.fraction) == (2 / PARTS[part], True)


@given(st.sampled_from(sorted(TENS)), st.sampled_from(sorted(w for w in ONES if 0 < ONES[w] < 10)))
def test_tens_and_ones(tens: str, one: str) -> None:
    for text in (f"{tens}-{one}", f"{tens} {one}", f"{tens.upper()}-{one.title()}"):
        found = number(text)
        assert found is not None
        assert found.value == TENS[tens] + ONES[one]


@given(st.integers(min_value=0, max_value=10**12))
def test_commas_do_not_change_a_number(value: int) -> None:
    plain, parted = number(str(value)), number(f"{value:,}")
    assert plain is not None
    assert parted is not None
    assert plain.value == parted.value == value


@given(st.decimals(min_value=0, max_value=10**6, places=3, allow_nan=False))
def test_decimals_are_read_as_written(value: object) -> None:
    found = number(str(value))
    assert found is not None
    assert found.value == pytest.approx(float(str(value)))


@given(
    st.lists(
        st.sampled_from([*sorted(ONES), *sorted(TENS), *sorted(SCALES), "and", "a", "half", "of", "-"]), max_size=12
    )
)
def test_numbers_end_within_the_line(words: list[str]) -> None:
    line, _ = spot(" ".join(words))
    for i in range(line.first, line.last):
        found = number_at(line, i)
        assert found is None or (i < found.end <= line.last and found.value >= 0)
