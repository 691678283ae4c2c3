"""Amounts against amounts, as text gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.quantities_compare import compare_quantities
from facts.reading.quantities import find_quantities
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Quantity


def amount(text: str) -> Quantity:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    document = Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,))
    found = find_quantities(text, split_sentences(document), ())
    assert len(found) == 1, found
    return found[0]


def compare(a: str, b: str) -> str:
    one, two = amount(a), amount(b)
    relation = compare_quantities(one, two)
    assert compare_quantities(two, one) == relation
    return relation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It has 5,000 seats.", "It has five thousand seats."),
        ("It is 58 km away.", "It is 36 miles away."),
        ("It flew 100 kilometres.", "It flew 60 miles."),
        ("It cost $2.5 billion.", "It cost $2,500 million."),
        ("It cost 150 cents.", "It cost $1.50."),
        ("It was 30 degrees Celsius.", "It was 86 degrees Fahrenheit."),
        ("It was 30 degrees.", "It was 30 degrees Celsius."),
        ("It lasted two hours.", "It lasted 120 minutes."),
        ("Half of the voters stayed home.", "Some voters, 50 percent of the voters, stayed home."),
        ("Two-thirds of the voters stayed home.", "Only 67 percent of the voters stayed home."),
        ("The blast injured 80.", "It left 80 people in hospital."),
        ("It lost 12 people.", "It lost 12 soldiers."),
        ("More than 40 boats sank.", "Over 40 boats sank."),
        ("Dozens of boats sank.", "Dozens of boats sank."),
        ("Between 40 and 80 boats sank.", "40 to 80 boats sank."),
        ("It was the third storm.", "It was the 3rd storm."),
        ("Rovers won 2-1.", "It ended 2-1."),
    ],
)
def test_same(a: str, b: str) -> None:
    assert compare(a, b) == "same"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("About 300 boats sank.", "298 boats sank."),
        ("300 boats sank.", "298 boats sank."),
        ("It has 5,000 seats.", "It has 4,983 seats."),
        ("More than 10 boats sank.", "12 boats sank."),
        ("Up to 50 boats sank.", "30 boats sank."),
        ("Dozens of boats sank.", "36 boats sank."),
        ("Several boats sank.", "Four boats sank."),
        ("Hundreds of boats sank.", "More than 300 boats sank."),
        ("Tens of thousands of people fled.", "About 40,000 people fled."),
        ("It cost several million dollars.", "It cost $6 million."),
        ("40 to 80 percent of the huts fell.", "60 percent of the huts fell."),
        ("40 to 80 percent of the huts fell.", "50 to 70 percent of the huts fell."),
        ("Most huts fell.", "80 percent of the huts fell."),
        ("At least 40 boats sank.", "More than 40 boats sank."),
        ("At least 25 boats sank.", "Up to 400 boats sank."),
        ("Many huts fell.", "Most huts fell."),
        ("The path is about 30 miles long.", "The path is 33 miles long."),
        ("It cost $2 billion.", "It cost $2.1 billion."),
    ],
)
def test_compatible(a: str, b: str) -> None:
    assert compare(a, b) == "compatible"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Over 300 boats sank.", "Roughly 300 boats sank."),
        ("Over 300 boats sank.", "300 boats sank."),
        ("Roughly 300 boats sank.", "300 boats sank."),
        ("It draws over 300 megawatts.", "It draws 0.3 gigawatts."),
        ("Up to 300 boats sank.", "At least 300 boats sank."),
    ],
)
def test_bound(a: str, b: str) -> None:
    assert compare(a, b) == "bound"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It had a magnitude of 6.1.", "It was a 5.9-magnitude tremor."),
        ("It had a magnitude of 6.0.", "It was a 5.9-magnitude tremor."),
        ("It lost 10 people.", "It lost 12 people."),
        ("It lost 19 people.", "It lost 20 people."),
        ("More than 50 boats sank.", "30 boats sank."),
        ("Fewer than 50 boats sank.", "More than 60 boats sank."),
        ("Several founders left.", "Most founders left."),
        ("All founders left.", "Most founders left."),
        ("Dozens of boats sank.", "400 boats sank."),
        ("40 to 50 boats sank.", "60 to 70 boats sank."),
        ("Most huts fell.", "30 percent of the huts fell."),
        ("It is 58 km away.", "It is 50 miles away."),
        ("It cost $2 billion.", "It cost $2.5 billion."),
        ("A 33-year-old man won.", "A man of 34 years of age won."),
        ("It was the third storm.", "It was the fourth storm."),
        ("Rovers won 2-1.", "Rovers won 3-1."),
        ("About 10 boats sank.", "About 20 boats sank."),
    ],
)
def test_conflict(a: str, b: str) -> None:
    assert compare(a, b) == "conflict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It is 5 km away.", "It weighs 5 kg."),
        ("10 boats sank.", "10 trucks sank."),
        ("It cost $5.", "It cost €5."),
        ("It cost $5 per barrel.", "It cost $5."),
        ("40 percent of the huts fell.", "50 percent of the trees fell."),
        ("Rates rose 2 percentage points.", "Rates rose 2 percent."),
        ("A 33-year-old man won.", "He worked there for 33 years."),
        ("It is one of the oldest boats.", "12 boats sank."),
        ("It was the third storm.", "Three storms came."),
        ("It was 30 degrees.", "It was 86 degrees Fahrenheit."),
        ("300 boats sank.", "It draws 300 megawatts."),
        ("Most boats sank.", "12 boats sank."),
        ("12 soldiers fell.", "12 nurses fell."),
    ],
)
def test_other(a: str, b: str) -> None:
    assert compare(a, b) == "other"


def test_a_caller_may_name_synonyms() -> None:
    one, two = amount("12 rebels fell."), amount("15 insurgents fell.")
    assert compare_quantities(one, two) == "other"
    assert compare_quantities(one, two, lambda a, b: {a, b} == {"rebel", "insurgent"}) == "conflict"


def test_zero_width_characters_do_not_widen_a_figure() -> None:
    assert compare("It had a magnitude of 6\u200b.\u200b0.", "It was a 5.9-magnitude tremor.") == "conflict"


@given(st.integers(min_value=2, max_value=10**9), st.sampled_from(["", "About ", "More than ", "Up to ", "At least "]))
def test_every_amount_is_the_same_as_itself(number: int, before: str) -> None:
    assert compare(f"{before}{number:,} boats sank.", f"{before}{number:,} boats sank.") == "same"


@given(st.integers(min_value=2, max_value=10**6), st.integers(min_value=2, max_value=10**6))
def test_the_order_does_not_matter(one: int, two: int) -> None:
    assert compare(f"About {one:,} boats sank.", f"Over {two:,} boats sank.") in {
        "same",
        "compatible",
        "bound",
        "conflict",
    }
