"""Changes on disk while a review is open."""

from __future__ import annotations

import os
from threading import Event
from threading import enumerate as enumerate_threads
from typing import TYPE_CHECKING

import pytest
from textual.widgets import OptionList

from facts.examine import examine
from facts.model import State
from facts.resolving.own_store import load_own
from facts.resolving.store import load_resolutions
from sources.dossier import open_dossier
from tests.tui.review.driving import MIDDLE, Driver
from tests.tui.review.factories import MemoryDecisions
from tui.review.app import ReviewApp
from tui.review.decisions import FileDecisions
from tui.review.journal import Journal
from tui.review.messages import Reopen
from tui.review.screens.choices import PickPanel
from tui.review.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from facts.examine import Examination
    from sources.document import Dossier

TEXTS = {
    "a.txt": "The bridge\n\nThe bridge collapsed on Monday, May 4, 2026. Officials said 12 people were injured.\n",
    "b.txt": "A collapse\n\nThe bridge collapsed on Tuesday, May 5, 2026. Officials said 19 people were injured.\n",
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "bridge"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


class Notes:
    """What a watch tells."""

    def __init__(self, dossier: Dossier) -> None:
        self.sources: list[tuple[str, ...]] = []
        self.decisions = 0
        self.watch = Watch(dossier, self.sources.append, self._count)

    def _count(self) -> None:
        self.decisions += 1

    def look(self) -> tuple[list[tuple[str, ...]], int]:
        self.watch.look()
        return self.sources, self.decisions


def test_a_watch_tells_of_other_bytes_and_of_nothing_else(place: Path) -> None:
    notes = Notes(open_dossier([str(place)]))
    assert notes.look() == ([], 0)
    os.utime(place / "a.txt", (1, 1))
    assert notes.look() == ([], 0)
    (place / "a.txt").write_text("Other words.\n", "utf-8")
    assert notes.look() == ([("a.txt",)], 0)
    assert notes.look() == ([("a.txt",)], 0)
    (place / "b.txt").unlink()
    assert notes.look() == ([("a.txt",), ("b.txt",)], 0)
    (place / "resolutions" / "own").mkdir(parents=True)
    assert notes.look()[1] == 0
    (place / "resolutions" / "x.json").write_text("{}", "utf-8")
    assert notes.look()[1] == 1
    (place / "resolutions" / "own" / "y.json").write_text("{}", "utf-8")
    assert notes.look()[1] == 2
    (place / "resolutions" / "x.json").unlink()
    assert notes.look()[1] == 3
    (place / "resolutions" / ".x.json.tmp").write_text("{}", "utf-8")
    assert notes.look()[1] == 3


class Desk:
    """One reviewer's screen on a dossier of files; looks at the disk when told to."""

    def __init__(self, place: Path, name: str, find: Callable[[Dossier], Examination] = examine) -> None:
        self.place = place
        dossier = open_dossier([str(place)])
        self.store = FileDecisions(dossier.resolutions, name)
        self.again: Callable[[], Dossier] = lambda: open_dossier([str(place)])
        self.app = ReviewApp(dossier, self.store, Journal(place.parent / name), find, reviewer=name, again=self.again)

    def running(self) -> AbstractAsyncContextManager[object]:
        return self.app.run_test(size=MIDDLE)

    def driver(self, pilot: object) -> Driver:
        return Driver(self.app, pilot, MemoryDecisions())  # type: ignore[arg-type]

    def kept(self) -> dict[str, str]:
        return {k: r.reviewer for k, r in load_resolutions(str(self.place / "resolutions")).items()}


async def ready(run: Driver) -> None:
    await run.wait(lambda: run.app.review_screen and not run.app.review_screen.analysing, "the analysis")
    watch = run.app._watch
    assert watch is not None
    watch.stop()  # from here on it looks when the test says so


def look(run: Driver) -> None:
    assert run.app._watch is not None
    run.app._watch.look()


async def test_two_screens_see_each_others_decisions_and_own_points(place: Path) -> None:
    one, two = Desk(place, "Ada"), Desk(place, "Ben")
    async with one.running() as first, two.running() as second:
        a, b = one.driver(first), two.driver(second)
        await ready(a)
        await ready(b)
        await a.press("1")
        await a.saved()
        look(a)
        look(b)
        await b.wait(lambda: b.review.progress().settled == 1, "the other's decision")
        assert "by Ada came in" in b.said()
        await a.saved()
        assert "came in" not in a.said()
        await b.press("tab", "tab", "S", "l", "S", "i")
        await b.wait(lambda: b.shows(PickPanel), "the kinds")
        await b.press("1")
        await b.wait(lambda: b.screen.prompt.asking, "the question")
        await b.write("Which day?")
        await b.press("enter")
        await b.saved()
        assert len(load_own(str(place / "resolutions"))) == 1
        count = len(a.review.findings)
        look(a)
        await a.wait(lambda: len(a.review.findings) == count + 1, "the other's point")
    for desk in (one, two):
        desk.app.finish()


async def conflict(a: Driver, b: Driver) -> None:
    """Both decide the first point, Ada first; Ben's decision cannot be saved."""
    await ready(a)
    await ready(b)
    await a.press("1")
    await a.saved()
    await b.press("2")
    await b.wait(lambda: b.review.unsaved, "the refusal")
    look(b)
    await b.press("[")


@pytest.mark.parametrize(
    ("choice", "reviewer", "source"), [("1", "Ben", "b.txt"), ("2", "Ada", "a.txt"), ("3", "Ben", "b.txt")]
)
async def test_two_decisions_on_one_point_are_never_overwritten_unasked(
    place: Path, choice: str, reviewer: str, source: str
) -> None:
    one, two = Desk(place, "Ada"), Desk(place, "Ben")
    async with one.running() as first, two.running() as second:
        a, b = one.driver(first), two.driver(second)
        await conflict(a, b)
        assert list(one.kept().values()) == ["Ada"]
        await b.press("R")
        await b.wait(lambda: b.shows(PickPanel), "the choices")
        await b.press(choice)
        await b.wait(lambda: not b.review.unsaved and not b.app.session.waiting, "the end of it")
        assert list(one.kept().values()) == [reviewer]
        name = next(iter(one.kept()))
        await b.wait(lambda: (f := b.review.find(name)) and f.resolution and f.resolution.source == source, "it")
    for desk in (one, two):
        desk.app.finish()


async def test_a_decision_changed_by_another_is_offered_not_taken(place: Path) -> None:
    desk = Desk(place, "Ada")
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await ready(run)
        await run.press("1")
        await run.saved()
        look(run)
        other = FileDecisions(str(place / "resolutions"), "Ben")
        (kept,) = other.load().values()
        other.remove(kept.id)
        look(run)
        await run.wait(lambda: "changed on disk" in run.said(), "the notice")
        assert run.review.progress().settled == 1
        assert "decisions changed" in "".join(words for words, _ in run.screen.top._right)
        await run.press("R", "2")
        await run.wait(lambda: run.review.progress().settled == 0, "the decision gone")
    desk.app.finish()


async def test_a_wrong_file_is_told_and_nothing_is_lost(place: Path) -> None:
    desk = Desk(place, "Ada")
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await ready(run)
        await run.press("1")
        await run.saved()
        (place / "resolutions" / "aaaaaaaaaaaa.json").write_text("<<<<<<< ours\n", "utf-8")
        look(run)
        await run.wait(lambda: "aaaaaaaaaaaa.json" in run.said(), "the notice")
        assert run.review.progress().settled == 1
    desk.app.finish()


async def test_edited_sources_are_read_again_and_decisions_judged(place: Path) -> None:
    desk = Desk(place, "Ada")
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await ready(run)
        count = len(run.review.findings)
        for _ in range(count):
            await run.press("b")
        await run.saved()
        (place / "b.txt").write_text(TEXTS["b.txt"].replace("19", "23"), "utf-8")
        look(run)
        await run.wait(lambda: "b.txt changed on disk" in run.said(), "the notice")
        old = run.screen
        await run.press("R", "1")
        await run.wait(lambda: run.screen is not old and not run.screen.analysing, "the sources read again")
        assert State.STALE in {finding.state for finding in run.review.findings}
        stale = next(f for f in run.review.findings if f.state is State.STALE)
        run.screen._choose(stale.disagreement.id)
        told = "\n".join("".join(words for words, _ in line.runs) for line in run.screen.detail._lines)
        assert "then" in told
        assert "19" in told
        assert "23" in told
        await run.press("u")
        await run.wait(lambda: "undone" in run.said() or "cannot undo" in run.said(), "an undo of the history")
    desk.app.finish()


async def test_sources_that_are_gone_leave_the_review_open(place: Path) -> None:
    desk = Desk(place, "Ada")
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await ready(run)
        (place / "b.txt").unlink()
        look(run)
        await run.wait(lambda: "b.txt changed on disk" in run.said(), "the notice")
        await run.press("R", "1")
        await run.wait(lambda: "fewer than two" in run.said(), "the reason")
        assert run.in_review()
    desk.app.finish()


async def test_what_was_found_in_the_sources_as_they_were_is_not_shown_for_those_that_are(place: Path) -> None:
    gate, asked = Event(), []

    def find(dossier: Dossier) -> Examination:
        asked.append(dossier)
        if len(asked) == 1:
            gate.wait(30)
        return examine(dossier)

    desk = Desk(place, "Ada", find)
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await run.wait(lambda: len(asked) == 1, "the first analysis")
        (place / "b.txt").write_text(TEXTS["b.txt"].replace("19", "23"), "utf-8")
        run.app.post_message(Reopen())
        await run.wait(lambda: len(asked) == 2 and not run.screen.analysing, "the second analysis")
        gate.set()
        await run.wait(lambda: not any(t.name == "crossread-analysis" for t in enumerate_threads()), "the end of both")
        await run.pilot.pause()
        assert run.app.session.raw is not None
        assert run.app.session.raw.dossier is asked[1]
    desk.app.finish()


async def test_names_of_changed_files_steer_no_terminal(place: Path) -> None:
    desk = Desk(place, "Ada")
    async with desk.running() as pilot:
        run = desk.driver(pilot)
        await ready(run)
        run.screen.sources_changed(("a\x1b[31m.txt",))
        await run.press("R")
        await run.wait(lambda: run.shows(PickPanel), "the choices")
        choice = run.app.screen.query_one(OptionList)
        assert "\x1b" not in str(choice.get_option_at_index(0).prompt)
    desk.app.finish()
