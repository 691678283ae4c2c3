"""What holds for every reader and every text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sources.document import BlockKind
from sources.limits import DEFAULT_LIMITS
from sources.lines import line_starts, split_lines
from sources.readers import READERS, is_document, markdown, plain, reader_for
from sources.readers.reading import Reading

ROOT = Path(__file__).parents[3]
PIECES = st.sampled_from(
    ["# ", "## ", "- ", "* ", "1. ", "> ", ">> ", "    ", "\t", "  ", "\n", "\n\n", "\r\n", "\r", "|", "| a | b |\n",
     "|---|\n", "```", "~~~", "---", "===", "***", "<!--", "-->", "![", "](", "[x]: y", "word", "Two words",
     "A sentence ends here.", "By Ada Lovelace", "Share", "March 9, 2021", "title: x", "5", "é", "東", "\u2028", "\x0c",
     "\x1b", "\u202e", "“", ".", "?", "a long line that runs on and on until it is as long as wrapped text"]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=40).map("".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
)
WORD = re.compile(r"[^\W\d_]")


@pytest.mark.parametrize("suffix", [".txt", ".text", ".md", ".markdown"])
@given(text=TEXTS)
@example(text="---\na: b\n---")
@example(text="# \n- \n> \n")
@settings(max_examples=300)
def test_blocks_are_in_order_and_hold_every_word(suffix: str, text: str) -> None:
    reading = READERS[suffix](b"\xef\xbb\xbf" + text.encode(), "x", DEFAULT_LIMITS)
    assert isinstance(reading, Reading)
    assert reading.text == text
    at = 0
    outside = []
    for block in reading.blocks:
        assert at <= block.start < block.end <= len(text)
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        assert block.level >= 0
        outside.append(text[at : block.start])
        at = block.end
    outside.append(text[at:])
    left = "\n".join(outside)
    left = re.sub(r"(?m)^[\s>]*(?:[-*+] +)*[xX]?|!\[\]\([^)]*\)|\]\([^)\n]*\)|\(?\b[a-z][.)](?=\s)", "", left)
    assert WORD.search(left.replace("[x]", "")) is None, left


@given(text=TEXTS)
def test_newlines_do_not_change_the_blocks(text: str) -> None:
    unix = text.replace("\r", "")
    for read in (plain.read, markdown.read):
        first = read(b"\xef\xbb\xbf" + unix.encode(), "x")
        second = read(b"\xef\xbb\xbf" + unix.replace("\n", "\r\n").encode(), "x")
        assert [block.kind for block in first.blocks] == [block.kind for block in second.blocks]
        assert [unix[b.start : b.end] for b in first.blocks] == [
            second.text[b.start : b.end].replace("\r\n", "\n") for b in second.blocks
        ]


@given(text=TEXTS)
def test_lines_cover_the_text(text: str) -> None:
    lines = split_lines(text)
    assert len(lines) == len(line_starts(text))
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert "".join(line.text for line in lines).split() == text.split() or "".join(text.split()) == "".join(
        "".join(line.text.split()) for line in lines
    )


@given(text=TEXTS)
def test_something_always_speaks(text: str) -> None:
    blocks = plain.read(b"\xef\xbb\xbf" + text.encode(), "x").blocks
    assert not blocks or any(block.kind not in {BlockKind.META, BlockKind.BOILERPLATE} for block in blocks)


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("a.txt", plain.read),
        ("A.MD", markdown.read),
        ("a.markdown", markdown.read),
        ("a", plain.read),
        ("a.log", plain.read),
        ("a.md.txt", plain.read),
    ],
)
def test_reader_for(name: str, reader: object) -> None:
    assert reader_for(name) is reader


@pytest.mark.parametrize(
    ("name", "taken"), [("a.txt", True), ("a.MD", True), ("a", False), ("a.py", False), ("txt", False)]
)
def test_is_document(name: str, taken: bool) -> None:
    assert is_document(name) is taken


def test_readers_load_when_a_file_of_their_kind_is_read() -> None:
    code = (
        "import sys, sources.dossier; sys.exit(any(m.startswith('sources.readers.') and m.split('.')[2] in "
        "{'html', 'pdf', 'docx', 'mail', 'articles'} for m in sys.modules) or 'email' in sys.modules or 'json' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0


@pytest.mark.parametrize("suffix", [".html", ".PDF", ".docx", ".eml", ".htm"])
def test_folders_are_searched_for_documents_of_every_kind(suffix: str) -> None:
    assert is_document(f"a{suffix}")
    assert not is_document("a.json")
