"""How fast the review screen starts, scrolls and saves, beside a Textual program that shows one line.

`python -m tests.bench.screen [SOURCES...]`: see the README beside this file. Every program runs on a pseudo-terminal of
200 by 50 that answers as one with synchronized output does, so that the end of each frame is seen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.screen_program import SHOWN
from tests.e2e.terminals import Terminal, command, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = (200, 50)
LINES = 5_000
STARTS, FRAMES, DECISIONS = 7, 60, 20
QUIET = 0.04  # seconds without output after which a frame is taken to be drawn
ASK, ANSWER = b"\x1b[?2026$p", "\x1b[?2026;2$y"
WORDS = "harbour ferry board crew night water council notice morning cargo owner line record office bridge".split()
KEYS = {"line": "j", "half page": "\x04", "next point": "]"}


class Screen(Terminal):
    """A program on a terminal that says when a frame is complete."""

    _answered = 0

    def read(self, seconds: float = 0.05) -> None:
        """Take in what has been written; answer what is asked about synchronized output."""
        super().read(seconds)
        while self.output.count(ASK) > self._answered:
            self._answered += 1
            self.send(ANSWER)

    def settle(self) -> None:
        """Read until nothing more is written."""
        size = -1
        while size != len(self.output):
            size = len(self.output)
            self.read(QUIET)

    def cpu(self) -> float:
        """Seconds of processor time of all threads so far."""
        tasks = Path(f"/proc/{self.process.pid}/task")
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    def memory(self) -> float:
        """Resident megabytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def make_sources(folder: Path, count: int, lines: int = LINES) -> Path:
    """A dossier of this many texts, a paragraph of 6 to 24 words a line; the same every time."""
    place = folder / f"sources-{count}"
    place.mkdir()
    for number in range(count):
        random = Random(number)  # noqa: S311 - text, no secret
        texts = (" ".join(random.choices(WORDS, k=random.randint(6, 24))) + "." for _ in range(lines - 1))
        (place / f"{number:02}.txt").write_text("\n".join((f"{SHOWN} is the text.", *texts)) + "\n", "utf-8")
    return place


def surroundings(folder: Path) -> dict[str, str]:
    """An environment as a user has it: Python keeps what it compiled."""
    return {key: value for key, value in environment(folder).items() if key != "PYTHONDONTWRITEBYTECODE"}


def first_paint(arguments: list[str], folder: Path) -> Iterator[float]:
    """Seconds from starting a program to its first text on the screen."""
    for _ in range(STARTS):
        start = time.perf_counter()
        with Screen(arguments, surroundings(folder), SIZE) as screen:
            while SHOWN.encode() not in screen.output:
                screen.read(0.5)
            yield time.perf_counter() - start


def frames(screen: Screen, keys: str) -> list[float]:
    """Milliseconds of processor time that a frame takes, key by key."""
    found = []
    for _ in range(FRAMES):
        before = screen.cpu()
        screen.send(keys)
        screen.read(1.0)
        screen.settle()
        found.append(1e3 * (screen.cpu() - before))
    return found


def decisions(screen: Screen, place: Path) -> Iterator[float]:
    """Milliseconds from the key to the decision's file in its place."""
    resolutions = place / "resolutions"
    for _ in range(DECISIONS):
        before = len(list(resolutions.glob("*.json")))
        start = time.perf_counter()
        screen.send("b")
        while len(list(resolutions.glob("*.json"))) == before:
            assert time.perf_counter() - start < 30, "no decision was written"
            time.sleep(0.0005)
        yield 1e3 * (time.perf_counter() - start)
        screen.settle()


def scroll(folder: Path, count: int) -> None:
    """Print what frames of a dossier cost, then what its decisions and memory do."""
    place = make_sources(folder, count)
    with Screen(program("review", place), surroundings(folder), SIZE) as screen:
        screen.until(" open")
        screen.settle()
        early = screen.memory()
        for name, key in KEYS.items():
            screen.send("\t\t" if name == "line" else "")
            screen.settle()
            show(f"{count} sources, CPU per frame: {name}", frames(screen, key), "ms", "goals: 12 median, 30 at 95 %")
        show(f"{count} sources, key to decision on disk", list(decisions(screen, place)), "ms", "goal: 50")
        print(f"{f'{count} sources, memory at first and after':48}{early:7.0f}{screen.memory():7.0f} MB  goal: 80")


def program(*arguments: object) -> list[str]:
    """The programs that are measured: `minimal`, and `review` with points made up, so that no analysis takes part."""
    return [sys.executable, "-m", "tests.bench.screen_program", *map(str, arguments)]


def show(name: str, values: list[float], unit: str, goal: str) -> None:
    """Print median and 95th percentile."""
    high = sorted(values)[max(0, round(0.95 * len(values)) - 1)]
    print(f"{name:48}{median(values):7.1f}{high:7.1f} {unit}  {goal}", flush=True)


def starts(folder: Path) -> None:
    """Print when the first text stands on the screen, beside the least that is possible."""
    medians = []
    for title, arguments in (
        ("a Textual program of one line, first paint", program("minimal")),
        ("4 sources, first paint", command("review", str(make_sources(folder, 4)))),
    ):
        values = [1e3 * seconds for seconds in first_paint(arguments, folder)]
        medians.append(median(values))
        show(title, values, "ms", "")
    print(f"{'ratio of the two':48}{medians[1] / medians[0]:7.2f}  goal: 2.5", flush=True)


def main(arguments: list[str]) -> None:
    """Print all figures."""
    os.environ.pop("NO_COLOR", None)
    print(f"{'':48}{'median':>7}{'95 %':>7}")
    if not arguments:
        with tempfile.TemporaryDirectory() as name:
            starts(Path(name))
    for count in map(int, arguments or ("4", "12")):
        with tempfile.TemporaryDirectory() as name:
            scroll(Path(name), count)


if __name__ == "__main__":
    main(sys.argv[1:])
