"""Real terminals for tests: a pseudo-terminal whose bytes are read, and tmux whose screen is read."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import signal
    from types import TracebackType

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds until a test gives up on what never comes

SOURCES = {
    "a.txt": "The bridge\n\nThe bridge collapsed on Monday, May 4, 2026. Officials said 12 people were injured.\n",
    "b.txt": "A collapse\n\nThe bridge collapsed on Tuesday, May 5, 2026. Officials said 19 people were injured.\n",
}


def make_dossier(folder: Path) -> Path:
    """Two short sources that give other figures for one event."""
    place = folder / "bridge"
    place.mkdir()
    for name, text in SOURCES.items():
        (place / name).write_text(text, "utf-8")
    return place


def environment(folder: Path, **more: str) -> dict[str, str]:
    """An environment that writes nowhere but under `folder`."""
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "VIRTUAL_ENV") if key in os.environ}
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("STATE", "DATA", "CONFIG", "CACHE")}
    base = {"HOME": str(folder), "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return kept | homes | base | {"CROSSREAD_REVIEWER": "Tess"} | more


def command(*arguments: str) -> list[str]:
    """The program with these arguments."""
    return [sys.executable, "-m", "tui", *arguments]


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, arguments: list[str], env: dict[str, str], size: tuple[int, int] = (80, 24)) -> None:
        self._main, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.settings = termios.tcgetattr(other)
        self.process = subprocess.Popen(
            arguments,
            stdin=other,
            stdout=other,
            stderr=other,
            env=env,
            cwd=env["HOME"],
            start_new_session=True,
            close_fds=True,
        )
        self._other = other
        self.output = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._main)
        os.close(self._other)

    def read(self, seconds: float = 0.05) -> None:
        """Take in what has been written."""
        while select.select([self._main], [], [], seconds)[0]:
            self.output += os.read(self._main, 65_536)
            seconds = 0

    def until(self, words: str) -> None:
        """Read until these words were written."""
        end = time.monotonic() + PATIENCE
        while words.encode() not in self.output:
            assert time.monotonic() < end, f"never came: {words!r}"
            assert self.process.poll() is None, f"ended before {words!r}: {self.output[-2000:]!r}"
            self.read()

    def send(self, keys: str) -> None:
        """Press keys."""
        os.write(self._main, keys.encode())

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        os.kill(self.process.pid, number)

    def end(self) -> int:
        """Wait for the end of the program; its exit code."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, "never ended"
            self.read()
        self.read()
        return self.process.returncode

    def restored(self) -> bool:
        """Whether the terminal is as it was: line settings, wrap and cursor on, other modes off."""
        now = termios.tcgetattr(self._other)
        last = dict(re.findall(rb"\x1b\[\?(\d+)([hl])", self.output))
        pushed, popped = self.output.count(b"\x1b[>25u"), self.output.count(b"\x1b[<u")
        modes = all(state == (b"h" if mode in {b"7", b"25"} else b"l") for mode, state in last.items())
        return now[3] == self.settings[3] and modes and {b"25", b"1049"} <= set(last) and pushed <= popped


class Tmux:
    """A program in a tmux of its own."""

    def __init__(self, folder: Path, arguments: list[str], env: dict[str, str], size: tuple[int, int]) -> None:
        self._socket = str(folder / "tmux")
        self._env = env
        words = [f"{key}={value}" for key, value in env.items() if key != "TERM"]
        self._run("new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), "env", *words, *arguments)
        self._run("set-option", "-g", "remain-on-exit", "on")

    @staticmethod
    def present() -> bool:
        """Whether tmux is there."""
        return shutil.which("tmux") is not None

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-f", "/dev/null", "-S", self._socket, *words],
            capture_output=True,
            text=True,
            check=True,
            env=self._env,
        )
        return done.stdout

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        subprocess.run(["tmux", "-S", self._socket, "kill-server"], capture_output=True, check=False, env=self._env)

    def screen(self) -> str:
        """What stands on the screen."""
        return self._run("capture-pane", "-p")

    def until(self, words: str) -> str:
        """Wait until these words stand on the screen; the screen."""
        end = time.monotonic() + PATIENCE
        while words not in (now := self.screen()):
            assert time.monotonic() < end, f"never came: {words!r}\n{now}"
            time.sleep(0.05)
        return now

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names."""
        self._run("send-keys", *keys)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self._run("resize-window", "-x", str(width), "-y", str(height))
