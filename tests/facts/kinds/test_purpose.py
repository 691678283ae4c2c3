"""Purpose: what opens a reason, an aim or a use, and what different ones ask."""

from __future__ import annotations

import pytest

from facts.kinds.purpose import find_purpose, purposes_in
from tests.stories import story_of


def read(text: str) -> list[tuple[str, bool]]:
    story = story_of({"A": text})
    out = []
    for claim in story.readings[0].claims:
        for first, last, cause in purposes_in(claim.tokens):
            start, end = claim.tokens[first].start, claim.tokens[last].end
            out.append((claim.text[start - claim.start : end - claim.start], cause))
    return out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arden bought the mill to sell rye.", [("to sell rye", False)]),
        ("The bridge was closed because of ice.", [("because of ice", True)]),
        ("The bridge was closed due to ice.", [("due to ice", True)]),
        ("He left in order to sing.", [("in order to sing", False)]),
        ("The wall is designed to stop floods.", [("designed to stop floods", False)]),
        ("The loan will help the mill expand.", [("help the mill expand", False)]),
        ("The loan helps the mill.", [("helps the mill", False)]),
        ("The lamp is used for fishing.", [("used for fishing", False)]),
    ],
)
def test_purposes_are_read(text: str, expected: list[tuple[str, bool]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The toll is expected to rise.",
        "Arden announced a plan to sell rye.",
        "The council asked the mill to close.",
        "The ferry is due to open in May.",
        "Millers used to weigh rye by hand.",
        "She went to Selby.",
        "The mill is in talks to buy rye.",
    ],
)
def test_other_infinitives_are_none(text: str) -> None:
    assert read(text) == []


def test_a_purpose_ends_at_a_mark_and_after_some_words() -> None:
    (text, _), *_ = read("Arden bought the mill to sell rye, and it sold the ferry.")
    assert text == "to sell rye"
    (long, _), *_ = read("Arden bought the mill to sell " + "very " * 30 + "old rye.")
    assert len(long.split()) < 20


def test_different_reasons_of_one_act() -> None:
    a = "The Harrow bridge was closed on Monday because of ice on the deck."
    b = "The Harrow bridge was closed on Monday because of a strike."
    candidates = find_purpose(story_of({"A": a, "B": b}))
    assert [c.question for c in candidates] == ["What is the reason?"]
    assert {x.source for x in candidates[0].answers} == {"A", "B"}
    assert candidates[0].key.startswith("purpose:")


def test_different_aims_of_one_act() -> None:
    a = "Arden bought the old mill in Selby to sell rye."
    b = "Arden bought the old mill in Selby to protect otters."
    assert [c.question for c in find_purpose(story_of({"A": a, "B": b}))] == ["What is it for?"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Harrow bridge was closed because of ice.", "The Harrow bridge was closed due to ice on the deck."),
        ("The Harrow bridge was closed because of ice.", "The choir of Selby sang in church to raise money."),
        ("The Harrow bridge was closed because of ice.", "The Harrow bridge was closed to repair the deck."),
    ],
)
def test_same_reasons_other_acts_and_reasons_beside_aims(a: str, b: str) -> None:
    assert find_purpose(story_of({"A": a, "B": b})) == []


def test_order_of_sources_does_not_matter() -> None:
    a = "Arden bought the old mill in Selby to sell rye."
    b = "Arden bought the old mill in Selby to protect otters."
    one, other = find_purpose(story_of({"A": a, "B": b})), find_purpose(story_of({"B": b, "A": a}))
    assert [(c.key, c.question) for c in one] == [(c.key, c.question) for c in other]
