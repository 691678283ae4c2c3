"""What a fresh interpreter has loaded after an import or a command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_PROBE = """
import json, sys
try:
    sys.argv = ["crossread", *{arguments!r}]
    {statement}
except SystemExit as leaving:
    code = leaving.code
else:
    code = 0
sys.stderr.write("\\n" + json.dumps([code, sorted(sys.modules)]))
"""
_RUN = "from tui.main import run; run()"
_TERMINAL = {"textual", "rich", "prompt_toolkit", "curses"}
_HEAVY = _TERMINAL | {"numpy", "asyncio", "socket", "ssl"}


def loaded(statement: str, *arguments: str) -> set[str]:
    """The modules that are loaded after a statement or a command, which must succeed or fail the gate."""
    probe = _PROBE.format(arguments=arguments, statement=statement)
    done = subprocess.run(
        [sys.executable, "-c", probe],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code in {0, 1, None}, done.stderr
    return set(modules)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("story")
    (folder / "a.txt").write_text("On Monday the master counted 12 boats.", "utf-8")
    (folder / "b.txt").write_text("On Monday the master counted 15 boats.", "utf-8")
    return str(folder)


@pytest.mark.parametrize(
    "package", ["sources", "facts", "facts.examine", "facts.resolving.states", "facts.reporting.formats", "tui.main"]
)
def test_packages_load_no_terminal_library(package: str) -> None:
    modules = loaded(f"import {package}")
    assert package in modules
    assert not modules & _HEAVY


def test_the_version_needs_almost_nothing() -> None:
    modules = loaded(_RUN, "--version")
    assert not modules & (_HEAVY | {"argparse", "pydantic", "rapidfuzz", "dataclasses", "subprocess", "tomllib"})
    assert len(modules) < 90


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit"])
def test_check_loads_no_terminal_library_and_no_guard_where_there_is_nothing_to_guard(story: str, form: str) -> None:
    modules = loaded(_RUN, "check", story, "--format", form)
    assert "facts.examine" in modules
    assert not modules & (_HEAVY | {"pydantic", "subprocess", "tui.review", "tui.commands.review"})


@pytest.mark.parametrize(
    "arguments",
    [["claims"], *(["export", "--format", f] for f in ("markdown", "html", "csv", "jsonld", "tei", "claimreview"))],
)
def test_other_commands_load_no_terminal_library(story: str, arguments: list[str]) -> None:
    assert not loaded(_RUN, *arguments, story) & (_HEAVY | {"pydantic"})


def test_explaining_a_word_loads_no_engine() -> None:
    assert not loaded(_RUN, "explain", "bound") & (_HEAVY | {"pydantic", "facts.examine", "rapidfuzz"})


def test_help_loads_no_rules() -> None:
    modules = loaded(_RUN, "check", "--help")
    assert not {m for m in modules if m.startswith(("facts.reading", "facts.kinds", "facts.aligning"))}


def test_an_unchanged_dossier_is_checked_without_loading_the_rules(story: str, tmp_path: Path) -> None:
    arguments = ["check", story, "--cache", str(tmp_path)]
    assert "facts.kinds" in loaded(_RUN, *arguments)
    assert not {m for m in loaded(_RUN, *arguments) if m.startswith(("facts.reading", "facts.kinds", "facts.aligning"))}
