"""Parties: when two voices cannot be one speaker."""

from __future__ import annotations

import pytest

from facts.asking.parties import are_others, described, is_described_as
from facts.asking.voices import Voice
from tests.stories import story_of


def voice(label: str, manner: str = "named") -> Voice:
    return Voice(label, frozenset(label.lower().split()), manner)


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        (voice("Ann Reed"), voice("Omar Diaz"), True),
        (voice("Ann Reed"), voice("Reed"), False),
        (voice("Ann Reed"), voice("officials", "role"), False),
        (voice("Ann Reed"), voice("people close to it", "anonymous"), True),
        (voice("some people", "anonymous"), voice("people close to it", "anonymous"), False),
        (voice("Elmford Times", "press"), voice("Norvia Post", "press"), True),
        (voice("Elmford Times", "press"), voice("reports", "press"), False),
        (voice("Ann Reed"), voice("a passer-by", "unnamed"), False),
        (voice("federal authorities", "role"), voice("Orvel State Police"), True),
        (voice("state authorities", "role"), voice("Orvel State Police"), False),
        (voice("Arden and Pellworks"), voice("Arden Lamps team"), False),
        (voice("a grand jury", "role"), voice("prosecutors", "role"), False),
        (voice("the trial jury", "role"), voice("prosecutors", "role"), True),
        (voice("Norvia & its union"), voice("Norvia Ferries"), False),
        (voice("Arden Ferries and Pellworks"), voice("Arden Lamps team"), True),
    ],
)
def test_are_others(one: Voice, other: Voice, others: bool) -> None:
    assert are_others(one, other) is others
    assert are_others(other, one) is others


STORY = story_of(
    {
        "A": "Lt. Ada Holm of the Orvel Harbour Police said the lamp was out. Holm said the ferry sank.",
        "B": "Omar Diaz, a spokesman for Norvia, said the lamp was out. The keeper, Ann Reed, waited.",
    }
)


def test_described_in_any_source() -> None:
    known = described(STORY)
    assert is_described_as("Ada Holm", "Orvel Harbour Police", known)
    assert is_described_as("Omar Diaz", "Norvia", known)
    assert not is_described_as("Ada Holm", "Norvia", known)
    assert not is_described_as("Ann Reed", "Norvia", known)
    assert not is_described_as("Ada Holm", "the", known)


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        ("Ada Holm", "Orvel Harbour Police", False),
        ("Omar Diaz", "Norvia", False),
        ("Omar Diaz", "Orvel Harbour Police", True),
        ("Ada Holm", "Omar Diaz", True),
    ],
)
def test_an_officer_speaks_for_his_department(one: str, other: str, others: bool) -> None:
    assert are_others(voice(one), voice(other), described(STORY)) is others
    assert are_others(voice(other), voice(one), described(STORY)) is others


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        (voice("the police", "role"), voice("two witnesses", "unnamed"), True),
        (voice("prosecutors", "role"), voice("her family", "unnamed"), True),
        (voice("Democrats", "unnamed"), voice("two Republicans", "unnamed"), True),
        (voice("doctors", "unnamed"), voice("hospital officials", "role"), False),
        (voice("the police", "role"), voice("officials", "role"), False),
    ],
)
def test_sides_of_an_affair(one: Voice, other: Voice, others: bool) -> None:
    assert are_others(one, other) is others
    assert are_others(other, one) is others
