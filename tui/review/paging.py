"""Which columns are shown where not all fit: pages of the rest beside one that is pinned."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def page_count(order: Sequence[int], fitting: int, pinned: int | None = None) -> int:
    """Give the number of pages, at least 1."""
    room, rest = _room(order, fitting, pinned)
    return max(1, -(-len(rest) // room))


def page_of(column: int, order: Sequence[int], fitting: int, pinned: int | None = None) -> int:
    """Give the page on which a column is shown; 0 for the pinned one, which is on all."""
    room, rest = _room(order, fitting, pinned)
    return rest.index(column) // room if column in rest else 0


def shown_columns(order: Sequence[int], fitting: int, page: int, pinned: int | None = None) -> tuple[int, ...]:
    """Give the columns of a page: the pinned one first, the others as they stand in the dossier.

    `order` holds all columns, the most important first; `fitting` of them fit side by side. The last page is full.
    Where one column fits, nothing is pinned.
    """
    room, rest = _room(order, fitting, pinned)
    start = max(0, min(page * room, len(rest) - room))
    head = (pinned,) if pinned is not None and fitting > 1 else ()
    return (*head, *sorted(rest[start : start + room]))


def _room(order: Sequence[int], fitting: int, pinned: int | None) -> tuple[int, list[int]]:
    if pinned is None or fitting < 2:
        return max(1, fitting), list(order)
    return fitting - 1, [column for column in order if column != pinned]
