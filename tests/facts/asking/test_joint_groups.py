"""Joint groups: the noun groups that "and" joins to two things."""

from __future__ import annotations

import pytest

from facts.asking.joint_groups import joined_groups
from tests.stories import story_of


def _joined(text: str) -> list[tuple[str, str]]:
    story = story_of({"A": text})
    parsed = story.parsed(0, 0)
    return [
        (parsed.tokens[one.head].text, parsed.tokens[other.head].text)
        for one, other in joined_groups(parsed.tokens, parsed.phrases)
    ]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The flood ruined the bridge and the mill.", [("bridge", "mill")]),
        ("The path lies between the bridge and the mill.", []),
        ("The mayor spoke of the search and rescue.", []),
        ("The flood ruined the bridge and other things.", []),
    ],
)
def test_groups_that_are_two_things(text: str, pairs: list[tuple[str, str]]) -> None:
    assert _joined(text) == pairs
