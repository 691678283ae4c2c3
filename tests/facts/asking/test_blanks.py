"""Questions whose words do not tell what is asked show the clause that the answer stands in, with a gap for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.blanks import with_gap
from facts.asking.candidates import make_answer
from facts.model import Mention
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.model import Answer
    from facts.story import Story

HIRED = "Mayor Ada Lund said the mill in Tilden hired 40 bakers for the spring fair."


def marked(story: Story, value: str, source: int = 0) -> Answer:
    """The answer that some words of a source give."""
    reading = story.readings[source]
    start = reading.document.text.index(value)
    claim = next(c for c in reading.claims if c.start <= start < c.end)
    return make_answer(story, story.context(source, claim, Mention(start, start + len(value), value)), value, value)


def asked(question: str, text: str, value: str) -> str:
    story = story_of({"A": text})
    return with_gap(story, question, [marked(story, value)])


@pytest.mark.parametrize(
    ("question", "text", "value", "told"),
    [
        ("How many games (missed)?", "Reed missed 9 games in May.", "9 games", "How many games: “Reed missed … in May”?"),
        ("How long?", "The firm gave Reed a two-year contract.", "two-year", "How long: “The firm gave Reed a … contract”?"),
        ("When was it?", "Reed was hired on Monday.", "Monday", "When was it: “Reed was hired on …”?"),
        ("What figure (added)?", "Reed added 14 for Orvel.", "14", "What figure: “Reed added … for Orvel”?"),
        ("Who says how many vans?", "Orvel sold 40 vans.", "40 vans", "Who says how many vans: “Orvel sold …”?"),
        ("What vehicle was it (hit)?", "Reed hit a parked van in Tilden.", "van", "What vehicle was it: “Reed hit a parked … in Tilden”?"),
        ("How many people?", "But about 90 people lived on the island.", "about 90 people", "How many people: “… lived on the island”?"),
    ],
)  # fmt: skip
def test_a_gap_for_the_answer(question: str, text: str, value: str, told: str) -> None:
    assert asked(question, text, value) == told


@pytest.mark.parametrize(
    "question",
    ["How many people were killed?", "Is it certain that “Orvel sold vans”?", "When was the fair?", "Which place: Orvel or East Orvel?"],
)  # fmt: skip
def test_a_question_that_tells_what_it_asks_stays(question: str) -> None:
    assert asked(question, HIRED, "40 bakers") == question


def test_the_clause_ends_at_a_mark_and_with_no_little_word() -> None:
    text = "Although it rained, the crew that the mayor of Tilden had sent out poured 90 tubs, and everybody cheered."
    assert asked("How many tubs?", text, "90 tubs") == "How many tubs: “the mayor of Tilden had sent out poured …”?"


def test_a_hyphen_in_a_word_parts_nothing() -> None:
    assert "a season-high score with …" in asked(
        "How many goals?", "Reed set a season-high score with 9 goals.", "9 goals"
    )


def test_a_clause_across_a_comma_where_there_is_nothing_else() -> None:
    text = "The quake razed 40 barns, seven bridges, and a mill."
    assert asked("How many bridges (mill)?", text, "seven bridges") != "How many bridges (mill)?"


def test_the_shortest_clause_with_a_verb_is_shown() -> None:
    story = story_of({"A": HIRED, "B": "Orvel hired 30 bakers."})
    answers = [marked(story, "40 bakers"), marked(story, "30 bakers", 1)]
    expected = "How many bakers: “Orvel hired …”?"
    assert with_gap(story, "How many bakers (hired)?", answers) == expected
    assert with_gap(story, "How many bakers (hired)?", answers[::-1]) == expected


def test_without_a_clause_the_question_stays() -> None:
    assert asked("How many vans (sold)?", "40 vans.", "40 vans") == "How many vans (sold)?"
    assert with_gap(story_of({"A": HIRED}), "How many vans (sold)?", []) == "How many vans (sold)?"
