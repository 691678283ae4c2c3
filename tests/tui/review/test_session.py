"""A review in progress: decisions, their writing and their undoing, over restarts."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from facts.model import State
from facts.resolving.model import Reason, Verdict
from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.review.decisions import FileDecisions
from tui.review.journal import Journal, state_folder
from tui.review.session import Session
from tui.review.wishes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from facts.resolving.model import Resolution
    from tui.review.decisions import Decisions


class Bench:
    """Sessions one after another on the same dossier and state folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.decisions: Decisions = MemoryDecisions()
        self.reports: list[tuple[str, str | None]] = []
        self.session = self.start()

    def start(self) -> Session:
        self.source = dossier(self.folder)
        session = Session(self.source, self.decisions, Journal(self.folder / "state"), self.report)
        session.load()
        examination = examine(self.source)
        session.take(examination, session.judge(examination))
        self.session = session
        return session

    def report(self, identifier: str, error: str | None) -> None:
        self.reports.append((identifier, error))

    def restart(self) -> Session:
        self.session.close()
        self.session.remember_view()
        return self.start()

    def kept(self) -> dict[str, Resolution]:
        self.session.close()
        assert isinstance(self.decisions, MemoryDecisions)
        return self.decisions.kept


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.session.close()


def test_accepting_a_source_saves_it(bench: Bench) -> None:
    assert bench.session.accept(2) == "accept B"
    (kept,) = bench.kept().values()
    assert (kept.verdict, kept.source, kept.reviewer) == (Verdict.ACCEPT, "b.txt", "Tess")
    assert bench.reports == [(kept.id, None)]


def test_every_verdict(bench: Bench) -> None:
    session = bench.session
    assert session.own_value(" fifty ") == "accept the value fifty"
    assert session.both() == "both stand"
    assert session.dismiss(Reason.OTHER_DATE) == "not a disagreement: they speak of different dates"
    assert session.defer() == "deferred"
    (kept,) = bench.kept().values()
    assert kept.verdict is Verdict.DEFER


@pytest.mark.parametrize(("number", "why"), [(3, "C is silent"), (4, "no source 4")])
def test_what_cannot_be_accepted_is_refused(bench: Bench, number: int, why: str) -> None:
    bench.session.review.step(1)
    with pytest.raises(Refused, match=why):
        bench.session.accept(number)
    assert bench.kept() == {}


def test_an_empty_value_decides_nothing(bench: Bench) -> None:
    with pytest.raises(Refused, match="no value"):
        bench.session.own_value("  ")


def test_a_note_on_an_open_point_goes_with_its_decision(bench: Bench) -> None:
    session = bench.session
    session.note("ask the harbour")
    assert bench.restart().current_note() == "ask the harbour"
    bench.session.both()
    (kept,) = bench.kept().values()
    assert kept.note == "ask the harbour"
    assert bench.session.review.notes == {}


def test_a_note_on_a_decided_point_is_saved_at_once(bench: Bench) -> None:
    bench.session.both()
    bench.session.note("seen by the board")
    with pytest.raises(Refused, match="unchanged"):
        bench.session.note("seen by the board")
    (kept,) = bench.kept().values()
    assert kept.note == "seen by the board"


def test_clearing(bench: Bench) -> None:
    with pytest.raises(Refused, match="no decision"):
        bench.session.clear()
    bench.session.both()
    bench.session.clear()
    assert bench.kept() == {}


def test_undo_survives_a_restart(bench: Bench) -> None:
    bench.session.accept(1)
    bench.session.review.step(1)
    bench.session.accept(2)
    session = bench.restart()
    assert session.review.progress().settled == 2
    assert session.undo().startswith("undone")
    assert session.undo().startswith("undone")
    with pytest.raises(Refused, match="nothing to undo"):
        session.undo()
    session = bench.restart()
    assert session.redo() == "redone: accept A"
    assert [r.source for r in bench.kept().values()] == ["a.txt"]


def test_what_was_decided_elsewhere_since_is_not_undone(bench: Bench) -> None:
    bench.session.accept(1)
    session = bench.restart()
    assert isinstance(bench.decisions, MemoryDecisions)
    (kept,) = bench.decisions.kept.values()
    other = session.decisions.make(session.review.findings[0].disagreement, bench.source.documents, Verdict.BOTH)
    bench.decisions.kept[kept.id] = other
    session = bench.restart()
    with pytest.raises(Refused, match="decided otherwise"):
        session.undo()
    assert bench.kept()[kept.id].verdict is Verdict.BOTH


def test_a_failed_write_is_kept_and_tried_again(bench: Bench) -> None:
    assert isinstance(bench.decisions, MemoryDecisions)
    bench.decisions.broken = "the disk is full"
    session = bench.session
    session.both()
    wait = Event()
    session._saver._writer.submit(wait.set)
    assert wait.wait(10)
    identifier = session.review.findings[0].disagreement.id
    assert bench.reports == [(identifier, "the disk is full")]
    session.saved(*bench.reports[0])
    assert session.review.unsaved == {identifier}
    assert session.review.findings[0].state is State.SETTLED
    bench.decisions.broken = None
    session.retry()
    assert list(bench.kept()) == [identifier]
    session.saved(*bench.reports[1])
    assert session.review.unsaved == set()
    with pytest.raises(Refused, match="everything is saved"):
        session.retry()


def test_the_place_is_remembered(bench: Bench) -> None:
    bench.session.review.step(2)
    chosen = bench.session.review.chosen
    assert bench.restart().review.chosen == chosen


def test_decisions_in_files(bench: Bench) -> None:
    folder = bench.folder / "resolutions"
    bench.session.close()
    bench.decisions = FileDecisions(str(folder), "Tess")
    bench.decisions.judge = MemoryDecisions().judge  # type: ignore[method-assign]
    session = bench.start()
    session.accept(1)
    session.accept(2)
    session = bench.restart()
    assert len(list(folder.iterdir())) == 1
    assert session.review.findings[0].resolution is not None
    assert session.review.findings[0].resolution.source == "b.txt"
    session.undo()
    session.undo()
    session.close()
    assert list(folder.iterdir()) == []
    assert all(error is None for _, error in bench.reports)


def test_a_decision_made_elsewhere_meanwhile_is_not_overwritten(bench: Bench) -> None:
    folder = str(bench.folder / "resolutions")
    bench.session.close()
    bench.decisions = FileDecisions(folder, "Tess")
    bench.decisions.judge = MemoryDecisions().judge  # type: ignore[method-assign]
    session = bench.start()
    other = FileDecisions(folder, "Otto")
    point = session.review.findings[0].disagreement
    other.save(other.make(point, bench.source.documents, Verdict.BOTH))
    session.accept(1)
    session.close()
    assert bench.reports[0][0] == point.id
    assert "meanwhile" in (bench.reports[0][1] or "")
    assert other.load()[point.id].reviewer == "Otto"


def test_the_journal_survives_a_torn_line(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.session.both()
    bench.session.close()
    journal = Journal(tmp_path / "state")
    with journal.path.open("ab") as file:
        file.write(b'{"step": "do", "id": "x')
    done, undone = journal.replay()
    assert len(done) == 1
    assert undone == []


def test_the_state_folder_is_the_dossiers_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    one, two = state_folder(str(tmp_path / "a" / "resolutions")), state_folder(str(tmp_path / "b" / "resolutions"))
    assert one != two
    assert one.parent == tmp_path / "crossread"
    assert not one.exists()


def test_a_decision_under_an_older_id_is_replaced(tmp_path: Path) -> None:
    made = MemoryDecisions().make(
        examine(dossier(tmp_path)).disagreements[0], dossier(tmp_path).documents, Verdict.BOTH
    )
    old = replace(made, id="oldoldoldold")
    bench = Bench(tmp_path)
    bench.session.close()
    bench.decisions = MemoryDecisions(old)
    session = bench.start()
    finding = session.review.findings[0]
    session.review.findings = (replace(finding, state=State.SETTLED, resolution=old), *session.review.findings[1:])
    session.accept(1)
    assert set(session.resolutions) == {finding.disagreement.id}
    session.undo()
    assert set(bench.kept()) == {"oldoldoldold"}
