"""Lines of a text with their offsets, and what a single line can show about itself."""

from __future__ import annotations

import re
from typing import NamedTuple

_BREAK = re.compile(r"\r\n|\n|\r")
_LINE_END = re.compile(r"\r\n|\r")
TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]*_]*\Z")
BULLET = re.compile(r"(?:[*•‣◦▪●·–-]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]++(?=\S)")
ORDERED = re.compile(r"\(?(?:\d{1,3}|[a-z])[.)][ \t]")
HASHES = re.compile(r"#{1,6}[ \t]++(?=[^\W\d_])")  # a Markdown heading in a text that is none; "# 1 in sales" is not
_RULE = re.compile(r"[-=_*~#+|:.•·—–\s]+")
_SEPARATOR = re.compile(r"[-=+|:\s]+")


class Line(NamedTuple):
    """A line: `start` and `end` bound its text without white space around it, `indent` counts columns before it."""

    start: int
    end: int
    indent: int
    text: str


def line_starts(text: str) -> tuple[int, ...]:
    """Give the offset of every line's first character. Lines end at LF, CR LF or CR, as editors count them."""
    pattern = _BREAK if "\r" in text else re.compile("\n")
    return (0, *(match.end() for match in pattern.finditer(text)))


def split_lines(text: str) -> list[Line]:
    """Split a text into all its lines, blank ones too (their `text` is empty)."""
    plain = _LINE_END.sub(lambda match: "\n" if len(match[0]) == 1 else " \n", text) if "\r" in text else text
    lines: list[Line] = []
    at = 0
    for whole in plain.split("\n"):
        words = whole.strip()
        before = len(whole) - len(whole.lstrip()) if words else len(whole)
        indent = len(whole[:before].expandtabs(4)) if before else 0
        lines.append(Line(at + before, at + before + len(words), indent, words))
        at += len(whole) + 1
    return lines


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does, closing quotes and brackets set aside."""
    return TERMINAL.search(text, max(0, len(text) - 8)) is not None


def is_rule(text: str) -> bool:
    """Tell whether a line is only marks: a divider, an underline, a table's frame."""
    return not text[:1].isalnum() and _RULE.fullmatch(text) is not None


def is_table_row(text: str) -> bool:
    """Tell whether a line is a row of a pipe table: framed by pipes, with at least one cell."""
    return text[:1] == "|" and text.count("|") >= 2


def is_separator(text: str) -> bool:
    """Tell whether a line only separates a table's head from its body."""
    return "-" in text and _SEPARATOR.fullmatch(text) is not None


def row_span(line: Line) -> tuple[int, int]:
    """Bound a table row from its first cell's text to its last's, the outer pipes left out."""
    left = len(line.text) - len(line.text.lstrip("| \t"))
    right = len(line.text.rstrip("| \t"))
    return (line.start + left, line.start + right) if left < right else (line.start, line.end)
