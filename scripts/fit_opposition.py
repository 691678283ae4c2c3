"""Fit how likely two words of one scale are said of the same thing, on annotated dossiers.

    python -m scripts.fit_opposition FOLDER... [--aside NAME,NAME]

A pair of opposed words is right where both stand in the quotes of one annotated disagreement of their kind or a neighbouring one. Prints
the average precision of leave-one-dossier-out cross-validation, for the shipped weights and for fitted ones, and the weights to ship.
"""

from __future__ import annotations

import argparse
import json
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.sided import Lexicon, Sided, find_sided, make_lexicon, opposite
from facts.asking.target_likeness import SIDED_BIAS, SIDED_WEIGHTS, sided_features
from facts.lexicons.namings import FAMILIES
from facts.lexicons.scales import SCALES
from facts.lexicons.sides import expand
from facts.reading import read_source
from facts.story import make_story
from scripts.fit_alignment import average_precision, solve
from scripts.fit_judging import NEAR, gold_spans
from sources.dossier import open_dossier

if TYPE_CHECKING:
    from facts.story import Story

RIGHT = 3.0
_MIX = {frozenset(("polarity", "scope")), frozenset(("status", "framing")), frozenset(("status", "entity"))}


class Row(NamedTuple):
    """A pair of opposed words: where from, its features with a leading 1, and whether it is right."""

    dossier: str
    values: tuple[float, ...]
    label: int


def lexicons() -> list[tuple[str, Lexicon]]:
    """Every kind's scales, and the namings, as lexicons."""
    out = []
    for kind in sorted({s.kind for s in SCALES}):
        mine = [s for s in SCALES if s.kind == kind]
        sides = [(s.name, x.name, expand(x.words)) for s in mine for x in s.sides]
        out.append((kind, make_lexicon(sides + [(s.name, "", expand(s.but)) for s in mine])))
    out.append(("framing", make_lexicon((f.name, x.name, expand(x.words)) for f in FAMILIES for x in f.shades)))
    return out


def _inside(story: Story, item: Sided, names: dict[str, str], spans: list[tuple[str, int, int]]) -> bool:
    document = story.readings[item.source].document
    mention = item.context.mention
    return any(names[document.id] == d and mention.start < e and s < mention.end for d, s, e in spans)


def read_rows(folder: Path) -> list[Row]:
    """The labelled pairs of a dossier."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    points = [({g["kind"], *g.get("also", ())}, gold_spans(folder, g["evidence"])) for g in gold["disagreements"]]
    dossier = open_dossier([str(folder)])
    story = make_story([read_source(d) for d in dossier.documents])
    names = {d.id: Path(d.path).name for d in dossier.documents}
    rows = []
    for kind, lexicon in lexicons():
        spans = [s for kinds, s in points if any(k == kind or frozenset((k, kind)) in NEAR | _MIX for k in kinds)]
        items = find_sided(story, lexicon)
        inside = [{n for n, s in enumerate(spans) if _inside(story, i, names, s)} for i in items]
        for j, b in enumerate(items):
            for i, a in enumerate(items[:j]):
                if a.scale == b.scale and a.source != b.source and opposite(a.side, b.side):
                    values = (1.0, *sided_features(story, a, b))
                    rows.append(Row(folder.name, values, int(bool(inside[i] & inside[j]))))
    return rows


def fit(rows: list[Row], ridge: float) -> list[float]:
    """Weights by penalised Newton steps, the first for the leading 1. Right pairs, one in ten, count `RIGHT` times."""
    size = len(rows[0].values)
    weights = [0.0] * size
    for _ in range(30):
        gradient = [-ridge * w * (k > 0) for k, w in enumerate(weights)]
        hessian = [[(ridge * (a > 0) + 1e-9) * float(a == b) for b in range(size)] for a in range(size)]
        for row in rows:
            p = chance(weights, row)
            times = RIGHT if row.label else 1.0
            for a in range(size):
                gradient[a] += times * (row.label - p) * row.values[a]
                for b in range(size):
                    hessian[a][b] += times * p * (1 - p) * row.values[a] * row.values[b]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def chance(weights: list[float], row: Row) -> float:
    """The fitted probability of a row."""
    return 1 / (1 + exp(-sum(w * v for w, v in zip(weights, row.values, strict=True))))


def main() -> None:
    """Cross-validate and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--aside", default="")
    parser.add_argument("--ridge", type=float, default=1.0)
    arguments = parser.parse_args()
    aside = set(arguments.aside.split(","))
    folders = sorted({p.parent for top in arguments.folders for p in top.rglob("gold.json")})
    rows = [r for f in folders if f.name not in aside for r in read_rows(f)]
    shipped = [SIDED_BIAS, *SIDED_WEIGHTS]
    held = []
    for name in sorted({r.dossier for r in rows}):
        weights = fit([r for r in rows if r.dossier != name], arguments.ridge)
        held += [(chance(weights, r), r.label) for r in rows if r.dossier == name]
    print(f"{len(rows)} pairs, {sum(r.label for r in rows)} right")
    print(f"shipped AP {average_precision([(chance(shipped, r), r.label) for r in rows])[0]:.3f}")
    print(f"held-out AP {average_precision(held)[0]:.3f}")
    print("bias and weights", ", ".join(f"{w:.2f}" for w in fit(rows, arguments.ridge)))


if __name__ == "__main__":
    main()
