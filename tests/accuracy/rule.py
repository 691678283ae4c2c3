"""The rule of the project's benchmark: when a flag is right, and when an annotated point is found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facts.model import Severity
from scripts.fit_judging import gold_spans, meets, same_kind

if TYPE_CHECKING:
    from facts.examine import Examination


@dataclass(frozen=True)
class Figures:
    """What was found of the annotated contradictions and tensions, and how many of the flags were right.

    A second flag on points that are found already is neither right nor wrong. `seen` are points met by flags of any severity.
    """

    found: frozenset[str]
    wanted: frozenset[str]
    right: int
    judged: int
    seen: frozenset[str]

    @property
    def recall(self) -> float:
        return len(self.found & self.wanted) / len(self.wanted)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.judged)


def measure(folder: Path, examination: Examination) -> Figures:
    """Measure an examination of a folder against its gold.json."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))["disagreements"]
    spans = {g["id"]: gold_spans(folder, g["evidence"]) for g in gold}
    names = {d.id: Path(d.path).name for d in examination.dossier.documents}
    found: set[str] = set()
    seen: set[str] = set()
    right = judged = 0
    for flag in examination.disagreements:
        hits = {g["id"] for g in gold if same_kind(flag.kind.value, g) and meets(flag.evidence, names, spans[g["id"]])}
        seen |= hits
        if flag.severity is Severity.NUANCE:
            continue
        if not hits or hits - found:
            judged += 1
            right += bool(hits)
        found |= hits
    wanted = frozenset(g["id"] for g in gold if g["severity"] <= 2)
    return Figures(frozenset(found), wanted, right, judged, frozenset(seen))
