"""Lock files, where a file system has no locks: a crash blocks nobody, and what cannot be locked is told."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from facts.resolving.locking import _holder, _lock_file, folder_lock
from sources.errors import ResolutionError

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process numbers are asked on POSIX only")


@pytest.fixture
def ended() -> int:
    done = subprocess.Popen([sys.executable, "-S", "-c", ""])
    done.wait()
    return done.pid


def test_the_lock_of_a_process_that_ended_is_dropped_at_once(tmp_path: Path, ended: int) -> None:
    (tmp_path / ".lock").write_text(_holder(ended), "utf-8")
    with _lock_file(str(tmp_path)):
        assert (tmp_path / ".lock").read_text("utf-8") == _holder(os.getpid())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("holder", ["", "{own}", "{ended} another-machine", "x y", "{ended}", "-1 x", "9" * 40 + " x"])
def test_any_other_lock_is_respected(tmp_path: Path, ended: int, monkeypatch: pytest.MonkeyPatch, holder: str) -> None:
    monkeypatch.setattr("facts.resolving.locking._PATIENCE", 0.02)
    text = holder.format(own=_holder(os.getpid()), ended=ended)
    (tmp_path / ".lock").write_text(text, "utf-8")
    with pytest.raises(ResolutionError, match="another crossread is writing"), _lock_file(str(tmp_path)):
        pass
    assert (tmp_path / ".lock").read_text("utf-8") == text


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_folder_that_cannot_be_locked_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    descriptors = os.open

    def refuse(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            fail()
        return descriptors(path, flags, mode)

    monkeypatch.setattr(fcntl, "flock", fail)
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ResolutionError, match=os.strerror(code)), folder_lock(str(tmp_path)):
        pass
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_a_lock_file_is_taken_where_there_are_no_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", fail)
    with folder_lock(str(tmp_path)):
        assert [path.name for path in tmp_path.iterdir()] == [".lock"]
    assert list(tmp_path.iterdir()) == []
