"""Groups: the same as the slow reference, and near-linear."""

from __future__ import annotations

from itertools import combinations
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.groups import clash_in, group, pairs_of, with_others

if TYPE_CHECKING:
    from collections.abc import Mapping

Scores = dict[tuple[int, int], float]


def slow_group(count: int, scores: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Join the best two groups, looking at all of them each time."""
    members = {i: [i] for i in range(count)}
    while True:
        found = []
        for i, j in combinations(sorted(members), 2):
            pairs = [(min(a, b), max(a, b)) for a in members[i] for b in members[j]]
            if any(p in scores for p in pairs):
                found.append((-sum(scores.get(p, 0.0) for p in pairs) / len(pairs), i, j))
        if not found or -min(found)[0] < threshold:
            return sorted(sorted(m) for m in members.values() if len(m) > 1)
        _, i, j = min(found)
        members[i] += members.pop(j)


@st.composite
def score_tables(draw: st.DrawFn) -> tuple[int, Scores]:
    count = draw(st.integers(2, 11))
    pairs = list(combinations(range(count), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True))
    # eighths: sums and means are exact enough for ties to be ties in both ways of counting
    return count, {p: draw(st.integers(1, 8)) / 8 for p in chosen}


@given(score_tables(), st.sampled_from([0.2, 0.3, 0.55]))
def test_groups_are_those_of_the_slow_reference(table: tuple[int, Scores], threshold: float) -> None:
    count, scores = table
    assert group(count, scores, threshold) == slow_group(count, scores, threshold)


@given(score_tables())
def test_groups_do_not_depend_on_the_order_of_the_pairs(table: tuple[int, Scores]) -> None:
    count, scores = table
    assert group(count, scores, 0.3) == group(count, dict(reversed(scores.items())), 0.3)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ({}, []),
        ({(0, 1): 0.2}, []),
        ({(0, 1): 0.9}, [[0, 1]]),
        ({(0, 1): 0.9, (2, 3): 0.8}, [[0, 1], [2, 3]]),
        ({(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.9}, [[0, 1, 2]]),
        ({(0, 1): 0.9, (1, 2): 0.4}, [[0, 1]]),  # 2 is linked to 1 alone: a mean of 0.2
    ],
)
def test_groups(scores: Scores, expected: list[list[int]]) -> None:
    assert group(4, scores, 0.25) == expected


def _seconds(families: int) -> float:
    scores = {}
    for family in range(families):
        for i, j in combinations(range(family * 8, family * 8 + 8), 2):
            scores[i, j] = 0.9 - (j - i) / 100
    best = float("inf")
    for _ in range(3):
        began = process_time()
        found = group(families * 8, scores, 0.25)
        best = min(best, process_time() - began)
    assert len(found) == families
    return best


def test_many_families_take_linear_time() -> None:
    assert _seconds(800) < 12 * _seconds(200)


def test_only_likely_pairs_count_as_a_clash() -> None:
    scores = {(0, 1): 0.9, (0, 2): 0.2, (1, 2): 0.6}
    assert clash_in([0, 1, 2], scores, lambda i, j: (i, j) == (0, 2), 0.25) == (0.0, [])
    assert clash_in([0, 1, 2], scores, lambda i, j: (i, j) == (1, 2), 0.25) == (0.6, [0, 1, 2])


def test_pairs_are_dealt_out_to_their_groups() -> None:
    scores = {(2, 3): 0.7, (0, 1): 0.9, (1, 2): 0.1, (0, 4): 0.1}
    assert pairs_of([[0, 1], [2, 3]], scores) == [{(0, 1): 0.9}, {(2, 3): 0.7}]


def test_others_stand_beside_the_best_pair_one_of_each_source() -> None:
    sources = [0, 1, 1, 2, 2, 3]
    scores = {(0, 1): 0.9, (0, 2): 0.8, (0, 3): 0.5, (1, 4): 0.6, (3, 5): 0.9}
    assert with_others(sources, scores, (0, 1)) == [0, 1, 4]  # 5 goes with 3 only
    assert with_others(sources, scores, (3, 5)) == [0, 3, 5]
    assert with_others([0, 1, 2, 2], {(0, 1): 0.9, (0, 2): 0.5, (1, 3): 0.5}, (0, 1)) == [0, 1, 2]
    assert with_others(sources, scores, (0, 1), least=0.7) == [0, 1]
    assert with_others(sources, scores, (0, 1), fits=lambda k: k != 4) == [0, 1, 3]
