"""The example package, installed by pip into a folder: each of its plug-ins at work in the program, and what a broken one says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = Path(__file__).parent / "example"
A = "The court heard the quarrel over the mill on Monday.\n\nThe judge took up case no. 24-118 before noon.\n"
B = """\
1
00:00:01,000 --> 00:00:04,000
The court heard the quarrel over the mill on Monday.

2
00:00:05,000 --> 00:00:09,000
The judge took up case no. 24-181 before noon.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the example was installed into."""
    if find_spec("hatchling") is None or find_spec("pip") is None:
        pytest.skip("needs pip and hatchling")
    folder = tmp_path_factory.mktemp("site")
    offline = ("--no-index", "--no-deps", "--no-build-isolation", "--quiet", "--disable-pip-version-check")
    command = [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder), str(EXAMPLE)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "a.txt").write_text(A, "utf-8")
    (tmp_path / "story" / "b.srt").write_text(B, "utf-8")
    return tmp_path


def crossread(folder: Path, *arguments: str, site: Path | None, **more: str) -> tuple[int, str, str]:
    paths = [str(ROOT), *([str(site)] if site else [])]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1", **more}
    command = [sys.executable, "-m", "tui", *arguments]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_a_kind_and_a_reader_take_part_in_the_check(site: Path, story: Path) -> None:
    code, out, err = crossread(story, "check", "story", "--format", "json", site=site)
    report = json.loads(out)
    assert (code, err) == (1, "")
    assert [s["path"] for s in report["sources"]] == ["story/a.txt", "story/b.srt"]
    (found,) = [d for d in report["disagreements"] if d["question"] == "Which case number is it?"]
    assert (found["kind"], found["severity"]) == ("number", "contradiction")
    assert [(e["source"], e["value"], e["status"]) for e in found["evidence"]] == [
        ("A", "24-118", "asserted"),
        ("B", "24-181", "asserted"),
    ]
    assert report["notes"] == [
        "with plug-ins: case-numbers (crossread_example 1.0), srt (crossread_example 1.0)",
    ]


def test_a_decision_on_a_plugins_question_is_kept(site: Path, story: Path) -> None:
    found = json.loads(crossread(story, "check", "story", "--format", "json", site=site)[1])["disagreements"]
    identifier = next(d["id"] for d in found if d["question"].startswith("Which case"))
    decide = ("resolve", identifier, "--dossier", "story", "--verdict", "accept", "--source", "A", "--reviewer", "Ida")
    assert crossread(story, *decide, site=site)[0] == 0
    again = json.loads(crossread(story, "check", "story", "--format", "json", site=site)[1])["disagreements"]
    assert [d["state"] for d in again if d["id"] == identifier] == ["settled"]


def test_a_format_and_an_export_are_chosen_by_name(site: Path, story: Path) -> None:
    code, out, _ = crossread(story, "check", "story", "--format", "quickfix", site=site)
    assert code == 1
    assert "story/a.txt:3:1: contradiction: Which case number is it?\n" in out
    code, out, _ = crossread(story, "export", "story", "--format", "questions", site=site)
    assert (code, "Which case number is it?" in out.splitlines()) == (0, True)
    code, _, err = crossread(story, "check", "story", "--format", "questions", site=site)
    assert (code, "invalid choice: 'questions'" in err) == (2, True)


def test_without_plugins_all_is_as_before(site: Path, story: Path) -> None:
    (story / "story" / "b.srt").rename(story / "story" / "b.txt")
    with_off = crossread(story, "check", "story", site=site, CROSSREAD_PLUGINS="off")
    assert with_off == crossread(story, "check", "story", site=None)
    assert "with plug-ins" not in with_off[1]


def test_what_was_found_without_a_plugin_is_not_taken_from_the_cache(site: Path, story: Path) -> None:
    (story / "story" / "b.srt").rename(story / "story" / "b.txt")
    cache = {"CROSSREAD_CACHE": str(story / "cache")}
    for place, asked in ((None, False), (site, True), (None, False)):
        out = crossread(story, "check", "story", site=place, **cache)[1]
        assert ("Which case number is it?" in out) is asked


def test_a_broken_plugin_is_one_error_that_names_it(story: Path, tmp_path: Path) -> None:
    folder = tmp_path / "site" / "zoo-1.2.dist-info"
    folder.mkdir(parents=True)
    (folder / "entry_points.txt").write_text("[crossread.kinds]\nzebra = zoo_absent:find\n", "utf-8")
    (story / "story" / "b.txt").write_text(A, "utf-8")
    code, out, err = crossread(story, "check", "story", site=tmp_path / "site")
    assert (code, out) == (2, "")
    assert err == (
        "crossread: error: plug-in 'zebra' of zoo 1.2 (crossread.kinds, zoo_absent:find) cannot be loaded: "
        "ModuleNotFoundError: No module named 'zoo_absent'\n"
        "hint: Mend or uninstall zoo, or set CROSSREAD_PLUGINS=off to run without plug-ins.\n"
    )
