"""Where text stands: rows of cells, one cell per document, soft-wrapped and stacked on one tall virtual page.

Pure: no terminal library. A row holds at most one stretch of each document; a document without one is silent there and
shows filler. All offsets are code points of the document's text, `end` exclusive; lines and rows count from 0.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tui.review.text import char_width, is_simple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Cell(NamedTuple):
    """A stretch of one document in a row. `hard`: its line breaks are kept (code, front matter). `style`: how it is drawn."""

    start: int
    end: int
    style: str = "text"
    hard: bool = False


class Row(NamedTuple):
    """One cell or None per document, and the number of blank lines below."""

    cells: tuple[Cell | None, ...]
    gap: int = 1


class Piece(NamedTuple):
    """A stretch that stands on one screen line; white space at its end is not drawn."""

    start: int
    end: int


class Place(NamedTuple):
    """The part of a span that stands on one line of the page."""

    line: int
    start: int
    end: int


Wrapped = tuple[tuple[Piece, ...], ...]  # the pieces of one document, by row; () where it is silent

_WORDS = re.compile(r"\s+|\S+")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@lru_cache(maxsize=64)
def _line_pattern(width: int) -> re.Pattern[str]:
    return re.compile(rf".{{1,{width}}}(?:\s+|$)|.{{{width}}}", re.DOTALL)


def wrap(text: str, cell: Cell, width: int) -> tuple[Piece, ...]:
    """Soft-wrap a cell to `width` screen cells (at least 8): pieces that follow each other and together make up the cell."""
    stretch = text[cell.start : cell.end]
    if not stretch:
        return (Piece(cell.start, cell.end),)
    if not cell.hard or "\n" not in stretch:
        return tuple(_wrap_soft(stretch, cell.start, width))
    lines = ((m.group(), cell.start + m.start()) for m in _LINES.finditer(stretch))
    return tuple(piece for line, start in lines for piece in _wrap_soft(line, start, width))


def _wrap_soft(stretch: str, base: int, width: int) -> Iterator[Piece]:
    if is_simple(stretch):
        return (Piece(base + m.start(), base + m.end()) for m in _line_pattern(width).finditer(stretch))
    return _wrap_wide(stretch, base, width)


def _wrap_wide(stretch: str, base: int, width: int) -> Iterator[Piece]:
    """Wrap text that holds wide, combining or hidden characters, tabs or anything else outside ASCII."""
    start, used = 0, 0
    for match in _WORDS.finditer(stretch):
        word, at = match.group(), match.start()
        if word.isspace():
            used += sum(map(char_width, word))  # drawn only if a word follows on the line
            continue
        long = sum(map(char_width, word))
        if used + long > width and at > start:
            yield Piece(base + start, base + at)
            start, used = at, 0
        if used + long <= width:
            used += long
            continue
        for position, char in enumerate(word, at):
            cells = char_width(char)
            if used + cells > width and position > start:
                yield Piece(base + start, base + position)
                start, used = position, 0
            used += cells
    if start < len(stretch):
        yield Piece(base + start, base + len(stretch))


def wrap_document(text: str, rows: Sequence[Row], column: int, width: int) -> Wrapped:
    """Wrap one document's cells of all rows."""
    return tuple(wrap(text, cell, width) if (cell := row.cells[column]) is not None else () for row in rows)


class RowLayout:
    """The page: rows stacked by the height of their tallest shown cell.

    `wrapped` maps the shown columns to their pieces by row (`wrap_document`). A row of which no shown column holds
    anything takes no line.
    """

    __slots__ = ("_starts", "_tops", "height", "rows", "wrapped")

    def __init__(self, rows: Sequence[Row], wrapped: Mapping[int, Wrapped]) -> None:
        self.rows = rows
        self.wrapped = wrapped
        heights = (max(map(len, cells)) for cells in zip(*wrapped.values(), strict=True))
        self._tops = [0, *accumulate(high + row.gap if high else 0 for high, row in zip(heights, rows, strict=True))]
        self.height = self._tops[-1]
        self._starts: dict[int, tuple[list[int], list[int]]] = {}

    def y_of(self, row: int) -> int:
        """Give the line on which a row starts."""
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """Give the row that covers a line; the nearest one beyond either end."""
        found = bisect_right(self._tops, max(0, min(y, self.height - 1))) - 1
        return max(0, min(found, len(self.rows) - 1))

    def piece_at(self, column: int, y: int) -> tuple[int, Piece] | None:
        """Give the row and piece of a column that stand on a line; None for filler and beyond the ends."""
        if not 0 <= y < self.height:
            return None
        row = bisect_right(self._tops, y) - 1
        pieces = self.wrapped[column][row]
        line = y - self._tops[row]
        return (row, pieces[line]) if line < len(pieces) else None

    def places(self, column: int, start: int, end: int) -> tuple[Place, ...]:
        """Give the lines on which a span of a document stands, with its part on each."""
        starts, lines = self._index(column)
        found = []
        for index in range(max(0, bisect_right(starts, start) - 1), len(starts)):
            if starts[index] >= end and starts[index] > start:
                break
            piece = self._piece(column, lines[index])
            low, high = max(start, piece.start), min(end, piece.end)
            if low < high or (low == high == start == end):
                found.append(Place(lines[index], low, high))
        return tuple(found)

    def line_of(self, column: int, offset: int) -> int:
        """Give the line on which a code point stands; the last line before it where it stands in no cell."""
        starts, lines = self._index(column)
        return lines[max(0, bisect_right(starts, offset) - 1)] if lines else 0

    def _piece(self, column: int, line: int) -> Piece:
        row = bisect_right(self._tops, line) - 1
        return self.wrapped[column][row][line - self._tops[row]]

    def _index(self, column: int) -> tuple[list[int], list[int]]:
        """Give starts of all pieces of a column in order, and the lines they stand on. Built once."""
        if column not in self._starts:
            starts: list[int] = []
            lines: list[int] = []
            for top, pieces in zip(self._tops, self.wrapped[column], strict=False):
                starts.extend(piece.start for piece in pieces)
                lines.extend(range(top, top + len(pieces)))
            self._starts[column] = (starts, lines)
        return self._starts[column]
