"""The one-line bars of the screen: what is reviewed and how far, column headers, pane titles, messages, key hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.review.text import clip, fit
from tui.review.theme import styles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from tui.review.columns import CollationView
    from tui.review.glyphs import Glyphs
    from tui.review.state import Progress

Part = tuple[str, str]  # words, style role


class Bar(Widget):
    """A line of styled words, some at the left, some at the right; the left gives way where both do not fit."""

    DEFAULT_CSS = "Bar { height: 1; width: 1fr; }"

    def __init__(
        self,
        glyphs: Glyphs,
        *,
        id: str | None = None,  # noqa: A002 - Textual's name
        ground: str = "panel",
    ) -> None:
        super().__init__(id=id)
        self.glyphs = glyphs
        self._ground = ground
        self._left: Sequence[Part] = ()
        self._right: Sequence[Part] = ()

    def show(self, left: Sequence[Part], right: Sequence[Part] = ()) -> None:
        """Show these words."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line only
        """Draw the line."""
        look, width = styles(self.app.theme), self.size.width
        right = self._clipped(self._right, width)
        room = width - sum(cell_len(segment.text) for segment in right) - bool(right)
        left = self._clipped(self._left, room)
        gap = room - sum(cell_len(segment.text) for segment in left)
        return Strip([*left, Segment(" " * (gap + bool(right)), look[self._ground]), *right], width)

    def _clipped(self, parts: Sequence[Part], room: int) -> list[Segment]:
        look = styles(self.app.theme)
        segments = []
        for words, role in parts:
            cut = clip(words, room, self.glyphs.ellipsis)
            if cut:
                segments.append(Segment(cut, look[role]))
                room -= cell_len(cut)
        return segments


def progress_bar(progress: Progress, width: int, glyphs: Glyphs) -> str:
    """Settled points as a bar of `width` cells; full only when all are settled."""
    if not progress.total:
        return glyphs.empty * width
    full = progress.settled * width // progress.total
    return glyphs.full * full + glyphs.empty * (width - full)


class ColumnHeaders(Bar):
    """Id and title over each shown column; where not all fit, all ids as tabs at the right end."""

    class Picked(Message):
        """The reader clicked on a source's id."""

        def __init__(self, column: int) -> None:
            self.column = column
            super().__init__()

    def __init__(self, view: CollationView) -> None:
        super().__init__(view.glyphs, id="headers")
        self._view = view

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line only
        """Draw the line."""
        view, look, width = self._view, styles(self.app.theme), self.size.width
        tabs = [Segment(words, look[role]) for words, role in self._tabs()]
        left = width - sum(len(tab.text) for tab in tabs)
        segments: list[Segment] = []
        for column in view.shown:
            room = min(view.column_width, left) - 1
            if room > 0:
                segments += [*self._title(column, room), Segment(view.glyphs.line, look["panel-dim"])]
            left -= view.column_width
        body = Strip(segments).adjust_cell_length(width - sum(len(tab.text) for tab in tabs), look["panel"])
        return Strip([*body, *tabs], width)

    def _title(self, column: int, room: int) -> list[Segment]:
        """Give a column's id and title, what it is and whether it has the keys, in `room` cells."""
        view, look = self._view, styles(self.app.theme)
        document = view.documents[column]
        pointer = view.glyphs.pointer if view.has_focus and column == view.active else " "
        said = ["pinned"] if column == view.pinned else []
        said += ["silent"] if view.point is not None and column not in view.words else []
        tail = f" {' '.join(said)} " if said and room > 20 else " "
        words = fit(f"{pointer}{document.id}  {document.title}", room - len(tail), view.glyphs.ellipsis)
        return [Segment(words, look["panel-bold"]), Segment(tail, look["panel-dim"])]

    def _tabs(self) -> list[Part]:
        view = self._view
        if len(view.shown) >= len(view.documents):
            return []
        room = max(12, self.size.width // 2) - 6
        tabs: list[Part] = [(" < ", "key")]
        for column, document in enumerate(view.documents):
            words = f"[{document.id}]" if column in view.shown else f" {document.id} "
            if sum(len(w) for w, _ in tabs) + len(words) > room:
                break
            tabs.append((words, "panel-bold" if column in view.shown else "panel-dim"))
        return [*tabs, (" > ", "key")]

    def on_click(self, event: events.Click) -> None:
        """Show the source of a clicked tab; turn on < and >."""
        tabs = self._tabs()
        x = event.x - (self.size.width - sum(len(words) for words, _ in tabs))
        if x < 0 or not tabs:
            return
        for number, (words, _) in enumerate(tabs):
            if x < len(words):
                last = number == len(tabs) - 1
                self.post_message(self.Picked(-2 if last else number - 1))
                return
            x -= len(words)


class HintBar(Bar):
    """Key hints, cut at whole hints; help and quit stay."""

    def __init__(self, glyphs: Glyphs, hints: Sequence[str]) -> None:
        super().__init__(glyphs, id="hints")
        self._hints = hints

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line only
        """Draw the line."""
        look, width = styles(self.app.theme), self.size.width
        segments: list[Segment] = []
        for hint in fitting_hints(self._hints, width):
            key, _, words = hint.partition(" ")
            segments += [Segment(f" {key}", look["key"]), Segment(f" {words} ", look["panel"])]
        return Strip(segments).adjust_cell_length(width, look["panel"])


def fitting_hints(hints: Sequence[str], width: int) -> list[str]:
    """Give the hints that fit whole into `width` cells; the last two (help, quit) before all others."""
    always = list(hints[-2:])
    room = width - sum(cell_len(hint) + 2 for hint in always)
    kept = []
    for hint in hints[:-2]:
        room -= cell_len(hint) + 2
        if room < 0:
            break
        kept.append(hint)
    return [*kept, *always]
