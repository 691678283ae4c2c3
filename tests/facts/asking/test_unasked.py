"""Unasked: figures that only add to another, are part of it or set it off answer nothing; shares and other fates do."""

from __future__ import annotations

import pytest

from facts.asking.amounts import collect
from tests.stories import story_of


def figures(text: str) -> list[str]:
    return [a.quantity.text for a in collect(story_of({"A": text}))]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ninety percent of the 40 delegates come from the north.", "Ninety percent"),
        ("The blast killed four people and injured another 15.", "15"),
        ("Six miners died and another 30 miners were injured.", "30 miners"),
        ("The island counted 842 tremors, including 54 landslides.", "54 landslides"),
        ("Detectives interviewed 40 keepers.", "40 keepers"),
        ("The mill relies on one supplier.", "one supplier"),
    ],
)
def test_what_answers(text: str, answer: str) -> None:
    assert any(answer in f for f in figures(text))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The island counted 842 tremors, including 54 strong tremors.", "54 strong tremors"),
        ("The blast killed four people, and two more people died later.", "two more"),
        ("Turnout reached 61 percent, up from 48 percent.", "48 percent"),
        ("The quake hurt 80 people, and 30 of the 80 stayed in hospital.", "30"),
        ("A poll of 1,000 people was taken.", "1,000 people"),
        ("Askers of the poll interviewed 1,000 adults by phone.", "1,000 adults"),
        ("The poll has a margin of error of plus or minus 3 points.", "3 points"),
        ("Lund improved to 41-3 with 30 wins coming by knockout.", "30 wins"),
        ("The mill relies on one supplier like Alder or Pellworks.", "one supplier"),
        ("The mill had 90 fires, with 12 fires coming in May.", "12 fires"),
    ],
)
def test_what_does_not(text: str, answer: str) -> None:
    assert answer not in figures(text)
