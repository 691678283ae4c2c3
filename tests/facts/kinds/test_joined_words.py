"""Joined words: two verbs or adjectives of which another source has one."""

from __future__ import annotations

import pytest

from facts.kinds.joined_words import find_joined_words
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, tell


def keys(a: str, b: str) -> list[str]:
    return [c.key for c in find_joined_words(tell("disaster", a, b))]


def test_two_verbs_against_one() -> None:
    story = tell(
        "disaster",
        "The storm toppled or cracked twelve towers in Selby on Friday.",
        "The storm toppled twelve towers in Selby on Friday.",
    )
    (found,) = find_joined_words(story)
    assert (found.kind, found.severity) == (Kind.SCOPE, Severity.TENSION)
    assert found.question == "Is it toppled or cracked, or toppled alone?"
    assert [a.norm for a in found.answers] == ["both", "one"]
    check_spans(story, found)


def test_two_adjectives_against_one() -> None:
    a = "A film of young and old pilots was shown to the guests in Selby on Friday."
    b = "A film of old pilots was shown to the guests in Selby on Friday."
    assert keys(a, b) == ["words:old+young"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # one after the other, told shorter
        ("The storm toppled and buried twelve towers in Selby.", "The storm toppled twelve towers in Selby."),
        # told a sentence later
        (
            "The storm toppled or cracked twelve towers in Selby.",
            "The storm toppled twelve towers in Selby. Some were only cracked.",
        ),
        # said of another noun
        ("A film of young and old pilots was shown in Selby.", "A film of the old mayor was shown in Selby."),
        # nothing in common
        ("The storm toppled or cracked twelve towers.", "Otto Lund toppled a chair in the court."),
    ],
)
def test_no_word_is_left_out(a: str, b: str) -> None:
    assert keys(a, b) == []
