"""The fact matrix: what it shows, where it leads, how it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import DataTable

from tests.tui.review.driving import MIDDLE, SMALL, WIDE, driving
from tui.review.detail import DetailPane
from tui.review.screens.matrix import MatrixScreen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.review.driving import Driver


def cells(run: Driver) -> list[list[str]]:
    table = run.app.screen.query_one(DataTable)
    return [[str(cell) for cell in table.get_row_at(row)] for row in range(table.row_count)]


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_facts_by_sources_with_signs_and_silence(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size) as run:
        await run.press("t")
        drawn = cells(run)
        assert [row[1] for row in drawn] == ["≠", "≠", "≠", "◦"]
        assert [row[2:].count("— silent") for row in drawn] == [0, 1, 1, 2]
        assert drawn[0][2:] == ["40", "about 60", "40"]
        title = "".join(words for words, _ in run.app.screen.query_one("#matrix-title")._right)  # type: ignore[attr-defined]
        assert title.split("·")[0].strip() == "4 facts"
        await run.press("o")
        assert len(cells(run)) == 3
        await run.press("o")
        assert len(cells(run)) == 4


@pytest.mark.parametrize("key", ["escape", "t", "q"])
async def test_leaving_goes_back_to_the_same_point(tmp_path: Path, key: str) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("]", "t", "j", "l", "1", "b", key)
        await run.wait(run.in_review, "the review")
        assert run.chosen() == 1
        assert run.decisions.writes == 0
        assert run.app.return_code is None


@pytest.mark.parametrize(("keys", "words"), [("", "[40"), ("l", "About 60"), ("l l", "40 people")])
async def test_enter_goes_to_the_words_of_the_cell(tmp_path: Path, keys: str, words: str) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("t", *keys.split(), "enter")
        await run.wait(run.in_review, "the review")
        assert run.screen.columns.has_focus
        assert words in run.text()


async def test_a_silent_cell_leads_nowhere(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("t", "j", "l", "l", "enter")
        assert run.shows(MatrixScreen)


async def test_the_cell_under_the_cursor_is_shown_in_full(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("t", "l", "l")

        def said() -> str:
            pane = run.app.screen.query_one(DetailPane)
            return "\n".join("".join(s.text for s in pane.render_line(y)).strip() for y in range(pane.size.height))

        await run.wait(lambda: "witnesses" in said(), "the cell of the third source")
        assert said().startswith("C  40  asserted · witnesses  “40 people”")
        await run.press("j")
        await run.wait(lambda: said().startswith("C  — silent"), "the silence")
        await run.press("h", "h", "h", "h")
        await run.wait(lambda: said().splitlines()[0].startswith("A  on Monday"), "all sources")
        assert said().splitlines()[2] == "C  — silent"


async def test_the_matrix_in_plain_ascii(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE, ascii_only=True) as run:
        await run.press("t")
        assert "".join("".join(row) for row in cells(run)).isascii()
        assert [row[1] for row in cells(run)] == ["X", "X", "X", "o"]
