from __future__ import annotations

import pytest

from facts.model import Kind
from facts.resolving.model import Side
from facts.resolving.relocating import Passages, relocate
from facts.resolving.rereading import says_the_same
from tests.factories import make_document

BEFORE = "The office opened late. On Monday the harbour master counted 12 boats at the northern quay. Nobody was hurt."
QUOTE = "the harbour master counted 12 boats at the northern quay"


def same(kind: Kind, after: str) -> bool:
    start = BEFORE.index(QUOTE)
    end = start + len(QUOTE)
    side = Side(
        "a.txt", start, end, QUOTE, BEFORE[start - 32 : start], BEFORE[end : end + 32], "", "asserted", None, "positive"
    )
    place = relocate(side, Passages(after))
    assert place is not None
    return says_the_same(kind, side, place, make_document(after))


@pytest.mark.parametrize(
    "after",
    [
        BEFORE,
        "A note.\n\n" + BEFORE,
        BEFORE.replace("northern quay", "northern  quay"),
        BEFORE.replace("12 boats", "twelve boats"),
        BEFORE.replace("at the northern quay", "beside the northern quay"),
        BEFORE.replace("Nobody was hurt.", "Three men were hurt."),
    ],
)
def test_other_wording_of_the_same_is_the_same(after: str) -> None:
    assert same(Kind.NUMBER, after)


@pytest.mark.parametrize(
    "after",
    [
        BEFORE.replace("12 boats", "13 boats"),
        BEFORE.replace("12 boats", "more than 12 boats"),
        BEFORE.replace("12 boats", "12,000 boats"),
        BEFORE.replace("12 boats", "12-4 boats"),
    ],
)
def test_another_value_is_not(after: str) -> None:
    assert not same(Kind.NUMBER, after)


def test_framing_is_in_the_very_words() -> None:
    after = BEFORE.replace("counted", "hoarded")
    assert same(Kind.NUMBER, after)
    assert not same(Kind.FRAMING, after)
