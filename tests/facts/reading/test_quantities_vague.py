"""Vague amounts and the words that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.reading.quantities import find_quantities
from facts.reading.quantities.words import VAGUE
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Quantity


def read(text: str) -> tuple[Quantity, ...]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    document = Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,))
    return find_quantities(text, split_sentences(document), ())


@pytest.mark.parametrize(
    ("text", "vague", "unit"),
    [
        ("Several founders left.", "several", "founder"),
        ("Several of its founders left.", "several", "founder"),
        ("A few boats sank.", "few", "boat"),
        ("Few boats sank.", "few", "boat"),
        ("A handful of boats sank.", "few", "boat"),
        ("Many local boats sank.", "many", "boat"),
        ("Numerous boats sank.", "many", "boat"),
        ("A large number of boats sank.", "many", "boat"),
        ("A number of boats sank.", "several", "boat"),
        ("Multiple boats sank.", "several", "boat"),
        ("Most co-founders left.", "most", "co-founder"),
        ("Most of the boats sank.", "most", "boat"),
        ("The vast majority of boats sank.", "most", "boat"),
        ("All boats sank.", "all", "boat"),
        ("All of the boats sank.", "all", "boat"),
        ("Dozens of boats sank.", "dozens", "boat"),
        ("Scores of boats sank.", "scores", "boat"),
        ("Hundreds of small boats sank.", "hundreds", "boat"),
        ("Tens of thousands of boats sank.", "tens of thousands", "boat"),
        ("Hundreds of thousands of boats sank.", "hundreds of thousands", "boat"),
        ("Several hundred boats sank.", "several hundred", "boat"),
        ("A few thousand boats sank.", "few thousand", "boat"),
        ("The flood cost millions of dollars.", "millions", "dollar"),
        ("They waited several weeks.", "several", "week"),
        ("The blast hit the square, killing dozens.", "dozens", "people"),
    ],
)
def test_vague_amounts(text: str, vague: str, unit: str) -> None:
    found = read(text)
    assert [(q.value, q.vague, q.unit) for q in found] == [(None, vague, unit)]


def test_a_share_that_is_vague_has_a_base() -> None:
    assert [q.base for q in read("Most of the old boats sank.")] == ["boat"]
    assert [q.base for q in read("Several of the old boats sank.")] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "It was the most profitable boat.",
        "At most it floats.",
        "How many were there?",
        "It floats after all.",
        "Her test scores fell.",
        "So few came.",
        "It was all fine.",
        "This most surprising turn came late.",
    ],
)
def test_words_that_count_nothing(text: str) -> None:
    assert read(text) == ()


def test_figures_win_over_vague_words() -> None:
    found = read("As many as 40 boats and at most 9 ferries sank.")
    assert [(q.value, q.modifier, q.unit) for q in found] == [(40, "<=", "boat"), (9, "<=", "ferry")]


def test_every_vague_word_starts_its_own_phrases() -> None:
    assert all(words[0] == first for first, entries in VAGUE.items() for words, _ in entries)
