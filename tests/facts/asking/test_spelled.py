"""Amounts told in words of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.amounts import collect, lasts
from facts.asking.spelled import (
    read_clocks,
    read_groups,
    read_halves,
    read_ones,
    read_spelled,
    read_times,
    read_victims,
)
from facts.quantities_compare import compare_quantities
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.model import Claim


def claim_of(text: str) -> Claim:
    return story_of({"A": text}).readings[0].claims[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund scored with 7:42 left in the half.", [("7:42", 462.0)]),
        ("Lund scored with 7:42 to go.", [("7:42", 462.0)]),
        ("Lund scored with 0:08 remaining.", [("0:08", 8.0)]),
        ("Lund scored at 7:42 on Monday.", []),
        ("Lund left at 17:42:10 left in the log.", []),
    ],
)
def test_time_left_to_play(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(q.text, q.value) for q in read_clocks(claim_of(text))] == expected


def test_clocks_are_read_to_the_second() -> None:
    one, other = (read_clocks(claim_of(f"Lund scored with {t} left."))[0] for t in ("7:42", "7:41"))
    assert compare_quantities(one, other) == "conflict"
    assert compare_quantities(one, one) == "same"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She lived about a mile and a half away.", [(1.5, "mile", "~")]),
        ("The snow was a foot and a half deep.", [(1.5, "foot", "=")]),
        ("They waited an hour and a half.", []),  # read as a duration
        ("A friend and a half of the town came.", []),
    ],
)
def test_one_and_a_half(text: str, expected: list[tuple[float, str, str]]) -> None:
    found = [(q.value, q.unit, q.modifier) for q in read_halves(claim_of(text))]
    assert found == expected


def test_the_half_of_a_mile_and_a_half_is_no_figure_of_its_own() -> None:
    found = collect(story_of({"A": "She lived about a mile and a half away."}))
    assert [a.quantity.text for a in found] == ["about a mile and a half"]


@pytest.mark.parametrize("text", ["A single shell fell.", "It fell a mile and a half away.", "He fell with 7:42 left."])
def test_spelled_amounts_stand_in_the_source(text: str) -> None:
    claim = claim_of(text)
    (found,) = read_spelled(claim)
    assert claim.text[found.start - claim.start : found.end - claim.start] == found.text


def test_time_left_is_a_length_of_time() -> None:
    (found,) = collect(story_of({"A": "Lund scored with 7:42 left."}))
    assert lasts(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The witness twice admitted it.", [("twice", 2.0, "")]),
        ("She was fined several times.", [("several times", None, "several")]),
        ("She called him countless times.", [("countless times", None, "many")]),
        ("The tower is twice as tall.", []),
        ("The flood cost many times more than that.", []),
        ("The paper appears twice-weekly.", []),
    ],
)
def test_how_often(text: str, expected: list[tuple[str, float | None, str]]) -> None:
    assert [(q.text, q.value, q.vague) for q in read_times(claim_of(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ball rolled about a block.", [("about a block", "block", "~")]),
        ("The shot came from more than a block away.", [("more than a block", "block", ">")]),
        ("She lives a mile away.", [("a mile", "mile", "=")]),
        ("He walked a mile.", []),
        ("She lived about a mile and a half away.", []),
        ("They met about a lawyer.", []),
    ],
)
def test_the_one_of_a_unit(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(q.text, q.unit, q.modifier) for q in read_ones(claim_of(text))] == expected


def test_how_often_in_words_stands_against_a_figure() -> None:
    one, other = (read_times(claim_of(t))[0] for t in ("He twice lied in court.", "He lied in court several times."))
    assert compare_quantities(one, other) == "conflict"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A trio of gunmen fled.", [(3.0, "gunman")]),
        ("She met the pair of brothers.", [(2.0, "brother")]),
        ("A quartet of young sailors drowned.", [(4.0, "sailor")]),
        ("He bought a pair of shoes.", []),
        ("The pair of us left.", []),
    ],
)
def test_names_of_groups(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in read_groups(claim_of(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He denied a double murder.", [(2.0, "dead")]),
        ("The triple-shooting shook Orvel.", [(3.0, "injured")]),
        ("He ordered a double whisky.", []),
    ],
)
def test_names_of_crimes_count_their_victims(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in read_victims(claim_of(text))] == expected
