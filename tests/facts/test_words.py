"""Stems, concepts and content words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.lexicons.concepts import CONCEPTS
from facts.lexicons.stopwords import STOP_WORDS
from facts.words import concept, is_content, stem

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéüß'’-0123456789", min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("horses", "hors"),
        ("running", "run"),
        ("run", "run"),
        ("cities", "citi"),
        ("mayor's", "mayor"),
        ("mayor’s", "mayor"),
        ("o’neill", "o'neil"),
        ("2026", "2026"),
        ("é", "é"),
        ("", ""),
        ("a", "a"),
    ],
)
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    "forms",
    [
        ("lease", "leases", "leased", "leasing"),
        ("storm", "storms", "storm's", "storm’s"),
        ("vote", "votes", "voted", "voting"),
    ],
)
def test_forms_of_one_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(f) for f in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "dead"),
        ("blaze", "fire"),
        ("bought", "acquisition"),
        ("bought", "takeover"),
        ("lawyer", "attorney"),
        ("kids", "children"),
        ("film", "movie"),
        ("film's", "movie’s"),
        ("rose", "increase"),
        ("fell", "drop"),
        ("police", "officers"),
        ("jet", "plane"),
        ("spokeswoman", "spokesman"),
        ("wedding", "married"),
    ],
)
def test_words_for_one_thing_are_one_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fire", "water"),
        ("mayor", "governor"),
        ("win", "lose"),
        ("monday", "tuesday"),
        ("north", "south"),
        ("buy", "sell"),
        ("begin", "end"),
        ("police", "policy"),
        ("20", "21"),
    ],
)
def test_words_for_different_things_are_not(one: str, other: str) -> None:
    assert concept(one) != concept(other)


@pytest.mark.parametrize("name", CONCEPTS)
def test_every_word_of_a_class_has_its_name(name: str) -> None:
    assert {concept(w) for w in CONCEPTS[name]} == {name}


def test_a_word_without_a_class_is_its_own_stem() -> None:
    assert concept("windmills") == stem("windmill") == stem("windmills")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("windmill", True),
        ("x", True),
        ("é", True),
        ("90", True),
        ("$90", True),
        ("u.s.", True),
        ("’s", False),
        ("...", False),
        ("–", False),
        ("$", False),
        ("%", False),
        ("“", False),
        ("the", False),
        ("which", False),
        ("is", False),
    ],
)
def test_content(word: str, expected: bool) -> None:
    assert is_content(word) is expected


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_stop_words_are_lower_case_and_no_content(word: str) -> None:
    assert word == word.lower().strip()
    assert not is_content(word)


@given(WORDS)
def test_a_stem_is_never_empty_and_never_longer_by_more_than_a_letter(word: str) -> None:
    found = stem(word)
    assert found or word.replace("’", "'") in {"'s", ""}
    assert len(found) <= len(word) + 1


@given(WORDS)
def test_a_possessive_is_the_word(word: str) -> None:
    plain = word.rstrip("'’s") + "t"
    assert stem(plain + "'s") == stem(plain + "’s") == stem(plain)
    assert concept(plain + "’s") == concept(plain)


@given(WORDS)
def test_a_concept_is_a_class_or_the_stem(word: str) -> None:
    assert concept(word) in {*CONCEPTS, stem(word)}


@given(WORDS)
def test_content_has_a_letter_or_digit(word: str) -> None:
    if is_content(word):
        assert any(c.isalnum() for c in word)
        assert word not in STOP_WORDS
