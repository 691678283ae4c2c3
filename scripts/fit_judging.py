"""Fit the weights of the judge on annotated dossiers.

    python -m scripts.fit_judging FOLDER[=TIMES]... [--write] [--aside NAME,NAME]

as shipped, the benchmark's own dossiers and the sample counting twice beside those of scripts/annotated.py, which one annotator read once:

    python -m scripts.fit_judging ../shared=2 sources/sample=2 ANNOTATED/fitted --gate 0.40 --write

Each folder holds dossiers with a gold.json after the annotation guide of the project's benchmark. Every candidate that a kind proposes is
labelled: right where its evidence meets that of an annotated disagreement (contradiction or tension) of its kind or a neighbouring one in two
sources. Leave-one-dossier-out cross-validation prints recall and precision; `--aside` keeps dossiers out of fitting and validation.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.judging import in_unison
from facts.kinds import KINDS
from facts.kinds.elsewhere import completed
from facts.model import Severity
from facts.reading import read_source
from facts.story import make_story
from facts.traits import TRAITS, besides, detector, traits
from scripts.fit_alignment import solve
from sources.dossier import open_dossier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facts.model import Answer

NEAR = {frozenset(p) for p in (("number", "bound"), ("number", "scope"), ("status", "attribution"), ("status", "polarity"), ("entity", "attribution"),
                               ("purpose", "framing"), ("bound", "scope"), ("entity", "place"), ("date", "number"), ("polarity", "framing"))}  # fmt: skip
LONGEST = 400


class Row(NamedTuple):
    """A candidate with its label: the annotated points it meets (id, severity)."""

    dossier: str
    detector: str
    values: tuple[float, ...]
    label: int
    points: frozenset[tuple[str, int]]


def gold_spans(folder: Path, evidence: list[dict[str, str]]) -> list[tuple[str, int, int]]:
    """Where the quotes of a gold entry stand: (file name, start, end)."""
    out = []
    for item in evidence:
        text = (folder / item["doc"]).read_bytes().decode("utf-8")
        at = text.find(item["quote"])
        while at >= 0:
            out.append((item["doc"], at, at + len(item["quote"])))
            at = text.find(item["quote"], at + 1)
    return out


def meets(answers: Iterable[Answer], names: Mapping[str, str], spans: list[tuple[str, int, int]]) -> bool:
    """Whether evidence overlaps gold spans in at least two sources. `names` gives the file name of each source."""
    met = {
        d
        for a in answers
        for d, s, e in spans
        if names[a.source] == d and a.start < e and s < a.end and a.end - a.start <= LONGEST
    }
    return len(met) >= 2


def same_kind(kind: str, entry: Mapping[str, Any]) -> bool:
    """Whether a gold entry is of this kind or of one that a careful reader may take for it."""
    return any(kind == k or frozenset((kind, k)) in NEAR for k in (entry["kind"], *entry.get("also", ())))


def read_rows(folder: Path) -> tuple[list[Row], dict[str, int]]:
    """The labelled candidates of a dossier, and its gold points with their severity."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    points = [(g, gold_spans(folder, g["evidence"])) for g in gold["disagreements"]]
    dossier = open_dossier([str(folder)])
    story = make_story([read_source(d) for d in dossier.documents])
    names = {d.id: Path(d.path).name for d in dossier.documents}
    quarrels = completed(story, [c for find in KINDS for c in find(story) if c.severity and not in_unison(c)])
    rows = []
    for candidate, beside in zip(quarrels, besides(quarrels), strict=True):
        if candidate.severity is Severity.NUANCE:
            continue
        hits = frozenset(
            (g["id"], g["severity"])
            for g, spans in points
            if meets(candidate.answers, names, spans) and same_kind(candidate.kind.value, g)
        )
        rows.append(Row(folder.name, detector(candidate), traits(story, candidate, beside), int(bool(hits)), hits))
    return rows, {g["id"]: g["severity"] for g, _ in points}


def fit(rows: list[Row], detectors: list[str], ridge: float) -> list[float]:
    """Bias, detector offsets and trait weights by penalised Newton steps."""
    size = 1 + len(detectors) + len(TRAITS)
    number = {d: i + 1 for i, d in enumerate(detectors)}
    data = []
    for row in rows:
        x = [0.0] * size
        x[0] = 1.0
        if row.detector in number:
            x[number[row.detector]] = 1.0
        x[1 + len(detectors) :] = row.values
        data.append((x, row.label))
    weights = [0.0] * size
    for _ in range(30):
        gradient = [-ridge * w * (k > 0) for k, w in enumerate(weights)]
        hessian = [[ridge * float(a == b and a > 0) + 1e-9 * (a == b) for b in range(size)] for a in range(size)]
        for x, y in data:
            p = 1 / (1 + exp(-sum(w * v for w, v in zip(weights, x, strict=True))))
            s = p * (1 - p)
            for a in range(size):
                if x[a]:
                    gradient[a] += (y - p) * x[a]
                    for b in range(size):
                        hessian[a][b] += s * x[a] * x[b]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def chance(weights: list[float], detectors: list[str], row: Row) -> float:
    """The fitted probability of a row."""
    z = weights[0] + sum(w * v for w, v in zip(weights[1 + len(detectors) :], row.values, strict=True))
    if row.detector in detectors:
        z += weights[1 + detectors.index(row.detector)]
    return 1 / (1 + exp(-z))


def tally(
    scored: list[tuple[float, Row]], gold: dict[str, dict[str, int]], gate: float
) -> tuple[int, int, int, int, int]:
    """Found, gold, right, judged and duplicate flags at a gate."""
    found: dict[str, set[str]] = defaultdict(set)
    right = judged = doubles = 0
    for value, row in scored:
        if value < gate:
            continue
        new = {p for p, _ in row.points} - found[row.dossier]
        if row.points and not new:
            doubles += 1
        else:
            judged += 1
            right += bool(row.points)
        found[row.dossier] |= {p for p, _ in row.points}
    must = {d: {p for p, s in points.items() if s <= 2} for d, points in gold.items()}
    return sum(len(found[d] & must[d]) for d in must), sum(map(len, must.values())), right, judged, doubles


def main() -> None:
    """Cross-validate, and on request write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--aside", default="")
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--gate", type=float)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    aside = set(arguments.aside.split(","))
    rows: dict[str, list[Row]] = {}
    gold: dict[str, dict[str, int]] = {}
    times: dict[str, int] = {}
    for top in arguments.folders:
        place, _, count = top.partition("=")
        for folder in sorted(p.parent for p in Path(place).rglob("gold.json")):
            if folder.name not in aside:
                rows[folder.name], gold[folder.name] = read_rows(folder)
                times[folder.name] = int(count or 1)
    every = [r for rs in rows.values() for r in rs]
    detectors = sorted({r.detector for r in every})
    held = []
    for name, own in rows.items():
        others = [r for r in every if r.dossier != name for _ in range(times[r.dossier])]
        weights = fit(others, detectors, arguments.ridge)
        held += [(chance(weights, detectors, r), r) for r in own]
    held.sort(key=lambda p: -p[0])
    print(f"{len(every)} candidates, {sum(r.label for r in every)} right, {len(rows)} dossiers")
    best = (0.0, 0.5)
    heavy = {n: g for n, g in gold.items() if times[n] == max(times.values())}
    for step in range(19):
        gate = step / 20
        found, total, right, judged, doubles = tally(held, gold, gate)
        recall, precision = found / max(1, total), right / max(1, judged)
        f1 = 2 * recall * precision / max(1e-9, recall + precision)
        best = max(best, (f1, gate))
        those = tally([p for p in held if p[1].dossier in heavy], heavy, gate)
        print(
            f"gate {gate:.2f}: recall {recall:.3f} ({found}/{total})  precision {precision:.3f} ({right}/{judged})  F1 {f1:.3f}  doubles {doubles}"
            f"  | of those that count most: recall {those[0] / max(1, those[1]):.3f}  precision {those[2] / max(1, those[3]):.3f}"
        )
    weights = fit([r for r in every for _ in range(times[r.dossier])], detectors, arguments.ridge)
    for name, w in zip(("bias", *detectors, *TRAITS), weights, strict=True):
        mine = [r for r in every if r.detector == name]
        print(f"{name:24}{w:8.3f}" + (f"   {sum(r.label for r in mine)}/{len(mine)}" if mine else ""))
    gate = arguments.gate if arguments.gate is not None else best[1]
    if arguments.write:
        lines = [
            '"""Fitted by scripts/fit_judging.py; do not edit by hand."""',
            "",
            f"BIAS = {weights[0]:.4f}",
            "DETECTORS: dict[str, float] = {",
            *(f'    "{d}": {w:.4f},' for d, w in zip(detectors, weights[1:], strict=False)),
            "}",
            "WEIGHTS = (",
            *(f"    {w:.4f},  # {n}" for n, w in zip(TRAITS, weights[1 + len(detectors) :], strict=True)),
            ")",
            f"GATE = {gate:.3f}",
            f"NUANCE = {gate / 3:.3f}",
        ]
        Path("facts/judging_weights.py").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
