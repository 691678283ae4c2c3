"""The detail pane: one disagreement in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.review.layout import Cell, wrap
from tui.review.text import shown
from tui.review.theme import styles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.review.prose import Line

Run = tuple[str, str]


class DetailPane(ScrollView, can_focus=True, inherit_bindings=False):
    """Styled prose, wrapped to the pane and scrolled."""

    DEFAULT_CSS = "DetailPane { scrollbar-size: 1 1; overflow-x: hidden; }"

    def __init__(self) -> None:
        super().__init__(id="detail")
        self._lines: Sequence[Line] = ()
        self._wrapped: list[list[Run]] = []

    def show(self, lines: Sequence[Line], *, top: bool) -> None:
        """Show these lines, from the top if asked."""
        self._lines = lines
        self._wrap()
        if top:
            self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._wrap()

    def _wrap(self) -> None:
        width = max(12, self.size.width - 2)  # a space at the left, the scrollbar at the right
        self._wrapped = [wrapped for line in self._lines for wrapped in wrap_runs(line, width)]
        self.virtual_size = Size(self.size.width, len(self._wrapped))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One wrapped line."""
        look, width = styles(self.app.theme), self.size.width
        at = y + round(self.scroll_offset.y)
        runs = self._wrapped[at] if at < len(self._wrapped) else []
        segments = [Segment(" ", look["text"]), *(Segment(words, look[role]) for words, role in runs)]
        room = width - sum(cell_len(segment.text) for segment in segments)
        return Strip([*segments, Segment(" " * room, look["text"])] if room > 0 else segments).crop(0, width)


def wrap_runs(line: Line, width: int) -> Iterator[list[Run]]:
    """Wrap a line of styled runs; lines after the first are set in by its indent."""
    text = "".join(shown(words) for words, _ in line.runs)
    roles = [role for words, role in line.runs for _ in shown(words)]
    first = wrap(text, Cell(0, len(text)), width)[0]
    yield _runs(text, roles, first.start, first.end)
    if first.end < len(text):
        for piece in wrap(text, Cell(first.end, len(text)), width - line.indent):
            yield [(" " * line.indent, "text"), *_runs(text, roles, piece.start, piece.end)]


def _runs(text: str, roles: Sequence[str], start: int, end: int) -> list[Run]:
    runs: list[Run] = []
    for char, role in zip(text[start:end].rstrip(), roles[start:end], strict=False):
        if runs and runs[-1][1] == role:
            runs[-1] = (runs[-1][0] + char, role)
        else:
            runs.append((char, role))
    return runs
