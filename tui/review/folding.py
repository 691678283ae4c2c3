"""Which rows fold: stretches on which nothing disagrees, nothing was found and nothing was opened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from tui.review.layout import Fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from tui.review.layout import Row

CONTEXT = 1  # rows left standing on either side of a disagreement
LEAST = 4  # lines that a fold must hide to be worth its own


class RowIndex:
    """Finds the rows that spans of a document touch."""

    __slots__ = ("_cells",)

    def __init__(self, rows: Sequence[Row], columns: int) -> None:
        self._cells: list[tuple[list[int], list[int], list[int]]] = []
        for column in range(columns):
            found = [(cell.start, cell.end, n) for n, row in enumerate(rows) if (cell := row.cells[column]) is not None]
            self._cells.append(([f[0] for f in found], [f[1] for f in found], [f[2] for f in found]))

    def touched(self, column: int, start: int, end: int) -> Sequence[int]:
        """Give the rows that hold a code point of a span."""
        starts, ends, rows = self._cells[column]
        return rows[bisect_right(ends, start) : bisect_left(starts, end)]

    def row_of(self, column: int, offset: int) -> int:
        """Give the row that holds a code point, or the last one before it; 0 where there is none."""
        starts, _, rows = self._cells[column]
        return rows[max(0, bisect_right(starts, offset) - 1)] if rows else 0


def loud_rows(index: RowIndex, spans: Mapping[int, Iterable[tuple[int, int]]]) -> set[int]:
    """Give the rows that must stay open: those that spans of any column touch."""
    return {
        row for column, places in spans.items() for start, end in places for row in index.touched(column, start, end)
    }


def find_folds(heights: Sequence[int], loud: Collection[int], opened: Collection[int]) -> tuple[Fold, ...]:
    """Give the stretches to fold. `heights`: lines per row; a stretch with a row in `opened` stays open as a whole."""
    edges = [-1 - CONTEXT, *sorted(loud), len(heights) + CONTEXT]
    folds = []
    for before, after in pairwise(edges):
        first, end = before + 1 + CONTEXT, after - CONTEXT
        quiet = first < end and sum(heights[first:end]) >= LEAST
        if quiet and not any(first <= row < end for row in opened):
            folds.append(Fold(first, end))
    return tuple(folds)
