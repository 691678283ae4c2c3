"""A reviewer's own disagreements and corrections, on the screen and over restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Kind, State
from facts.resolving.own import Act
from tests.tui.review.driving import MIDDLE, WIDE, Driver, driving
from tests.tui.review.factories import MemoryDecisions
from tui.review.screens.choices import CorrectPanel, PickPanel

if TYPE_CHECKING:
    from pathlib import Path


async def select(run: Driver) -> None:
    """Select a sentence in the first two columns."""
    await run.press("tab", "tab", "S", "l", "S")
    assert len(run.screen.columns.selections) == 2


async def raise_one(run: Driver, question: str = "Who was there?") -> None:
    await select(run)
    await run.press("i")
    await run.wait(lambda: run.shows(PickPanel), "the kinds")
    await run.press("4")
    await run.wait(lambda: run.screen.prompt.asking, "the question")
    await run.write(question)
    await run.press("enter")
    await run.wait(lambda: len(run.review.findings) == 4 and run.review.current(), "the point")
    await run.saved()


async def test_selected_words_become_a_point_that_is_open_until_it_is_settled(tmp_path: Path) -> None:
    async with driving(tmp_path, WIDE) as run:
        await raise_one(run)
        (own,) = run.decisions.acts.values()
        assert (own.act, own.kind, own.question) == (Act.RAISE, Kind.SCOPE.value, "Who was there?")
        assert run.screen.columns.selections == ()
        point = run.review.current()
        assert point is not None
        assert (point.disagreement.id, point.state) == (own.id, State.OPEN)
        await run.press("1")
        await run.saved()
        assert own.id in run.decisions.kept


async def test_it_is_undone_redone_and_taken_away(tmp_path: Path) -> None:
    async with driving(tmp_path, WIDE) as run:
        await raise_one(run)
        await run.press("u")
        await run.wait(lambda: len(run.review.findings) == 3, "no point")
        await run.saved()
        assert run.decisions.acts == {}
        await run.press("U")
        await run.wait(lambda: len(run.review.findings) == 4 and run.review.current(), "the point again")
        await run.press("c")
        await run.wait(lambda: len(run.review.findings) == 3, "no point again")
        await run.saved()
        assert run.decisions.acts == {}


async def test_it_is_there_after_a_restart_and_so_is_its_undo(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    async with driving(tmp_path, WIDE, decisions=decisions) as run:
        await raise_one(run)
    async with driving(tmp_path, MIDDLE, decisions=decisions) as run:
        assert len(run.review.findings) == 4
        await run.press("u")
        await run.wait(lambda: len(run.review.findings) == 3, "no point")


async def test_words_of_one_source_are_no_disagreement(tmp_path: Path) -> None:
    async with driving(tmp_path, WIDE) as run:
        await run.press("tab", "tab", "S", "i")
        assert "two or more columns" in run.said()
        assert run.in_review()


async def test_leaving_the_question_raises_nothing(tmp_path: Path) -> None:
    async with driving(tmp_path, WIDE) as run:
        await select(run)
        await run.press("i", "escape")
        await run.wait(run.in_review, "the review")
        await run.press("i", "j", "k", "enter")
        await run.wait(lambda: run.screen.prompt.asking, "the question")
        await run.press("escape")
        await run.press("i", "1")
        await run.wait(lambda: run.screen.prompt.asking, "the question")
        await run.press("enter")
        assert "no question given" in run.said()
        assert run.decisions.writes == 0


async def correct(run: Driver, *keys: str) -> None:
    await run.press("C")
    await run.wait(lambda: run.shows(CorrectPanel), "the answers")
    await run.press(*keys)


async def test_an_answer_is_moved_out_and_comes_back(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await correct(run, "j", "j", "r")
        await run.wait(lambda: len(run.review.findings[0].disagreement.evidence) == 2, "two answers")
        await run.saved()
        (own,) = run.decisions.acts.values()
        assert (own.act, [side.source for side in own.sides]) == (Act.REMOVE, ["c.txt"])
        await correct(run, "c")
        await run.wait(lambda: len(run.review.findings[0].disagreement.evidence) == 3, "three answers")
        await run.saved()
        assert run.decisions.acts == {}


async def test_a_question_is_split_in_two(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await correct(run, "j", "space", "j", "enter", "s")
        await run.wait(lambda: run.screen.prompt.asking, "the question")
        await run.write("How many were seen?")
        await run.press("enter")
        await run.wait(lambda: any(f.disagreement.question == "How many were seen?" for f in run.review.findings), "it")
        found = {f.disagreement.question: [a.source for a in f.disagreement.evidence] for f in run.review.findings}
        assert found["How many were seen?"] == ["B", "C"]
        assert "How many people were aboard?" not in found  # one answer is left: no disagreement
        await run.press("u")
        await run.wait(lambda: len(run.review.findings[0].disagreement.evidence) == 3, "the question as it was")


async def test_a_single_answer_is_no_question_and_all_are_none(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await correct(run, "s")
        await run.wait(run.in_review, "the review")
        assert "move a single answer out" in run.said()
        await correct(run, "space", "j", "space", "j", "space", "r")
        await run.wait(run.in_review, "the review")
        assert "dismiss the point" in run.said()
        await correct(run, "escape")
        await run.wait(run.in_review, "the review")
        assert run.decisions.writes == 0
