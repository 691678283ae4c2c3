"""The long fuzz campaign: `python -m tests.fuzz.campaign --inputs 1000000 --seed 1 [--target page] [--out FOLDER]`.

Every input must be read or refused with one harmless line, within two seconds of processor time and 600 MB of memory. Every twentieth input is
traced; one that reaches lines which none reached before becomes a seed (the documents stay small). Prints a line per target: inputs, how
many were taken, the seconds, the slowest input, lines reached, seeds grown. Inputs that fail go to FOLDER, each with its traceback; exit code 1.
"""

# ruff: noqa: S311 - dice for tests
from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.fuzz.targets import TARGETS, Target, try_input

if TYPE_CHECKING:
    from types import CodeType, FrameType

ROOT = str(Path(__file__).parents[2])
TRACED = 20  # of so many inputs one is traced
PATIENCE = 2.0  # seconds of processor time
MEMORY = 600_000_000  # bytes above what is loaded at the start
MOST_SEEDS = 400
MOST_FAULTS = 20  # of one target


class TooSlowError(Exception):
    """An input took longer than it may."""


@dataclass(slots=True)
class Tally:
    """What came of one target's inputs."""

    inputs: int = 0
    taken: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    grown: int = 0
    faults: list[tuple[bytes, str]] = field(default_factory=list)


class Lines:
    """The lines of the program that were reached."""

    def __init__(self) -> None:
        self.reached: set[tuple[CodeType, int]] = set()

    def trace(self, frame: FrameType, event: str, _: Any) -> Any:
        """Trace functions of the program itself."""
        name = frame.f_code.co_filename
        if not name.startswith(ROOT) or "/tests/" in name:
            return None
        self.reached.add((frame.f_code, frame.f_lineno))
        return self.trace if event in {"call", "line"} else None


def run(target: Target, count: int, seed: int) -> tuple[Tally, Lines]:
    """Try so many inputs."""
    dice, tally, lines, seeds = random.Random(seed), Tally(), Lines(), list(target.seeds)
    for number in range(count):
        raw = target.make(dice, seeds)
        traced = number % TRACED == 0
        before = len(lines.reached)
        _try(target, raw, tally, lines if traced else None)
        if traced and len(lines.reached) > before and len(seeds) < MOST_SEEDS and not raw.startswith((b"PK", b"%PDF")):
            seeds.append(raw.decode("utf-8", "replace"))
            tally.grown += 1
        if len(tally.faults) >= MOST_FAULTS:
            break
    return tally, lines


def _try(target: Target, raw: bytes, tally: Tally, lines: Lines | None) -> None:
    started = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE * (1 if lines is None else 10))
    try:
        if lines is not None:
            sys.settrace(lines.trace)
        tally.taken += try_input(target, raw)
    except Exception:  # noqa: BLE001 - this is what the campaign looks for
        sys.settrace(None)
        tally.faults.append((raw, traceback.format_exc(limit=-6)))
    finally:
        sys.settrace(None)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    tally.inputs += 1
    spent = time.process_time() - started
    tally.seconds += spent
    if lines is None:
        tally.slowest = max(tally.slowest, spent)


def _stop(*_: object) -> None:
    raise TooSlowError


def _guard() -> None:
    signal.signal(signal.SIGVTALRM, _stop)
    used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))


def main() -> int:
    """Run the campaign; 1 where an input failed."""
    parser = argparse.ArgumentParser(description="Fuzz everything that reads what others wrote.")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="of all targets together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", choices=list(TARGETS), action="append")
    parser.add_argument("--out", type=Path, help="a folder for inputs that fail")
    options = parser.parse_args()
    chosen = options.target or [name for name, target in TARGETS.items() if target.weight]
    total = sum(TARGETS[name].weight or 1 for name in chosen)
    _guard()
    failed = False
    for name in chosen:
        count = options.inputs * (TARGETS[name].weight or 1) // total
        tally, lines = run(TARGETS[name], count, options.seed)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{name:18} {tally.inputs:8} inputs {tally.taken:8} taken {tally.seconds:7.0f} s  slowest {tally.slowest:5.2f} s  "
            f"{len(lines.reached):5} lines  {tally.grown:4} seeds grown  peak {peak} MB  {len(tally.faults)} faults",
            flush=True,
        )
        for number, (raw, told) in enumerate(tally.faults):
            failed = True
            print(told.splitlines()[-1][:300])
            if options.out is not None:
                options.out.mkdir(parents=True, exist_ok=True)
                (options.out / f"{name.replace(' ', '-')}-{options.seed}-{number}").write_bytes(raw)
                (options.out / f"{name.replace(' ', '-')}-{options.seed}-{number}.txt").write_text(
                    told, "utf-8", "replace"
                )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
