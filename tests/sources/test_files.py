"""A crash leaves the old file or the new one."""

from __future__ import annotations

import errno
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from sources.errors import CrossreadError
from sources.files import sweep, write_atomic

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


def left_by_a_crash(folder: Path) -> Path:
    left = folder / f".crossread-{'0a' * 6}.tmp"
    left.write_text("half a deci", "utf-8")
    return left


def test_what_a_killed_process_left_goes_with_the_next_write(tmp_path: Path) -> None:
    left_by_a_crash(tmp_path)
    for name in (".crossread-xyz.tmp", "a.tmp", ".a.0a0a0a0a0a0a.tmp"):
        (tmp_path / name).touch()
    write_atomic(tmp_path / "a", "x")
    assert names(tmp_path) == [".a.0a0a0a0a0a0a.tmp", ".crossread-xyz.tmp", "a", "a.tmp"]


def test_what_a_running_process_writes_stays(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    left = left_by_a_crash(tmp_path)
    with left.open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        sweep(str(tmp_path))
        assert names(tmp_path) == [left.name]
    sweep(str(tmp_path))
    assert names(tmp_path) == []
    sweep(str(tmp_path / "missing"))


def test_links_and_folders_of_that_name_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("kept", "utf-8")
    (tmp_path / f".crossread-{'0b' * 6}.tmp").symlink_to("target")
    (tmp_path / f".crossread-{'0c' * 6}.tmp").mkdir()
    before = names(tmp_path)
    sweep(str(tmp_path))
    assert names(tmp_path) == before


def test_many_writers_at_once_never_tear_or_lose_a_file(tmp_path: Path) -> None:
    def write(number: int) -> None:
        for turn in range(12):
            write_atomic(tmp_path / f"f{(number + turn) % 3}", f"{number} {turn} " * 400)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert names(tmp_path) == ["f0", "f1", "f2"]
    for name in names(tmp_path):
        text = (tmp_path / name).read_text("utf-8")
        assert text == text[: len(text) // 400] * 400


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_replaces_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:

        def fail(*_: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", fail)
    write_atomic(tmp_path / "a", "first", new=True)
    with pytest.raises(CrossreadError, match="File exists"):
        write_atomic(tmp_path / "a", "second", new=True)
    assert (tmp_path / "a").read_text("utf-8") == "first"
    assert names(tmp_path) == ["a"]


def test_a_new_file_does_not_replace_one_that_came_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def come_between(descriptor: int) -> None:
        (tmp_path / "a").write_text("theirs", "utf-8")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", come_between)
    with pytest.raises(CrossreadError, match="File exists"):
        write_atomic(tmp_path / "a", "ours", new=True)
    assert (tmp_path / "a").read_text("utf-8") == "theirs"
    assert names(tmp_path) == ["a"]


def test_a_limit_on_the_size_of_files_leaves_the_old_one(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    write_atomic(tmp_path / "a", "old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(CrossreadError, match="File too large"):
            write_atomic(tmp_path / "a", "x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / "a").read_text("utf-8") == "old"
    assert names(tmp_path) == ["a"]


def test_a_folder_that_may_be_written_but_not_opened_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: str, flags: int, mode: int = 0o777) -> int:
        if path == str(tmp_path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    write_atomic(tmp_path / "a", "x")
    assert names(tmp_path) == ["a"]
