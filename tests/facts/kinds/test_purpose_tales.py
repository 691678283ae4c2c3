"""Purpose in eight stories: different reasons and aims of one thing, and what is no difference."""

from __future__ import annotations

import pytest

from facts.kinds.purpose import find_purpose
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

REASONS = [
    ("deal", "The plant in Orvel was sold because of debts.", "The plant in Orvel was sold because of a quarrel among heirs."),
    ("disaster", "The dam above Tilden broke because of the rain.", "The dam above Tilden broke due to an explosion."),
    ("crime", "The alarm of the bank failed because of a fuse.", "The alarm of the bank failed because of a traitor."),
    ("politics", "The council cancelled the tram line because of the cost.", "The council cancelled the tram line because of an election."),
    ("sport", "The cup final began late because of fog.", "The cup final began late because of a brawl."),
    ("celebrity", "Mira Solveig left the stage because of a cold.", "Mira Solveig left the stage because of a bomb threat."),
    ("product", "The Kestrel camera is late because of a strike.", "The Kestrel camera is late because of a faulty lens."),
    ("science", "The comet is green because of carbon gas.", "The comet is green because of copper dust."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), REASONS)
def test_different_reasons(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_purpose, story)
    assert (found.kind, found.severity) == (Kind.PURPOSE, Severity.TENSION)
    assert found.question.startswith("Why ")
    assert sources_of(found) == {"A", "B"}
    assert found.key.startswith("why:")
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), REASONS)
def test_the_same_reason_in_both(subject: str, one: str, other: str) -> None:
    assert find_purpose(tell(subject, one, one)) == []
    assert find_purpose(tell(subject, other, other)) == []


AIMS = [
    ("deal", "Norvia bought the plant to make watches.", "Norvia bought the plant to sell the land."),
    ("disaster", "Soldiers blew up the bridge in Tilden to reach the village.", "Soldiers blew up the bridge in Tilden to stop looters."),
    ("crime", "The robbers seized a hostage to open the door.", "The robbers seized a hostage to frighten the staff."),
    ("politics", "The council hired a lawyer to stop the tram.", "The council hired a lawyer to write contracts."),
    ("sport", "Calder Town changed the keeper to save time.", "Calder Town changed the keeper to rest his knee."),
    ("celebrity", "Mira Solveig sold her house to pay taxes.", "Mira Solveig sold her house to live abroad."),
    ("product", "Lumo added a shutter to protect the lens.", "Lumo added a shutter to hide the logo."),
    ("science", "The Tarn observatory built a dome to keep dust out.", "The Tarn observatory built a dome to train students."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), AIMS)
def test_different_aims(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_purpose, story)
    assert found.severity is Severity.TENSION
    assert found.question.startswith("Why did ")
    assert {a.value for a in found.answers} == {one[one.index(" to ") + 1 : -1], other[other.index(" to ") + 1 : -1]}
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # a reason beside an aim
        ("deal", "Norvia bought the plant because of its river.", "Norvia bought the plant to make watches."),
        # the same reason in other words
        (
            "disaster",
            "The dam above Tilden broke because of the heavy rain.",
            "The dam above Tilden broke due to heavy rain.",
        ),
        # reasons of other acts
        (
            "crime",
            "The alarm of the bank failed because of a fuse.",
            "The choir of Arden stayed at home because of flu.",
        ),
        ("politics", "The council hired a lawyer to stop the tram.", "A baker opened a shop to sell rye bread."),
        # an infinitive that is no aim
        ("sport", "Calder Town plans to change the keeper.", "Calder Town decided to change the keeper."),
        ("product", "The Kestrel is due to open in May.", "The Kestrel is due to ship in June."),
        # no reason at all
        ("celebrity", "Mira Solveig left the stage.", "Mira Solveig left the stage because of a cold."),
        ("science", "The comet went to the north.", "The comet went to the south."),
    ],
)
def test_no_difference_of_purpose(subject: str, one: str, other: str) -> None:
    assert flagged(find_purpose, tell(subject, one, other)) == []
