"""Markdown (CommonMark with pipe tables), as far as blocks go; emphasis and links stay in the text.

Offsets are those of the file. A block spans its words: the `#`, bullet, number, `>` or outer pipe before them,
closing `#`s, the line under a setext heading, dividers and a table's separator row belong to no block.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from sources.decoding import decode
from sources.document import Block, BlockKind
from sources.limits import DEFAULT_LIMITS
from sources.lines import Line, is_separator, row_span, split_lines
from sources.readers.front_matter import first_date, first_value, front_matter
from sources.readers.reading import Reading, headline, mark, publication, refuse_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from sources.limits import Limits

_ATX = re.compile(r"(#{1,6})(?:[ \t]++|\Z)")
_ATX_CLOSE = re.compile(r"(?:^|[ \t])#+\Z")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_ITEM = re.compile(r"(?:[-*+]|(\d{1,9})[.)])(?:[ \t]++|\Z)")
_TASK = re.compile(r"\[[ xX]\][ \t]++")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_DIVIDERS = tuple(re.compile(rf"{re.escape(mark)}(?:[ \t]*{re.escape(mark)}){{2,}}") for mark in "-*_")
_SETEXT = re.compile(r"=+|-+")
_REFERENCE = re.compile(r"\[[^\]]{1,200}\]:\s*\S")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_CODE_INDENT = 4


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a Markdown file. Raises `SourceError`."""
    refuse_lines(raw, name, limits)
    text = decode(raw, name)
    lines = split_lines(text)
    skip, values = front_matter(lines)
    blocks = [Block(BlockKind.META, lines[0].start, lines[skip - 1].end)] if skip else []
    found = mark(text, _Scanner(lines, skip).scan())
    blocks += found
    return Reading(
        text,
        tuple(blocks),
        first_value(values, "title", "headline") or headline(text, blocks),
        first_date(values, "published", "date", "pubdate", "publishdate", "date_published") or publication(text, found),
        first_value(values, "publisher", "site", "source", "publication", "author"),
        "markdown",
    )


class _Scanner:
    """One pass over the lines; each step takes the lines of one block."""

    def __init__(self, lines: list[Line], at: int) -> None:
        self.lines = lines
        self.at = at
        self.blocks: list[Block] = []
        self.columns: list[int] = []  # where the words of the open list items begin, outermost first
        self.after_blank = True
        self.comment_ends = [number for number, line in enumerate(lines) if "-->" in line.text]

    def scan(self) -> list[Block]:
        """Find all blocks, in order."""
        steps: tuple[Callable[[Line], bool], ...] = (
            self._fence, self._indented, self._comment, self._heading, self._divider,
            self._quote, self._item, self._table, self._single,
        )  # fmt: skip
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.text:
                self.after_blank = True
                self.at += 1
                continue
            if self.after_blank:
                self._close_lists(line)
            if not any(step(line) for step in steps):
                self._paragraph(line)
            self.after_blank = False
        return self.blocks

    def _close_lists(self, line: Line) -> None:
        while (
            self.columns
            and line.indent < self.columns[-1]
            and not (_ITEM.match(line.text) and line.indent > self.columns[-1] - 2)
        ):
            self.columns.pop()

    def _add(self, kind: BlockKind, start: int, end: int, level: int = 0) -> None:
        if start < end:
            self.blocks.append(Block(kind, start, end, level))

    def _fence(self, line: Line) -> bool:
        match = _FENCE.match(line.text)
        if match is None or (match[1][0] == "`" and "`" in line.text[match.end() :]):
            return False
        last = next(
            (i for i in range(self.at + 1, len(self.lines)) if _closes(self.lines[i].text, match[1])),
            len(self.lines) - 1,
        )
        self._code(line, last)
        return True

    def _code(self, line: Line, last: int) -> None:
        end = next(self.lines[i].end for i in range(last, self.at - 1, -1) if self.lines[i].text)
        self._add(BlockKind.CODE, line.start, end)
        self.at = last + 1

    def _indented(self, line: Line) -> bool:
        base = self.columns[-1] if self.columns else 0
        if not self.after_blank or line.indent < base + _CODE_INDENT:
            return False
        last = self.at
        while last + 1 < len(self.lines) and (
            not self.lines[last + 1].text or self.lines[last + 1].indent >= base + _CODE_INDENT
        ):
            last += 1
        self._code(line, last)
        return True

    def _comment(self, line: Line) -> bool:
        if not line.text.startswith("<!--"):
            return False
        found = bisect_left(self.comment_ends, self.at)
        if found == len(self.comment_ends) or not self.lines[self.comment_ends[found]].text.endswith("-->"):
            return False
        self._code(line, self.comment_ends[found])
        return True

    def _heading(self, line: Line) -> bool:
        match = _ATX.match(line.text)
        if match is None:
            return False
        words = _ATX_CLOSE.sub("", line.text[match.end() :]).rstrip()
        start = line.start + match.end()
        self._add(BlockKind.HEADING, start, start + len(words), len(match[1]))
        self.columns.clear()
        self.at += 1
        return True

    def _divider(self, line: Line) -> bool:
        if not any(pattern.fullmatch(line.text) for pattern in _DIVIDERS):
            return False
        self.columns.clear()
        self.at += 1
        return True

    def _quote(self, line: Line) -> bool:
        match = _QUOTE.match(line.text)
        if match is None:
            return False
        level = match[0].count(">")
        start, end = line.start + match.end(), line.end
        self.at += 1
        while start < end and self.at < len(self.lines):
            following = self.lines[self.at]
            inner = _QUOTE.match(following.text)
            if inner is not None and (inner.end() == len(following.text) or inner[0].count(">") != level):
                break
            if inner is None and self._interrupts(following):
                break
            end = following.end
            self.at += 1
        self._add(BlockKind.QUOTE, start, end, level)
        return True

    def _item(self, line: Line) -> bool:
        match = _ITEM.match(line.text)
        if match is None:
            return False
        while self.columns and line.indent < self.columns[-1]:
            self.columns.pop()
        task = _TASK.match(line.text, match.end())
        start = line.start + (task.end() if task else match.end())
        self.columns.append(line.indent + match.end())
        end = self._take_paragraph(line)
        self._add(BlockKind.LIST_ITEM, start, end, len(self.columns))
        return True

    def _table(self, line: Line) -> bool:
        if "|" not in line.text or not self._in_table(line):
            return False
        if not is_separator(line.text):
            self._add(BlockKind.TABLE_ROW, *row_span(line))
        self.at += 1
        return True

    def _in_table(self, line: Line) -> bool:
        if line.text[0] == "|" and line.text.count("|") >= 2:
            return True
        following = self.lines[self.at + 1].text if self.at + 1 < len(self.lines) else ""
        before = self.lines[self.at - 1].text if self.at else ""
        is_head = "|" in following and is_separator(following)
        is_body = bool(before) and bool(self.blocks) and self.blocks[-1].kind is BlockKind.TABLE_ROW
        return is_head or (is_body and ("|" in before))

    def _single(self, line: Line) -> bool:
        """Take a link definition, or an image alone: its description is a caption."""
        if _REFERENCE.match(line.text):
            self._add(BlockKind.META, line.start, line.end)
        elif (image := _IMAGE.fullmatch(line.text)) is not None:
            self._add(BlockKind.CAPTION, line.start + image.start(1), line.start + image.end(1))
        else:
            return False
        self.at += 1
        return True

    def _paragraph(self, line: Line) -> None:
        end = self._take_paragraph(line)
        following = self.lines[self.at] if self.at < len(self.lines) else None
        if (
            following is not None
            and following.text
            and following.indent < _CODE_INDENT
            and _SETEXT.fullmatch(following.text)
        ):
            self._add(BlockKind.HEADING, line.start, end, 1 if following.text[0] == "=" else 2)
            self.at += 1
        elif self.columns and line.indent >= self.columns[-1]:
            self._add(BlockKind.LIST_ITEM, line.start, end, len(self.columns))
        else:
            self._add(BlockKind.PARAGRAPH, line.start, end)

    def _take_paragraph(self, line: Line) -> int:
        """Take the lines of one paragraph and give its end."""
        end = line.end
        self.at += 1
        while self.at < len(self.lines) and not self._interrupts(self.lines[self.at]):
            end = self.lines[self.at].end
            self.at += 1
        return end

    def _interrupts(self, line: Line) -> bool:
        """Whether a line ends the paragraph before it."""
        words = line.text
        if not words:
            return True
        first = words[0]
        if first.isalpha():
            return False
        if first in ">|" or words.startswith(("```", "~~~", "<!--")) or _ATX.match(words) or _SETEXT.fullmatch(words):
            return True
        item = _ITEM.match(words)
        if item is not None and item.end() < len(words) and (item[1] in {None, "1"} or bool(self.columns)):
            return True
        return any(pattern.fullmatch(words) for pattern in _DIVIDERS)


def _closes(words: str, fence: str) -> bool:
    return words.startswith(fence) and not words.strip(fence[0])
