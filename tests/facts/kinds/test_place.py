"""Place on small stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.geography import lie_apart
from facts.kinds.place import find_place
from facts.model import Kind, Severity
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate


def flagged(texts: dict[str, str]) -> list[Candidate]:
    return [c for c in find_place(story_of(texts)) if c.severity is not None]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Memphis", "Nashville", True),
        ("Memphis", "Tennessee", False),
        ("Southaven", "Tennessee", True),  # the sources put it in Mississippi
        ("France", "Spain", True),
        ("France", "Europe", False),
        ("New York", "New York City", False),
        ("Interstate 9", "Memphis", False),  # a road runs through towns
        ("Interstate 9", "Interstate 7", True),
    ],
)
def test_places_that_cannot_be_one(one: str, other: str, apart: bool) -> None:
    inside = {"Memphis": frozenset({"Tennessee"}), "Southaven": frozenset({"Mississippi"})}
    assert lie_apart(one, other, inside) is apart
    assert lie_apart(other, one, inside) is apart


def test_one_verb_in_two_towns() -> None:
    (found,) = flagged(
        {
            "A": "The minister opened the new turbine works in Leeds on Monday.",
            "B": "On Monday the minister opened the new turbine works in Bristol.",
        }
    )
    assert (found.kind, found.severity) == (Kind.PLACE, Severity.CONTRADICTION)
    assert {a.value for a in found.answers} == {"Leeds", "Bristol"}


def test_a_town_in_its_state_is_no_disagreement() -> None:
    assert not flagged(
        {
            "A": "Rell built the new turbine works in Memphis, Tennessee, last year.",
            "B": "Rell built the new turbine works in Tennessee last year.",
        }
    )


def test_directions_bear_on_one_name() -> None:
    north = "The quake was felt 30 miles north of Leeds."
    assert flagged({"A": north, "B": "The quake was felt 30 miles south of Leeds."})
    assert not flagged({"A": north, "B": "The quake was felt 30 miles south of Bristol."})


def test_who_tells_two_places_takes_both_to_hold() -> None:
    both = "The minister opened turbine works in Leeds. The minister opened turbine works in Bristol."
    assert not flagged({"A": both, "B": "The minister opened turbine works in Leeds."})


@pytest.mark.parametrize("place", ["Weeks 5-8", "Seattle 7 of the plan"])
def test_names_with_a_figure_are_no_places(place: str) -> None:
    assert not flagged({"A": f"Rell played in {place}.", "B": "Rell played in Leeds."})


def test_headings_are_no_places() -> None:
    assert not flagged({"A": "The note was posted in Paris.", "B": "The note was posted in Leeds."})


def test_one_question_of_a_thing_however_its_places_were_found() -> None:
    story = story_of(
        {
            "A": "The turbine hall of Kestrel Works stands in Tulsa, Oklahoma, and holds three generators.",
            "B": "Kestrel Works in Memphis holds three generators in its turbine hall.",
            "C": "Kestrel Works, in Memphis, is idle.",
        }
    )
    keys = [c.key for c in find_place(story)]
    assert len(keys) == len(set(keys))
    (found,) = (c for c in find_place(story) if c.key == "place:kestrel works")
    assert {a.source for a in found.answers} == {"A", "B", "C"}


def test_a_source_that_tells_a_place_again_answers_twice() -> None:
    one = "The photograph was sent to a college student in Leeds."
    again = f"{one} Nobody knew why. The site said it was sent to a college student in Leeds."
    story = story_of({"A": again, "B": "The photograph was sent to a college student in Bristol."})
    (found,) = (c for c in find_place(story) if c.severity)
    assert [a.value for a in found.answers] == ["Leeds", "Leeds", "Bristol"]


def test_places_beside_different_people_are_not_set_against_each_other() -> None:
    texts = {
        "A": "Otto Lund lost a close race for the council seat in Memphis on Tuesday.",
        "B": "Vera Holt lost a close race for the council seat in Nashville on Tuesday.",
    }
    assert flagged(texts) == []
    same = {name: text.replace("Vera Holt", "Otto Lund") for name, text in texts.items()}
    assert [c.kind for c in flagged(same)] == [Kind.PLACE]
