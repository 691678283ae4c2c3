"""Polarity in eight stories: denied and told, none and some, silent and speaking."""

from __future__ import annotations

import pytest

from facts.kinds.polarity import find_polarity
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

DENIED = [
    ("deal", "Norvia bought the plant in Orvel.", "Norvia has not bought the plant in Orvel."),
    ("deal", "Pellworks will keep its name.", "Pellworks will not keep its name."),
    ("disaster", "The dam above Tilden burst.", "The dam above Tilden did not burst."),
    ("crime", "The robbers opened the vault of the bank.", "The robbers never opened the vault of the bank."),
    ("politics", "The council approved the tram line.", "The council did not approve the tram line."),
    ("sport", "The keeper of Calder Town broke a finger.", "The keeper of Calder Town did not break a finger."),
    ("celebrity", "Mira Solveig married a pilot.", "Mira Solveig never married a pilot."),
    ("product", "Lumo has cancelled the blue Kestrel.", "Lumo has not cancelled the blue Kestrel."),
    ("science", "The comet lost a piece.", "The comet did not lose a piece."),
]


@pytest.mark.parametrize(("subject", "one", "other"), DENIED)
def test_what_one_source_denies(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_polarity, story)
    assert (found.kind, found.severity) == (Kind.POLARITY, Severity.CONTRADICTION)
    assert {a.source: a.norm for a in found.answers} == {"A": "yes", "B": "no"}
    assert found.question.startswith("Is it so")
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), DENIED)
def test_keys_do_not_depend_on_the_order_of_sources(subject: str, one: str, other: str) -> None:
    (found,) = flagged(find_polarity, tell(subject, one, other))
    (turned,) = flagged(find_polarity, tell(subject, other, one))
    assert (found.key, found.question) == (turned.key, turned.question)


@pytest.mark.parametrize(("subject", "one", "other"), DENIED)
def test_sources_that_both_deny_agree(subject: str, one: str, other: str) -> None:
    assert flagged(find_polarity, tell(subject, other, other)) == []
    assert flagged(find_polarity, tell(subject, one, one)) == []


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # another thing, another actor
        ("deal", "Norvia bought the plant in Orvel.", "Norvia did not buy the bakery in Arden."),
        ("disaster", "The dam above Tilden burst.", "The pipes of the school did not burst."),
        ("celebrity", "Mira Solveig married a pilot.", "The sister of the baker never married."),
        # open
        ("crime", "The robbers may have opened the vault of the bank.", "The robbers did not open the vault of the bank."),
        ("science", "If the comet loses a piece, it will fade.", "The comet did not lose a piece."),
        # a question
        ("product", "Has Lumo cancelled the blue Kestrel?", "Lumo has not cancelled the blue Kestrel."),
        # double negation and "not only"
        ("politics", "The council did not only approve the tram line, it praised it.", "The council approved the tram line."),
        # an idiom of "no"
        ("sport", "There is no doubt about the goal.", "Doubt about the goal remains."),
    ],
)  # fmt: skip
def test_no_denial(subject: str, one: str, other: str) -> None:
    assert flagged(find_polarity, tell(subject, one, other)) == []


NONE = [
    ("deal", "There are no buyers for the plant in Orvel.", "There are buyers for the plant in Orvel."),
    ("disaster", "The flood in Tilden left no victims.", "The flood in Tilden left victims."),
    ("crime", "There are no witnesses of the raid on the bank.", "There are witnesses of the raid on the bank."),
    ("politics", "The tram line has no opponents in the council.", "The tram line has opponents in the council."),
    ("sport", "Harrow Rovers won the final without a penalty.", "Harrow Rovers won the final with a penalty."),
    ("celebrity", "Mira Solveig has no children.", "Mira Solveig has children."),
    ("product", "The Kestrel camera has no flash.", "The Kestrel camera has a flash."),
    ("science", "The comet has no atmosphere.", "The comet has an atmosphere."),
]


@pytest.mark.parametrize(("subject", "one", "other"), NONE)
def test_none_against_some(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_polarity, story) if c.key.startswith("absent:")]
    assert [c.severity for c in found] == [Severity.TENSION]
    assert {a.source: a.norm for a in found[0].answers} == {"A": "none", "B": "some"}
    assert found[0].question.startswith(("Was there any ", "Were there any "))
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "one", "other"), NONE)
def test_none_in_both_is_agreement(subject: str, one: str, other: str) -> None:
    assert not [c for c in find_polarity(tell(subject, one, one)) if c.key.startswith("absent:")]
    assert not [c for c in find_polarity(tell(subject, other, other)) if c.key.startswith("absent:")]


SILENT = [
    ("deal", "Norvia declined to comment.", "Norvia said in a statement that it was happy."),
    ("crime", "The bank would not comment.", "The bank said that no customer was hurt."),
    ("politics", "Mayor Ada Lund declined to comment.", "Mayor Ada Lund said she was for the tram."),
    ("sport", "Calder Town declined to comment.", "Calder Town said that the coach would stay."),
    ("product", "Lumo declined to comment.", "Lumo said that the Kestrel was on time."),
]


@pytest.mark.parametrize(("subject", "one", "other"), SILENT)
def test_silence_against_words(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_polarity, story) if c.key.startswith("comment:")]
    assert [sources_of(c) for c in found] == [{"A", "B"}]
    assert found[0].question.startswith("Did ")
    assert found[0].question.endswith(" comment?")


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "Norvia declined to comment.", "Norvia would not comment."),
        ("deal", "Norvia declined to comment.", "Pellworks said in a statement that it was happy."),
        ("crime", "The bank would not comment.", "A customer said that nobody was hurt."),
        ("politics", "Mayor Ada Lund declined to comment.", "Omar Diaz said he was for the tram."),
    ],
)
def test_silence_of_all_or_of_others(subject: str, one: str, other: str) -> None:
    assert not [c for c in find_polarity(tell(subject, one, other)) if c.key.startswith("comment:")]
