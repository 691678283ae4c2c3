"""The words of a stretch, the gaps between them, and durations as ISO 8601 writes them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.line import fixed, flat, last_word, lasting, spaced
from tests.facts.reading.dates.reading_dates import line_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \n ", []),
        ("May", ["may"]),
        ("May 10, 2026", ["may", "10", "2026"]),
        ("5pm", ["5", "pm"]),
        ("Q3", ["q", "3"]),
        ("the '80s", ["the", "80", "s"]),
        ("o’clock", ["o", "clock"]),
        ("mid-1990s", ["mid", "1990", "s"]),
        ("2026_05", ["2026", "05"]),
        ("12 Marías", ["12", "marías"]),
        ("12 Mari\u0301as", ["12", "mari\u0301as"]),
        ("3 Hrútar", ["3", "hrútar"]),
        ("5² metres", ["5", "metres"]),
        ("½ hour", ["hour"]),
        ("٣ days", ["days"]),
    ],
)
def test_words_are_runs_of_letters_or_of_digits(text: str, words: list[str]) -> None:
    assert line_of(text).words == words


@given(st.text(max_size=80))
def test_words_lie_in_the_text_in_order(text: str) -> None:
    if len(text.lower()) != len(text):
        return
    line = line_of(text)
    for word, start, end in zip(line.words, line.starts, line.ends, strict=True):
        assert text.lower()[start:end] == word != ""
    assert all(
        end <= start for end, start in pairwise(x for at in zip(line.starts, line.ends, strict=True) for x in at)
    )


@pytest.mark.parametrize(
    ("text", "gap", "joined"),
    [
        ("May 10", " ", True),
        ("May\n10", " ", True),
        ("May \t\r\n 10", " ", True),
        ("May\u00a010", " ", True),
        ("two-year", "-", True),
        ("5pm", "", True),
        ("2005–2009", "–", True),
        ("May, 10", ", ", False),
        ("May. 10", ". ", False),
        ("May—10", "—", False),
        ("year's", "'", False),
        ("year’s", "’", False),
        ("1/2", "/", False),
        ("May ,\n 10", " , ", False),
    ],
)
def test_gaps(text: str, gap: str, *, joined: bool) -> None:
    line = line_of(text)
    assert line.gap(0) == gap
    assert line.joined(0) is joined
    assert line.before(1) == (line.words[0] if joined else "")
    assert line.after(0) == (line.words[1] if joined else "")


@pytest.mark.parametrize("index", [-2, -1, 2, 3, 100])
def test_outside_the_stretch_there_are_no_words(index: int) -> None:
    line = line_of("last week")
    assert line.word(index) == ""
    assert line.gap(index) == "."
    assert line.after(index) == ""


def test_nothing_stands_before_the_first_word_nor_after_the_last() -> None:
    line = line_of("last week")
    assert line.before(0) == ""
    assert line.after(1) == ""
    assert line.gap(1) == "."
    assert not line.joined(1)


@pytest.mark.parametrize(
    ("text", "capitals"), [("May may MAY", [True, False, True]), ("5 Élan élan", [False, True, False])]
)
def test_capitals(text: str, capitals: list[bool]) -> None:
    line = line_of(text)
    assert [line.capital(i) for i in range(len(line.words))] == capitals


@pytest.mark.parametrize(
    ("number", "letter", "value"),
    [
        (1, "D", "P1D"),
        (3, "W", "P3W"),
        (2.5, "Y", "P2.5Y"),
        (2.0, "Y", "P2Y"),
        (0.5, "TH", "PT0.5H"),
        (30, "TM", "PT30M"),
        (30, "M", "P30M"),
        (9, "TS", "PT9S"),
        (2, "E", "P20Y"),
        (1.5, "E", "P15Y"),
        (1, "C", "P100Y"),
        (1, "L", "P1000Y"),
        (2, "F", "P4W"),
        (3, "Q", "P9M"),
        (0.5, "Q", "P1.5M"),
        (2, "WE", "P2WE"),
        ("X", "D", "PXD"),
        ("X", "TH", "PTXH"),
        ("X", "E", "PXE"),
        ("X", "C", "PXC"),
    ],
)
def test_durations_as_written(number: float | str, letter: str, value: str) -> None:
    assert lasting(number, letter) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("a b", "a b"), ("a \n b", "a b"), ("\t", " "), ("a\u00a0b", "a b"), ("a\u200bb", "a\u200bb")],
)
def test_white_space_is_written_as_one_blank(text: str, expected: str) -> None:
    assert flat(text) == expected
    assert flat(flat(text)) == flat(text)


@pytest.mark.parametrize(
    ("text", "matches"),
    [("at noon", True), ("at\nnoon", True), ("at \r\nnoon", True), ("at    noon", False), ("atnoon", False)],
)
def test_a_blank_of_a_pattern_is_up_to_three_characters(text: str, *, matches: bool) -> None:
    assert bool(spaced("at[ ]noon").fullmatch(text)) is matches


def test_a_blank_that_may_be_missing() -> None:
    pattern = spaced("5[ ]?pm")
    assert [bool(pattern.fullmatch(text)) for text in ("5pm", "5 pm", "5\u00a0pm", "5 \n\tpm", "5    pm")] == [
        True,
        True,
        True,
        True,
        False,
    ]


def test_an_expression_of_fixed_value_covers_its_words() -> None:
    line = line_of("In the past weeks it grew.")
    raw = fixed(line, 1, 3, "DURATION", "PXW")
    assert line.text[raw.start : raw.end] == "the past weeks"
    assert (raw.kind, raw.type, raw.value, raw.first, raw.last) == ("fixed", "DURATION", "PXW", 1, 3)


@pytest.mark.parametrize(("end", "last"), [(0, 0), (3, 0), (5, 0), (6, 1), (7, 1), (12, 2), (99, 2)])
def test_the_last_word_that_ends_by_an_offset(end: int, last: int) -> None:
    assert last_word(line_of("May 10, 2026"), 0, end) == last
