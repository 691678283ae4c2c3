"""The gate in a real repository, from the first conflict to the merge, with the real engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.repositories import commit, edit, git, make_repository, needs_git
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = needs_git
ROOT = Path(__file__).parents[2]
Run = "Callable[..., tuple[int, str, str]]"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.chdir(make_repository(tmp_path))
    return tmp_path


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


def check(crossread: Any, *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    code, out, err = crossread("check", "story", "--fail-on", "nuance", "--format", "json", *arguments)
    assert err == ""
    found: list[dict[str, Any]] = json.loads(out)["disagreements"]
    return code, found


def settle(crossread: Any, *more: str) -> list[str]:
    """Settle every open point; gives their ids."""
    ids = [d["id"] for d in check(crossread)[1] if d["state"] == "open"]
    for identifier in ids:
        verdict = more or ("--verdict", "both")
        assert crossread("resolve", identifier, "--dossier", "story", *verdict)[0] == 0
    return ids


def test_red_then_green_then_stale_with_the_reason(repository: Path, crossread: Any) -> None:
    code, found = check(crossread)
    assert (code, {d["state"] for d in found}) == (1, {"open"})
    settle(crossread)
    commit(repository, "decisions")
    code, found = check(crossread)
    assert (code, {d["state"] for d in found}) == (0, {"settled"})
    edit(repository / "story/b.txt", "19 people", "21 people")
    code, found = check(crossread)
    stale = [d for d in found if d["state"] == "stale"]
    assert code == 1
    assert any("19 people" in d["reason"] and "21 people" in d["reason"] for d in stale)
    assert "stops the gate (stale): b.txt said" in crossread("check", "story")[1]
    edit(repository / "story/b.txt", "21 people", "19 people")
    assert check(crossread)[0] == 0


def test_a_branch_cannot_approve_itself(repository: Path, crossread: Any) -> None:
    git(repository, "switch", "--quiet", "--create", "proposal")
    ids = settle(crossread)
    commit(repository, "approve myself")
    assert check(crossread)[0] == 0
    code, found = check(crossread, "--resolutions-from", "main")
    assert (code, {d["state"] for d in found}, {d["id"] for d in found}) == (1, {"open"}, set(ids))
    git(repository, "switch", "--quiet", "main")
    git(repository, "merge", "--quiet", "proposal")
    assert check(crossread, "--resolutions-from", "main")[0] == 0


def test_a_branch_cannot_take_a_decision_away_either(repository: Path, crossread: Any) -> None:
    ids = settle(crossread)
    commit(repository, "decisions")
    git(repository, "switch", "--quiet", "--create", "proposal")
    for identifier in ids:
        (repository / f"story/resolutions/{identifier}.json").unlink()
    commit(repository, "forget them")
    assert check(crossread)[0] == 1
    assert check(crossread, "--resolutions-from", "main")[0] == 0
    code, found = check(crossread, "--changed-since", "main")
    assert (code, len(found)) == (1, len(ids))
    assert git(repository, "status", "--porcelain") == ""


def test_two_branches_that_decide_different_points_merge(repository: Path, crossread: Any) -> None:
    ids = [d["id"] for d in check(crossread)[1]]
    assert len(ids) >= 2
    for branch, identifier in (("one", ids[0]), ("two", ids[1])):
        git(repository, "switch", "--quiet", "--create", branch, "main")
        assert crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")[0] == 0
        commit(repository, branch)
    git(repository, "merge", "--quiet", "one")
    settled = {d["id"] for d in check(crossread)[1] if d["state"] == "settled"}
    assert settled == set(ids[:2])


def test_the_same_point_decided_otherwise_conflicts_in_one_file_that_check_names(
    repository: Path, crossread: Any
) -> None:
    identifier = check(crossread)[1][0]["id"]
    for branch, verdict, reviewer in (("one", "both", "Ida"), ("two", "defer", "Ole")):
        git(repository, "switch", "--quiet", "--create", branch, "main")
        words = ("resolve", identifier, "--dossier", "story", "--verdict", verdict, "--reviewer", reviewer)
        assert crossread(*words)[0] == 0
        commit(repository, branch)
    git(repository, "merge", "--quiet", "one", fails=True)
    name = f"story/resolutions/{identifier}.json"
    assert git(repository, "diff", "--name-only", "--diff-filter=U").split() == [name]
    lines = (repository / name).read_text("utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, 1) if text.startswith("<<<<<<<"))
    code, out, err = crossread("check", "story")
    assert (code, out) == (2, "")
    assert err.startswith(f"crossread: error: {name}:{line}: git conflict markers")
    assert "defer by Ole" in err
    assert "both by Ida" in err
    assert check(crossread, "--resolutions-from", "main")[0] == 1


def test_two_processes_that_decide_at_once_never_overwrite_each_other_silently(
    repository: Path, crossread: Any
) -> None:
    identifier = check(crossread)[1][0]["id"]
    program = "import sys; sys.path.insert(0, sys.argv.pop(1)); from tui.main import run; run()"
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(ROOT), "resolve", identifier, "--dossier", "story", *verdict],
            cwd=repository,
            env={**os.environ, "CROSSREAD_REVIEWER": reviewer},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for reviewer, verdict in (("Ida", ("--verdict", "both")), ("Ole", ("--verdict", "defer")))
    ]
    ends = [(process.communicate(timeout=60), process.returncode) for process in started]
    file = json.loads((repository / f"story/resolutions/{identifier}.json").read_text("utf-8"))
    assert [p.name for p in (repository / "story/resolutions").iterdir()] == [f"{identifier}.json"]
    assert (file["verdict"], file["reviewer"]) in {("both", "Ida"), ("defer", "Ole")}
    codes = sorted(code for _, code in ends)
    refused = [err for (_, err), code in ends if code == 2]
    assert codes in ([0, 2], [0, 0])  # both only where one had seen what the other decided, and replaced that
    words = ("someone else decided this meanwhile", "changed on disk meanwhile", "another crossread is writing")
    assert all(any(each in err for each in words) for err in refused)


def test_orphans_are_pruned_and_nothing_else(repository: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(crossread)
    edit(repository / "story/a.txt", "Officials said 12 people were injured.", "Nobody would say more than that.")
    states = {d["id"]: d["state"] for d in check(crossread)[1]}
    orphans = {i for i, state in states.items() if state == "orphaned"}
    assert orphans
    before = {p.name for p in (repository / "story/resolutions").iterdir()}
    code, out, err = crossread("prune", "story", "--dry-run")
    assert (code, out.count("\n"), "would be removed" in err) == (0, len(orphans), True)
    monkeypatch.setattr("sys.stdin", None)
    code, _, err = crossread("prune", "story")
    assert (code, "Give --yes" in err) == (2, True)
    assert {p.name for p in (repository / "story/resolutions").iterdir()} == before
    assert crossread("prune", "story", "--yes")[0] == 0
    assert {p.name for p in (repository / "story/resolutions").iterdir()} == before - {f"{i}.json" for i in orphans}
    assert crossread("prune", "story", "--yes")[::2] == (0, "crossread: no decision is orphaned\n")
