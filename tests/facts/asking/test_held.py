"""Held: how firmly a sentence holds a thing, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.held import Held, Passage, clause_of, find_passages, held_in, value_of
from facts.asking.reserve import Level
from facts.words import concept
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story


def passage(text: str) -> tuple[Story, Passage]:
    story = story_of({"A": text})
    (found,) = find_passages(story, [(0, 0)]).values()
    return story, found


def held(text: str, *words: str) -> Held | None:
    return held_in(passage(text)[1], frozenset(map(concept, words)), "")


def value(text: str, *words: str) -> str:
    found = held(text, *words)
    assert found is not None
    return value_of(found)


def test_questions_and_empty_places_are_no_passages() -> None:
    story = story_of({"A": "Will Norvia close the plant? The plant makes chips."})
    assert set(find_passages(story, [(0, 0), (0, 1), (0, 7)])) == {(0, 1)}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Norvia closed the plant.", Level.FACT),
        ("Norvia will close the plant.", Level.FACT),
        ("Norvia plans to close the plant.", Level.PLANNED),
        ("Norvia is expected to close the plant.", Level.LIKELY),
        ("Norvia may close the plant.", Level.POSSIBLE),
    ],
)
def test_the_level_of_what_is_asked_about(text: str, level: Level) -> None:
    found = held(text, "close", "plant")
    assert found is not None
    assert found.level is level


def test_a_reserve_on_something_else_does_not_count() -> None:
    found = held("Norvia closed the plant, and the ferry may sail to Selby.", "close", "plant")
    assert found is not None
    assert found.level is Level.FACT


def test_the_event_word_of_the_other_side_is_looked_for_in_every_clause() -> None:
    text = "Brokers cut their rating of Pellworks shares after Norvia bought Pellworks."
    found = held_in(passage(text)[1], frozenset({"pellwork", "norvia", "acquire"}), "acquire")
    assert found is not None
    assert found.mention.text == "bought"


def test_what_is_denied_is_not_held() -> None:
    assert held("Norvia did not close the plant.", "close", "plant") is None


def test_how_for_people() -> None:
    heard = held("Norvia reportedly closed the plant.", "close", "plant")
    fact = held("Norvia closed the plant.", "close", "plant")
    assert heard is not None
    assert fact is not None
    assert (heard.how, fact.how) == ("from others", "as a fact")
    assert fact.mention.text == "closed"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Norvia could be closing the old plant in Orvel.", "could be closing the old plant"),
        ("Norvia is expected to close the plant.", "is expected to close the plant"),
        ("Norvia will close on Monday, and rain will fall.", "will close on Monday"),
        ("Norvia, as it seems, closed the plant.", "seems … closed the plant"),
    ],
)
def test_values_are_in_the_words_of_the_source(text: str, shown: str) -> None:
    assert value(text, "close", "plant") == shown


def test_a_claim_without_an_event_word_of_the_thing_is_shown_as_it_begins() -> None:
    long = "Vera Lund of Norvia, for many years the head of the chip plant in Orvel and of the yard in Selby, ill."
    story, found = passage(long)
    nothing = Held(found.place, found.claims[0], None, Level.FACT)
    assert (
        value_of(nothing) == clause_of(story, nothing) == "Vera Lund of Norvia, for many years the head of the chip …"
    )
    assert nothing.mention.text == found.claims[0].text


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("On Monday, Norvia closed the plant in Orvel.", "Norvia closed the plant"),
        ("After the storm the plant was closed by Norvia.", "the plant was closed by Norvia"),
        ("Closing the plant took a week.", "Closing the plant took a week"),
        ("Norvia (of Selby) closed the plant.", "Norvia (of Selby) closed the plant"),
    ],
)
def test_clauses_begin_with_the_subject(text: str, clause: str) -> None:
    story, found = passage(text)
    told = held_in(found, frozenset(map(concept, ("close", "plant"))), concept("close"))
    assert told is not None
    assert clause_of(story, told) == clause
