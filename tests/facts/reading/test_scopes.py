from __future__ import annotations

import pytest

from facts.model import ScopeWord, Sentence
from facts.reading.lexicons.scope_words import ENTRIES, Entry
from facts.reading.scopes import find_scopes
from facts.reading.stems import singular
from facts.reading.tokens import tokenize
from sources.document import BlockKind


def scopes(text: str) -> tuple[ScopeWord, ...]:
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    return find_scopes(text, [sentence])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{'_'.join(entry.words)}-{entry.value}")
def test_example_of_every_entry(entry: Entry) -> None:
    found = scopes(entry.example)
    assert [(scope.value, scope.head) for scope in found] == [(entry.value, entry.head)]
    assert found[0].text.lower().startswith(" ".join(entry.words))


@pytest.mark.parametrize(
    "text",
    [
        "They were not hurt at all.",
        "After all, it rained.",
        "Some 300 people fled.",
        "It was the most expensive bridge.",
        "At most 20 were hurt.",
        "As part of the deal, it will pay.",
        "It is part of the European Union.",
        "They helped each other.",
        "It happens every day.",
        "How many guests left?",
        "No, he said.",
        "No more than 20 were hurt.",
        "The number of guests fell.",
        "He is no longer mayor.",
    ],
)
def test_other_meanings_are_left_alone(text: str) -> None:
    assert scopes(text) == ()


@pytest.mark.parametrize(
    ("text", "span", "head"),
    [
        ("It gets part of the computing capacity of the site.", "part of the computing capacity", "capacity"),
        ("It gets the entire compute capacity.", "entire compute capacity", "capacity"),
        ("It gets all of Arden's new power plants.", "all of Arden's new power plants", "plant"),
    ],
)
def test_span_runs_to_the_noun(text: str, span: str, head: str) -> None:
    (found,) = scopes(text)
    assert (found.text, found.head) == (span, head)
    assert text[found.start : found.end] == span


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("houses", "house"),
        ("boxes", "box"),
        ("capacities", "capacity"),
        ("gas", "gas"),
        ("people", "person"),
        ("bus", "bus"),
        ("churches", "church"),
        ("firemen", "fireman"),
        ("analysis", "analysis"),
        ("prizes", "prize"),
        ("ties", "tie"),
        ("losses", "loss"),
    ],
)
def test_singular(word: str, base: str) -> None:
    assert singular(word) == base
