"""The text of all sources side by side: the chosen disagreement's words, search hits, and what the mouse does to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.message import Message

from tui.review.cells import GUTTER, Live
from tui.review.marks import all_words
from tui.review.page_view import LEAST_WIDTH, PageView
from tui.review.paint import BRACES, offset_at
from tui.review.selection import Selections

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual import events

    from facts.model import Disagreement
    from sources.document import Document
    from tui.review.glyphs import Glyphs
    from tui.review.marks import Marks
    from tui.review.selection import Selection

__all__ = ["LEAST_WIDTH", "CollationView"]

WHEEL = 3  # lines a turn of the wheel
Span = tuple[int, int]


class Target(NamedTuple):
    """What stands under the mouse: a code point of a column, the disagreement on it (its id), and whether it is folded away."""

    column: int
    offset: int
    point: str | None = None
    folded: bool = False


class CollationView(PageView):
    """All columns, aligned and wrapped, with the words of the chosen disagreement in view in each."""

    class PointClicked(Message):
        """The reader clicked on words that a disagreement rests on."""

        def __init__(self, identifier: str) -> None:
            self.identifier = identifier
            super().__init__()

    class Pointed(Message):
        """The reader clicked beside all disagreements, or draws the mouse over text; `begins` with the first such place."""

        def __init__(self, column: int, offset: int, *, draws: bool = False, begins: bool = False) -> None:
            self.column = column
            self.offset = offset
            self.draws = draws
            self.begins = begins
            super().__init__()

    def __init__(self, documents: Sequence[Document], glyphs: Glyphs) -> None:
        super().__init__(documents, glyphs)
        self.point: Disagreement | None = None
        self._occurrences: dict[int, list[Span]] = {}
        self._occurrence = 0
        self.selecting = Selections()
        self._around: tuple[Sequence[Live], Sequence[Live]] = ((), ())  # drawn under and over the selections
        self._pressed: Target | None = None  # where the mouse button went down
        self._drawing = False

    def set_marks(self, marks: Marks) -> None:
        """Show these disagreements in the gutter, in the text and on the map."""
        self.painter.marks = marks
        self.map = None
        self._fold_anew()
        self.redraw()

    def choose(self, point: Disagreement | None) -> None:
        """Choose a disagreement and bring its words into view in every source that has any."""
        self.point = point
        self.painter.choose(point)
        self._occurrences = all_words(point, self.documents) if point else {}
        self._occurrence = 0
        self.words = {column: spans[0] for column, spans in self._occurrences.items()}
        self.page = 0
        self.lay_out(keep=False)
        self.bring_words()

    def bring_words(self) -> None:
        """Bring the words of the chosen disagreement into view in every shown column at once."""
        self.bring(self.words)

    def next_words(self) -> None:
        """Bring the words back into view; where they are in view, go to what the sources say elsewhere on the same question."""
        before = (self.placement, round(self.scroll_y))
        self.bring_words()
        if before == (self.placement, round(self.scroll_y)) and self.words:
            self._occurrence += 1
            self.words = {column: spans[self._occurrence % len(spans)] for column, spans in self._occurrences.items()}
            self.bring_words()

    def show_hits(self, hits: Mapping[int, Sequence[Span]], now: tuple[int, Span] | None) -> None:
        """Mark search hits, opening the folds over them, and go to one of them."""
        new = hits != self.painter.hits
        self.painter.hits, self.painter.hit = {column: sorted(spans) for column, spans in hits.items()}, now
        if new:
            self._fold_anew()
        self.redraw()
        if now is not None:
            self.show_span(now[0], now[1][0])

    # Selections

    @property
    def selections(self) -> tuple[Selection, ...]:
        """The words that the reviewer selected: at most one stretch a column, in the order of the columns."""
        return self.selecting.of(self.documents)

    def clear_selections(self) -> None:
        """Select nothing."""
        self.selecting.clear()
        self.show_reader(*self._around)

    def show_reader(self, followers: Sequence[Live], cursor: Sequence[Live]) -> None:
        """Show the cursor, what is selected, and the sentences that follow."""
        self._around = followers, cursor
        spans = self.selecting.spans.items()
        self.show_live([*followers, *(Live(column, *span, "selected", BRACES) for column, span in spans), *cursor])

    # Folds

    def fold(self, *, on: bool) -> None:
        """Fold all stretches without disagreement, or open them."""
        self._mark_loud()
        self.typesetter.fold_all(on=on)
        self.lay_out(keep=True)

    def toggle_fold(self, column: int, offset: int) -> bool:
        """Open the fold at a place of a column, or close it again; False where nothing folds there."""
        page, setter = self.page_layout, self.typesetter
        if page is None or not (setter.open_over(page, column, offset) or setter.close_over(page, column, offset)):
            return False
        self.lay_out(keep=True)
        return True

    def open_in_view(self) -> bool:
        """Open the first fold in view; False where there is none."""
        page, top = self.page_layout, round(self.scroll_y)
        for line in range(top, top + self.size.height) if page is not None else ():
            fold = page.fold_at(line) if page is not None else None
            if fold is not None:
                self.typesetter.open_rows(fold)
                self.lay_out(keep=True)
                return True
        return False

    def _fold_anew(self) -> None:
        """Fold as marks and hits want it by now."""
        if self.typesetter.folding:
            self._mark_loud()
            if self.page_layout is not None and self.typesetter.is_due(self.page_layout):
                self.lay_out(keep=True)

    def _mark_loud(self) -> None:
        marks, hits = self.painter.marks, self.painter.hits
        self.typesetter.loud = {
            column: [*((mark.start, mark.end) for mark in marks.of(column)), *hits.get(column, ())]
            for column in range(len(self.documents))
        }

    # Mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where words may be selected from."""
        self._drawing = False
        self._pressed = self._target(event.x, event.y) if event.button == 1 else None
        if self._pressed is not None and not self._pressed.folded:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select words while the button is held, in the column where it went down."""
        start = self._pressed
        if start is None or start.folded or not event.button:
            return
        target = self._target(event.x, max(0, min(event.y, self.size.height - 1)), start.column)
        if target is None or (target.offset == start.offset and not self._drawing):
            return
        if not self._drawing:
            self._drawing = True
            self.post_message(self.Pointed(start.column, start.offset, draws=True, begins=True))
        self.post_message(self.Pointed(start.column, target.offset, draws=True))

    def on_mouse_up(self) -> None:
        """End selecting."""
        self.release_mouse()
        self._pressed = None

    def on_click(self, event: events.Click) -> None:
        """On the map: go there. On a fold: open it. On words of a disagreement: choose it. Elsewhere: put the cursor there."""
        if self._drawing or self.page_layout is None:
            self._drawing = False
            return
        if event.x >= self.size.width - 1:
            target = event.y * self.virtual_size.height // max(1, self.size.height)
            self.scroll_lines(target - self.size.height // 2 - round(self.scroll_y))
            return
        found = self._target(event.x, event.y)
        if found is None:
            return
        if found.folded:
            self.toggle_fold(found.column, found.offset)
        elif found.point is not None:
            self.post_message(self.PointClicked(found.point))
        else:
            self.post_message(self.Pointed(found.column, found.offset))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the column under the mouse alone while columns are unlocked."""
        self._wheel(event, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the column under the mouse alone while columns are unlocked."""
        self._wheel(event, -1)

    def _wheel(self, event: events.MouseScrollDown | events.MouseScrollUp, direction: int) -> None:
        number = event.x // self.column_width
        if not self.locked and number < len(self.shown):
            event.prevent_default().stop()
            self.scroll_lines(direction * WHEEL, self.shown[number])

    def _target(self, x: int, y: int, only: int | None = None) -> Target | None:
        """Give what stands at a place of the view; with `only`, what stands on that line of that column."""
        number, inside = divmod(x, self.column_width)
        if only is not None:
            inside = x - self.column_width * self.shown.index(only) if only in self.shown else 0
        elif number >= len(self.shown):
            return None
        column = self.shown[number] if only is None else only
        page, line = self.page_layout, round(self.scroll_y) + y + self.placement.shifts.get(column, 0)
        if page is None:
            return None
        fold, found = page.fold_at(line), page.piece_at(column, line)
        if fold is not None:
            row = page.rows[fold.first]
            at = column if row.cells[column] is not None else next(n for n, c in enumerate(row.cells) if c is not None)
            return Target(at, row.cells[at].start, folded=True)  # type: ignore[union-attr]
        if found is None:
            return None
        piece = found[1]
        offset = offset_at(self.documents[column].text, piece, inside - GUTTER) if inside >= GUTTER else piece.start
        marks = sorted(self.painter.marks.over(column, piece.start, piece.end), key=lambda mark: mark.rank)
        if inside >= GUTTER:
            marks = [mark for mark in marks if mark.start - 1 <= offset <= mark.end]
        return Target(column, offset, marks[0].id if marks else None)
