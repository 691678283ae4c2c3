"""Where text stands: rows of cells, one cell per document, soft-wrapped and stacked on one tall virtual page.

Pure: no terminal library. A row holds at most one stretch of each document; a document without one is silent there and
shows filler. All offsets are code points of the document's text, `end` exclusive; lines and rows count from 0.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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


class Fold(NamedTuple):
    """Rows that are shown as one line: the first, and the one after the last."""

    first: int
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
    anything takes no line. `folds`, in order and apart, each take one line, whatever their rows hold.
    """

    __slots__ = ("_fold_rows", "_starts", "_tops", "folds", "height", "rows", "wrapped")

    def __init__(self, rows: Sequence[Row], wrapped: Mapping[int, Wrapped], folds: Sequence[Fold] = ()) -> None:
        self.rows = rows
        self.wrapped = wrapped
        self.folds = folds
        self._fold_rows = [fold.first for fold in folds]
        steps = [high + row.gap if high else 0 for high, row in zip(row_heights(wrapped), rows, strict=True)]
        for first, end in folds:
            steps[first:end] = [2, *(0,) * (end - first - 1)]
        self._tops = [0, *accumulate(steps)]
        self.height = self._tops[-1]
        self._starts: dict[int, tuple[list[int], list[int]]] = {}

    def y_of(self, row: int) -> int:
        """Give the line on which a row starts."""
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """Give the row that covers a line, the last one of a fold; the nearest one beyond either end."""
        found = bisect_right(self._tops, max(0, min(y, self.height - 1))) - 1
        return max(0, min(found, len(self.rows) - 1))

    def fold_of(self, row: int) -> Fold | None:
        """Give the fold that hides a row."""
        at = bisect_right(self._fold_rows, row) - 1
        return self.folds[at] if at >= 0 and row < self.folds[at].end else None

    def fold_at(self, y: int) -> Fold | None:
        """Give the fold whose one line stands here."""
        if not self.folds or not 0 <= y < self.height:
            return None
        fold = self.fold_of(bisect_right(self._tops, y) - 1)
        return fold if fold is not None and self._tops[fold.first] == y else None

    def hidden_lines(self, column: int, fold: Fold) -> int:
        """Give the lines of a column that a fold hides."""
        return sum(map(len, self.wrapped[column][fold.first : fold.end]))

    def piece_at(self, column: int, y: int) -> tuple[int, Piece] | None:
        """Give the row and piece of a column that stand on a line; None for filler, folds and beyond the ends."""
        if not 0 <= y < self.height:
            return None
        row = bisect_right(self._tops, y) - 1
        pieces = self.wrapped[column][row]
        line = y - self._tops[row]
        if line >= len(pieces) or (self.folds and self.fold_of(row) is not None):
            return None
        return row, pieces[line]

    def line_of(self, column: int, offset: int) -> int:
        """Give the line on which a code point stands (its fold's, where it is hidden); the last line before it where it stands in no cell."""
        starts, lines = self._index(column)
        return lines[max(0, bisect_right(starts, offset) - 1)] if lines else 0

    def place_from(self, column: int, y: int) -> int | None:
        """Give the first code point that stands on a line or below it, else the column's last line's; None where it is empty."""
        starts, lines = self._index(column)
        return starts[min(bisect_left(lines, y), len(lines) - 1)] if lines else None

    def _index(self, column: int) -> tuple[list[int], list[int]]:
        """Give starts of all pieces of a column in order, and the lines they stand on. Built once."""
        if column not in self._starts:
            starts: list[int] = []
            lines: list[int] = []
            for row, (top, pieces) in enumerate(zip(self._tops, self.wrapped[column], strict=False)):
                starts.extend(piece.start for piece in pieces)
                hidden = self.folds and self.fold_of(row) is not None
                lines.extend([self._fold_line(row)] * len(pieces) if hidden else range(top, top + len(pieces)))
            self._starts[column] = (starts, lines)
        return self._starts[column]

    def _fold_line(self, row: int) -> int:
        fold = self.fold_of(row)
        return self._tops[fold.first if fold is not None else row]


def row_heights(wrapped: Mapping[int, Wrapped]) -> list[int]:
    """Give the lines of every row: those of its tallest cell."""
    return [max(map(len, cells)) for cells in zip(*wrapped.values(), strict=True)]
