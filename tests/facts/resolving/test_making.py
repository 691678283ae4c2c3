from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facts.resolving.locking import _lock_file, folder_lock
from facts.resolving.making import decision_time, find_reviewer, make_resolution
from facts.resolving.model import Verdict
from facts.resolving.store import load_resolutions, save_resolution
from sources.errors import ResolutionError, UsageError
from tests.factories import make_answer, make_disagreement, make_document

if TYPE_CHECKING:
    from pathlib import Path

ONE = make_document("On Monday the harbour office counted 12 boats at the quay.", "a.txt", "A")
TWO = make_document("The pilots counted 15 boats.", "b.txt", "B")


def test_the_reviewer_is_the_one_given_else_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ole")
    assert find_reviewer("Ida", str(tmp_path)) == "Ida"
    assert find_reviewer(None, str(tmp_path)) == "Ole"


def test_the_reviewer_is_git_s_user_where_nothing_else_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text("[user]\n\tname = Åse Ølund\n", "utf-8")
    monkeypatch.delenv("CROSSREAD_REVIEWER", raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    found = find_reviewer(None, str(tmp_path))
    assert found in {"Åse Ølund", ""}  # "" where git is missing
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_reviewer(None, str(tmp_path)) == ""


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30])
def test_a_wrong_epoch_is_refused(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        decision_time()


def test_without_an_epoch_the_time_is_now_to_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert len(decision_time()) == len("2026-03-01T12:00:00Z")


def test_the_words_that_carry_the_value_are_kept(tmp_path: Path) -> None:
    answer = make_answer(ONE, "the harbour office counted 12 boats", mark_start=37, mark_end=45)
    found = make_disagreement([answer, make_answer(TWO, "15 boats")])
    save_resolution(str(tmp_path), make_resolution(found, [ONE, TWO], Verdict.BOTH, time=""), None)
    sides = load_resolutions(str(tmp_path))[found.id].sides
    assert [s.words for s in sides] == ["12 boats", "15 boats"]
    assert sides[0].exact == "the harbour office counted 12 boats"


def test_nothing_can_be_decided_where_nothing_is_left() -> None:
    with pytest.raises(ResolutionError, match="nothing to decide"):
        make_resolution(replace(make_disagreement([make_answer(ONE, "12 boats")]), evidence=()), [ONE], Verdict.BOTH)


def test_a_second_writer_waits_and_then_gives_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facts.resolving.locking._PATIENCE", 0.05)
    for lock in (folder_lock, _lock_file):
        with (
            lock(str(tmp_path)),
            pytest.raises(ResolutionError, match="another crossread is writing"),
            lock(str(tmp_path)),
        ):
            pass
        with lock(str(tmp_path)):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_lock_file_left_by_a_crash_is_taken_over(tmp_path: Path) -> None:
    left = tmp_path / ".lock"
    left.touch()
    os.utime(left, (0, 0))
    with _lock_file(str(tmp_path)):
        assert left.exists()
    assert not left.exists()


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(ResolutionError, match="cannot be opened"), folder_lock(str(tmp_path / "missing")):
        pass
