"""What the pages on CI, plug-ins and serving say is so."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tests.repositories import commit, make_repository, needs_git
from tui.main import main

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
pytestmark = pytest.mark.skipif(not (DOCS / "ci.md").is_file(), reason="the pages are not part of this archive")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / page).read_text("utf-8"), re.DOTALL)


@needs_git
def test_the_commands_on_ci_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_repository(tmp_path))
    commit(tmp_path)
    (commands,) = blocks("ci.md", "sh")
    pull_request = re.search(r"add `(--res.*?)`", (DOCS / "ci.md").read_text("utf-8"))
    assert pull_request is not None
    lines = [*commands.splitlines(), f"crossread check story {pull_request[1]}"]
    assert [main(shlex.split(line, comments=True)[1:]) for line in lines] == [1, 1, 0]
    assert (tmp_path / "report.xml").is_file()


def test_the_snippets_name_what_the_packaging_has() -> None:
    yaml = pytest.importorskip("yaml", reason="needs PyYAML")
    text = (DOCS / "ci.md").read_text("utf-8")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert [name for name in (*action["inputs"], *action["outputs"]) if f"`{name}`" not in text] == []
    github, gitlab, hooks = map(yaml.safe_load, blocks("ci.md", "yaml"))
    assert set(github[1]["with"]) <= set(action["inputs"])
    job = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text("utf-8"))[".crossread"]
    assert set(gitlab["crossread"]["variables"]) <= set(job["variables"])
    assert [name for name in job["variables"] if name.startswith("CROSSREAD") and f"`{name}`" not in text] == []
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {h["id"] for h in hooks["repos"][0]["hooks"]} == {h["id"] for h in ours}


def test_the_page_on_plugins_shows_the_example() -> None:
    (shown,) = blocks("extending.md", "toml")
    example = tomllib.loads((ROOT / "tests/plugins/example/pyproject.toml").read_text("utf-8"))
    assert tomllib.loads(shown)["project"]["entry-points"] == example["project"]["entry-points"]


def test_the_page_on_serving_is_right() -> None:
    text = (DOCS / "serve.md").read_text("utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert "crossread[serve]" in text
    assert "serve" in extras
    assert "\n_PAGES = 8 " in (ROOT / "tui" / "serving" / "server.py").read_text("utf-8")
    assert "eight at most" in text
