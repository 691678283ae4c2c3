"""Plurals: of regular and irregular nouns, and whether a word is one."""

from __future__ import annotations

import pytest

from facts.asking.plurals import ends_in_plural, plural


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("person", "people"), ("child", "children"), ("box", "boxes"), ("city", "cities"), ("day", "days"), ("", ""),
     ("rescue ship", "rescue ships"), ("gas", "gas"), ("boss", "bosses"), ("life", "lives"), ("gunman", "gunmen"), ("Taliban militant", "Taliban militants"),
     ("German", "Germans"), ("KO", "KOs"), ("series", "series")],
)  # fmt: skip
def test_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("rescue ships", True),
        ("the children", True),
        ("lives", True),
        ("Police", True),
        ("ship", False),
        ("boss", False),
        ("glass", False),
        ("", False),
    ],
)
def test_whether_the_last_word_is_a_plural(words: str, expected: bool) -> None:
    assert ends_in_plural(words) is expected


@pytest.mark.parametrize("noun", ["rescue ship", "child", "city", "life", "police"])
def test_a_plural_is_known_as_one(noun: str) -> None:
    assert ends_in_plural(plural(noun))
