"""Typing: values, notes, filters and searches, wrong ones too; the palette; a store that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.command import CommandPalette
from textual.events import Key
from textual.widgets import Input

from facts.model import State
from facts.resolving.model import Verdict
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, driving
from tests.tui.review.factories import MemoryDecisions
from tui.review import messages
from tui.review.actions import ACTIONS
from tui.review.app import ReviewApp
from tui.review.bars import ColumnHeaders
from tui.review.columns import CollationView
from tui.review.listing import PointList
from tui.review.prompt import Prompt
from tui.review.screens.review import ReviewScreen

if TYPE_CHECKING:
    from pathlib import Path

    from textual.message import Message

    from facts.resolving.model import Resolution


@pytest.mark.parametrize(
    "message", [messages.Analysed, messages.Failed, messages.Rejudge, messages.Rejudged, messages.WriteEnded]
)
def test_the_application_hears_every_message_of_threads(message: type[Message]) -> None:
    assert callable(getattr(ReviewApp, message.handler_name))


@pytest.mark.parametrize(
    "message",
    [
        PointList.Chosen,
        CollationView.PointClicked,
        CollationView.ColumnsChanged,
        ColumnHeaders.Picked,
        Prompt.Answered,
        Prompt.Typing,
        Prompt.Cancelled,
    ],
)
def test_the_screen_hears_every_message_of_its_parts(message: type[Message]) -> None:
    assert callable(getattr(ReviewScreen, message.handler_name))


WRONG = [
    ("v", "", "no value given"),
    ("v", "   ", "no value given"),
    ("a", "", "no source named"),
    ("a", "zz", "no source zz"),
    ("a", "[b]x", "no source [b]x"),
    ("/", "[/red]", "stands in no source"),
    ("/", "(((", "stands in no source"),
    ("f", "no such words", "filter: no such words"),
    ("f", "", "all points are shown"),
    ("f", "all", "all points are shown"),
]


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_wrong_input_is_told_and_decides_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size) as run:
        for key, typed, said in WRONG:
            await run.press(key)
            box = run.screen.prompt.query_one(Input)
            box.value = typed
            await run.press("enter")
            assert said in run.said()
            assert run.decisions.writes == 0
            assert not run.screen.prompt.asking
            assert run.screen.focused is run.screen.points
            assert run.screen.message.display


@pytest.mark.parametrize("leave", ["escape", "ctrl+c"])
async def test_every_prompt_is_left_by_escape_and_by_ctrl_c(tmp_path: Path, leave: str) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("tab")
        for key in ("a", "v", "m", "f", "/"):
            await run.press(key)
            run.screen.prompt.insert("date")
            await run.press(leave)
            assert not run.screen.prompt.asking
            assert run.screen.focused is run.screen.detail
            assert run.app.return_code is None
            assert run.decisions.writes == 0
            assert run.review.notes == {}
            assert len(run.review.visible()) == 3


async def test_leaving_the_filter_goes_back_to_the_point(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("f")
        await run.write("date")
        assert run.chosen() == 1
        await run.press("escape")
        assert run.chosen() == 0


@pytest.mark.parametrize("note", ["ask [bold]Ada[/] “curly” – 語 e\u0301 $(x)", "x" * 3000])
async def test_a_note_is_kept_word_for_word(tmp_path: Path, note: str) -> None:
    async with driving(tmp_path) as run:
        await run.press("m")
        run.screen.prompt.insert(f"  {note} ")
        await run.press("enter", "b")
        await run.wait(lambda: run.decisions.kept, "the decision")
        assert [r.note for r in run.decisions.kept.values()] == [note]
        await run.press("[", "m")
        assert run.screen.prompt.query_one(Input).value == note
        await run.press("enter")
        assert "unchanged" in run.said()


async def test_keys_of_actions_are_letters_while_something_is_typed(tmp_path: Path) -> None:
    every = [key for action in ACTIONS for key in action.keys.split(",") if len(key) == 1]
    async with driving(tmp_path) as run:
        await run.press("v", *every)
        assert run.screen.prompt.query_one(Input).value == "".join(every)
        assert run.decisions.writes == 0
        assert run.chosen() == 0


async def test_what_is_typed_survives_a_terminal_that_is_too_small_for_a_while(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("v")
        await run.write("50")
        await run.pilot.resize_terminal(50, 12)
        await run.wait(lambda: not run.screen.columns.display, "too small")
        await run.press("b")
        await run.pilot.resize_terminal(80, 24)
        await run.wait(lambda: run.screen.prompt.display, "the prompt")
        await run.write(" dead")
        await run.press("enter")
        await run.wait(lambda: run.decisions.kept, "the decision")
        assert [r.value for r in run.decisions.kept.values()] == ["50 dead"]


async def test_a_too_small_terminal_can_be_left_in_the_middle_of_typing(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("v")
        await run.pilot.resize_terminal(50, 12)
        await run.wait(lambda: not run.screen.columns.display, "too small")
        await run.press("q")
        await run.wait(lambda: run.app.return_code == 0, "the end")


@pytest.mark.parametrize(
    ("words", "holds"),
    [("both all", "both"), ("decide later", "defer"), ("answer of source 2", "accept")],
)
async def test_the_palette_runs_what_it_names(tmp_path: Path, words: str, holds: str) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("ctrl+p")
        await run.write(words)
        await run.wait(lambda: run.app.screen.query("OptionList").first().option_count, "a command")  # type: ignore[attr-defined]
        await run.press("enter")
        await run.wait(lambda: run.decisions.kept, "the decision")
        assert [r.verdict.value for r in run.decisions.kept.values()] == [holds]


async def test_the_palette_lists_every_action(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press(":")
        assert run.shows(CommandPalette)
        listed = run.app.screen.query("OptionList").first()
        await run.wait(lambda: listed.option_count == len(ACTIONS), "all of them")  # type: ignore[attr-defined]
        await run.press("escape")
        await run.wait(run.in_review, "the review")
        assert run.decisions.writes == 0


class Faulty(MemoryDecisions):
    """A store that breaks in a way that nobody foresaw."""

    def save(self, resolution: Resolution) -> None:
        raise RuntimeError(f"no room for {resolution.verdict.value}")


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_no_fault_of_the_store_passes_in_silence(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, decisions=Faulty()) as run:
        await run.press("b")
        await run.wait(lambda: run.review.unsaved, "the failure")
        assert "NOT SAVED" in run.said()
        assert "no room for both" in run.said() or size == SMALL
        assert "1 NOT SAVED" in "".join(words for words, _ in run.screen.top._right)


@pytest.mark.parametrize("message", ["[red]full\x1b[31m\u202e", "a\nb", ""])
async def test_messages_of_the_store_are_shown_not_obeyed(tmp_path: Path, message: str) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        run.decisions.broken = message
        await run.press("1")
        await run.wait(lambda: run.review.unsaved, "the failure")
        drawn = "".join(segment.text for segment in run.screen.message.render_line(0))
        assert drawn.startswith(" NOT SAVED: ")
        assert not {"\x1b", "\n", "\u202e"} & set(drawn)


async def test_several_failures_are_counted_and_written_together(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        run.decisions.broken = "the disk is full"
        await run.press("1", "b", "d")
        await run.wait(lambda: len(run.review.unsaved) == 3, "three failures")
        await run.press("w")
        await run.saved()
        assert len(run.review.unsaved) == 3
        run.decisions.broken = None
        await run.press("w")
        await run.wait(lambda: not run.review.unsaved, "all written")
        assert [r.verdict for r in run.decisions.kept.values()] == [Verdict.ACCEPT, Verdict.BOTH, Verdict.DEFER]
        assert "saved" in "".join(words for words, _ in run.screen.top._right)


async def test_a_decision_that_failed_can_be_undone(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        run.decisions.broken = "the disk is full"
        await run.press("1")
        await run.wait(lambda: run.review.unsaved, "the failure")
        run.decisions.broken = None
        await run.press("u")
        await run.wait(lambda: not run.review.unsaved, "the undoing")
        assert run.decisions.kept == {}
        assert run.state(0) is State.OPEN


async def test_a_session_without_colour_does_not_change_the_remembered_theme(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with driving(tmp_path) as run:
        await run.press("T")
    monkeypatch.setenv("NO_COLOR", "1")
    async with driving(tmp_path) as run:
        assert run.app.theme == "crossread-mono"
    monkeypatch.delenv("NO_COLOR")
    async with driving(tmp_path) as run:
        assert run.app.theme == "crossread-light"


async def test_keys_that_come_at_once_act_in_their_order(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("f")
        await run.write("nuance")
        await run.press("enter", "f")
        for key, character in [("ctrl+u", "\x15"), *((c, c) for c in "date"), ("enter", "\r")]:
            run.app.post_message(Key(key, character))
        await run.wait(lambda: not run.screen.prompt.asking, "the answer")
        await run.pilot.pause()
        assert str(run.review.filter) == "date"
