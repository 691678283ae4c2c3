"""Deciding on a pseudo-terminal: two screens at once, a slow analysis, a fault, keys of one's own."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from tests.e2e.terminals import Terminal, command, environment, make_dossier

if TYPE_CHECKING:
    from pathlib import Path

_FAULTY = """
import sys
from tui.review.screens.review import ReviewScreen
def fault(self):
    raise KeyError("a fault for the test")
ReviewScreen.action_both = fault
from tui.main import run
sys.argv = ["crossread", "review", sys.argv[1]]
run()
"""
_SLOW = """
import sys
import facts.examine
def slow(dossier, work, **_):
    work.progress("reading", 1, 2)
    while True:
        sum(range(1000))
facts.examine.examine = slow
from tui.main import run
sys.argv = ["crossread", "review", sys.argv[1]]
run()
"""


def kept(place: Path) -> list[dict[str, object]]:
    return [json.loads(file.read_text("utf-8")) for file in sorted((place / "resolutions").glob("*.json"))]


def test_two_screens_on_one_dossier_see_each_others_decisions(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    words = command("review", str(place))
    ada = environment(tmp_path, CROSSREAD_REVIEWER="Ada", XDG_STATE_HOME=str(tmp_path / "ada"))
    with Terminal(words, ada, (120, 30)) as one, Terminal(words, environment(tmp_path), (120, 30)) as two:
        one.until(" settled")
        two.until(" settled")
        one.send("1")
        one.until("u undo")
        two.until("by Ada came in from disk")
        two.until("1 settled")
        for terminal in (one, two):
            terminal.send("q")
            assert terminal.end() == 0


def test_a_fault_of_the_screen_is_one_line_and_restores_the_terminal(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal([sys.executable, "-c", _FAULTY, str(place)], environment(tmp_path)) as terminal:
        terminal.until(" settled")
        terminal.send("d")
        terminal.until("u undo")
        terminal.send("b")
        assert terminal.end() == 3
        assert terminal.restored()
        last = terminal.output[terminal.output.rfind(b"\x1b[?1049l") :]
        assert b"internal error: KeyError" in last
        assert b"Traceback" not in terminal.output
    assert [decision["verdict"] for decision in kept(place)] == ["defer"]


@pytest.mark.parametrize("key", ["q", "\x1b"])
def test_a_long_analysis_holds_up_neither_reading_nor_leaving(tmp_path: Path, key: str) -> None:
    place = make_dossier(tmp_path)
    with Terminal([sys.executable, "-c", _SLOW, str(place)], environment(tmp_path)) as terminal:
        terminal.until("reading B, 2/2")
        terminal.send("/collapse\r")
        terminal.until("1 of ")
        terminal.send("\x1b")
        terminal.until("search ended")
        terminal.send(key)
        assert terminal.end() == 0
        assert terminal.restored()


def test_keys_of_ones_own_and_what_is_wrong_with_them(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    settings = tmp_path / "config" / "crossread" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[keys]\nboth = "ctrl+b"\n', "utf-8")
    with Terminal(command("review", str(place)), environment(tmp_path), (120, 30)) as terminal:
        terminal.until(" settled")
        terminal.send("\x02")
        terminal.until("both stand")
        terminal.send("q")
        assert terminal.end() == 0
    settings.write_text('[keys]\nboth = "d"\n', "utf-8")
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        assert terminal.end() == 2
        assert b"?1049h" not in terminal.output
        assert b"config.toml: [keys] both: 'd'" in terminal.output


def test_the_editor_has_the_terminal_and_its_changes_are_noticed(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    editor = tmp_path / "nano"
    editor.write_text('#!/bin/sh\necho "editing $1"\nprintf "More.\\n" >> "$2"\n', "utf-8")
    editor.chmod(0o755)
    env = environment(tmp_path, VISUAL=str(editor), LC_ALL="C.UTF-8", PATH=os.environ["PATH"])
    with Terminal(command("review", str(place)), env, (120, 30)) as terminal:
        terminal.until(" settled")
        terminal.send("e")
        terminal.until("Open which source")
        terminal.send("\r")
        terminal.until("editing +")
        terminal.until("a.txt changed on disk")
        terminal.send("R")
        terminal.until("read the sources again")
        terminal.send("1")
        terminal.until("points,")
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()
