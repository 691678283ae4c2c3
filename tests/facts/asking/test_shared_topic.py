"""Shared topic: what the sources have in common about some mentions."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.amount_groups import find_amounts
from facts.asking.shared_topic import about_topic, common, topic
from tests.stories import story_of

DAY = date(2026, 5, 15)


def test_a_topic_is_what_sources_share() -> None:
    story = story_of({"A": "The plant in Orvel yields 300 megawatts.", "B": "The new plant makes 250 megawatts."}, DAY)
    (found,) = find_amounts(story)
    assert topic([m.context for m in found.members]) == ("plant", "plant")
    assert topic([]) == ("", "")


@pytest.mark.parametrize(("known", "about"), [("", " (plant)"), ("what plant", ""), ("what power", " (plant)")])
def test_what_a_question_is_about_is_not_said_twice(known: str, about: str) -> None:
    story = story_of({"A": "The plant in Orvel yields 300 megawatts.", "B": "The new plant makes 250 megawatts."}, DAY)
    (found,) = find_amounts(story)
    assert about_topic([m.context for m in found.members], known) == about


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["ship", "boat", "ship"], "ship"),
        (["ship", "boat"], "boat"),
        (["", "", "ship"], "ship"),
        (["", ""], ""),
        ([], ""),
    ],
)
def test_the_commonest_word_is_the_first_of_equals_and_never_an_empty_one(words: list[str], expected: str) -> None:
    assert common(words) == expected
