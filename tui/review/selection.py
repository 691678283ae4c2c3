"""Words that the reviewer selected: one stretch per column at most, in code points of the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.document import Document

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected words of a source. `source` is its id; `start` inclusive, `end` exclusive, code points of its text."""

    source: str
    start: int
    end: int


class Selections:
    """What is selected, by column; one column's selection may be growing with the cursor."""

    __slots__ = ("_fixed", "_spans", "growing")

    def __init__(self) -> None:
        self._spans: dict[int, Span] = {}
        self._fixed: Span = (0, 0)  # the words that the growing selection started with
        self.growing: int | None = None

    @property
    def spans(self) -> dict[int, Span]:
        """The selected spans by column."""
        return dict(self._spans)

    def begin(self, column: int, span: Span) -> None:
        """Start a selection; it takes the place of the column's earlier one."""
        self.growing, self._fixed = column, span
        self._spans[column] = span

    def grow(self, column: int, span: Span) -> None:
        """Let the growing selection reach from where it started to a span; nothing in another column."""
        if column == self.growing:
            self._spans[column] = (min(self._fixed[0], span[0]), max(self._fixed[1], span[1]))

    def end(self) -> None:
        """Leave the selections as they are."""
        self.growing = None

    def clear(self) -> None:
        """Select nothing."""
        self._spans.clear()
        self.growing = None

    def of(self, documents: Sequence[Document]) -> tuple[Selection, ...]:
        """Give the selections in the order of the columns."""
        return tuple(Selection(documents[column].id, *self._spans[column]) for column in sorted(self._spans))
