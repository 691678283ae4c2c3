"""How Crossread grows: starting, reading, aligning, and checking dossiers of four to ten thousand made sources.

`python -m tests.bench.scale [--most N] [--folder DIR]`: see the README beside this file.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

from facts.aligning import score_pairs
from facts.aligning.profiles import make_profiles
from facts.reading import read_source
from sources.dossier import open_dossier
from tests.bench.made import write_dossier

ROOT = Path(__file__).parents[2]
SIZES = (4, 50, 200, 800, 3_000, 10_000)
ROUNDS = 7  # of every start, in turns
MEGABYTE = 1_000_000
LIBRARIES = "import rapidfuzz, pydantic\nclass M(pydantic.BaseModel):\n  a: int\nM(a=1)"


class Cost(NamedTuple):
    """What a process has cost: processor seconds with its children, seconds on the clock, and its peak in bytes."""

    processor: float
    clock: float
    peak: int
    output: bytes


class Row(NamedTuple):
    """One dossier: sources, bytes of text, then cold in one process, cold in as many as pay, and warm."""

    sources: int
    size: int
    cold: Cost
    several: Cost
    warm: Cost


def main(arguments: list[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.scale", description=__doc__)
    parser.add_argument("--most", type=int, default=SIZES[-1], metavar="N", help="the most sources (default: 10000)")
    parser.add_argument("--folder", type=Path, help="where to write the dossiers (default: a temporary folder)")
    options = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="crossread-bench-") as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        starts(folder)
        speeds(folder)
        rows = [check(folder, size) for size in SIZES if size <= options.most]
        print(growth(rows))


def run(arguments: list[str]) -> Cost:
    """Run Python to its end."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in {0, 1}, arguments
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, perf_counter() - start, usage.ru_maxrss * unit, output)


def starts(folder: Path) -> None:
    """Print the processor time of whole processes beside bare Python and beside the libraries alone."""
    program = ["-m", "tui"]
    check_four = [*program, "check", "--sample"]
    kept = ["--cache", str(folder / "cache-sample")]
    commands = {
        "python -c pass": ["-c", "pass"],
        "pydantic, one model, rapidfuzz": ["-c", LIBRARIES],
        "crossread --version": [*program, "--version"],
        "crossread check --help": [*program, "check", "--help"],
        "crossread check, the sample's four articles, cold": [*check_four, "--cache", "off"],
        "crossread check, the sample's four articles, warm": [*check_four, *kept],
    }
    run([*check_four, *kept])
    least = {name: float("inf") for name in commands}
    for _ in range(ROUNDS):
        for name, arguments in commands.items():
            least[name] = min(least[name], run(arguments).processor)
    bare, libraries = least["python -c pass"], least["pydantic, one model, rapidfuzz"]
    print("| start | ms | × bare Python | × libraries |\n|---|---:|---:|---:|")
    for name, seconds in least.items():
        print(f"| {name} | {1e3 * seconds:.0f} | {seconds / bare:.1f} | {seconds / libraries:.2f} |")


def speeds(folder: Path) -> None:
    """Print how fast one process reads and aligns, on the dossier of fifty."""
    documents = open_dossier([str(dossier(folder, 50)[0])]).documents
    for document in documents:
        read_source(document)  # fills the tables that are kept between sources
    size = sum(len(d.text.encode()) for d in documents)
    start = process_time()
    readings = [read_source(d) for d in documents]
    read = process_time()
    pairs = sum(1 for _ in score_pairs(make_profiles(readings)))
    aligned = process_time()
    claims = sum(len(r.claims) for r in readings)
    print("\n| speed, fifty sources | |\n|---|---:|")
    print(f"| reading | {size / (read - start) / 1e3:.0f} kB/s |")
    print(f"| claims per MB of text | {claims * MEGABYTE / size:,.0f} |")
    print(f"| claims read per second | {claims / (read - start):,.0f} |")
    print(f"| pairs aligned per second | {pairs / (aligned - read):,.0f} |")


def dossier(folder: Path, sources: int) -> tuple[Path, int]:
    """A made dossier and the bytes of its text; written where it does not stand yet."""
    path = folder / f"made-{sources}"
    if not path.exists():
        write_dossier(path, sources)
    return path, sum(f.stat().st_size for f in (path / "texts").iterdir())


def check(folder: Path, sources: int) -> Row:
    """Check a made dossier: without a cache in one process and in several, then with a cache that knows it."""
    path, size = dossier(folder, sources)
    command = ["-m", "tui", "check", str(path), "--format", "json"]
    kept = ["--cache", str(folder / f"cache-{sources}")]
    cold = run([*command, "--cache", "off", "--jobs", "1"])
    several = run([*command, *kept])
    warm = run([*command, *kept])
    assert cold.output == several.output == warm.output, f"{sources} sources: workers or cache change the result"
    row = Row(sources, size, cold, several, warm)
    if sources == SIZES[0]:
        print(
            "\n| sources | MB | cold, processor s | cold, clock s | several processes, clock s | warm, clock s | peak MB |"
        )
        print("|---:|---:|---:|---:|---:|---:|---:|")
    print(
        f"| {sources:,} | {size / MEGABYTE:.2f} | {cold.processor:.2f} | {cold.clock:.2f} | {several.clock:.2f} "
        f"| {warm.clock:.2f} | {max(cold.peak, several.peak, warm.peak) / MEGABYTE:,.0f} |",
        flush=True,
    )
    return row


def growth(rows: list[Row]) -> str:
    """The exponent with which processor time grows with text, from 200 sources to the most: 1 is in proportion."""
    first = next((r for r in rows if r.sources >= 200), None)
    if first is None or rows[-1].sources <= first.sources:
        return ""
    last = rows[-1]
    exponent = log(last.cold.processor / first.cold.processor) / log(last.size / first.size)
    return (
        f"\ngrowth of processor time with text, {first.sources:,} to {last.sources:,} sources: exponent {exponent:.2f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
