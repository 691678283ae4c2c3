"""Spots: places and directions with what is there, and which of them answer one question."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.spots import COMPASS, FEATURES, candidate_pairs, collect, features, find_spots, place_names, same_spot
from tests.stories import story_of

DAY = date(2026, 5, 15)


def found(text: str) -> dict[str, str]:
    """The words of every spot, and where it is."""
    return {s.mention.text: s.where for s in collect(story_of({"A": text}, DAY))}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The mill stands in Leeds.", ["Leeds"]),
        ("The mill stands near Leeds.", ["Leeds"]),
        ("The mill stands outside Leeds.", ["Leeds"]),
        ("The choir went to Bristol.", ["Bristol"]),
        ("The choir went from Leeds to Bristol.", ["Bristol"]),
        ("Leeds has a mill.", []),
        ("The mill of Leeds closed.", []),
        ("The choir sang.", []),
        ("", []),
    ],
)
def test_places_after_a_preposition(text: str, places: list[str]) -> None:
    assert list(found(text or "Rain.")) == places


@pytest.mark.parametrize(
    ("text", "where", "bears"),
    [
        ("The storm was felt north of Leeds.", "north", {"Leeds"}),
        ("The storm hit southern Spain.", "south", {"Spain"}),
        ("The storm hit northeastern Spain.", "northeast", {"Spain"}),
        ("The storm hit the eastern part of Spain.", "east", {"Spain"}),
    ],
)
def test_directions_bear_on_a_name(text: str, where: str, bears: set[str]) -> None:
    (spot,) = [s for s in collect(story_of({"A": text}, DAY)) if s.compass]
    assert spot.where == where
    assert spot.things == bears


@pytest.mark.parametrize("text", ["The wind came from the north.", "He turned west.", "The eastern gate was shut."])
def test_directions_without_a_name_are_no_spots(text: str) -> None:
    assert found(text) == {}


def test_a_direction_inside_a_name_is_part_of_it() -> None:
    assert "South" not in found("The ship sailed to South Africa.")


def test_what_is_said_to_be_there() -> None:
    (spot,) = collect(story_of({"A": "The minister opened the turbine works in Leeds."}, DAY))
    assert {"open", "work"} <= spot.things
    (spot,) = collect(story_of({"A": "The turbine works burnt, and the choir sang in Leeds."}, DAY))
    assert "turbin" not in spot.things


def test_it_takes_up_the_name_of_the_sentence_before() -> None:
    spots = collect(story_of({"A": "Rell Steel is a mill. It stands in Leeds."}, DAY))
    assert [("Rell Steel" in s.things) for s in spots] == [True]


def test_places_are_what_most_mentions_take_them_for() -> None:
    story = story_of({"A": "The mill stands in Leeds.", "B": "Ann Reed lives in Leeds."}, DAY)
    assert "Leeds" in place_names(story)
    assert "Ann Reed" not in place_names(story)


LEEDS, BRISTOL = "The minister opened the mill in Leeds.", "The minister opened the mill in Bristol."


def test_pairs_are_of_two_sources_and_of_one_thing() -> None:
    spots = collect(story_of({"A": LEEDS, "B": BRISTOL, "C": "A choir sang in Oslo."}, DAY))
    pairs = list(candidate_pairs(spots))
    assert [(spots[i].where, spots[j].where) for i, j in pairs] == [("Leeds", "Bristol")]
    assert all(i < j and spots[i].context.source != spots[j].context.source for i, j in pairs)
    assert list(candidate_pairs(collect(story_of({"A": f"{LEEDS} {BRISTOL}"}, DAY)))) == []


def test_directions_and_places_are_not_compared() -> None:
    spots = collect(story_of({"A": "The storm was felt north of Leeds.", "B": "The storm was felt in Leeds."}, DAY))
    assert {s.compass for s in spots} == {True, False}
    assert list(candidate_pairs(spots)) == []


def test_likeness_is_symmetric_and_a_chance() -> None:
    story = story_of({"A": LEEDS, "B": BRISTOL}, DAY)
    one, other = collect(story)
    assert len(features(story, one, other)) == len(FEATURES)
    assert same_spot(story, one, other) == pytest.approx(same_spot(story, other, one))
    assert 0 < same_spot(story, one, other) < 1


def test_groups_are_of_two_sources_at_least() -> None:
    (group,) = find_spots(story_of({"A": LEEDS, "B": BRISTOL, "C": LEEDS}, DAY))
    assert [s.where for s in group.members] == ["Leeds", "Bristol", "Leeds"]
    assert all(i < j for i, j in group.scores)
    assert find_spots(story_of({"A": f"{LEEDS} {BRISTOL}", "B": "Rain fell."}, DAY)) == []


@pytest.mark.parametrize("word", COMPASS)
def test_every_direction_is_read(word: str) -> None:
    text = f"The storm hit {word} Spain."
    assert found(text).get(word) in {COMPASS[word], None}
    assert COMPASS[COMPASS[word]] == COMPASS[word]


def test_a_compound_tells_of_its_last_noun_only() -> None:
    (spot,) = collect(story_of({"A": "They fled from a prison van in Leeds."}, DAY))
    assert "van" in spot.things
    assert "prison" not in spot.things
