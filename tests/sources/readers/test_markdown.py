"""Markdown: blocks with the offsets of the file."""

from __future__ import annotations

import time
from datetime import date

import pytest

from sources.readers.markdown import read


def blocks(text: str) -> list[tuple[str, int, str]]:
    reading = read(text.encode(), "x.md")
    assert reading.text == text
    assert reading.format == "markdown"
    return [(block.kind.value, block.level, text[block.start : block.end]) for block in reading.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Bridge closed", [("heading", 1, "Bridge closed")]),
        ("### Bridge closed ###", [("heading", 3, "Bridge closed")]),
        ("# Bridge #9", [("heading", 1, "Bridge #9")]),
        ("#hashtag", [("paragraph", 0, "#hashtag")]),
        ("##", []),
        ("Bridge closed\n=====", [("heading", 1, "Bridge closed")]),
        ("Bridge\nclosed\n---\nText", [("heading", 2, "Bridge\nclosed"), ("paragraph", 0, "Text")]),
        ("One line\nand its tail\n\nAnother", [
            ("paragraph", 0, "One line\nand its tail"), ("paragraph", 0, "Another")]),
        ("- one\n- two", [("list_item", 1, "one"), ("list_item", 1, "two")]),
        ("* one\n  tail\n* two", [("list_item", 1, "one\n  tail"), ("list_item", 1, "two")]),
        ("- one\nlazy tail", [("list_item", 1, "one\nlazy tail")]),
        ("- one\n  - two\n    - three\n- four", [
            ("list_item", 1, "one"), ("list_item", 2, "two"), ("list_item", 3, "three"), ("list_item", 1, "four")]),
        ("1. one\n2) two", [("list_item", 1, "one"), ("list_item", 1, "two")]),
        ("- one\n\n  second paragraph\n\nafter", [
            ("list_item", 1, "one"), ("list_item", 1, "second paragraph"), ("paragraph", 0, "after")]),
        ("- [x] done", [("list_item", 1, "done")]),
        ("In\n2010. the bridge opened", [("paragraph", 0, "In\n2010. the bridge opened")]),
        ("> one\n> two", [("quote", 1, "one\n> two")]),
        ("> one\n>\n> two", [("quote", 1, "one"), ("quote", 1, "two")]),
        ("> one\n>> two", [("quote", 1, "one"), ("quote", 2, "two")]),
        ("> one\nlazy", [("quote", 1, "one\nlazy")]),
        ("```\n# no heading\n```\nText", [("code", 0, "```\n# no heading\n```"), ("paragraph", 0, "Text")]),
        ("~~~ py\na\n\n```\n~~~", [("code", 0, "~~~ py\na\n\n```\n~~~")]),
        ("```\nopen to the end\n\n", [("code", 0, "```\nopen to the end")]),
        ("Text\n\n    code\n\n    more\n\nText", [
            ("paragraph", 0, "Text"), ("code", 0, "code\n\n    more"), ("paragraph", 0, "Text")]),
        ("Text\n    no code", [("paragraph", 0, "Text\n    no code")]),
        ("Text\n***\nText", [("paragraph", 0, "Text"), ("paragraph", 0, "Text")]),
        ("| a | b |\n|---|:-:|\n| 1 | 2 |", [("table_row", 0, "a | b"), ("table_row", 0, "1 | 2")]),
        ("a | b\n--- | ---\n1 | 2\n\nafter | all", [
            ("table_row", 0, "a | b"), ("table_row", 0, "1 | 2"), ("paragraph", 0, "after | all")]),
        ("![The bridge](b.png)", [("caption", 0, "The bridge")]),
        ("![](b.png)", []),
        ("[1]: https://example.org", [("meta", 0, "[1]: https://example.org")]),
        ("Text\n\n[1]: https://example.org", [("paragraph", 0, "Text"), ("meta", 0, "[1]: https://example.org")]),
        ("<!-- a\nnote -->\nText", [("code", 0, "<!-- a\nnote -->"), ("paragraph", 0, "Text")]),
        ("A **bold** [link](http://x)", [("paragraph", 0, "A **bold** [link](http://x)")]),
        ("", []),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert blocks(text) == expected
    assert [(k, n, w.replace("\r\n", "\n")) for k, n, w in blocks(text.replace("\n", "\r\n"))] == expected


FRONT = """\
---
title: "The bridge: a year on"
date: 2021-03-09
publisher: The Lantern  # local
tags: [bridge, harbour]
authors:
  - Ada
---
# A heading

Text.
"""


def test_front_matter() -> None:
    reading = read(FRONT.encode(), "x.md")
    assert (reading.title, reading.published, reading.publisher) == (
        "The bridge: a year on",
        date(2021, 3, 9),
        "The Lantern",
    )
    assert [block.kind.value for block in reading.blocks] == ["meta", "heading", "paragraph"]
    assert FRONT[: reading.blocks[0].end].endswith("---")


@pytest.mark.parametrize(
    "text", ["---\nNo front matter, a sentence.\n\n---\n", "---\n\nText", "---\ntitle: never closed\n"]
)
def test_no_front_matter(text: str) -> None:
    assert read(text.encode(), "x").title is None
    assert "meta" not in {kind for kind, _, _ in blocks(text)}


@pytest.mark.parametrize("value", ["soon", "3/4/2021", "", "[2021]"])
def test_front_matter_without_a_plain_date(value: str) -> None:
    assert read(f"---\ndate: {value}\n---\nText".encode(), "x").published is None


def test_title_and_date_from_the_text() -> None:
    reading = read(b"# Bridge *closed*\n\nPublished: 9 March 2021\n\nText.\n", "x.md")
    assert (reading.title, reading.published) == ("Bridge *closed*", date(2021, 3, 9))


@pytest.mark.parametrize(
    "piece",
    [
        "#",
        "# ",
        ">",
        "> ",
        "> a\n",
        "- ",
        "- a\n",
        "  - a\n",
        "`",
        "```\n",
        "[",
        "![",
        "[a]:",
        "|",
        "|-",
        "<!--",
        "<!--\n",
        "* ",
        "a\n",
        "---\n",
        "    a\n",
        "1. a\n",
        "a: b\n",
    ],
)
def test_linear_time(piece: str) -> None:
    def cost(count: int) -> float:
        raw = (piece * count).encode()
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read(raw, "x")
            best = min(best, time.process_time() - start)
        return best

    size = 20_000 // len(piece)
    assert cost(4 * size) < 10 * cost(size) + 0.02


def test_deep_lists_do_not_explode() -> None:
    text = "".join(f"{' ' * (2 * depth)}- item {depth}\n" for depth in range(400))
    assert len(blocks(text)) == 400
