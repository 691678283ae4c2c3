"""The one-line bars: progress, hints, headers and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from tests.tui.review.factories import document
from tui.review.actions import hints
from tui.review.bars import Bar, ColumnHeaders, HintBar, fitting_hints, progress_bar
from tui.review.columns import CollationView
from tui.review.glyphs import ASCII, UNICODE, Glyphs
from tui.review.state import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget


@pytest.mark.parametrize(
    ("settled", "total", "bar"),
    [
        (0, 0, "░░░░"),
        (0, 4, "░░░░"),
        (1, 4, "█░░░"),
        (2, 4, "██░░"),
        (4, 4, "████"),
        (1, 3, "█░░░"),
        (2, 3, "██░░"),
        (1, 1000, "░░░░"),
        (999, 1000, "███░"),
    ],
)
def test_progress(settled: int, total: int, bar: str) -> None:
    assert progress_bar(Progress(total, settled, 0, total - settled), 4, UNICODE) == bar


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 40))
def test_the_bar_is_full_only_when_all_is_settled(settled: int, rest: int, width: int) -> None:
    bar = progress_bar(Progress(settled + rest, settled, 0, rest), width, ASCII)
    assert len(bar) == width
    assert (bar == "#" * width) is (rest == 0 and settled > 0)


@pytest.mark.parametrize(
    ("width", "kept"),
    [
        (0, ["? help", "q quit"]),
        (16, ["? help", "q quit"]),
        (25, ["? help", "q quit"]),
        (26, ["one long", "? help", "q quit"]),
        (30, ["one long", "? help", "q quit"]),
        (31, ["one long", "two", "? help", "q quit"]),
        (99, ["one long", "two", "three", "? help", "q quit"]),
    ],
)
def test_hints_are_cut_whole_from_the_end(width: int, kept: list[str]) -> None:
    assert fitting_hints(["one long", "two", "three", "? help", "q quit"], width) == kept


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_footer_fits_every_terminal(width: int) -> None:
    kept = fitting_hints(hints(), width)
    assert sum(cell_len(hint) + 2 for hint in kept) <= width
    assert kept[-2:] == ["? help", "q quit"]
    assert width < 200 or kept == hints()


class Shelf(App[None]):
    """Widgets on a screen of their own."""

    def __init__(self, *widgets: Widget) -> None:
        super().__init__()
        self._widgets = widgets

    def compose(self) -> ComposeResult:
        yield from self._widgets


def line(widget: Widget) -> str:
    return "".join(segment.text for segment in widget.render_line(0))


BARS: list[tuple[Sequence[str], Sequence[str], int, str]] = [
    ([], [], 8, "        "),
    (["left"], [], 8, "left    "),
    ([], ["right"], 8, "   right"),
    (["left"], ["right"], 12, "left   right"),
    (["a long title"], ["right"], 12, "a lon… right"),
    (["left"], ["much too long a thing"], 8, "much to…"),
    (["one ", "two"], ["3"], 12, "one two    3"),
    (["語語語"], [], 5, "語語…"),
    (["\x1b[31m"], [], 8, "␛[31m   "),
    (["[b]x[/b]"], [], 9, "[b]x[/b] "),
    (["two\nlines"], [], 12, "two lines   "),
    (["a\u202eb"], [], 12, "a⟨U+202E⟩b  "),
]


async def test_a_bar_gives_the_left_side_away_first_and_fills_its_width() -> None:
    bar = Bar(UNICODE)
    app = Shelf(bar)
    async with app.run_test(size=(40, 5)) as pilot:
        for left, right, width, drawn in BARS:
            await pilot.resize_terminal(width, 5)
            bar.show([(words, "text") for words in left], [(words, "dim") for words in right])
            assert line(bar) == drawn
            assert cell_len(line(bar)) == width


async def test_hints_are_drawn_in_whole() -> None:
    bar = HintBar(UNICODE, ["one long", "? help", "q quit"])
    async with Shelf(bar).run_test(size=(30, 5)) as pilot:
        assert line(bar) == " one long  ? help  q quit     "
        await pilot.resize_terminal(20, 5)
        assert line(bar) == " ? help  q quit     "


@pytest.mark.parametrize(("glyphs", "edge"), [(UNICODE, "│"), (ASCII, "|")])
async def test_headers_name_the_shown_columns(glyphs: Glyphs, edge: str) -> None:
    view = CollationView([document(n, f"Text {n}.", f"Title \x1b{n}") for n in range(3)], glyphs)
    headers = ColumnHeaders(view)
    async with Shelf(headers, view).run_test(size=(120, 10)) as pilot:
        await pilot.pause()
        drawn = line(headers)
        assert [part.split() for part in drawn.split(edge)[:3]] == [
            [glyphs.pointer + "A", "Title", "␛0"] if view.has_focus else ["A", "Title", "␛0"],
            ["B", "Title", "␛1"],
            ["C", "Title", "␛2"],
        ]
        assert cell_len(drawn) == 120
        assert " < " not in drawn
        await pilot.resize_terminal(70, 10)
        await pilot.pause()
        assert view.shown == (0, 1)
        assert line(headers).endswith(" < [A][B] C  > ")
        view.turn(1)
        await pilot.pause()
        assert line(headers).endswith(" <  A [B][C] > ")


async def test_many_sources_leave_room_for_the_titles() -> None:
    view = CollationView([document(n, f"Text {n}.") for n in range(26)], UNICODE)
    headers = ColumnHeaders(view)
    async with Shelf(headers, view).run_test(size=(80, 10)) as pilot:
        await pilot.pause()
        drawn = line(headers)
        assert cell_len(drawn) == 80
        assert "A  Source A" in drawn
        assert drawn.endswith(" > ")
