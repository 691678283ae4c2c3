"""Every key does what its help line says, at three sizes of the terminal."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import pytest
from textual.command import CommandPalette

from facts.model import State
from facts.resolving.model import Reason, Verdict
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, Driver, driving
from tui.review.actions import ACTIONS, bindings, hints
from tui.review.glyphs import ASCII, UNICODE
from tui.review.screens.bulk import BulkPanel
from tui.review.screens.choices import CorrectPanel
from tui.review.screens.matrix import MatrixScreen
from tui.review.screens.panels import HelpPanel, ReasonPanel, help_text
from tui.review.state import Filter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tui.review.actions import Action

ALL_KEYS = [key for action in ACTIONS for key in action.keys.split(",")]


class Case(NamedTuple):
    """Keys pressed from the first point, all open, the list in focus; and what must hold then. The last key is the one tested."""

    keys: str
    holds: Callable[[Driver], object]


def verdict(run: Driver) -> object:
    finding = run.review.findings[0]
    return finding.resolution and finding.resolution.verdict


def accepted(run: Driver) -> object:
    finding = run.review.findings[0]
    return finding.resolution and finding.resolution.source


def refused(number: int) -> Callable[[Driver], bool]:
    return lambda run: f"no source {number}" in run.said() and verdict(run) is None


def asks(what: str) -> Callable[[Driver], bool]:
    return lambda run: run.screen.prompt._what == what


def at(number: int) -> Callable[[Driver], bool]:
    return lambda run: run.chosen() == number


def focus(name: str) -> Callable[[Driver], bool]:
    return lambda run: run.screen.focused is not None and run.screen.focused.id == name


def top(line: int) -> Callable[[Driver], bool]:
    """The text is scrolled to a line."""
    return lambda run: round(run.screen.columns.scroll_y) == line


def on_word(word: str) -> Callable[[Driver], bool]:
    """The cursor is on this word."""

    def holds(run: Driver) -> bool:
        if run.screen.reader.cursor is None:
            return False
        column, (start, end) = run.screen.reader.cursor
        return run.screen.columns.documents[column].text[start:end] == word

    return holds


def selected(*texts: str) -> Callable[[Driver], bool]:
    """These words are selected."""

    def holds(run: Driver) -> bool:
        documents = {document.id: document.text for document in run.screen.columns.documents}
        return [documents[one.source][one.start : one.end] for one in run.screen.columns.selections] == list(texts)

    return holds


TEXT = "shift+tab "  # the text takes the keys

CASES = [
    Case("]", at(1)), Case("n", at(1)), Case("] [", at(0)), Case("] p", at(0)), Case("] N", at(0)),
    Case("/ f e r r y enter n", lambda run: "2 of 4" in run.said()),
    Case("/ f e r r y enter N", lambda run: "4 of 4" in run.said()),
    Case("}", at(1)), Case("] b [ [ }", at(2)), Case("{", at(2)), Case("} {", at(0)),
    Case("1", lambda run: accepted(run) == "a.txt" and run.chosen() == 1),
    Case("2", lambda run: accepted(run) == "b.txt" and run.chosen() == 1),
    Case("3", lambda run: accepted(run) == "c.txt" and run.chosen() == 1),
    *(Case(str(n), refused(n)) for n in range(4, 10)),
    Case("a", asks("source")), Case("v", asks("value")), Case("m", asks("note")), Case("f", asks("filter")),
    Case("/", asks("search")),
    Case("b", lambda run: verdict(run) is Verdict.BOTH and run.chosen() == 1),
    Case("d", lambda run: run.state(0) is State.DEFERRED and run.chosen() == 1),
    Case("x", lambda run: run.shows(ReasonPanel)),
    Case("b [ c", lambda run: verdict(run) is None and run.chosen() == 0),
    Case("c", lambda run: "no decision to clear" in run.said()),
    Case("b u", lambda run: verdict(run) is None and run.chosen() == 0),
    Case("u", lambda run: "nothing to undo" in run.said()),
    Case("b u U", lambda run: verdict(run) is Verdict.BOTH),
    Case("U", lambda run: "nothing to redo" in run.said()),
    Case("w", lambda run: "everything is saved" in run.said()),
    Case("j", at(1)), Case("down", at(1)), Case("] k", at(0)), Case("] up", at(0)),
    Case(TEXT + "j", top(1)), Case(TEXT + "j j k", top(1)), Case(TEXT + "down down up", top(1)),
    Case("ctrl+d", lambda run: run.chosen() > 0), Case("G ctrl+u", lambda run: run.chosen() < 2),
    Case("pagedown", lambda run: run.chosen() > 0),
    Case("space", lambda run: run.review.marked == {run.review.findings[0].disagreement.id} and run.chosen() == 1),
    Case("space [ space", lambda run: not run.review.marked), Case("*", lambda run: len(run.review.marked) == 3),
    Case("* *", lambda run: not run.review.marked), Case("* escape", lambda run: not run.review.marked),
    Case("* b", lambda run: run.shows(BulkPanel)), Case("A d", lambda run: run.shows(BulkPanel)),
    Case("A d enter", lambda run: all(run.state(n) is State.DEFERRED for n in range(3))),
    Case("b u ctrl+r", lambda run: verdict(run) is Verdict.BOTH), Case("O", lambda run: run.review.order == "document"),
    Case("i", lambda run: "select the words" in run.said()), Case("C", lambda run: run.shows(CorrectPanel)),
    Case("e", asks("edit")), Case("y", lambda run: "clipboard" in run.said()),
    Case("G pageup", lambda run: run.chosen() < 2),
    Case(TEXT + "ctrl+d", top(2)), Case(TEXT + "pagedown", top(2)), Case(TEXT + "space", top(2)),
    Case(TEXT + "pagedown ctrl+u pageup", top(0)),
    Case("G", at(2)), Case("end", at(2)), Case("G g", at(0)), Case("G home", at(0)),
    Case(TEXT + "G", lambda run: run.screen.columns.scroll_y == run.screen.columns.max_scroll_y > 0),
    Case(TEXT + "end g", top(0)), Case(TEXT + "end home", top(0)),
    Case(">", lambda run: 2 in run.screen.columns.shown), Case("> <", lambda run: run.screen.columns.shown[0] == 0),
    *(Case(key, lambda run: run.screen.columns.active == 1) for key in ("l", "right")),
    *(Case(f"l {key}", lambda run: run.screen.columns.active == 0) for key in ("h", "left")),
    *(Case(key, on_word("people")) for key in ("W", "ctrl+right")), *(Case(f"W {key}", on_word("40")) for key in ("B", "ctrl+left")),
    Case(")", on_word("Divers")), Case(") (", on_word("The")),
    *(Case(f") ) {key}", lambda run: not on_word("The")(run)) for key in ("K", "ctrl+up")),
    *(Case(f") ) K {key}", on_word("The")) for key in ("J", "ctrl+down")),
    Case("W s", selected("people")), Case("s W W", selected("40 people aboard")), Case("s W s W", selected("40 people")),
    Case("S", selected("The ferry sank on Monday with 40 people aboard.")), Case("S escape", selected()),
    Case("#", asks("line")), Case("# B space 3 enter", on_word("On")), Case("# 9 9 enter", lambda run: "A has 5 lines" in run.said()),
    Case("z", lambda run: "nothing to fold" in run.said()), Case("z Z", lambda run: "no fold is in view" in run.said()),
    Case("Z", lambda run: "nothing is folded" in run.said()),
    Case("L", lambda run: not run.screen.columns.locked), Case("L L", lambda run: run.screen.columns.locked),
    Case("F", lambda run: run.screen.reader.following), Case("F F", lambda run: not run.screen.reader.following),
    Case("P", lambda run: run.screen.columns.pinned == 0), Case("P P", lambda run: run.screen.columns.pinned is None),
    Case(TEXT + "G enter", lambda run: "[40" in run.text()),
    Case("tab", focus("detail")), Case("tab tab", focus("columns")), Case("tab tab tab", focus("list")),
    Case("shift+tab", focus("columns")), Case("shift+tab shift+tab", focus("detail")),
    Case("t", lambda run: run.shows(MatrixScreen)),
    Case("o", lambda run: run.review.filter.groups == {"open"}), Case("o o", lambda run: run.review.filter == Filter()),
    Case("/ f e r r y enter escape", lambda run: run.said() == " search ended"),
    Case("o escape", lambda run: run.review.filter == Filter()),
    Case("R", lambda run: "loaded from disk" in run.said()),
    Case("T", lambda run: run.app.theme == "crossread-light"),
    Case("?", lambda run: run.shows(HelpPanel)), Case("f1", lambda run: run.shows(HelpPanel)),
    Case("ctrl+p", lambda run: run.shows(CommandPalette)), Case(":", lambda run: run.shows(CommandPalette)),
]  # fmt: skip
LEAVING = {"q": 0, "ctrl+q": 0, "ctrl+c": 130}


async def afresh(run: Driver) -> None:
    """Back to the first point, everything open, the list in focus."""
    while run.app.screen is not run.screen:
        await run.press("escape")
        await run.wait(lambda: len(run.app.screen_stack) < 3 or run.in_review(), "the review")
    if run.screen.prompt.asking:
        run.screen.prompt.action_cancel()
        await run.wait(lambda: run.screen.focused is not None and run.screen.focused.id != "prompt-input", "no prompt")
    await run.saved()
    run.review.done.clear()
    run.review.undone.clear()
    run.app.session._resolutions.clear()
    run.decisions.kept.clear()
    run.app.session.revision += 1
    screen = run.screen
    screen._hits, screen._query = [], ""
    screen.columns.show_hits({}, None)
    screen.columns.page = screen.columns.active = 0
    screen.columns.locked, screen.columns.pinned, screen.reader.following = True, None, False
    screen.columns.fold(on=False)
    screen.columns.clear_selections()
    screen.reader.leave()
    run.review.filter, run.review.order, screen._for_shown = Filter(), "importance", False
    run.review.marked.clear()
    run.app.theme = "crossread-dark"
    assert run.app.session.examination is not None
    screen.rejudged(run.app.session.judge(run.app.session.examination))
    screen.set_focus(screen.points)
    screen._choose(run.review.findings[0].disagreement.id)
    screen.columns.release()
    screen.columns.scroll_to(y=0, animate=False, immediate=True, force=True)
    screen.say("")
    await run.pilot.pause()


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_every_key_does_what_its_help_line_says(tmp_path: Path, size: tuple[int, int]) -> None:
    wrong = []
    async with driving(tmp_path, size) as run:
        screen = run.screen
        screen.columns.styles.height = 4  # so that there is something to scroll
        await run.pilot.pause()
        for keys, holds in CASES:
            await afresh(run)
            await run.press(*keys.split())
            with suppress(AssertionError):
                await settled(run, holds)
                continue
            wrong.append(f"{keys}: {run.said()!r} {run.chosen()} {screen.columns.scroll_y} {screen.columns.shown}")
    assert wrong == []


async def settled(run: Driver, holds: Callable[[Driver], object]) -> None:
    """Wait until something holds, for fewer steps than `Driver.wait` does."""
    for _ in range(60):
        if holds(run):
            return
        await run.pilot.pause(0.005)
    raise AssertionError


@pytest.mark.parametrize(("key", "code"), sorted(LEAVING.items()))
async def test_the_keys_that_leave(tmp_path: Path, key: str, code: int) -> None:
    async with driving(tmp_path) as run:
        await run.press(key)
        assert run.app.return_code == code


def test_no_key_is_left_untried() -> None:
    tried = {key for case in CASES for key in case.keys.split()} | set(LEAVING)
    assert set(ALL_KEYS) <= tried


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_help_names_every_key(action: Action) -> None:
    line = "1-9" if action.shown.isdecimal() else f"  {action.shown:<14}{action.label}\n"
    assert line in help_text(UNICODE).plain


def test_names_of_keys_are_unique() -> None:
    ids = [binding.id for binding in bindings()]
    assert len(ids) == len(set(ids)) == len(ACTIONS)
    assert all(name and "(" not in name and ")" not in name for name in ids if name is not None)
    assert len(set(ALL_KEYS)) == len(ALL_KEYS)


def test_hints_begin_with_a_key_that_help_knows() -> None:
    keys = {key for action in ACTIONS for key in action.shown.split()} | {"]/[", "1-9"}
    assert all(hint.split()[0] in keys and len(hint.split()) > 1 for hint in hints())
    assert hints()[-2:] == ["? help", "q quit"]


def test_what_decides_stands_together_in_help() -> None:
    assert {action.group for action in ACTIONS if action.decides} == {"Deciding"}
    groups = [action.group for action in ACTIONS]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


def test_help_in_plain_ascii() -> None:
    assert help_text(ASCII).plain.isascii()


@pytest.mark.parametrize("number", [1, 6])
async def test_every_reason_has_its_number(tmp_path: Path, number: int) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("x", str(number))
        await run.wait(lambda: run.decisions.kept, "the decision")
        assert [r.reason for r in run.decisions.kept.values()] == [list(Reason)[number - 1]]


async def test_the_reasons_are_left_without_a_decision(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        for key in ("escape", "q", "x"):
            await run.press("x", "7", "9", "0", "b", key)
            await run.wait(run.in_review, "the review")
            assert run.decisions.writes == 0
            assert run.state(0) is State.OPEN


async def test_help_is_left_and_nothing_was_done(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        for key in ("escape", "q", "?", "f1", "enter"):
            await run.press("?", "1", "b", "d", "space", key)
            await run.wait(run.in_review, "the review")
            assert run.decisions.writes == 0
