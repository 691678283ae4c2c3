"""Tests for denials: what a sentence says was not done, could not be done, or was done."""

from __future__ import annotations

import pytest

from facts.asking.denials import ABLE, NO, YES, is_of_ability, side_of
from facts.asking.occurrences import Occurrence, find_occurrences
from tests.stories import story_of


def told(text: str, word: str) -> Occurrence:
    story = story_of({"A": text})
    return next(o for o in find_occurrences(story) if o.event.text == word)


@pytest.mark.parametrize(
    ("text", "word", "side"),
    [
        ("The ferry left the harbour at noon.", "left", YES),
        ("The ferry did not leave the harbour.", "leave", NO),
        ("The captain refused to leave the harbour.", "leave", NO),
        ("The captain declined to sign the paper.", "sign", NO),
        ("The ferry was unable to leave the harbour.", "leave", NO),
        ("The ferry has yet to leave the harbour.", "leave", NO),
        ("The driver avoided hitting the cyclist.", "hitting", NO),
        ("Inspectors ruled out arson at the mill.", "arson", NO),
        ("There were no reports of injuries at the mill.", "injuries", NO),
        ("The box contained no explosives, the police said.", "contained", NO),
        ("Brandt is not the one who fired the shot.", "fired", NO),
        ("The keeper could see the ship.", "see", ABLE),
        ("The keeper was not able to see the ship.", "see", NO),
        # open, or of something else
        ("The ferry may leave the harbour.", "leave", ""),
        ("Did the ferry leave the harbour?", "leave", ""),
        ("Brandt did not know the woman who received the letter.", "received", YES),
        ("The ferry did not leave the harbour until noon.", "leave", ""),
        ("The number of dead is not expected to rise.", "rise", ""),
        ("The clerk knew of a previous theft charge.", "charge", ""),
        ("Other coaches were not similarly fined by the league.", "fined", ""),
        ("The coach was not fined by the league.", "fined", NO),
    ],
)
def test_side(text: str, word: str, side: str) -> None:
    assert side_of(told(text, word)) == side


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keeper could not see the ship.", True),
        ("The keeper was unable to see the ship.", True),
        ("The keeper did not see the ship.", False),
    ],
)
def test_denied_as_beyond_somebody(text: str, expected: bool) -> None:
    assert is_of_ability(told(text, "see")) == expected
