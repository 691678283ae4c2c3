"""The list of disagreements: one line each, drawn by line, so that thousands scroll like ten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.review.glyphs import state_glyph, state_word
from tui.review.marks import state_role
from tui.review.text import fit
from tui.review.theme import styles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from textual import events

    from facts.resolving.model import Finding
    from tui.review.glyphs import Glyphs

_KIND = 11


class PointList(ScrollView, can_focus=True, inherit_bindings=False):
    """The findings that the filter lets through; one is chosen."""

    DEFAULT_CSS = "PointList { scrollbar-size: 1 1; overflow-x: hidden; }"

    class Chosen(Message):
        """The reader clicked on a line."""

        def __init__(self, identifier: str) -> None:
            self.identifier = identifier
            super().__init__()

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="list")
        self.glyphs = glyphs
        self.message = ""  # shown in place of an empty list
        self._findings: Sequence[Finding] = ()
        self._chosen: str | None = None
        self._marked: AbstractSet[str] = frozenset()
        self._unsaved: AbstractSet[str] = frozenset()
        self._sources: Sequence[str] = ()

    def show(  # noqa: PLR0913, PLR0917 - one argument per part
        self,
        findings: Sequence[Finding],
        chosen: str | None,
        unsaved: AbstractSet[str],
        sources: Sequence[str],
        message: str,
        marked: AbstractSet[str] = frozenset(),
    ) -> None:
        """Show these findings, with the chosen one in view.

        `sources` are the ids of all sources, `message` is for an empty list, `marked` are the ids of those that the next decision is for.
        """
        self._marked = marked
        self._findings, self._chosen, self._unsaved, self._sources = findings, chosen, unsaved, sources
        self.message = message
        self.virtual_size = Size(self.size.width, max(1, len(findings)))
        self._keep_chosen_in_view()
        self.refresh()

    def on_resize(self) -> None:
        """Keep the chosen line in view."""
        self.virtual_size = Size(self.size.width, max(1, len(self._findings)))
        self.call_after_refresh(self._keep_chosen_in_view)

    def _keep_chosen_in_view(self) -> None:
        at = next((n for n, f in enumerate(self._findings) if f.disagreement.id == self._chosen), None)
        height = self.size.height
        if at is None or not height:
            return
        margin = 1 if height > 4 else 0
        top = round(self.scroll_y)
        low, high = at - height + 1 + margin, at - margin
        if not low <= top <= high:
            self.scroll_to(y=high if top > high else low, animate=False, immediate=True, force=True)

    def render_line(self, y: int) -> Strip:
        """One finding: pointer, severity, state, kind, question, and the sources that answer."""
        at = y + round(self.scroll_offset.y)
        look, width = styles(self.app.theme), self.size.width
        if not self._findings and at == 0:
            return Strip([Segment(fit(f"  {self.message}", width, self.glyphs.ellipsis), look["dim"])], width)
        if at >= len(self._findings):
            return Strip([Segment(" " * width, look["text"])], width)
        inner = width - 1  # the scrollbar's cell
        return Strip([*self._line(self._findings[at], inner), Segment(" ", look["text"])], width)

    def _line(self, finding: Finding, width: int) -> list[Segment]:
        look, glyphs, point = styles(self.app.theme), self.glyphs, finding.disagreement
        chosen = point.id == self._chosen
        tone = "chosen-" if chosen else ""
        plain = look[tone + "text"]
        unsaved = point.id in self._unsaved
        parts = [
            Segment(f"{glyphs.pointer if chosen else ' '}{'*' if point.id in self._marked else ' '}", plain),
            Segment(f"{glyphs.severity[point.severity]} ", look[tone + point.severity.value]),
            Segment(f"{state_glyph(glyphs, finding)} ", look[tone + state_role(finding)]),
            Segment(f"{point.kind.value:<{_KIND}} " if width >= 50 else "", look[tone + "dim"]),
        ]
        tail = self._tail(finding, width)
        mark = " NOT SAVED " if unsaved else ""
        room = width - sum(len(part.text) for part in parts) - len(mark) - len(tail)
        question = fit(point.question, max(0, room), glyphs.ellipsis)
        return [
            *parts,
            Segment(question, plain),
            Segment(mark, look[tone + "error"]),
            Segment(tail, look[tone + "dim"]),
        ]

    def _tail(self, finding: Finding, width: int) -> str:
        """Give the state's word and the letters of the sources that answer, where there is room."""
        if width < 72:
            return ""
        speaking = {answer.source for answer in finding.disagreement.evidence}
        letters = [source if source in speaking else " " * len(source) for source in self._sources]
        sources = "".join(letters) if all(len(s) == 1 for s in self._sources) and len(self._sources) <= 12 else ""
        word = state_word(finding)
        return f"  {word:<11} {sources} "

    def on_click(self, event: events.Click) -> None:
        """Choose the line."""
        at = event.y + round(self.scroll_offset.y)
        if 0 <= at < len(self._findings):
            self.post_message(self.Chosen(self._findings[at].disagreement.id))
