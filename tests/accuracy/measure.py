"""Measure Crossread on the benchmark and write the table beside this file.

    python -m tests.accuracy.measure --bench ../shared/bench --data DIR [--crossread COMMAND]

`--bench` is the benchmark's folder with `score.py`; `--data` the folder that its `prepare.py` filled from public corpora. Data that is not there
is left out of the table and named below it. The program is run through its command line alone; "annotated" are the stories of
scripts/annotated.py, which are made of the benchmark's alignment data. The last table is what `scripts.fit_judging` prints.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from facts.judging_weights import GATE
from tests.accuracy.by_kind import tally


class Measure(NamedTuple):
    """One row: what is scored on which file, the figures to show, and what others reach on the same kind of data."""

    title: str
    what: str
    files: tuple[str, ...]  # below the bench folder ("bench/…"), the data folder ("data/…"), or "annotated/"
    figures: tuple[tuple[str, str], ...]  # (key in the scorer's JSON, column text)
    others: str


MEASURES = (
    Measure(
        "Disagreements, nine annotated dossiers", "disagreements", ("bench/dossiers", "bench/../dossiers"),
        (("recall", "recall"), ("precision", "precision"), ("recall_contradictions", "hard contradictions"), ("duplicates", "duplicates")),
        "naive fuzzy checker 0.14 / 0.30; a second annotator 0.74 / 0.88 / 0.94",
    ),
    Measure(
        "Disagreements, fifty-one further stories, one annotator", "disagreements", ("annotated/fitted",),
        (("recall", "recall"), ("precision", "precision"), ("recall_contradictions", "hard contradictions"), ("duplicates", "duplicates")),
        "–",
    ),
    Measure(
        "Disagreements, fourteen stories that nothing was fitted on or written for", "disagreements", ("annotated/kept",),
        (("recall", "recall"), ("precision", "precision"), ("recall_contradictions", "hard contradictions"), ("duplicates", "duplicates")),
        "a large language model asked once, on other stories: 0.75 / 0.81 / 0.88",
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


class Places(NamedTuple):
    """Where the data is: the benchmark, the prepared corpora, the annotated stories (made for this run), and how to call the program."""

    bench: Path
    data: Path
    annotated: Path
    command: str

    def path(self, name: str) -> Path:
        """The path of a row's file."""
        root, _, rest = name.partition("/")
        return {"bench": self.bench, "data": self.data, "annotated": self.annotated}[root] / rest


def run(places: Places, measure: Measure) -> dict[str, float] | None:
    """The scorer's figures for one row; None where its data is missing."""
    files = [str(places.path(name)) for name in measure.files]
    if not all(Path(f).exists() for f in files):
        return None
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        scorer = [sys.executable, str(places.bench / "score.py"), measure.what, *files]
        call = [*scorer, "--crossread", places.command, "--json", str(out)]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
        figures: dict[str, float] = json.loads(out.read_text("utf-8"))
    return figures


def cell(value: float | None) -> str:
    """A figure as the table shows it."""
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


HEAD = """\
# Accuracy

Made by `python -m tests.accuracy.measure` (its docstring says what it needs); do not edit by hand. The development data was read while the rules
were written, so figures on stories and corpora that nobody here has seen will be lower: the cross-validated table below is nearer to them.

| data | measured | others on data of this kind |
|---|---|---|"""


def table(places: Places) -> str:
    """The page with the measured tables."""
    lines, missing = [HEAD], []
    for measure in MEASURES:
        figures = run(places, measure)
        if figures is None:
            missing.append(measure.title)
            continue
        shown = ", ".join(f"{text} {cell(figures.get(key))}" for key, text in measure.figures)
        lines.append(f"| {measure.title} | {shown} | {measure.others} |")
    for title, tops in (
        ("nine dossiers", (places.bench / "dossiers", places.bench.parent / "dossiers")),
        ("fifty-one further stories", (places.annotated / "fitted",)),
        ("fourteen stories kept aside", (places.annotated / "kept",)),
    ):
        folders = sorted(p.parent for top in tops for p in top.rglob("gold.json"))
        lines += [
            "",
            f"By kind, {title}: contradictions and tensions found of those annotated, and flags right of those raised.",
            "",
        ]
        lines += ["| kind | found | right |", "|---|---|---|", *tally(folders).rows()]
    lines += ["", *cross_validated(places)]
    if missing:
        lines += ["", f"Not measured here, data missing: {'; '.join(missing)}."]
    return "\n".join(lines) + "\n"


def cross_validated(places: Places) -> list[str]:
    """What the judge reaches on dossiers that it was not fitted on, for some gates; the shipped one is in facts/judging_weights.py."""
    call = [
        sys.executable,
        "-m",
        "scripts.fit_judging",
        f"{places.bench.parent}=2",
        "sources/sample=2",
        str(places.annotated / "fitted"),
    ]
    printed = subprocess.run(call, check=True, capture_output=True, text=True).stdout
    rows = re.findall(r"gate (0\.[2-6][05]): recall ([0-9.]+) .*?precision ([0-9.]+) ", printed)
    return [
        "Contradictions and tensions of all fitted stories and the sample, each judged by weights fitted on the others (the judge's part",
        f"alone: rules and word lists are the same for all). The shipped gate is {GATE:.2f}.",
        "",
        "| gate | recall | precision |",
        "|---|---|---|",
        *(f"| {gate} | {recall} | {precision} |" for gate, recall, precision in rows),
    ]


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--data", type=Path, default=Path("bench-data"))
    parser.add_argument("--crossread", default=f"{sys.executable} -m tui")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        alignment = arguments.bench / "alignment" / "ecb.dev.jsonl"
        subprocess.run([sys.executable, "-m", "scripts.annotated", str(alignment), folder], check=True)
        places = Places(arguments.bench, arguments.data, Path(folder), arguments.crossread)
        Path(__file__).with_name("README.md").write_text(table(places), "utf-8")


if __name__ == "__main__":
    main()
