"""`crossread prune`: it lists, asks, and removes what is orphaned and nothing else."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.factories import toy_examine
from tui.commands import judging
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any) -> Path:
    """Three decisions: on boats (orphaned), on tugs (stale), on nets (settled)."""
    folder = tmp_path / "story"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(judging, "examine", toy_examine)
    (folder / "a.txt").write_text("The master counted 12 boats.\n\nThen 3 tugs came in. 7 nets lay there.", "utf-8")
    (folder / "b.txt").write_text("The pilots counted 15 boats.\n\nThen 4 tugs came in. 8 nets lay there.", "utf-8")
    for found in json.loads(crossread("check", "story", "--format", "json")[1])["disagreements"]:
        assert crossread("resolve", found["id"], "--dossier", "story", "--verdict", "both")[0] == 0
    (folder / "a.txt").write_text("Nobody knows.\n\nThen 5 tugs came in. 7 nets lay there.", "utf-8")
    return folder


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


def kept(story: Path) -> int:
    return len(list((story / "resolutions").iterdir()))


def test_only_orphans_are_listed_and_removed(story: Path, crossread: Any) -> None:
    code, out, err = crossread("prune", "story", "--yes")
    assert (code, err, kept(story)) == (0, "crossread: 1 decision removed\n", 2)
    assert out.count("\n") == 1
    assert out.startswith("story/resolutions/")
    assert "How many boats? a.txt no longer has the passage “12 boats”." in out
    states = {
        d["question"]: d["state"]
        for d in json.loads(crossread("check", "story", "--format", "json")[1])["disagreements"]
    }
    assert states == {"How many tugs?": "stale", "How many nets?": "settled"}
    assert crossread("prune", "story") == (0, "", "crossread: no decision is orphaned\n")


def test_a_dry_run_removes_nothing(story: Path, crossread: Any) -> None:
    code, out, err = crossread("prune", "story", "--dry-run", "--yes")
    assert (code, out.count("\n"), err, kept(story)) == (0, 1, "crossread: 1 decision would be removed\n", 3)


@pytest.mark.parametrize(("answer", "left"), [("y\n", 2), ("YES\n", 2), ("n\n", 3), ("\n", 3), ("", 3), ("yess\n", 3)])
def test_on_a_terminal_it_asks(
    story: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch, answer: str, left: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    asked = Terminal()
    monkeypatch.setattr("sys.stderr", asked)
    assert crossread("prune", "story")[0] == 0
    assert "Remove this decision? [y/N] " in asked.getvalue()
    assert ("nothing removed" in asked.getvalue()) is (left == 3)
    assert kept(story) == left


def test_a_script_must_say_yes(story: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    code, out, err = crossread("prune", "story")
    assert (code, out.count("\n"), kept(story)) == (2, 1, 3)
    assert "hint: Give --yes" in err


def test_a_source_that_cannot_be_read_orphans_nothing(story: Path, crossread: Any) -> None:
    (story / "b.txt").write_text("", "utf-8")
    (story / "c.txt").write_text("5 gulls", "utf-8")
    code, _, err = crossread("prune", "story", "--yes")
    assert (code, kept(story)) == (2, 3)
    assert "b.txt: is empty" in err
    assert "only look orphaned" in err
