"""The parts of the fit scripts that compute: solving, fitting, and what is made of the scores."""

from __future__ import annotations

import json
import random
from math import exp
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.aligning.features import FEATURES
from facts.judging import MIDDLE
from facts.model import Answer, Kind, Mention, Polarity, Status
from facts.traits import TRAITS
from scripts import fit_alignment, fit_events, fit_judging, fit_questions

if TYPE_CHECKING:
    from pathlib import Path

numbers = st.floats(-5, 5)


@given(st.integers(1, 5), st.data())
def test_solving(size: int, data: st.DataObject) -> None:
    """A positive definite system is solved: the product of matrix and solution is the vector."""
    row = st.lists(numbers, min_size=size, max_size=size)
    root = [data.draw(row) for _ in range(size)]
    matrix = [[sum(a * b for a, b in zip(x, y, strict=True)) + (x is y) for y in root] for x in root]
    vector = data.draw(row)
    found = fit_alignment.solve(matrix, vector)
    assert [sum(a * b for a, b in zip(line, found, strict=True)) for line in matrix] == pytest.approx(vector, abs=1e-6)


def test_solving_leaves_its_arguments_alone() -> None:
    matrix, vector = [[2.0, 1.0], [1.0, 3.0]], [3.0, 5.0]
    assert fit_alignment.solve(matrix, vector) == pytest.approx([0.8, 1.4])
    assert (matrix, vector) == ([[2.0, 1.0], [1.0, 3.0]], [3.0, 5.0])


def noisy(size: int, tells: int, count: int = 120) -> list[tuple[tuple[float, ...], int]]:
    """Feature rows of which one feature tells the label and the others nothing."""
    chance = random.Random(7)  # noqa: S311
    rows = []
    for n in range(count):
        values = [chance.random() for _ in range(size)]
        values[tells] = 0.2 * chance.random() + 0.7 * (n % 2)
        rows.append((tuple(values), n % 2))
    return rows


def test_fitting_alignment_finds_the_feature_that_tells() -> None:
    rows = [(0, values, label) for values, label in noisy(len(FEATURES), 3)]
    weights = fit_alignment.fit(rows)
    assert len(weights) == len(FEATURES) + 1
    assert max(range(1, len(weights)), key=lambda n: weights[n]) == 4
    scored = [(fit_alignment.score(weights, values), label) for _, values, label in rows]
    assert all((chance > 0.5) == bool(label) for chance, label in scored)
    assert fit_alignment.average_precision(scored)[0] == 1


def judged(tells: int = 0) -> list[fit_judging.Row]:
    return [
        fit_judging.Row("d", ("number/number", "date/date")[n % 3 == 0], values, label, frozenset())
        for n, (values, label) in enumerate(noisy(len(TRAITS), tells))
    ]


def test_fitting_the_judge_finds_the_trait_that_tells() -> None:
    rows, detectors = judged(2), ["date/date", "number/number"]
    weights = fit_judging.fit(rows, detectors, 0.05)
    first = len(weights) - len(TRAITS)
    assert first == 1 + len(detectors) + 2 * len(Kind)
    assert max(range(first, len(weights)), key=lambda n: weights[n]) == first + 2
    assert all((fit_judging.chance(weights, detectors, r) > 0.5) == bool(r.label) for r in rows)


def test_a_stronger_ridge_gives_smaller_weights() -> None:
    rows = judged()
    loose, tight = (fit_judging.fit(rows, ["number/number"], ridge)[1:] for ridge in (0.1, 10.0))
    assert sum(w * w for w in tight) < sum(w * w for w in loose)


def test_a_trait_is_held_back_alike_in_any_unit() -> None:
    rows = judged(2)
    large = [r._replace(values=(*r.values[:2], 50 * r.values[2], *r.values[3:])) for r in rows]
    one, other = (fit_judging.fit(found, ["number/number"], 1.0) for found in (rows, large))
    chances = [[fit_judging.chance(w, ["number/number"], r) for r in rs] for w, rs in ((one, rows), (other, large))]
    assert chances[0] == pytest.approx(chances[1], abs=1e-3)


def test_a_detector_that_was_never_seen_is_as_its_kind() -> None:
    row = judged()[1]._replace(values=(0.5, *([0.0] * (len(TRAITS) - 1))))
    kinds = [2.0 * (k == "number") for k in fit_judging.KINDS_OF_ALL]
    weights = [0.5, 1.0, *kinds, *([9.0] * len(kinds)), *([0.0] * len(TRAITS))]
    assert fit_judging.chance(weights, ["number/number"], row) == pytest.approx(0.971, abs=1e-3)
    assert fit_judging.chance(weights, ["number/number"], row._replace(detector="number/other")) == pytest.approx(
        0.924, abs=1e-3
    )
    assert fit_judging.chance(weights, ["number/number"], row._replace(detector="place/new")) == pytest.approx(
        0.622, abs=1e-3
    )
    assert (
        fit_judging.chance(weights, ["number/number"], row._replace(values=(1.0, *row.values[1:]))) > 0.99
    )  # a number's score


def test_few_proposals_of_a_detector_say_little() -> None:
    many = [r._replace(detector="date/many", label=0) for r in judged()]
    few = [r._replace(detector="date/few", label=0) for r in judged()[:2]]
    others = [r._replace(label=1) for r in judged() if r.detector.startswith("number")]
    detectors = ["date/few", "date/many", "number/number"]
    _, rare, common, *_ = fit_judging.fit([*many, *few, *others], detectors, 1.0)
    assert common < rare < 0


def test_the_written_weights_are_those_that_were_fitted() -> None:
    rows, detectors = judged(2), ["date/date", "number/number"]
    weights = fit_judging.fit(rows, detectors, 1.0)
    written: dict[str, Any] = {}
    exec(fit_judging.module_of(weights, detectors, 0.45), written)  # noqa: S102
    assert set(written["KINDS"]) == {k.value for k in Kind}
    for row in rows[:10]:
        kind, slope = written["KINDS"][row.detector.split("/")[0]]
        z = written["BIAS"] + kind + slope * (row.values[0] - MIDDLE) + written["DETECTORS"][row.detector]
        z += sum(w * v for w, v in zip(written["WEIGHTS"], row.values, strict=True))
        assert 1 / (1 + exp(-z)) == pytest.approx(fit_judging.chance(weights, detectors, row), abs=1e-3)
    assert (written["GATE"], written["NUANCE"]) == (0.45, 0.15)


def test_fitting_questions_starts_from_the_prior() -> None:
    prior = (-1.0, 2.0, 0.5)
    assert fit_questions.fit([], prior, 30.0) == list(prior)
    rows = [fit_questions.Row("d", values, label, 1.0) for values, label in noisy(2, 0)]
    near, far = fit_questions.fit(rows, prior, 1e6), fit_questions.fit(rows, prior, 0.1)
    assert near == pytest.approx(prior, abs=0.01)
    assert far[1] > 4
    assert all((fit_questions.chance(far, r) > 0.5) == bool(r.label) for r in rows)


def test_fitting_events_finds_the_feature_that_tells() -> None:
    rows = [("d", values, label) for values, label in noisy(3, 1)]
    weights = fit_events.fit(rows, 0.5)
    assert max(1, 2, 3, key=lambda n: weights[n]) == 2
    assert all((fit_events.chance(weights, values) > 0.5) == bool(label) for _, values, label in rows)


@pytest.mark.parametrize(
    ("scored", "expected"),
    [
        ([], 0.0),
        ([(0.9, 1), (0.1, 0)], 1.0),
        ([(0.9, 0), (0.1, 1)], 0.5),
        ([(0.9, 1), (0.8, 0), (0.7, 1)], (1 + 2 / 3) / 2),
        ([(0.5, 0), (0.4, 0)], 0.0),
    ],
)
def test_average_precision(scored: list[tuple[float, int]], expected: float) -> None:
    assert fit_alignment.average_precision(scored)[0] == pytest.approx(expected)
    assert fit_questions.average_precision([(p, label, "d") for p, label in scored]) == pytest.approx(expected)


def test_the_threshold_is_where_f1_is_best() -> None:
    scored = [(0.9, 1), (0.8, 1), (0.6, 0), (0.5, 0), (0.4, 0), (0.3, 1)]
    assert fit_alignment.average_precision(scored)[1] == 0.8


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 1)), max_size=12))
def test_average_precision_is_a_share(scored: list[tuple[float, int]]) -> None:
    assert 0 <= fit_alignment.average_precision(scored)[0] <= 1


def test_every_dossier_counts_the_same_in_the_mean() -> None:
    scored = [(0.9, 1, "a"), (0.8, 0, "b"), (0.7, 1, "b"), (0.6, 0, "c")]
    assert fit_questions.mean_precision(scored) == pytest.approx((1 + 0.5) / 2)
    assert fit_questions.mean_precision([]) == 0


def row(points: set[tuple[str, int]], dossier: str = "d") -> fit_judging.Row:
    return fit_judging.Row(dossier, "number/number", (), int(bool(points)), frozenset(points))


def test_tally() -> None:
    gold = {"d": {"toll": 1, "day": 2, "gloss": 3}, "e": {"place": 2}}
    scored = [
        (0.9, row({("toll", 1)})),
        (0.8, row({("toll", 1)})),  # again: neither right nor wrong
        (0.7, row(set())),
        (0.6, row({("toll", 1), ("day", 2)})),
        (0.5, row({("gloss", 3)})),
        (0.2, row({("place", 2)}, "e")),
    ]
    assert fit_judging.tally(scored, gold, 0.4) == (2, 3, 3, 4, 1)
    assert fit_judging.tally(scored, gold, 0.0) == (3, 3, 4, 5, 1)
    assert fit_judging.tally(scored, gold, 0.95) == (0, 3, 0, 0, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("Twelve boats sank. Divers found twelve boats sank.", "utf-8")
    (tmp_path / "b.txt").write_bytes("Fünfzehn?\r\nFifteen boats sank.".encode())
    gold = {
        "disagreements": [
            {
                "id": "boats",
                "evidence": [
                    {"doc": "a.txt", "quote": "boats sank", "value": "12"},
                    {"doc": "b.txt", "quote": "Fifteen boats", "value": "15"},
                    {"doc": "b.txt", "quote": "is not there", "value": "0"},
                ],
            }
        ],
        "agreements": [{"id": "divers", "evidence": [{"doc": "a.txt", "quote": "Divers found"}]}],
    }
    (tmp_path / "gold.json").write_text(json.dumps(gold), "utf-8")
    return tmp_path


def test_gold_quotes_stand_wherever_they_occur(folder: Path) -> None:
    evidence = json.loads((folder / "gold.json").read_text("utf-8"))["disagreements"][0]["evidence"]
    spans = fit_judging.gold_spans(folder, evidence)
    assert spans == [("a.txt", 7, 17), ("a.txt", 39, 49), ("b.txt", 11, 24)]  # code points, line ends untouched


def test_gold_points_hold_entry_place_and_value(folder: Path) -> None:
    points = fit_questions.read_points(folder)
    assert [(p.entry, p.document, p.start, p.value) for p in points] == [
        ("boats", "a.txt", 7, "12"),
        ("boats", "b.txt", 11, "15"),
        ("divers", "a.txt", 19, ""),
    ]


def answer(source: str, start: int, end: int) -> Answer:
    return Answer(source, start, end, "", "", "", Status.ASSERTED, None, Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("spans", "met"),
    [
        ([("A", 0, 5), ("B", 0, 5)], True),
        ([("A", 0, 5), ("A", 1, 4)], False),
        ([("A", 0, 5), ("B", 20, 30)], False),
        ([("A", 9, 12), ("B", 4, 20)], True),
        ([("A", 10, 12), ("B", 0, 5)], False),  # touching is not overlapping
        ([("A", 0, 5), ("B", 0, 500)], False),  # evidence so long shows nothing
        ([], False),
    ],
)
def test_evidence_meets_gold_in_two_sources(spans: list[tuple[str, int, int]], met: bool) -> None:
    gold = [("a.txt", 0, 10), ("b.txt", 2, 10)]
    assert fit_judging.meets([answer(*s) for s in spans], {"A": "a.txt", "B": "b.txt"}, gold) is met


@pytest.mark.parametrize(
    ("kind", "entry", "same"),
    [
        ("number", {"kind": "number"}, True),
        ("bound", {"kind": "number"}, True),
        ("number", {"kind": "date"}, True),
        ("place", {"kind": "date"}, False),
        ("place", {"kind": "date", "also": ["place"]}, True),
        ("framing", {"kind": "status", "also": ["purpose"]}, True),
    ],
)
def test_neighbouring_kinds_count(kind: str, entry: dict[str, object], same: bool) -> None:
    assert fit_judging.same_kind(kind, entry) is same


@pytest.mark.parametrize(
    ("mention", "sure", "perhaps"),
    [("12 boats", {"boats"}, set()), ("15 boats", set(), {"boats"}), ("twelve", set(), {"boats"})],
)
def test_a_mention_answers_the_point_whose_value_it_names(mention: str, sure: set[str], perhaps: set[str]) -> None:
    points = [fit_questions.Point("boats", "a.txt", 0, 40, "12 sank"), fit_questions.Point("nets", "b.txt", 0, 40, "")]
    found = fit_questions.entries_of(points, "a.txt", Mention(5, 5 + len(mention), mention))
    assert found == (sure, perhaps)


def test_a_mention_answers_every_point_without_a_value_that_it_stands_in() -> None:
    points = [fit_questions.Point("nets", "b.txt", 0, 40, "")]
    assert fit_questions.entries_of(points, "b.txt", Mention(3, 7, "nine")) == ({"nets"}, set())
    assert fit_questions.entries_of(points, "b.txt", Mention(41, 45, "nine")) == (set(), set())


def test_a_document_of_lines() -> None:
    document, starts = fit_alignment.make_document("one", ["Boats sank.", "", "Nets tore."])
    assert starts == [0, 12, 13]
    assert document.text == "Boats sank.\n\nNets tore.\n"
    assert [document.text[b.start : b.end] for b in document.blocks] == ["Boats sank.", "Nets tore."]


def test_rows_of_alignment_are_labelled_pairs(tmp_path: Path) -> None:
    sentences = [
        ["Ferries to Larvik stopped.", "Snow fell."],
        ["Ferries to Larvik stopped at noon.", "Tea was served."],
    ]
    lines: list[dict[str, object]] = [
        {"t": "doc", "topic": 1, "id": f"1_{n}", "sents": [{"i": i, "x": x} for i, x in enumerate(texts)]}
        for n, texts in enumerate(sentences)
    ]
    lines.append({"t": "pairs", "p": [["1_0", 0, "1_1", 0, 3], ["1_0", 1, "1_1", 1, 0]]})
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    ((topic, values, label),) = fit_alignment.read_rows(path)  # the other pair shares nothing and is no candidate
    assert (topic, label, len(values)) == (1, 1, len(FEATURES))
