"""`crossread prune`: it lists, asks, and removes what is orphaned and nothing else."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from facts.model import Kind
from facts.resolving.own import Passage, raise_point
from facts.resolving.own_store import save_own
from sources.dossier import open_dossier
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
    assert "Remove 1 decision? [y/N] " in asked.getvalue()
    assert ("nothing removed" in asked.getvalue()) is (left == 3)
    assert kept(story) == left


@pytest.mark.parametrize(
    ("decided", "told"), [(True, "2 decisions and 1 question"), (False, "1 decision and 1 question")]
)
def test_a_question_of_one_s_own_goes_with_its_words(story: Path, crossread: Any, *, decided: bool, told: str) -> None:
    (story / "a.txt").write_text("Gulls cried.\n\nThen 3 tugs came in. 7 nets lay there.", "utf-8")
    dossier = open_dossier([str(story)])
    readings = toy_examine(dossier).readings
    gone, here = (
        raise_point([Passage("A", at, at + 12), Passage("B", 0, 10)], readings, Kind.FRAMING, f"What {at}?", time="")
        for at in (0, 14)
    )
    for own in (gone, here):
        save_own(dossier.resolutions, own, None)
    if decided:
        assert crossread("resolve", gone.id, "--dossier", "story", "--verdict", "both")[0] == 0
    (story / "a.txt").write_text("Then 3 tugs came in. 7 nets lay there.", "utf-8")
    code, out, err = crossread("prune", "story", "--yes")
    assert (code, err) == (0, f"crossread: {told} of your own removed\n")
    assert f"story/resolutions/own/{gone.id}.json: What 0? a.txt no longer" in out
    assert [p.stem for p in (story / "resolutions/own").glob("*.json")] == [here.id]
    assert crossread("prune", "story") == (0, "", "crossread: no decision is orphaned\n")


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
