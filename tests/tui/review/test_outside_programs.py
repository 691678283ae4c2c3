"""The editor and the clipboard."""

from __future__ import annotations

import base64
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from sources.display import UNSAFE
from tests.tui.review.driving import MIDDLE, driving
from tests.tui.review.factories import document
from tui.review.clipboard import MOST, clean, references, through_tmux
from tui.review.editor import editor_command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        ("vim", ["vim", "+7", "/x y.txt"]),
        ("/usr/bin/nvim -p", ["/usr/bin/nvim", "-p", "+7", "/x y.txt"]),
        ("emacsclient -t", ["emacsclient", "-t", "+7", "/x y.txt"]),
        ("code", ["code", "--wait", "--goto", "/x y.txt:7:3"]),
        ("code -w", ["code", "-w", "--goto", "/x y.txt:7:3"]),
        ("hx", ["hx", "/x y.txt:7:3"]),
        ("subl", ["subl", "--wait", "/x y.txt:7:3"]),
        ("'my editor' --fast", ["my editor", "--fast", "/x y.txt"]),
        ("ed; rm -rf /", ["ed;", "rm", "-rf", "/", "/x y.txt"]),
    ],
)
def test_editors_open_at_the_line(monkeypatch: pytest.MonkeyPatch, editor: str, expected: list[str]) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    assert editor_command("/x y.txt", 7, 3) == expected
    monkeypatch.setenv("VISUAL", "nano")
    assert editor_command("/x y.txt", 7, 3) == ["nano", "+7", "/x y.txt"]


def test_without_an_editor_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "'unbalanced")
    assert editor_command("/x", 1, 1) is None
    monkeypatch.setenv("EDITOR", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert editor_command("/x", 1, 1) is None


def test_references_name_source_title_path_and_line_without_control_characters() -> None:
    one = document(0, "First line.\nSecond \x1b[31mred\u202e line.\n", "A \x07title")
    text = references([("A", 12, 34), ("A", 12, 34), ("Z", 0, 1)], [one])
    assert text == "“Second [31mred line.” (A: A title, a.txt:2)"
    assert UNSAFE.search(text) is None
    assert len(references([("A", 0, 34)] * 3, [document(0, "x" * 200_000)])) <= MOST
    assert clean(" a\r\n b\u200b ") == "a b"


def test_the_clipboard_is_reached_through_tmux() -> None:
    carried = base64.b64encode("Zürich".encode()).decode()
    assert through_tmux("Zürich") == f"\x1bPtmux;\x1b\x1b]52;c;{carried}\x07\x1b\\"


@pytest.mark.parametrize("tmux", [False, True])
async def test_copying_sends_the_words_of_every_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmux: bool
) -> None:
    monkeypatch.setenv("TMUX", "x") if tmux else monkeypatch.delenv("TMUX", raising=False)
    async with driving(tmp_path, MIDDLE) as run:
        assert run.app._driver is not None
        sent: list[str] = []
        monkeypatch.setattr(run.app._driver, "write", sent.append)
        await run.press("y")
        assert "3 passages" in run.said()
        assert run.app.clipboard.splitlines()[0] == "“40 people” (A: Source A, a.txt:3)"
        assert [part.startswith("\x1bPtmux;") for part in sent if "]52;" in part] == (
            [False, True] if tmux else [False]
        )
        await run.press("tab", "tab", "S", "y")
        assert "1 passage sent" in run.said()


async def test_the_editor_opens_the_passage_and_the_screen_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    editor = tmp_path / "vim"
    editor.write_text(
        f'#!{sys.executable}\nimport sys\nopen({str(log)!r}, "w").write("\\n".join(sys.argv[1:]))\n', "utf-8"
    )
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    async with driving(tmp_path, MIDDLE) as run:

        @contextmanager
        def suspended() -> Iterator[None]:
            yield
            resumed.append(True)  # as Textual does it: after an error the terminal stays away

        resumed: list[bool] = []
        monkeypatch.setattr(run.app, "suspend", suspended)
        await run.press("e", "backspace", "b", "enter")
        assert log.read_text("utf-8").splitlines() == ["+3", os.path.join(tmp_path, "b.txt")]  # noqa: PTH118
        assert "b.txt:3 was open in vim" in run.said()
        await run.press("e", "backspace", "q", "enter")
        assert "there is no source q" in run.said()
        monkeypatch.setenv("VISUAL", str(tmp_path / "missing"))
        await run.press("e", "enter")
        assert "cannot start the editor" in run.said()
        assert "No such file" in run.said()
        assert len(resumed) == 2, "the screen came back both times"
        monkeypatch.setenv("VISUAL", "'")
        await run.press("e", "enter")
        assert "no editor" in run.said()


async def test_where_the_terminal_cannot_be_lent_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "true")
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("e", "enter")
        assert "cannot be lent" in run.said()
