"""Progress: on a terminal, after a while, on one line that is cleared; silent elsewhere."""

from __future__ import annotations

import io
from itertools import count
from types import SimpleNamespace

import pytest

from tui import progress
from tui.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    stream = Terminal()
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=stream))
    monkeypatch.setenv("TERM", "xterm")
    return stream


@pytest.fixture
def _slow(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = count(0, 10)
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))


@pytest.mark.usefixtures("_slow")
def test_it_shows_what_is_done_and_clears_the_line(terminal: Terminal) -> None:
    show = Progress()
    show("reading", 3, 10)
    show("aligning", 0, 0)
    show("", 0, 0)
    show("", 0, 0)
    assert terminal.getvalue() == "\r\x1b[Kreading 3 of 10\r\x1b[Kaligning\r\x1b[K"


@pytest.mark.parametrize("step", [0.0, 0.0001])
def test_nothing_is_shown_of_what_takes_no_time(
    terminal: Terminal, step: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = count(0, step)
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))
    show = Progress()
    for number in range(100):
        show("reading", number, 100)
    show("", 0, 0)
    assert terminal.getvalue() == ""


def test_it_is_not_drawn_more_often_than_eyes_follow(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = count(0, 0.01)
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))
    show = Progress()
    for number in range(300):
        show("reading", number, 300)
    assert 15 <= terminal.getvalue().count("reading") <= 25


@pytest.mark.usefixtures("_slow")
def test_a_pipe_and_a_dumb_terminal_get_nothing(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    monkeypatch.setenv("TERM", "dumb")
    Progress()("reading", 1, 2)
    assert terminal.getvalue() == ""
    pipe = io.StringIO()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=pipe))
    Progress()("reading", 1, 2)
    assert pipe.getvalue() == ""
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=None))
    Progress()("reading", 1, 2)


@pytest.mark.usefixtures("_slow")
def test_a_terminal_that_has_gone_stops_it_quietly(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_text: str) -> int:
        raise OSError

    show = Progress()
    monkeypatch.setattr(terminal, "write", gone)
    show("reading", 1, 2)
    monkeypatch.delattr(terminal, "write")
    show("reading", 2, 2)
    assert terminal.getvalue() == ""
