"""The runs of words that are names: what starts one, what joins it, what ends it. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Sentence
from facts.reading.names import find_names
from facts.reading.names.runs import find_runs, is_shouted
from facts.reading.tokens import tokenize
from sources.document import BlockKind
from tests.facts.reading.growth import grows_linearly
from tests.facts.reading.speakers_case import read_paragraphs


def surfaces(text: str) -> list[str]:
    return [name.text for name in find_names(text, read_paragraphs(text))]


def one_sentence(text: str) -> list[Sentence]:
    return [Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Ana Ruiz met Ben Hale.", ["Ana Ruiz", "Ben Hale"]),
        ("Then Ana Ruiz, Ben Hale and Per Lund met.", ["Ana Ruiz", "Ben Hale", "Per Lund"]),
        ("Then Ana María Ruiz-Lund left.", ["Ana María Ruiz-Lund"]),
        ("Then Seán O’Kane left.", ["Seán O’Kane"]),
        ("Then J. K. Alder left.", ["J. K. Alder"]),
        ("Then Ludwig van der Hoek left.", ["Ludwig van der Hoek"]),
        ("Then they met von Alder.", ["von Alder"]),
        ("They joined the University of Bonn.", ["University of Bonn"]),
        ("They joined the Bank of the Rhine.", ["Bank of the Rhine"]),
        ("They joined the Ministry of Health and Welfare.", ["Ministry of Health and Welfare"]),
        ("They hired Lund & Hale.", ["Lund & Hale"]),
        ("They hired AT&T.", ["AT&T"]),
        ("They left Bonn and Oslo.", ["Bonn", "Oslo"]),
        ("They left Bonn for Oslo.", ["Bonn", "Oslo"]),
        ("Ana Ruiz's brother met Hale’s aide.", ["Ana Ruiz", "Hale"]),
        ("He met Ruiz (Hale was ill).", ["Ruiz", "Hale"]),
        ("He met “Ruiz” there.", ["Ruiz"]),
        ("He joined xAI Labs.", ["xAI Labs"]),
        ("He has an iPhone and an eBike.", ["iPhone", "eBike"]),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the dam held.",
        "The dam held.",
        "On Monday the dam held.",
        "In March it rained.",
        "It was a French film.",
        "They met the President and the Senator.",
        "The CEO and the CFO left.",
        "She saw the University there.",
        "I think that I left.",
        "DAM HOLDS AS RAIN FALLS ON TOWN",
        "He worked at xylo Labs.",
        "They paid US$3m and €80.",
        "See www.example.org today.",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They rent Zephyr 1 today.", ["Zephyr 1"]),
        ("They rent Zephyr 1 and Zephyr 2 today.", ["Zephyr 1", "Zephyr 2"]),
        ("They met Ruiz 2024 times.", ["Ruiz"]),
        ("They gave Ruiz 12 boats.", ["Ruiz"]),
        ("They gave Ruiz 3 million.", ["Ruiz"]),
        ("They gave Ruiz 40 percent.", ["Ruiz"]),
        ("They left Oslo 9 of them dead.", ["Oslo"]),
        ("They rent Zephyr 12345 today.", ["Zephyr"]),
    ],
)
def test_figures_after_names(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Mr. Ruiz left.", ["Ruiz"]),
        ("Then Dr. Ana Ruiz left.", ["Ana Ruiz"]),
        ("Then Vice President Ana Ruiz left.", ["Ana Ruiz"]),
        ("Then Prime Minister Ana Ruiz left.", ["Ana Ruiz"]),
        ("Then Elm Mayor Ana Ruiz left.", ["Elm", "Ana Ruiz"]),
        ("Then Vestra CEO Ana Ruiz left.", ["Vestra", "Ana Ruiz"]),
        ("Then King Harald left.", ["Harald"]),
    ],
)
def test_titles_are_left_out(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vestra grew. They like Vestra.", ["Vestra", "Vestra"]),
        ("Banners grew. They like banners.", []),
        ("Oslo slept.", ["Oslo"]),
        ("Anna slept.", ["Anna"]),
        ("Zanbrox slept.", ["Zanbrox"]),
        ("Walls fell.", []),
    ],
)
def test_the_first_word_of_a_sentence(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "word", "shouted"),
    [
        ("DAM HOLDS AS RAIN FALLS", "RAIN", True),
        ("The NATO summit ended", "NATO", False),
        ("NATO and EU met", "NATO", False),
        ("NATO", "NATO", False),
    ],
)
def test_shouting(text: str, word: str, shouted: bool) -> None:
    tokens = tokenize(text, 0, len(text))
    assert is_shouted(tokens, [token.text for token in tokens].index(word)) is shouted


def test_ranges_of_tokens_and_of_characters_agree() -> None:
    text = "Then Gov. Ana Ruiz met Ben Hale in Oslo."
    sentences = one_sentence(text)
    runs = find_runs(text, sentences)
    assert len(runs) == 3
    for run in runs:
        tokens = sentences[run.sentence].tokens
        assert (run.start, run.end) == (tokens[run.first].start, tokens[run.last - 1].end)


def test_a_name_is_no_longer_than_ten_words() -> None:
    text = "Then " + "Zanbrox Quillon " * 9 + "left."
    assert all(len(surface.split()) <= 10 for surface in surfaces(text))


WORDS = st.sampled_from(
    "Ana Ruiz the of University Mr. 1 2024 xAI ( ) , and left van U.S. NATO & in Dr. President 's".split()
)


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=120, deadline=None)
def test_runs_are_in_order_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    sentences = one_sentence(text) if text else []
    at = 0
    for run in find_runs(text, sentences):
        assert at <= run.start < run.end <= len(text)
        assert any(char.isupper() for char in text[run.start : run.end])
        at = run.end


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=60, deadline=None)
def test_names_are_the_same_every_time(words: list[str]) -> None:
    text = " ".join(words)
    sentences = read_paragraphs(text)
    assert find_names(text, sentences) == find_names(text, sentences)


@pytest.mark.parametrize("unit", ["Ana ", "Ana of the ", "van ", "Mr. ", "President ", "Ana & ", "Zephyr 1 ", "A. "])
def test_time_grows_with_length(unit: str) -> None:
    def work(size: int) -> object:
        return find_runs(unit * size, made[size])

    made = {size: one_sentence(unit * size) for size in (100, 800)}
    assert grows_linearly(work, 100)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They put RB Oscar Lund on the list.", ["Oscar Lund"]),
        ("They sold Goalkeeper Oscar Lund.", ["Oscar Lund"]),
        ("They asked Deputy Public Defender Peter Lund.", ["Peter Lund"]),
        ("They asked Republican Linda Lund about it.", ["Linda Lund"]),
        ("They asked Pastor Ruiz of Center Street.", ["Pastor Ruiz", "Center Street"]),  # no first name follows
    ],
)
def test_what_somebody_plays_or_is_before_a_first_name(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected
