"""The features of a pair and the score made of them."""

from __future__ import annotations

from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.aligning import fitted
from facts.aligning.features import FEATURES, PairFeatures, dice, mass
from facts.aligning.profiles import word_weights
from tests.facts.aligning.invented import WORDS, make_profile, profile_lists, words

RANGES = {"mass": 100.0, "figures": 2.0, "pairs": 3.0, "length": 10.0}  # all others end at 1
shares = st.floats(0, 1)


def value(values: tuple[float, ...], name: str) -> float:
    return values[FEATURES.index(name)]


def score(values: tuple[float, ...]) -> float:
    return 1 / (1 + exp(-fitted.BIAS - sum(w * v for w, v in zip(fitted.WEIGHTS, values, strict=True))))


def test_there_is_a_weight_for_every_feature() -> None:
    assert len(FEATURES) == len(fitted.WEIGHTS) == len(set(FEATURES))
    assert 0 < fitted.THRESHOLD < 1


@pytest.mark.parametrize(
    ("shared", "one", "other", "expected"), [(0, 0, 0, 0), (2, 2, 2, 1), (1, 2, 2, 0.5), (0, 3, 1, 0), (1, 1, 3, 0.5)]
)
def test_dice(shared: float, one: float, other: float, expected: float) -> None:
    assert dice(shared, one, other) == expected


@given(words, words, st.lists(st.floats(0.1, 9), min_size=len(WORDS), max_size=len(WORDS)))
def test_dice_is_symmetric_and_a_share(one: frozenset[str], other: frozenset[str], values: list[float]) -> None:
    weights = dict(zip(WORDS, values, strict=True))
    features = PairFeatures([make_profile(0, 0, one), make_profile(1, 0, other)], weights)
    assert features.overlap(0, 1) == features.overlap(1, 0)
    assert 0 <= features.overlap(0, 1) <= 1 + 1e-9
    assert (features.overlap(0, 1) > 0) == bool(one & other)
    assert features.overlap(0, 0) == pytest.approx(1)


@given(st.frozensets(st.sampled_from(WORDS)))
def test_the_mass_of_a_set_is_the_sum_of_its_weights(bag: frozenset[str]) -> None:
    assert mass(bag, {w: float(len(w)) for w in WORDS}) == sum(map(len, bag))


@given(profile_lists(), shares)
def test_features_are_symmetric_and_bounded(profiles: list, rival: float) -> None:  # type: ignore[type-arg]
    features = PairFeatures(profiles, word_weights(profiles))
    for i in range(len(profiles)):
        for j in range(i):
            values = features.of(i, j, rival)
            assert values == pytest.approx(features.of(j, i, rival))
            assert len(values) == len(FEATURES)
            for name, found in zip(FEATURES, values, strict=True):
                assert 0 <= found <= RANGES.get(name, 1.0) + 1e-9, name


@given(words, words, st.floats(0.5, 6), shares)
def test_an_equal_figure_never_lowers_the_score(
    one: frozenset[str], other: frozenset[str], weight: float, rival: float
) -> None:
    weights = dict.fromkeys(WORDS, 2.0) | {"77": weight}
    without, figure = [make_profile(0, 0, one), make_profile(1, 0, other)], frozenset({"77"})
    with_it = [make_profile(0, 0, one | figure), make_profile(1, 0, other | figure)]
    assert score(PairFeatures(with_it, weights).of(0, 1, rival)) >= score(
        PairFeatures(without, weights).of(0, 1, rival)
    )


@given(words, words, st.sampled_from(["12", "77"]), shares)
def test_differing_figures_are_no_penalty(
    one: frozenset[str], other: frozenset[str], figure: str, rival: float
) -> None:
    """With a figure that only one of them holds a pair scores as without it."""
    weights = dict.fromkeys(WORDS, 2.0) | {"77": 5.0, "78": 5.0}
    without = [make_profile(0, 0, one - {"12"}), make_profile(1, 0, other - {"12"})]
    differing = [make_profile(0, 0, one - {"12"} | {figure}), make_profile(1, 0, other - {"12"} | {"78"})]
    plain, masked = PairFeatures(differing, weights), PairFeatures(without, weights)
    for name in ("dice", "mass", "containment", "figures", "length", "clause"):
        assert value(plain.of(0, 1, rival), name) == pytest.approx(value(masked.of(0, 1, rival), name)), name
    assert plain.overlap(0, 1) == pytest.approx(masked.overlap(0, 1))


@pytest.mark.parametrize(("one", "other", "expected"), [("12", "12", 1), ("12", "40", 0), ("boat", "boat", 0)])
def test_equal_figures_are_counted(one: str, other: str, expected: float) -> None:
    profiles = [make_profile(0, 0, frozenset({one, "crew"})), make_profile(1, 0, frozenset({other, "crew"}))]
    assert value(PairFeatures(profiles, dict.fromkeys(WORDS, 2.0)).of(0, 1, 1.0), "figures") == expected


def test_a_shared_name_counts_and_none_is_told_apart() -> None:
    weights = dict.fromkeys(WORDS, 2.0)
    named = [make_profile(0, 0, frozenset({"ferry", "boat"})), make_profile(1, 0, frozenset({"ferry", "crew"}))]
    nameless = [make_profile(0, 0, frozenset({"boat"})), make_profile(1, 0, frozenset({"boat"}))]
    assert value(PairFeatures(named, weights).of(0, 1, 1.0), "names") == 1
    assert value(PairFeatures(named, weights).of(0, 1, 1.0), "no_names") == 0
    assert value(PairFeatures(nameless, weights).of(0, 1, 1.0), "no_names") == 1


def test_neighbouring_sentences_count() -> None:
    weights = dict.fromkeys(WORDS, 2.0)
    bag, around = frozenset({"boat", "crew"}), frozenset({"dock", "hull"})
    alone = [make_profile(0, 0, bag), make_profile(1, 0, bag)]
    amid = [make_profile(0, 0, bag, around), make_profile(1, 0, bag, around)]
    assert value(PairFeatures(amid, weights).of(0, 1, 1.0), "around") == 1
    assert score(PairFeatures(amid, weights).of(0, 1, 1.0)) > score(PairFeatures(alone, weights).of(0, 1, 1.0))
