"""Shares: the figures of a list of names are each of one name; a single name before a figure makes no list."""

from __future__ import annotations

import pytest

from facts.asking.amounts import collect
from facts.asking.contexts import by_sentence
from facts.asking.shares import of_one_share, share_of
from tests.stories import story_of

LIST = "Alderport sold 4,000 boats, Brandtham sold 3,000 and Norvia sold 2,500."


def asked_apart(one: str, figure: str, other: str) -> bool:
    amounts = collect(story_of({"A": one, "B": other}))
    first = next(a for a in amounts if a.context.source == 0 and figure in a.quantity.text)
    second = next(a for a in amounts if a.context.source == 1)
    return of_one_share(by_sentence(amounts), first, second)


@pytest.mark.parametrize("figure", ["4,000", "3,000", "2,500"])
def test_a_share_is_no_total(figure: str) -> None:
    assert asked_apart(LIST, figure, "The yards sold 9,500 boats in all.")


def test_a_share_answers_where_the_other_sentence_names_its_holder() -> None:
    assert not asked_apart(LIST, "3,000", "Brandtham sold 3,400 boats.")


def test_one_name_makes_no_list() -> None:
    assert not asked_apart("Alderport sold 4,000 boats.", "4,000", "The yard sold 5,000 boats.")


def test_speakers_make_no_list() -> None:
    text = "Ann Reed said the flood took 8 boats in Orvel, but Omar Diaz said the flood took 9 boats in Orvel."
    assert not asked_apart(text, "8 boats", "The flood took 9 boats in Orvel.")


def test_share_of_ends_at_a_comma() -> None:
    shares = {a.quantity.text: share_of(a) for a in collect(story_of({"A": "In Norvia, yards sold 70 boats. " + LIST}))}
    assert not shares["70 boats"]
    assert shares["4,000 boats"] == "Alderport"
