"""The map beside the text: one column that shows where disagreements cluster and which part is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment

from facts.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.style import Style

    from tui.review.glyphs import Glyphs
    from tui.review.layout import RowLayout
    from tui.review.marks import Marks

_QUIET = 9
_SEVERITIES = {severity.rank: severity for severity in Severity}


class Minimap:
    """The gravest open disagreement per stretch of the page."""

    def __init__(self, layout: RowLayout, shown: Sequence[int], marks: Marks, height: int) -> None:
        self.height = height
        self._page = max(1, layout.height)
        self._marks = marks
        self._slots: dict[
            int, list[tuple[int, int]]
        ] = {}  # what stands on each line of the map: column, number of the mark
        for column in shown:
            for number, mark in enumerate(marks.of(column)):
                slot = layout.line_of(column, mark.start) * height // max(self._page, height)
                self._slots.setdefault(slot, []).append((column, number))
        self._ranks: dict[int, int | None] = {}

    def forget(self) -> None:
        """Look at the marks anew: what has become of them changed."""
        self._ranks.clear()

    def _rank(self, slot: int) -> int | None:
        if slot not in self._ranks:
            marks = (self._marks.of(column)[number] for column, number in self._slots.get(slot, ()))
            self._ranks[slot] = min((mark.rank if mark.open else _QUIET for mark in marks), default=None)
        return self._ranks[slot]

    def segment(self, y: int, top: int, glyphs: Glyphs, look: Mapping[str, Style]) -> Segment:
        """Give the map's cell on screen line `y` while line `top` of the page is the first in view."""
        rank = self._rank(y)
        span = max(self._page, self.height)
        in_view = top <= (y + 1) * span // self.height - 1 and y * span // self.height < top + self.height
        if rank is None:
            return Segment(" ", look["view" if in_view else "text"])
        if rank == _QUIET:
            return Segment(glyphs.quiet, look["chosen-dim" if in_view else "dim"])
        severity = _SEVERITIES[rank]
        role = severity.value
        return Segment(glyphs.density[severity], look[f"chosen-{role}" if in_view else role])
