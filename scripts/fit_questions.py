"""Fit the weights by which two amounts, dates or places are taken to answer one question.

    python -m scripts.fit_questions FOLDER... [--aside NAME,NAME] [--write]

Each folder holds dossiers with a gold.json after the annotation guide of the project's benchmark. Only pairs of
mentions whose values
conflict or differ in bound tell anything: a pair is right where both stand in the evidence of one annotated point,
wrong where both stand in
different points, and wrong with less weight where no annotator named one of them. Every dossier weighs the same,
however long it is. A
logistic regression whose ridge draws towards the weights that were set by hand is fitted by Newton's method;
leave-one-dossier-out
cross-validation prints the average precision; `--write` fits on everything and rewrites
facts/asking/question_weights.py.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import amount_groups, amount_likeness, amounts, date_pairs, spots, times
from facts.asking.geography import apart_by_compass, containment, lie_apart
from facts.reading import read_source
from facts.story import make_story
from scripts.fit_alignment import solve
from sources.dossier import open_dossier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.model import Mention
    from facts.story import Story

PRIORS: dict[str, tuple[float, ...]] = {  # bias first; what was set by hand from reading
    "AMOUNT": (-2.4, 5.0, 2.5, 1.0, 0.7, 0.7, -1.8, 0.0, 0.3, -1.0, 0.0, 0.5, -0.5, -0.5, -3.0, -1.0, 0.5, 0.8, -0.9),
    "TIME": (-3.2, 9.0, 2.5, 1.0, 0.3, -2.0, -0.5, 0.5, 0.0, 0.8, 1.5),
    "PLACE": (-3.0, 8.0, 2.5, 1.0, 0.5, -2.0, 0.3, 2.5),
}
UNNAMED = 0.3  # weight of a pair of which an annotator named at most one
RIDGE = (
    30.0  # strong: on stories they were not fitted on, weights fitted freely rank pairs worse than those set by hand
)
Scored = tuple[float, int, str]  # probability, label, dossier


class Row(NamedTuple):
    """A pair of mentions with its features, label and weight."""

    dossier: str
    values: tuple[float, ...]
    label: int
    weight: float


class Point(NamedTuple):
    """A passage that an annotator named: the entry, where it stands, and the value."""

    entry: str
    document: str
    start: int
    end: int
    value: str


def read_points(folder: Path) -> list[Point]:
    """The passages of a dossier's gold.json."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    out = []
    for entry in (*gold["disagreements"], *gold.get("agreements", [])):
        for item in entry["evidence"]:
            text = (folder / item["doc"]).read_bytes().decode("utf-8")
            at = text.find(item["quote"])
            if at >= 0:
                out.append(Point(entry["id"], item["doc"], at, at + len(item["quote"]), str(item.get("value") or "")))
    return out


def entries_of(points: list[Point], document: str, mention: Mention) -> tuple[set[str], set[str]]:
    """The entries that a mention surely and perhaps answers.

    In the passage, with or without its figure in the value.
    """
    sure: set[str] = set()
    perhaps: set[str] = set()
    for point in points:
        if (
            point.document == document
            and point.start <= mention.start
            and mention.end <= point.end + 12
            and mention.start < point.end
        ):
            digits = [d.strip(",.") for d in re.findall(r"[\d.,]*\d", mention.text)]
            words = [w for w in mention.text.lower().split() if w.isalpha() and len(w) > 2]
            named = any(d in point.value for d in digits) or any(w in point.value.lower().split() for w in words)
            (sure if named or not point.value else perhaps).add(point.entry)
    return sure, perhaps


def pairs_of(story: Story) -> Iterator[tuple[str, int, Mention, int, Mention, tuple[float, ...]]]:
    """Every informative pair of a story: (kind, source, mention, source, mention, features)."""
    found = amounts.collect(story)
    for i, j, relation in amount_groups.candidate_pairs(found):
        if relation in {"conflict", "bound"}:
            a, b = found[i], found[j]
            yield (
                "AMOUNT",
                a.context.source,
                a.quantity,
                b.context.source,
                b.quantity,
                amount_likeness.features(story, a, b, relation),
            )
    moments = times.collect(story)
    for i, j in times.candidate_pairs(story, moments):
        m, n = moments[i], moments[j]
        if date_pairs.excludes(m.date, n.date):
            yield "TIME", m.context.source, m.date, n.context.source, n.date, times.features(story, m, n)
    places, inside = spots.collect(story), containment(story)
    for i, j in spots.candidate_pairs(places):
        s, t = places[i], places[j]
        if apart_by_compass(s, t) if s.compass else lie_apart(s.where, t.where, inside):
            yield "PLACE", s.context.source, s.mention, t.context.source, t.mention, spots.features(story, s, t)


def read_rows(folder: Path) -> Iterator[tuple[str, Row]]:
    """The labelled pairs of a dossier, by kind."""
    points = read_points(folder)
    dossier = open_dossier([str(folder)])
    story = make_story([read_source(d) for d in dossier.documents])
    names = [Path(d.path).name for d in dossier.documents]
    for kind, s, one, t, other, values in pairs_of(story):
        (a, maybe_a), (b, maybe_b) = entries_of(points, names[s], one), entries_of(points, names[t], other)
        if a & b:
            yield kind, Row(folder.name, values, 1, 1.0)
        elif not (a | maybe_a) & (b | maybe_b):
            yield kind, Row(folder.name, values, 0, 1.0 if a and b else UNNAMED)


def fit(rows: list[Row], prior: tuple[float, ...], ridge: float) -> list[float]:
    """Weights, bias first, by penalised Newton steps from the prior."""
    mass: dict[str, float] = defaultdict(float)
    for row in rows:
        mass[row.dossier] += row.weight
    mean = sum(mass.values()) / max(1, len(mass))
    weights = list(prior)
    size = len(prior)
    for _ in range(30):
        gradient = [-ridge * (w - p) for w, p in zip(weights, prior, strict=True)]
        hessian = [[ridge * float(a == b) for b in range(size)] for a in range(size)]
        for row in rows:
            x = (1.0, *row.values)
            p = 1 / (1 + exp(-sum(w * v for w, v in zip(weights, x, strict=True))))
            share = row.weight * sqrt(mean / mass[row.dossier])
            for a in range(size):
                gradient[a] += (row.label - p) * share * x[a]
                for b in range(size):
                    hessian[a][b] += p * (1 - p) * share * x[a] * x[b]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def chance(weights: list[float] | tuple[float, ...], row: Row) -> float:
    """The probability of a row."""
    return 1 / (1 + exp(-weights[0] - sum(w * v for w, v in zip(weights[1:], row.values, strict=True))))


def average_precision(scored: list[Scored]) -> float:
    """The mean precision at each right pair, best first."""
    right, total = 0, 0.0
    for rank, (_, label, _) in enumerate(sorted(scored, key=lambda p: -p[0]), 1):
        if label:
            right += 1
            total += right / rank
    return total / max(1, right)


def mean_precision(scored: list[Scored]) -> float:
    """The mean of the average precision over the dossiers that hold right pairs."""
    names = sorted({name for _, label, name in scored if label})
    return sum(average_precision([s for s in scored if s[2] == n]) for n in names) / max(1, len(names))


def validate(rows: list[Row], prior: tuple[float, ...], ridge: float) -> None:
    """Print how hand-set and fitted weights do on dossiers they were not fitted on."""
    held: list[Scored] = []
    for name in sorted({r.dossier for r in rows}):
        weights = fit([r for r in rows if r.dossier != name], prior, ridge)
        held += [(chance(weights, r), r.label, name) for r in rows if r.dossier == name]
    by_hand = [(chance(prior, r), r.label, r.dossier) for r in rows]
    for words, scored in (("by hand", by_hand), ("fitted elsewhere", held)):
        each = mean_precision(scored)
        print(f"  average precision {words}: {average_precision(scored):.3f}, mean over dossiers {each:.3f}")
    for gate in (0.2, 0.3, 0.4, 0.5, 0.6):
        line = []
        for scored in (by_hand, held):
            above = [label for p, label, _ in scored if p >= gate]
            right = sum(label for _, label, _ in scored)
            line.append(f"P {sum(above) / max(1, len(above)):.2f} R {sum(above) / max(1, right):.2f}")
        print(f"  at {gate}: by hand {line[0]}   fitted {line[1]}")


def main() -> None:
    """Cross-validate, and on request write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--aside", default="")
    parser.add_argument("--ridge", type=float, default=RIDGE)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    rows: dict[str, list[Row]] = {kind: [] for kind in PRIORS}
    for folder in sorted({p.parent for top in arguments.folders for p in top.rglob("gold.json")}):
        if folder.name not in arguments.aside.split(","):
            for kind, row in read_rows(folder):
                rows[kind].append(row)
    names = {"AMOUNT": amount_likeness.FEATURES, "TIME": times.FEATURES, "PLACE": spots.FEATURES}
    lines = ['"""Fitted by scripts/fit_questions.py; do not edit by hand."""', ""]
    for kind, prior in PRIORS.items():
        print(f"{kind}: {len(rows[kind])} pairs, {sum(r.label for r in rows[kind])} right")
        validate(rows[kind], prior, arguments.ridge)
        weights = fit(rows[kind], prior, arguments.ridge)
        print(
            "  "
            + ", ".join(f"{n} {w:.2f} ({p:g})" for n, w, p in zip(("bias", *names[kind]), weights, prior, strict=True))
        )
        lines += [f"{kind}_BIAS = {weights[0]:.4f}", f"{kind}_WEIGHTS = ("]
        lines += [f"    {w:.4f},  # {n}" for n, w in zip(names[kind], weights[1:], strict=True)]
        lines.append(")")
    if arguments.write:
        Path("facts/asking/question_weights.py").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
