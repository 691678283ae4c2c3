"""Candidates: quotes, answers and the plain sentence of who says what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.candidates import MAX_QUOTE, by_value, join_words, make_answer, quote_span
from facts.model import Mention, Polarity, Status
from tests.stories import story_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (["“10”", "“12”"], "“10” and “12”"),
    ],
)
def test_words_in_a_row(words: list[str], expected: str) -> None:
    assert join_words(words) == expected


def test_a_short_clause_is_quoted_as_it_is() -> None:
    assert quote_span("The mill closed.", 0, 16, 4, 8) == (0, 16)


def test_a_long_clause_is_cut_at_a_word_around_its_mark() -> None:
    text = "word " * 400
    low, high = quote_span(text, 0, len(text), 1000, 1004)
    assert high - low <= MAX_QUOTE
    assert low <= 1000
    assert high >= 1004
    assert low == 0 or text[low - 1] == " "
    assert high == len(text) or text[high] == " "


def test_a_mark_near_the_start_keeps_the_start() -> None:
    text = "word " * 400
    assert quote_span(text, 0, len(text), 5, 9)[0] == 0


@given(
    st.text(alphabet="ab \n", min_size=1, max_size=4 * MAX_QUOTE),
    st.integers(0, 4 * MAX_QUOTE),
    st.integers(1, 40),
)
def test_a_quote_lies_in_the_clause_and_holds_its_mark(text: str, at: int, length: int) -> None:
    start = min(at, len(text) - 1)
    end = min(len(text), start + length)
    low, high = quote_span(text, 0, len(text), start, end)
    assert 0 <= low <= start < end <= high <= len(text)
    assert high - low <= MAX_QUOTE


@given(st.integers(0, 3000), st.integers(1, 30))
def test_text_without_spaces_is_cut_all_the_same(at: int, length: int) -> None:
    low, high = quote_span("x" * 4000, 0, 4000, at, at + length)
    assert low <= at < at + length <= high
    assert high - low <= MAX_QUOTE


def test_an_answer_tells_where_it_stands_and_how_its_clause_has_it() -> None:
    text = "Rain fell. Ann Reed said the mill never closed."
    story = story_of({"A": text})
    claim = story.readings[0].claims[-1]
    at = text.index("closed")
    answer = make_answer(story, story.context(0, claim, Mention(at, at + 6, "closed")), "value", "norm")
    assert (answer.source, answer.value, answer.norm) == ("A", "value", "norm")
    assert text[answer.mark_start : answer.mark_end] == "closed"
    assert answer.quote == text[answer.start : answer.end] == "Ann Reed said the mill never closed."
    assert (answer.status, answer.speaker, answer.polarity) == (claim.status, claim.speaker, claim.polarity)
    assert isinstance(answer.status, Status)
    assert isinstance(answer.polarity, Polarity)


def test_a_very_long_sentence_is_quoted_in_part() -> None:
    text = "The mill closed, " + ", ".join(f"and barn number {n} burnt" for n in range(200)) + "."
    story = story_of({"A": text})
    for claim in story.readings[0].claims[::20]:
        token = claim.tokens[-2]
        mention = Mention(token.start, token.end, token.text)
        answer = make_answer(story, story.context(0, claim, mention), "v", "n")
        assert len(answer.quote) <= MAX_QUOTE
        assert answer.start <= token.start < token.end <= answer.end
        assert answer.quote == text[answer.start : answer.end]


def said(*pairs: tuple[str, str]) -> str:
    story = story_of({"A": "Rain fell."})
    (claim,) = story.readings[0].claims
    blank = make_answer(story, story.context(0, claim, Mention(0, 4, "Rain")), "", "n")
    return by_value([replace(blank, source=source, value=value) for source, value in pairs])


@pytest.mark.parametrize(
    ("pairs", "sentence"),
    [
        ([("A", "10"), ("B", "12")], "A says “10”; B says “12”"),
        ([("A", "10"), ("B", "12"), ("C", "10")], "A and C say “10”; B says “12”"),
        ([("A", "10"), ("B", "10"), ("C", "10")], "A, B and C say “10”"),
        ([("A", "10"), ("A", "12"), ("B", "10")], "A says “10” and “12”; B says “10”"),
        ([("A", "10"), ("A", "10"), ("B", "12")], "A says “10”; B says “12”"),
        ([("B", "12"), ("A", "10")], "B says “12”; A says “10”"),
    ],
)
def test_who_says_what(pairs: list[tuple[str, str]], sentence: str) -> None:
    assert said(*pairs) == sentence
