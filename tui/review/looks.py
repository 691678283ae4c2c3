"""The screen in plain ASCII: what a document or a widget draws with other signs gets look-alikes of the same width.

Only what is shown changes. Letters stay as the document has them; signs that have no look-alike do, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter

from tui.review.text import plainly

if TYPE_CHECKING:
    from textual.color import Color


class AsciiFilter(LineFilter):
    """Draws every line of every widget with look-alikes."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        """Give the segments with other signs; their widths stay."""
        return [
            segment if segment.text.isascii() else Segment(plainly(segment.text), segment.style, segment.control)
            for segment in segments
        ]
