"""Footings: what was expected and what came, changes over two times, figures for each and in all are two things; other words for one are not."""

from __future__ import annotations

import pytest

from facts.asking.amounts import Amount, collect
from facts.asking.footings import are_changes, footing_of, of_two_footings
from tests.stories import story_of


def amount(text: str, figure: str = "") -> Amount:
    return next(a for a in collect(story_of({"A": text})) if figure in a.quantity.text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Analysts had expected the ferry line to earn $40 million.", "The ferry line earned $52 million."),
        ("Bakers sold 900 loaves, more than the forecast 700 loaves.", "Bakers sold 900 loaves."),
        ("Rents rose 6.1 percent from a year earlier.", "Rents rose 0.4 percent from the previous month."),
        ("Rents rose 0.4 percent from May.", "Rents have risen 6.1 percent year over year."),
        ("Mills paid fines of more than $1 million each.", "The mills paid fines of $9 million."),
        ("The council wants to slash $30 million from the plan.", "The council wants to spend $75 million."),
        ("Rovers won 11 of their last 14 games.", "Rovers won 31 games."),
        ("With 80 percent of precincts reporting, Lund led.", "Lund had 54 percent."),
        ("The plan needed 40 votes.", "The plan won 37 votes."),
        ("Lund required just nine points.", "Lund scored 20 points."),
        ("The keeper said that each new ferry costs about $3 million.", "The line spent $4 million."),
    ],
)
def test_two_footings(one: str, other: str) -> None:
    first = amount(one, "700") if "700" in one else amount(one)
    assert of_two_footings(first, amount(other))
    assert of_two_footings(amount(other), first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry line earned $40 million.", "The ferry line earned $52 million."),
        ("Rents rose 6.1 percent from a year earlier.", "Rents rose 5.9 percent over the past year."),
        ("Rents rose 6.1 percent from a year earlier.", "Rents rose 5.9 percent."),
        ("Analysts expected profits of $40 million.", "Economists forecast profits of $45 million."),
        ("Keepers were fined $500 each.", "The keepers were fined $600."),
        ("The plan needed 40 votes.", "The plan requires 37 votes."),
        ("The mill will cut 300 jobs from its staff.", "The mill will shed 400 jobs."),
        ("An estimated 1,500 barns burned.", "As many as 900 barns burned."),
        ("The villagers fought each other with 40 spades.", "The villagers fought with 90 spades."),
    ],
)
def test_one_footing(one: str, other: str) -> None:
    assert not of_two_footings(amount(one), amount(other))


def test_equal_figures_are_of_one_thing_on_any_footing() -> None:
    assert not of_two_footings(amount("Analysts had expected $40 million."), amount("The line earned $40 million."))


def test_footing_of_names_the_time_of_a_change() -> None:
    assert footing_of(amount("Rents rose 0.4 percent on the month, after a year of calm.")).span == "month"
    assert footing_of(amount("From March to April, rents rose 0.4 percent.")).span == "month"
    assert not footing_of(amount("Some 40 percent of tenants signed.")).span


def test_changes_over_two_times() -> None:
    text = "Rents rose 6.1 percent from a year earlier. Rents rose 0.4 percent from the previous month."
    assert are_changes(amount(text, "6.1"), amount(text, "0.4"))
    assert not are_changes(amount(text, "6.1"), amount("The mill sold 40 boats."))
