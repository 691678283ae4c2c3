"""The installed behaviour of a few processes: the same bytes anywhere, and quiet ends.

One process runs many commands, since starting one costs more than all of them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facts.reporting.formats import CHECK_FORMATS
from facts.resolving.model import Verdict
from facts.resolving.store import make_resolution, save_resolution
from sources.dossier import copy_sample, open_dossier
from tui.commands import judging
from tui.main import main

ROOT = Path(__file__).parents[2]
COMMANDS = (
    *(["check", "story", "--show-settled", "--format", form] for form in CHECK_FORMATS),
    ["claims", "story", "--format", "jsonl"],
    ["claims", "story"],
    ["align", "story", "--format", "jsonl", "--min-score", "0"],
    ["export", "story", "--format", "markdown"],
    ["resolve", "ID", "--dossier", "story", "--verdict", "defer", "--note", "später"],
    ["schema", "report"],
    ["explain"],
    ["prune", "story", "--dry-run"],
    ["check", "missing"],
)
PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from functools import cache
from tui.commands import judging
from tui.main import main
judging.examine = cache(judging.examine)  # once for every format
for arguments in json.loads(sys.argv[2]):
    print("exit", main(arguments), flush=True)
"""
PLACES = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "COLUMNS": "20"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "COLUMNS": "200", "NO_COLOR": "1"},
)


def settle_half(folder: Path) -> str:
    """Decide on every second disagreement of the sample; gives the id of one that is open."""
    dossier = open_dossier([str(folder)])
    findings = judging.examine_and_judge(dossier)[1]
    for finding in findings[::2]:
        made = make_resolution(finding.disagreement, dossier.documents, Verdict.BOTH, time="2026-06-01T00:00:00Z")
        save_resolution(dossier.resolutions, made, None)
    return findings[1].disagreement.id


def test_every_command_gives_the_same_bytes_under_any_hash_seed_locale_and_time_zone(tmp_path: Path) -> None:
    outputs = []
    for number, place in enumerate(PLACES):
        folder = tmp_path.joinpath(*["deeper"] * number, "here")
        identifier = settle_half(Path(copy_sample(str(folder / "story"))))
        commands = [[identifier if word == "ID" else word for word in command] for command in COMMANDS]
        environment = {**os.environ, **place, "SOURCE_DATE_EPOCH": "1700000000", "CROSSREAD_REVIEWER": "Ida"}
        environment.pop("PYTHONIOENCODING", None)
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(ROOT), json.dumps(commands)],
            cwd=folder, env=environment, capture_output=True, timeout=120, check=False,
        )  # fmt: skip
        decisions = {p.name: p.read_bytes() for p in (folder / "story" / "resolutions").iterdir()}
        assert done.returncode == 0, done.stderr
        outputs.append((done.stdout, done.stderr, decisions))
    assert outputs[0] == outputs[1]
    text = outputs[0][0].decode("utf-8")
    codes = [line for line in text.splitlines() if line.startswith("exit ")]
    assert codes == [f"exit {n}" for n in (*[1] * len(CHECK_FORMATS), 0, 0, 0, 0, 0, 0, 0, 0, 2)]
    assert outputs[0][1] == b"crossread: no decision is orphaned\ncrossread: error: missing: does not exist\n"


def content(report: dict[str, Any]) -> tuple[Any, ...]:
    """What a report says but for the letters and the order of its sources."""

    def passages(answers: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return sorted(tuple(str(v) for k, v in answer.items() if k != "source") for answer in answers)

    found = sorted(
        (d["id"], d["kind"], d["severity"], d["state"], d["question"], d["stops"], passages(d["evidence"]))
        for d in report["disagreements"]
    )
    facts = sorted((f["question"], f["agreement"], passages(f["answers"])) for f in report["facts"])
    return found, facts, report["gate"], report["summary"], report["exit"]


def test_the_order_of_sources_in_the_manifest_changes_order_and_letters_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    settle_half(Path(copy_sample(str(tmp_path / "story"))))
    manifest = tmp_path / "story/crossread.toml"
    head, *tables = manifest.read_text("utf-8").split("[[source]]")
    reports = []
    for order in (tables, tables[::-1]):
        manifest.write_text("[[source]]".join([head, *(f"{t.rstrip()}\n\n" for t in order)]), "utf-8")
        main(["check", "story", "--format", "json"])
        reports.append(json.loads(capsys.readouterr().out))
    assert [s["path"] for s in reports[0]["sources"]] == [s["path"] for s in reports[1]["sources"]][::-1]
    assert content(reports[0]) == content(reports[1])


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
@pytest.mark.parametrize("command", [["check", "--sample", "--format", "json"]])
def test_a_reader_that_never_reads_does_not_change_the_exit_code(command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tui", *command],
            cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, timeout=120, check=False,
        )  # fmt: skip
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_a_standard_error_that_nobody_reads_changes_nothing() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "check", "missing"],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=writer, timeout=120, check=False,
        )  # fmt: skip
    finally:
        os.close(writer)
    assert (done.returncode, done.stdout) == (2, b"")
