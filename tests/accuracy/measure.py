"""Measure Crossread on the benchmark and write the table beside this file.

    python tests/accuracy/measure.py --bench ../shared/bench --data DIR [--crossread COMMAND]

`--bench` is the benchmark's folder with `score.py`; `--data` the folder that its `prepare.py` filled from public corpora. Data that is not there
is left out of the table and named below it. The program is run through its command line alone.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple


class Measure(NamedTuple):
    """One row: what is scored on which file, the figures to show, and what others reach on the same kind of data."""

    title: str
    what: str
    files: tuple[str, ...]  # below the bench folder ("bench/…") or the data folder ("data/…")
    figures: tuple[tuple[str, str], ...]  # (key in the scorer's JSON, column text)
    others: str


MEASURES = (
    Measure(
        "Disagreements, nine annotated dossiers", "disagreements", ("bench/dossiers", "bench/../dossiers"),
        (("recall", "recall"), ("precision", "precision"), ("recall_contradictions", "hard contradictions"), ("duplicates", "duplicates")),
        "naive fuzzy checker 0.14 / 0.30; a second annotator 0.74 / 0.88 / 0.94",
    ),
    Measure(
        "Alignment, ECB+ dev topics", "alignment", ("bench/alignment/ecb.dev.jsonl",),
        (("full_strong_ap", "full-strong AP"), ("full_strong_recall_at_p80", "recall at precision 0.8"), ("within_strong_ap", "within-strong AP")),
        "IDF Dice on stems 0.63 (dev topics)",
    ),
    Measure(
        "Dates, TimeBank and AQUAINT dev", "dates", ("data/dates/timebank.dev.jsonl",),
        (("value_f1", "value F1"), ("strict_f1", "strict F1"), ("relaxed_f1", "relaxed F1")), "HeidelTime 0.79 value, recognizers-text 0.53",
    ),
    Measure(
        "Quantities, NewsQuant dev", "quantities", ("data/quantities/newsquant.dev.jsonl",),
        (("value_f1", "value F1"), ("value_unit_f1", "value and unit F1"), ("modifier_accuracy", "modifiers right")),
        "quantulum3 0.66 / 0.40 / 0; CQE 0.92 / 0.86 by its own scorer",
    ),
    Measure(
        "Status, TimeBank dev", "certainty", ("data/certainty/timebank.dev.jsonl",),
        (("macro_f1", "macro-F1"), ("accuracy", "accuracy")), "cue lexicon 0.70",
    ),
    Measure(
        "Status, UW dev", "certainty", ("data/certainty/uw.dev.jsonl",),
        (("macro_f1", "macro-F1"), ("accuracy", "accuracy")), "cue lexicon 0.65",
    ),
    Measure(
        "Speakers, PolNeAR dev", "attribution", ("data/attribution/polnear.dev.jsonl",),
        (("content_f1", "content F1"), ("speaker_overlap", "speaker overlap"), ("speaker_exact", "speaker exact")), "say-verb rules 0.68 / 0.34 / 0.25",
    ),
)  # fmt: skip


def run(bench: Path, data: Path, command: str, measure: Measure) -> dict[str, float] | None:
    """The scorer's figures for one row; None where its data is missing."""
    files = [str((bench if name.startswith("bench/") else data) / name.split("/", 1)[1]) for name in measure.files]
    if not all(Path(f).exists() for f in files):
        return None
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        call = [
            sys.executable,
            str(bench / "score.py"),
            measure.what,
            *files,
            "--crossread",
            command,
            "--json",
            str(out),
        ]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
        figures: dict[str, float] = json.loads(out.read_text("utf-8"))
    return figures


def cell(value: float | None) -> str:
    """A figure as the table shows it."""
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


def table(bench: Path, data: Path, command: str) -> str:
    """The page with the measured table."""
    lines = [
        "# Accuracy", "",
        "Made by `python tests/accuracy/measure.py` (its docstring says what it needs); do not edit by hand. The development data was read while the rules",
        "were written, so figures on stories and corpora that nobody here has seen will be lower.", "",
        "| data | measured | others on data of this kind |", "|---|---|---|",
    ]  # fmt: skip
    missing: list[str] = []
    kinds: dict[str, str] = {}
    for measure in MEASURES:
        figures = run(bench, data, command, measure)
        if figures is None:
            missing.append(measure.title)
            continue
        shown = ", ".join(f"{text} {cell(figures.get(key))}" for key, text in measure.figures)
        lines.append(f"| {measure.title} | {shown} | {measure.others} |")
        if measure.what == "disagreements":
            kinds = figures.get("recall_by_kind", {})  # type: ignore[assignment]
    if kinds:
        lines += [
            "",
            "Annotated contradictions and tensions found, by kind:",
            "",
            "| kind | found of annotated |",
            "|---|---|",
        ]
        lines += [f"| {kind} | {found} |" for kind, found in kinds.items()]
    if missing:
        lines += ["", f"Not measured here, data missing: {'; '.join(missing)}."]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--data", type=Path, default=Path("bench-data"))
    parser.add_argument("--crossread", default=f"{sys.executable} -m tui")
    arguments = parser.parse_args()
    Path(__file__).with_name("README.md").write_text(
        table(arguments.bench, arguments.data, arguments.crossread), "utf-8"
    )


if __name__ == "__main__":
    main()
