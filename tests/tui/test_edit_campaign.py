"""The built-in sample in a real git repository: decide, edit, branch and merge, and see what the gate says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts.examine import Examination, examine
from sources.dossier import copy_sample
from tui.commands import judging
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sources.document import Dossier

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ida",
    "GIT_AUTHOR_EMAIL": "ida@example.org",
    "GIT_COMMITTER_NAME": "Ida",
    "GIT_COMMITTER_EMAIL": "ida@example.org",
}
VERDICTS = (
    ["--verdict", "both"],
    ["--verdict", "dismiss", "--reason", "same-meaning", "--note", "checked with the desk"],
    ["--verdict", "accept", "--value", "as the desk words it"],
)
A, B, C, D = "a-possible-exit.txt", "b-surprise-alliance.md", "c-lab-or-landlord.md", "d-pivot-before-ipo.txt"
_KNOWN: dict[object, Examination] = {}


def remembered(dossier: Dossier, *_work: object, **_how: object) -> Examination:
    """The real examination, made once for the same sources: decisions do not enter into it."""
    key = tuple((d.id, d.key, d.path, d.title, d.published, d.sha256) for d in dossier.documents)
    if key not in _KNOWN:
        _KNOWN[key] = examine(dossier)
    return replace(_KNOWN[key], dossier=dossier)


def git(*arguments: str, cwd: Path | None = None, code: int = 0) -> str:
    done = subprocess.run(["git", *arguments], cwd=cwd, capture_output=True, check=False, env={**os.environ, **GIT})
    assert done.returncode == code, (done.stdout, done.stderr)
    return done.stdout.decode("utf-8")


def commit(words: str) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", words)


@dataclass(frozen=True)
class Desk:
    """A clone of the repository, which is the working directory, and the command line in this process."""

    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *self.capsys.readouterr())

    def report(self, *arguments: str) -> dict[str, Any]:
        code, out, err = self.run("check", ".", "--format", "json", *arguments)
        assert err == ""
        data: dict[str, Any] = json.loads(out)
        assert data["exit"] == code
        return data

    def states(self, *arguments: str) -> dict[str, str]:
        return {d["id"]: d["state"] for d in self.report(*arguments)["disagreements"]}

    def decide(self, identifier: str, *more: str) -> str:
        code, out, err = self.run("resolve", identifier, "--dossier", ".", *(more or VERDICTS[0]))
        assert (code, err) == (0, "")
        return out.strip()


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A repository with a branch without decisions (`undecided`) and one where everything is settled (`settled`)."""
    root = tmp_path_factory.mktemp("history") / "story"
    copy_sample(str(root))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.setattr(judging, "examine", remembered)
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        git("init", "-q", "-b", "undecided")
        git("config", "core.autocrlf", "false")
        commit("The sources")
        git("checkout", "-q", "-b", "settled")
        _settle()
        commit("Every point is settled")
    yield root
    _KNOWN.clear()


def _settle() -> None:
    from sources.dossier import open_dossier

    for number, finding in enumerate(judging.examine_and_judge(open_dossier(["."]))[1]):
        found = finding.disagreement
        source = ["--verdict", "accept", "--source", found.evidence[0].source]
        more = [*VERDICTS, source][number % 4]
        assert main(["resolve", found.id, "--dossier", ".", "--reviewer", "Ida", *more]) == 0


@pytest.fixture
def clone(history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of the repository as the working directory."""
    path = tmp_path / "clone"
    git("clone", "-q", "-b", "settled", str(history), str(path), cwd=tmp_path)
    git("branch", "-q", "undecided", "origin/undecided", cwd=path)
    monkeypatch.chdir(path)
    monkeypatch.setattr(judging, "examine", remembered)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)
    return path


@pytest.fixture
def settled(clone: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Everything is settled and committed."""
    assert clone == Path.cwd()
    capsys.readouterr()
    return Desk(capsys)


@pytest.fixture
def undecided(settled: Desk) -> Desk:
    """Nothing is decided."""
    git("checkout", "-q", "undecided")
    return settled


def edit(name: str, old: str, new: str) -> None:
    path = Path(name)
    text = path.read_bytes().decode("utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new).encode("utf-8"))


def test_the_gate_is_red_on_open_points_and_turns_green_one_decision_at_a_time(undecided: Desk) -> None:
    report = undecided.report("--fail-on", "nuance")
    identifiers = [d["id"] for d in report["disagreements"]]
    assert report["exit"] == 1
    assert report["gate"]["open"] == len(identifiers) > 10
    for done, identifier in enumerate(identifiers, 1):
        assert undecided.decide(identifier, *VERDICTS[done % 3]) == f"resolutions/{identifier}.json"
        after = undecided.report("--fail-on", "nuance")
        assert after["gate"]["open"] == len(identifiers) - done
        assert after["exit"] == (0 if done == len(identifiers) else 1)
    assert [d["id"] for d in after["disagreements"]] == identifiers


def test_only_what_is_grave_enough_must_be_settled(undecided: Desk) -> None:
    for found in undecided.report()["disagreements"]:
        if found["severity"] == "contradiction":
            undecided.decide(found["id"])
    assert undecided.run("check", ".", "--fail-on", "contradiction")[0] == 0
    assert undecided.run("check", ".")[0] == 1


def test_decisions_are_the_only_change_and_small(undecided: Desk) -> None:
    identifier = undecided.report()["disagreements"][0]["id"]
    undecided.decide(identifier)
    assert git("status", "--porcelain", "-uall").split() == ["??", f"resolutions/{identifier}.json"]
    path = Path("resolutions", f"{identifier}.json")
    assert path.stat().st_size < 10_000
    assert json.loads(path.read_text("utf-8"))["time"] == "2023-11-14T22:13:20Z"


def test_a_check_and_an_export_change_nothing(settled: Desk) -> None:
    assert settled.run("check", ".")[0] == 0
    assert settled.run("export", ".", "--format", "markdown")[0] == 0
    assert settled.run("claims", ".")[0] == 0
    assert git("status", "--porcelain", "-uall") == ""


def test_the_same_decision_again_leaves_the_work_tree_clean(settled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (chosen,) = [d for d in settled.report()["disagreements"] if d["kind"] == "place"]
    before = chosen["resolution"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    more = ["--verdict", before["verdict"]]
    for option in ("source", "value", "reason", "note"):
        more += [f"--{option}", before[option]] if before[option] else []
    settled.decide(chosen["id"], *more)
    assert git("status", "--porcelain", "-uall") == ""


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (B, "over 300 megawatts", "over 350 megawatts"),
        (B, "over 300 megawatts", "roughly 300 megawatts"),
        (C, "roughly 300 MW", "exactly 290 MW"),
        (D, "announced on May 10", "announced on May 12"),
        (D, "rent out the entire computing capacity", "rent out part of the computing capacity"),
        (A, "It stands in Southaven, Mississippi", "It stands in Tupelo, Mississippi"),
    ],
)
def test_a_changed_figure_turns_the_gate_red_until_it_is_changed_back(
    settled: Desk, name: str, old: str, new: str
) -> None:
    edit(name, old, new)
    report = settled.report()
    changed = [d for d in report["disagreements"] if d["state"] not in {"settled", "moved"}]
    assert report["exit"] == 1
    assert {d["state"] for d in changed} & {"stale", "orphaned"}
    assert all(d["reason"] for d in changed if d["state"] != "open")
    assert any(name in d["reason"] for d in changed)
    git("checkout", "-q", "--", name)
    assert settled.report()["exit"] == 0


def test_a_figure_that_no_longer_agrees_opens_a_new_point(settled: Desk) -> None:
    edit(B, "220,000", "230,000")
    fresh = [d for d in settled.report()["disagreements"] if d["state"] == "open"]
    assert len(fresh) == 1
    assert fresh[0]["kind"] in {"number", "bound"}
    values = " ".join(a["value"] for a in fresh[0]["evidence"])
    assert "230,000" in values
    assert "220,000" in values
    settled.decide(fresh[0]["id"])
    assert settled.report()["exit"] == 0


def _notes(text: str) -> str:
    return text.replace("\n\n", "\n\nThe desk has read this page twice.\n\n", 2)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (D, lambda t: t + "\nThe photograph shows a quiet street at noon.\n"),
        (A, lambda t: t.replace("’", "'")),
        (D, lambda t: t.replace("\n", "\r\n")),
        (B, lambda t: t.replace("\n", "  \n")),
        (A, lambda t: t.rstrip("\n") + "\n\n\n\n"),
        (C, _notes),
        (A, lambda t: t.replace("Generative AI has grown so fast", "Generative AI has been growing so fast")),
        (D, lambda t: t.replace(". ", ".  ")),
    ],
    ids=["appended", "quotes", "crlf", "blanks", "end", "inserted", "other sentence", "spaces"],
)
def test_an_unrelated_edit_leaves_the_gate_green(settled: Desk, name: str, change: Any) -> None:
    before = set(settled.states())
    path = Path(name)
    text = path.read_bytes().decode("utf-8")
    path.write_bytes(change(text).encode("utf-8"))
    assert path.read_bytes().decode("utf-8") != text
    states = settled.states()
    assert set(states.values()) <= {"settled", "moved"}
    assert before <= set(states)
    assert settled.report()["exit"] == 0


def test_a_source_renamed_with_git_keeps_its_decisions(settled: Desk) -> None:
    git("mv", D, "listing.txt")
    edit("crossread.toml", D, "listing.txt")
    report = settled.report()
    assert report["exit"] == 0
    moved = [d["reason"] for d in report["disagreements"] if d["state"] == "moved"]
    assert any(reason.startswith(f"{D} is now listing.txt") for reason in moved)


def test_a_decision_taken_out_opens_its_point_again(settled: Desk) -> None:
    found = settled.report()["disagreements"][0]
    git("rm", "-q", f"resolutions/{found['id']}.json")
    report = settled.report()
    assert (report["exit"], report["gate"]["open"]) == (1, 1)
    assert [d["id"] for d in report["disagreements"] if d["state"] == "open"] == [found["id"]]
    git("reset", "-q", "--hard")
    assert settled.report()["exit"] == 0


def two_branches(desk: Desk, left: list[list[str]], right: list[list[str]]) -> None:
    """Decide on two branches that start where nothing is decided; the second is checked out at the end."""
    for branch, decisions in (("left", left), ("right", right)):
        git("checkout", "-q", "-b", branch, "undecided")
        for identifier, *more in decisions:
            desk.decide(identifier, *more)
        commit(f"Decisions of {branch}")


def test_different_decisions_on_two_branches_merge_without_conflict(undecided: Desk) -> None:
    identifiers = [d["id"] for d in undecided.report("--fail-on", "nuance")["disagreements"]]
    two_branches(undecided, [[i] for i in identifiers[::2]], [[i] for i in identifiers[1::2]])
    assert undecided.run("check", ".", "--fail-on", "nuance")[0] == 1
    git("merge", "-q", "--no-edit", "left")
    assert undecided.report("--fail-on", "nuance")["exit"] == 0
    assert set(undecided.states().values()) == {"settled"}


def test_the_same_decision_word_for_word_on_two_branches_merges(undecided: Desk) -> None:
    identifier = undecided.report()["disagreements"][0]["id"]
    two_branches(undecided, [[identifier]], [[identifier, *VERDICTS[0]]])
    git("merge", "-q", "--no-edit", "left")
    assert undecided.states()[identifier] == "settled"


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        (VERDICTS[1], "one side has dismiss by Ida, the other both by Ida"),
        (["--verdict", "both", "--reviewer", "Ole"], "one side has both by Ole, the other both by Ida"),
        (["--verdict", "defer", "--reviewer", "O\x1b[2Jle"], "one side has defer by O␛[2Jle, the other both by Ida"),
    ],
)
def test_two_decisions_on_one_point_conflict_in_one_small_file_that_check_names(
    undecided: Desk, theirs: list[str], words: str
) -> None:
    identifiers = [d["id"] for d in undecided.report()["disagreements"]]
    ours, others = identifiers[0], identifiers[1:]
    two_branches(undecided, [[ours], *([i] for i in others[::2])], [[ours, *theirs], *([i] for i in others[1::2])])
    git("merge", "-q", "left", code=1)
    name = f"resolutions/{ours}.json"
    assert git("diff", "--name-only", "--diff-filter=U").split() == [name]
    text = Path(name).read_text("utf-8")
    assert "<<<<<<< HEAD" in text
    line = text.splitlines().index("<<<<<<< HEAD") + 1
    code, out, err = undecided.run("check", ".")
    assert (code, out) == (2, "")
    assert err.splitlines() == [
        f"crossread: error: {name}:{line}: git conflict markers: {words}",
        "hint: Keep one of the two decisions, then `git add` the file.",
    ]
    assert undecided.run("resolve", ours, "--dossier", ".", "--verdict", "both")[0] == 2
    assert Path(name).read_text("utf-8") == text
    git("checkout", "-q", "--theirs", name)
    commit("Keep theirs")
    assert undecided.states()[ours] == "settled"


def test_a_decision_meets_an_edit_of_its_source_in_a_merge(undecided: Desk) -> None:
    (place,) = [d["id"] for d in undecided.report()["disagreements"] if d["kind"] == "place"]
    git("checkout", "-q", "-b", "edit")
    edit(A, "It stands in Southaven, Mississippi", "It stands in Tupelo, Mississippi")
    commit("Another town")
    git("checkout", "-q", "-b", "decision", "undecided")
    undecided.decide(place)
    commit("The town is settled")
    assert undecided.states()[place] == "settled"
    git("merge", "-q", "--no-edit", "edit")
    found = next(d for d in undecided.report()["disagreements"] if d["id"] == place)
    assert found["state"] == "stale"
    assert "“Southaven”" in found["reason"]
    assert "“Tupelo”" in found["reason"]
    undecided.decide(place)
    assert undecided.states()[place] == "settled"


def test_the_reviewer_is_git_s_user_where_nobody_is_named(undecided: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CROSSREAD_REVIEWER")
    git("config", "user.name", "Åse “Ace” Ølund")
    identifier = undecided.report()["disagreements"][0]["id"]
    path = undecided.decide(identifier)
    assert json.loads(Path(path).read_text("utf-8"))["reviewer"] == "Åse “Ace” Ølund"


def test_loose_files_decide_in_the_working_directory(settled: Desk) -> None:
    """The same sources named one by one find the same decisions: they stand under the same names."""
    code, out, _ = settled.run("check", A, B, C, D, "--format", "json")
    report = json.loads(out)
    assert code == report["exit"]
    assert {d["state"] for d in report["disagreements"]} & {"settled", "moved"}


def add_source(text: str) -> None:
    """One more source in the manifest."""
    Path("e-wire.txt").write_text(text, "utf-8")
    with Path("crossread.toml").open("a", encoding="utf-8") as manifest:
        manifest.write('\n[[source]]\npath = "e-wire.txt"\npublished = 2026-05-12\n')


def test_a_syndicated_copy_says_nothing_new(settled: Desk) -> None:
    before = settled.states()
    add_source(Path(D).read_bytes().decode("utf-8"))
    assert settled.states() == before
    assert settled.report()["exit"] == 0


def test_a_new_source_that_agrees_leaves_the_gate_green(settled: Desk) -> None:
    add_source(
        "Colossus 1 holds more than 220,000 Nvidia GPUs. Anthropic gets the entire computing capacity of Colossus 1.\n"
    )
    report = settled.report()
    assert report["exit"] == 0, [d for d in report["disagreements"] if d["state"] not in {"settled", "moved"}]


def test_a_new_source_that_disagrees_reopens_its_point(settled: Desk) -> None:
    add_source("The supercomputer Colossus 1, which stands in Tulsa, Oklahoma, has 300 megawatts of capacity.\n")
    (place,) = [d for d in settled.report()["disagreements"] if d["kind"] == "place"]
    assert place["state"] == "reopened"
    assert place["reason"].startswith("e-wire.txt had no answer when this was decided and says “Tulsa”")


def test_newer_rules_that_read_the_same_words_otherwise_say_so_and_leave_the_gate_green(settled: Desk) -> None:
    """As a decision looks after an update: its words stand, its rules are older, and the value was read otherwise."""
    (found,) = [d for d in settled.report()["disagreements"] if d["kind"] == "place"]
    path = Path("resolutions", f"{found['id']}.json")
    data = json.loads(path.read_text("utf-8"))
    for side in data["sides"]:
        side["value"] = f"old {side['value']}"
    path.write_text(json.dumps(data), "utf-8")
    assert settled.states()[found["id"]] == "stale"
    path.write_text(json.dumps(data | {"rules": "0.0.1"}), "utf-8")
    (after,) = [d for d in settled.report()["disagreements"] if d["id"] == found["id"]]
    assert after["state"] == "settled"
    assert after["reason"].startswith("Newer rules read “")
    assert settled.report()["exit"] == 0
