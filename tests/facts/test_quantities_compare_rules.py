"""Amounts against amounts, rule by rule, on amounts made by hand."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Quantity
from facts.quantities_compare import PEOPLE, PERSONS, compare_quantities

RELATIONS = {"same", "compatible", "bound", "conflict", "other"}


def count(value: float | tuple[float, float], modifier: str = "=", unit: str = "boat", text: str = "") -> Quantity:
    written = text or (f"{value:,}" if isinstance(value, int) else str(value))
    return Quantity(0, len(written), written, value, unit, modifier, "count")


def measure(value: float, unit: str, modifier: str = "=", role: str = "measure") -> Quantity:
    return replace(count(value, modifier, unit), role=role)


def vague(name: str, unit: str = "boat", role: str = "count") -> Quantity:
    return Quantity(0, len(name), name, None, unit, "=", role, vague=name)


def share(value: float, unit: str = "percentage", base: str = "", modifier: str = "=") -> Quantity:
    return replace(measure(value, unit, modifier, "percentage"), base=base)


def rank(name: str, unit: str = "boat") -> Quantity:
    return Quantity(0, len(name), name, None, unit, "=", "ordinal", vague=name)


def score(name: str) -> Quantity:
    return Quantity(0, len(name), name, None, "", "=", "score", vague=name)


def relation(a: Quantity, b: Quantity) -> str:
    found = compare_quantities(a, b)
    assert compare_quantities(b, a) == found
    return found


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (("=", 40), ("=", 40), "same"),
        ((">", 40), (">", 40), "same"),
        ((">", 40), (">=", 40), "compatible"),
        (("<", 40), ("<=", 40), "compatible"),
        ((">", 40), ("=", 40), "bound"),
        ((">", 40), ("~", 40), "bound"),
        ((">", 40), ("<", 40), "bound"),
        (("~", 40), ("=", 40), "bound"),
        (("=", 40), ("=", 41), "conflict"),
        (("=", 99), ("=", 100), "compatible"),
        (("=", 5000), ("=", 4983), "compatible"),
        (("=", 5000), ("=", 4400), "conflict"),
        (("=", 5001), ("=", 5002), "conflict"),
        (("=", 1_000_000), ("=", 600_000), "conflict"),
        (("=", 1_000_000), ("=", 990_000), "compatible"),
        ((">", 40), ("=", 45), "compatible"),
        ((">", 40), ("=", 30), "conflict"),
        ((">", 400), ("=", 395), "compatible"),
        ((">", 400), ("=", 390), "conflict"),
        (("<", 40), ("=", 30), "compatible"),
        (("<", 40), ("=", 45), "conflict"),
        (("<", 40), (">", 50), "conflict"),
        (("<", 40), (">", 30), "compatible"),
        ((">", 40), (">", 50), "compatible"),
        (("<", 40), ("<", 50), "compatible"),
        (("~", 40), ("=", 42), "compatible"),
        (("~", 40), ("=", 46), "conflict"),
        (("~", 100), ("=", 114), "compatible"),
        (("~", 100), ("=", 116), "conflict"),
        (("~", 103), ("=", 105), "compatible"),
        (("~", 103), ("=", 108), "conflict"),
        (("~", 36), ("=", 35), "conflict"),
        (("~", 40), ("~", 42), "compatible"),
        (("~", 40), (">", 60), "conflict"),
        (("~", 40), (">", 41), "compatible"),
    ],
)
def test_counts(one: tuple[str, int], two: tuple[str, int], expected: str) -> None:
    assert relation(count(one[1], one[0]), count(two[1], two[0])) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((40, 80), (40, 80), "same"),
        ((40, 80), (80, 40), "same"),
        ((40, 80), (50, 70), "compatible"),
        ((40, 80), (50, 90), "conflict"),
        ((40, 80), (81, 90), "conflict"),
        ((40, 80), 60, "compatible"),
        ((40, 80), 40, "compatible"),
        ((40, 80), 39, "conflict"),
        ((40, 80), 81, "conflict"),
        ((40, 40), 40, "same"),
    ],
)
def test_ranges(one: tuple[float, float], two: float | tuple[float, float], expected: str) -> None:
    first = count(one, text=f"{one[0]} to {one[1]}")
    second = count(two, text=f"{two[0]} to {two[1]}" if isinstance(two, tuple) else "")
    assert relation(first, second) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((1, "mile"), (5280, "foot"), "same"),
        ((58, "kilometre"), (36, "mile"), "same"),
        ((58, "kilometre"), (42, "mile"), "conflict"),
        ((1, "gigawatt"), (1000, "megawatt"), "same"),
        ((30, "celsius"), (86, "fahrenheit"), "same"),
        ((30, "degree"), (30, "celsius"), "same"),
        ((30, "degree"), (31, "celsius"), "other"),
        ((30, "degree"), (30, "fahrenheit"), "same"),
        ((5, "kilometre"), (5, "kilogram"), "other"),
        ((5, "kilometre"), (5, "boat"), "other"),
        ((5, "dollar"), (5, "euro"), "other"),
        ((500, "cent"), (5, "dollar"), "same"),
        ((24, "litre per day"), (1, "litre per hour"), "same"),
        ((5, "litre per day"), (5, "litre"), "other"),
        ((6.0, "magnitude"), (5.9, "magnitude"), "conflict"),
        ((6, "magnitude"), (6.1, "magnitude"), "compatible"),
        ((1.5, "kilometre"), (1.52, "kilometre"), "compatible"),
        ((0.5, "ton"), (1000, "pound-mass"), "same"),
        ((-12, "celsius"), (-12, "celsius"), "same"),
        ((-12, "celsius"), (12, "celsius"), "conflict"),
    ],
)
def test_measures(one: tuple[float, str], two: tuple[float, str], expected: str) -> None:
    assert relation(measure(*one), measure(*two)) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (share(50), share(0.5, "fraction"), "same"),
        (share(66), share(2 / 3, "fraction"), "same"),
        (share(50, base="boat"), share(50, base="hut"), "other"),
        (share(50, base="boat"), share(50), "same"),
        (share(50, base="boat"), share(60, base="boat"), "conflict"),
        (share(50), share(50, "percentage point"), "other"),
        (share(1, "percentage point"), share(100, "basis point"), "same"),
        (share(80), vague("most", "hut"), "compatible"),
        (share(30), vague("most", "hut"), "conflict"),
        (share(100), vague("all", "hut"), "compatible"),
        (share(90), vague("all", "hut"), "conflict"),
        (share(80, base="boat"), vague("most", "hut"), "other"),
        (share(80, base="hut"), vague("most", "hut"), "compatible"),
        (share(80), vague("several", "hut"), "other"),
        (share(80), count(80), "other"),
    ],
)
def test_shares(one: Quantity, two: Quantity, expected: str) -> None:
    assert relation(one, two) == expected


@pytest.mark.parametrize(
    ("name", "figure", "expected"),
    [
        ("few", 3, "compatible"),
        ("few", 30, "conflict"),
        ("several", 4, "compatible"),
        ("several", 1, "conflict"),
        ("several", 40, "conflict"),
        ("many", 5000, "compatible"),
        ("many", 2, "conflict"),
        ("dozens", 36, "compatible"),
        ("dozens", 12, "conflict"),
        ("dozens", 900, "conflict"),
        ("scores", 60, "compatible"),
        ("hundreds", 400, "compatible"),
        ("hundreds", 40, "conflict"),
        ("thousands", 5000, "compatible"),
        ("several hundred", 500, "compatible"),
        ("several hundred", 50, "conflict"),
        ("few thousand", 3000, "compatible"),
        ("tens of thousands", 45_000, "compatible"),
        ("tens of thousands", 4500, "conflict"),
        ("hundreds of thousands", 300_000, "compatible"),
        ("most", 12, "other"),
        ("all", 12, "other"),
        ("strange", 12, "other"),
    ],
)
def test_vague_against_figures(name: str, figure: int, expected: str) -> None:
    assert relation(vague(name), count(figure)) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("several", "several", "same"),
        ("several", "few", "compatible"),
        ("few", "dozens", "conflict"),
        ("dozens", "scores", "compatible"),
        ("hundreds", "thousands", "compatible"),
        ("dozens", "thousands", "conflict"),
        ("most", "all", "conflict"),
        ("most", "many", "compatible"),
        ("most", "few", "conflict"),
        ("all", "several", "conflict"),
        ("all", "many", "other"),
        ("most", "dozens", "other"),
        ("many", "millions", "compatible"),
        ("strange", "several", "other"),
    ],
)
def test_vague_against_vague(one: str, two: str, expected: str) -> None:
    assert relation(vague(one), vague(two)) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (rank("3rd"), rank("3rd"), "same"),
        (rank("3rd"), rank("4th"), "conflict"),
        (rank("3rd"), rank("3rd", "hut"), "other"),
        (rank("3rd"), rank("3rd", ""), "same"),
        (rank("3rd"), count(3), "other"),
        (rank("3rd"), vague("several"), "other"),
        (rank("3rd"), score("3-1"), "other"),
        (score("2-1"), score("2-1"), "same"),
        (score("2-1"), score("1-2"), "compatible"),
        (score("2-1"), score("3-1"), "conflict"),
        (score("2-1"), count(2), "other"),
    ],
)
def test_ranks_and_scores(one: Quantity, two: Quantity, expected: str) -> None:
    assert relation(one, two) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("boat", "boat", "conflict"),
        ("boat", "Boat", "conflict"),
        ("boat", "hut", "other"),
        ("boat", "", "conflict"),
        ("boat", "other", "conflict"),
        ("people", "soldier", "conflict"),
        ("person", "nurse", "other"),
        ("people", "victim", "conflict"),
        ("dead", "injured", "other"),
        ("soldier", "teacher", "other"),
        ("people", "boat", "other"),
        ("GPU", "gpu", "conflict"),
    ],
)
def test_counted_things(one: str, two: str, expected: str) -> None:
    assert relation(count(12, unit=one), count(15, unit=two)) == expected


@pytest.mark.parametrize("noun", sorted(PERSONS | (PEOPLE - {"people"})))
def test_people_may_be_any_kind_of_person(noun: str) -> None:
    assert relation(count(12, unit="people"), count(15, unit=noun)) == "conflict"


def test_an_age_is_no_length_of_time() -> None:
    old = replace(count(33, unit="year of age"), role="age")
    assert relation(old, measure(33, "year")) == "other"
    assert relation(old, replace(old, value=34, text="34")) == "conflict"
    assert relation(old, replace(old, value=396, unit="month of age", text="396 months")) == "same"


def test_one_of_the_boats_is_no_count() -> None:
    one = count(1, text="One of the boats")
    assert relation(one, count(12)) == relation(one, one) == "other"
    assert relation(count(1, text="one boat"), count(12)) == "conflict"


def test_synonyms_are_asked_in_lower_case_and_only_for_different_nouns() -> None:
    asked: list[tuple[str, str]] = []

    def same(one: str, two: str) -> bool:
        asked.append((one, two))
        return True

    assert compare_quantities(count(5, unit="Boat"), count(5, unit="boat"), same) == "same"
    assert asked == []
    assert compare_quantities(count(5, unit="Boat"), count(5, unit="SHIP"), same) == "same"
    assert asked == [("boat", "ship")]


@pytest.mark.parametrize(
    ("one", "two", "other", "expected"),
    [
        ("6.0", 6.0, 6.1, "conflict"),
        ("6", 6.0, 6.1, "compatible"),
        ("1.5 billion", 1.5e9, 1.54e9, "compatible"),
        ("1.50 billion", 1.5e9, 1.54e9, "conflict"),
        ("1,500 million", 1.5e9, 1.54e9, "compatible"),
        ("1,501 million", 1.501e9, 1.54e9, "conflict"),
        ("one and a half billion", 1.5e9, 1.54e9, "compatible"),
    ],
)
def test_the_last_place_is_read_as_written(one: str, two: float, other: float, expected: str) -> None:
    written = {6.1: "6.1", 1.54e9: "1.54 billion"}[other]
    first = Quantity(0, len(one), one, two, "dollar", "=", "money")
    second = Quantity(0, len(written), written, other, "dollar", "=", "money")
    assert relation(first, second) == expected


_MODIFIERS = st.sampled_from(["=", "~", "<", ">", "<=", ">="])
_COUNTS = st.builds(count, st.integers(0, 10**7), _MODIFIERS)


@given(_COUNTS, _COUNTS)
def test_the_order_of_two_counts_does_not_matter(one: Quantity, two: Quantity) -> None:
    assert relation(one, two) in RELATIONS - {"other"}


@given(_COUNTS)
def test_an_amount_is_the_same_as_itself(one: Quantity) -> None:
    assert relation(one, one) == "same"


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_open_sides_in_one_direction_always_agree(one: int, two: int) -> None:
    assert relation(count(one, ">"), count(two, ">")) in {"same", "compatible"}
    assert relation(count(one, "<"), count(two, "<")) in {"same", "compatible"}


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_bound_admits_what_lies_beyond_it(low: int, more: int) -> None:
    assert relation(count(low, ">"), count(low + more)) == "compatible"
    assert relation(count(low + more, "<"), count(low)) == "compatible"


@given(st.integers(0, 99), st.integers(0, 99))
def test_small_plain_counts_agree_only_when_equal(one: int, two: int) -> None:
    assert relation(count(one), count(two)) == ("same" if one == two else "conflict")


@given(
    st.integers(1, 10**5),
    st.sampled_from([("kilometre", "metre", 1000), ("hour", "minute", 60), ("dollar", "cent", 100)]),
)
def test_one_measure_in_two_units_is_the_same(value: int, units: tuple[str, str, int]) -> None:
    large, small, times = units
    assert relation(measure(value, large), measure(value * times, small)) == "same"


@given(st.floats(0, 1e15, allow_nan=False), st.floats(0, 1e15, allow_nan=False), _MODIFIERS, _MODIFIERS)
def test_any_figures_compare(one: float, two: float, first: str, second: str) -> None:
    assert one < inf
    assert relation(count(one, first), count(two, second)) in RELATIONS - {"other"}
