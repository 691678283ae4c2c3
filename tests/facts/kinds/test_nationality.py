"""Nationality: one person of two countries, and what is no such thing."""

from __future__ import annotations

import pytest

from facts.kinds.nationality import find_nationality, nationalities_in
from facts.lexicons.nationalities import ALONE, COUNTRIES, PERSONS
from facts.model import Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import story_of


def read(text: str) -> list[tuple[str, str]]:
    tokens = story_of({"A": text}).readings[0].sentences[0].tokens
    return [(country, person) for _, _, country, person in nationalities_in(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An Irish pilot was found in the hills.", [("ireland", "pilot")]),
        ("A South African nurse was found.", [("south africa", "nurse")]),
        ("The New Zealand-born diver was found.", [("new zealand", "diver")]),
        ("The New Zealand - born diver was found.", [("new zealand", "diver")]),
        ("The diver, a Briton, was found.", [("britain", "")]),
        ("The diver, a New Zealander, was found.", [("new zealand", "")]),
        ("A young Danish sailor was found.", [("denmark", "sailor")]),
        ("The German government praised the diver.", []),
        ("He went to New Zealand with a diver.", []),
        ("They polish the lamp for the driver.", []),
    ],
)
def test_words_for_the_country_of_a_person(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_one_person_of_two_countries() -> None:
    one = "An Irish diver, 36, drowned in the flood at the old bridge of Tilden."
    other = "The diver who drowned in the flood at the old bridge of Tilden was a Welsh diver, 36."
    story = tell("disaster", one, other)
    (found,) = flagged(find_nationality, story)
    assert found.key == "nationality:diver"
    assert found.severity is Severity.CONTRADICTION
    assert {a.norm for a in found.answers} == {"nation:ireland", "nation:wales"}
    assert sources_of(found) == {"A", "B"}
    check_spans(story, found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("An Irish diver drowned at the bridge.", "An Irish diver drowned at the old bridge."),
        ("An Irish diver drowned at the bridge.", "A Welsh cook opened a restaurant in the hills."),
        # who tells of both knows two people
        ("An Irish diver drowned at the bridge.", "An Irish diver and a Welsh diver drowned at the bridge."),
        ("An Irish diver drowned at the bridge.", "A diver drowned at the bridge."),
    ],
)
def test_no_quarrel_about_a_country(one: str, other: str) -> None:
    assert flagged(find_nationality, tell("disaster", one, other)) == []


def test_the_table_is_in_order() -> None:
    assert all(word == word.lower() and country == country.lower() for word, country in COUNTRIES.items())
    assert {word.replace("_", " ") for word in ALONE} <= set(COUNTRIES)
    assert not PERSONS & set(COUNTRIES)
