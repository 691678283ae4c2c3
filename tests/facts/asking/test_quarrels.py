"""Quarrels: whether event words may tell of one event, and who belongs to a quarrel about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.occurrences import find_occurrences
from facts.asking.quarrels import FLOOR, figures_differ, quarrel, same_participants, same_place
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.occurrences import Occurrence
    from facts.story import Story


def told(*texts: str, lemma: str) -> tuple[Story, list[Occurrence]]:
    """A story of one source per text, and its event words of one lemma."""
    story = story_of({chr(65 + n): t for n, t in enumerate(texts)})
    return story, [o for o in find_occurrences(story) if o.event.lemma == lemma]


@pytest.mark.parametrize(
    ("one", "other", "lemma", "same"),
    [
        ("Norvia sold the mill.", "Norvia sold the mill.", "sell", True),
        ("Norvia sold the mill.", "The mill was sold.", "sell", True),
        ("Norvia sold the mill.", "Norvia sold a barn.", "sell", False),
        ("Norvia sold the mill.", "Pellworks sold the mill.", "sell", False),
        ("The firm sold the mill.", "Norvia sold the mill.", "sell", True),
        ("The mayor spoke to Norvia.", "The mayor spoke to Pellworks.", "speak", False),
        ("The mayor spoke to Norvia.", "The mayor spoke.", "speak", True),
    ],
)
def test_participants(one: str, other: str, lemma: str, same: bool) -> None:
    _, (a, b) = told(one, other, lemma=lemma)
    assert same_participants(a, b) is same
    assert same_participants(b, a) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("She walked to Leeds.", "She walked to Leeds.", True),
        ("She walked to Leeds.", "She walked to Bristol.", False),
        ("She walked to Leeds.", "She walked from Bristol.", True),
        ("She walked to Leeds.", "She walked.", True),
        ("She walked to the Oak Hall.", "She walked to the hall.", True),
        ("She walked to a barn.", "She walked to a mill.", True),
    ],
)
def test_places_of_one_preposition(one: str, other: str, same: bool) -> None:
    _, (a, b) = told(one, other, lemma="walk")
    assert same_place(a, b) is same
    assert same_place(b, a) is same


SOLD = "Norvia sold the old mill in Leeds on Friday."


def test_a_quarrel_needs_two_sources() -> None:
    story, found = told(f"{SOLD} {SOLD}", lemma="sell")
    assert len(found) == 2
    assert quarrel(story, found, lambda _i, _j: True, FLOOR) == (0.0, [])


def test_no_members_no_quarrel() -> None:
    story, _ = told(SOLD, lemma="sell")
    assert quarrel(story, [], lambda _i, _j: True, FLOOR) == (0.0, [])


def test_pairs_below_the_floor_do_not_count() -> None:
    story, found = told(SOLD, SOLD, lemma="sell")
    score, kept = quarrel(story, found, lambda _i, _j: True, FLOOR)
    assert kept == [0, 1]
    assert quarrel(story, found, lambda _i, _j: True, min(1.0, score + 0.01))[1] == []


def test_every_source_joins_with_one_member_beside_the_quarrel() -> None:
    story, found = told(SOLD, SOLD, f"{SOLD} Pellworks sold a boat.", lemma="sell")
    _, kept = quarrel(story, found, lambda i, j: {i, j} == {0, 1}, FLOOR)
    assert {found[k].context.source for k in kept} == {0, 1, 2}
    assert kept == sorted(kept)


def test_the_order_of_members_does_not_change_who_belongs() -> None:
    story, found = told(SOLD, SOLD, SOLD, lemma="sell")
    score, kept = quarrel(story, found, lambda i, j: 0 in {i, j}, FLOOR)
    turned = found[::-1]
    other, again = quarrel(story, turned, lambda i, j: 2 in {i, j}, FLOOR)
    assert score == pytest.approx(other)
    assert {found[k].context.source for k in kept} == {turned[k].context.source for k in again}


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Ann Reed scored 14 points.", "Mia Sato scored 11 points.", True),
        ("Ann Reed scored 14 points.", "Mia Sato scored 14 points.", False),
        ("Ann Reed scored 14 points.", "Mia Sato scored the points.", False),
    ],
)
def test_figures_differ(one: str, other: str, differ: bool) -> None:
    _, (first, second) = told(one, other, lemma="score")
    assert figures_differ(first, second) is differ
