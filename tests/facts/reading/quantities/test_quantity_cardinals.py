"""Cardinal numbers in words, piece by piece."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.cardinals import MOST, below_hundred, cardinal, scales_after
from facts.reading.quantities.words import ONES, SCALES, TENS
from tests.facts.reading.quantities.cut_lines import line_of, spot


def whole(text: str) -> tuple[float, str]:
    """The number that the text begins with, and what is left of it."""
    line, i = spot(text)
    value, at = below_hundred(line, i)
    value, end = cardinal(line, value, at)
    return value, line.text[line.end[end - 1] :].strip()


@pytest.mark.parametrize(
    ("text", "value", "taken"),
    [
        ("seven", 7, 1),
        ("seventeen", 17, 1),
        ("seventy", 70, 1),
        ("seventy-seven", 77, 3),
        ("seventy seven", 77, 2),
        ("seventy - seven", 70, 1),
        ("seventy-seventeen", 70, 1),
        ("seventy-zero", 70, 1),
        ("seventy-odd", 70, 1),
        ("fourty-two", 42, 3),
        ("zero", 0, 1),
    ],
)
def test_below_a_hundred(text: str, value: float, taken: int) -> None:
    line, i = spot(text)
    assert below_hundred(line, i) == (value, i + taken)


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        ("three boats", 3, "boats"),
        ("three hundred boats", 300, "boats"),
        ("three hundred and boats", 300, "and boats"),
        ("three hundred and five boats", 305, "boats"),
        ("three hundred & five boats", 305, "boats"),
        ("three hundred five boats", 305, "boats"),
        ("three hundred and one boats", 300, "and one boats"),
        ("three thousand four hundred boats", 3400, "boats"),
        ("three thousand, four hundred boats", 3400, "boats"),
        ("three thousand, four boats", 3000, ", four boats"),
        ("three million four thousand boats", 3_004_000, "boats"),
        ("three thousand four million boats", 3000, "four million boats"),
        ("three hundred thousand boats", 300_000, "boats"),
        ("three thousand million boats", 3e9, "boats"),
        ("three dozen boats", 36, "boats"),
        ("three-hundred-thousand boats", 300_000, "boats"),
        ("ninety-nine million boats", 99e6, "boats"),
        ("nineteen hundred boats", 1900, "boats"),
        ("three hundred\nand five boats", 305, "boats"),
        ("three lakh fifty thousand boats", 350_000, "boats"),
    ],
)
def test_cardinals(text: str, value: float, rest: str) -> None:
    assert whole(text) == (value, rest)


@pytest.mark.parametrize(
    ("text", "value", "taken"),
    [
        ("boats", 4, 0),
        ("million boats", 4e6, 1),
        ("hundred million boats", 4e8, 2),
        ("bn boats", 4e9, 1),
        ("", 4, 0),
    ],
)
def test_scales_multiply(text: str, value: float, taken: int) -> None:
    line = line_of(text)
    assert scales_after(line, 4.0, line.first) == (value, line.first + taken)


def test_scales_may_hang_on_hyphens() -> None:
    line, i = spot("4-million-dollar", "-")
    assert scales_after(line, 4.0, i) == (4e6, i + 2)


def test_a_loose_hyphen_joins_no_scale() -> None:
    line, i = spot("4 - million", "-")
    assert scales_after(line, 4.0, i) == (4.0, i)


@pytest.mark.parametrize("times", [1, 2, 3, 5, 50, 500])
def test_repeated_scales_stay_in_bounds(times: int) -> None:
    value, _ = whole("two" + " million" * times)
    assert 2e6 <= value <= MOST


@given(st.integers(1, 99), st.sampled_from(sorted(SCALES)))
def test_a_scale_multiplies_what_stands_before_it(number: int, scale: str) -> None:
    tens = {value: word for word, value in TENS.items() if word != "fourty"}
    ones = {value: word for word, value in ONES.items()}
    spelled = (
        ones[number] if number < 20 else tens[number // 10 * 10] + (f"-{ones[number % 10]}" if number % 10 else "")
    )
    assert whole(f"{spelled} {scale}") == (number * SCALES[scale], "")


@given(
    st.lists(
        st.sampled_from(["three", "forty", "hundred", "thousand", "million", "and", ",", "-", "boats"]), max_size=14
    )
)
def test_cardinals_end_within_the_line(words: list[str]) -> None:
    line = line_of(" ".join(["two", *words]))
    value, end = cardinal(line, 2.0, line.first + 1)
    assert line.first < end <= line.last
    assert 2 <= value <= MOST * 1000
