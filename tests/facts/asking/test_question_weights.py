"""Question weights: one for each feature, and those that speak against one question are negative."""

from __future__ import annotations

import pytest

from facts.asking import amount_likeness, question_weights, spots, times


@pytest.mark.parametrize(
    ("weights", "names"),
    [
        (question_weights.AMOUNT_WEIGHTS, amount_likeness.FEATURES),
        (question_weights.TIME_WEIGHTS, times.FEATURES),
        (question_weights.PLACE_WEIGHTS, spots.FEATURES),
    ],
)
def test_a_weight_for_every_feature(weights: tuple[float, ...], names: tuple[str, ...]) -> None:
    assert len(weights) == len(names) == len(set(names))
    by_name = dict(zip(names, weights, strict=True))
    assert by_name["nearness"] > 0
    assert by_name["link"] > 0
    assert by_name["background"] < 0


def test_nothing_in_common_is_no_question() -> None:
    biases = (question_weights.AMOUNT_BIAS, question_weights.TIME_BIAS, question_weights.PLACE_BIAS)
    assert max(biases) < 0
