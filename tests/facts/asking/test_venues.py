"""Games at home and away."""

from __future__ import annotations

import pytest

from facts.asking.venues import find_venues
from facts.kinds.whereabouts import find_venued
from facts.model import Severity
from tests.stories import story_of


@pytest.mark.parametrize(
    ("text", "other", "side"),
    [
        ("Rovers lost Saturday's game at Leeds.", "Leeds", "away"),
        ("Rovers play next week at Leeds.", "Leeds", "away"),
        ("Rovers won a home game against Leeds.", "Leeds", "home"),
        ("Rovers play at home, with a new coach, against Leeds.", "Leeds", "home"),
        ("Rovers hosted Leeds.", "Leeds", "home"),
    ],
)
def test_venues(text: str, other: str, side: str) -> None:
    assert [(v.other, v.side) for v in find_venues(story_of({"A": text}))] == [(other, side)]


@pytest.mark.parametrize("text", ["He studied at Leeds.", "Rovers beat Leeds.", "She stayed at home. Leeds won."])
def test_no_venues(text: str) -> None:
    assert find_venues(story_of({"A": text})) == []


AWAY = "Lee will coach Rovers in Saturday's game at Leeds."


def test_one_game_at_home_and_away() -> None:
    (found,) = find_venued(
        story_of({"A": AWAY, "B": "Rovers play at home on Saturday, with Lee in charge against Leeds."})
    )
    assert (found.severity, found.key) == (Severity.CONTRADICTION, "venue:leeds")
    assert found.question == "Where is the game against Leeds: at home or away?"
    assert [(a.norm, a.value) for a in found.answers] == [("away", "game at Leeds"), ("home", "at home")]


@pytest.mark.parametrize(
    "other",
    [
        "Rovers play at home on Saturday, with Lee in charge against Hull.",  # another game
        "Rovers won Wednesday's home game against Leeds.",  # another day
        "Rovers lost the game at Leeds.",
    ],
)
def test_other_games(other: str) -> None:
    assert find_venued(story_of({"A": AWAY, "B": other})) == []
