"""Absences and silences: what there is none of, and who would not comment."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.absences import find_absences
from facts.asking.silences import Register, find_parties, silent_groups
from tests.stories import story_of


def sides(one: str, other: str) -> list[tuple[str, str]]:
    """The words found, each with its side."""
    return [(s.context.mention.text, s.side) for s in find_absences(story_of({"A": one, "B": other}))]


@pytest.mark.parametrize(
    "none",
    [
        "Police in Elmford have no suspects.",
        "Police in Elmford do not have any suspects.",
        "Police in Elmford ended the day without new suspects.",
    ],
)
def test_absence(none: str) -> None:
    assert sides(none, "Police in Elmford named two suspects.") == [("suspects", "none"), ("suspects", "some")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("There is no doubt about it.", "The doubt grew."),
        ("Police have suspects.", "Police named suspects."),
        ("Do police have any suspects?", "Police named suspects."),
        ("The mayor said that no clerk had asked him to stay.", "Two clerks asked the mayor to go."),
        ("The mayor wants to act without a permit.", "The mayor has a permit."),
        ("No mayor would be a tougher guardian of Selby than I would be, Brandt said.", "The mayor guards Selby."),
        ("No bridge in Selby is longer than the iron one.", "The bridge in Selby is of iron."),
        ("The boys were not part of any gang.", "A gang of boys fought in Elmford."),
    ],
)
def test_no_absence(one: str, other: str) -> None:
    assert not [s for s in sides(one, other) if s[1] == "none"]


def test_mentions_of_other_things_are_left_out() -> None:
    other = "In Oakton, forty miles away, detectives once questioned two suspects over a stolen tractor."
    assert sides("Police in Elmford have no suspects in the market fire.", other) == [("suspects", "none")]


def test_plain_mentions_leave_out_denied_and_doubted_ones() -> None:
    found = sides("Police have no suspects.", "They asked whether there were suspects. There were not enough suspects.")
    assert found == [("suspects", "none")]


def parties(one: str, other: str) -> list[tuple[str, bool]]:
    """Who is silent and who speaks."""
    return [(p.label, p.silent) for p in find_parties(story_of({"A": one, "B": other}))]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Norvia declined to comment.", "Norvia"),
        ("Norvia and Pellworks declined to comment.", "Norvia and Pellworks"),
        ("A spokeswoman for Norvia declined to comment.", "A spokeswoman for Norvia"),
        ("The ministry would not comment.", "The ministry"),
    ],
)
def test_silent_party(text: str, label: str) -> None:
    assert (label, True) in parties(text, "Ann Reed said it rained.")


@pytest.mark.parametrize("text", ["Norvia commented.", "He declined to comment.", "Norvia declined the offer."])
def test_nobody_silent(text: str) -> None:
    assert parties(text, "Ann Reed said it rained.") == []


def test_parties_that_may_be_one_stand_together() -> None:
    story = story_of(
        {
            "A": "Norvia declined to comment.",
            "B": "A spokeswoman for Norvia declined to comment.",
            "C": "The ministry would not comment.",
            "D": "Norvia said it would close.",
        }
    )
    found = find_parties(story)
    assert [len(g) for g in silent_groups(found)] == [2, 1]
    speaking = next(p for p in found if not p.silent)
    register: Register[int] = Register()
    for number, members in enumerate(silent_groups(found)):
        register.add(members[0], number)
    assert set(register.of(speaking)) == {0}


def test_old_words_are_no_comment() -> None:
    story = story_of(
        {"A": "Norvia declined to comment.", "B": "Last year, Norvia said it would grow."}, published=date(2026, 5, 4)
    )
    assert all(p.silent for p in find_parties(story))
