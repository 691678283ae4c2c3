"""Status in eight stories: settled against open or hearsay, and what is no difference."""

from __future__ import annotations

import pytest

from facts.kinds.status import find_status
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

OPEN = [
    ("deal", "Norvia has bought the plant in Orvel.", "Norvia may buy the plant in Orvel."),
    ("deal", "Norvia will close the plant in Orvel.", "Norvia is in talks to close the plant in Orvel."),
    ("disaster", "The dam above Tilden has burst.", "The dam above Tilden could burst."),
    ("crime", "The robbers fled to Spain.", "The robbers may have fled to Spain."),
    ("politics", "The council will build the tram line.", "The council might build the tram line."),
    ("sport", "Calder Town will replace the coach.", "Calder Town could replace the coach."),
    ("celebrity", "Mira Solveig married a pilot.", "Mira Solveig may marry a pilot."),
    ("product", "Lumo will launch the Kestrel in Japan.", "Lumo could launch the Kestrel in Japan."),
    ("science", "The comet will hit Jupiter.", "The comet might hit Jupiter."),
]


@pytest.mark.parametrize(("subject", "one", "other"), OPEN)
def test_settled_against_open(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_status, story)
    assert (found.kind, found.severity) == (Kind.STATUS, Severity.TENSION)
    assert found.key.startswith("event:")
    assert found.question.startswith(("Is it certain", "How certain"))
    assert sources_of(found) == {"A", "B"}
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), OPEN)
def test_keys_do_not_depend_on_the_order_of_sources(subject: str, one: str, other: str) -> None:
    (found,) = flagged(find_status, tell(subject, one, other))
    (turned,) = flagged(find_status, tell(subject, other, one))
    assert (found.key, found.severity, found.question) == (turned.key, turned.severity, turned.question)


HEARSAY = [
    ("deal", "Norvia bought the plant in Orvel.", "Norvia reportedly bought the plant in Orvel."),
    ("disaster", "A looter stole boats in Tilden.", "A looter allegedly stole boats in Tilden."),
    ("crime", "A clerk opened the vault of the bank.", "A clerk allegedly opened the vault of the bank."),
    ("politics", "The mayor rejected the tram line.", "The mayor reportedly rejected the tram line."),
    ("sport", "The keeper of Calder Town broke a finger.", "The keeper of Calder Town reportedly broke a finger."),
    ("celebrity", "Mira Solveig married a pilot.", "Mira Solveig reportedly married a pilot."),
    ("product", "Lumo cancelled the blue Kestrel.", "Lumo reportedly cancelled the blue Kestrel."),
    ("science", "The comet lost a piece.", "The comet reportedly lost a piece."),
]


@pytest.mark.parametrize(("subject", "one", "other"), HEARSAY)
def test_fact_against_hearsay(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_status, story)
    assert found.key.startswith("hearsay:")
    assert found.severity in {Severity.TENSION, Severity.NUANCE}
    assert {a.norm for a in found.answers} & {"reported", "alleged"}
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # the same status
        ("deal", "Norvia may buy the plant in Orvel.", "Norvia could buy the plant in Orvel."),
        ("science", "The comet will hit Jupiter.", "Jupiter will be hit by the comet."),
        ("crime", "The robbers reportedly fled to Spain.", "The robbers allegedly fled to Spain."),
        # other events with the same verb
        ("deal", "Norvia bought the plant in Orvel.", "Pellworks may buy a bakery in Arden."),
        ("disaster", "The dam above Tilden has burst.", "Water pipes in Arden could burst in winter."),
        ("politics", "The council will build the tram line.", "A baker might build a house in Oakton."),
        # questions, purposes and things allowed
        ("sport", "Will Calder Town replace the coach?", "Calder Town could replace the coach."),
        ("product", "The Kestrel lets owners share films.", "Owners may share films."),
        # said by somebody, told in the own voice
        ("celebrity", "Mira Solveig married a pilot, Ada Lund said.", "Mira Solveig married a pilot."),
    ],
)
def test_no_difference_of_status(subject: str, one: str, other: str) -> None:
    assert flagged(find_status, tell(subject, one, other)) == []
