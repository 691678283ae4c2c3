"""Many points at once: marks, all that the list shows, the preview, one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import State
from facts.resolving.model import Reason, Verdict
from tests.tui.review.driving import MIDDLE, Driver, driving
from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.review.bulk import changes_of, plan
from tui.review.glyphs import ASCII, UNICODE
from tui.review.journal import Journal
from tui.review.screens.bulk import BulkPanel, preview
from tui.review.screens.panels import ReasonPanel
from tui.review.session import Session
from tui.review.wishes import Wish

if TYPE_CHECKING:
    from pathlib import Path


def states(run: Driver) -> list[State]:
    return [finding.state for finding in run.review.findings]


async def test_marked_points_are_decided_after_one_question_and_undone_at_once(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("space", "space", "b")
        assert run.shows(BulkPanel)
        assert run.decisions.writes == 0
        await run.press("enter")
        await run.saved()
        assert states(run) == [State.SETTLED, State.SETTLED, State.OPEN]
        assert run.chosen() == 2
        assert not run.review.marked
        await run.press("u")
        await run.saved()
        assert states(run) == [State.OPEN] * 3
        assert run.chosen() == 0
        assert run.decisions.kept == {}
        await run.press("U")
        await run.saved()
        assert len(run.decisions.kept) == 2


async def test_a_preview_that_is_left_decides_nothing(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        for key in ("escape", "q", "n"):
            await run.press("A", "d")
            assert run.shows(BulkPanel)
            await run.press("j", "pagedown", "k", key)
            await run.wait(run.in_review, "the review")
        assert run.decisions.writes == 0
        await run.press("d")
        await run.saved()
        assert states(run) == [State.DEFERRED, State.OPEN, State.OPEN]


async def test_a_silent_source_leaves_its_point_out(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("*", "3", "enter")
        await run.saved()
        assert states(run) == [State.SETTLED, State.OPEN, State.SETTLED]


async def test_all_that_the_filter_shows_are_dismissed_for_one_reason(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("f")
        await run.write("nuance")
        await run.press("enter", "A", "x")
        assert run.shows(ReasonPanel)
        await run.press("2")
        await run.wait(lambda: run.shows(BulkPanel), "the preview")
        await run.press("enter")
        await run.saved()
        (kept,) = run.decisions.kept.values()
        assert (kept.verdict, kept.reason) == (Verdict.DISMISS, Reason.OTHER_REFERENT)


async def test_a_value_of_ones_own_for_many(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("space", "space", "v")
        await run.write("unclear")
        await run.press("enter")
        await run.wait(lambda: run.shows(BulkPanel), "the preview")
        await run.press("y")
        await run.saved()
        assert {r.value for r in run.decisions.kept.values()} == {"unclear"}


async def test_decisions_of_many_are_cleared(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("b", "b", "*", "c", "enter")
        await run.saved()
        assert states(run) == [State.OPEN] * 3
        assert run.decisions.kept == {}
        await run.press("u")
        await run.saved()
        assert len(run.decisions.kept) == 2


async def test_marks_and_order_are_there_after_a_restart(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("space", "O", "O")
        marked = set(run.review.marked)
    async with driving(tmp_path, MIDDLE) as run:
        assert run.review.marked == marked
        assert run.review.order == "kind"
        assert "1 marked" in "".join(words for words, _ in run.screen.list_title._left)


def session(folder: Path, decisions: MemoryDecisions) -> Session:
    source = dossier(folder)
    made = Session(source, decisions, Journal(folder / "state"), lambda *_: None)
    made.load()
    made.take(examine(source), made.judge(examine(source)))
    return made


def test_a_step_of_many_is_undone_after_a_restart_but_for_what_changed_since(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    first = session(tmp_path, decisions)
    first.do(changes_of(plan(first, first.review.findings, Wish(Verdict.BOTH)), clearing=False))
    first.close()
    assert len(decisions.kept) == 3
    name = first.review.findings[0].disagreement.id
    decisions.kept[name] = decisions.make(first.review.findings[0].disagreement, first.dossier.documents, Verdict.DEFER)
    second = session(tmp_path, decisions)
    assert second.undo() == "undone: 2 points; 1 left as they are, changed since"
    second.close()
    assert [r.verdict for r in decisions.kept.values()] == [Verdict.DEFER]


def test_steps_that_follow_each_other_stay_two(tmp_path: Path) -> None:
    made = session(tmp_path, MemoryDecisions())
    for verdict in (Verdict.BOTH, Verdict.DEFER):
        made.do(changes_of(plan(made, made.review.findings, Wish(verdict)), clearing=False))
    made.undo()
    assert {f.resolution.verdict for f in made.review.findings if f.resolution} == {Verdict.BOTH}
    made.undo()
    assert not made.review.done
    made.close()


def test_the_preview_names_what_will_be_and_what_was(tmp_path: Path) -> None:
    made = session(tmp_path, MemoryDecisions())
    made.defer()
    text = preview(
        plan(made, made.review.findings, Wish(Verdict.ACCEPT, number=3)), made.dossier.documents, UNICODE
    ).plain
    assert "accept C “40”, was: deferred" in text
    assert "left out: C is silent" in text
    assert preview(plan(made, made.review.findings, None), made.dossier.documents, ASCII).plain.isascii()
    made.close()
