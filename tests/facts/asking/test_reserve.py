"""Reserve: how firmly a source holds what it tells."""

from __future__ import annotations

import pytest

from facts.asking.reserve import Level, Reserved, reserved_in, scope_of
from facts.asking.voices import voices_of
from tests.stories import story_of

Found = list[tuple[str, Level]]


def reserves(text: str) -> list[Reserved]:
    story = story_of({"A": text})
    return list(reserved_in(voices_of(story), 0, story.readings[0].claims))


def held(text: str) -> Found:
    return [(r.event.text, r.level) for r in reserves(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norvia plans to close the plant.", [("close", Level.PLANNED)]),
        ("The ferry is scheduled to sail on Monday.", [("sail", Level.PLANNED)]),
        ("Norvia is expected to close the plant.", [("close", Level.LIKELY)]),
        ("Norvia might close the plant.", [("close", Level.POSSIBLE)]),
        ("Norvia is in talks to buy the plant.", [("buy", Level.POSSIBLE)]),
        ("Norvia reportedly closed the plant.", [("closed", Level.LIKELY)]),
        ("Norvia announced its intent to close the plant.", [("close", Level.PLANNED)]),
        ("Vera Lund believed Norvia would close the plant.", [("close", Level.LIKELY)]),
        ("Vera Lund hopes that Norvia will close the plant.", [("close", Level.LIKELY)]),
        ("Norvia has no plans to close the plant.", []),
        ("Vera Lund believed Norvia, which would close the plant.", []),
        ("Norvia closed the plant.", []),
        ("Norvia will close the plant.", []),
        ("Norvia said it would close the plant.", []),
        ("Norvia did not close the plant.", []),
    ],
)
def test_levels(text: str, found: Found) -> None:
    assert held(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The plan goes back to a May speech by the mayor.",  # a month
        "The singer set a record in Orvel.",  # no plan without "to"
        "The ferry hit the due date.",
        "The lease may look like a bargain in hindsight.",  # what it seems to be would be held back, not the seeming
    ],
)
def test_words_that_only_look_like_reserve(text: str) -> None:
    assert held(text) == []


def test_a_word_holds_back_what_follows_it_whoever_says_so() -> None:
    (found,) = [r for r in reserves("Police said the crew probably ignored the warning.") if r.event.text == "ignored"]
    assert (found.level, found.event.cue) == (Level.LIKELY, "probably")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norvia has bought the shipyard, the Harbour Times reported.", True),
        ("Norvia has bought the shipyard, people familiar with the talks said.", True),
        ("Norvia has bought the shipyard, Vera Lund said.", False),
        ("Norvia has bought the shipyard.", False),
    ],
)
def test_what_only_the_press_or_the_nameless_tell_is_heard(text: str, *, found: bool) -> None:
    assert any(r.heard and r.event.lemma == "buy" for r in reserves(text)) == found


def test_an_opinion_is_shown_with_its_word() -> None:
    (found,) = [r for r in reserves("Vera Lund thinks that the crew will ignore it.") if r.event.text == "ignore"]
    assert (found.level, found.event.cue) == (Level.LIKELY, "thinks")


def test_what_follows_a_plan_is_told_of_the_plan() -> None:
    scopes = [scope_of(r.claim, r.event) for r in reserves("The merger talks of Norvia failed in Selby.")]
    assert all(scope == ["merg"] for scope in scopes)


def test_what_is_tried_is_an_endeavour() -> None:
    (found,) = [r for r in reserves("Norvia is trying to sell the plant.") if r.event.text == "sell"]
    assert found.endeavour
    assert not found.reported


def test_a_reserve_covers_what_follows_in_its_clause_without_the_speaker() -> None:
    text = "The old ferry may sail to Selby on Monday, harbour master Vera Lund said."
    (found,) = [r for r in reserves(text) if r.event.text == "sail"]
    scope = scope_of(found.claim, found.event)
    assert scope[0] == "sail"
    assert "selbi" in scope
    assert not {"ferri", "lund", "vera"} & set(scope)
