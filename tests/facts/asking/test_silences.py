"""Silences: who would not comment, and whether it is who speaks elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.silences import Party, Register, find_parties, silent_groups
from tests.stories import story_of

REST = "The canteen closed."


def labels(text: str, *, silent: bool) -> list[str]:
    story = story_of({"A": text, "B": "The council declined to comment."}, date(2026, 5, 15))
    return [p.label for p in find_parties(story) if p.silent is silent and p.context.source == 0]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Norvia declined to comment.", "Norvia"),
        ("Norvia declined to comment on the sale.", "Norvia"),
        ("Norvia refused to comment.", "Norvia"),
        ("Norvia did not comment.", "Norvia"),
        ("Norvia would not comment.", "Norvia"),
        ("Police have not commented.", "Police"),
        ("A lawyer for Ann Reed declined to comment.", "A lawyer for Ann Reed"),
        ("The office of the mayor declined to comment.", "The office of the mayor"),
    ],
)
def test_who_is_silent(text: str, label: str) -> None:
    assert labels(text, silent=True) == [label]


@pytest.mark.parametrize(
    "text",
    ["Norvia commented on the sale.", "She declined to comment.", "Norvia declined an offer.", "No comment.", REST],
)
def test_who_is_not(text: str) -> None:
    assert labels(text, silent=True) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Reed said the canteen closed.", ["Ann Reed"]),
        ("The ministry said the canteen closed.", ["The ministry"]),
        ("Sources said the canteen closed.", []),
        ("The Leeds Post reported that the canteen closed.", []),
        ("Last year, Ann Reed said the canteen closed.", []),
        (REST, []),
    ],
)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert [x.lower() for x in labels(text, silent=False)] == [x.lower() for x in expected]


def test_nobody_is_looked_at_where_nobody_is_silent() -> None:
    assert find_parties(story_of({"A": "Ann Reed said so.", "B": REST})) == []


def party(words: str, *, silent: bool = True) -> Party:
    story = story_of({"A": "Norvia declined to comment."})
    (found,) = find_parties(story)
    return found._replace(words=frozenset(words.split()), silent=silent, label=words)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("norvia", "norvia", True),
        ("spokesman norvia", "norvia", True),
        ("spokesman norvia", "spokesman pellworks", False),
        ("authorities", "police chief reed", True),
        ("officials", "ministry", True),
        ("officials", "ann reed", False),
        ("norvia", "pellworks", False),
    ],
)
def test_parties_that_may_be_one(one: str, other: str, same: bool) -> None:
    for first, second in ((one, other), (other, one)):
        register: Register[str] = Register()
        register.add(party(first), first)
        assert set(register.of(party(second))) == ({first} if same else set())


def test_groups_of_the_silent() -> None:
    found = silent_groups(
        [party("norvia"), party("pellworks"), party("spokesman norvia"), party("norvia", silent=False)]
    )
    assert [[p.label for p in g] for g in found] == [["norvia", "spokesman norvia"], ["pellworks"]]
    assert silent_groups([]) == []


def test_a_refusal_in_the_words_of_the_speaker_is_no_comment() -> None:
    text = "“We will not comment on the sale, but the canteen stays open,” Ann Reed of Norvia said."
    assert labels(text, silent=False) == []


def test_an_attorney_is_not_every_attorney() -> None:
    story = story_of(
        {"A": "The attorney of Ann Reed declined to comment.", "B": "Tom Lund's attorney said it was late."}
    )
    found = find_parties(story)
    register: Register[int] = Register()
    register.add(found[1], 1)
    assert list(register.of(found[0])) == []
