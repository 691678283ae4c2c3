"""Anchors: what ties a figure to another event, another owner, or no event."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from facts.asking.anchors import (
    Anchor,
    Background,
    anchor_of,
    apart,
    find_background,
    is_general,
    other_owner,
    speaker_at,
)
from facts.reading import read_source
from tests.stories import document_of, story_of

if TYPE_CHECKING:
    from facts.model import Claim

DAY = date(2026, 5, 15)


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_source(document_of("A", text, DAY)).claims


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Orvel, a town of 4,000 people, was hit.", "Orvel"),
        ("Marsk has 900 houses.", "Marsk"),
        ("The storm hit Marsk, home to 900 people.", "Marsk"),
        ("The storm hit Marsk and killed 12 people.", ""),
        ("The storm killed 12 people.", ""),
    ],
)
def test_owner_of_a_figure(text: str, owner: str) -> None:
    claim = claims_of(text)[0]
    assert anchor_of(Background(), 0, claim, claim.quantities[0]).owner == owner


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("A magnitude-6 quake can cause severe damage.", True),
        ("Such storms typically kill 20 people.", True),
        ("A magnitude-6 quake struck Orvel.", False),
        ("The hall can hold 400 people.", False),
    ],
)
def test_statements_about_things_in_general(text: str, general: bool) -> None:
    claim = claims_of(text)[0]
    assert is_general(claim, claim.quantities[0]) is general


def test_the_past_and_what_goes_on_with_it() -> None:
    story = story_of(
        {
            "A": "A quake hit Orvel on Monday. It killed 12 people. Aid is on its way. "
            "The last quake was in March 1998. It killed 300 people."
        },
        DAY,
    )
    pasts = [
        (q.text, anchor_of(story.background, 0, claim, q).past)
        for claim in story.readings[0].claims
        for q in claim.quantities
    ]
    assert pasts == [("12 people", False), ("300 people", True)]


def test_names_that_stand_in_the_past_only_are_background() -> None:
    texts = {
        "A": "A quake hit Orvel on Monday. It killed 12 people. Aid is on its way. "
        "In March 1998 a quake razed Marsk. Help came late.",
    }
    story = story_of(texts, DAY)
    assert story.background.names == {"Marsk"}
    assert find_background(()).now is None


def test_anchors_apart() -> None:
    now, past = Anchor(), Anchor(past=True, names=frozenset({"Marsk"}))
    assert apart(now, now) == 0
    assert apart(now, past) == apart(past, now) == 1
    assert apart(past, past) == -1
    assert apart(past, Anchor(past=True)) == 0.5


def test_owners_apart() -> None:
    assert other_owner(Anchor(owner="Orvel"), Anchor(owner="Marsk")) == 1
    assert other_owner(Anchor(owner="Orvel"), Anchor()) == 0.5
    assert other_owner(Anchor(owner="Orvel"), Anchor(owner="Orvel Bay")) == 0
    assert other_owner(Anchor(), Anchor()) == 0


def test_each_figure_has_the_speaker_of_its_own_words() -> None:
    claims = claims_of("The survey said the quake killed 12 people, but the mayor said it killed 15 people.")
    heard = [speaker_at(claim, q) for claim in claims for q in claim.quantities]
    assert len(set(heard)) == 2
