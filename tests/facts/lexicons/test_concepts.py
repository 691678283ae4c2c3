"""Concepts: classes do not overlap, and words of one class meet."""

from __future__ import annotations

import pytest

from facts.lexicons.concepts import CONCEPTS, read_classes
from facts.words import concept, is_content, stem


def test_no_stem_is_in_two_classes() -> None:
    owner: dict[str, str] = {}
    for name, words in CONCEPTS.items():
        for word in words:
            assert owner.setdefault(stem(word), name) == name, word


def test_every_class_joins_more_than_one_stem() -> None:
    assert [n for n, words in CONCEPTS.items() if len({*map(stem, words), n}) < 2] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("explosion", "blast"),
        ("merged", "merger"),
        ("decided", "decision"),
        ("stole", "theft"),
        ("fled", "escaped"),
        ("centre", "center"),
        ("organisation", "organization"),
        ("survivor", "survival"),
        ("probe", "investigation"),
        ("lost", "losses"),
        ("earthquake", "tremors"),
    ],
)
def test_words_for_one_thing_share_a_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "injured"),
        ("profit", "revenue"),
        ("rose", "fell"),
        ("arrested", "charged"),
        ("plane", "ship"),
        ("convicted", "acquitted"),
    ],
)
def test_words_that_disagree_stay_apart(one: str, other: str) -> None:
    assert concept(one) != concept(other)


def test_a_table_is_read_by_line() -> None:
    assert read_classes("a: b c\n\nd: e\n") == {"a": ("b", "c"), "d": ("e",)}


@pytest.mark.parametrize(
    ("word", "expected"), [("the", False), ("fire", True), ("7", True), ("—", False), ("’", False)]
)
def test_content_words(word: str, expected: bool) -> None:
    assert is_content(word) is expected
