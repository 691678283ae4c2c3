"""Voices: in whose mouth a source puts what it tells."""

from __future__ import annotations

import pytest

from facts.asking.voices import Voice, voice_at, voices_differ, voices_of
from tests.stories import story_of


def voice(text: str, word: str) -> Voice | None:
    """The voice that says a word of a text."""
    story = story_of({"A": text, "B": "Rain fell."})
    at = text.index(word)
    claim = next(c for c in story.readings[0].claims if c.start <= at < c.end)
    return voice_at(voices_of(story), 0, claim, at)


@pytest.mark.parametrize(
    ("text", "label", "manner"),
    [
        ("Ann Reed said the bridge fell.", "Ann Reed", "named"),
        ("Ann Reed's lawyer said the bridge fell.", "Ann Reed's lawyer", "role"),
        ("Officials said the bridge fell.", "Officials", "role"),
        ("Two insiders said the bridge fell.", "Two insiders", "anonymous"),
        ("The bridge fell, the Elmford Times reported.", "Elmford Times", "press"),
    ],
)
def test_manner(text: str, label: str, manner: str) -> None:
    found = voice(text, "fell")
    assert found is not None
    assert (found.label, found.manner) == (label, manner)


@pytest.mark.parametrize("text", ["The bridge fell.", "Ann Reed wants the bridge to fall, and it fell."])
def test_own_voice(text: str) -> None:
    assert voice(text, "fell") is None


def test_the_narrowest_content_decides() -> None:
    found = voice("Ann Reed said that Omar Diaz had told her the bridge fell.", "fell")
    assert found is not None
    assert found.label == "Omar Diaz"


def named(label: str, manner: str = "named") -> Voice:
    return Voice(label, frozenset(label.lower().split()), manner)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (named("Ann Reed"), named("Omar Diaz"), True),
        (named("Ann Reed"), named("Reed"), False),
        (named("Ann Reed"), named("officials", "role"), False),
        (named("Ann Reed"), named("people close to it", "anonymous"), True),
        (named("some people", "anonymous"), named("people close to it", "anonymous"), False),
        (named("Elmford Times", "press"), named("Norvia Post", "press"), True),
        (named("Elmford Times", "press"), named("reports", "press"), False),
        (named("Ann Reed"), named("a passer-by", "unnamed"), False),
    ],
)
def test_voices_differ(one: Voice, other: Voice, differ: bool) -> None:
    assert voices_differ(one, other) is differ
    assert voices_differ(other, one) is differ
