"""The text of all sources side by side: one scrolling view that draws every line of every column itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.review.alignment import plain_rows
from tui.review.layout import RowLayout, Wrapped, wrap_document
from tui.review.marks import Mark, Marks, all_words, core_words
from tui.review.minimap import Minimap
from tui.review.paint import Highlight, offset_at, paint
from tui.review.placing import Placement, place_words
from tui.review.theme import styles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual import events

    from facts.model import Disagreement
    from sources.document import Document
    from tui.review.glyphs import Glyphs
    from tui.review.layout import Piece, Row

LEAST_WIDTH = 32  # cells of a column; with fewer, fewer columns are shown
GUTTER = 3  # bar, glyph, space
Span = tuple[int, int]


class CollationView(ScrollView, can_focus=True, inherit_bindings=False):
    """All columns, aligned and wrapped, with the words of the chosen disagreement in view in each."""

    DEFAULT_CSS = "CollationView { scrollbar-size: 0 0; overflow-x: hidden; overflow-y: scroll; }"

    class PointClicked(Message):
        """The reader clicked on words that a disagreement rests on."""

        def __init__(self, identifier: str) -> None:
            self.identifier = identifier
            super().__init__()

    class ColumnsChanged(Message):
        """Other columns are shown, or they are placed otherwise."""

    def __init__(self, documents: Sequence[Document], glyphs: Glyphs) -> None:
        super().__init__(id="columns")
        self.documents = documents
        self.glyphs = glyphs
        self.marks = Marks((), documents, glyphs)
        self.point: Disagreement | None = None
        self.page = 0
        self.shown: tuple[int, ...] = ()
        self.rows: Sequence[Row] = plain_rows(documents)
        self.words: dict[int, Span] = {}
        self._occurrences: dict[int, list[Span]] = {}
        self._occurrence = 0
        self._cores: dict[int, list[Span]] = {}
        self._hits: Mapping[int, Sequence[Span]] = {}
        self._hit: tuple[int, Span] | None = None
        self._placement = Placement({}, 0, 0)
        self._wrapped: dict[tuple[int, int], Wrapped] = {}
        self._page_layout: RowLayout | None = None
        self._cells: dict[tuple[int, int], list[Segment]] = {}  # drawn, by column and line of the page
        self._marked_cells: dict[tuple[int, int], list[Segment]] = {}  # the same, where the choice changes them
        self._map: Minimap | None = None

    # What is shown

    @property
    def fitting(self) -> int:
        """How many columns fit side by side."""
        return max(1, min(len(self.documents), (self.size.width - 1) // LEAST_WIDTH))

    @property
    def column_width(self) -> int:
        """The cells of one column, with its gutter and the line to its right."""
        return max(GUTTER + 9, (self.size.width - 1) // max(1, len(self.shown)))

    @property
    def shifted(self) -> bool:
        """Whether the columns stand each at its own passage instead of row by row."""
        return any(self._placement.shifts.values())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows of the same documents."""
        self.rows = rows
        self._wrapped.clear()
        self._lay_out(keep=True)

    def set_marks(self, marks: Marks) -> None:
        """Show these disagreements in the gutter, in the text and on the map."""
        self.marks = marks
        self._map = None
        self.redraw()

    def choose(self, point: Disagreement | None) -> None:
        """Choose a disagreement and bring its words into view in every source that has any."""
        self.point = point
        self._occurrences = all_words(point, self.documents) if point else {}
        self._occurrence = 0
        self.words = {column: spans[0] for column, spans in self._occurrences.items()}
        self._cores = core_words(point, self.documents) if point else {}
        self.page = 0
        self._lay_out(keep=False)
        self.bring_words()

    def bring_words(self) -> None:
        """Bring the words of the chosen disagreement into view in every shown column at once."""
        layout = self._page_layout
        words = {column: span for column, span in self.words.items() if column in self.shown}
        if layout is None or not words:
            return
        self._place(place_words(layout, self.shown, words, round(self.scroll_y), self.size.height, self._placement))

    def next_words(self) -> None:
        """Bring the words back into view; where they are in view, go to what the sources say elsewhere on the same question."""
        before = (self._placement, round(self.scroll_y))
        self.bring_words()
        if before == (self._placement, round(self.scroll_y)) and self.words:
            self._occurrence += 1
            self.words = {column: spans[self._occurrence % len(spans)] for column, spans in self._occurrences.items()}
            self.bring_words()

    def release(self) -> None:
        """Put the columns back side by side, row by row."""
        first = self._placement.shifts.get(self.shown[0], 0) if self.shown else 0
        self._place(Placement({}, 0, round(self.scroll_y) + first))

    def turn(self, by: int) -> None:
        """Show the next or previous columns, where not all fit."""
        pages = -(-len(self.documents) // self.fitting)
        self.page = max(0, min(pages - 1, self.page + by))
        self._lay_out(keep=True)
        if self.shifted or self.point is not None:
            self.bring_words()

    def show_column(self, column: int) -> None:
        """Turn to the page on which a column is shown."""
        if column not in self.shown and self.fitting:
            self.page = self._order().index(column) // self.fitting
            self._lay_out(keep=True)

    def show_hits(self, hits: Mapping[int, Sequence[Span]], now: tuple[int, Span] | None) -> None:
        """Mark search hits, and go to one of them."""
        self._hits, self._hit = hits, now
        self.redraw()
        if now is not None:
            self.show_span(now[0], now[1][0])

    def show_span(self, column: int, offset: int) -> None:
        """Go to a place in a source."""
        self.show_column(column)
        if self._page_layout is None:
            return
        if self.shifted:
            self.release()
        line = self._page_layout.line_of(column, offset)
        top, height = round(self.scroll_y), self.size.height
        if not top + 1 <= line < top + height - 1:
            self.scroll_to(y=line - height // 3, animate=False, immediate=True, force=True)

    def row_of(self, column: int, offset: int) -> int:
        """Give the row that holds a place in a source, shown or not."""
        found = 0
        for number, row in enumerate(self.rows):
            cell = row.cells[column]
            if cell is not None and cell.start <= offset:
                found = number
        return found

    # Layout

    def on_resize(self) -> None:
        """Wrap anew; what was chosen or read stays in view."""
        self._lay_out(keep=True)
        if self.point is not None and self.words:
            self.bring_words()

    def _order(self) -> list[int]:
        """Columns in order of importance: those that answer the chosen question first."""
        columns = range(len(self.documents))
        return sorted(columns, key=lambda column: (column not in self.words, column)) if self.words else list(columns)

    def _lay_out(self, *, keep: bool) -> None:
        if not self.size.width or not self.documents:
            return
        reading = self._reading_place() if keep else None
        order, count = self._order(), self.fitting
        start = min(self.page * count, len(order) - count)
        shown = tuple(sorted(order[start : start + count]))
        if keep or shown != self.shown or self._page_layout is None:
            self.shown = shown
            width = self.column_width - GUTTER - 1
            self._page_layout = RowLayout(self.rows, {column: self._wrap(column, width) for column in shown})
            self._placement = Placement({}, 0, round(self.scroll_y))
            self._map = None
            self._resize_page()
            if reading is not None and reading[0] in shown:
                self.scroll_to(y=self._page_layout.line_of(*reading), animate=False, immediate=True, force=True)
            self.post_message(self.ColumnsChanged())
            self.redraw()
        else:
            self._redraw_marked()

    def _wrap(self, column: int, width: int) -> Wrapped:
        key = (column, width)
        if key not in self._wrapped:
            if len(self._wrapped) > 4 * len(self.documents):
                self._wrapped.clear()
            self._wrapped[key] = wrap_document(self.documents[column].text, self.rows, column, width)
        return self._wrapped[key]

    def _reading_place(self) -> tuple[int, int] | None:
        """Give the first column and code point at the top of the view."""
        if self._page_layout is None or not self.shown:
            return None
        top = round(self.scroll_y)
        for line in range(top, top + self.size.height):
            for column in self.shown:
                found = self._page_layout.piece_at(column, line + self._placement.shifts.get(column, 0))
                if found:
                    return column, found[1].start
        return None

    def _place(self, placement: Placement) -> None:
        changed = placement.shifts != self._placement.shifts
        self._placement = placement
        self._resize_page()
        self.scroll_to(y=placement.top, animate=False, immediate=True, force=True)
        if changed:
            self.post_message(self.ColumnsChanged())
        self.refresh()

    def _resize_page(self) -> None:
        assert self._page_layout is not None
        self.virtual_size = Size(self.size.width, self._page_layout.height + self._placement.extra)

    def redraw(self) -> None:
        """Draw everything anew."""
        self._cells.clear()
        self._marked_cells.clear()
        self.refresh()

    def _redraw_marked(self) -> None:
        self._marked_cells.clear()
        self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One screen line of all columns and the map."""
        layout, look = self._page_layout, styles(self.app.theme)
        width = self.size.width
        if layout is None:
            return Strip.blank(width, look["text"])
        line = round(self.scroll_offset.y) + y
        segments: list[Segment] = []
        for column in self.shown:
            segments += self._cell(layout, column, line + self._placement.shifts.get(column, 0))
        rest = width - 1 - self.column_width * len(self.shown)
        if rest > 0:
            segments.append(Segment(" " * rest, look["text"]))
        segments.append(self._map_cell(layout, y))
        return Strip(segments, width)

    def _cell(self, layout: RowLayout, column: int, line: int) -> list[Segment]:
        key = (column, line)
        cached = self._cells.get(key) or self._marked_cells.get(key)
        if cached is None:
            if len(self._cells) > 20_000:
                self._cells.clear()
            cached, marked = self._draw_cell(layout, column, line)
            (self._marked_cells if marked else self._cells)[key] = cached
        return cached

    def _draw_cell(self, layout: RowLayout, column: int, line: int) -> tuple[list[Segment], bool]:
        look = styles(self.app.theme)
        found = layout.piece_at(column, line)
        width = self.column_width - GUTTER - 1
        edge = Segment(self.glyphs.line, look["line"])
        if found is None:
            return [Segment(" " * (width + GUTTER), look["text"]), edge], False
        row, piece = found
        cell = self.rows[row].cells[column]
        assert cell is not None
        marks = self.marks.over(column, piece.start, piece.end)
        text = self.documents[column].text
        body = paint(text, piece, self._highlights(column, piece, marks), look[cell.style], width)
        return [*self._gutter(piece, marks), *body, edge], bool(marks)

    def _gutter(self, piece: Piece, marks: Sequence[Mark]) -> list[Segment]:
        look = styles(self.app.theme)
        chosen = self.point is not None and any(mark.id == self.point.id for mark in marks)
        starting = [mark for mark in marks if mark.start >= piece.start]
        mark = min(starting, key=lambda m: (self.point is None or m.id != self.point.id, m.rank), default=None)
        return [
            Segment(self.glyphs.bar if chosen else " ", look["contradiction" if chosen else "text"]),
            Segment(f"{mark.glyph} ", look[mark.role]) if mark else Segment("  ", look["text"]),
        ]

    def _highlights(self, column: int, piece: Piece, marks: Sequence[Mark]) -> list[Highlight]:
        look = styles(self.app.theme)
        chosen = self.point.id if self.point else None
        found = [Highlight(m.start, m.end, look["evidence"]) for m in marks if m.id != chosen and m.open]
        for start, end in self._hits.get(column, ()):
            if start < piece.end and end > piece.start:
                now = self._hit == (column, (start, end))
                found.append(Highlight(start, end, look["hit-now" if now else "hit"]))
        cores = [core for core in self._cores.get(column, ()) if core[0] < piece.end and core[1] > piece.start]
        for mark in marks:
            if mark.id == chosen:
                exact = not any(mark.start <= start and end <= mark.end for start, end in self._cores.get(column, ()))
                found.append(Highlight(mark.start, mark.end, look["focus" if exact else "passage"], brackets=True))
        return [*found, *(Highlight(start, end, look["focus"]) for start, end in cores)]

    def _map_cell(self, layout: RowLayout, y: int) -> Segment:
        if self._map is None or self._map.height != self.size.height:
            self._map = Minimap(layout, self.shown, self.marks, self.size.height)
        return self._map.segment(y, round(self.scroll_y), self.glyphs, styles(self.app.theme))

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """On the map: go there. On words of a disagreement: choose it."""
        layout = self._page_layout
        if layout is None:
            return
        if event.x >= self.size.width - 1:
            target = event.y * self.virtual_size.height // max(1, self.size.height)
            self.scroll_to(y=target - self.size.height // 2, animate=False, immediate=True, force=True)
            return
        mark = self._mark_at(layout, event.x, round(self.scroll_y) + event.y)
        if mark is not None:
            self.post_message(self.PointClicked(mark.id))

    def _mark_at(self, layout: RowLayout, x: int, line: int) -> Mark | None:
        """Give the mark under a place of the screen, or the first one on its line where the click was in the gutter."""
        number, inside = divmod(x, self.column_width)
        if number >= len(self.shown):
            return None
        column = self.shown[number]
        found = layout.piece_at(column, line + self._placement.shifts.get(column, 0))
        if found is None:
            return None
        piece = found[1]
        marks = sorted(self.marks.over(column, piece.start, piece.end), key=lambda mark: mark.rank)
        if inside >= GUTTER:
            offset = offset_at(self.documents[column].text, piece, inside - GUTTER)
            marks = [mark for mark in marks if mark.start - 1 <= offset <= mark.end]
        return marks[0] if marks else None
