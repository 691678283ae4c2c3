"""Channels: to whom and by what means something was said."""

from __future__ import annotations

import pytest

from facts.asking.channels import channels_in, may_be_one
from tests.stories import story_of


def channels(text: str) -> list[tuple[str, str]]:
    story = story_of({"A": text, "B": "The lamp went out."})
    return [(c.text, c.means) for claim in story.readings[0].claims for c in channels_in(claim)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Reed told the Elmford Post that it rained.", [("told the Elmford Post", "outlet")]),
        ("Ann Reed told reporters that it rained.", [("told reporters", "reporters")]),
        ("Ann Reed told Omar Diaz that it rained.", []),
        ("Ann Reed said in a written statement that it rained.", [("a written statement", "statement")]),
        ("The bank made a statement piece of its hall.", []),
        ("Ann Reed testified that it rained.", [("testified", "court")]),
        ("Ann Reed said at a news conference that it rained.", [("a news conference", "conference")]),
        ("The club joined the northern conference on Friday.", []),
        ("Ann Reed confirmed to the Elmford Post that it rained.", [("confirmed to the Elmford Post", "outlet")]),
        ("Ann Reed said on Twitter that it rained.", [("Twitter", "post")]),
    ],
)
def test_channels_in(text: str, expected: list[tuple[str, str]]) -> None:
    assert channels(text) == expected


def test_may_be_one_is_mutual() -> None:
    story = story_of({"A": "Ann Reed told reporters so at a briefing, in a letter and in an interview.", "B": "No."})
    found = [c for claim in story.readings[0].claims for c in channels_in(claim)]
    assert len(found) > 1
    for one in found:
        assert may_be_one(one, one)
        for other in found:
            assert may_be_one(one, other) == may_be_one(other, one)
