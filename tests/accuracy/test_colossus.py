"""The four articles that the project began with, where they are at hand: found, resolved, and green."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts.examine import Examination, examine
from facts.model import Kind, Severity
from sources.dossier import open_dossier
from tests.accuracy.rule import measure
from tui.commands import judging
from tui.main import main

if TYPE_CHECKING:
    from sources.document import Dossier

FOLDER = Path(__file__).parents[3] / "shared" / "dossiers" / "colossus"
pytestmark = pytest.mark.skipif(not (FOLDER / "gold.json").is_file(), reason="the articles are not at hand")


@pytest.fixture(scope="module")
def found() -> Examination:
    return examine(open_dossier([str(FOLDER)]))


def report_of(capsys: pytest.CaptureFixture[str], folder: Path) -> tuple[int, dict[str, Any]]:
    code = main(["check", str(folder), "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_part_against_entire_is_a_contradiction_of_all_four(found: Examination) -> None:
    (flag,) = (d for d in found.disagreements if d.kind is Kind.SCOPE and d.severity is Severity.CONTRADICTION)
    said = {s: " ".join(a.value.lower() for a in flag.evidence if a.source == s) for s in "ABCD"}
    assert "part" in said["A"]
    assert all("entire" in said[s] or "full" in said[s] or "all" in said[s] for s in "BCD")


def test_recall_and_precision(found: Examination) -> None:
    """Measured when this was written: recall 0.56 (14 of 25), precision 0.71 (12 of 17)."""
    figures = measure(FOLDER, found)
    assert figures.recall >= 0.45
    assert figures.precision >= 0.45


def test_from_red_to_green(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], found: Examination
) -> None:
    folder = tmp_path / "colossus"
    folder.mkdir()
    for path in (*FOLDER.glob("*.txt"), FOLDER / "crossread.toml"):
        shutil.copyfile(path, folder / path.name)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(judging, "examine", _remembering())
    code, report = report_of(capsys, folder)
    opened = [d for d in report["disagreements"] if d["severity"] != "nuance"]
    assert (code, report["exit"], report["gate"]["open"]) == (1, 1, len(opened))
    assert [d["id"] for d in report["disagreements"]]
    assert {d["id"] for d in report["disagreements"]} == {d.id for d in found.disagreements}
    for number, point in enumerate(opened):
        verdict = (
            ["accept", "--source", point["evidence"][0]["source"]],
            ["both"],
            ["dismiss", "--reason", "same-meaning"],
        )[number % 3]
        call = ["resolve", point["id"], "--dossier", str(folder), "--reviewer", "Ida", "--verdict", *verdict]
        assert main(call) == 0, capsys.readouterr().err
    assert len(list((folder / "resolutions").glob("*.json"))) == len(opened)
    capsys.readouterr()
    code, report = report_of(capsys, folder)
    assert (code, report["exit"], report["gate"]["open"]) == (0, 0, 0)


def _remembering() -> Any:
    """Examine a dossier once and hand the same out for every later call: its sources do not change here."""
    known: dict[tuple[str, ...], Examination] = {}

    def call(dossier: Dossier, *_: object, **__: object) -> Examination:
        key = tuple(d.sha256 for d in dossier.documents)
        if key not in known:
            known[key] = examine(dossier)
        return known[key]

    return call
