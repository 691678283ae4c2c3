"""Qualified: what one source says with reserve and another plainly."""

from __future__ import annotations

import pytest

from facts.kinds.qualified import find_qualified, reserved_in
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, tell
from tests.stories import story_of


def reserved(text: str) -> list[str]:
    tokens = story_of({"A": text}).readings[0].sentences[0].tokens
    return [tokens[at].lower for _, at in reserved_in(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An allegedly drunk driver hit the gate.", ["drunk"]),
        ("The alleged robber fled.", ["robber"]),
        ("The alleged bank robber fled.", ["robber"]),
        ("The suspected robber fled.", ["robber"]),
        ("The alleged man fled.", []),
        ("The robber fled.", []),
        ("Allegedly, he fled.", []),
    ],
)
def test_what_a_reserve_is_said_of(text: str, expected: list[str]) -> None:
    assert reserved(text) == expected


def test_a_drunk_driver_who_is_only_allegedly_so() -> None:
    one = "The bank's gate was hit by an allegedly drunk driver on Friday night."
    other = "A drunken driver hit the gate of the bank on Friday night."
    story = tell("crime", one, other)
    (found,) = flagged(find_qualified, story)
    assert (found.kind, found.severity, found.key) == (Kind.STATUS, Severity.TENSION, "qualified:drunk")
    assert {(a.source, a.norm) for a in found.answers} == {("A", "reserved"), ("B", "plain")}
    check_spans(story, found)


@pytest.mark.parametrize(
    "other",
    [
        "The gate of the bank was hit by an allegedly drunk driver.",
        "The driver who hit the gate of the bank was charged with drunk driving.",
        "The driver who hit the gate of the bank was not drunk.",
        "“I saw a drunk driver hit the gate of the bank,” a baker said.",
        "A driver hit the gate of the bank.",
        "The driver who hit the gate may have been drunk. Was he drunk?",
    ],
)
def test_other_reserves_are_none(other: str) -> None:
    one = "The bank's gate was hit by an allegedly drunk driver on Friday night."
    assert flagged(find_qualified, tell("crime", one, other)) == []
