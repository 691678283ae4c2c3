"""Negation: which words turn the one that follows, and how far they reach."""

from __future__ import annotations

import pytest

from facts.asking.negation import is_negated, not_foreseen
from tests.stories import story_of


def _at(text: str, word: str) -> tuple[tuple[object, ...], int]:
    tokens = story_of({"A": text}).readings[0].sentences[0].tokens
    return tokens, next(k for k, t in enumerate(tokens) if t.lower == word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The bridge is not safe.", "safe", True),
        ("The bridge is hardly ever safe.", "safe", True),
        ("The bridge is safe.", "safe", False),
        ("The bridge is not only safe but quick.", "safe", False),
        ("It is not new, but the bridge is safe.", "safe", False),
        ("The patch works by preventing successful attacks.", "successful", True),
        ("The town avoided a crisis.", "crisis", True),
        ("The mill failed to open.", "open", True),
        ("There is no doubt it is safe.", "safe", True),
        ("There is no word on the missing men.", "missing", False),
        ("The bridge is safe rather than quick.", "quick", True),
        ("It shows more weakness than strength.", "strength", True),
        ("It cost more than five million.", "five", False),
        ("The flood did not reach the nearby mill.", "nearby", False),
        ("They do not expect a permanent closure.", "permanent", True),
        ("The board voted against building the dam.", "building", True),
        ("The board is against the new building.", "building", False),
        ("The mayor refused to approve the dam.", "approve", True),
    ],
)
def test_negations_turn_what_follows_shortly(text: str, word: str, *, expected: bool) -> None:
    tokens, at = _at(text, word)
    assert is_negated(tokens, at) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The toll is not expected to rise.", "rise", True),
        ("The toll is expected to rise.", "rise", False),
        ("The toll, which is high, did rise.", "rise", False),
        ("Nobody was expecting the toll to rise.", "rise", True),
    ],
)
def test_a_denied_expectation_is_no_statement(text: str, word: str, *, expected: bool) -> None:
    tokens, at = _at(text, word)
    assert not_foreseen(tokens, at) is expected  # type: ignore[arg-type]
