"""Links out of a dossier are followed neither to read decisions nor to write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facts.resolving.exports import read_decisions
from facts.resolving.model import Verdict
from facts.resolving.own_store import OWN, load_own, remove_own, save_own
from facts.resolving.store import load_resolutions, make_resolution, remove_resolution, save_resolution
from sources.errors import ResolutionError
from tests.factories import make_dossier, toy_examine
from tests.facts.resolving.test_own import lamp
from tui.commands import judging
from tui.main import main

if TYPE_CHECKING:
    from facts.resolving.model import Resolution

LEAVES = "is a symbolic link out of the dossier"
TEXTS = {"a.txt": "The master counted 12 boats.", "b.txt": "They counted 15 boats."}


def decision() -> Resolution:
    dossier = make_dossier(TEXTS)
    return make_resolution(toy_examine(dossier).disagreements[0], dossier.documents, Verdict.BOTH, time="")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder with a decision and an act of a reviewer's own, beside a dossier `story`, whose path is given."""
    (tmp_path / "story").mkdir()
    save_resolution(str(tmp_path / "outside"), decision(), None)
    save_own(str(tmp_path / "outside"), lamp(), None)
    return tmp_path / "outside"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("there", [True, False], ids=["a folder", "nothing there yet"])
def test_a_folder_of_decisions_that_is_a_link_out_is_neither_read_nor_written(outside: Path, there: bool) -> None:
    folder = outside.parent / "story" / "resolutions"
    folder.symlink_to(outside if there else outside.parent / "nothing")
    before = contents(outside)
    found = load_resolutions(str(outside))
    made = next(iter(found.values()))
    own = next(iter(load_own(str(outside)).values()))
    for call in (
        lambda: load_resolutions(str(folder)),
        lambda: save_resolution(str(folder), decision(), None),
        lambda: remove_resolution(str(folder), made.id, made.digest),
        lambda: load_own(str(folder)),
        lambda: save_own(str(folder), lamp(question="And the quay?"), None),
        lambda: remove_own(str(folder), own.id, own.digest or ""),
    ):
        with pytest.raises(ResolutionError, match=f"story/resolutions: {LEAVES}"):
            call()
    assert contents(outside) == before
    assert not (outside.parent / "nothing").exists()


def test_the_folder_of_own_acts_and_single_files_may_not_lead_out_either(outside: Path) -> None:
    folder = outside.parent / "story" / "resolutions"
    folder.mkdir()
    (folder / OWN).symlink_to(outside / OWN)
    with pytest.raises(ResolutionError, match=f"resolutions/own: {LEAVES}"):
        load_own(str(folder))
    (folder / OWN).unlink()
    (folder / OWN).mkdir()
    for name in contents(outside):
        (folder / name).symlink_to(outside / name)
    with pytest.raises(ResolutionError, match=rf"resolutions/\w+\.json: {LEAVES}"):
        load_resolutions(str(folder))
    with pytest.raises(ResolutionError, match=rf"resolutions/own/\w+\.json: {LEAVES}"):
        load_own(str(folder))


def test_links_inside_a_dossier_and_to_a_dossier_are_followed(outside: Path) -> None:
    story = outside.parent / "story"
    outside.rename(story / "decided")
    (story / "resolutions").symlink_to("decided")
    (outside.parent / "link").symlink_to("story")
    for folder in (story / "resolutions", outside.parent / "link" / "resolutions"):
        assert list(load_resolutions(str(folder))) == [decision().id]
        assert list(load_own(str(folder))) == [lamp().id]


def test_import_follows_a_link_that_is_named_itself(outside: Path) -> None:
    link = outside.parent / "story" / "resolutions"
    link.symlink_to(outside)
    assert [r.id for r in read_decisions(str(link))] == [decision().id]
    with pytest.raises(ResolutionError, match=LEAVES):
        read_decisions(str(link.parent))


@pytest.mark.parametrize("name", ["resolutions", "resolutions/own"])
def test_the_commands_say_so_in_one_line(
    outside: Path, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(outside.parent)
    monkeypatch.setattr(judging, "examine", toy_examine)
    for key, text in TEXTS.items():
        Path("story", key).write_text(text, "utf-8")
    assert main(["check", "story", "--format", "json"]) == 1
    identifier = json.loads(capsys.readouterr().out)["disagreements"][0]["id"]
    Path("story", name).parent.mkdir(exist_ok=True)
    Path("story", name).symlink_to(outside)
    before = contents(outside)
    commands: list[list[str]] = [["check", "story"], ["resolve", identifier, "--dossier", "story", "--verdict", "both"]]
    for command in commands:
        assert main(command) == 2
        out, error = capsys.readouterr()
        assert (out, error.splitlines()[0]) == ("", f"crossread: error: story/{name}: {LEAVES}")
    assert contents(outside) == before
