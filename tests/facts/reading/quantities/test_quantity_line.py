"""Sentences cut into numbers, words and marks."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.invisible import INVISIBLE
from facts.reading.quantities.line import MARK, NUM, WORD, cut_line, unclean
from tests.facts.reading.quantities.cut_lines import line_of, whole_sentence

_PADDING = 8


def pieces(text: str) -> list[str]:
    line = line_of(text)
    return line.raw[line.first : line.last]


def kinds(text: str) -> list[str]:
    line = line_of(text)
    return line.kind[line.first : line.last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   ", []),
        ("7", ["7"]),
        ("$8.5bn", ["$", "8.5", "bn"]),
        ("33-year-old", ["33", "-", "year", "-", "old"]),
        ("1,200,000", ["1,200,000"]),
        ("12,34,567", ["12,34,567"]),
        ("1,2", ["1", ",", "2"]),
        ("1,2000", ["1", ",", "2000"]),
        ("1,200.75", ["1,200.75"]),
        ("1.2.3", ["1.2.3"]),
        (".5", [".5"]),
        ("a.5", ["a", ".", "5"]),
        ("5.", ["5", "."]),
        ("U.S. bid", ["U.S.", "bid"]),
        ("a.m.", ["a.m."]),
        ("crew's", ["crew's"]),
        ("crew’s", ["crew’s"]),
        ("crews'", ["crews", "'"]),
        ("20°C", ["20", "°", "C"]),
        ("5--6", ["5", "--", "6"]),
        ("5—6", ["5", "—", "6"]),
        ("a_b", ["a", "_", "b"]),
        ("S23", ["S", "23"]),
        ("half\nfull", ["half", "full"]),
        ("5\u00a0000", ["5", "000"]),
        ("café", ["café"]),
        ("«12»", ["«", "12", "»"]),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 boats", [NUM, WORD]),
        ("$5", [MARK, NUM]),
        ("U.S.", [WORD]),
        (".25", [NUM]),
        ("½", [WORD]),
        ("-", [MARK]),
        ("x^2", [WORD, MARK, NUM]),
    ],
)
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "word", "glued"),
    [
        ("$5", "5", True),
        ("$ 5", "5", False),
        ("5km", "km", True),
        ("5 km", "km", False),
        ("5\tkm", "km", False),
        ("5\nkm", "km", False),
        ("5-km", "km", True),
        ("5", "5", False),
    ],
)
def test_glued_pieces_stand_without_a_gap(text: str, word: str, glued: bool) -> None:
    line = line_of(text)
    assert line.glued(line.raw.index(word)) is glued


def test_the_ends_of_a_line_are_glued_to_nothing() -> None:
    line = line_of("5km")
    assert not line.glued(line.first)
    assert not line.glued(line.last)


def test_lines_are_padded_at_both_ends() -> None:
    line = line_of("one two")
    assert line.raw[: line.first] == line.raw[line.last :] == [""] * _PADDING
    assert line.tag[: line.first] == line.tag[line.last :] == [""] * _PADDING
    assert {len(side) for side in (line.kind, line.raw, line.low, line.start, line.end, line.tag)} == {2 + 2 * _PADDING}


def test_lower_case_has_straight_apostrophes() -> None:
    line = line_of("The Crew’s FIVE boats")
    assert line.low[line.first : line.last] == ["the", "crew's", "five", "boats"]
    assert line.raw[line.first + 1] == "Crew’s"


def test_tags_belong_to_the_pieces_that_start_a_token() -> None:
    text = "Two boats sank."
    sentence = whole_sentence(text)
    line = cut_line(text, sentence)
    assert line.tag[line.first : line.last] == [token.tag for token in sentence.tokens]


@pytest.mark.parametrize("char", sorted(INVISIBLE))
def test_ignored_characters_are_dropped_and_offsets_kept(char: str) -> None:
    text = f"It sold 4{char}2 bo{char}ats."
    line = line_of(text)
    assert line.raw[line.first : line.last] == ["It", "sold", "42", "boats", "."]
    start, end = line.source_span(line.first + 2, line.first + 4)
    assert text[start:end] == f"4{char}2 bo{char}ats"


@pytest.mark.parametrize(
    ("text", "dirty"),
    [
        ("plain", False),
        ("café", False),
        ("cafe\u0301", True),
        ("a\u200bb", True),
        ("soft\u00adhyphen", True),
        ("\ufeff", True),
        ("½ € “”", False),
        ("", False),
    ],
)
def test_unclean_text(text: str, dirty: bool) -> None:
    assert unclean(text) is dirty


@pytest.mark.parametrize("word", ["café", "façade", "Ångström", "naïve", "São"])
def test_decomposed_letters_are_composed(word: str) -> None:
    text = f"the {unicodedata.normalize('NFD', word)} has 3 rooms"
    line = line_of(text)
    at = line.raw.index(word)
    start, end = line.source_span(at, at + 1)
    assert unicodedata.normalize("NFC", text[start:end].ljust(len(text))).strip().startswith(word[:2])
    assert text[line.source_span(at + 2, at + 3)[0]] == "3"


def test_offsets_count_from_the_source() -> None:
    text = "Nothing here. It sold 42 boats."
    start = text.index("It")
    line = cut_line(text, whole_sentence(text, start))
    at = line.raw.index("42")
    assert line.source_span(at, at + 2) == (text.index("42"), text.index(".", start))


@given(st.text(max_size=80))
def test_pieces_stand_in_order_and_hold_their_text(text: str) -> None:
    line = line_of(text)
    last = 0
    for i in range(line.first, line.last):
        assert line.text[line.start[i] : line.end[i]] == line.raw[i]
        assert last <= line.start[i] < line.end[i]
        last = line.end[i]


@given(st.text(alphabet="5a é\u0301\u200b.,-$'", max_size=60))
def test_nothing_but_gaps_and_ignored_characters_is_lost(text: str) -> None:
    line = line_of(text)
    kept = "".join(line.raw[line.first : line.last])
    assert kept == "".join(line.text.split())
    assert not any(char in INVISIBLE for char in kept)


@given(st.text(alphabet="5a é\u0301\u200b.,-$'", min_size=1, max_size=60), st.data())
def test_source_spans_lie_in_the_source(text: str, data: st.DataObject) -> None:
    line = line_of(text)
    if line.first == line.last:
        return
    i = data.draw(st.integers(line.first, line.last - 1))
    j = data.draw(st.integers(i + 1, line.last))
    start, end = line.source_span(i, j)
    assert 0 <= start < end <= len(text)
    assert text[start] == line.raw[i][0] or unicodedata.normalize("NFC", text[start : start + 2])[0] == line.raw[i][0]


@given(st.text(max_size=60))
def test_cutting_twice_gives_the_same_line(text: str) -> None:
    assert line_of(text) == line_of(text)
