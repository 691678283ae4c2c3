"""Completion scripts at work in the shells that are here."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from facts.model import Kind
from facts.reporting.formats import CHECK_FORMATS
from tui.commands import COMMANDS
from tui.completing import SHELLS, commands, script

if TYPE_CHECKING:
    from pathlib import Path

_ASK = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _crossread
printf '%s\\n' "${COMPREPLY[@]}"
"""


def complete(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last word."""
    file = folder / "crossread.bash"
    file.write_text(script("bash"), "utf-8")
    done = subprocess.run(
        ["bash", "--norc", "-c", _ASK, "bash", str(file), *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("",), list(COMMANDS)),
        (("exp",), ["export", "explain"]),
        (("check", "--format", ""), list(CHECK_FORMATS)),
        (("check", "--select", "p"), ["polarity", "place", "purpose"]),
        (("check", "story", "--fail-on", "t"), ["tension"]),
        (("check", "--show"), ["--show-settled"]),
        (("resolve", "x", "--reason", "other-d"), ["other-date"]),
        (("schema", "r"), ["report", "resolution"]),
        (("completion", ""), ["bash", "zsh", "fish"]),
        (("resolve", "x", "--note", ""), []),
        (("check", "st"), []),
    ],
)
def test_bash_offers_what_the_parsers_know(tmp_path: Path, words: tuple[str, ...], offered: list[str]) -> None:
    assert sorted(complete(tmp_path, "crossread", *words)) == sorted(offered)


def test_every_command_and_option_is_in_every_script() -> None:
    for shell in SHELLS:
        text = script(shell)
        for command in commands():
            assert command.name in text
            for option in command.options:
                name = option.names[-1]
                assert (f"-l {name[2:]} " if shell == "fish" else name) in text


def test_choices_are_those_of_the_parsers() -> None:
    check = next(c for c in commands() if c.name == "check")
    choices = {name: option.choices for option in check.options for name in option.names}
    assert choices["--format"] == tuple(CHECK_FORMATS)
    assert choices["--select"] == tuple(k.value for k in Kind)
    assert [c.name for c in commands()] == list(COMMANDS)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_reads_its_script(tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    file = tmp_path / "script"
    file.write_text(script(shell), "utf-8")
    assert subprocess.run([shell, "-n", str(file)], capture_output=True, check=True).stderr == b""


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("crossread check --fail-", "--fail-on"),
        ("crossread check --format sa", "sarif"),
        ("crossread schema r", "report"),
    ],
)
def test_fish_offers_it_too(tmp_path: Path, line: str, offered: str) -> None:
    (tmp_path / "script").write_text(script("fish"), "utf-8")
    command = ["fish", "-N", "-c", f"source script; complete -C '{line}'"]
    env = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=True, timeout=60)
    assert offered in [row.split("\t")[0] for row in done.stdout.splitlines()]
