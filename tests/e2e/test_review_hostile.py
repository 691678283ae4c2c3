"""What hostile documents, file names and wrong input do to a real terminal: nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from tests.e2e.terminals import Terminal, command, environment, make_dossier

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = "\x1b]0;owned\x07\x1b[6n\x1bP+q544e\x1b\\\x9b31m [red]word[/] \u202eback\u202c\u2066"


def test_hostile_text_and_names_reach_no_terminal(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    (place / "c\x1b]0;owned\x07.txt").write_text(f"{HOSTILE}\n\nThe bridge collapsed on Sunday.\n", "utf-8")
    with Terminal(command("review", str(place)), environment(tmp_path), (200, 50)) as terminal:
        terminal.until(" open")
        terminal.until("[red]word[/]")
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()
    for steering in ("\x1b]0;owned", "\x1b[6n", "\x1bP+q544e", "\u202e", "\u2066", "\x9b31m"):
        assert steering.encode() not in terminal.output
    assert "⟨U+202E⟩".encode() in terminal.output


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["review", "nowhere"], b"nowhere"),
        (["review", "\x1b[31mnowhere"], b"nowhere"),
        (["review", "--no-such-option"], b"no-such-option"),
        (["review", "bridge/a.txt", "bridge/none.txt"], b"none.txt"),
    ],
)
def test_wrong_input_opens_no_screen(tmp_path: Path, arguments: list[str], word: bytes) -> None:
    make_dossier(tmp_path)
    with Terminal(command(*arguments), environment(tmp_path)) as terminal:
        assert terminal.end() == 2
    assert b"\x1b[31m" not in terminal.output
    assert b"?1049h" not in terminal.output
    assert word in terminal.output
    assert b"Traceback" not in terminal.output


def test_decisions_that_cannot_be_written_are_told_on_the_screen(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        (place / "resolutions").write_text("a file where the folder should be", "utf-8")
        terminal.send("b")
        terminal.until("NOT SAVED")
        (place / "resolutions").unlink()
        terminal.send("w")
        while not list(place.glob("resolutions/*.json")):
            terminal.read()
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()


def test_plain_ascii_draws_with_nothing_else(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    (place / "c.txt").write_text("“The bridge” – collapsed on Sunday… It’s said: 15 people were injured.\n", "utf-8")
    with Terminal(command("review", "--ascii", str(place)), environment(tmp_path), (200, 50)) as terminal:
        terminal.until("points, ")
        terminal.until('"The bridge" - collapsed')
        terminal.send("b")
        terminal.until("u undo")
        for key, words in (("z", "fold"), ("t", "Fact matrix"), ("t", "u undo"), ("?", "Keys")):
            terminal.send(key)
            terminal.until(words)
        terminal.send("qq")
        assert terminal.end() == 0
    assert {c for c in terminal.output.decode() if not c.isascii()} == set()
