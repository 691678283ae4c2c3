"""Where a named thing is, where a person lives or was born."""

from __future__ import annotations

import pytest

from facts.asking.sites import find_sites, of_one_thing
from facts.kinds.place import find_place
from facts.model import Kind, Severity
from tests.stories import story_of


@pytest.mark.parametrize(
    ("text", "thing", "place", "relation"),
    [
        ("The driver was taken to Elm Valley Clinic in Leeds.", "Elm Valley Clinic", "Leeds", "site"),
        ("They closed Elm Valley Clinic, a private hospital in Bristol.", "Elm Valley Clinic", "Bristol", "site"),
        ("Mary Johnson, 34, of Leeds, won the race.", "Mary Johnson", "Leeds", "home"),
        ("Mary Johnson, who lives in Leeds, won the race.", "Mary Johnson", "Leeds", "home"),
        ("The race was won by Leeds resident Mary Johnson.", "Mary Johnson", "Leeds", "home"),
        ("Mary Johnson, who was born in Leeds, won the race.", "Mary Johnson", "Leeds", "birth"),
    ],
)
def test_sites(text: str, thing: str, place: str, relation: str) -> None:
    found = [(s.thing, s.place.name, s.relation) for s in find_sites(story_of({"A": text}))]
    assert found == [(thing, place, relation)]


@pytest.mark.parametrize(
    "text",
    [
        "Mary Johnson of Leeds police spoke to the crowd.",  # whom she works for
        "Mary Johnson flew to Leeds.",
        "The bus ran down Elm Street in Leeds.",  # a street may run through more than one part
    ],
)
def test_no_sites(text: str) -> None:
    assert find_sites(story_of({"A": text})) == []


def test_a_place_in_front_of_the_name() -> None:
    story = story_of(
        {"A": "She checked into Elm Valley Clinic in Leeds.", "B": "She entered the Leeds Elm Valley Clinic on Monday."}
    )
    (group,) = of_one_thing(find_sites(story))
    assert [s.place.name for s in group] == ["Leeds", "Leeds"]


def flagged(texts: dict[str, str]) -> list[tuple[Severity | None, str, str]]:
    found = find_place(story_of(texts))
    return [
        (c.severity, c.key, c.question)
        for c in found
        if c.severity is not None and c.key.partition(":")[0] in {"place", "home", "birth"}
    ]


def test_one_clinic_in_two_towns() -> None:
    texts = {
        "A": "She checked into Elm Valley Clinic in Leeds.",
        "B": "Elm Valley Clinic, a private hospital in Bristol, took her in.",
    }
    assert flagged(texts) == [(Severity.CONTRADICTION, "place:elm valley clinic", "Where is Elm Valley Clinic?")]


def test_two_homes_are_a_tension() -> None:
    texts = {"A": "Mary Johnson, 34, of Leeds, won the race.", "B": "Mary Johnson, who lives in Bristol, won the race."}
    assert flagged(texts) == [(Severity.TENSION, "home:mary johnson", "Where does Mary Johnson live?")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "She checked into Elm Valley Clinic in Leeds, England.",
            "Elm Valley Clinic, a hospital in England, took her in.",
        ),
        ("Mary Johnson, 34, of Leeds, won.", "Mary Johnson, who was born in Bristol, won."),  # two questions
        ("Mary Johnson, 34, of Leeds, won.", "Anna Smith, 35, of Bristol, lost."),
    ],
)
def test_places_that_go_together(one: str, other: str) -> None:
    assert flagged({"A": one, "B": other}) == []


def test_who_gives_two_places_takes_both_to_hold() -> None:
    both = "She left Elm Valley Clinic in Leeds for Elm Valley Clinic in Bristol."
    assert flagged({"A": both, "B": "She checked into Elm Valley Clinic in Leeds."}) == []


def test_kind_and_answers() -> None:
    story = story_of({"A": "She chose Elm Valley Clinic in Leeds.", "B": "She chose Elm Valley Clinic in Bristol."})
    (found,) = (c for c in find_place(story) if c.key.startswith("place:"))
    assert found.kind is Kind.PLACE
    assert [a.value for a in found.answers] == ["Leeds", "Bristol"]
