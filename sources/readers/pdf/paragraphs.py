"""From lines in reading order to paragraphs, headings, items and rows; words cut at a line's end are made whole."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from sources.document import BlockKind
from sources.lines import ends_sentence
from sources.readers.composing import Piece

if TYPE_CHECKING:
    from sources.readers.pdf.layout import Line

_HEADING = 1.12  # times the text's size
_LONGEST_HEADING = 200
_LEADING = 1.25  # times the usual distance of lines: more begins a paragraph
_ROOM = 0.2  # of the column's width
_TIGHTEST = 0.9  # of the size
_INDENT = 0.8  # of the size
_SPACE = 0.5  # of the size: what the next word needs besides its own width to fit on a line
_BULLET = re.compile(r"[•‣◦▪●·\uf0b7\u2013\u2014*-] +(?=\S)|\(?\d{1,2}[.)] +(?=\S)")
_SIGNS = "•‣◦▪●·\uf0b7"
_HYPHEN = re.compile(r"([^\W\d_]+)(-|\u2010|\xad)\Z")
_KEPT = frozenset((
    "co", "ex", "non", "self", "half", "anti", "pro", "vice", "cross", "all", "well", "twenty", "thirty", "forty",
    "fifty", "sixty", "seventy", "eighty", "ninety", "semi", "quasi", "mid", "pre", "post", "multi"
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def paragraphs(lines: list[Line]) -> list[Piece]:
    """Make pieces of a document's lines, all pages together; places give page and line."""
    if not lines:
        return []
    body = _usual_size(lines)
    widths = _widths(lines)
    leading = _usual_leading(lines)
    known = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    groups: list[list[Line]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if _begins(before, line, widths, leading):
            groups.append([line])
        else:
            groups[-1].append(line)
    ranks = sorted({round(g[0].size, 1) for g in groups if g[0].size >= _HEADING * body}, reverse=True)
    return [_piece(group, body, ranks, known) for group in groups]


def _usual_size(lines: list[Line]) -> float:
    count: Counter[float] = Counter()
    for line in lines:
        count[round(line.size, 1)] += len(line.text)
    return max(count, key=lambda size: (count[size], size))


def _usual_leading(lines: list[Line]) -> float:
    gaps = Counter(
        round((a.base - b.base) / max(a.size, 1.0), 1)
        for a, b in pairwise(lines)
        if a.page == b.page and a.column == b.column and 0 < a.base - b.base < 3 * max(a.size, 1.0)
    )
    usual = max(gaps.values(), default=0)
    return min((gap for gap, count in gaps.items() if count >= 0.3 * usual and gap >= _TIGHTEST), default=1.2)


def _widths(lines: list[Line]) -> dict[tuple[int, int], tuple[float, float]]:
    """Give the left and right bounds of every column of every page."""
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for line in lines:
        left, right = found.get((line.page, line.column), (line.left, line.right))
        found[line.page, line.column] = min(left, line.left), max(right, line.right)
    return found


def _begins(before: Line, line: Line, widths: dict[tuple[int, int], tuple[float, float]], leading: float) -> bool:
    """Tell whether a line begins a paragraph."""
    if line.cells > 1 or before.cells > 1 or _begins_item(before, line):
        return True
    size = max(before.size, 1.0)
    if abs(line.size - before.size) > 0.1 * size:
        return True
    short = _fits(before, line, *widths[before.page, before.column])
    if before.page != line.page or before.column != line.column:
        return ends_sentence(before.text) or short
    gap = (before.base - line.base) / size
    if gap > _LEADING * leading or gap <= 0:
        return True
    indented = (
        line.left > before.left + _INDENT * size and ends_sentence(before.text) and not _BULLET.match(before.text)
    )
    return indented or short


def _begins_item(before: Line, line: Line) -> bool:
    """Tell whether a line is a list's next item; a dash or a figure may also stand within a sentence."""
    return _BULLET.match(line.text) is not None and (line.text[0] in _SIGNS or ends_sentence(before.text))


def _fits(before: Line, line: Line, left: float, right: float) -> bool:
    """Tell whether a line's first word would have fitted on the line before: then that one was ended on purpose.

    Within a sentence much room must be left, and the next line must not begin with a small letter.
    """
    first = len(line.text.split(" ", 1)[0])
    width = (line.right - line.left) * first / max(1, len(line.text))
    if ends_sentence(before.text):
        return before.right + width + _SPACE * before.size < right
    return before.right + width + _ROOM * (right - left) < right and not line.text[:1].islower()


def _piece(group: list[Line], body: float, ranks: list[float], known: Counter[str]) -> Piece:
    parts: list[str] = []
    places: list[tuple[int, str]] = []
    at = 0
    bullet = _BULLET.match(group[0].text)
    for number, line in enumerate(group):
        words = line.text[bullet.end() :] if bullet and not number else line.text
        if parts:
            parts[-1], gap = _joint(parts[-1], words, known)
            parts.append(gap)
            at = sum(map(len, parts)) if len(parts) < 4 else at + len(parts[-2]) + len(gap)
        places.append((at, f"page {line.page}, line {line.number}"))
        parts.append(words)
    text = "".join(parts)
    if group[0].cells > 1:
        return Piece(BlockKind.TABLE_ROW, text, 0, tuple(places))
    if bullet and len(group[0].text) > bullet.end():
        return Piece(BlockKind.LIST_ITEM, text, 1, tuple(places))
    if group[0].size >= _HEADING * body and len(text) <= _LONGEST_HEADING:
        return Piece(BlockKind.HEADING, text, min(6, 1 + ranks.index(round(group[0].size, 1))), tuple(places))
    return Piece(BlockKind.PARAGRAPH, text, 0, tuple(places))


def _joint(before: str, after: str, known: Counter[str]) -> tuple[str, str]:
    """Join two lines: give the first as it goes on, and what stands between it and the second."""
    match = _HYPHEN.search(before)
    if match is None:
        return before, "" if before.endswith(("-", "–", "—", "/")) else " "
    if match[2] == "\xad":
        return before[:-1], ""
    tail = _WORD.match(after)
    if tail is None or not after[:1].islower():
        return before, ""
    whole, linked = f"{match[1]}{tail[0]}".lower(), f"{match[1]}-{tail[0]}".lower()
    keep = known[linked] > known[whole] or (not known[whole] and match[1].lower() in _KEPT)
    return (before, "") if keep else (before[:-1], "")
