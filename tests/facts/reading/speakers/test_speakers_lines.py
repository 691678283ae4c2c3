"""Lines: sentences prepared for the search, and the quotations beside their tokens."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.sentences import split_sentences
from facts.reading.speakers.lines import Finding, Line, make_lines
from sources.document import Block, BlockKind, Document
from tests.facts.reading.speakers_case import at_word, line_of, read_paragraphs


def lines_of(text: str) -> list[list[Line]]:
    return list(make_lines(text, read_paragraphs(text)))


def held(line: Line, word: str) -> str:
    """Return the quotation around the first token that reads `word`, or ""."""
    quotation = line.quotation_at(at_word(line, word))
    return line.text[quotation.start : quotation.end] if quotation else ""


def test_a_block_a_group() -> None:
    groups = lines_of("The dam held. It rained.\n\nThe lake rose.")
    assert [[line.text[line.start : line.end] for line in lines] for lines in groups] == [
        ["The dam held.", "It rained."],
        ["The lake rose."],
    ]


def test_nothing_gives_no_lines() -> None:
    assert lines_of("") == []
    assert list(make_lines("The dam held.", ())) == []


def test_words_are_in_lower_case_and_tokens_are_not() -> None:
    line = line_of("The DAM held.")
    assert line.words == ["the", "dam", "held", "."]
    assert [token.text for token in line.tokens] == ["The", "DAM", "held", "."]


def test_lines_of_a_block_share_its_quotations() -> None:
    ((one, two),) = lines_of("“The dam held. It rained,” she said.")
    assert one.quotations is two.quotations
    assert [q.closed for q in one.quotations] == [True]
    assert one.opening.keys() == {0}
    assert one.closing.keys() == {26}


def test_a_heading_knows_that_it_is_one() -> None:
    text = "The Dam\nThe dam held."
    blocks = (Block(BlockKind.HEADING, 0, 7), Block(BlockKind.PARAGRAPH, 8, len(text)))
    sentences = split_sentences(Document("A", "a", "a", "", None, None, text, "", blocks))
    assert [[line.heading for line in lines] for lines in make_lines(text, sentences)] == [[True], [False]]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("She said “the dam held” and left.", "dam", "“the dam held”"),
        ("She said “the dam held” and left.", "left", ""),
        ("She said “the dam held” and left.", "“", "“the dam held”"),
        ("She said “the dam held” and left.", "”", "“the dam held”"),
        ("She said “the dam held” and “the lake” rose.", "lake", "“the lake”"),
        ("She said “the dam held” and “the lake” rose.", "and", ""),
        ("She said “the dam held.", "held", "“the dam held."),
        ("The dam held.", "dam", ""),
    ],
)
def test_the_quotation_around_a_token(text: str, word: str, expected: str) -> None:
    assert held(line_of(text), word) == expected


@pytest.mark.parametrize(
    ("text", "word", "ends"),
    [
        ("“It held,” she said.", "”", True),
        ("“It held,” she said.", "held", False),
        ("“It held”, she said.", ",", True),
        ("It held, she said.", ",", False),
        ("“It held", "held", False),
    ],
)
def test_the_quotation_that_ends_with_a_token(text: str, word: str, ends: bool) -> None:
    line = line_of(text)
    assert (line.ended(at_word(line, word)) is not None) is ends


def test_no_quotation_ends_before_the_first_token() -> None:
    assert line_of("“It held,” she said.").ended(-1) is None


def test_the_quotation_before_a_line() -> None:
    ((first, second),) = lines_of("“Who built it?” The clerk left.")
    before = second.quotation_before()
    assert before is not None
    assert (before.start, before.end) == (0, 15)
    assert first.quotation_before() is None


def test_the_hull_of_a_finding() -> None:
    line = line_of("The dam, she said, held.")
    finding = Finding(line, (4, 5), "say", (3, 4), 3)
    finding.take(6, line.tokens[6].end)
    finding.take(0, line.tokens[1].end)
    assert finding.contents == [(19, 23), (0, 7)]
    assert finding.content == (0, 23)


def test_an_empty_stretch_is_not_taken() -> None:
    line = line_of("The dam held.")
    finding = Finding(line, (2, 3), "hold", (0, 2), 0)
    finding.take(1, line.tokens[0].end)
    assert finding.contents == []


@given(st.text(alphabet='ab .?“”"\n,', max_size=80))
@settings(max_examples=100, deadline=None)
def test_lines_hold_every_token_in_order(text: str) -> None:
    sentences = read_paragraphs(text)
    lines = [line for group in make_lines(text, sentences) for line in group]
    assert [t for line in lines for t in line.tokens] == [t for s in sentences for t in s.tokens]
    assert all(line.start == line.tokens[0].start and line.end == line.tokens[-1].end for line in lines)
    assert all(len(line.words) == len(line.tokens) for line in lines)
