"""What the documentation shows is what the program does: every command is run, every output compared, every link followed.

A page's commands run in order in a fresh folder that holds `sources/sample` and, unless the page copies it itself, `story`, a copy of the
sample. In an `sh` block a command succeeds unless a comment behind it says `exit 1`; in a `console` block the output stands below the command.
`CROSSREAD_UPDATE_GOLDEN=1` writes the outputs anew: look at the difference before it goes in.
"""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from facts.reporting.formats import CHECK_FORMATS
from sources.manifest import parse_manifest
from tests.pages import ROOT, Step, blocks, headings, links, name_of, pages, steps
from tui.main import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="the pages are not part of this archive")
PAGES_OF = {"markdown": "job-summary"}  # `export` has a format of that name, too
SAMPLE_COPY = "cp -r sources/sample story"
EXPECTED = re.compile(r"\s#.*\bexit (\d)")
# Blocks that no test runs, by page and first line: each says why in a comment above it, and the reason stands here.
INSTALL = ".venv/bin/pip install -q --no-deps --no-build-isolation"
RUN = f"run.txt && {INSTALL} . && .venv/bin/crossread review --sample"
TESTS = f"dev.txt && {INSTALL} -e . && .venv/bin/pytest"
SETUP = "python3 -m venv .venv && .venv/bin/pip install -q --require-hashes -r requirements/"
SKIPPED = {
    ("README.md", ". .venv/bin/activate"): "it belongs to the set-up",
    ("README.md", f"{SETUP}{RUN}"): "it sets everything up",  # both set-ups: .ci/run holds and runs the second one
    ("README.md", f"{SETUP}{TESTS}"): "it sets everything up",
    ("README.md", "crossread review story"): "it needs a terminal",  # tests/e2e reviews in a real one
    ("docs/guides/reviewer.md", "crossread review story"): "it needs a terminal",
    (
        "docs/guides/maintainer.md",
        "crossread check --changed-since origin/main --resolutions-from origin/main --format github",
    ): (
        "it needs a remote"  # the same with a branch of the repository is run above it
    ),
    (
        "CONTRIBUTING.md",
        ".ci/run                        # all that must hold, from a clean clone",
    ): "it sets everything up",
    (
        "docs/scale.md",
        'find stories -name crossread.toml -print0 | xargs -0 -n 1 -P "$(nproc)" crossread check --jobs 1',
    ): ("it needs many stories and GNU parallel"),
    ("docs/serve.md", "pip install 'crossread[serve]'"): "it runs until it is interrupted",
    ("docs/scale.md", "from dask.distributed import Client"): "it needs Dask",
    ("CONTRIBUTING.md", "pytest -q tests/facts/kinds    # what you are working on"): "it runs tests",
    ("CONTRIBUTING.md", "python -m scripts.reference"): "it writes the pages",
    (
        "CONTRIBUTING.md",
        "python tests/accuracy/measure.py --bench BENCH --data DATA",
    ): "it needs data that is not ours to pass on",
}


class Shell:
    """A session in a folder of its own: the program runs in this process, everything else in the system's shell."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._patch = monkeypatch
        self._capture = capsys
        self._code = 0
        tools = folder / "tools"
        home = folder / "home"
        for made in (tools, home, folder / "work"):
            made.mkdir()
        shim = tools / "crossread"
        shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tui "$@"\n', "utf-8")
        shim.chmod(0o755)
        (home / ".gitconfig").write_text(
            "[user]\nname = Ida Brandt\nemail = ida@example.org\n[init]\ndefaultBranch = main\n"
        )
        settings = {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_STATE_HOME": str(home),
            "XDG_CACHE_HOME": str(home),
            "SOURCE_DATE_EPOCH": "1780304400",
            "COLUMNS": "80",
            "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("CROSSREAD_REVIEWER", raising=False)
        monkeypatch.chdir(folder / "work")

    def run(self, command: str) -> tuple[int, str]:
        """The exit code of a command, and what it printed: its results before its messages."""
        if command == "echo $?":
            return 0, f"{self._code}\n"
        if command.startswith("cd "):
            self._patch.chdir(command[3:])
            return 0, ""
        own, rest = _apart(command)
        self._code, out = self._own(own) if own else _system(command, None)
        if own and rest:
            code, out = _system(f"cat {rest}", out)
            self._code = self._code if rest.startswith(">") else code
        return self._code, out

    def _own(self, arguments: list[str]) -> tuple[int, str]:
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        try:
            code = main(arguments)
        except SystemExit as left:  # --help
            code = int(left.code or 0)
        printed = self._capture.readouterr()
        return code, printed.out + printed.err


def _apart(command: str) -> tuple[list[str] | None, str]:
    """The arguments of a call of the program, None for another command, and where its output goes."""
    call, *rest = re.split(r"\s(?=[|<>]|2>)", command, maxsplit=1)
    goes = "".join(rest)
    if not call.startswith("crossread ") or goes.startswith(("<", "2>")):
        return None, ""
    return shlex.split(call.replace("\\\n", " "), comments=True)[1:], goes


def _system(command: str, given: str | None) -> tuple[int, str]:
    done = subprocess.run(
        ["bash", "-c", command], check=False, input=given or "", capture_output=True, text=True, encoding="utf-8"
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, monkeypatch, capsys)


def _furnish(folder: Path, text: str) -> None:
    shutil.copytree(ROOT / "sources" / "sample", folder / "sources" / "sample")
    if SAMPLE_COPY not in text:
        shutil.copytree(ROOT / "sources" / "sample", folder / "story")


def _follow(shell: Shell, step: Step) -> str | None:
    """Run a step; gives what it printed where the page shows that. Fails where a plain command ends otherwise than the page says."""
    code, printed = shell.run(step.command)
    if step.shown is not None:
        return printed
    expected = EXPECTED.search(step.command)
    assert code == int(expected[1] if expected else 0), f"{step.command}\n{printed}"
    return None


WITH_COMMANDS = [
    p for p in pages() if any(b.language in {"sh", "console"} and not b.skipped for b in blocks(p.read_text("utf-8")))
]


@pytest.mark.skipif(not all(map(shutil.which, ("bash", "git", "python3"))), reason="a reader's tools are missing")
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=name_of)
def test_the_commands_of_a_page_do_what_it_says(page: Path, shell: Shell, tmp_path: Path) -> None:
    text = page.read_text("utf-8")
    _furnish(tmp_path / "work", text)
    made: list[tuple[int, int, str]] = []
    for block in blocks(text):
        if block.language not in {"sh", "console"} or block.skipped:
            continue
        printed = [(step, _follow(shell, step)) for step in steps(block)]
        if block.language == "console":
            made.append((block.start, block.end, "".join(f"$ {s.command}\n{out}" for s, out in printed)))
    new = text
    for start, end, session in reversed(made):
        new = new[:start] + session + new[end:]
    if os.environ.get("CROSSREAD_UPDATE_GOLDEN"):
        page.write_text(new, "utf-8")
    assert page.read_text("utf-8") == new


def test_blocks_that_are_not_run_say_why() -> None:
    found = {
        (name_of(p), b.first_line): b.skipped
        for p in pages()
        for b in blocks(p.read_text("utf-8"))
        if b.skipped is not None
    }
    assert found == SKIPPED


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for path, heading in links(text):
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), path
        assert not heading or heading in headings(target.read_text("utf-8")), f"{path}#{heading}"


def test_every_page_is_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        ahead += [(page.parent / path).resolve() for path, _ in links(page.read_text("utf-8")) if path]
    assert [name_of(p) for p in pages() if p.resolve() not in reached] == []


def _of(language: str) -> list[tuple[str, str]]:
    found = [(name_of(p), b) for p in pages() for b in blocks(p.read_text("utf-8"))]
    return [(name, b.text) for name, b in found if b.language == language and b.skipped is None]


@pytest.mark.parametrize(("page", "text"), _of("toml"))
def test_manifests_and_settings_are_valid(page: str, text: str) -> None:
    data = tomllib.loads(text)
    assert data
    if "source" in data or "dossier" in data:
        parse_manifest(text.encode("utf-8"), page)


@pytest.mark.parametrize(("page", "text"), _of("python"))
def test_python_examples_run(page: str, text: str, shell: Shell, tmp_path: Path) -> None:
    _furnish(tmp_path / "work", "")
    assert shell
    exec(compile(text, page, "exec"), {"__name__": "example"})  # noqa: S102 - our own pages; each example asserts what it shows


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_every_format_of_check_has_a_page_with_an_example(form: str) -> None:
    page = ROOT / "docs" / "formats" / f"{PAGES_OF.get(form, form)}.md"
    text = page.read_text("utf-8")
    assert text.startswith(f"# `check --format {form}`: ")
    assert any(s.shown for b in blocks(text) if b.language == "console" for s in steps(b))
    assert f"]({page.name})" in (page.parent / "README.md").read_text("utf-8")


def test_the_parts_of_a_page_are_told_apart() -> None:
    page = "# A page: one\n\n```sh\na \\\n  b\n# c\n\ncat > d <<'END'\n# e\nEND\n```\n[x](y.md#z)\n<!-- not run: a terminal -->\n```console\n$ f\ng\n```\n"
    first, second = blocks(page)
    assert [s.command for s in steps(first)] == ["a \\\n  b", "cat > d <<'END'\n# e\nEND"]
    assert (second.skipped, steps(second)) == ("a terminal", [Step("f", "g\n")])
    assert (links(page), headings(page)) == ([("y.md", "z")], {"a-page-one"})
    assert page[second.start : second.end] == "$ f\ng\n"


def test_a_page_that_shows_something_else_fails(shell: Shell) -> None:
    assert shell.run("crossread explain nothing-of-the-kind | head -n 1")[1].startswith("crossread: error:")
    assert shell.run("crossread --version > v.txt") == (0, "")
    assert shell.run("cat v.txt")[1].startswith("crossread ")
    with pytest.raises(AssertionError, match="exit 7"):
        _follow(shell, Step("bash -c 'exit 7'"))
    assert json.loads(shell.run("crossread schema report")[1])["title"]
