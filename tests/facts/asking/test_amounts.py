"""Amounts: which figures may answer a question, and what they count."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.amounts import Amount, collect, is_interval, is_update, lasts, norm_of, outcome
from tests.stories import story_of

DAY = date(2026, 5, 15)


def amounts(text: str) -> list[Amount]:
    return collect(story_of({"A": text}, DAY))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The firm sold 300 vans.", ["300 vans"]),
        ("The firm sold 300 vans and 12 boats.", ["300 vans", "12 boats"]),
        ("The mast is 30 metres tall.", ["30 metres"]),
        ("The site cost $3 million.", ["$3 million"]),
        ("Turnout was 61 percent.", ["61 percent"]),
        ("The strike lasted four hours.", ["four hours"]),
        ("Nobody came.", []),
        # parts of another figure
        ("Nine of the 40 vans were red.", ["40 vans"]),
        ("Ten of the dead were children.", []),
        # additions
        ("Two more vans were sold.", []),
        ("Another 2,000 vans were sold.", []),
        ("An additional 50 vans were sold.", []),
        ("More than 50 vans were sold.", ["More than 50 vans"]),
        # what another figure is set against
        ("Turnout was 61 percent, up from 48 percent.", ["61 percent"]),
        ("Turnout was 61 percent, compared with 48 percent.", ["61 percent"]),
        ("It sold 90 vans rather than 70 vans.", ["90 vans"]),
        # parts of words
        ("The three-tiered cake was eaten.", []),
        # things in general
        ("A magnitude-6 quake can flatten a town.", []),
    ],
)
def test_figures_that_may_answer(text: str, figures: list[str]) -> None:
    assert [a.quantity.text for a in amounts(text)] == figures


def test_amounts_stand_in_order_of_source_and_text() -> None:
    found = collect(story_of({"A": "It sold 9 vans. It sold 7 boats.", "B": "It sold 5 vans."}, DAY))
    assert [a.context.place for a in found] == sorted(a.context.place for a in found)
    assert [a.context.source for a in found] == [0, 0, 1]


@pytest.mark.parametrize(
    ("text", "unit", "plain"),
    [
        ("The firm sold 300 vans.", "van", "van"),
        ("The crash left 80 hurt.", "people", "people"),
        ("The toll of dead rose to 14.", "people", "people"),
        ("Police arrested 50 demonstrators.", "people", "people"),
        ("The firm hired 50 designers.", "design", "designer"),
        ("Most of the founders left.", "founder", "founder"),
        ("The clinic gave 900 flu shots.", "dose", "dose"),
        ("The guards fired 900 shots.", "shoot", "shot"),
    ],
)
def test_what_is_counted(text: str, unit: str, plain: str) -> None:
    (found,) = amounts(text)
    assert (found.unit, found.plain.unit) == (unit, plain)


@pytest.mark.parametrize(
    ("text", "update"),
    [
        ("The toll rose to 14.", True),
        ("The toll had climbed to 14.", True),
        ("Officials revised the number of deaths to 14.", True),
        ("The toll was lowered to 14.", True),
        ("The toll is 14.", False),
        ("The toll rose by 14.", False),
        ("They went to 14 houses.", False),
    ],
)
def test_updates(text: str, update: bool) -> None:
    story = story_of({"A": text}, DAY)
    (claim,) = story.readings[0].claims
    assert is_update(claim, claim.quantities[0]) is update


@pytest.mark.parametrize(
    ("text", "length", "interval"),
    [
        ("The strike lasted four hours.", True, False),
        ("The strike began four hours after the vote.", True, True),
        ("The strike began three years ago.", True, True),
        ("After four hours, the strike ended.", True, True),
        ("The strike ended after four hours of talks.", True, False),
        ("The strike took 30 vans off the road.", False, False),
        ("Four hours", True, False),
    ],
)
def test_lengths_of_time(text: str, length: bool, interval: bool) -> None:
    found = amounts(text)
    assert [lasts(a) for a in found] in ([length], [])
    assert [is_interval(a) for a in found] in ([interval], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The storm killed 12 people.", "die"),
        ("The storm injured 12 people.", "injure"),
        ("The storm destroyed 12 barns.", "damage"),
        ("Police arrested 12 people.", "arrest"),
        ("The storm displaced 12 people.", "displac"),
        ("The choir sang 12 songs.", ""),
    ],
)
def test_outcome(text: str, expected: str) -> None:
    (found,) = amounts(text)
    assert outcome(found) == expected


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("The mast is about 30 metres tall.", "30|~|metre"),
        ("The site cost $2.5 million.", "2500000|=|USD"),
        ("At least nine people died.", "9|>=|person"),
        ("Up to 90 vans were sold.", "90|<=|van"),
        ("Fewer than 90 vans were sold.", "90|<|van"),
        ("It sold 1,234,567 vans.", "1234567|=|van"),
        ("It sold between 20 and 30 vans.", "20-30|=|van"),
    ],
)
def test_norms_are_figure_modifier_and_unit(text: str, norm: str) -> None:
    found = norm_of(amounts(text)[0].quantity)
    assert found.split("|")[:2] == norm.split("|")[:2]
    assert found.count("|") == 2


def test_a_length_that_names_a_thing_is_no_answer() -> None:
    assert amounts("Lumo showed the new 13-inch tablet.") == []
    assert [a.quantity.text for a in amounts("The tablet is 13 inches wide.")] == ["13 inches"]


def test_the_head_of_a_source_is_its_first_sentences() -> None:
    text = " ".join(f"It sold {n} vans." for n in range(20, 26))
    assert [a.lead for a in amounts(text)] == [True] * 4 + [False] * 2


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("A mother of 12 killed in the fire was named.", "12 killed", "child"),
        ("The father of three died.", "three", "child"),
        ("The raid brought to 10 the number of sailors killed.", "10", "sailor"),
        ("A crowd of 300 gathered.", "300", "people"),
        ("A 300-strong crowd gathered.", "300-strong", "people"),
        ("The father of five boys left.", "five boys", "boy"),
    ],
)
def test_what_the_words_before_a_figure_say_it_counts(text: str, figure: str, unit: str) -> None:
    (found,) = (a for a in collect(story_of({"A": text})) if a.quantity.text == figure)
    assert found.unit == unit
