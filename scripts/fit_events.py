"""Fit the score of two event words telling of one event on annotated dossiers.

    python scripts/fit_events.py FOLDER... [--aside NAME,NAME]

A pair of event words of one concept in different sources is positive where both stand in quotes of one annotated
disagreement or agreement, negative where one stands in a quote and the other does not share one with it.
Cross-validation leaves one dossier out at a time and prints the average precision; the weights fitted on everything are
printed for facts/asking/occurrences.py.
"""

from __future__ import annotations

import argparse
import json
from itertools import combinations
from math import exp
from pathlib import Path

from facts.asking.occurrences import BIAS, FEATURES, WEIGHTS, Occurrence, features, find_occurrences
from facts.reading import read_source
from facts.story import make_story
from scripts.fit_alignment import average_precision, solve
from scripts.fit_judging import gold_spans
from sources.dossier import open_dossier

Row = tuple[str, tuple[float, ...], int]


def read_rows(folder: Path) -> list[Row]:
    """The labelled pairs of a dossier."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    items = [gold_spans(folder, g["evidence"]) for part in ("disagreements", "agreements") for g in gold.get(part, [])]
    dossier = open_dossier([str(folder)])
    story = make_story([read_source(d) for d in dossier.documents])
    names = [Path(d.path).name for d in dossier.documents]
    told: dict[str, list[tuple[Occurrence, frozenset[int]]]] = {}
    for o in find_occurrences(story):
        where = frozenset(
            n
            for n, spans in enumerate(items)
            for doc, start, end in spans
            if doc == names[o.context.source] and start <= o.event.start and o.event.end <= end
        )
        told.setdefault(o.concept, []).append((o, where))
    rows: list[Row] = []
    for concept in sorted(told):
        for (one, a), (other, b) in combinations(told[concept], 2):
            if one.context.source != other.context.source and (a or b):
                rows.append((folder.name, features(story, one, other), int(bool(a & b))))
    return rows


def fit(rows: list[Row], ridge: float) -> list[float]:
    """The weights, bias first, that maximise the penalised likelihood."""
    n = len(rows[0][1]) + 1
    weights = [0.0] * n
    for _ in range(30):
        gradient = [-ridge * w * (k > 0) for k, w in enumerate(weights)]
        hessian = [[ridge * float(a == b and a > 0) + 1e-9 * (a == b) for b in range(n)] for a in range(n)]
        for _, values, label in rows:
            x = (1.0, *values)
            p = 1 / (1 + exp(-sum(w * v for w, v in zip(weights, x, strict=True))))
            for a in range(n):
                gradient[a] += (label - p) * x[a]
                for b in range(n):
                    hessian[a][b] += p * (1 - p) * x[a] * x[b]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def chance(weights: list[float], values: tuple[float, ...]) -> float:
    """The fitted probability of a pair."""
    return 1 / (1 + exp(-weights[0] - sum(w * v for w, v in zip(weights[1:], values, strict=True))))


def main() -> None:
    """Cross-validate and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--aside", default="")
    parser.add_argument("--ridge", type=float, default=2.0)
    arguments = parser.parse_args()
    aside = set(arguments.aside.split(","))
    rows: list[Row] = []
    for folder in sorted({p.parent for top in arguments.folders for p in top.rglob("gold.json")}):
        if folder.name not in aside:
            rows += read_rows(folder)
    held, now = [], []
    for name in sorted({r[0] for r in rows}):
        weights = fit([r for r in rows if r[0] != name], arguments.ridge)
        held += [(chance(weights, r[1]), r[2]) for r in rows if r[0] == name]
        now += [(chance([BIAS, *WEIGHTS], r[1]), r[2]) for r in rows if r[0] == name]
    print(f"{len(rows)} pairs, {sum(r[2] for r in rows)} positive")
    for name, scored in (("as shipped", now), ("cross-validated", held)):
        precision, threshold = average_precision(scored)
        print(f"{name}: average precision {precision:.3f}, best threshold {threshold:.3f}")
    for name, w in zip(("bias", *FEATURES), fit(rows, arguments.ridge), strict=True):
        print(f"    {w:.2f},  # {name}")


if __name__ == "__main__":
    main()
