"""Clauses: an event as its source words it."""

from __future__ import annotations

import pytest

from facts.asking.clauses import ask_about, clause_of, event_clause, event_value, is_finite
from facts.asking.occurrences import Occurrence, find_occurrences
from tests.stories import story_of


def occurrence(text: str, lemma: str) -> Occurrence:
    """The event word of a lemma in a text."""
    return next(o for o in find_occurrences(story_of({"A": text, "B": "Rain fell."})) if o.event.lemma == lemma)


@pytest.mark.parametrize(
    ("text", "lemma", "finite"),
    [
        ("Norvia bought the mill.", "buy", True),
        ("Norvia buys the mill.", "buy", True),
        ("Norvia will buy the mill.", "buy", True),
        ("Norvia has bought the mill.", "buy", True),
        ("The mill was bought.", "buy", True),
        ("Norvia plans to buy the mill.", "buy", False),
        ("Buying the mill was hard.", "buy", False),
        ("The sale of the mill was hard.", "sale", False),
    ],
)
def test_clauses_with_a_tense(text: str, lemma: str, finite: bool) -> None:
    assert is_finite(occurrence(text, lemma)) is finite


@pytest.mark.parametrize(
    ("text", "lemma", "clause"),
    [
        ("Norvia sold the old mill in Leeds to a farmer.", "sell", "Norvia sold the old mill"),
        ("The owner of the mill sold a barn.", "sell", "The owner of the mill sold a barn"),
        ("Norvia has not sold the mill.", "sell", "Norvia has not sold the mill"),
        ("The mill was sold.", "sell", "The mill was sold"),
        ("On Friday, Norvia sold the mill.", "sell", "Norvia sold the mill"),
        # no clause of its own: a pronoun, an infinitive, marks inside, too long
        ("It sold the mill.", "sell", ""),
        ("Norvia hopes to sell the mill.", "sell", ""),
        ("The owner of the oldest and largest windmill in the whole of the northern province sold a small barn.", "sell", ""),
    ],
)  # fmt: skip
def test_the_words_of_a_clause(text: str, lemma: str, clause: str) -> None:
    found = occurrence(text, lemma)
    assert clause_of(found) == clause
    assert clause_of(found) in text
    assert len(clause_of(found)) <= 70


def test_a_clause_is_never_broken_over_lines() -> None:
    assert "\n" not in clause_of(occurrence("Norvia sold\nthe mill.", "sell"))


def test_a_clause_without_its_subject() -> None:
    found = occurrence("Norvia will sell the mill.", "sell")
    assert clause_of(found, with_subject=False) == "will sell the mill"


def test_the_shortest_clause_of_several() -> None:
    members = [
        occurrence("Norvia sold the old mill.", "sell"),
        occurrence("They sold the mill.", "sell"),
        occurrence("Norvia sold the mill.", "sell"),
    ]
    assert event_clause(members) == "Norvia sold the mill"
    assert event_clause(members[1:2]) == ""
    assert event_clause([]) == ""


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Norvia sold the mill.", "Is it so that “Norvia sold the mill”?"),
        ("They sold the mill.", "Is it so or not: “sold the mill”?"),
    ],
)
def test_questions_hold_the_clause_or_the_bare_words(text: str, question: str) -> None:
    members = [occurrence(text, "sell")]
    assert ask_about(members, "Is it so that “{}”?", "Is it so or not: “{}”?") == question


@pytest.mark.parametrize(
    ("text", "lemma", "value"),
    [
        ("Norvia sold the mill.", "sell", "sold"),
        ("Norvia has not yet sold the mill.", "sell", "has not yet sold"),
        ("Norvia may sell the mill.", "sell", "may sell"),
        ("The mill was sold.", "sell", "was sold"),
        ("Norvia allegedly sold the mill.", "sell", "allegedly sold"),
    ],
)
def test_values_have_auxiliaries_and_what_makes_them_uncertain(text: str, lemma: str, value: str) -> None:
    assert event_value(occurrence(text, lemma)) == value
