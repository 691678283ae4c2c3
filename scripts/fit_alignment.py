"""Fit the weights of the alignment score on sentence pairs that are known to share an event.

    python -m scripts.fit_alignment ecb.dev.jsonl [--write]

The data is ECB+ (Cybulska and Vossen 2014, annotations CC BY 3.0) in the form of the project's benchmark: lines with documents of a
topic and lines with labelled sentence pairs. A logistic regression with a small ridge is fitted by Newton's method on the strong label
(two shared chains, or an action with a participant or time), over pairs of the same story and of neighbouring stories alike. Five-fold
cross-validation by topic prints the average precision; `--write` fits on everything and rewrites facts/aligning/fitted.py.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from math import exp
from pathlib import Path

from facts.aligning import pair_features
from facts.aligning.features import FEATURES
from facts.aligning.profiles import make_profiles
from facts.reading import read_source
from sources.document import Block, BlockKind, Document

RIDGE = 1e-3
FOLDS = 5
Row = tuple[int, tuple[float, ...], int]  # topic, features, label


def make_document(name: str, sentences: list[str]) -> tuple[Document, list[int]]:
    """A document of one line per sentence, and the line starts."""
    text = "".join(s + "\n" for s in sentences)
    starts, at = [], 0
    for s in sentences:
        starts.append(at)
        at += len(s) + 1
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, a, a + len(s)) for a, s in zip(starts, sentences, strict=True) if s.strip()
    )
    return Document(name, name, name, name, None, None, text, "", blocks, "text", tuple(starts)), starts


def read_rows(path: Path) -> list[Row]:
    """The features and labels of all labelled pairs; pairs that are no candidates are left out."""
    documents: dict[int, list[dict]] = defaultdict(list)  # type: ignore[type-arg]
    labels: dict[int, dict[tuple[str, int, str, int], int]] = defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        if record["t"] == "doc":
            documents[record["topic"]].append(record)
        elif record["t"] == "pairs":
            for one, i, other, j, label in record["p"]:
                labels[int(one.split("_")[0])][one, i, other, j] = int(label >= 2)
    rows: list[Row] = []
    for topic in sorted(labels):
        lines: dict[str, list[tuple[int, int]]] = {}
        readings = []
        for record in documents[topic]:
            document, starts = make_document(record["id"], [s["x"] for s in record["sents"]])
            lines[record["id"]] = list(zip(starts, [s["i"] for s in record["sents"]], strict=True))
            readings.append(read_source(document))
        profiles = make_profiles(readings)
        names = [r.document.id for r in readings]
        where = []
        for p in profiles:
            start = readings[p.source].sentences[p.sentence].start
            where.append((names[p.source], max((at, i) for at, i in lines[names[p.source]] if at <= start)[1]))
        wanted = labels[topic]
        for i, j, values, _ in pair_features(profiles):
            label = wanted.get((*where[i], *where[j]), wanted.get((*where[j], *where[i])))
            if label is not None:
                rows.append((topic, values, label))
    return rows


def solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """Solve a small symmetric positive definite system by Gaussian elimination."""
    n = len(vector)
    rows = [[*matrix[i], vector[i]] for i in range(n)]
    for i in range(n):
        for k in range(i + 1, n):
            factor = rows[k][i] / rows[i][i]
            for c in range(i, n + 1):
                rows[k][c] -= factor * rows[i][c]
    out = [0.0] * n
    for i in range(n - 1, -1, -1):
        out[i] = (rows[i][n] - sum(rows[i][c] * out[c] for c in range(i + 1, n))) / rows[i][i]
    return out


def fit(rows: list[Row]) -> list[float]:
    """The weights, bias first, that maximise the penalised likelihood."""
    n = len(FEATURES) + 1
    weights = [0.0] * n
    for _ in range(12):
        gradient = [-RIDGE * len(rows) * w * (k > 0) for k, w in enumerate(weights)]
        hessian = [[RIDGE * len(rows) * float(a == b and a > 0) for b in range(n)] for a in range(n)]
        for _, values, label in rows:
            x = (1.0, *values)
            p = 1 / (1 + exp(-sum(w * v for w, v in zip(weights, x, strict=True))))
            error, spread = label - p, p * (1 - p)
            for a in range(n):
                gradient[a] += error * x[a]
                scaled = spread * x[a]
                line = hessian[a]
                for b in range(a + 1):
                    line[b] += scaled * x[b]
        for a in range(n):
            for b in range(a):
                hessian[b][a] = hessian[a][b]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def score(weights: list[float], values: tuple[float, ...]) -> float:
    """The fitted probability of one pair."""
    return 1 / (1 + exp(-weights[0] - sum(w * v for w, v in zip(weights[1:], values, strict=True))))


def average_precision(pairs: list[tuple[float, int]]) -> tuple[float, float]:
    """Average precision, and the threshold with the best F1."""
    hits, total, positives = 0, 0.0, sum(y for _, y in pairs)
    best = (0.0, 0.5)
    for rank, (value, label) in enumerate(sorted(pairs, key=lambda p: -p[0]), 1):
        if label:
            hits += 1
            total += hits / rank
        best = max(best, (2 * hits / (rank + positives), value))
    return total / max(1, positives), best[1]


def main() -> None:
    """Cross-validate, and on request write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    rows = read_rows(arguments.data)
    topics = sorted({r[0] for r in rows})
    held: list[tuple[float, int]] = []
    for fold in range(FOLDS):
        aside = set(topics[fold::FOLDS])
        weights = fit([r for r in rows if r[0] not in aside])
        held += [(score(weights, r[1]), r[2]) for r in rows if r[0] in aside]
    precision, threshold = average_precision(held)
    print(
        f"{len(rows)} pairs, {sum(r[2] for r in rows)} positive; cross-validated average precision {precision:.3f}, threshold {threshold:.3f}"
    )
    weights = fit(rows)
    for name, weight in zip(("bias", *FEATURES), weights, strict=True):
        print(f"{name:14}{weight:8.3f}")
    if arguments.write:
        lines = [
            '"""Fitted by scripts/fit_alignment.py; do not edit by hand."""',
            "",
            f"BIAS = {weights[0]:.4f}",
            "WEIGHTS = (",
            *(f"    {w:.4f},  # {n}" for n, w in zip(FEATURES, weights[1:], strict=True)),
            ")",
            f"THRESHOLD = {threshold:.3f}",
        ]
        Path("facts/aligning/fitted.py").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
