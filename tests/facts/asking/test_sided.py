"""Sided: the side that a word of a scale is on, and where it is on none."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.sided import Lexicon, find_sided, make_lexicon, opposite
from tests.stories import story_of

TWO = make_lexicon(
    [
        ("length", "lasting", ("permanent", "for good")),
        ("length", "passing", ("temporary",)),
        ("length", "", ("permanent wave",)),
    ]
)
THREE = make_lexicon([("fate", "alive", ("alive",)), ("fate", "dead", ("dead",)), ("fate", "missing", ("missing",))])


def sides(text: str, lexicon: Lexicon = TWO) -> list[str]:
    return [s.side for s in find_sided(story_of({"A": text}), lexicon)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The closure is permanent.", ["lasting"]),
        ("The school closed for good.", ["lasting"]),
        ("The closure is not permanent.", ["passing"]),
        ("The closure is no permanent measure.", ["passing"]),
        ("The closure is not only permanent, it is early.", ["lasting"]),
        ("The closure is temporary rather than permanent.", ["passing", "passing"]),
        ("It is not large, but the closure is permanent.", ["lasting"]),
        ("She got a permanent wave.", []),
    ],
)
def test_negation_turns_a_word_to_the_other_side(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


def test_negation_of_one_of_three_sides_is_a_side_of_its_own() -> None:
    assert sides("The climber is not dead.", THREE) == ["not dead"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The closure is not expected to be permanent.", []),
        ("The mayor was not expecting the closure to be permanent.", []),
        ("The closure is unlikely, but permanent.", ["lasting"]),
        ("The closure is expected to be permanent.", ["lasting"]),
    ],
)
def test_what_is_not_foreseen_stands_on_no_side(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council may widen or close the pier.", []),
        ("Members can close or widen the pier.", []),
        ("The council voted to close the pier or a part of it.", ["shut"]),
        ("The council closed the pier.", ["shut"]),
    ],
)
def test_what_is_left_to_choose_stands_on_no_side(text: str, expected: list[str]) -> None:
    lexicon = make_lexicon([("state", "shut", ("close", "closed")), ("state", "open", ("reopen",))])
    assert sides(text, lexicon) == expected


def test_a_rejected_comparison_turns_its_second_word() -> None:
    lexicon = make_lexicon([("power", "strength", ("strength",)), ("power", "weakness", ("weakness",))])
    assert sides("The sale shows more weakness than strength.", lexicon) == ["weakness", "weakness"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("dead", "alive", True),
        ("dead", "dead", False),
        ("dead", "not dead", True),
        ("missing", "not dead", False),
        ("not missing", "not dead", False),
    ],
)
def test_sides_exclude_each_other(one: str, other: str, expected: bool) -> None:
    assert opposite(one, other) is expected
    assert opposite(other, one) is expected


def test_a_tag_limits_a_word() -> None:
    lexicon = make_lexicon([("success", "well", ("hits/N",))])
    assert [s.side for s in find_sided(story_of({"A": "His songs were big hits."}), lexicon)] == ["well"]
    assert find_sided(story_of({"A": "The storm hits Arden."}), lexicon) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The closure will cost more if it is permanent.", []),
        ("It is unclear whether the closure is permanent.", []),
        ("The pass stays shut until a permanent repair is made.", []),
        ("The closure is permanent, and nobody asked if it is wise.", ["lasting"]),
    ],
)
def test_what_holds_only_in_a_case_stands_on_no_side(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


def test_what_is_told_of_long_ago_stands_on_no_side() -> None:
    text = "The mill closed on Monday, May 4, 2020. The closure is permanent. In 1987 there was a temporary closure."
    story = story_of({"A": text}, published=date(2020, 5, 5))
    assert [s.side for s in find_sided(story, TWO)] == ["lasting"]


def test_a_denied_word_is_marked() -> None:
    story = story_of({"A": "The closure is not permanent."})
    assert [(s.side, s.negated) for s in find_sided(story, TWO)] == [("passing", True)]


def test_words_of_a_scale_beside_which_none_of_its_words_stands_are_passed_over() -> None:
    beside = {"length": frozenset({"closure"})}
    story = story_of(
        {"A": "The closure is permanent. Lund has a permanent smile. Of the closure, which is, he said, temporary."}
    )
    assert [s.side for s in find_sided(story, TWO, beside)] == ["lasting", "passing"]
