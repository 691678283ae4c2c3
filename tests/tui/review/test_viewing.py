"""How the text is read: folds, columns that scroll alone or follow, the cursor, selections by keyboard and mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from textual.events import MouseScrollDown

from facts.model import Kind, Severity
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, Driver, driving, dump
from tests.tui.review.factories import answer, disagreement, examine
from tui.review.selection import Selection

if TYPE_CHECKING:
    from pathlib import Path

    from facts.examine import Examination
    from sources.document import Dossier

QUIET = tuple(
    "\n\n".join(
        [*(f"Paragraph {n} of {name} is calm." for n in range(30)), said, *(f"Later {n} in {name}." for n in range(30))]
    )
    for name, said in (("one", "Here 40 people wait."), ("two", "Here 60 people wait."), ("three", "Nobody counts."))
)


def quiet(source: Dossier) -> Examination:
    """One point in the middle of much that nobody disputes; the sentences of equal number are linked."""
    a, b, _ = source.documents
    point = disagreement(0, Kind.NUMBER, Severity.TENSION, "How many?", answer(a, "40 people"), answer(b, "60 people"))
    plain = examine(source)
    links = tuple((("A", n), ("B", min(n + 5, 60)), 0.9) for n in range(30))
    return replace(plain, disagreements=(point,), links=links)


def folds(run: Driver) -> int:
    return sum("no disagreement" in line for line in dump(run.screen.columns))


async def test_what_nobody_disputes_folds_into_one_line(tmp_path: Path) -> None:
    async with driving(tmp_path, texts=QUIET, find=quiet) as run:
        await run.press("z")
        text = run.text()
        assert folds(run) == 2
        assert "[40 people]" in text
        assert "[60 people]" in text
        assert "⋯ 29 lines, no disagreement" in text
        assert "Paragraph 12 of one" not in text
        assert "folded" in run.screen.modes()
        assert "2 stretches" in run.said()
        await run.press("z")
        assert folds(run) == 0
        assert "[40 people]" in run.text()


async def test_a_search_opens_the_folds_over_its_hits(tmp_path: Path) -> None:
    async with driving(tmp_path, texts=QUIET, find=quiet) as run:
        await run.press("z", "/")
        await run.write("paragraph 12 of two")
        await run.press("enter")
        assert "Paragraph 12 of two" in run.text()
        assert "1 of 1, in B" in run.said()
        assert "Paragraph 3 of two" not in run.text()
        await run.press("escape")
        assert folds(run) == 2


async def test_one_fold_opens_and_closes(tmp_path: Path) -> None:
    async with driving(tmp_path, texts=QUIET, find=quiet) as run:
        await run.press("z", "Z")
        assert folds(run) == 1
        lines = dump(run.screen.columns)
        y = next(n for n, line in enumerate(lines) if "no disagreement" in line)
        await run.pilot.click("#columns", offset=(8, y))
        assert folds(run) == 0
        await run.press("g", "s", "Z")
        assert folds(run) == 1


async def test_places_under_a_fold_are_gone_to(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL, texts=QUIET, find=quiet) as run:
        await run.press("z", "#")
        await run.write("c 25")
        await run.press("enter")
        assert "Paragraph 12 of three" in run.text()
        assert "C, line 25 of" in run.said()
        await run.press("#")
        await run.write("z 1")
        await run.press("enter")
        assert "names no line" in run.said()


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_unlocked_columns_scroll_alone(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, texts=QUIET, find=quiet) as run:
        view = run.screen.columns
        await run.press("L", "g")
        first = [view.top_place(column) for column in view.shown]
        await run.press("l", "j", "j", "j", "j")
        now = [view.top_place(column) for column in view.shown]
        assert now[0] == first[0]
        assert now[1] != first[1]
        await run.press("G", "g", "g")
        assert view.top_place(1) == view.documents[1].blocks[0].start
        await run.press("j", "j", "L")
        assert not view.shifted
        assert "unlocked" not in run.screen.modes()


async def test_the_wheel_scrolls_the_column_under_it_while_unlocked(tmp_path: Path) -> None:
    async with driving(tmp_path, texts=QUIET, find=quiet) as run:
        view = run.screen.columns
        before = round(view.scroll_y)
        await run.press("L")
        await run.pilot._post_mouse_events([MouseScrollDown], "#columns", (view.column_width + 5, 3))
        assert view.placement.shifts[1] == 3
        assert round(view.scroll_y) == before


async def test_the_others_follow_the_sentence_at_the_cursor(tmp_path: Path) -> None:
    async with driving(tmp_path, (120, 20), texts=QUIET, find=quiet) as run:
        view = run.screen.columns
        await run.press("shift+tab", "g", "F", *[")"] * 6)
        assert run.screen.reader.cursor is not None
        own = run.screen.reader.cursor[1][0]
        number = int(view.documents[0].text[own:].split()[1])
        other = view.documents[1].text.index(f"Paragraph {number + 5} of two")
        assert view.is_in_view(0, own)
        assert view.is_in_view(1, other)
        linked = [one for one in view._live if one.role == "linked"]
        assert [(one.column, one.start) for one in linked] == [(1, other)]
        await run.press("F")
        assert not [one for one in view._live if one.role == "linked"]


async def test_a_pinned_source_stays_on_every_page(tmp_path: Path) -> None:
    many = tuple(f"Text of source number {n}." for n in range(6))
    async with driving(tmp_path, SMALL, texts=many) as run:
        view = run.screen.columns
        await run.press("l", "P")
        assert view.shown == (1, 0)
        seen = set()
        for _ in range(5):
            assert "pinned" in "".join(s.text for s in run.screen.headers.render_line(0))
            seen |= set(view.shown)
            await run.press(">")
        assert seen == set(range(6))
        await run.press("P" if view.active == 1 else "h")
        assert view.shown[0] in {0, 1}


async def test_the_next_column_beyond_the_edge_turns_the_page(tmp_path: Path) -> None:
    many = tuple(f"Text of source number {n}." for n in range(5))
    async with driving(tmp_path, SMALL, texts=many) as run:
        view = run.screen.columns
        met = [view.active]
        for _ in range(6):
            await run.press("l")
            met.append(view.active)
        assert met == [0, 1, 2, 3, 4, 4, 4] or met[-1] == 4
        assert run.screen.focused is run.screen.points


async def test_words_are_selected_with_the_mouse(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        view = run.screen.columns
        lines = dump(view)
        y = next(n for n, line in enumerate(lines) if "Divers searched all" in line)
        x = cell_len(lines[y][: lines[y].index("Divers")])
        await run.pilot.mouse_down("#columns", offset=(x + 2, y))
        await run.pilot.hover("#columns", offset=(x + 10, y))
        await run.pilot.mouse_up("#columns", offset=(x + 10, y))
        await run.pilot.pause()
        (one,) = view.selections
        text = view.documents[0].text
        assert (one.source, text[one.start : one.end]) == ("A", "Divers searched")
        assert "{Divers searched}" in run.text()
        assert "selected: A" in run.said()
        assert run.chosen() == 0
        view.clear_selections()
        assert view.selections == ()
        assert "{" not in run.text()


async def test_a_selection_in_each_column(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        view = run.screen.columns
        await run.press("S", "l", "S", "l", "s", "W")
        texts = {document.id: document.text for document in view.documents}
        assert [(one.source, texts[one.source][one.start : one.end]) for one in view.selections] == [
            ("A", "The ferry sank on Monday with 40 people aboard."),
            ("B", "On Tuesday the ferry went down."),
            ("C", texts["C"][view.selections[2].start : view.selections[2].end]),
        ]
        assert isinstance(view.selections[2], Selection)
        await run.press("escape")
        assert view.selections == ()
        assert run.decisions.writes == 0


async def test_a_click_beside_points_puts_the_cursor_there(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        lines = dump(run.screen.columns)
        y = next(n for n, line in enumerate(lines) if "captain" in line)
        await run.pilot.click("#columns", offset=(lines[y].index("captain") + 1, y))
        assert run.screen.reader.cursor is not None
        column, (start, end) = run.screen.reader.cursor
        assert run.screen.columns.documents[column].text[start:end] == "captain"
        assert run.screen.columns.active == column == 1
        await run.press("escape")
        assert run.screen.reader.cursor is None


async def test_the_cursor_passes_over_filler_and_stays_at_the_ends(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("shift+tab", "g", *["J"] * 30)
        last = run.screen.reader.cursor
        await run.press("J", "W", "W", "W", "W", ")")
        assert run.screen.reader.cursor is not None
        assert last is not None
        assert run.screen.reader.cursor[1] >= last[1]
        await run.press(*["K"] * 30, *["B"] * 5, "(")
        assert run.screen.reader.cursor[1] == (0, 3)


async def test_empty_sources_have_no_cursor(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL, texts=("", "\n\n")) as run:
        await run.press(
            "W", "B", ")", "(", "J", "K", "s", "S", "l", "h", "z", "Z", "L", "j", "L", "F", "j", "P", "#", "3", "enter"
        )
        assert run.screen.columns.selections == ()
        assert run.decisions.writes == 0
