"""Numbers at a place in a line, in digits, words and both."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Sentence
from facts.reading.quantities import find_quantities
from facts.reading.quantities.line import Line, cut_line
from facts.reading.quantities.nouns import lemma
from facts.reading.quantities.numbers import number_at
from facts.reading.quantities.unit_index import convert
from facts.reading.sentences import split_sentences
from facts.reading.tokens import tokenize
from sources.document import Block, BlockKind, Document

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def line_of(text: str) -> Line:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    document = Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,))
    return cut_line(text, split_sentences(document)[0])


def value_of(text: str) -> float:
    line = line_of(text)
    found = number_at(line, line.first)
    assert found is not None
    return found.value


def spelled(number: int) -> str:
    """The number in words, the slow and obvious way."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = f" {spelled(number % scale)}" if number % scale else ""
            return f"{spelled(number // scale)} {name}{rest}"
    if number < 20:
        return _ONES[number - 1]
    return _TENS[number // 10 - 2] + (f"-{_ONES[number % 10 - 1]}" if number % 10 else "")


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_words_read_as_their_number(number: int) -> None:
    assert value_of(spelled(number)) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a hundred thirty million", 130_000_000),
        ("a hundred and thirty", 130),
        ("two thousand and five", 2005),
        ("three million, two hundred thousand", 3_200_000),
        ("two hundred three hundred", 200),
        ("five million four million", 5_000_000),
        ("4 hundred million", 400_000_000),
        ("half-dozen", 6),
        ("a quarter of a million", 250_000),
        ("one and a half million", 1_500_000),
        ("2.48×10−5", 2.48e-5),
        ("12,34,567.89", 1_234_567.89),
        (".001", 0.001),
        ("1/4", 0.25),
    ],
)
def test_mixed_numbers(text: str, value: float) -> None:
    assert value_of(text) == pytest.approx(value)


def test_thousand_in_a_comma_list_stays_apart() -> None:
    assert value_of("two thousand, three boats and four cars") == 2000


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("GPUs", "GPU"), ("GPU", "GPU"), ("cities", "city"), ("boxes", "box"), ("heroes", "hero"), ("houses", "house"),
        ("women", "woman"),
        ("buses", "bus"), ("churches", "church"), ("losses", "loss"), ("people", "people"), ("series", "series"),
        ("gas", "gas"),
        ("Americans", "american"), ("wolves", "wolf"), ("movies", "movie"), ("boss", "boss"), ("viruses", "virus"),
    ],
)  # fmt: skip
def test_lemmas(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("value", "unit", "dimension", "base"),
    [
        (1, "mile", "length", 1609.344),
        (1, "kilogram", "mass", 1.0),
        (2, "acre", "area", 8093.7128448),
        (1, "gigawatt", "power", 1e9),
        (3.6, "kilometre per hour", "speed", 1.0),
        (1, "gigabyte", "data", 8e9),
        (0, "celsius", "temperature", 273.15),
        (212, "fahrenheit", "temperature", 373.15),
        (50, "percentage", "share", 0.5),
        (200, "cent", "money: dollar", 2.0),
        (60, "kilometre per minute", "length per time", 1000.0),
        (3, "dollar per barrel", "money: dollar per volume", 3 / 0.158987294928),
    ],
)
def test_conversion_to_base_units(value: float, unit: str, dimension: str, base: float) -> None:
    found = convert(value, unit)
    assert found is not None
    assert found[0] == dimension
    assert found[1] == pytest.approx(base)


def test_counted_nouns_have_no_dimension() -> None:
    assert convert(1, "boat") is None
    assert convert(1, "boat per week") is None


def _seconds(text: str) -> float:
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        find_quantities(text, (sentence,), ())
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "1,",
        "1-",
        "$",
        "one hundred ",
        "two ",
        "half a ",
        "5 or ",
        "a couple of ",
        "1/",
        "of the 5 ",
        "1.",
        "- 5",
        "most ",
    ],
)
def test_time_is_linear_in_the_text(piece: str) -> None:
    small, large = _seconds(piece * 500), _seconds(piece * 4000)
    assert large < 40 * max(small, 0.002), (small, large)
