"""Two figures: one range, or two amounts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.figures import Figure, figure_at
from facts.reading.quantities.ranges import ends, opened, upper_end
from tests.facts.reading.quantities.cut_lines import only, read, spot


def both(text: str, word: str = "") -> tuple[float, float] | None:
    line, i = spot(text, word)
    first = figure_at(line, i)
    assert first is not None
    second = upper_end(line, first)
    return ends(first, second) if second else None


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("5 to 7 boats", "", (5, 7)),
        ("5 to the 7 boats", "", (5, 7)),
        ("5-7 boats", "", (5, 7)),
        ("5–7 boats", "", (5, 7)),
        ("5—7 boats", "", (5, 7)),
        ("5 - 7 boats", "", (5, 7)),
        ("5 – 7 boats", "", (5, 7)),
        ("5- to 7-inch nails", "", (5, 7)),
        ("five-to-seven boats", "", None),
        ("5 to about 7 boats", "", (5, 7)),
        ("between 5 and 7 boats", "5", (5, 7)),
        ("between 5 and roughly 7 boats", "5", (5, 7)),
        ("5 and 7 boats", "", None),
        ("from 7 to 5 boats", "7", (7, 5)),
        ("7 to 5 boats", "", None),
        ("7-5 boats", "", None),
        ("5 -7 boats", "", None),
        ("5, 7 boats", "", None),
        ("5 to boats", "", None),
        ("5 to", "", None),
        ("5-", "", None),
        ("5 km to 7 km", "", (5, 7)),
        ("5 km to 7", "", None),
        ("from 5 km to 7", "5", (5, 7)),
        ("5 km to 7 kg", "", None),
        ("5 to 7 km", "", (5, 7)),
        ("$5 to $7", "$", (5, 7)),
        ("$5-7", "$", (5, 7)),
        ("$5-7%", "$", None),
        ("5% to $7", "", None),
        ("2-3 billion", "", (2e9, 3e9)),
        ("2 to 3 billion", "", (2e9, 3e9)),
        ("500 to 3 thousand", "", (500, 3000)),
        ("two to three dozen", "", (24, 36)),
        ("two to three hundred", "", (200, 300)),
        ("2 million to 3 million", "", (2e6, 3e6)),
        ("half to two-thirds of it", "", (1 / 2, 2 / 3)),
        ("a third to a half of it", "", (1 / 3, 1 / 2)),
        ("one-half to 3 boats", "", None),
        ("30 degrees to 40 degrees Celsius", "", (30, 40)),
    ],
)
def test_ends(text: str, word: str, expected: tuple[float, float] | None) -> None:
    assert both(text, word) == (pytest.approx(expected) if expected else None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Between half and two-thirds of homes lost power.", (1 / 2, 2 / 3)),
        ("Between half and two-thirds of the homes lost power.", (1 / 2, 2 / 3)),
        ("Between a third and half of the homes lost power.", (1 / 3, 1 / 2)),
        ("Between a quarter and a half of the homes lost power.", (1 / 4, 1 / 2)),
        ("Half to two-thirds of the homes lost power.", (1 / 2, 2 / 3)),
        ("One-third to one-half of the homes lost power.", (1 / 3, 1 / 2)),
        ("From a quarter to a third of the homes lost power.", (1 / 4, 1 / 3)),
        ("BETWEEN HALF AND TWO-THIRDS of the homes lost power.", (1 / 2, 2 / 3)),
    ],
)
def test_ranges_of_parts(text: str, value: tuple[float, float]) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert (found.unit, found.role, found.base) == ("fraction", "percentage", "home")
    assert text.startswith(found.text)


def test_a_range_of_parts_of_a_unit_has_the_unit() -> None:
    found = only("She swam between half and three-quarters of a mile.")
    assert (found.value, found.unit, found.role) == ((0.5, 0.75), "mile", "measure")


@pytest.mark.parametrize("text", ["It was lost between half and full time.", "It fell between half and full price."])
def test_half_between_other_things_is_no_range(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose 5% to 7%.", [5, 7]),
        ("It rose from 5% to 7%.", [(5, 7)]),
        ("It rose between 5% and 7%.", [(5, 7)]),
        ("It rose by 5 km to 7 km.", [5, 7]),
        ("It rose by 5 to 7 km.", [(5, 7)]),
        ("It rose by between 5 and 7 km.", [(5, 7)]),
        ("It fell $5 to $7.", [5, 7]),
        ("It costs $5 to $7.", [(5, 7)]),
        ("It costs $5 or $7.", [5, 7]),
        ("It costs $5, $7 or $9.", [5, 7, 9]),
        ("It took 5 to 7 days and 3 to 4 crews.", [(5, 7), (3, 4)]),
        ("Between 5 and 7 boats and 9 ferries sank.", [(5, 7), 9]),
        ("From 5 boats the fleet grew to 7 boats.", [5, 7]),
    ],
)
def test_ranges_and_changes(text: str, values: list[object]) -> None:
    assert [q.value for q in read(text)] == values


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("between 5 and 7", "5", True),
        ("from 5 to 7", "5", True),
        ("Between 5 and 7", "5", True),
        ("about 5 to 7", "5", False),
        ("5 to 7", "", False),
    ],
)
def test_opened(text: str, word: str, expected: bool) -> None:
    line, i = spot(text, word)
    first = figure_at(line, i)
    assert isinstance(first, Figure)
    assert opened(line, first) is expected


@given(st.integers(2, 900), st.integers(1, 99), st.sampled_from(["-", "–", " to ", " – "]))
def test_a_range_keeps_both_figures(low: int, more: int, joint: str) -> None:
    assert both(f"{low}{joint}{low + more} boats") == (low, low + more)


@given(st.integers(2, 9), st.integers(1, 90), st.sampled_from(["million", "billion", "thousand"]))
def test_a_scale_after_the_second_belongs_to_both(low: int, more: int, scale: str) -> None:
    assert both(f"{low} to {low + more} {scale} boats") == both(f"{low} {scale} to {low + more} {scale} boats")
