"""Pieces of text as styled segments: highlights, brackets and padding, never markup."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment

from tui.review.text import char_width, shown, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style

    from tui.review.layout import Piece


BRACKETS, BRACES = "[]", "{}"


class Highlight(NamedTuple):
    """A span of a document to be drawn in a style; later ones of a list win. `signs`: the two that stand around it, if any."""

    start: int
    end: int
    style: Style
    signs: str = ""


def paint(text: str, piece: Piece, highlights: Sequence[Highlight], base: Style, width: int) -> list[Segment]:
    """One line of a document in exactly `width` cells."""
    stretch = text[piece.start : piece.end].rstrip()
    near = [h for h in highlights if h.start < piece.end and h.end > piece.start]
    if not near:
        drawn = shown(stretch)
        return [Segment(drawn + " " * (width - cell_len(drawn)), base)]
    marked = _styled(stretch, piece.start, near, base)
    _bracket(marked, stretch, piece, near, width)
    segments = [Segment("".join(c for c, _ in run), style) for style, run in groupby(marked, key=lambda pair: pair[1])]
    room = width - sum(cell_len(segment.text) for segment in segments)
    return [*segments, Segment(" " * room, base)] if room > 0 else segments


def sign_before(piece: Piece, highlights: Sequence[Highlight]) -> tuple[str, Style] | None:
    """Give the opening sign that belongs before a line, with its style; that of the last highlight, where several begin here."""
    signs = [(h.signs[0], h.style) for h in highlights if h.signs and h.start == piece.start and h.end > h.start]
    return signs[-1] if signs else None


def offset_at(text: str, piece: Piece, x: int) -> int:
    """Give the code point that stands at cell `x` of a drawn line, from 0; the end of the line beyond it. Brackets are not counted."""
    for at in range(piece.start, piece.end):
        x -= char_width(text[at])
        if x < 0:
            return at
    return piece.end


def _styled(stretch: str, base: int, near: Sequence[Highlight], style: Style) -> list[tuple[str, Style]]:
    """Every character as shown, with the style of the last highlight over it."""
    drawn = [style] * len(stretch)
    for highlight in near:
        for at in range(max(0, highlight.start - base), min(len(stretch), highlight.end - base)):
            drawn[at] = highlight.style
    return [(shown(char), drawn[at]) for at, char in enumerate(stretch)]


def _bracket(
    marked: list[tuple[str, Style]], stretch: str, piece: Piece, near: Sequence[Highlight], width: int
) -> None:
    """Put signs around marked spans: in spare cells if the line has them, else in place of the white space beside.

    The opening sign of a span that begins with the line stands in the gutter (`sign_before`), so that lines stay flush.
    """
    spare = width - width_of(stretch)
    signs = [(h.start - piece.start, h.signs[0], h.style) for h in near if h.signs and h.start > piece.start]
    signs += [
        (h.end - piece.start, h.signs[1], h.style) for h in near if h.signs and h.end <= piece.start + len(stretch)
    ]
    for at, sign, style in sorted(signs, key=lambda entry: -entry[0]):
        beside = at - 1 if sign in "[{" else at
        if spare > 0:
            marked.insert(at, (sign, style))
            spare -= 1
        elif 0 <= beside < len(stretch) and stretch[beside] in " \n":
            marked[beside] = (sign, style)
