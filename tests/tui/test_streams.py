"""Standard output and error: what is written, what is swallowed, what is an error."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from sources.errors import CrossreadError, UsageError
from tui.output import deliver, emit, finish, note, prepare_streams, standard_input


class Failing(io.StringIO):
    """A stream that fails on every write and flush."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    def write(self, text: str, /) -> int:
        del text
        raise self.error

    def flush(self) -> None:
        raise self.error


BROKEN = BrokenPipeError(errno.EPIPE, "Broken pipe")
FULL = OSError(errno.ENOSPC, "No space left on device")


def test_data_goes_to_standard_output_and_notes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert emit("data\n")
    assert emit("")
    note("a word")
    finish()
    assert capsys.readouterr() == ("data\n", "a word\n")


def test_a_reader_that_has_gone_ends_the_output_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(BROKEN))
    assert emit("data") is False
    finish()


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(FULL))
    for work in (lambda: emit("data"), finish):
        with pytest.raises(CrossreadError) as caught:
            work()
        assert caught.value.message == "cannot write to standard output: No space left on device"


@pytest.mark.parametrize("error", [BROKEN, FULL])
def test_a_note_that_nobody_can_read_is_let_go(monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    stream = Failing(error)
    monkeypatch.setattr(sys, "stderr", stream)
    note("a word")
    assert stream.getvalue() == ""


def test_no_streams_at_all_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()
    assert emit("data") is False
    note("a word")
    finish()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16"])
def test_streams_write_utf_8_and_plain_newlines_and_never_fail_on_a_character(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding, newline="\r\n"))
    prepare_streams()
    emit("Zürich “12”\n\ud800")
    finish()
    assert raw.getvalue() == "Zürich “12”\n\\ud800".encode()


@pytest.mark.parametrize("path", [None, "-"])
def test_a_report_without_a_file_is_data(path: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    assert deliver("report\n", path) is False
    assert capsys.readouterr().out == "report\n"


def test_a_report_goes_to_its_file_byte_for_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "ünï code.txt"
    assert deliver("Zürich\r\nend\n", str(path))
    assert path.read_bytes() == "Zürich\r\nend\n".encode()
    assert deliver("again\n", str(path))
    assert path.read_bytes() == b"again\n"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "report").symlink_to(tmp_path / "real" / "report")
    deliver("report\n", str(tmp_path / "report"))
    assert (tmp_path / "report").is_symlink()
    assert (tmp_path / "real" / "report").read_text("utf-8") == "report\n"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (".", "cannot be written"),
        ("nowhere/report", "nowhere/report: cannot be written"),
        ("file/report", "file/report: cannot be written"),
        ("loop", "loop: cannot be written"),
        ("\x1b[2J/report", "␛[2J/report: cannot be written"),
        ("x" * 300, "cannot be written"),
    ],
)
def test_a_file_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("old", "utf-8")
    Path("loop").symlink_to("loop")
    with pytest.raises(CrossreadError) as caught:
        deliver("report\n", path)
    assert words in caught.value.message
    assert caught.value.hint
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "loop"]
    assert Path("file").read_text("utf-8") == "old"


def test_an_empty_name_is_no_file() -> None:
    with pytest.raises(UsageError, match="--output names no file"):
        deliver("report\n", "")


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_failure_half_way_leaves_the_old_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "report"
    path.write_text("old", "utf-8")

    def fail(*_: Any, **__: Any) -> Any:
        raise FULL

    if step == "write":
        monkeypatch.setattr("sources.files.os.open", fail)
    else:
        monkeypatch.setattr(f"sources.files.os.{step}", fail)
    with pytest.raises(CrossreadError, match="No space left on device"):
        deliver("new", str(path))
    monkeypatch.undo()
    assert path.read_text("utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["report"]


def test_standard_input_is_utf_8_in_any_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO("pier café\n".encode() + b"caf\xe9\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw, encoding="ascii", errors="surrogateescape"))
    assert list(standard_input()) == ["pier café\n", "caf\ufffd\n"]


def test_a_closed_standard_input_has_no_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert list(standard_input()) == []
