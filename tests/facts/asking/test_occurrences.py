"""Occurrences: event words grouped where they tell of one event, and the quarrels among them."""

from __future__ import annotations

from math import log

import pytest

from facts.asking.clauses import clause_of, event_clause, event_value
from facts.asking.occurrences import (
    BIAS,
    FEATURES,
    LEAST,
    WEIGHTS,
    Occurrence,
    features,
    find_occurrences,
    may_meet,
    same_event,
)
from facts.asking.quarrels import quarrel, same_participants, same_place
from tests.stories import story_of


def told(one: str, other: str, lemma: str) -> tuple[float, Occurrence, Occurrence]:
    """The score of two event words with one lemma in two sources, and the two."""
    story = story_of({"A": one, "B": other})
    a, b = (o for o in find_occurrences(story) if o.event.lemma == lemma)
    return same_event(story, a, b), a, b


def test_words_with_nothing_in_common_but_their_form_are_not_worth_scoring() -> None:
    texts = {"A": "Norvia sold the mill. A clerk resigned.", "B": "Ann Reed sold a boat. Norvia sold its mill."}
    story = story_of(texts)
    found = [o for o in find_occurrences(story) if o.event.lemma in {"sell", "resign"}]
    scored = {
        (a.claim.text, b.claim.text): (may_meet(story, a, b), same_event(story, a, b)) for a in found for b in found
    }
    assert all(score <= LEAST for worth, score in scored.values() if not worth)
    assert {worth for worth, _ in scored.values()} == {True, False}
    assert BIAS + WEIGHTS[FEATURES.index("same form")] < log(LEAST / (1 - LEAST))


def test_same_participants_score_higher() -> None:
    one = "Norvia bought the mill."
    same, _, _ = told(one, "On Friday the mill was bought by Norvia.", "buy")
    apart, _, _ = told(one, "On Friday a boat was bought by Ann Reed.", "buy")
    assert same > apart


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The league is considering expanding by four teams.", {"expand"}),
        ("The league is considering expansion.", {"expand"}),
        ("Norvia refused to sell.", {"sell"}),
        ("Norvia refused.", set()),
    ],
)
def test_what_a_verb_with_another_is_about(text: str, about: set[str]) -> None:
    first = next(o for o in find_occurrences(story_of({"A": text})) if o.event.lemma in {"consider", "refuse"})
    assert first.object == about


def test_score_is_symmetric_and_a_chance() -> None:
    story = story_of({"A": "Norvia bought the mill.", "B": "The mill was bought by Norvia."})
    a, b = (o for o in find_occurrences(story) if o.event.lemma == "buy")
    assert same_event(story, a, b) == pytest.approx(same_event(story, b, a))
    assert 0 < same_event(story, a, b) < 1
    assert len(features(story, a, b)) == len(FEATURES) == len(WEIGHTS)


@pytest.mark.parametrize(
    ("one", "other", "lemma", "same"),
    [
        ("Norvia bought the mill.", "The mill was bought by Norvia.", "buy", True),
        ("Norvia bought the mill.", "Norvia bought a boat.", "buy", False),
        ("Ann Reed resigned.", "Omar Diaz resigned.", "resign", False),
        ("Ann Reed resigned.", "She resigned.", "resign", True),
        ("Reed opened the hall.", "The mayor opened the hall.", "open", True),
        ("She drove to Elmford.", "She drove to Oakton.", "drive", False),
    ],
)
def test_same_participants(one: str, other: str, lemma: str, same: bool) -> None:
    _, a, b = told(one, other, lemma)
    assert same_participants(a, b) is same
    assert same_participants(b, a) is same


def test_same_place() -> None:
    _, a, b = told("She drove to Elmford.", "She drove to Oakton.", "drive")
    assert not same_place(a, b)
    _, a, b = told("She drove to Elmford.", "She drove home.", "drive")
    assert same_place(a, b)


def test_quarrel_takes_those_who_clash_and_those_beside() -> None:
    text = "Norvia bought the old mill in Elmford."
    story = story_of({"A": text, "B": text, "C": text})
    found = [o for o in find_occurrences(story) if o.event.lemma == "buy"]
    score, kept = quarrel(story, found, lambda i, j: {i, j} == {0, 1}, 0.2)
    assert score > 0.2
    assert kept == [0, 1, 2]
    assert quarrel(story, found, lambda _i, _j: False, 0.2) == (0.0, [])


def occurrence(text: str, lemma: str) -> Occurrence:
    """The event word of a lemma in a text."""
    return next(o for o in find_occurrences(story_of({"A": text, "B": "Rain fell."})) if o.event.lemma == lemma)


@pytest.mark.parametrize(
    ("text", "lemma", "clause"),
    [
        ("Norvia will buy the mill on Friday.", "buy", "Norvia will buy the mill"),
        ("The mill was bought by Norvia.", "buy", "The mill was bought by Norvia"),
        ("Ann Reed has checked into the Ford Hall.", "check", "Ann Reed has checked into the Ford Hall"),
        ("The plant closed on Friday.", "close", "The plant closed"),
        ("It is hard to buy the mill.", "buy", ""),
        ("She bought the mill.", "buy", ""),
    ],
)
def test_clause_of(text: str, lemma: str, clause: str) -> None:
    assert clause_of(occurrence(text, lemma)) == clause


def test_event_clause_is_the_shortest() -> None:
    one, other = occurrence("Norvia will buy the mill.", "buy"), occurrence("Norvia bought mills.", "buy")
    assert event_clause([one, other]) == "Norvia bought mills"
    assert event_clause([one], with_subject=False) == "will buy the mill"


@pytest.mark.parametrize(
    ("text", "lemma", "value"),
    [
        ("Norvia will buy the mill.", "buy", "will buy"),
        ("Norvia is in talks to buy the mill.", "buy", "talks to buy"),
        ("Norvia reportedly left.", "leave", "reportedly left"),
        ("Police suspect arson.", "arson", "suspect arson"),
    ],
)
def test_event_value(text: str, lemma: str, value: str) -> None:
    assert event_value(occurrence(text, lemma)) == value


@pytest.mark.parametrize(
    ("text", "about"),
    [("The phone will arrive in Norway.", {"norway"}), ("The phone will arrive in March 2024.", set()), ("The bread lasts for three days.", {"three", "day"})],
)  # fmt: skip
def test_a_date_is_nothing_that_a_verb_is_about(text: str, about: set[str]) -> None:
    (first,) = (o for o in find_occurrences(story_of({"A": text})) if o.event.lemma in {"arrive", "last"})
    assert first.object == about


def test_a_surname_is_no_event() -> None:
    text = "Ann Fields left on Friday. The judge thanked Fields, a pilot, for her work."
    assert "field" not in {o.concept for o in find_occurrences(story_of({"A": text}))}
