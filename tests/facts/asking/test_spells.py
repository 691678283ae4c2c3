"""Time left on the clock of a game, and spans to come."""

from __future__ import annotations

import pytest

from facts.asking.spells import differ, find_spells, group_spells
from facts.kinds.date import find_spans
from facts.model import Kind, Severity
from tests.stories import story_of

HOUR, DAY = 3600, 86400


@pytest.mark.parametrize(
    ("text", "low", "high", "sort"),
    [
        ("Lee scored with 4:12 left in the half.", 252, 252, "left"),
        ("Lee scored with 0:09 to go.", 9, 9, "left"),
        ("The gates open over the next few days.", 2 * DAY, 6 * DAY, "ahead"),
        ("The gates open within the next 24 hours.", 24 * HOUR, 24 * HOUR, "ahead"),
        ("Lee scored in the 63rd minute.", 63 * 60, 63 * 60, "minute"),
        ("Lee scored on 63 minutes.", 63 * 60, 63 * 60, "minute"),
        ("The road stays shut most of the weekend.", 51, 99, "weekend"),
        ("The road stays shut through the weekend.", 100, 100, "weekend"),
        ("The gates open in the coming two weeks.", 14 * DAY, 14 * DAY, "ahead"),
        ("Lee fell early in the fifth round.", 0, 72, "round"),
        ("Lee won in round five, at the 1:05 mark.", 65, 65, "round"),
        ("Lee fell 20 seconds into the fifth round.", 20, 20, "round"),
        ("Lee scored with 2:00 minutes remaining in the third quarter.", 780, 780, "quarter"),
        ("Lee scored late in the second period.", 720, 1200, "period"),
    ],
)
def test_spells(text: str, low: int, high: int, sort: str) -> None:
    (found,) = find_spells(story_of({"A": text}))
    assert (found.low, found.high, found.sort) == (low, high, sort)
    assert found.mention.text in text


@pytest.mark.parametrize(
    "text",
    [
        "The train left at 4:12 for Leeds.",
        "The gates open in a few days.",
        "Lee rang at 2:15.",
        "It rained early in the fifth week.",
        "Lee came early in the fifth.",
        "Rovers won 4:1 at home.",
    ],
)
def test_other_times(text: str) -> None:
    assert find_spells(story_of({"A": text})) == []


CLOCKS = {
    "A": "Lee set the record with 4:12 left in the first half.",
    "B": "Lee set the record with 4:11 to go in the first half.",
}


def test_one_shot_at_two_times() -> None:
    (found,) = find_spans(story_of(CLOCKS))
    assert (found.severity, found.question) == (Severity.TENSION, "How much time was left?")
    assert [a.value for a in found.answers] == ["4:12 left", "4:11 to go"]


def test_shots_minutes_apart_are_two() -> None:
    later = {"A": CLOCKS["A"], "B": "Lee set the record with 9:40 to go in the first half."}
    assert find_spans(story_of(later)) == []


def test_spans_to_come() -> None:
    story = story_of(
        {
            "A": "Users will get the new map over the next few days.",
            "B": "Users will get the new map over the next 24 hours.",
            "C": "Users will get the new map over the next 3 days.",
        }
    )
    spells = find_spells(story)
    assert differ(spells[0], spells[1])
    assert not differ(spells[0], spells[2])
    ((members, scores),) = group_spells(story, spells)
    assert len(members) == 3
    assert set(scores) <= {(0, 1), (0, 2), (1, 2)}
    (found,) = find_spans(story)
    assert found.question.startswith("Within what time")


def test_spans_that_agree_are_a_fact() -> None:
    text = "Users will get the new map over the next 3 days."
    (found,) = find_spans(story_of({"A": text, "B": text}))
    assert found.severity is None


def test_one_goal_in_two_minutes() -> None:
    one = "Mary Johnson headed the winner in the 63rd minute."
    (found,) = find_spans(story_of({"A": one, "B": "Mary Johnson headed the winner in the 65th minute."}))
    assert found.question.startswith("In which minute")
    assert find_spans(story_of({"A": one, "B": "Mary Johnson headed the winner in the 12th minute."})) == []


def test_shares_of_a_weekend() -> None:
    texts = {
        "A": "The bridge will stay shut most of the weekend.",
        "B": "The bridge will stay shut through the weekend.",
    }
    (found,) = find_spans(story_of(texts))
    assert found.question.startswith("How much of the weekend")
    texts["B"] = "The bridge will stay shut through the summer."
    assert find_spans(story_of(texts)) == []


def test_of_one_moment_each_source_gives_one_reading_of_the_clock() -> None:
    basket = "Tom Reed broke the school record with a hook shot"
    texts = {
        "A": f"{basket} with 7:42 left.",
        "B": f"{basket} with 7:41 left. Tom Reed, who broke the school record with a hook shot, sat down with 5:33 left.",
    }
    (found,) = find_spans(story_of(texts))
    assert [a.value for a in found.answers] == ["7:42 left", "7:41 left"]


STOPPED = "Lee wore Dahl down over four rounds. The referee stopped the bout {} as Dahl swayed on the ropes."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("early in the fifth", "at the 2:15 mark"),
        ("44 seconds into the fifth round", "at 2:15 of the fifth round"),
        ("with ten seconds remaining in the fifth round", "midway through the fifth"),
    ],
)
def test_one_bout_ends_once(one: str, other: str) -> None:
    (found,) = find_spans(story_of({"A": STOPPED.format(one), "B": STOPPED.format(other)}))
    assert (found.severity, found.kind) == (Severity.TENSION, Kind.DATE)
    assert found.question.startswith("When in the round")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("early in the fifth", "44 seconds into the fifth round"),
        ("at the 2:15 mark", "with 45 seconds left in the fifth round"),
    ],
)
def test_one_moment_told_from_both_ends_is_one(one: str, other: str) -> None:
    found = find_spans(story_of({"A": STOPPED.format(one), "B": STOPPED.format(other)}))
    assert not any(c.severity for c in found)


def test_two_rounds_are_two_moments() -> None:
    assert (
        find_spans(story_of({"A": STOPPED.format("early in the fifth"), "B": STOPPED.format("late in the sixth")}))
        == []
    )
