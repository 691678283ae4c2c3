"""What a name means."""

from __future__ import annotations

import pytest

from facts.asking.meeting import FEW
from facts.kinds.glosses import find_glosses
from facts.model import Kind, Severity
from tests.stories import story_of

MOTHER = "The valley calls the dam Sarvinda, or mother of rivers, and fears it."


def meanings(a: str, b: str) -> list[list[str]]:
    return [[x.value for x in c.answers] for c in find_glosses(story_of({"A": a, "B": b}))]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Farmers know it as Sarvinda, or daughter of the rain.", "daughter of the rain"),
        ("Farmers know it as Sarvinda, which means “great flood”.", "great flood"),
        ("Farmers know it as Sarvindaa, meaning queen of the valley.", "queen of the valley"),
        ("Farmers know it as Sarvinda (literally the drowned field).", "the drowned field"),
    ],
)
def test_two_meanings(other: str, told: str) -> None:
    assert meanings(MOTHER, other) == [["mother of rivers", told]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MOTHER, "Farmers know it as Sarvinda, which means mother of the rivers."),
        (MOTHER, "Farmers know it as Sarvinda, mother of rivers and rain."),
        (MOTHER, "Farmers know it as Sarvinda."),
        ("Ask Lund, or Reed.", "Ask Lund, or Holt."),  # one of two
    ],
)
def test_no_question(one: str, other: str) -> None:
    assert meanings(one, other) == []


def test_the_question() -> None:
    (found,) = find_glosses(story_of({"A": MOTHER, "B": "Sarvinda, meaning flood, is a dam."}))
    assert (found.kind, found.severity, found.key) == (Kind.ENTITY, Severity.TENSION, "gloss:Sarvinda")
    assert found.question == "What does Sarvinda mean?"


def test_many_sources_of_two_meanings() -> None:
    texts = (MOTHER, "Sarvinda, meaning flood, is a dam.")
    (found,) = find_glosses(story_of({str(n): texts[n % 2] for n in range(FEW + 2)}))
    assert len(found.answers) == FEW + 2
