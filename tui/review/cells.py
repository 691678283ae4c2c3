"""One line of one column as styled segments: gutter, text with what is marked in it, the edge to its right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment

from tui.review.marks import Marks, core_words
from tui.review.paint import BRACKETS, Highlight, paint, sign_before
from tui.review.text import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.style import Style

    from facts.model import Disagreement
    from sources.document import Document
    from tui.review.glyphs import Glyphs
    from tui.review.layout import Fold, Piece, RowLayout
    from tui.review.marks import Mark

GUTTER = 3  # bar, glyph, space or sign
MOST_KEPT = 4_000  # drawn cells that are remembered: some twenty screens
Span = tuple[int, int]
Line = tuple[int, int]  # column, line of the page

_start, _end = itemgetter(0), itemgetter(1)


class Live(NamedTuple):
    """Something that moves with the reader: the cursor, a selection, the sentence of another source that follows."""

    column: int
    start: int
    end: int
    role: str
    signs: str = ""


class CellPainter:
    """Draws cells and remembers them: those without marks until all is drawn anew, the others until the choice changes."""

    def __init__(self, documents: Sequence[Document], glyphs: Glyphs) -> None:
        self.documents = documents
        self.glyphs = glyphs
        self.marks = Marks((), documents, glyphs)
        self.point: Disagreement | None = None
        self.hits: Mapping[int, Sequence[Span]] = {}
        self.hit: tuple[int, Span] | None = None
        self.width = 0  # of a whole cell
        self._cores: dict[int, list[Span]] = {}
        self._live: Sequence[Live] = ()
        self._live_lines: frozenset[Line] = frozenset()
        self._plain: dict[Line, list[Segment]] = {}
        self._marked: dict[Line, list[Segment]] = {}

    def choose(self, point: Disagreement | None) -> None:
        """Show this disagreement as the chosen one."""
        self.point = point
        self._cores = core_words(point, self.documents) if point else {}
        self._marked.clear()

    def show_live(self, live: Sequence[Live], layout: RowLayout) -> None:
        """Show these moving things in place of the earlier ones."""
        self._live = live
        self._live_lines = frozenset(
            (one.column, line)
            for one in live
            if one.column in layout.wrapped
            for line in range(
                layout.line_of(one.column, one.start), layout.line_of(one.column, max(one.start, one.end - 1)) + 1
            )
        )

    def forget(self) -> None:
        """Draw everything anew."""
        self._plain.clear()
        self._marked.clear()

    def forget_marked(self) -> None:
        """Draw anew what holds marks."""
        self._marked.clear()

    def cell(self, layout: RowLayout, column: int, line: int, look: Mapping[str, Style]) -> list[Segment]:
        """Give a line of a column, with its edge."""
        key = (column, line)
        if key in self._live_lines:
            return self._draw(layout, column, line, look)[0]
        found = self._plain.get(key) or self._marked.get(key)
        if found is None:
            if len(self._plain) > MOST_KEPT:
                self._plain.clear()
            found, marked = self._draw(layout, column, line, look)
            (self._marked if marked else self._plain)[key] = found
        return found

    def _draw(self, layout: RowLayout, column: int, line: int, look: Mapping[str, Style]) -> tuple[list[Segment], bool]:
        width = self.width - GUTTER - 1
        edge = Segment(self.glyphs.line, look["line"])
        found = layout.piece_at(column, line)
        if found is None:
            fold = layout.fold_at(line)
            if fold is not None:
                return [*self._folded(layout, column, fold, look), edge], False
            return [Segment(" " * (width + GUTTER), look["text"]), edge], False
        row, piece = found
        cell = layout.rows[row].cells[column]
        assert cell is not None
        marks = self.marks.over(column, piece.start, piece.end)
        highlights = self._highlights(column, piece, marks, look)
        body = paint(self.documents[column].text, piece, highlights, look[cell.style], width)
        gutter = self._gutter(piece, marks, sign_before(piece, highlights), look)
        return [*gutter, *body, edge], bool(marks)

    def _folded(self, layout: RowLayout, column: int, fold: Fold, look: Mapping[str, Style]) -> list[Segment]:
        lines = layout.hidden_lines(column, fold)
        words = f"{lines} line{'s' if lines != 1 else ''}, no disagreement" if lines else "silent here"
        on_cursor = any(line == (column, layout.y_of(fold.first)) for line in self._live_lines)
        text = fit(f" {self.glyphs.fold} {words}", self.width - 1, self.glyphs.ellipsis)
        return [Segment(text, look["cursor" if on_cursor else "dim"])]

    def _gutter(
        self, piece: Piece, marks: Sequence[Mark], sign: tuple[str, Style] | None, look: Mapping[str, Style]
    ) -> list[Segment]:
        chosen = self.point is not None and any(mark.id == self.point.id for mark in marks)
        starting = [mark for mark in marks if mark.start >= piece.start]
        mark = min(starting, key=lambda m: (self.point is None or m.id != self.point.id, m.rank), default=None)
        return [
            Segment(self.glyphs.bar if chosen else " ", look["contradiction" if chosen else "text"]),
            Segment(mark.glyph, look[mark.role]) if mark else Segment(" ", look["text"]),
            Segment(*sign) if sign else Segment(" ", look["text"]),
        ]

    def _highlights(
        self, column: int, piece: Piece, marks: Sequence[Mark], look: Mapping[str, Style]
    ) -> list[Highlight]:
        chosen = self.point.id if self.point else None
        found = [Highlight(m.start, m.end, look["evidence"]) for m in marks if m.id != chosen and m.open]
        hits = self.hits.get(column, ())
        for start, end in hits[bisect_right(hits, piece.start, key=_end) : bisect_left(hits, piece.end, key=_start)]:
            now = self.hit == (column, (start, end))
            found.append(Highlight(start, end, look["hit-now" if now else "hit"]))
        cores = self._cores.get(column, ())
        for mark in marks:
            if mark.id == chosen:
                exact = not any(mark.start <= start and end <= mark.end for start, end in cores)
                found.append(Highlight(mark.start, mark.end, look["focus" if exact else "passage"], BRACKETS))
        found += [
            Highlight(start, end, look["focus"]) for start, end in cores if start < piece.end and end > piece.start
        ]
        found += [
            Highlight(one.start, one.end, look[one.role], one.signs) for one in self._live if one.column == column
        ]
        return found
