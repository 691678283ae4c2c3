"""A crash leaves the old file or the new one."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from sources.errors import CrossreadError
from sources.files import write_atomic

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_text_and_bytes_as_they_are(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a", "zwölf\r\n")
    write_atomic(str(tmp_path / "b"), b"\x00\xff")
    assert (tmp_path / "a").read_bytes() == b"zw\xc3\xb6lf\r\n"
    assert (tmp_path / "b").read_bytes() == b"\x00\xff"
    assert names(tmp_path) == ["a", "b"]


def test_keeps_mode_and_symlink(tmp_path: Path) -> None:
    target = tmp_path / "real"
    target.write_text("old", "utf-8")
    target.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(target)
    write_atomic(link, "new")
    assert link.is_symlink()
    assert target.read_text("utf-8") == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomic(tmp_path / "a", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@pytest.mark.parametrize("step", ["fsync", "replace", "open", "fchmod"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_failed_step_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
) -> None:
    target = tmp_path / "decision.json"
    target.write_text("old", "utf-8")

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(CrossreadError, match=r"decision\.json: cannot be written") as caught:
        write_atomic(target, "new")
    monkeypatch.undo()
    assert os.strerror(code) in caught.value.message
    assert target.read_text("utf-8") == "old"
    assert names(tmp_path) == ["decision.json"]


def test_an_interrupt_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "a", "x")
    assert names(tmp_path) == []


def test_file_then_name_then_folder_are_flushed_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def watch_fsync(descriptor: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def watch_replace(source: str, target: str) -> None:
        steps.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", watch_fsync)
    monkeypatch.setattr(os, "replace", watch_replace)
    write_atomic(tmp_path / "a", "x")
    assert steps == ["file", "replace", "folder"]


def test_file_systems_without_folder_sync_are_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_atomic(tmp_path / "a", "x")
    assert (tmp_path / "a").read_text("utf-8") == "x"


@pytest.mark.parametrize("name", ["folder", "missing/a", "pipe", "loop"])
def test_refuses_what_is_no_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(CrossreadError, match=name):
        write_atomic(tmp_path / name, "x")
    assert names(tmp_path) == ["folder", "loop", "pipe"]


def test_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user may write anywhere")
        with pytest.raises(CrossreadError, match="a: cannot be written"):
            write_atomic(tmp_path / "a", "x")
    finally:
        tmp_path.chmod(0o700)


def test_text_that_is_no_unicode_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CrossreadError, match="surrogates not allowed"):
        write_atomic(tmp_path / "a", "\udc80")
    assert names(tmp_path) == []


def test_messages_hold_no_escape_sequences(tmp_path: Path) -> None:
    with pytest.raises(CrossreadError) as caught:
        write_atomic(tmp_path / "no\x1b[31m" / "a", "x")
    assert "\x1b" not in caught.value.message
