"""Quotation marks: which pair, which stand alone, which are letters. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.speakers.quotations import Quotation, find_quotations
from tests.facts.reading.growth import grows_linearly

MARKED = st.text(alphabet="aS “”\"'‘’`.,([—\n\u200b", max_size=50)


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She wrote “dam” and “lake” on the map.", ["“dam”", "“lake”"]),
        ("She wrote “dam”“lake” on the map.", ["“dam”", "“lake”"]),
        ('She wrote "dam" ("lake") on the map.', ['"dam"', '"lake"']),
        ('She wrote—"dam"—on the map.', ['"dam"']),
        ("She wrote ['dam.'] on the map.", ["'dam.'"]),
        ("“The dam held.” “The lake rose.”", ["“The dam held.”", "“The lake rose.”"]),
        ('“The dam held," she wrote.', ['“The dam held,"']),
        ('"The dam held,” she wrote.', ['"The dam held,”']),
        ("`The dam` is code.", []),
        ("``The dam held'' and ``so did we.''", ["``The dam held''", "``so did we.''"]),
        ("A board 6' long and 3' wide.", []),
        ('A board 6" long.', []),
        ("It’s the dam’s wall, and it isn’t old.", []),
        ("'Twas the dam.", []),
        ("“”", ["“”"]),
        ("““The dam””", ["“The dam”"]),
        ("”The dam” held.", ["”The dam”"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘It held.’", ["‘It held.’"]),
        ("‘It held’", ["‘It held’"]),
        ("‘The boats’ owners left,’ he wrote.", ["‘The boats’ owners left,’"]),
        ("'It isn't so,' he wrote.", ["'It isn't so,'"]),
        ("‘It held", []),
        ("He wrote ‘dam’ twice.", ["‘dam’"]),
        ("“He called it ‘a ruin,’” she wrote.", ["“He called it ‘a ruin,’”"]),
    ],
)
def test_single_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_an_open_quotation_runs_to_the_end_of_the_stretch() -> None:
    text = "She wrote “it held and it rained"
    assert find_quotations(text, 0, len(text)) == [Quotation(10, len(text), closed=False)]


def test_only_the_stretch_is_read() -> None:
    text = "“Out.” “In.” “Out.”"
    assert find_quotations(text, 7, 12) == [Quotation(7, 12, closed=True)]
    assert find_quotations(text, 6, 7) == []


def test_a_second_opening_mark_starts_anew() -> None:
    text = "“It was never closed. “It was.”"
    assert find_quotations(text, 0, len(text)) == [Quotation(22, 31, closed=True)]


@given(MARKED, st.integers(0, 50), st.integers(0, 50))
@settings(max_examples=100, deadline=None)
def test_quotations_lie_in_their_stretch_and_begin_with_a_mark(text: str, one: int, two: int) -> None:
    low, high = sorted((min(one, len(text)), min(two, len(text))))
    at = low
    for start, end, closed in find_quotations(text, low, high):
        assert at <= start < end <= high
        assert text[start] in "“”\"'‘`"
        assert not closed or text[end - 1] in "”\"'’"
        at = end


@given(MARKED)
@settings(max_examples=100, deadline=None)
def test_text_before_the_stretch_moves_the_quotations_and_no_more(text: str) -> None:
    moved = [(q.start + 9, q.end + 9, q.closed) for q in find_quotations(text, 0, len(text))]
    assert [tuple(q) for q in find_quotations("“Before.”" + text, 9, 9 + len(text))] == moved


@pytest.mark.parametrize("piece", ["“", "”", '"', "'", "‘", "’", "``", "“a ", "a’ ", "'a "])
def test_time_grows_with_length(piece: str) -> None:
    assert grows_linearly(lambda size: find_quotations(piece * size, 0, len(piece) * size), 500)
