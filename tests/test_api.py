"""The Python API: the names it promises, the page that shows it, and that it agrees with the command."""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from facts import api
from sources.dossier import open_sample
from tests.repositories import SOURCES
from tui.main import main

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "api.md"


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "story").mkdir()
    for name, text in SOURCES.items():
        (tmp_path / "story" / name).write_text(text.replace("Tuesday, May 5", "Monday, May 4"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "story"


def test_every_promised_name_is_there_and_described() -> None:
    assert list(api.__all__) == sorted(api.__all__)
    assert [name for name in api.__all__ if not (getattr(api, name).__doc__ or "").strip()] == []


@pytest.mark.skipif(not PAGE.is_file(), reason="the page is not part of this archive")
@pytest.mark.usefixtures("story")
def test_the_page_shows_what_its_example_prints() -> None:
    text = PAGE.read_text("utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (printed,) = re.findall(r"```\n(exit.*?)```", text, re.DOTALL)
    heard = io.StringIO()
    with contextlib.redirect_stdout(heard):
        exec(compile(example, str(PAGE), "exec"), {})  # noqa: S102 - our own page
    assert heard.getvalue() == printed
    assert [name for name in api.__all__ if f"`{name}" not in text] == []


def test_the_api_and_the_command_say_the_same(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = api.check(api.open_dossier(story))
    assert main(["check", "story", "--format", "json"]) == report.exit == 1
    assert capsys.readouterr().out == api.render(report, "json")
    assert json.loads(api.render(report, "json"))["gate"]["open"] == len(report.findings)


def test_decisions_can_be_given_and_one_source_is_refused(story: Path) -> None:
    report = api.check(api.open_dossier(story / "a.txt", story / "b.txt"), resolutions={})
    assert [f.state for f in report.findings] == [api.State.OPEN] * len(report.findings)
    with pytest.raises(api.CrossreadError, match="two sources"):
        api.check(api.open_dossier(story / "a.txt"))


def test_the_sample_and_the_formats() -> None:
    assert api.open_sample() == open_sample()
    assert {"text", "sarif"} <= set(api.check_formats())
    assert {"html", "tei"} <= set(api.export_formats())


def test_the_packages_alone_load_next_to_nothing() -> None:
    probe = "import sys; before = set(sys.modules); import facts; print(len(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) == 1
