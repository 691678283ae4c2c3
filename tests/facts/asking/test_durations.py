"""Durations: lengths of time as amounts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.durations import as_quantity, read_durations
from facts.model import DateMention
from facts.reading import read_source
from tests.stories import document_of

DAY = date(2026, 5, 15)


def duration(text: str, value: str) -> DateMention:
    return DateMention(7, 7 + len(text), text, "DURATION", value)


@pytest.mark.parametrize(
    ("value", "number", "unit"),
    [
        ("PT30S", 30, "second"),
        ("PT5M", 5, "minute"),
        ("PT4H", 4, "hour"),
        ("P1D", 1, "day"),
        ("P2W", 2, "week"),
        ("P3M", 3, "month"),
        ("P12Y", 12, "year"),
        ("P0.5D", 0.5, "day"),
        ("PT1.5H", 1.5, "hour"),
    ],
)
def test_units(value: str, number: float, unit: str) -> None:
    found = as_quantity(duration("so long", value))
    assert found is not None
    assert (found.value, found.unit, found.role, found.modifier) == (number, unit, "measure", "=")
    assert (found.start, found.end, found.text) == (7, 14, "so long")


@pytest.mark.parametrize("value", ["PXY", "PXD", "P1Y6M", "P", "", "PT", "2026-05-15", "P3X", "PT4H30M", "P1D "])
def test_values_without_a_figure_or_of_two_units(value: str) -> None:
    assert as_quantity(duration("so long", value)) is None


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("less than an hour", "<"),
        ("fewer than two hours", "<"),
        ("under two hours", "<"),
        ("at most two hours", "<="),
        ("up to two hours", "<="),
        ("within two hours", "<="),
        ("no more than two hours", "<="),
        ("over two hours", ">"),
        ("more than two hours", ">"),
        ("at least two hours", ">="),
        ("no less than two hours", ">="),
        ("not less than two hours", ">="),
        ("no fewer than two hours", ">="),
        ("no longer than two hours", "<="),
        ("longer than two hours", ">"),
        ("about two hours", "~"),
        ("almost two hours", "~"),
        ("SOME two hours", "~"),
        ("two hours", "="),
        ("overnight", "="),
        ("", "="),
    ],
)
def test_bounds(text: str, modifier: str) -> None:
    found = as_quantity(duration(text, "PT2H"))
    assert found is not None
    assert found.modifier == modifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He stayed less than an hour.", 1),
        ("He stayed half a day.", 0),  # a quantity already
        ("He stayed four hours.", 0),
        ("He stayed on Friday.", 0),
        ("He stayed for years.", 0),
        ("He stayed.", 0),
    ],
)
def test_durations_that_no_quantity_covers(text: str, expected: int) -> None:
    found = [q for c in read_source(document_of("A", text, DAY)).claims for q in read_durations(c)]
    assert len(found) == expected
    assert all(text[q.start : q.end] == q.text for q in found)


@given(st.integers(0, 10**6), st.sampled_from("DWMY"))
def test_any_figure_is_read(number: int, unit: str) -> None:
    found = as_quantity(duration("so long", f"P{number}{unit}"))
    assert found is not None
    assert found.value == number


@given(st.text(alphabet="PTXSMHDWY0123456789.", max_size=200))
def test_any_value_is_read_or_left(value: str) -> None:
    found = as_quantity(duration("so long", value))
    assert found is None or isinstance(found.value, float)


@pytest.mark.parametrize(
    ("text", "value", "unit", "modifier"),
    [
        ("He stayed less than an hour.", 1.0, "hour", "<"),
        ("He stayed about two days.", 2.0, "day", "~"),
        ("He stayed three weeks.", 3.0, "week", "="),
    ],
)
def test_durations_as_quantities(text: str, value: float, unit: str, modifier: str) -> None:
    dates = [d for c in read_source(document_of("A", text, DAY)).claims for d in c.dates]
    found = as_quantity(dates[0])
    assert found is not None
    assert (found.value, found.unit, found.modifier) == (value, unit, modifier)
    assert text[found.start : found.end] == found.text


def test_vague_durations_are_no_quantities() -> None:
    dates = [d for c in read_source(document_of("A", "He stayed for years.", DAY)).claims for d in c.dates]
    assert all(as_quantity(d) is None for d in dates)
