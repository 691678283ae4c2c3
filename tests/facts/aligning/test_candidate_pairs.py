"""Candidate pairs: the inverted index finds what looking at all pairs finds."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import aligning
from facts.aligning import candidate_pairs, score_pairs
from facts.aligning.features import dice
from facts.aligning.profiles import word_weights
from tests.facts.aligning.invented import make_profile, profile_lists

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.aligning.profiles import Profile

Pairs = dict[tuple[int, int], float]


def slow_pairs(
    profiles: Sequence[Profile], weights: Mapping[str, float], always: int, never: int, floor: float
) -> Pairs:
    """Look at every pair: the overlap of what they share but for the commonest words, where it reaches the floor."""
    count = {w: sum(w in p.words for p in profiles) for w in weights}
    limit = min(never, max(always, len(profiles) // 4))
    out = {}
    for (i, p), (j, q) in combinations(enumerate(profiles), 2):
        shared = [w for w in p.words & q.words if count[w] <= limit]
        one, other = (
            p.words - (p.figures - set(shared)),
            q.words - (q.figures - set(shared)),
        )  # figures of one alone are free
        overlap = dice(sum(weights[w] for w in shared), sum(weights[w] for w in one), sum(weights[w] for w in other))
        if p.source != q.source and shared and overlap >= floor:
            out[i, j] = overlap
    return out


def fast_pairs(profiles: Sequence[Profile], always: int, never: int, floor: float) -> list[tuple[int, int, float]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aligning, "_ALWAYS", always)
        patch.setattr(aligning, "_NEVER", never)
        patch.setattr(aligning, "_FLOOR", floor)
        return list(candidate_pairs(profiles, word_weights(profiles)))


@given(profile_lists(), st.integers(1, 12), st.integers(2, 15), st.sampled_from([0.0, 0.04, 0.3001]))
def test_the_index_finds_what_all_pairs_find(profiles: list[Profile], always: int, never: int, floor: float) -> None:
    found = fast_pairs(profiles, always, never, floor)
    expected = slow_pairs(profiles, word_weights(profiles), always, never, floor)
    assert {(i, j): overlap for i, j, overlap in found} == pytest.approx(expected)
    assert [(i, j) for i, j, _ in found] == sorted(expected)


@given(profile_lists())
def test_scores_are_between_0_and_1_and_of_different_sources(profiles: list[Profile]) -> None:
    for i, j, score, _ in score_pairs(profiles):
        assert 0 <= score <= 1
        assert profiles[i].source < profiles[j].source


@given(profile_lists())
def test_an_overlap_is_a_share(profiles: list[Profile]) -> None:
    for _, _, overlap in fast_pairs(profiles, 40, 120, 0.0):
        assert 0 < overlap <= 1 + 1e-9


def test_a_word_of_many_sentences_proposes_nothing_by_itself() -> None:
    everywhere, rare = frozenset({"boat"}), frozenset({"boat", "keel"})
    profiles = [make_profile(n % 2, n, everywhere) for n in range(60)]
    profiles += [make_profile(0, 60, rare), make_profile(1, 61, rare)]
    assert [(i, j) for i, j, _ in candidate_pairs(profiles, word_weights(profiles))] == [(60, 61)]


def test_a_common_word_proposes_where_sentences_are_few() -> None:
    profiles = [make_profile(n % 2, n, frozenset({"boat"})) for n in range(8)]
    assert len(list(candidate_pairs(profiles, word_weights(profiles)))) == 16


def test_sentences_of_one_source_are_never_paired() -> None:
    profiles = [make_profile(0, n, frozenset({"boat", "crew"})) for n in range(5)]
    assert list(candidate_pairs(profiles, word_weights(profiles))) == []


@pytest.mark.parametrize(("holding", "total"), [(39, 200), (40, 50), (120, 600), (121, 600), (60, 200)])
def test_how_common_a_word_may_be(holding: int, total: int) -> None:
    """In no more than a quarter of the sentences and 120 of them, or in 40."""
    bags = [frozenset({"boat", f"x{n}"}) if n < holding else frozenset({f"x{n}"}) for n in range(total)]
    profiles = [make_profile(n % 2, n, bag) for n, bag in enumerate(bags)]
    found = list(candidate_pairs(profiles, word_weights(profiles)))
    assert bool(found) == (holding <= 40 or holding <= min(total / 4, 120))


def test_the_work_is_the_postings_not_all_pairs() -> None:
    """Sentences that share nothing with most others are never looked at together."""
    profiles = [make_profile(n % 3, n, frozenset({f"w{n // 6}", f"x{n}"})) for n in range(3000)]
    found = list(candidate_pairs(profiles, word_weights(profiles)))
    assert len(found) == 500 * 12  # 15 pairs of each six, three of them inside one source
