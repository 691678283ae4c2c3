"""The screen in plain ASCII: what a document or a widget draws with other signs gets look-alikes of the same width.

Only what is shown changes. Letters stay as the document has them; signs that have no look-alike do, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from textual.color import Color

_SIGNS = {
    "'": "‘’‚‛‹›′",
    '"': "“”„‟«»″",
    "-": "‐‑‒–—―−─━╌╍┄┈═╴╶╸╺",
    "|": "│┃║╎┆┊╽╿▌▐▎▏▕▍▋▊▉",
    "+": "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛",
    "#": "█▓▁▂▃▄▅▆▇▀▔■",
    ".": "░▒·⋅…",
    "*": "•◦●▪‣★",
    ">": "▸▶►→⟩❯",
    "<": "◂◀◄←⟨",
    "^": "".join(map(chr, range(0x2400, 0x2422))) + "↑▲",
    "v": "✓✔↓▼",
    "x": "×✗✘",
    " ": "\u00a0\u2002\u2003\u2009\u202f",
    "o": "○◌",
    "!": "‼",
    "=": "≈",
    "/": "⁄∕",
}
LOOK_ALIKES = {ord(sign): look for look, signs in _SIGNS.items() for sign in signs}
LOOK_ALIKES[ord("🔎")] = "/ "  # of the palette, two cells wide


class AsciiFilter(LineFilter):
    """Draws every line of every widget with look-alikes."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        """Give the segments with other signs; their widths stay."""
        return [
            segment
            if segment.text.isascii()
            else Segment(segment.text.translate(LOOK_ALIKES), segment.style, segment.control)
            for segment in segments
        ]
