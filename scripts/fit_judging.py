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

from facts.judging import MIDDLE, in_unison
from facts.kinds import KINDS
from facts.kinds.elsewhere import completed
from facts.model import Kind, Severity
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


KINDS_OF_ALL = tuple(k.value for k in Kind)
RULE, KIND, SLOPE, TRAIT = 8.0, 2.0, 5.0, 10.0  # how much each sort of weight is held back, times `ridge`


def columns(row: Row, detectors: list[str]) -> list[float]:
    """What a row is fitted by: 1, its detector, its kind, the score as that kind gives it, its traits."""
    kind = row.detector.split("/")[0]
    score = row.values[0] - MIDDLE
    return [
        1.0,
        *(float(d == row.detector) for d in detectors),
        *(float(k == kind) for k in KINDS_OF_ALL),
        *(score * (k == kind) for k in KINDS_OF_ALL),
        *row.values,
    ]


def penalties(rows: list[Row], detectors: list[str], ridge: float) -> list[float]:
    """How much every weight is held back: that of a trait as if all traits varied alike, none of the first.

    A detector is held to what its kind is fitted to, the more the fewer its rows.
    """
    count = max(1, len(rows))
    scales = []
    for values in zip(*(r.values for r in rows), strict=True):
        mean = sum(values) / count
        scales.append(sum((v - mean) ** 2 for v in values) / count)
    kinds = len(KINDS_OF_ALL)
    score = scales[0] if scales else 1.0
    return [
        0.0,
        *[RULE * ridge] * len(detectors),
        *[KIND * ridge] * kinds,
        *[SLOPE * ridge * score] * kinds,
        *(TRAIT * ridge * s + 1e-6 for s in scales),
    ]


def fit(rows: list[Row], detectors: list[str], ridge: float) -> list[float]:
    """The weights of `columns` by penalised Newton steps."""
    held = penalties(rows, detectors, ridge)
    size = len(held)
    data = [([(a, v) for a, v in enumerate(columns(row, detectors)) if v], row.label) for row in rows]
    weights = [0.0] * size
    for _ in range(30):
        gradient = [-p * w for p, w in zip(held, weights, strict=True)]
        hessian = [[0.0] * size for _ in range(size)]
        for a in range(size):
            hessian[a][a] = held[a] + 1e-9
        for x, y in data:
            p = 1 / (1 + exp(-sum(weights[a] * v for a, v in x)))
            s = p * (1 - p)
            for a, v in x:
                gradient[a] += (y - p) * v
                line, part = hessian[a], s * v
                for b, u in x:
                    line[b] += part * u
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def chance(weights: list[float], detectors: list[str], row: Row) -> float:
    """The fitted probability of a row."""
    z = sum(w * v for w, v in zip(weights, columns(row, detectors), strict=True))
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
    report(weights, detectors, every)
    gate = arguments.gate if arguments.gate is not None else best[1]
    if arguments.write:
        Path("facts/judging_weights.py").write_text(module_of(weights, detectors, gate), "utf-8")


def report(weights: list[float], detectors: list[str], rows: list[Row]) -> None:
    """Print the weights, with what every detector proposed."""
    names = ("bias", *detectors, *KINDS_OF_ALL, *(f"score of {k}" for k in KINDS_OF_ALL), *TRAITS)
    for name, w in zip(names, weights, strict=True):
        mine = [r for r in rows if r.detector == name]
        print(f"{name:24}{w:8.3f}" + (f"   {sum(r.label for r in mine)}/{len(mine)}" if mine else ""))


def module_of(weights: list[float], detectors: list[str], gate: float) -> str:
    """The module that holds the weights."""
    bias, *rest = weights
    kinds = len(KINDS_OF_ALL)
    rules, rest = rest[: len(detectors)], rest[len(detectors) :]
    offsets, slopes, traits_of = rest[:kinds], rest[kinds : 2 * kinds], rest[2 * kinds :]
    lines = [
        '"""Fitted by scripts/fit_judging.py; do not edit by hand."""',
        "",
        f"BIAS = {bias:.4f}",
        "DETECTORS: dict[str, float] = {",
        *(f'    "{d}": {w:.4f},' for d, w in zip(detectors, rules, strict=True)),
        "}",
        "KINDS: dict[str, tuple[float, float]] = {  # the weight of a kind, and what its score says more than others'",
        *(f'    "{k}": ({w:.4f}, {s:.4f}),' for k, w, s in zip(KINDS_OF_ALL, offsets, slopes, strict=True)),
        "}",
        "WEIGHTS = (",
        *(f"    {w:.4f},  # {n}" for n, w in zip(TRAITS, traits_of, strict=True)),
        ")",
        f"GATE = {gate:.3f}",
        f"NUANCE = {gate / 3:.3f}",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
