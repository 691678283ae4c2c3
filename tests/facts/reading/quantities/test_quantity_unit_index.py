"""The index of units, and conversion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.unit_index import convert, role_of, unit_tables

_NAMES = sorted(unit_tables().scale)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ((1, "mile"), (5280, "foot")),
        ((1, "yard"), (3, "foot")),
        ((1, "foot"), (12, "inch")),
        ((1, "nautical mile"), (1852, "metre")),
        ((1, "kilometre"), (100_000, "centimetre")),
        ((1, "stone"), (14, "pound-mass")),
        ((1, "pound-mass"), (16, "ounce")),
        ((1, "ton"), (2000, "pound-mass")),
        ((1, "long ton"), (2240, "pound-mass")),
        ((1, "metric ton"), (1000, "kilogram")),
        ((1, "hectare"), (10_000, "square metre")),
        ((640, "acre"), (1, "square mile")),
        ((1, "gallon"), (8, "pint")),
        ((1, "cubic metre"), (1000, "litre")),
        ((1, "barrel"), (42, "gallon")),
        ((1, "kilowatt hour"), (3.6, "megajoule")),
        ((1, "byte"), (8, "bit")),
        ((1, "gibibyte"), (1024, "mebibyte")),
        ((1, "hour"), (60, "minute")),
        ((1, "week"), (7, "day")),
        ((1, "fortnight"), (2, "week")),
        ((1, "century"), (10, "decade")),
        ((1, "percentage point"), (100, "basis point")),
        ((50, "percentage"), (0.5, "fraction")),
        ((100, "celsius"), (212, "fahrenheit")),
        ((-40, "celsius"), (-40, "fahrenheit")),
        ((0, "kelvin"), (-273.15, "celsius")),
        ((100, "pence"), (1, "pound sterling")),
        ((100, "kopek"), (1, "russian ruble")),
        ((36, "kilometre per hour"), (10, "metre per second")),
        ((24, "litre per day"), (1, "litre per hour")),
        ((12, "kilogram per hectare per year"), (1, "kilogram per hectare per month")),
        ((60, "dollar per barrel per hour"), (1, "dollar per barrel per minute")),
        ((1, "kilobyte"), (1000, "byte")),
    ],
)
def test_one_amount_in_two_units(one: tuple[float, str], two: tuple[float, str]) -> None:
    first, second = convert(*one), convert(*two)
    assert first is not None
    assert second is not None
    assert first[0] == second[0]
    assert first[1] == pytest.approx(second[1], rel=1e-3, abs=1e-9)


@pytest.mark.parametrize("unit", ["", "boat", "GPU", "boat per day", "mile per boat", " per ", "Mile", "miles"])
def test_unknown_units(unit: str) -> None:
    assert convert(3, unit) is None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("dollar", "euro"),
        ("dollar", "australian dollar"),
        ("mile", "acre"),
        ("gram", "litre"),
        ("percentage", "percentage point"),
        ("watt", "watt hour"),
        ("dollar per day", "dollar per litre"),
        ("degree", "celsius"),
    ],
)
def test_different_dimensions(one: str, two: str) -> None:
    first, second = convert(1, one), convert(1, two)
    assert first is not None
    assert second is not None
    assert first[0] != second[0]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("percentage", "percentage"),
        ("percentage point", "percentage"),
        ("basis point", "percentage"),
        ("mile", "measure"),
        ("parts-per-million", "measure"),
        ("", "measure"),
    ],
)
def test_roles(name: str, role: str) -> None:
    assert role_of(name) == role


@pytest.mark.parametrize("symbol", ["pm", "am", "Mm", "Mg", "mA", "TA"])
def test_symbols_that_mean_something_else(symbol: str) -> None:
    assert symbol not in unit_tables().symbols


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("km", "kilometre"),
        ("mm", "millimetre"),
        ("μm", "micrometre"),
        ("µm", "micrometre"),
        ("kWh", "kilowatt hour"),
        ("PB", "petabyte"),
        ("GHz", "gigahertz"),
        ("MW", "megawatt"),
        ("mW", "milliwatt"),
        ("cl", "centilitre"),
        ("dl", "decilitre"),
        ("m²", "square metre"),
    ],
)
def test_symbols(symbol: str, name: str) -> None:
    assert unit_tables().symbols[symbol] == name


def test_every_symbol_and_mark_has_a_factor() -> None:
    tables = unit_tables()
    assert {*tables.symbols.values(), *tables.marks.values()} <= set(tables.scale)


def test_names_stand_under_their_first_word_longest_first() -> None:
    for first, entries in unit_tables().names.items():
        assert all(words[0] == first for words, _, _ in entries)
        lengths = [len(words) for words, _, _ in entries]
        assert lengths == sorted(lengths, reverse=True)


def test_no_name_stands_twice() -> None:
    for entries in unit_tables().names.values():
        assert len({words for words, _, _ in entries}) == len(entries)


@given(st.sampled_from(_NAMES), st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_conversion_keeps_the_order(unit: str, one: float, two: float) -> None:
    low, high = convert(min(one, two), unit), convert(max(one, two), unit)
    assert low is not None
    assert high is not None
    assert low[0] == high[0]
    assert low[1] <= high[1]


@given(st.sampled_from(_NAMES), st.sampled_from(_NAMES))
def test_rates_of_known_units_convert(upper: str, lower: str) -> None:
    if " per " in lower:
        return
    found, over, under = convert(6.0, f"{upper} per {lower}"), convert(6.0, upper), convert(1.0, lower)
    assert found is not None
    assert over is not None
    assert under is not None
    if f"{upper} per {lower}" not in unit_tables().scale:
        assert found[1] == pytest.approx(over[1] / under[1])


def test_the_tables_are_made_once() -> None:
    assert unit_tables() is unit_tables()
