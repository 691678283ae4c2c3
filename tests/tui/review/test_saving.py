"""Decisions on their way to disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.resolving.model import Resolution, Verdict
from sources.errors import ResolutionError
from tests.tui.review.factories import MemoryDecisions
from tui.review.journal import Journal
from tui.review.saving import Saver, replaced
from tui.review.state import Change

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def decision(identifier: str, verdict: Verdict = Verdict.BOTH) -> Resolution:
    return Resolution(identifier, "number", "How many?", verdict)


ONE, TWO = decision("aaaaaaaaaaaa"), decision("bbbbbbbbbbbb")


class Log(MemoryDecisions):
    """A store that remembers what was asked of it, and fails on request."""

    def __init__(self, fault: Callable[[], Exception] | None = None) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.fault = fault

    def save(self, resolution: Resolution) -> None:
        self.calls.append(f"save {resolution.id[0]} {resolution.verdict.value}")
        if self.fault is not None:
            raise self.fault()
        super().save(resolution)

    def remove(self, identifier: str) -> None:
        self.calls.append(f"remove {identifier[0]}")
        if self.fault is not None:
            raise self.fault()
        super().remove(identifier)


class Desk:
    """A saver with its store, its history and what it reported."""

    def __init__(self, folder: Path, fault: Callable[[], Exception] | None = None) -> None:
        self.store = Log(fault)
        self.journal = Journal(folder / "state")
        self.reports: list[tuple[str, str | None]] = []
        self.saver = Saver(self.store, self.journal, lambda name, error: self.reports.append((name, error)))

    def end(self) -> list[str]:
        self.saver.close()
        return self.store.calls


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (Change("a", None, decision("a")), set()),
        (Change("a", decision("a"), decision("a")), set()),
        (Change("a", decision("a"), None), {"a"}),
        (Change("a", None, None), {"a"}),
        (Change("a", decision("old"), decision("a")), {"old"}),
        (Change("a", decision("old"), None), {"old", "a"}),
        (Change("a", decision("a"), decision("old")), {"a"}),
        (Change("a", None, decision("old")), {"a"}),
    ],
)
def test_what_a_change_leaves_behind(change: Change, names: set[str]) -> None:
    assert replaced(change) == names
    assert change.after is None or change.after.id not in replaced(change)


def test_changes_are_written_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    later = decision(ONE.id, Verdict.DEFER)
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.saver.submit("do", Change(TWO.id, None, TWO))
    desk.saver.submit("do", Change(ONE.id, ONE, later))
    desk.saver.submit("undo", Change(ONE.id, later, ONE))
    assert desk.end() == ["save a both", "save b both", "save a defer", "save a both"]
    assert desk.reports == [(ONE.id, None), (TWO.id, None), (ONE.id, None), (ONE.id, None)]
    done, undone = desk.journal.replay()
    assert [c.id for c in done] == [ONE.id, TWO.id]
    assert [c.after for c in undone] == [later]


def test_clearing_removes_the_file(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.saver.submit("do", Change(ONE.id, ONE, None))
    assert desk.end() == ["save a both", "remove a"]
    assert desk.store.kept == {}


def test_an_older_name_is_removed_after_the_new_one_is_saved(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.saver.submit("do", Change(ONE.id, decision("oldoldoldold"), ONE))
    assert desk.end() == ["save a both", "remove o"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (lambda: ResolutionError("a.json: someone else decided this"), "a.json: someone else decided this"),
        (lambda: OSError(28, "No space left on device", "r/a.json"), "r/a.json: No space left on device"),
        (lambda: OSError(5, "Input/output error"), "decision: Input/output error"),
        (lambda: OSError("odd"), "decision: odd"),
        (lambda: PermissionError(13, "Permission denied", "r"), "r: Permission denied"),
        (lambda: ValueError("no such thing"), "no such thing"),
        (lambda: UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"), "surrogates not allowed"),
    ],
)
def test_every_failure_is_told_with_the_decision_it_concerns(
    tmp_path: Path, fault: Callable[[], Exception], words: str
) -> None:
    desk = Desk(tmp_path, fault)
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.end()
    ((name, error),) = desk.reports
    assert name == ONE.id
    assert error is not None
    assert words in error


def test_a_failure_does_not_stop_the_writer(tmp_path: Path) -> None:
    desk = Desk(tmp_path, lambda: OSError(28, "No space left on device"))
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.saver.submit("do", Change(TWO.id, None, TWO))
    desk.end()
    assert [name for name, error in desk.reports if error] == [ONE.id, TWO.id]


def test_trying_again_adds_nothing_to_the_history(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.saver.retry(Change(ONE.id, None, ONE))
    assert desk.end() == ["save a both", "save a both"]
    assert len(desk.journal.replay()[0]) == 1


def test_a_history_that_cannot_be_written_costs_no_decision(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", "utf-8")
    desk = Desk(tmp_path)
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.end()
    assert desk.store.kept == {ONE.id: ONE}
    assert (ONE.id, None) in desk.reports
    assert [error for name, error in desk.reports if not name and error and "undo history" in error]


def test_the_history_holds_a_decision_before_the_store_does(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    seen: list[int] = []
    keep = desk.store.save

    def save(resolution: Resolution) -> None:
        seen.append(len(desk.journal.replay()[0]))
        keep(resolution)

    desk.store.save = save  # type: ignore[method-assign]
    desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.end()
    assert seen == [1]


def test_closing_twice_is_harmless_and_waits(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for _ in range(20):
        desk.saver.submit("do", Change(ONE.id, None, ONE))
    desk.saver.close()
    desk.saver.close()
    assert len(desk.reports) == 20
