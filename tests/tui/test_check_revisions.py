"""--changed-since and --resolutions-from on the command line: what they narrow, what they say of it, what they refuse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from facts.model import Kind
from facts.reporting.formats import CHECK_FORMATS
from facts.resolving.own import Passage, move_out, raise_point
from facts.resolving.own_store import save_own
from sources.dossier import open_dossier
from tests.factories import toy_examine
from tests.repositories import commit, edit, git, make_repository, needs_git
from tui.commands import judging
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = needs_git
TEXTS = {
    "a.txt": "They counted 12 boats. Also 3 tugs.",
    "b.txt": "They counted 15 boats.",
    "c.txt": "There were 4 tugs.",
}


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier with two disagreements, on boats (a, b) and tugs (a, c), on a branch beside main."""
    make_repository(tmp_path / "repo")
    folder = tmp_path / "repo/story"
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    commit(folder)
    git(folder, "switch", "--quiet", "--create", "work")
    monkeypatch.chdir(folder)
    monkeypatch.setattr(judging, "examine", toy_examine)
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    return folder


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


def questions(crossread: Any, *arguments: str) -> tuple[int, set[str]]:
    code, out, err = crossread("check", ".", "--format", "json", *arguments)
    assert err == ""
    return code, {d["question"] for d in json.loads(out)["disagreements"]}


def resolve(crossread: Any, question: str) -> str:
    found = json.loads(crossread("check", ".", "--format", "json")[1])["disagreements"]
    identifier: str = next(d["id"] for d in found if d["question"] == question)
    assert crossread("resolve", identifier, "--dossier", ".", "--verdict", "both")[0] == 0
    return identifier


@pytest.mark.parametrize(
    ("name", "expected"),
    [("b.txt", {"How many boats?"}), ("c.txt", {"How many tugs?"}), ("a.txt", {"How many boats?", "How many tugs?"})],
)
def test_only_what_a_changed_source_says_is_reported(
    story: Path, crossread: Any, name: str, expected: set[str]
) -> None:
    assert questions(crossread, "--changed-since", "main") == (0, set())
    (story / name).write_text("Look. " + TEXTS[name], "utf-8")
    assert questions(crossread, "--changed-since", "main") == (1, expected)


def test_a_decision_or_the_manifest_counts_as_a_change(story: Path, crossread: Any) -> None:
    resolve(crossread, "How many tugs?")
    assert questions(crossread, "--changed-since", "main") == (0, {"How many tugs?"})
    commit(story)
    assert questions(crossread, "--changed-since", "main", "--resolutions-from", "main") == (1, {"How many tugs?"})
    (story / "crossread.toml").write_text("".join(f'[[source]]\npath = "{name}"\n' for name in TEXTS), "utf-8")
    assert questions(crossread, "--changed-since", "main") == (1, {"How many boats?", "How many tugs?"})


@pytest.mark.parametrize("form", CHECK_FORMATS)
@pytest.mark.usefixtures("story")
def test_every_format_says_what_the_run_was_narrowed_to(crossread: Any, form: str) -> None:
    code, out, _ = crossread("check", ".", "--format", form, "--changed-since", "main", "--resolutions-from", "HEAD")
    assert code == 0
    assert "only what changed since main: 0 of 2 disagreements" in out
    assert "decisions as HEAD has them: 0" in out
    assert "3 sources, 2 facts compared" in out


def test_what_stays_as_it_was_does_not_stop_a_change(story: Path, crossread: Any) -> None:
    assert questions(crossread)[0] == 1
    edit(story / "b.txt", "15", "12")
    assert questions(crossread, "--changed-since", "main") == (0, set())


@pytest.mark.parametrize("option", ["--changed-since", "--resolutions-from"])
@pytest.mark.parametrize(
    ("revision", "words"),
    [
        ("nowhere", "git knows no revision 'nowhere'"),
        ("", "is no revision"),
        ("-x", "is no revision"),
        ("--upload-pack=touch x", "is no revision"),
    ],
)
def test_what_git_does_not_know_is_bad_input(
    story: Path, crossread: Any, option: str, revision: str, words: str
) -> None:
    code, out, err = crossread("check", ".", f"{option}={revision}")
    assert (code, out) == (2, "")
    assert err.startswith(f"crossread: error: {option}: ")
    assert words in err
    assert err.count("\n") == 2
    assert not (story / "x").exists()


@pytest.mark.parametrize("option", ["--changed-since", "--resolutions-from"])
def test_no_repository_no_git_and_the_sample_are_bad_input(
    tmp_path: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    code, _, err = crossread("check", ".", option, "main")
    assert (code, "lies in no git repository" in err) == (2, True)
    assert "the sample lies in no git" in crossread("check", "--sample", option, "main")[2]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git is not installed" in crossread("check", ".", option, "main")[2]


def test_a_source_outside_the_repository_is_bad_input(story: Path, crossread: Any) -> None:
    outside = story.parents[1] / "outside.txt"
    outside.write_text("They counted 19 boats.", "utf-8")
    code, _, err = crossread("check", "a.txt", "../../outside.txt", "--changed-since", "main")
    assert code == 2
    assert "../../outside.txt lies outside the git repository" in err
    assert crossread("check", "a.txt", "../../outside.txt", "--resolutions-from", "main")[0] == 1


def test_a_wrong_decision_at_the_revision_is_named_with_its_line(story: Path, crossread: Any) -> None:
    identifier = resolve(crossread, "How many tugs?")
    path = story / f"resolutions/{identifier}.json"
    good = path.read_text("utf-8")
    path.write_text(good.replace('"verdict": "both"', '"verdict": "perhaps"'), "utf-8")
    name = commit(story)
    path.write_text(good, "utf-8")
    code, _, err = crossread("check", ".", "--resolutions-from", name)
    line = next(n for n, text in enumerate(good.splitlines(), 1) if '"verdict"' in text)
    assert (code, f"{name}:story/resolutions/{identifier}.json:{line}: verdict: " in err) == (2, True)
    path.write_text("<<<<<<< here\n", "utf-8")  # beside it: not looked at
    assert questions(crossread, "--resolutions-from", "main")[0] == 1


def test_own_acts_come_from_the_revision_too(story: Path, crossread: Any) -> None:
    dossier = open_dossier([str(story)])
    examination = toy_examine(dossier)
    tugs = next(d for d in examination.disagreements if d.question == "How many tugs?")
    passages = [Passage(d.id, 0, 4) for d in dossier.documents[:2]]
    raised = raise_point(passages, examination.readings, Kind.FRAMING, "What is told?", time="")
    for own in (move_out(tugs, tugs.evidence[:1], dossier.documents, time=""), raised):
        save_own(dossier.resolutions, own, None)
    assert questions(crossread) == (1, {"How many boats?", "What is told?"})
    assert questions(crossread, "--changed-since", "main") == (1, {"What is told?"})
    assert questions(crossread, "--resolutions-from", "main") == (1, {"How many boats?", "How many tugs?"})
    assert questions(crossread, "--resolutions-from", "main", "--changed-since", "main") == (1, {"How many tugs?"})
    commit(story)
    assert questions(crossread, "--resolutions-from", "HEAD") == (1, {"How many boats?", "What is told?"})


def test_an_act_concerns_the_question_that_it_corrects_also_when_it_is_taken_back(story: Path, crossread: Any) -> None:
    (story / "b.txt").write_text("They counted 15 boats. Also 5 tugs.", "utf-8")
    commit(story)
    dossier = open_dossier([str(story)])
    tugs = next(d for d in toy_examine(dossier).disagreements if d.question == "How many tugs?")
    own = save_own(dossier.resolutions, move_out(tugs, tugs.evidence[:1], dossier.documents, time=""), None)
    assert questions(crossread, "--changed-since", "HEAD") == (1, {"How many tugs?"})
    commit(story)
    assert questions(crossread, "--changed-since", "HEAD") == (0, set())
    (story / f"resolutions/own/{own.id}.json").unlink()
    assert questions(crossread, "--changed-since", "HEAD") == (1, {"How many boats?", "How many tugs?"})
