"""Purpose: different reasons of one event, different uses of one thing, and what is no difference."""

from __future__ import annotations

import pytest

from facts.kinds.purpose import find_purpose
from tests.stories import story_of


def asked(a: str, b: str) -> list[tuple[str, str]]:
    return [(c.key, c.question) for c in find_purpose(story_of({"A": a, "B": b}))]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "The Harrow bridge was closed on Monday because of ice on the deck.",
            "The Harrow bridge was closed on Monday because of a strike.",
            ("why:stop:bridg", "Why was the Harrow bridge closed?"),
        ),
        (
            "Ellis Marrow was pulled over for a broken lamp.",
            "A constable stopped Ellis Marrow after seeing him swerve.",
            ("why:stop:marrow", "Why was Ellis Marrow pulled over?"),
        ),
        (
            "Arden bought the old mill in Selby to sell rye.",
            "Arden bought the old mill in Selby to protect otters.",
            ("why:acquire+mill:old", "Why did Arden buy the old mill?"),
        ),
        (
            "The fire in the Harrow mill was caused by a candle. It gutted the Harrow mill.",
            "A fire gutted the Harrow mill. Faulty wiring caused the fire in the Harrow mill.",
            ("why:fire:", "What caused the fire?"),
        ),
        (
            "The merger of Arden and the Selby mill will help Arden sell more rye.",
            "The takeover of the Selby mill by Arden is meant to save jobs.",
            ("use:deal", "What is the takeover for?"),
        ),
    ],
)
def test_different_reasons_and_uses(a: str, b: str, expected: tuple[str, str]) -> None:
    (found,) = asked(a, b)
    assert found[0].rpartition(":")[0] == expected[0].rpartition(":")[0]
    assert found[1] == expected[1]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the same reason, and part of it
        ("The Harrow bridge was closed because of ice.", "The Harrow bridge was closed due to ice on the deck."),
        (
            "The climber died after falling 150 metres.",
            "The climber died after slipping and falling about 500 feet on Mount Ash.",
        ),
        # told beside the other's reason
        (
            "The Harrow bridge was closed because of ice.",
            "Ice lay on the deck, and the Harrow bridge was closed because of complaints about the ice.",
        ),
        # another event
        ("The Harrow bridge was closed because of ice.", "The choir of Selby sang in church to raise money."),
        # a cause beside an aim
        ("The Harrow bridge was closed because of ice.", "The Harrow bridge was closed to repair the deck."),
        # other people
        ("Ellis Marrow was arrested for theft.", "Mona Field was arrested for speeding."),
        # another body
        (
            "The Harrow Bank cut its forecast for growth, citing weak demand.",
            "The Selby Institute cut its forecast for growth, citing a lack of chips.",
        ),
    ],
)
def test_no_difference_of_reason(a: str, b: str) -> None:
    assert asked(a, b) == []


def test_reasons_of_one_body_are_asked_about() -> None:
    a = "The Harrow Bank cut its forecast for growth, citing weak demand."
    b = "Harrow Bank cut its forecast for growth, citing a lack of chips."
    assert [key.split(":")[:2] for key, _ in asked(a, b)] == [["why", "fall"]]


def test_a_source_that_gives_both_reasons_disagrees_with_none() -> None:
    both = "The Harrow bridge was closed because of ice. The Harrow bridge was closed because of a strike."
    assert asked("The Harrow bridge was closed because of ice.", both) == []


def test_sources_that_agree_are_asked_too() -> None:
    texts = {
        "A": "The Harrow bridge was closed on Monday because of ice.",
        "B": "The Harrow bridge was closed on Monday because of a strike.",
        "C": "The Harrow bridge was closed on Monday due to ice.",
    }
    (found,) = find_purpose(story_of(texts))
    assert [a.source for a in found.answers] == ["A", "B", "C"]
    assert {a.value for a in found.answers} == {"because of ice", "because of a strike", "due to ice"}


def test_order_of_sources_does_not_matter() -> None:
    a = "Arden bought the old mill in Selby to sell rye."
    b = "Arden bought the old mill in Selby to protect otters."
    assert asked(a, b) == asked(b, a)


def test_what_is_whose_is_no_part_of_a_cause() -> None:
    a = "Doctors examined the clerk whose arrest by guards sparked riots in Selby."
    found = find_purpose(story_of({"A": a, "B": "A tax on salt sparked riots in Selby."}))
    assert [{x.value for x in c.answers} for c in found] == [{"arrest by guards", "A tax on salt"}]


@pytest.mark.parametrize("cause", ["Police told of an incident which", "Lund was seen in the unrest which"])
def test_an_incident_or_the_event_itself_is_no_cause(cause: str) -> None:
    assert asked(f"{cause} sparked riots in Selby.", "A tax on salt sparked riots in Selby.") == []


@pytest.mark.parametrize(
    ("a", "b", "values"),
    [
        (
            "Crowds marched in Selby to protest the tax on salt in a general strike.",
            "The general strike over rents closed the mill in Selby.",
            {"to protest the tax on salt in a general strike", "over rents"},
        ),
        (
            "Students held a protest over fees in Selby.",
            "Students in Selby held a protest over the war.",
            {"over fees in Selby", "over the war"},
        ),
        ("The strike over wages closed the Harrow mill.", "The strike over low wages closed the Harrow mill.", None),
        ("The strike over three weeks closed the Harrow mill.", "The strike over rents closed the Harrow mill.", None),
    ],
)
def test_what_a_protest_is_about(a: str, b: str, values: set[str] | None) -> None:
    found = [{x.value for x in c.answers} for c in find_purpose(story_of({"A": a, "B": b})) if c.key[:4] == "why:"]
    assert found == ([values] if values else [])
