"""Recall and precision of the flags by kind, by the rule of the project's benchmark (`scripts.fit_judging.meets` and `same_kind`).

A second flag on a point that was found counts as right here: it repeats, it does not mislead.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facts.examine import examine
from facts.model import Severity
from scripts.fit_judging import gold_spans, meets, same_kind
from sources.dossier import open_dossier

if TYPE_CHECKING:
    from collections.abc import Iterable


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


def tally(folders: Iterable[Path]) -> Tally:
    """Examine every folder with a gold.json and count contradictions and tensions."""
    counts = Tally(Counter(), Counter(), Counter(), Counter())
    for folder in folders:
        gold = json.loads((folder / "gold.json").read_text("utf-8"))["disagreements"]
        points = [(p, gold_spans(folder, p["evidence"])) for p in gold]
        dossier = open_dossier([str(folder)])
        names = {d.id: Path(d.path).name for d in dossier.documents}
        flags = [d for d in examine(dossier).disagreements if d.severity is not Severity.NUANCE]
        hits = [[same_kind(f.kind.value, p) and meets(f.evidence, names, s) for p, s in points] for f in flags]
        for flag, met in zip(flags, hits, strict=True):
            counts.flagged[flag.kind.value] += 1
            counts.right[flag.kind.value] += any(met)
        for number, (point, _) in enumerate(points):
            if point["severity"] <= 2:
                counts.annotated[point["kind"]] += 1
                counts.found[point["kind"]] += any(met[number] for met in hits)
    return counts
