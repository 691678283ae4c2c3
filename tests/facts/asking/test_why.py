"""Why: questions of reasons and uses in the words of the sources."""

from __future__ import annotations

import pytest

from facts.asking.reasons import reasons_in
from facts.asking.why import Told, use_question, why_question
from facts.reading import read_source
from tests.stories import document_of


def told(text: str, lemma: str = "") -> Told:
    (sentence,) = read_source(document_of("A", text)).sentences
    reason = next(iter(reasons_in(sentence.tokens)))
    return Told(reason, sentence.tokens, lemma)


@pytest.mark.parametrize(
    ("text", "lemma", "question"),
    [
        ("The bridge was closed because of ice.", "close", "Why was the bridge closed?"),
        ("The ferries in Selby were cancelled due to fog.", "cancel", "Why were the ferries in Selby cancelled?"),
        ("Mira Solveig left the stage because of a cold.", "leave", "Why did Mira Solveig leave the stage?"),
        (
            "Crews were unable to reach the hut due to fog.",
            "reach",
            "Why is it that crews were unable to reach the hut?",
        ),
        ("The lake is green because of algae.", "", "Why is the lake green?"),
        ("The pool closed because of a leak.", "", "Why is it that the pool closed?"),
        ("He left because of a cold.", "leave", "Why did he leave?"),
        ("It left because of a cold.", "leave", "Why did it happen (left)?"),
        ("Inspectors blamed rust for the crash.", "", "What caused the crash?"),
    ],
)
def test_why(text: str, lemma: str, question: str) -> None:
    assert why_question([told(text, lemma)]) == question


def test_the_plainest_question_of_several_is_asked() -> None:
    several = [
        told("He left because of a cold.", "leave"),
        told("Mira Solveig left the stage because of fog.", "leave"),
    ]
    assert why_question(several) == why_question(several[::-1]) == "Why did Mira Solveig leave the stage?"


def test_a_long_clause_is_no_question() -> None:
    text = f"Mayor {'Anna ' * 15}Solveig was fired because of ice."
    assert why_question([told(text, "fire")]) == "Why did it happen (fired)?"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("The merger will help the mill expand.", "What is the merger for?"),
        ("The new rules are designed to protect otters.", "What are the new rules for?"),
        ('The "great wall" is designed to stop floods.', "What is the great wall for?"),
    ],
)
def test_what_for(text: str, question: str) -> None:
    assert use_question([told(text)]) == question
