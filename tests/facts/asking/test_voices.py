"""Voices: in whose mouth a source puts what it tells."""

from __future__ import annotations

import pytest

from facts.asking.voices import Voice, voice_at, voices_of
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
        ("The Office said the bridge fell.", "Office", "role"),
        ("The bridge fell, according to a study published Monday in the Elm Journal.", "Elm Journal", "press"),
        ("The bridge fell, according to data released Monday by the Elm Institute.", "Elm Institute", "named"),
    ],
)
def test_manner(text: str, label: str, manner: str) -> None:
    found = voice(text, "fell")
    assert found is not None
    assert (found.label, found.manner) == (label, manner)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell.",
        "Ann Reed wants the bridge to fall, and it fell.",
        "Ann Reed called on Omar Diaz to see that it fell.",
    ],
)
def test_own_voice(text: str) -> None:
    assert voice(text, "fell") is None


def test_the_narrowest_content_decides() -> None:
    found = voice("Ann Reed said that Omar Diaz had told her the bridge fell.", "fell")
    assert found is not None
    assert found.label == "Omar Diaz"


@pytest.mark.parametrize(
    ("text", "cue"), [("Ann Reed said the bridge fell.", "said"), ("Omar Diaz called it a bridge that fell.", "called")]
)
def test_cue(text: str, cue: str) -> None:
    found = voice(text, "fell")
    assert found is not None
    assert found.cue == cue
