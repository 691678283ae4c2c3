"""Tests for grounds: reasons in context, and those of a decision that was told before."""

from __future__ import annotations

import pytest

from facts.asking.grounds import find_grounds
from tests.stories import story_of


def grounds(text: str) -> list[tuple[str, str]]:
    return [(p.reason.event, p.context.mention.text) for p in find_grounds(story_of({"A": text}))]


@pytest.mark.parametrize(
    ("text", "event", "reason"),
    [
        ('The club sacked Ida Brandt. "I made the decision because we lost," he said.', "dismiss", "because we lost"),
        ("The council closed the pier. The move came after a storm.", "stop", "after a storm"),
        ("The council closed the pier. The decision follows a storm.", "stop", "follows a storm"),
        ("The decision to close the pier came after a storm.", "stop", "after a storm"),
    ],
)
def test_the_decision_is_the_event_told_before(text: str, event: str, reason: str) -> None:
    assert (event, reason) in grounds(text)


def test_a_decision_of_nothing_stays_one() -> None:
    assert grounds("The move came after a storm in the valley.") == [("decision", "after a storm in the valley")]


def test_names_of_the_event_told_before_are_those_of_the_reason() -> None:
    story = story_of({"A": "Norvia sacked Ida Brandt. The move came after a row."})
    assert "Ida Brandt" in next(p.names for p in find_grounds(story) if p.reason.event == "dismiss")


def test_one_offence_in_two_words() -> None:
    story = story_of(
        {"A": "Reed was arrested on suspicion of drunken driving.", "B": "Reed was arrested on a DUI charge."}
    )
    one, other = (p.words for p in find_grounds(story) if p.reason.event == "arrest")
    assert one & other
