"""What readers share: trimming, the marks of lines that tell no story, titles and days of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.document import Block, BlockKind
from sources.readers.reading import headline, mark, publication

STANDFIRST = "A bridge is shut for the winter, and nobody knows why it is."


def blocks_of(*parts: tuple[BlockKind, str]) -> tuple[str, list[Block]]:
    text, blocks = "", []
    for kind, words in parts:
        blocks.append(Block(kind, len(text), len(text) + len(words), 1 if kind is BlockKind.HEADING else 0))
        text += words + "\n"
    return text, blocks


def kinds(*parts: tuple[BlockKind, str]) -> list[BlockKind]:
    return [block.kind for block in mark(*blocks_of(*parts))]


P, H, Q, L, M, X, C = (
    BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.META, BlockKind.BOILERPLATE,
    BlockKind.CAPTION,
)  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(P, "By Ida Brandt"), (P, "The quay is shut.")], [M, P]),
        ([(P, "Subscribe now"), (P, "The quay is shut.")], [X, P]),
        ([(H, "Related articles"), (P, "The quay is shut.")], [X, P]),
        ([(L, "Copy link"), (P, "The quay is shut.")], [X, P]),
        ([(Q, "Subscribe now"), (P, "The quay is shut.")], [Q, P]),  # somebody says it
        ([(P, "By  Ida\n Brandt"), (P, "The quay is shut.")], [M, P]),
        ([(P, "Subscribe now")], [P]),  # all there is
        ([(P, "By Ida Brandt"), (P, "Subscribe now")], [P, P]),
        ([(P, STANDFIRST), (P, "By Ida Brandt"), (P, STANDFIRST), (P, "The quay is shut.")], [P, M, X, P]),
        ([(P, "Shut."), (P, "Shut."), (P, "The quay is shut.")], [P, P, P]),  # short lines come back
        ([(P, STANDFIRST), (Q, STANDFIRST), (P, STANDFIRST)], [P, Q, X]),
        ([*[(P, f"Line {n} of the story.") for n in range(5)], (P, STANDFIRST), (P, STANDFIRST)], [P] * 7),
        ([(H, "Bridge shut for winter"), (P, "Shut."), (H, "Bridge shut for winter")], [H, P, X]),
        ([(H, "The bridge"), (P, "Shut."), (H, "The bridge")], [H, P, H]),  # short headings come back
        ([(C, "The bridge at low tide"), (P, "Shut."), (C, "The bridge at low tide")], [C, P, X]),
        ([], []),
    ],
)
def test_lines_that_tell_no_story_are_marked(parts: list[tuple[BlockKind, str]], expected: list[BlockKind]) -> None:
    assert kinds(*parts) == expected


def test_a_marked_heading_has_no_level() -> None:
    marked = mark(*blocks_of((H, "Related articles"), (P, "The quay is shut.")))
    assert [block.level for block in marked] == [0, 0]


def test_long_blocks_are_never_marked() -> None:
    assert kinds((P, "Subscribe to our newsletter " + "today " * 60), (P, "The quay is shut.")) == [P, P]


@given(st.lists(st.text(st.sampled_from("ab \t\u00a0\n"), min_size=1, max_size=12), max_size=8))
def test_blocks_are_bare_in_order_and_none_is_empty(words: list[str]) -> None:
    text, blocks = blocks_of(*((P, w) for w in words))
    marked = mark(text, blocks)
    stretches = [text[block.start : block.end] for block in marked]
    assert stretches == [w.strip() for w in words if w.strip()]
    assert mark(text, marked) == marked


def test_the_day_of_publication_stands_in_meta_blocks_only() -> None:
    text, blocks = blocks_of((M, "March 9, 2021"), (P, "On March 12, 2021 the quay was shut."))
    assert publication(text, blocks) == date(2021, 3, 9)
    assert publication(text, blocks[1:]) is None
    assert publication("", []) is None


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(H, "Boats"), (P, "Twelve lay there.")], "Boats"),
        ([(H, "Boats \n at  sea")], "Boats at sea"),
        ([(M, "By Ida Brandt"), (X, "Share"), (H, "Boats")], "Boats"),
        ([(P, "Twelve lay there."), (H, "Boats")], None),
        ([], None),
    ],
)
def test_the_title_is_the_heading_at_the_top(parts: list[tuple[BlockKind, str]], expected: str | None) -> None:
    assert headline(*blocks_of(*parts)) == expected
