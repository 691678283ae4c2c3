"""The gate on the sample dossier, with the real engine: settle everything, then edit the sources."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facts.examine import examine
from facts.model import Kind
from facts.resolving.model import Verdict
from facts.resolving.store import make_resolution, save_resolution
from sources.dossier import copy_sample, open_dossier
from tui.main import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample with a decision on every disagreement."""
    monkeypatch.chdir(tmp_path)
    folder = Path(copy_sample(str(tmp_path / "story")))
    dossier = open_dossier([str(folder)])
    for found in examine(dossier).disagreements:
        save_resolution(
            dossier.resolutions,
            make_resolution(found, dossier.documents, Verdict.BOTH, time="2026-06-01T00:00:00Z"),
            None,
        )
    return folder


def check(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    code = main(["check", "story", "--format", "json", "--fail-on", "nuance"])
    return code, json.loads(capsys.readouterr().out)


def states(report: dict[str, Any]) -> set[str]:
    return {d["state"] for d in report["disagreements"]}


def test_settled_points_stay_settled(settled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, report = check(capsys)
    assert (code, states(report)) == (0, {"settled"})
    assert len(list((settled / "resolutions").iterdir())) == len(report["disagreements"])


@pytest.mark.usefixtures("settled")
def test_a_changed_figure_is_stale_and_changing_it_back_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    _, report = check(capsys)
    figures = [
        (found["id"], answer)
        for found in report["disagreements"]
        if found["kind"] in {Kind.NUMBER, Kind.BOUND, Kind.DATE}
        for answer in found["evidence"]
        if re.search(r"\d", Path(answer["path"]).read_text("utf-8")[answer["mark_start"] : answer["mark_end"]])
    ]
    assert figures
    identifier, answer = figures[0]
    path = Path(answer["path"])
    before = path.read_text("utf-8")
    at = next(m.start() for m in re.finditer(r"\d", before) if answer["mark_start"] <= m.start() < answer["mark_end"])
    path.write_text(before[:at] + ("7" if before[at] != "7" else "8") + before[at + 1 :], "utf-8")
    code, report = check(capsys)
    assert code == 1
    assert next(d["state"] for d in report["disagreements"] if d["id"] == identifier) == "stale"
    path.write_text(before, "utf-8")
    assert check(capsys)[0] == 0


def test_a_renamed_source_and_other_typography_pass(settled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = settled / "crossread.toml"
    old = min(p.name for p in settled.glob("*.txt"))
    (settled / old).rename(settled / "renamed.txt")
    manifest.write_text(manifest.read_text("utf-8").replace(old, "renamed.txt"), "utf-8")
    text = (settled / "renamed.txt").read_text("utf-8")
    (settled / "renamed.txt").write_text(text.replace("’", "'"), "utf-8")
    code, report = check(capsys)
    assert code == 0
    assert states(report) <= {"settled", "moved"}


def test_a_source_taken_out_orphans_its_decisions(settled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = settled / "crossread.toml"
    tables = manifest.read_text("utf-8").split("[[source]]")
    manifest.write_text("[[source]]".join(tables[:-1]), "utf-8")
    code, report = check(capsys)
    assert code == 1
    assert "orphaned" in states(report)
    assert all(d["reason"] for d in report["disagreements"] if d["state"] not in {"settled", "open"})


def test_the_order_of_sources_changes_no_decision(settled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = settled / "crossread.toml"
    head, *tables = manifest.read_text("utf-8").split("[[source]]")
    manifest.write_text("[[source]]".join([head, *(f"{t.rstrip()}\n\n" for t in reversed(tables))]), "utf-8")
    code, report = check(capsys)
    assert (code, states(report)) == (0, {"settled"})


def test_the_report_is_the_same_bytes_under_any_hash_seed_locale_and_time_zone() -> None:
    outputs = set()
    for seed, locale, zone in (
        ("0", "C", "UTC"),
        ("1", "tr_TR.UTF-8", "Pacific/Kiritimati"),
        ("random", "POSIX", "Etc/GMT+12"),
    ):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
        command = [sys.executable, "-m", "tui", "check", "--sample", "--format", "json", "--show-settled"]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=120, check=False)
        assert done.returncode == 1, done.stderr
        outputs.add(done.stdout)
    assert len(outputs) == 1
