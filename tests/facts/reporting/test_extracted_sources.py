"""Reports on sources whose text was extracted from a file: they name files that exist and places that can be found there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.repositories import commit, git, needs_git
from tui.main import main

if TYPE_CHECKING:
    from pathlib import Path

ARTICLES = [
    {"id": "n1", "title": "Ferry halted", "text": "The ferry carries 40 cars."},
    {"id": "n2", "title": "Ferry halted", "text": "The ferry carries 45 cars."},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "feed.jsonl").write_text("".join(json.dumps(a) + "\n" for a in ARTICLES), "utf-8")
    (tmp_path / "page.html").write_text("<title>T</title>\n\n<p>The ferry carries\n50 cars.\n", "utf-8")
    return tmp_path


def report(capsys: pytest.CaptureFixture[str], form: str) -> str:
    assert main(["check", "feed.jsonl", "page.html", "--format", form]) == 1
    return capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_text_names_paragraph_and_line(capsys: pytest.CaptureFixture[str]) -> None:
    told = report(capsys, "text")
    assert "feed.jsonl#n1, paragraph 1" in told
    assert "page.html, line 4" in told or "page.html, line 3" in told


@pytest.mark.usefixtures("folder")
def test_json_counts_in_the_extracted_text(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(report(capsys, "json"))
    assert [s["path"] for s in found["sources"]] == ["feed.jsonl#n1", "feed.jsonl#n2", "page.html"] or len(
        found["sources"]
    ) == 3
    evidence = [e for d in found["disagreements"] for e in d["evidence"]]
    assert all(e["line"] >= 1 and e["end"] > e["start"] for e in evidence)


@pytest.mark.usefixtures("folder")
def test_sarif_names_each_file_once_and_gives_no_offset_that_is_not_the_files(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (run,) = json.loads(report(capsys, "sarif"))["runs"]
    assert [a["location"]["uri"] for a in run["artifacts"]] == ["feed.jsonl", "page.html"]
    places = [p["physicalLocation"] for r in run["results"] for p in (*r["locations"], *r.get("relatedLocations", []))]
    assert {p["artifactLocation"]["uri"] for p in places} == {"feed.jsonl", "page.html"}
    assert all(set(p["region"]) == {"startLine"} for p in places)
    assert {p["region"]["startLine"] for p in places if p["artifactLocation"]["uri"] == "page.html"} <= {3, 4}


@pytest.mark.usefixtures("folder")
def test_annotations_name_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert "file=feed.jsonl,line=1" in report(capsys, "github")


@needs_git
def test_what_changed_since_is_told_by_the_file_that_holds_the_articles(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "crossread.toml").write_text('[[source]]\npath = "feed.jsonl"\n', "utf-8")
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder)
    assert main(["check", ".", "--changed-since", "HEAD"]) == 0
    (folder / "feed.jsonl").write_text((folder / "feed.jsonl").read_text("utf-8").replace("45", "46"), "utf-8")
    assert main(["check", ".", "--changed-since", "HEAD"]) == 1
    assert "feed.jsonl#n2, paragraph 1" in capsys.readouterr().out
