"""Amounts put together: figure, unit or noun, rate, base and modifier."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.amounts import Amount, amount_at
from tests.facts.reading.quantities.cut_lines import line_of, only, read, spot


def amount(text: str, word: str = "") -> Amount | None:
    return amount_at(*spot(text, word))


@pytest.mark.parametrize(
    ("text", "value", "unit", "role", "span"),
    [
        ("5 boats sank", 5, "boat", "count", "5 boats"),
        ("5 km away", 5, "kilometre", "measure", "5 km"),
        ("$5 each", 5, "dollar", "money", "$5"),
        ("$5 a share", 5, "dollar per share", "money", "$5 a share"),
        ("$5 each year", 5, "dollar per year", "money", "$5 each year"),
        ("5 boats a day", 5, "boat per day", "count", "5 boats a day"),
        ("5 boats per square mile", 5, "boat per square mile", "count", "5 boats per square mile"),
        ("5 per boat", 5, "per boat", "bare", "5 per boat"),
        ("5% of it", 5, "percentage", "percentage", "5%"),
        ("5 or so boats", 5, "boat", "count", "5 or so boats"),
        ("5", 5, "", "bare", "5"),
        ("5 or 6 boats", 5, "boat", "count", "5"),
        ("5 or 6 km", 5, "kilometre", "measure", "5"),
        ("5 of the 6 km", 5, "kilometre", "measure", "5"),
        ("5 to 6 boats", (5, 6), "boat", "count", "5 to 6 boats"),
        ("5-6 km a day", (5, 6), "kilometre per day", "measure", "5-6 km a day"),
        ("one boat sank.", 1, "boat", "count", "one boat"),
        ("one mile off", 1, "mile", "measure", "one mile"),
        ("half of it", 0.5, "fraction", "percentage", "half"),
    ],
)
def test_amounts(text: str, value: object, unit: str, role: str, span: str) -> None:
    line, i = spot(text)
    found = amount_at(line, i)
    assert found is not None
    assert (found.value, found.unit, found.role) == (value, unit, role)
    assert line.text[line.start[found.start] : line.end[found.end - 1]] == span


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("boats", "boats"),
        ("No one came", "one"),
        ("this one came", "one"),
        ("one day they came", "one"),
        ("one-off boats", "one"),
        ("one, they said", "one"),
        ("the new 787 Dreamliner", "787"),
        ("in 2019", "2019"),
        ("chapter 5", "5"),
        ("$", "$"),
    ],
)
def test_no_amounts(text: str, word: str) -> None:
    assert amount(text, word) is None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It took one day.", "day"),
        ("It lasted one day.", "day"),
        ("They slept for one day.", "day"),
        ("One week passed.", "week"),
    ],
)
def test_one_length_of_time(text: str, unit: str) -> None:
    assert [(q.value, q.unit) for q in read(text)] == [(1, unit)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The wave killed 12.", "people"),
        ("The wave injured at least 12.", "people"),
        ("The toll is 12.", "people"),
        ("The toll rose to 12.", "people"),
        ("The crowd of 12 slept.", "people"),
        ("It displaced 12,000.", "people"),
        ("It cost 12.", ""),
        ("It killed 12 goats.", "goat"),
        ("It killed 12.5.", ""),
    ],
)
def test_what_befalls_people_counts_people(text: str, unit: str) -> None:
    assert [q.unit for q in read(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "value", "base", "noun"),
    [
        ("Some 40% of the boats sank.", 40, "boat", "boat"),
        ("Some 40% of old wooden boats sank.", 40, "boat", "wooden boat"),
        ("Some 40% of the harbour burned.", 40, "harbour", "harbour"),
        ("Some 40% sank.", 40, "", ""),
        ("Sales rose 40% in May.", 40, "", ""),
        ("Half the boats sank.", 0.5, "boat", "boat"),
        ("Two-thirds of the boats sank.", 2 / 3, "boat", "boat"),
    ],
)
def test_shares_have_a_base(text: str, value: float, base: str, noun: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert (found.role, found.base, found.noun) == ("percentage", base, noun)


@given(st.integers(2, 999), st.sampled_from(["boats", "km", "percent", "dollars"]))
def test_amounts_do_not_depend_on_case(number: int, unit: str) -> None:
    small, large = amount(f"{number} {unit} sank"), amount(f"{number} {unit.title()} sank")
    assert small is not None
    assert large is not None
    if unit != "km":  # symbols keep their case
        assert (small.value, small.unit, small.role) == (large.value, large.unit, large.role)


@given(st.text(alphabet="5 $%-,.abkmotns", max_size=40))
def test_amounts_lie_in_the_line(text: str) -> None:
    line = line_of(text)
    for i in range(line.first, line.last):
        found = amount_at(line, i)
        assert found is None or line.first <= found.start < found.end <= line.last
