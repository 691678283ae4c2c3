from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.tokens import tokenize
from tests.facts.reading.growth import grows_linearly


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two mud-brick walls fell.", ["Two", "mud-brick", "walls", "fell", "."]),
        ("the would-be buyer's offer", ["the", "would-be", "buyer", "'s", "offer"]),
        ("They didn’t know she'd left", ["They", "did", "n’t", "know", "she", "'d", "left"]),
        ("He cannot stay", ["He", "can", "not", "stay"]),
        ("It cost $2.5 million", ["It", "cost", "$", "2.5", "million"]),
        ("worth US$3m or £80bn", ["worth", "US$", "3m", "or", "£", "80bn"]),
        ("220,000 seats at 6.1%", ["220,000", "seats", "at", "6.1", "%"]),
        ("at 5 p.m. in the U.S.", ["at", "5", "p.m.", "in", "the", "U.S."]),
        ("sales of 1.5bn", ["sales", "of", "1.5bn"]),
        ("on 5/10/2026 at 1:53 exactly", ["on", "5/10/2026", "at", "1:53", "exactly"]),
        ("see https://example.org/a?b=1, please", ["see", "https://example.org/a?b=1", ",", "please"]),
        ("mail press@example.org.", ["mail", "press@example.org", "."]),
        ("“Yes,” she said", ["“", "Yes", ",", "”", "she", "said"]),
        ("Mr. Lund met J. K. Alder.", ["Mr.", "Lund", "met", "J.", "K.", "Alder", "."]),
        ("No. 5 and no.", ["No.", "5", "and", "no", "."]),
        ("O'Kane saw AT&T", ["O'Kane", "saw", "AT&T"]),
        ("the exit.The door", ["the", "exit", ".", "The", "door"]),
        ("a U.S.-led force, the ’90s", ["a", "U.S.-led", "force", ",", "the", "’90s"]),
        ("the workers' pay", ["the", "workers", "'", "pay"]),
        ("wait... no", ["wait", "...", "no"]),
    ],
)
def test_cut(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_offsets_are_those_of_the_text() -> None:
    text = "Skip. The mayor left."
    tokens = tokenize(text, 6, len(text))
    assert [(token.start, token.end) for token in tokens][:2] == [(6, 9), (10, 15)]
    assert all(text[token.start : token.end] == token.text for token in tokens)


@pytest.mark.parametrize(
    ("text", "word"),
    [("220,\u200b000 people", "220,000"), ("peo\u00adple left", "people"), ("\ufeffNine died", "Nine")],
)
def test_invisible_characters_do_not_cut(text: str, word: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert tokens[0].text == word
    assert len(tokens) == 2
    assert text[tokens[1].start : tokens[1].end] == tokens[1].text


@given(st.text(max_size=200))
def test_tokens_cover_all_visible_characters(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    covered: set[int] = set()
    for before, after in pairwise(tokens):
        assert before.end <= after.start
    for token in tokens:
        assert token.start < token.end
        assert token.lower == token.text.lower()
        covered.update(range(token.start, token.end))
    invisible = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    loose = [char for at, char in enumerate(text) if at not in covered and not char.isspace()]
    assert all(char in invisible or not char.isprintable() for char in loose)


@pytest.mark.parametrize(
    "unit",
    ["a-", "1.", "a'", "@", "a@", "x.", "https://", "'", '"', "\u200b", "a.b@", "1:", "('", "…", "A.", "www.a", "…'s"],
)
def test_time_grows_with_length(unit: str) -> None:
    assert grows_linearly(lambda size: tokenize(unit * size, 0, len(unit) * size), 1000)
