"""The spot where something happened to a thing."""

from __future__ import annotations

import pytest

from facts.asking.scenes import candidate_pairs, differ, find_scenes, singular
from facts.kinds.whereabouts import find_scened
from facts.lexicons.spots import KIND_OF, TOGETHER
from facts.model import Kind, Severity
from tests.stories import story_of


@pytest.mark.parametrize(
    ("text", "family", "side", "noun"),
    [
        ("The knife was found under a shed.", "keep", "at", "shed"),
        ("The rocket landed outside the school.", "land", "out", "school"),
        ("The rocket landed at the edge of the school.", "land", "out", "school"),
        ("The rocket hit the school.", "land", "in", "school"),
        ("The boxer spent the round in the corner.", "spend", "in", "corner"),
        ("The climber slipped down an icy gully.", "slip", "at", "gully"),
        ("The crash near a school was loud.", "a crash", "out", "school"),
        ("Police described the shooting outside a bar.", "a shoot", "out", "bar"),
        ("The crash at Elm School 12 was loud.", "a crash", "at", "school"),
        ("The bomb fell in the market area.", "land", "in", "market"),
    ],
)
def test_scenes(text: str, family: str, side: str, noun: str) -> None:
    (found,) = find_scenes(story_of({"A": text}))
    assert (found.family, found.side, found.noun) == (family, side, noun)


def test_what_a_scene_is_of() -> None:
    (found,) = find_scenes(story_of({"A": "The knife was found under a shed."}))
    assert "knife" in found.things
    assert found.mention.text == "a shed"


@pytest.mark.parametrize("text", ["The knife was sharp.", "The church burned.", "They agreed to church weddings."])
def test_no_scenes(text: str) -> None:
    assert find_scenes(story_of({"A": text})) == []


def test_nouns_in_the_plural() -> None:
    assert [singular(w) for w in ("churches", "cars", "shed", "tables")] == ["church", "car", "shed", ""]


def test_kinds_that_go_together_are_kinds() -> None:
    assert {kind for pair in TOGETHER for kind in pair} - {"shelter"} <= set(KIND_OF.values())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The knife was found under a shed.", "The knife was found in a dumpster.", True),
        ("The knife was found in a church.", "The knife was found in a car.", True),
        ("The knife was found in a car.", "The knife was found in the street.", False),  # a car stands in a street
        ("The rocket landed outside the school.", "The rocket hit the school.", True),
        ("The rocket landed near the school.", "The rocket landed on the street.", False),
        ("The rocket hit a school.", "The rocket hit a house.", False),  # one may hit the next
        ("The climber fell from a ridge.", "The climber fell down a gully.", True),
        ("The climber fell down a couloir.", "The climber fell down a gully.", False),
        ("The crash near a school was loud.", "The crash outside a bar was loud.", True),
        ("The driver died at the scene.", "The driver died at a hospital.", True),
        ("The driver died at the scene.", "The driver died in a car.", False),
        ("The man was taken to Elm Hospital.", "The man was taken to Oak Hospital.", True),
        ("The man was taken to Elm Hospital.", "The man was taken to the hospital.", False),
        ("The man was stopped on Elm Street.", "The man was stopped on Oak Street.", False),  # they may cross
    ],
)
def test_spots_that_cannot_be_one(one: str, other: str, expected: bool) -> None:
    a, b = find_scenes(story_of({"A": one, "B": other}))
    assert differ(a, b) is expected
    assert differ(b, a) is expected


def test_pairs_are_of_one_thing_and_one_sort_of_happening() -> None:
    texts = {
        "A": "The knife was found under a shed. The knife was sold in a shop.",
        "B": "The knife was hidden in a dumpster. The rope was found in a car.",
    }
    scenes = find_scenes(story_of(texts))
    pairs = [{scenes[i].noun, scenes[j].noun} for i, j in candidate_pairs(scenes)]
    assert pairs == [{"shed", "dumpster"}]


def test_sentences_that_name_others_tell_of_others() -> None:
    texts = {"A": "Anna Lee found the knife under a shed.", "B": "Mary Dole found the knife in a dumpster."}
    assert list(candidate_pairs(find_scenes(story_of(texts)))) == []


def test_a_knife_in_two_hiding_places() -> None:
    texts = {"A": "Police said the knife was hidden under a shed.", "B": "The knife was picked up under a trash can."}
    (found,) = find_scened(story_of(texts))
    assert (found.kind, found.severity) == (Kind.PLACE, Severity.TENSION)
    assert (found.question, found.key) == ("Where was the knife?", "scene:keep:knife")
    assert [a.value for a in found.answers] == ["a shed", "a trash can"]


def test_who_tells_two_spots_takes_both_to_hold() -> None:
    both = "The knife was found under a shed. The knife was found in a dumpster."
    assert find_scened(story_of({"A": both, "B": "The knife was found in a dumpster."})) == []


def test_one_spot_is_no_question() -> None:
    text = "The knife was found under a shed."
    assert find_scened(story_of({"A": text, "B": text})) == []


def test_a_happening_and_the_spots_that_sources_give_it() -> None:
    texts = {"A": "Two boys were hurt in the crash near a school.", "B": "Two boys were hurt in a crash in a tunnel."}
    (found,) = find_scened(story_of(texts))
    assert (found.key, found.question) == ("scene:crash:crash", "Where was the crash?")


def test_who_falls_in_the_mountains_need_not_be_named_twice() -> None:
    texts = {"A": "Otto Lund fell down a gully on Friday.", "B": "A man fell from a ridge on Friday."}
    (found,) = find_scened(story_of(texts))
    assert (found.key, found.question) == ("scene:land:ground", "Where did it happen?")
