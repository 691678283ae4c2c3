"""A session begins as the last one was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.review.driving import MIDDLE, driving
from tui.review.screens.resuming import layout_of, restore

if TYPE_CHECKING:
    from pathlib import Path


async def test_point_filter_order_marks_pane_and_columns_are_there_again(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("space", "O", "o", "l", "P", "L", "tab")
        left = layout_of(run.screen)
        chosen, marked = run.review.chosen, set(run.review.marked)
        await run.press("q")
    async with driving(tmp_path, MIDDLE) as run:
        assert layout_of(run.screen) == left
        assert left["pinned"] == "b.txt"
        assert left["locked"] is False
        assert (run.review.chosen, run.review.marked) == (chosen, marked)
        assert (run.review.order, str(run.review.filter)) == ("document", "open")


@pytest.mark.parametrize(
    "layout", [None, [], "x", {"pane": 3, "active": "gone.txt", "pinned": [], "locked": 1}, {"pane": "prompt-input"}]
)
async def test_what_makes_no_sense_is_passed_over(tmp_path: Path, layout: object) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        before = layout_of(run.screen)
        restore(run.screen, layout)
        assert layout_of(run.screen) == before
