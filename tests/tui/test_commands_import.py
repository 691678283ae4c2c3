"""`crossread import` and the exports on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facts.model import Kind
from facts.reporting.formats import EXPORT_FORMATS
from facts.resolving.own import Passage, move_out, raise_point, split_question
from facts.resolving.own_store import load_own, save_own
from sources.dossier import open_dossier
from tests.factories import toy_examine
from tui.commands import import_decisions, judging
from tui.main import main

ROOT = Path(__file__).parents[2]
TEXTS = {
    "a.txt": "The harbour opened at dawn and the master counted 12 boats at the quay.",
    "b.txt": "It was a rough night for the pilots, who counted 15 boats in all, and 9 nets.",
    "c.txt": "The union keeps its own list, and that has 12 boats and 7 nets in it.",
}


def write(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Two copies of a dossier, read by the toy engine; the first has a decision on every point."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(judging, "examine", toy_examine)
    monkeypatch.setattr(import_decisions, "examine", toy_examine)
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write(tmp_path / "one", TEXTS)
    write(tmp_path / "two", TEXTS)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    for number, found in enumerate(json.loads(call("check", "one", "--format", "json")[1])["disagreements"]):
        verdict = ["--verdict", "both"] if number else ["--verdict", "accept", "--source", "A"]
        assert call("resolve", found["id"], "--dossier", "one", *verdict)[0] == 0
    return call


def files(folder: str) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(Path(folder, "resolutions").glob("*.json"))}


@pytest.mark.parametrize("form", ["json", "jsonld", "folder"])
def test_decisions_reach_another_copy_unchanged(crossread: Any, form: str) -> None:
    origin = "one"
    if form == "json":
        crossread("check", "one", "--format", "json", "--output", "out.json")
        origin = "out.json"
    elif form == "jsonld":
        crossread("export", "one", "--format", "jsonld", "--output", "out.jsonld")
        origin = "out.jsonld"
    code, out, err = crossread("import", origin, "--dossier", "two", "--dry-run")
    assert (code, err, files("two")) == (0, "", {})
    assert out.endswith("\n2 taken\ndry run: nothing was written\n")
    assert crossread("import", origin, "--dossier", "two")[0] == 0
    assert files("two") == files("one")
    assert crossread("check", "two")[0] == 0
    code, out, _ = crossread("import", origin, "--dossier", "two")
    assert (code, out.splitlines()[-1]) == (0, "2 here already")


def test_a_different_decision_stays_until_asked(crossread: Any) -> None:
    boats = json.loads(crossread("check", "two", "--format", "json")[1])["disagreements"][0]["id"]
    crossread("resolve", boats, "--dossier", "two", "--verdict", "both", "--note", "mine")
    before = files("two")
    code, out, _ = crossread("import", "one", "--dossier", "two")
    assert code == 1
    assert f"differs  {boats}  How many boats?  accept a.txt; here: both" in out
    assert files("two")[f"{boats}.json"] == before[f"{boats}.json"]
    code, out, _ = crossread("import", "one", "--dossier", "two", "--replace")
    assert (code, "; was: both" in out) == (0, True)
    assert files("two") == files("one")


def test_a_decision_on_a_question_of_one_s_own_finds_it_again(crossread: Any) -> None:
    dossier = open_dossier(["two"])
    boats = next(d for d in toy_examine(dossier).disagreements if d.question == "How many boats?")
    own = save_own(dossier.resolutions, split_question(boats, boats.evidence[:2], dossier.documents, "At dawn?"), None)
    assert crossread("resolve", own.id, "--dossier", "two", "--verdict", "both")[0] == 0
    crossread("check", "two", "--format", "json", "--output", "out.json")
    before = Path(f"two/resolutions/{own.id}.json")
    before.rename("decision.json")
    for origin in ("out.json", "decision.json"):
        code, out, _ = crossread("import", origin, "--dossier", "two")
        assert (code, out.startswith(f"taken    {own.id}  At dawn?  both\n")) == (0, True)
        assert [p.stem for p in Path("two/resolutions").glob("*.json")] == [own.id]
        before.unlink()


def test_questions_of_reviewers_own_come_along_from_a_folder(crossread: Any) -> None:
    dossier = open_dossier(["one"])
    boats = next(d for d in toy_examine(dossier).disagreements if d.question == "How many boats?")
    split = save_own(
        dossier.resolutions, split_question(boats, boats.evidence[:2], dossier.documents, "At dawn?"), None
    )
    readings = toy_examine(dossier).readings
    passages = [Passage("A", 4, 18), Passage("B", 9, 20)]
    raised = save_own(dossier.resolutions, raise_point(passages, readings, Kind.FRAMING, "How was it?"), None)
    for own in (split, raised):
        assert crossread("resolve", own.id, "--dossier", "one", "--verdict", "both")[0] == 0
    code, out, _ = crossread("import", "one", "--dossier", "two", "--dry-run")
    assert (code, Path("two/resolutions").exists()) == (0, False)
    assert out.splitlines()[:2] == [
        f"taken    {raised.id}  How was it?  a question that a reviewer raised",
        f"taken    {split.id}  At dawn?  a question that a reviewer split off",
    ]
    assert crossread("import", "one", "--dossier", "two")[:2] == (0, out.removesuffix("dry run: nothing was written\n"))
    assert load_own("two/resolutions") == load_own("one/resolutions")
    assert own_files("two") == own_files("one")
    assert files("two") == files("one")
    assert crossread("check", "two")[1].splitlines()[1:] == crossread("check", "one")[1].splitlines()[1:]
    code, out, _ = crossread("import", "one", "--dossier", "two")
    assert (code, out.splitlines()[-1]) == (0, "6 here already")


def test_a_folder_that_holds_but_a_question_of_one_s_own_is_imported_too(crossread: Any) -> None:
    dossier = open_dossier(["two"])
    boats = next(d for d in toy_examine(dossier).disagreements if d.question == "How many boats?")
    own = save_own(dossier.resolutions, move_out(boats, boats.evidence[:1], dossier.documents), None)
    code, out, _ = crossread("import", "two/resolutions", "--dossier", "one")
    assert (code, out) == (0, f"taken    {own.id}  How many boats?  answers that a reviewer moved out\n\n1 taken\n")
    assert own_files("one") == own_files("two")


def own_files(folder: str) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in Path(folder, "resolutions", "own").iterdir()}


def test_what_no_longer_fits_is_told_and_left_out(crossread: Any) -> None:
    Path("two/b.txt").write_text(TEXTS["b.txt"].replace("15", "16"), "utf-8")
    code, out, _ = crossread("import", "one", "--dossier", "two")
    assert code == 1
    assert "b.txt said “15 boats” and now says “16 boats”." in out
    assert out.endswith("1 taken\n1 not taken: no longer fit the sources\n")
    assert len(files("two")) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["import"], "the following arguments are required"),
        (["import", "none.json", "--dossier", "two"], "none.json: does not exist"),
        (["import", "two", "--dossier", "one"], "two: holds no decisions"),
        (["import", "one"], "the current folder is no dossier"),
        (["import", "one", "--dossier", "one/a.txt"], "only one source to compare"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(crossread: Any, arguments: list[str], words: str) -> None:
    code, out, err = crossread(*arguments)
    assert (code, out) == (2, "")
    assert words in err.splitlines()[0]


def test_nothing_is_imported_over_a_source_that_cannot_be_read(crossread: Any) -> None:
    Path("two/d.txt").write_bytes(b"")
    code, out, err = crossread("import", "one", "--dossier", "two")
    assert (code, out, files("two")) == (2, "", {})
    assert "d.txt: is empty" in err


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_every_export_goes_to_a_file_or_to_standard_output(crossread: Any, form: str) -> None:
    code, out, err = crossread("export", "one", "--format", form)
    assert (code, err) == (0, "")
    assert crossread("export", "one", "--format", form, "--output", "out")[:2] == (0, "")
    assert Path("out").read_bytes().decode("utf-8") == out


PLACES: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC", "PYTHONUTF8": "0", "COLUMNS": "20"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "COLUMNS": "200"},
)


def test_exports_are_the_same_bytes_under_any_hash_seed_locale_and_time_zone(tmp_path: Path) -> None:
    write(tmp_path / "story", TEXTS)
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom tui.main import main\n"
        f"for form in {list(EXPORT_FORMATS)!r}: main(['export', 'story', '--format', form])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=tmp_path, env=os.environ | place, capture_output=True, check=True
        ).stdout
        for place in PLACES
    }
    assert len(outputs) == 1
    assert len(outputs.pop()) > 10_000
