"""Parts of the body that were hurt, and whose."""

from __future__ import annotations

import pytest

from facts.asking.injuries import differ, find_injuries, of_one_wound
from facts.kinds.whereabouts import find_hurt
from facts.model import Severity
from tests.stories import story_of


@pytest.mark.parametrize(
    ("text", "hurt", "region", "side"),
    [
        ("Mary Johnson is out with a broken left wrist.", "break", "forearm", "left"),
        ("Mary Johnson was shot in the leg.", "shoot", "leg", ""),
        ("Mary Johnson has a right knee injury.", "injure", "knee", "right"),
        ("Mary Johnson fell, fracturing her collarbone.", "break", "shoulder", ""),
    ],
)
def test_injuries(text: str, hurt: str, region: str, side: str) -> None:
    (found,) = find_injuries(story_of({"A": text}))
    assert (found.hurt, found.region, found.side, found.who) == (hurt, region, side, "Mary Johnson")
    assert found.mention.text in text


@pytest.mark.parametrize(
    "text",
    ["The army shot back.", "Mary Johnson broke the record.", "She heads the office.", "It was a broken promise."],
)
def test_no_injuries(text: str) -> None:
    assert find_injuries(story_of({"A": text})) == []


def test_nobody_is_named() -> None:
    (found,) = find_injuries(story_of({"A": "A guard was shot in the leg in Leeds."}))
    assert found.who == ""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a broken left wrist", "a broken right wrist", True),
        ("a broken fibula", "a broken tibia", True),
        ("a broken leg", "a broken tibia", False),  # a bone of the leg
        ("a broken wrist", "a broken left wrist", False),
        ("an injured knee", "an injured foot", False),  # there may be two injuries
    ],
)
def test_injuries_that_cannot_be_one(one: str, other: str, expected: bool) -> None:
    a, b = find_injuries(story_of({"A": f"Mary Johnson has {one}.", "B": f"Mary Johnson has {other}."}))
    assert of_one_wound(a, b)
    assert differ(a, b) is expected
    assert differ(b, a) is expected


def test_other_people_and_other_harm() -> None:
    texts = {
        "A": "Mary Johnson has a broken wrist.",
        "B": "Anna Smith has a broken leg. Mary Johnson has a torn hamstring.",
    }
    wrist, leg, thigh = find_injuries(story_of(texts))
    assert not of_one_wound(wrist, leg)
    assert not of_one_wound(wrist, thigh)


def test_a_question_of_which_bone() -> None:
    story = story_of(
        {
            "A": "Mary Johnson is out with a broken fibula.",
            "B": "Forward Mary Johnson, with a broken tibia, is out.",
            "C": "Mary Johnson missed the final after breaking her fibula.",
        }
    )
    (found,) = find_hurt(story)
    assert (found.severity, found.question, found.key) == (
        Severity.CONTRADICTION,
        "What was Mary Johnson’s injury?",
        "hurt:break:johnson",
    )
    assert len(found.answers) == 3


def test_no_question_where_all_agree() -> None:
    text = "Mary Johnson is out with a broken fibula."
    assert find_hurt(story_of({"A": text, "B": text})) == []
