"""Words in another sense, and events that only look denied, open or reported."""

from __future__ import annotations

import pytest

from facts.asking.absences import find_absences
from facts.kinds.entity import find_entity
from facts.kinds.framing import scale_candidates
from facts.kinds.polarity import find_polarity
from facts.kinds.status import find_status
from facts.model import Kind, Severity
from tests.facts.kinds.tales import flagged, tell
from tests.stories import story_of


def scales(one: str, other: str, kind: Kind = Kind.POLARITY, subject: str = "deal") -> list[str]:
    return [c.key for c in scale_candidates(tell(subject, one, other), kind, Severity.TENSION)]


def test_profits_climb_and_fall() -> None:
    keys = scales("Profits at the plant in Orvel rose in May.", "Profits at the plant in Orvel fell in May.")
    assert "scale:direction" in keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # no profit climbs here
        ("A worker climbed the roof of the plant in Orvel.", "A worker fell from the roof of the plant in Orvel."),
        # a shot is no dismissal
        ("Guards fired flares over the plant in Orvel.", "The director of the plant in Orvel resigned."),
        # who would be sentenced is not yet
        ("If Pellworks were convicted, the plant would close.", "Pellworks was cleared of fraud at the plant."),
        # part of a name
        ("United Brewers looked at the plant in Orvel.", "The board was divided over the plant in Orvel."),
        # of different things
        ("The plant in Orvel is a success.", "The brakes of the lorry at the plant were a failure."),
    ],
)
def test_words_in_another_sense_oppose_nothing(one: str, other: str) -> None:
    assert scales(one, other) == []


def polarity(one: str, other: str) -> list[str]:
    return [c.key for c in flagged(find_polarity, tell("crime", one, other)) if c.key.startswith("event:")]


def test_a_denial_is_still_found() -> None:
    one, other = "The robbers opened the safe of the bank.", "The robbers did not open the safe of the bank."
    assert polarity(one, other) == ["event:open"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The robbers opened the safe of the bank.", "The robbers did not open the safe of the bank until midnight."),
        ("The safe of the bank was harmed.", "A guard was to ensure that the safe of the bank was not harmed."),
        ("Guards believe the clerk of the bank.", "Guards do not believe the clerk of the bank."),
        (
            "The clerk of the bank opened the safe.",
            "A lawyer is to prove that the clerk of the bank did not open the safe.",
        ),
        # usually not, but this time
        (
            "Clerks at the bank usually do not wear gloves, but on Friday they wore gloves.",
            "Clerks at the bank wore gloves on Friday.",
        ),
    ],
)
def test_late_secured_and_believed_events_are_not_denied(one: str, other: str) -> None:
    assert polarity(one, other) == []


def status(one: str, other: str) -> list[str]:
    return [c.key for c in flagged(find_status, tell("crime", one, other))]


def test_who_is_believed_to_have_been_arrested() -> None:
    one = "One clerk of the savings bank has been arrested."
    other = "One clerk of the savings bank is believed to have been arrested."
    assert status(one, other) == ["event:arrest"]


def test_what_was_reportedly_found() -> None:
    one = "A loaded rifle was recovered near the savings bank."
    other = "A rifle with four bullets was reportedly recovered near the savings bank."
    assert status(one, other) == ["hearsay:recov"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a charge is no report
        ("The clerk was killed in the bank.", "A robber was charged with killing the clerk in the bank."),
        # a noun that is there already
        ("The raid hit the bank at noon.", "Clients sought shelter from the raid in the cellar of the bank."),
        # part of a name
        ("The Raid Museum stands beside the bank.", "Robbers may be planning a visit to the Raid Museum."),
        # what somebody decided to do is done in a story of the past
        ("Robbers left the van near the savings bank.", "Robbers decided to leave the van near the savings bank."),
        # an expectation that is denied
        ("The losses of the savings bank grew.", "The losses of the savings bank are not expected to grow."),
        # a reason, no thought of it
        ("Robbers failed to open the safe.", "The bank is proud, considering that robbers failed to open the safe."),
        # that a guard was killed is certain, who killed him is not
        ("A guard of the bank was killed on Friday.", "A robber is accused of killing a guard of the bank on Friday."),
        ("A stray bullet killed a guard of the bank.", "A robber is accused of killing a guard of the bank."),
        (
            "The death of a guard of the bank shook Elmford.",
            "A robber is accused of killing a guard of the bank of Elmford.",
        ),
        # an adjective tells nothing of its noun
        (
            "Otto Lund is the all-time favourite of the bank.",
            "Otto Lund dreams that he could be the all-time favourite of the bank.",
        ),
    ],
)
def test_what_is_not_open_or_hearsay(one: str, other: str) -> None:
    assert status(one, other) == []


def test_an_accusation_of_the_doer_whom_the_other_source_names() -> None:
    one = "The robber killed a guard of the savings bank on Friday."
    other = "The robber is accused of killing a guard of the savings bank on Friday."
    assert status(one, other) == ["hearsay:die"]


def test_an_expectation_and_what_came() -> None:
    one, other = "The losses of the savings bank grew.", "The losses of the savings bank are expected to grow."
    assert status(one, other) == ["event:increase"]


def absences(one: str, other: str) -> list[str]:
    return [c.key for c in flagged(find_polarity, tell("crime", one, other)) if c.key.startswith("absent:")]


def test_none_and_one() -> None:
    one, other = "Police found no weapon in the bank of Elmford.", "A weapon lay in the bank of Elmford."
    assert absences(one, other) == ["absent:gun"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same, said in two ways
        ("No rifle has been found near the savings bank.", "The rifle has not been found near the savings bank."),
        # somebody's own
        ("Police found no weapon in the bank of Elmford.", "The guard's weapon lay in the bank of Elmford."),
        # nothing else is shared
        ("Police found no weapon in the bank of Elmford.", "A museum in Selby shows a weapon of bronze."),
    ],
)
def test_what_speaks_against_no_absence(one: str, other: str) -> None:
    assert absences(one, other) == []


def absent(text: str, other: str) -> set[str]:
    return {s.scale for s in find_absences(story_of({"A": text, "B": other})) if s.side == "none"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood left no bridges in Tilden.", {"bridg"}),
        ("There were no reports of casualties in Tilden.", {"casualti"}),
        ("Hardly a week goes by without a flood in Tilden.", set()),
        ("The plan does not prevent any bridge from being built.", set()),
    ],
)
def test_what_there_is_none_of(text: str, expected: set[str]) -> None:
    assert absent(text, "A flood took bridges and left casualties in Tilden.") == expected


def test_a_half_brother_with_a_spaced_hyphen() -> None:
    one = "His brother Otto Lund gave the orders."
    other = "His half - brother Otto Lund gave the orders."
    (found,) = flagged(find_entity, story_of({"A": one, "B": other}))
    assert [a.value for a in found.answers] == ["brother", "half-brother"]
