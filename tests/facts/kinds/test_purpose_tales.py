"""Purpose in eight stories: different reasons and aims of one thing, and what is no difference."""

from __future__ import annotations

import pytest

from facts.kinds.purpose import find_purpose, purposes_in
from facts.model import Kind, Severity
from facts.reading import read_source
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import document_of

REASONS = [
    ("deal", "The plant in Orvel was sold because of debts.", "The plant in Orvel was sold because of a quarrel among heirs."),
    ("disaster", "The dam above Tilden broke because of the rain.", "The dam above Tilden broke due to an explosion."),
    ("crime", "The alarm of the bank failed because of a fuse.", "The alarm of the bank failed because of a traitor."),
    ("politics", "The council put the tram line off because of the cost.", "The council put the tram line off because of an election."),
    ("sport", "The cup final began late because of fog.", "The cup final began late because of a brawl."),
    ("celebrity", "Mira Solveig left the stage because of a cold.", "Mira Solveig left the stage because of a bomb threat."),
    ("product", "The Kestrel camera is late because of a strike.", "The Kestrel camera is late because of a faulty lens."),
    ("science", "The comet is green because of carbon gas.", "The comet is green because of copper dust."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), REASONS)
def test_different_reasons(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_purpose, story)
    assert (found.kind, found.severity, found.question) == (Kind.PURPOSE, Severity.TENSION, "What is the reason?")
    assert sources_of(found) == {"A", "B"}
    assert found.key.startswith("purpose:")
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), REASONS)
def test_the_same_reason_in_both(subject: str, one: str, other: str) -> None:
    assert find_purpose(tell(subject, one, one)) == []
    assert find_purpose(tell(subject, other, other)) == []


AIMS = [
    ("deal", "Norvia bought the plant to make watches.", "Norvia bought the plant to sell the land."),
    ("disaster", "Soldiers blew up the bridge in Tilden to reach the village.", "Soldiers blew up the bridge in Tilden to stop looters."),
    ("crime", "The robbers took a hostage to open the door.", "The robbers took a hostage to frighten the staff."),
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
    assert (found.severity, found.question) == (Severity.TENSION, "What is it for?")
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed because of ice.", [("because of ice", True)]),
        ("It closed because of ice, the mayor said.", [("because of ice", True)]),
        ("It closed due to ice.", [("due to ice", True)]),
        ("It closed in order to save money.", [("in order to save money", False)]),
        ("He bought rope to tie the boat.", [("to tie the boat", False)]),
        ("He went in a bid to win and because of fame.", [("in a bid to win and", False), ("because of fame", True)]),
        ("The loan will help the brewery.", [("help the brewery", False)]),
        ("The tool allows for more.", [("allows for more", False)]),
        ("It is due to open.", []),
        ("He has plans to sell.", []),
        ("She asked the man to sell.", []),
        ("He wants the man to tie the boat.", []),
        ("He went to town.", []),
        ("It closed because", []),
        ("It closed because of", []),
        ("To", []),
    ],
)
def test_purposes_in_a_sentence(text: str, expected: list[tuple[str, bool]]) -> None:
    found = []
    for sentence in read_source(document_of("A", text)).sentences:
        for first, last, cause in purposes_in(sentence.tokens):
            found.append((text[sentence.tokens[first].start : sentence.tokens[last].end], cause))
    assert found == expected
