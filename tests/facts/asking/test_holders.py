"""Holders: whose doing or property a figure is."""

from __future__ import annotations

import pytest

from facts.asking.amounts import collect
from facts.asking.holders import people_of
from tests.stories import story_of


def holders(text: str) -> list[str]:
    """The holder of each amount of a text, in order."""
    return [a.holder for a in collect(story_of({"A": text}))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Lund scored 20 points.", ["Anna Lund"]),
        ("Anna Lund scored 20 points while Peter Dahl added 16 points.", ["Anna Lund", "Peter Dahl"]),
        # what goes on with the subject of an earlier verb
        ("Anna Lund scored 20 points and took nine rebounds.", ["Anna Lund", "Anna Lund"]),
        ("Anna Lund, who scored 20 points, left early.", ["Anna Lund"]),
        ("The tall captain, Anna Lund, scored 20 points.", ["Anna Lund"]),
        # pronouns
        ("Anna Lund played on Friday. She scored 20 points.", ["Anna Lund"]),
        ("Anna Lund limped when she scored 20 points.", ["Anna Lund"]),
        ("Anna Lund beat Peter Dahl. She scored 20 points.", ["Anna Lund"]),
        # names bound to the figure
        ("It was led by Anna Lund with 20 points.", ["Anna Lund"]),
        ("Anna Lund (20 points) became the captain.", ["Anna Lund"]),
        # told before the name
        ("After missing nine games, Anna Lund came back.", ["Anna Lund"]),
        # things hold nothing
        ("The team of Anna Lund scored 20 points.", [""]),
        ("The storm killed 20 people.", [""]),
        # who only speaks of it
        ("The storm killed 20 people, Anna Lund said.", [""]),
        ("Anna Lund said that the storm killed 20 people.", [""]),
        # measures that stand before a thing belong to the thing
        ("Anna Lund carried a 30-pound bag.", [""]),
    ],
)
def test_whose_figure_it_is(text: str, expected: list[str]) -> None:
    assert holders(text) == expected


def test_a_pronoun_takes_up_nobody_named_long_before() -> None:
    between = "The roof of the hall was painted green. The doors were painted blue. The floor was left grey. "
    assert holders(f"Anna Lund played on Friday. {between}He scored 20 points.") == [""]


def test_who_is_once_read_as_a_person_and_has_a_first_name_is_one() -> None:
    story = story_of({"A": "Anna Lund, 34, spoke. Anna Lund announced a plan. Orvel Motors announced a car."})
    people = people_of(story)
    assert "Anna Lund" in people
    assert "Orvel Motors" not in people
