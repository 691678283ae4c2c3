"""From rows to the page: wraps documents, remembers what was wrapped, and folds stretches without disagreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.review.alignment import plain_rows
from tui.review.folding import RowIndex, find_folds, loud_rows
from tui.review.layout import RowLayout, row_heights, wrap_document

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sources.document import Document
    from tui.review.layout import Fold, Row, Wrapped

FIRST = 100  # rows of the page that is shown until all have been wrapped
Spans = dict[int, list[tuple[int, int]]]


class Typesetter:
    """Makes the page of the columns that are shown. `loud`, by column: the spans over which nothing may fold."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.folding = False
        self.loud: Spans = {}
        self._opened: set[int] = set()  # rows whose fold was opened by hand
        self._wrapped: dict[tuple[int, int], Wrapped] = {}
        self.begun = any(len(document.blocks) > FIRST for document in documents)  # rows are still to come
        self.set_rows(plain_rows(documents, FIRST))

    def complete(self) -> None:
        """Use all rows, where only the first ones are shown so far."""
        if self.begun:
            self.begun = False
            self.set_rows(plain_rows(self.documents))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Use other rows of the same documents."""
        self.rows = rows
        self._index = RowIndex(rows, len(self.documents))
        self._opened.clear()
        self._wrapped.clear()

    def row_of(self, column: int, offset: int) -> int:
        """Give the row that holds a place in a source, shown or not."""
        return self._index.row_of(column, offset)

    def make(self, shown: Iterable[int], width: int) -> RowLayout:
        """Make the page of these columns, whose text is `width` cells wide."""
        wrapped = {column: self._wrap(column, width) for column in shown}
        return RowLayout(self.rows, wrapped, self._folds(wrapped, self._opened))

    def is_due(self, page: RowLayout) -> bool:
        """Whether a page would fold otherwise by now."""
        return self.folding and self._folds(page.wrapped, self._opened) != page.folds

    def fold_all(self, *, on: bool) -> None:
        """Fold every stretch, or none."""
        self.folding = on
        self._opened.clear()

    def open_over(self, page: RowLayout, column: int, offset: int) -> bool:
        """Open the fold that hides a place; False where none does."""
        row = self._index.row_of(column, offset)
        hidden = page.fold_of(row) is not None
        if hidden:
            self._opened.add(row)
        return hidden

    def open_rows(self, fold: Fold) -> None:
        """Open a fold."""
        self._opened.add(fold.first)

    def close_over(self, page: RowLayout, column: int, offset: int) -> bool:
        """Close the fold that was opened over a place; False where nothing folds."""
        row = self._index.row_of(column, offset)
        fold = next((f for f in self._folds(page.wrapped, ()) if f.first <= row < f.end), None)
        if fold is not None:
            self._opened -= set(range(fold.first, fold.end))
        return fold is not None

    def _folds(self, wrapped: Mapping[int, Wrapped], opened: Collection[int]) -> tuple[Fold, ...]:
        if not self.folding:
            return ()
        return find_folds(row_heights(wrapped), loud_rows(self._index, self.loud), opened)

    def _wrap(self, column: int, width: int) -> Wrapped:
        key = (column, width)
        if key not in self._wrapped:
            if len(self._wrapped) > 4 * len(self.documents):
                self._wrapped.clear()
            self._wrapped[key] = wrap_document(self.documents[column].text, self.rows, column, width)
        return self._wrapped[key]
