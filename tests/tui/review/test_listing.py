"""The list of points and the pane of details, as widgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from facts.examine import Examination
from facts.model import Kind, Severity, State
from facts.resolving.model import Finding, Resolution, Verdict
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, driving
from tests.tui.review.factories import answer, disagreement
from tui.review.glyphs import UNICODE
from tui.review.listing import PointList

if TYPE_CHECKING:
    from pathlib import Path

    from sources.document import Dossier

TEXTS = ("The ferry sank. " * 3 + "\n\nMore of it.", "The ferry did not sank.", "A ferry.")
SEVERITIES = list(Severity)


def many(source: Dossier) -> Examination:
    """Forty points on the same words."""
    a, b, _ = source.documents
    points = tuple(
        disagreement(
            n, Kind.STATUS, SEVERITIES[n // 14], f"Question number {n}?", answer(a, "ferry"), answer(b, "ferry")
        )
        for n in range(40)
    )
    return Examination(source, (), (), points)


def line(points: PointList, y: int) -> str:
    return "".join(segment.text for segment in points.render_line(y))


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL, (60, 15)])
async def test_a_long_list_keeps_the_chosen_line_in_view(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, texts=TEXTS, find=many) as run:
        points = run.screen.points
        for keys, number in (
            (("down",) * 4, 4),
            (("up",), 3),
            (("G",), 39),
            (("up", "up"), 37),
            (("home",), 0),
            (("end",), 39),
            (("g", "j", "j"), 2),
        ):
            await run.press(*keys)
            assert run.chosen() == number
            drawn = [line(points, y) for y in range(points.size.height)]
            (chosen,) = [text for text in drawn if text.startswith("▸")]
            assert f"number {number}?" in chosen
            assert all(cell_len(text) == points.size.width for text in drawn)


@pytest.mark.parametrize("key", ["pagedown", "ctrl+d"])
async def test_pages_of_a_long_list_move_the_choice(tmp_path: Path, key: str) -> None:
    async with driving(tmp_path, MIDDLE, texts=TEXTS, find=many) as run:
        await run.press(key)
        first = run.chosen()
        assert 0 < first < run.screen.points.size.height
        await run.press(key)
        assert run.chosen() == 2 * first
        await run.press({"pagedown": "pageup", "ctrl+d": "ctrl+u"}[key])
        assert run.chosen() == first


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_a_click_chooses_the_line_under_the_mouse(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, texts=TEXTS, find=many) as run:
        await run.press("G", "up")
        points = run.screen.points
        for y in range(points.size.height - 1):
            number = int(line(points, y).split("number ")[1].split("?")[0])
            if abs(y - points.size.height // 2) > 1:
                continue
            await run.pilot.click("#list", offset=(8, y))
            assert run.chosen() == number
            break


async def test_a_click_below_the_last_line_chooses_nothing(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("]")
        await run.pilot.click("#list", offset=(8, 6))
        assert run.chosen() == 1


async def test_lines_say_severity_state_kind_and_sources(tmp_path: Path) -> None:
    async with driving(tmp_path, (200, 50)) as run:
        points = run.screen.points
        assert line(points, 0).split() == "▸ ‼ number How many people were aboard? open ABC".split()
        await run.press("1")
        assert line(points, 0).split() == "‼ ✓ number How many people were aboard? settled ABC".split()
        assert line(points, 1).split() == "▸ ! date When did the ferry sink? open AB".split()
        assert line(points, 3).strip() == ""


async def test_what_is_not_saved_says_so_in_its_line(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        run.decisions.broken = "the disk is full"
        await run.press("b")
        await run.wait(lambda: run.review.unsaved, "the failure")
        assert line(run.screen.points, 0).rstrip().endswith("NOT SAVED")
        assert "NOT SAVED" not in line(run.screen.points, 1)


@pytest.mark.parametrize("size", [WIDE, SMALL, (60, 15)])
async def test_hostile_questions_stay_on_their_line(tmp_path: Path, size: tuple[int, int]) -> None:
    question = "[red]Is\x1b[31m it\u202e so?\n\u200b語" * 9

    def find(source: Dossier) -> Examination:
        found = many(source)
        points = tuple(replace(p, question=question, explanation=question, why=question) for p in found.disagreements)
        return replace(found, disagreements=points[:2])

    async with driving(tmp_path, size, texts=TEXTS, find=find) as run:
        shown = [line(run.screen.points, y) for y in range(2)]
        detail = run.screen.detail
        shown += ["".join(s.text for s in detail.render_line(y)) for y in range(detail.size.height)]
        text = "".join(shown)
        assert not {"\x1b", "\u202e", "\u200b", "\n"} & set(text)
        assert "[red]Is" in text
        assert all(cell_len(drawn) == run.screen.points.size.width for drawn in shown[:2])


async def test_details_scroll_and_go_back_to_the_top_for_the_next_point(tmp_path: Path) -> None:
    def find(source: Dossier) -> Examination:
        found = many(source)
        long = tuple(replace(p, explanation="A long story. " * 200) for p in found.disagreements)
        return replace(found, disagreements=long)

    async with driving(tmp_path, SMALL, texts=TEXTS, find=find) as run:
        detail = run.screen.detail
        await run.press("tab", "down", "down", "j")
        assert detail.scroll_y == 3
        await run.press("end")
        assert detail.scroll_y == detail.max_scroll_y > 10
        await run.press("]")
        assert detail.scroll_y == 0
        await run.press("pagedown", "b", "[")
        assert detail.scroll_y == 0


def test_an_empty_list_needs_no_screen() -> None:
    points = PointList(UNICODE)
    assert points.message == ""
    made = Resolution("aaaaaaaaaaaa", "status", "?", Verdict.BOTH)
    finding = Finding(disagreement(0, Kind.STATUS, Severity.NUANCE, "?"), State.SETTLED, made)
    assert points._tail(finding, 71) == ""
    assert points._tail(finding, 72).split() == ["both", "stand"]
