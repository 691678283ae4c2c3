"""Designations of figures and letters."""

from __future__ import annotations

import pytest

from facts.kinds.models import find_models
from facts.model import Kind, Severity
from tests.stories import story_of


def models(*texts: str) -> list[list[str]]:
    return [[a.value for a in c.answers] for c in find_models(story_of(dict(zip("ABC", texts, strict=False))))]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        ("It has a Lumo 7300M XT chip.", "The 7300 XT chip is new.", ["7300M XT", "7300 XT"]),
        ("The Boeing 737-800 landed.", "The Boeing 737-900 landed.", ["737-800", "737-900"]),
        ("The KR-71B rocket flew.", "The KR-71C rocket flew.", ["KR-71B", "KR-71C"]),
    ],
)
def test_other_letters(a: str, b: str, told: list[str]) -> None:
    assert models(a, b) == [told]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It has a 7300 XT chip.", "It has a 7300 XT chip."),
        ("It has a 7300 XT chip.", "It has a 7300 chip."),  # one tells less
        ("It has a 7300 XT chip.", "A 7300M XT and a 7300 XT are sold."),  # who tells of both knows of both
        ("It holds 500 GB.", "It holds 500 MB."),  # amounts are no designations
        ("It was 15C at noon.", "It was 15F at noon."),
        ("Rovers won 101-100.", "Rovers won 101-102."),
        ("It was 11 AM.", "It was 11 PM."),
    ],
)
def test_no_question(a: str, b: str) -> None:
    assert models(a, b) == []


def test_the_question() -> None:
    (found,) = find_models(story_of({"A": "The 7300M XT is new.", "B": "The 7300 XT is new."}))
    assert (found.kind, found.severity, found.key) == (Kind.ENTITY, Severity.TENSION, "model:7300")
    assert found.question == "Which is it: 7300M XT or 7300 XT?"
