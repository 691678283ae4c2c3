"""Tags: a word in its sentence is of the class that its form tells."""

from __future__ import annotations

import pytest

from facts.reading.tags import FINITE, TENSED
from facts.reading.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "word", "tensed", "finite"),
    [
        ("The miller sold the barn.", "sold", True, True),
        ("The miller sells flour.", "sells", True, True),
        ("The millers sell flour.", "sell", True, True),
        ("The miller will sell the barn.", "will", False, True),
        ("The miller will sell the barn.", "sell", False, False),
        ("The barn was sold by the miller.", "sold", False, False),
        ("The miller was selling flour.", "selling", False, False),
        ("The miller sold the barn.", "barn", False, False),
    ],
)
def test_a_verb_with_a_tense_or_a_modal_is_finite(text: str, word: str, tensed: bool, finite: bool) -> None:
    tag = next(t.tag for t in tokenize(text, 0, len(text)) if t.text == word)
    assert (tag in TENSED, tag in FINITE) == (tensed, finite)


def test_every_form_with_a_tense_is_finite() -> None:
    assert TENSED < FINITE
