"""How the columns stand when a disagreement is chosen: row by row if its words fit on the screen, else each at its own passage."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.review.layout import RowLayout


class Placement(NamedTuple):
    """What every column is shifted by (lines, never positive), the lines that adds below the page, and the line on top."""

    shifts: Mapping[int, int]
    extra: int
    top: int


def place_words(  # noqa: PLR0913, PLR0917 - one argument per part
    layout: RowLayout,
    shown: Sequence[int],
    words: Mapping[int, tuple[int, int]],
    top: int,
    height: int,
    now: Placement,
) -> Placement:
    """Bring a span of each column into view at once.

    `words` holds a span (code points) per answering column, at least one. The page stays put where everything is in view
    already; where the spans fit on the screen the rows stay aligned; else every column goes to its own passage, all on one
    line, and the silent ones show what they showed before.
    """
    first = {column: layout.line_of(column, start) for column, (start, _) in words.items()}
    last = {column: layout.line_of(column, max(start, end - 1)) for column, (start, end) in words.items()}
    high, low = min(first.values()), max(last.values())
    if low - high < height - 2:
        aligned = not any(now.shifts.values())
        if aligned and top + 1 <= high and low < top + height - 1:
            return Placement({}, 0, top)
        return Placement({}, 0, max(0, high - max(1, (height - (low - high)) // 3)))
    anchor = max(first.values())
    new_top = max(0, anchor - height // 3)
    stay = {column: min(0, top + now.shifts.get(column, 0) - new_top) for column in shown}
    shifts = {column: first[column] - anchor if column in first else stay[column] for column in shown}
    return Placement(shifts, -min(shifts.values()), new_top)
