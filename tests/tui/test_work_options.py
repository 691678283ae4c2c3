"""--jobs and --cache: what they mean, what they refuse, and that they are everywhere where sources are read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facts.caching.store import Cache
from sources.errors import UsageError
from tests.bench.made import make_texts
from tui.commands.arguments import Parser, add_paths, add_work, chosen_work
from tui.main import main

ROOT = Path(__file__).parents[2]


def parser() -> Parser:
    made = Parser("crossread check", "", "")
    add_paths(made)
    add_work(made)
    return made


@pytest.mark.parametrize("command", ["check", "claims", "align", "export", "review"])
def test_every_command_that_reads_has_them(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert {"--jobs", "--cache"} <= set(capsys.readouterr().out.split())


@pytest.mark.parametrize("word", ["-1", "257", "two", "1.5", "²", ""])
def test_what_is_no_number_of_processes_is_refused(word: str) -> None:
    with pytest.raises(UsageError, match="no number from 0 to 256"):
        parser().parse_args([f"--jobs={word}"])


def test_they_say_how_it_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = chosen_work(parser().parse_args(["--jobs", "3", "--cache", str(tmp_path)]))
    assert (work.jobs, work.cache) == (3, Cache(tmp_path))
    monkeypatch.setenv("CROSSREAD_CACHE", str(tmp_path))
    assert chosen_work(parser().parse_args([])).cache == Cache(tmp_path)
    assert chosen_work(parser().parse_args(["--cache", "off"])).cache is None
    assert chosen_work(parser().parse_args(["--sample"])).cache is None
    assert chosen_work(parser().parse_args(["--sample", "--cache", str(tmp_path)])).cache == Cache(tmp_path)


def test_a_named_folder_that_is_not_used_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "fi\x1ble"
    blocked.write_text("in the way")
    assert chosen_work(parser().parse_args(["--cache", str(blocked)])).cache is None
    told = capsys.readouterr().err
    assert told == f"crossread: {tmp_path}/fi␛le: not used as a cache: it cannot be made: File exists\n"
    assert chosen_work(parser().parse_args(["--cache", "off"])).cache is None
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name != "posix", reason="permission bits")
@pytest.mark.parametrize("by", ["option", "variable"])
def test_an_unsafe_folder_is_told_in_a_line_however_it_was_named(
    by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o777)
    if by == "variable":
        monkeypatch.setenv("CROSSREAD_CACHE", str(folder))
    assert chosen_work(parser().parse_args(["--cache", str(folder)] if by == "option" else [])).cache is None
    told = capsys.readouterr().err
    assert told.startswith(f"crossread: {folder}: not used as a cache: it belongs to another user, or others may write")
    assert told.count("\n") == 1


def test_a_folder_that_cannot_be_written_is_told_and_still_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path or not mode & os.W_OK)
    assert chosen_work(parser().parse_args(["--cache", str(tmp_path)])).cache == Cache(tmp_path)
    assert (
        capsys.readouterr().err == f"crossread: {tmp_path}: nothing is kept in this cache: it may not be written to\n"
    )


def test_the_users_own_folder_is_passed_over_without_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "crossread").write_text("in the way")
    monkeypatch.delenv("CROSSREAD_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert chosen_work(parser().parse_args([])).cache is None
    assert capsys.readouterr().err == ""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for text in make_texts(400):
        (folder / text.name).write_text(text.text, "utf-8")
    return folder


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_it_at_once_and_leaves_nothing_half_written(many: Path, tmp_path: Path, jobs: str) -> None:
    report, cache = tmp_path / "report.json", tmp_path / "cache"
    command = ["check", str(many), "--format", "json", "--output", str(report), "--jobs", jobs, "--cache", str(cache)]
    with subprocess.Popen(
        [sys.executable, "-m", "tui", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        while not list(cache.glob("??/*")) and process.poll() is None:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)  # as the terminal does: the workers get it too
        output, errors = process.communicate(timeout=30)
    assert (process.returncode, output, errors) == (130, b"", b"")
    assert not report.exists()
    assert not list(cache.rglob("*.tmp"))
