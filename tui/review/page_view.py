"""The page of all sources on the screen: which columns are shown, where each stands, what is drawn on every line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.review.cells import GUTTER, CellPainter
from tui.review.minimap import Minimap
from tui.review.paging import page_count, page_of, shown_columns
from tui.review.placing import Placement, place_words
from tui.review.theme import styles
from tui.review.typesetting import Typesetter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sources.document import Document
    from tui.review.cells import Live
    from tui.review.glyphs import Glyphs
    from tui.review.layout import Row, RowLayout

LEAST_WIDTH = 32  # cells of a column; with fewer, fewer columns are shown
Span = tuple[int, int]


class PageView(ScrollView, can_focus=True, inherit_bindings=False):
    """All columns, aligned and wrapped, with the words of the chosen disagreement in view in each."""

    DEFAULT_CSS = "PageView { scrollbar-size: 0 0; overflow-x: hidden; overflow-y: scroll; }"
    ALLOW_SELECT = False  # columns select for themselves, never across

    class ColumnsChanged(Message):
        """Other columns are shown, or they are placed otherwise."""

    def __init__(self, documents: Sequence[Document], glyphs: Glyphs) -> None:
        super().__init__(id="columns")
        self.documents = documents
        self.glyphs = glyphs
        self.typesetter = Typesetter(documents)
        self.painter = CellPainter(documents, glyphs)
        self.page = 0
        self.pinned: int | None = None
        self.active = 0  # the column that the reader is in
        self.shown: tuple[int, ...] = ()
        self.words: dict[int, Span] = {}  # what is kept in view, by column; these columns come first
        self.page_layout: RowLayout | None = None
        self.placement = Placement({}, 0, 0)
        self.locked = True  # all columns scroll together
        self._live: Sequence[Live] = ()
        self.map: Minimap | None = None

    # What is shown

    @property
    def fitting(self) -> int:
        """How many columns fit side by side."""
        return max(1, min(len(self.documents), (self.size.width - 1) // LEAST_WIDTH))

    @property
    def column_width(self) -> int:
        """The cells of one column, with its gutter and the line to its right."""
        return max(GUTTER + 10, (self.size.width - 1) // max(1, len(self.shown)))

    @property
    def shifted(self) -> bool:
        """Whether the columns stand each at its own passage instead of row by row."""
        return any(self.placement.shifts.values())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows of the same documents."""
        if self.typesetter.begun or rows != self.typesetter.rows:
            self.typesetter.begun = False
            self.typesetter.set_rows(rows)
            self.lay_out(keep=True)

    def complete(self) -> None:
        """Lay out what the first paint left for later."""
        if self.typesetter.begun:
            self.typesetter.complete()
            self.lay_out(keep=True)

    def bring(self, words: Mapping[int, Span]) -> None:
        """Bring a span of each of these columns into view at once, as far as they are shown."""
        shown = {column: span for column, span in words.items() if column in self.shown}
        if self.page_layout is not None and shown:
            top, height = round(self.scroll_y), self.size.height
            self._place(place_words(self.page_layout, self.shown, shown, top, height, self.placement))

    def release(self) -> None:
        """Put the columns back side by side, row by row, where the reader's column stands."""
        shift = self.placement.shifts.get(self.active, 0) if self.active in self.shown else 0
        self._place(Placement({}, 0, max(0, round(self.scroll_y) + shift)))

    def turn(self, by: int) -> None:
        """Show the next or previous columns, where not all fit."""
        pages = page_count(self._order(), self.fitting, self.pinned)
        self._turn_to(max(0, min(pages - 1, self.page + by)))

    def _turn_to(self, page: int) -> None:
        self.page = page
        self.lay_out(keep=True)
        self.bring(self.words)

    def pin(self, column: int | None) -> None:
        """Keep a column on every page; None lets it go."""
        self.pinned = column
        self.page = 0
        self.lay_out(keep=True)

    def show_column(self, column: int) -> None:
        """Turn to the page on which a column is shown."""
        if column not in self.shown:
            self.page = page_of(column, self._order(), self.fitting, self.pinned)
            self.lay_out(keep=True)

    def show_live(self, live: Sequence[Live]) -> None:
        """Show these moving things: cursor, selections, sentences that follow."""
        self._live = live
        if self.page_layout is not None:
            self.painter.show_live(live, self.page_layout)
        self.refresh()

    # Places

    def show_span(self, column: int, offset: int) -> None:
        """Go to a place in a source; a fold over it opens."""
        self.show_column(column)
        if self.page_layout is not None and self.typesetter.open_over(self.page_layout, column, offset):
            self.lay_out(keep=True)
        if self.page_layout is None:
            return
        if self.shifted and self.locked:
            self.release()
        y, height = self.screen_line(column, offset), self.size.height
        if not 1 <= y < height - 1:
            self.scroll_lines(y - height // 3, column)

    def screen_line(self, column: int, offset: int) -> int:
        """Give the line of the screen, from the top of the view, on which a place in a shown column stands or would stand."""
        assert self.page_layout is not None
        line = self.page_layout.line_of(column, offset)
        return line - self.placement.shifts.get(column, 0) - round(self.scroll_y)

    def is_in_view(self, column: int, offset: int) -> bool:
        """Whether the line of a place is on the screen."""
        return column in self.shown and 0 <= self.screen_line(column, offset) < self.size.height

    def row_of(self, column: int, offset: int) -> int:
        """Give the row that holds a place in a source, shown or not."""
        return self.typesetter.row_of(column, offset)

    def top_place(self, column: int) -> int | None:
        """Give the first code point of a column that is in view."""
        if self.page_layout is not None and column in self.shown:
            top = round(self.scroll_y) + self.placement.shifts.get(column, 0)
            for line in range(top, top + self.size.height):
                found = self.page_layout.piece_at(column, line)
                if found is not None:
                    return found[1].start
        return None

    def first_place(self, column: int) -> int | None:
        """Give where reading goes on: at a column's kept words where they are in view, else at what is in view or comes next."""
        if column in self.words and self.is_in_view(column, self.words[column][0]):
            return self.words[column][0]
        if self.page_layout is None or column not in self.shown:
            return None
        return self.page_layout.place_from(column, round(self.scroll_y) + self.placement.shifts.get(column, 0))

    def place_at(self, column: int, y: int) -> int | None:
        """Give the first code point of a column on a line of the view."""
        line = round(self.scroll_y) + y + self.placement.shifts.get(column, 0)
        found = self.page_layout.piece_at(column, line) if self.page_layout is not None else None
        return None if found is None else found[1].start

    def reveal(self, column: int, offset: int) -> None:
        """Scroll no further than it takes to have a place in view, with a line above and below."""
        if self.page_layout is None or column not in self.shown:
            return
        y, low = self.screen_line(column, offset), self.size.height - 2
        if y < 1 or y > low:
            self.scroll_lines(y - (1 if y < 1 else low), column)

    def scroll_lines(self, by: int, column: int | None = None) -> None:
        """Scroll all columns; while they are unlocked, the given one alone."""
        if self.locked or column is None or self.page_layout is None:
            self.scroll_to(y=round(self.scroll_y) + by, animate=False, immediate=True, force=True)
            return
        top, shifts = round(self.scroll_y), dict(self.placement.shifts)
        to = max(0, min(self.page_layout.height - 1, top + shifts.get(column, 0) + by))
        shifts[column] = to - top
        self._place(Placement(shifts, max(0, -min(shifts.values())), top))

    # Layout

    def on_resize(self) -> None:
        """Wrap anew; what was chosen or read stays in view."""
        self.lay_out(keep=True)
        self.bring(self.words)

    def _order(self) -> list[int]:
        """Columns in order of importance: those that answer the chosen question first."""
        return sorted(
            range(len(self.documents)), key=lambda column: (bool(self.words) and column not in self.words, column)
        )

    def lay_out(self, *, keep: bool) -> None:
        """Lay the page out; with `keep` in any case, and so that what is read stays on its line of the screen."""
        if not self.size.width or not self.documents:
            return
        shown = shown_columns(self._order(), self.fitting, self.page, self.pinned)
        if not keep and shown == self.shown and self.page_layout is not None:
            self.refresh()
            return
        reading = self._reading_place() if keep else None
        self.shown = shown
        self.active = self.active if self.active in shown else shown[0]
        width = self.painter.width = self.column_width
        self.page_layout = self.map = None  # frees the old page before the new one is made
        self.page_layout = self.typesetter.make(shown, width - GUTTER - 2)  # a cell for a closing sign
        self.placement = Placement({}, 0, round(self.scroll_y))
        self.map = None
        self.painter.show_live(self._live, self.page_layout)
        self._resize_page()
        if reading is not None and reading[0] in shown:
            self.scroll_lines(self.screen_line(*reading[:2]) - reading[2])
        self.post_message(self.ColumnsChanged())
        self.redraw()

    def _reading_place(self) -> tuple[int, int, int] | None:
        """Give column, code point and screen line of what is read: the words of the chosen point, else the top of the view."""
        if self.page_layout is None:
            return None
        words = [(c, span[0]) for c, span in sorted(self.words.items()) if c in self.shown]
        tops = [(c, place) for c in self.shown if (place := self.top_place(c)) is not None]
        for column, offset in [*words, *tops]:
            if self.is_in_view(column, offset):
                return column, offset, self.screen_line(column, offset)
        return (*tops[0], 0) if tops else None

    def _place(self, placement: Placement) -> None:
        changed = placement.shifts != self.placement.shifts
        self.placement = placement
        self._resize_page()
        self.scroll_to(y=placement.top, animate=False, immediate=True, force=True)
        if changed:
            self.post_message(self.ColumnsChanged())
        self.refresh()

    def _resize_page(self) -> None:
        assert self.page_layout is not None
        self.virtual_size = Size(self.size.width, self.page_layout.height + self.placement.extra)

    # Drawing

    def redraw(self) -> None:
        """Draw everything anew."""
        self.painter.forget()
        self.refresh()

    def redraw_marked(self) -> None:
        """Draw anew what disagreements are marked in: their states changed."""
        self.painter.forget_marked()
        if self.map is not None:
            self.map.forget()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One screen line of all columns and the map."""
        layout, look = self.page_layout, styles(self.app.theme)
        width = self.size.width
        if layout is None:
            return Strip.blank(width, look["text"])
        line = round(self.scroll_offset.y) + y
        segments: list[Segment] = []
        for column in self.shown:
            segments += self.painter.cell(layout, column, line + self.placement.shifts.get(column, 0), look)
        rest = width - 1 - self.column_width * len(self.shown)
        if rest > 0:
            segments.append(Segment(" " * rest, look["text"]))
        if self.map is None or self.map.height != self.size.height:
            self.map = Minimap(layout, self.shown, self.painter.marks, self.size.height)
        segments.append(self.map.segment(y, round(self.scroll_y), self.glyphs, look))
        return Strip(segments, width)
