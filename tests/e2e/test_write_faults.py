"""Every call by which a command changes files fails in every way it can, or the process is killed at it.

Then every file is the old or the new one, whole; one line says what went wrong, with exit code 2; nothing temporary is left, by a killed
process not longer than to the next run; and nothing keeps that run from its work. `docs/faults.md` lists the rows.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

if sys.platform != "linux":
    pytest.skip("faults are injected by a preloaded library", allow_module_level=True)

from tests.e2e.terminals import ROOT, SOURCES, environment
from tui.main import main

if TYPE_CHECKING:
    from pathlib import Path

COMPILER = shutil.which("gcc") or shutil.which("cc")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="there is no C compiler")
KILLED = -9
FEW = ["kill", "half and kill", "disk full", "EIO", "half"]
TEMPORARY = re.compile(r"\.crossread-[0-9a-f]{12}\.tmp$|\.lock$")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("library") / "injected.so"
    source = ROOT / "tests/e2e/injected.c"
    done = subprocess.run([str(COMPILER), "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=False)
    if done.returncode:
        pytest.skip("the C compiler makes no shared library here")
    return made


class Bench:
    """A dossier to begin with, and what becomes of it under faults."""

    def __init__(self, place: Path, library: Path) -> None:
        self.place, self.library = place, library
        self.start = place / "start"
        self.start.mkdir()
        for name, text in SOURCES.items():
            (self.start / name).write_text(text, "utf-8")

    def ready(self, *arguments: str) -> None:
        """Run a command in the folder that everything begins with."""
        assert main(arguments) in {0, 1}

    def try_all(self, *arguments: str, lines: str = "", faults: list[str] | None = None) -> list[dict[str, Any]]:
        """The run without a fault, then those with one."""
        plan = {
            "start": str(self.start),
            "place": str(self.place),
            "arguments": arguments,
            "lines": lines,
            "faults": faults,
        }
        env = environment(self.place, LD_PRELOAD=str(self.library), SOURCE_DATE_EPOCH="1760000000")
        program = [sys.executable, "-m", "tests.e2e.injecting"]
        done = subprocess.run(
            program, input=json.dumps(plan), capture_output=True, text=True, check=True, env=env, cwd=ROOT
        )
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def bench(tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Bench:
    made = Bench(tmp_path, library)
    monkeypatch.chdir(made.start)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    made.ready("check", ".", "--format", "json")
    reports = json.loads(capsys.readouterr().out)["disagreements"]
    made.ids = [found["id"] for found in reports]  # type: ignore[attr-defined]
    return made


def kept(left: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in left.items() if not TEMPORARY.search(name) and not name.endswith("/")}


def check_whole(result: dict[str, Any], before: dict[str, str], after: dict[str, str]) -> None:
    """Each file is that of before or of after, and sources stay."""
    for name in before.keys() | after.keys() | kept(result["left"]).keys():
        assert kept(result["left"]).get(name) in {before.get(name), after.get(name)}, (
            result["call"],
            result["fault"],
            name,
        )


def check_ended(result: dict[str, Any], clean: dict[str, Any]) -> None:
    """A run ends as without a fault, or killed, or with one line and exit code 2; nothing temporary stays."""
    what = result["call"], result["fault"], result["err"]
    if result["code"] == KILLED:
        assert "kill" in result["fault"], what
    else:
        assert not [name for name in result["left"] if TEMPORARY.search(name)], what
        if result["code"] != clean["code"]:
            assert result["code"] == 2, what
            assert re.fullmatch(r"crossread: error: [^\n]+: [^\n]+\n(hint: [^\n]+\n)?", result["err"]), what
        else:
            assert result["err"] == clean["err"], what
            assert kept(result["left"]) == kept(clean["left"]), what
    again = result["next"]
    assert again is None or not [name for name in again["left"] if TEMPORARY.search(name)], what


def check_all(results: list[dict[str, Any]], before: dict[str, str], *, calls: set[str], code: int = 0) -> None:
    clean, *faulty = results
    assert clean["code"] == code, clean["err"]
    assert calls <= {result["call"].split()[0] for result in faulty}
    for result in faulty:
        check_whole(result, before, kept(clean["left"]))
        check_ended(result, clean)
        if result["next"] is not None:
            assert kept(result["next"]["left"]) == kept(clean["left"])
            assert result["next"]["code"] == clean["code"]
    assert Counter(result["code"] == KILLED for result in faulty)[True] >= len(calls)


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


WRITING = {"create", "write", "fsync", "close", "rename", "open-folder"}


def test_a_new_decision(bench: Any) -> None:
    results = bench.try_all("resolve", bench.ids[0], "--dossier", ".", "--verdict", "both")
    check_all(results, SOURCES, calls=WRITING | {"mkdir", "flock"})


def test_a_decision_that_replaces_another(bench: Any) -> None:
    bench.ready("resolve", bench.ids[0], "--dossier", ".", "--verdict", "defer")
    results = bench.try_all(
        "resolve", bench.ids[0], "--dossier", ".", "--verdict", "accept", "--source", "A", faults=FEW
    )
    check_all(results, files(bench.start), calls=WRITING | {"fchmod"})


def test_a_report_over_an_older_one(bench: Any) -> None:
    (bench.start / "report.json").write_text("older", "utf-8")
    results = bench.try_all("check", ".", "--format", "json", "--output", "report.json", faults=FEW)
    check_all(results, files(bench.start), calls=WRITING, code=1)


def test_a_report_through_a_link(bench: Any) -> None:
    (bench.start / "latest.xml").symlink_to("kept.xml")
    (bench.start / "kept.xml").write_text("older", "utf-8")
    before = files(bench.start) | {"latest.xml": "→ kept.xml"}
    results = bench.try_all("check", ".", "--format", "junit", "--output", "latest.xml", faults=FEW)
    check_all(results, before, calls=WRITING, code=1)
    assert results[0]["left"]["latest.xml"] == "→ kept.xml"


def test_an_export(bench: Any) -> None:
    results = bench.try_all("export", ".", "--format", "markdown", "--output", "facts.md", faults=FEW)
    check_all(results, SOURCES, calls=WRITING)


def test_a_manifest(bench: Any) -> None:
    clean, *faulty = bench.try_all("init", ".")
    assert "link" in {result["call"].split()[0] for result in faulty}
    for result in faulty:
        check_whole(result, SOURCES, kept(clean["left"]))
        check_ended(result, clean)


def test_pruning(bench: Any) -> None:
    for identifier in bench.ids:
        bench.ready("resolve", identifier, "--dossier", ".", "--verdict", "both")
    (bench.start / "b.txt").write_text("Nothing of the kind stands here any more.\n", "utf-8")
    results = bench.try_all("prune", ".", "--yes")
    assert not [name for name in kept(results[0]["left"]) if name.startswith("resolutions/")]
    for result in results[1:]:
        check_whole(result, files(bench.start), kept(results[0]["left"]))
        if result["code"] != KILLED and result["code"]:
            assert re.match(r"crossread: error: resolutions[^\n]*: [^\n]+\n", result["err"])
            assert result["code"] == 2
    assert {result["call"].split()[0] for result in results[1:]} == {"open-folder", "flock", "unlink"}


def check_history(result: dict[str, Any], clean: dict[str, Any], order: list[str]) -> None:
    """Decisions are on disk up to some key, none after a missing one, and the history tells of each."""
    left = result["left"]
    decided = [name for name in order if name in left]
    assert decided == order[: len(decided)], result["call"]
    journal = next((text for name, text in left.items() if name.endswith("journal.jsonl")), "")
    whole = next(text for name, text in clean["left"].items() if name.endswith("journal.jsonl"))
    assert whole.startswith(journal)
    assert journal.count("\n") - len(decided) in {0, 1}
    for name in decided:
        assert left[name] == clean["left"][name]


def test_keys_of_a_review_that_is_killed(bench: Any) -> None:
    clean, *killed = bench.try_all("review", "--plain", ".", lines="b\nb\n", faults=["kill"])
    steps = next(text for name, text in clean["left"].items() if name.endswith("journal.jsonl")).splitlines()
    order = [f"resolutions/{json.loads(step)['id']}.json" for step in steps]
    assert len(order) == 2
    assert len(killed) > 2 * len(WRITING)
    for result in killed:
        assert result["code"] == KILLED
        check_history(result, clean, order)
        after = result["next"]
        assert after is None or (after["code"] == 0 and set(order) <= after["left"].keys())
        assert after is None or not [name for name in after["left"] if TEMPORARY.search(name)]


def test_keys_of_a_review_on_a_failing_disk(bench: Any) -> None:
    clean, *faulty = bench.try_all("review", "--plain", ".", lines="b\n", faults=["disk full", "EIO", "EACCES", "half"])
    (decision,) = [name for name in clean["left"] if name.startswith("resolutions/") and name.endswith(".json")]
    for result in faulty:
        what = result["call"], result["fault"]
        assert result["left"].get(decision) in {None, clean["left"][decision]}, what
        assert not [name for name in result["left"] if TEMPORARY.search(name)], what
        if kept(result["left"]) != kept(clean["left"]):
            assert result["code"] == 1, what
        assert ("NOT SAVED: " in result["out"]) == (result["code"] == 1), what
        assert "Traceback" not in result["err"] + result["out"]
    assert {1} <= {result["code"] for result in faulty}


@pytest.mark.parametrize(
    "name", ["folder", "missing/report", "loop", "a.txt/report", "x" * 300, "resolutions/../folder"]
)
def test_a_target_that_is_no_file(bench: Any, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (bench.start / "folder").mkdir()
    (bench.start / "loop").symlink_to("loop")
    before = sorted(path.name for path in bench.start.iterdir())
    assert main(["check", ".", "--output", name]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"crossread: error: [^\n]+\n(hint: [^\n]+\n)?", err)
    assert sorted(path.name for path in bench.start.iterdir()) == before
