"""Recall and precision of the flags by kind, as `score.py` of the benchmark counts a flag as right.

A flag is right where its evidence overlaps the quotes of an annotated point in two documents, and its kind is the point's, one of the
point's other kinds or a neighbouring one. A second flag on a point that was found counts as right here: it repeats, it does not mislead.
"""

from __future__ import annotations

import json
import shlex
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NEAR = frozenset(
    frozenset(pair)
    for pair in (("number", "bound"), ("number", "scope"), ("status", "attribution"), ("status", "polarity"), ("entity", "attribution"),
                 ("purpose", "framing"), ("bound", "scope"), ("entity", "place"), ("date", "number"), ("polarity", "framing"))
)  # fmt: skip
GATING = frozenset({"contradiction", "tension"})
LONGEST = 400  # code points of evidence that can hit a quote

Spans = list[tuple[str, int, int]]


class Tally(NamedTuple):
    """Counts by kind: points annotated and found, flags raised and right."""

    annotated: Counter[str]
    found: Counter[str]
    flagged: Counter[str]
    right: Counter[str]

    def rows(self) -> list[str]:
        """The lines of a Markdown table, kinds in order of the alphabet."""
        kinds = sorted(self.annotated.keys() | self.flagged.keys())
        return [f"| {k} | {self.found[k]}/{self.annotated[k]} | {self.right[k]}/{self.flagged[k]} |" for k in kinds]


def quote_spans(folder: Path, evidence: Iterable[Mapping[str, str]]) -> Spans:
    """Where the quotes of an annotated point stand: (file name, start, end)."""
    out = []
    for item in evidence:
        text = (folder / item["doc"]).read_bytes().decode("utf-8")
        at = text.find(item["quote"])
        while at >= 0:
            out.append((item["doc"], at, at + len(item["quote"])))
            at = text.find(item["quote"], at + 1)
    return out


def hits(flag: Mapping[str, Any], point: Mapping[str, Any], spans: Spans) -> bool:
    """Whether a flag of a report is right by an annotated point."""
    kinds = (point["kind"], *point.get("also", ()))
    if not any(flag["kind"] == k or frozenset((flag["kind"], k)) in NEAR for k in kinds):
        return False
    mine = [(Path(e["path"]).name, e["start"], e["end"]) for e in flag["evidence"]]
    met = {d for d, s, e in spans for f, a, b in mine if f == d and a < e and s < b and b - a <= LONGEST}
    return len(met) >= 2


def tally(folders: Iterable[Path], command: str) -> Tally:
    """Run `check` on every folder with a gold.json and count."""
    counts = Tally(Counter(), Counter(), Counter(), Counter())
    for folder in folders:
        points = [
            (p, quote_spans(folder, p["evidence"]))
            for p in json.loads((folder / "gold.json").read_text("utf-8"))["disagreements"]
        ]
        call = [*shlex.split(command), "check", str(folder), "--format", "json"]
        report = json.loads(subprocess.run(call, capture_output=True, check=False, text=True).stdout)
        flags = [d for d in report["disagreements"] if d["severity"] in GATING]
        for flag in flags:
            counts.flagged[flag["kind"]] += 1
            counts.right[flag["kind"]] += any(hits(flag, p, s) for p, s in points)
        for point, spans in points:
            if point["severity"] <= 2:
                counts.annotated[point["kind"]] += 1
                counts.found[point["kind"]] += any(hits(f, point, spans) for f in flags)
    return counts
