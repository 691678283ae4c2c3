"""Which items meet: all of few, the likely ones of many, and never more than in proportion."""

from __future__ import annotations

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from facts.asking.meeting import FEW, meeting_across, meeting_pairs

BAGS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=4), max_size=20)


@given(BAGS)
def test_few_items_all_meet(bags: list[frozenset[str]]) -> None:
    assert list(meeting_pairs(bags)) == list(combinations(range(len(bags)), 2))


@given(BAGS, BAGS)
def test_few_ones_meet_all_others(ones: list[frozenset[str]], others: list[frozenset[str]]) -> None:
    assert list(meeting_across(ones, others)) == list(product(range(len(ones)), range(len(others))))


def stories(count: int) -> list[frozenset[str]]:
    """Four tellings of each story: a name of its own, and words that every story has."""
    return [frozenset({f"name{n // 4}", "fire", "people", f"trait{n % 7}"}) for n in range(count)]


def test_of_many_items_those_meet_that_share_a_rare_word() -> None:
    pairs = set(meeting_pairs(stories(4 * FEW)))
    together = {(i, j) for first in range(0, 4 * FEW, 4) for i, j in combinations(range(first, first + 4), 2)}
    assert together <= pairs


def test_pairs_are_in_order_and_named_once() -> None:
    pairs = list(meeting_pairs(stories(4 * FEW)))
    assert pairs == sorted(set(pairs))
    assert all(i < j for i, j in pairs)


def test_twice_the_items_make_about_twice_the_pairs() -> None:
    few, many = (len(list(meeting_pairs(stories(n)))) for n in (2_000, 4_000))
    assert many < 2.2 * few


def test_words_that_nobody_shares_bring_nobody_together() -> None:
    assert list(meeting_pairs([frozenset({str(n)}) for n in range(2 * FEW)])) == []


def test_of_many_ones_each_meets_a_few_others_that_share_a_rare_word() -> None:
    ones, others = stories(3 * FEW), stories(3 * FEW)
    pairs = list(meeting_across(ones, others))
    assert {(n, n) for n in range(3 * FEW)} <= set(pairs)
    assert len(pairs) < 100 * len(ones)
    assert pairs == sorted(pairs)
