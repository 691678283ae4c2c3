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
    assert "not used as a cache" in told
    assert "\x1b" not in told
    assert chosen_work(parser().parse_args(["--cache", "off"])).cache is None
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
