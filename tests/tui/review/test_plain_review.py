"""The plain review."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from facts.resolving.model import Reason, Verdict
from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.review.journal import Journal
from tui.review.plain import run_plain

if TYPE_CHECKING:
    from pathlib import Path


def talk(
    folder: Path, *lines: str, decisions: MemoryDecisions | None = None, texts: tuple[str, ...] | None = None
) -> tuple[int, str]:
    out = io.StringIO()
    source = dossier(folder, texts) if texts else dossier(folder)
    code = run_plain(source, decisions or MemoryDecisions(), Journal(folder / "state"), examine, lines=lines, out=out)
    return code, out.getvalue()


def test_questions_come_with_every_sources_words(tmp_path: Path) -> None:
    code, said = talk(tmp_path)
    assert code == 0
    assert "1 of 3: How many people were aboard?" in said
    assert "1 A  “40 people”  40  asserted" in said
    assert "3 C  “40 people”  40  asserted · witnesses" in said
    assert "0 settled, 0 deferred, 3 open." in said


def test_silence_is_said(tmp_path: Path) -> None:
    assert "3 C  — silent" in talk(tmp_path, "s")[1]


def test_decisions(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    code, said = talk(tmp_path, "2", "v Monday night", "x 5", decisions=decisions)
    kept = list(decisions.kept.values())
    assert code == 0
    assert [(r.verdict, r.source, r.value, r.reason) for r in kept] == [
        (Verdict.ACCEPT, "b.txt", None, None),
        (Verdict.ACCEPT, None, "Monday night", None),
        (Verdict.DISMISS, None, None, Reason.SAME_MEANING),
    ]
    assert "3 settled, 0 deferred, 0 open." in said


def test_notes_undo_and_redo(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    talk(tmp_path, "m ask Ada", "b", "u", "U", "q", decisions=decisions)
    (kept,) = decisions.kept.values()
    assert (kept.verdict, kept.note) == (Verdict.BOTH, "ask Ada")


def test_nonsense_decides_nothing(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    code, said = talk(tmp_path, "7", "x", "bogus", "zzz", "?", "l", "c", decisions=decisions)
    assert code == 0
    assert decisions.kept == {}
    assert "there is no source 7" in said
    assert "x 1 to x 6" in said


def test_a_decision_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    decisions.broken = "the disk is full"
    code, said = talk(tmp_path, "b", "q", decisions=decisions)
    assert code == 1
    assert "NOT SAVED: the disk is full" in said


def test_no_control_character_reaches_the_output(tmp_path: Path) -> None:
    _, said = talk(tmp_path, texts=("A \x1b[31mred\u202e word.", "Plain."))
    assert not any(ord(c) < 32 and c != "\n" for c in said)
