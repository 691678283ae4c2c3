"""Parting: what tells that two figures are of two things."""

from __future__ import annotations

import pytest

from facts.asking.amount_parting import degree_of, of_two_things, size_of, told_of_others
from facts.asking.amounts import Amount, collect
from facts.kinds.number import find_number
from tests.stories import story_of


def pair(one: str, other: str) -> tuple[Amount, Amount]:
    """The first amounts of two sources."""
    found = collect(story_of({"A": one, "B": other}))
    return next(a for a in found if a.context.source == 0), next(a for a in found if a.context.source == 1)


def asked(one: str, other: str) -> list[list[str]]:
    """The figures of every disagreement of two sources about a number."""
    found = find_number(story_of({"A": one, "B": other}))
    return [[a.value for a in c.answers] for c in found if c.severity is not None]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lund scored 20 points.", "Peter Dahl scored 16 points."),
        ("The quake struck at a depth of 35 kilometres.", "The quake struck 75 kilometres west of Orvel."),
        ("Lund scored 20 points as Orvel beat Tilden 91-73.", "Lund scored 24 points in the 108-70 win over Marsk."),
        ("The storm killed 12 people.", "The storm injured 30 people."),
        ("A woman aged 31 fled.", "A man aged 62 fled."),
        ("The strike lasted two days.", "The strike lasted three years."),
        ("Rents in Canada will rise by 6 percent.", "Global rents will rise by 5.9 percent."),
        ("Norvia signed a pact with 11 states.", "Norvia signed a 12-state pact."),
        ("Police held four other drivers.", "Police held five drivers."),
    ],
)
def test_two_things(one: str, other: str) -> None:
    a, b = pair(one, other)
    assert of_two_things(a, b)
    assert of_two_things(b, a)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lund scored 20 points.", "Lund scored 16 points."),
        ("Anna Lund scored 20 points.", "The team scored 16 points."),
        ("The ship lay 35 kilometres off Orvel.", "The ship lay 75 kilometres west of Orvel."),
        ("Lund scored 20 points as Orvel beat Tilden 91-73.", "Lund scored 24 points in the 91-73 win over Tilden."),
        ("Lund scored 20 points after a 20-12 run.", "Lund scored 24 points in the 91-73 win over Tilden."),
        ("Lund scored 20 points for Orvel (14-10).", "Lund scored 24 points in the 91-73 win over Tilden."),
        ("The storm killed 12 people.", "The storm killed 30 people."),
        ("Rents in Canada will rise by 6 percent.", "Rents will rise by 5.9 percent."),
        ("Rents in Canada will rise by 6 percent as global rents fall.", "Global rents will rise by 5.9 percent."),
        ("Norvia signed a pact with 11 states.", "Norvia signed a pact with 12 states."),
        ("Norvia signed a pact with 11 states.", "Norvia signed a 14-state pact."),
    ],
)
def test_what_may_be_one_thing(one: str, other: str) -> None:
    assert not of_two_things(*pair(one, other))


def test_time_left_is_one_where_either_sentence_tells_of_both_people() -> None:
    one, other = pair(
        "Anna Lund passed with four minutes left.", "Peter Dahl met Anna Lund and won with over 4 minutes left."
    )
    assert one.holder != other.holder
    assert not of_two_things(one, other)


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        ("Most founders left.", "Several founders left.", False),
        ("Most houses are unsafe.", "Several houses were painted.", True),
        ("He was arrested three times.", "He was arrested four times.", False),
        ("He was arrested three times.", "He lied four times.", True),
        ("About 61 percent blamed the mayor.", "About 48 percent praised the tram.", True),
        ("About 61 percent blamed the mayor.", "About 48 percent blamed the mayor.", False),
        ("It found that 61 percent of voters like trams.", "It found that 48 percent of voters ride buses.", False),
        ("The firm sold 300 vans.", "The firm bought 200 vans.", False),
    ],
)
def test_figures_that_mean_nothing_without_their_doing(one: str, other: str, others: bool) -> None:
    assert told_of_others(*pair(one, other)) is others


def test_the_size_of_an_amount() -> None:
    figures = [a.plain for a in collect(story_of({"A": "It sold 12 vans, 20 to 30 boats and several planes."}))]
    assert [size_of(f) for f in figures] == [12.0, 30.0, 0.0]


def test_the_badly_hurt_are_others_than_those_hurt_slightly() -> None:
    one, other = pair("Eight people had suffered serious injuries.", "61 people suffered minor injuries.")
    assert (degree_of(one), degree_of(other)) == ("grave", "light")


def test_all_the_injured_are_more_than_the_badly_hurt() -> None:
    told = asked("Dozens of people were seriously injured in the crash.", "The crash injured 11 people.")
    assert told == []
    assert (
        asked("Dozens of people were seriously injured in the crash.", "The crash seriously injured 11 people.") == []
    )
    assert asked("The crash injured 30 people.", "The crash injured 11 people.") == [["30 people", "11 people"]]


def test_points_of_a_run_are_not_those_of_the_game() -> None:
    one = "Mara Lund scored nine points during a 15-2 run of the Rovers."
    assert asked(one, "Mara Lund scored 23 points for the Rovers.") == []
    assert asked("Mara Lund scored 21 points for the Rovers.", "Mara Lund scored 23 points for the Rovers.") == [
        ["21 points", "23 points"]
    ]


def test_what_remains_is_not_the_whole() -> None:
    assert (
        asked("Lund played 14 games this season.", "Lund hopes to play in his two remaining games this season.") == []
    )


def test_the_result_told_before_parts_two_games() -> None:
    one = "The Rovers beat Orvel 71-57 on Friday. Mara Lund finished with 22 points for the Rovers."
    other = "The Rovers won 77-68 at Harrow. Mara Lund finished with 25 points for the Rovers."
    same = "The Rovers beat Orvel 71-57. Mara Lund finished with 25 points for the Rovers."
    assert ["22 points", "25 points"] not in asked(one, other)
    assert ["22 points", "25 points"] in asked(one, same)
