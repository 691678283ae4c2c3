"""Polarity: denied by one source and told by another."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.polarity import find_polarity
from facts.model import Kind, Severity
from tests.facts.kinds.tales import tell
from tests.stories import story_of

NEVER = "Mary Stone never checked into the Hillside clinic."


def test_denied_event_is_a_contradiction() -> None:
    (found,) = find_polarity(story_of({"A": "Mary Stone checked into the Hillside clinic on Monday.", "B": NEVER}))
    assert (found.kind, found.severity, found.key) == (Kind.POLARITY, Severity.CONTRADICTION, "event:check")
    assert found.question == "Is it so that “Mary Stone checked into the Hillside clinic”?"
    assert by_value(found.answers) == "A says “checked” (asserted); B says “never checked” (no)"


def test_other_places_are_no_denial() -> None:
    assert find_polarity(story_of({"A": "Mary Stone checked into the Ford Hall on Monday.", "B": NEVER})) == []


def test_what_is_told_of_another_place_is_no_evidence() -> None:
    story = story_of(
        {
            "A": "Mary Stone checked into the Hillside clinic on Monday. Mary Stone has checked into the Ford Hall.",
            "B": NEVER,
        }
    )
    (found,) = find_polarity(story)
    assert not any("Ford Hall" in a.quote for a in found.answers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed opened the gate.", "Omar Diaz did not open the gate."),
        ("The dog is dangerous.", "The parcel was not dangerous."),
        ("Norvia might close the plant.", "Norvia will not close the plant."),
        ("Norvia closed the plant.", "Norvia closed the plant."),
        ("Did Norvia close the plant?", "Norvia did not close the plant."),
    ],
)
def test_no_denial(one: str, other: str) -> None:
    assert find_polarity(story_of({"A": one, "B": other})) == []


@pytest.mark.parametrize(
    ("one", "other", "key"),
    [
        ("The ferry left the harbour at noon.", "The ferry was unable to leave the harbour at noon.", "event:resign"),
        ("Ann Reed signed the lease of the pier.", "Ann Reed refused to sign the lease of the pier.", "event:sign"),
        ("The keeper could see the wreck clearly.", "The keeper could not see the wreck clearly.", "event:see"),
        ("The box contained explosives.", "The box contained no explosives, the police said.", "event:contain"),
        ("There were injuries at the mill.", "There were no reports of injuries at the mill.", "event:injure"),
    ],
)
def test_denied_in_other_words(one: str, other: str, key: str) -> None:
    assert [c.key for c in find_polarity(tell("crime", one, other)) if c.key.startswith("event")] == [key]


def test_what_could_be_is_set_against_what_could_not_be_only() -> None:
    one, other = "The keeper could open the gate.", "The keeper did not open the gate."
    assert find_polarity(tell("crime", one, other)) == []


def test_absence() -> None:
    none = "Police in Elmford have no suspects in the bank raid."
    some = "Police in Elmford have begun to identify suspects in the bank raid."
    (found,) = find_polarity(tell("crime", none, some))
    assert (found.question, found.key) == ("Were there any suspects, or none?", "absent:suspect")
    assert [a.norm for a in found.answers] == ["none", "some"]


def test_silence() -> None:
    story = story_of(
        {"A": "Norvia declined to comment.", "B": "Norvia said in a statement that the plant would close."}
    )
    (found,) = find_polarity(story)
    assert (found.question, found.key) == ("Did Norvia comment?", "comment:norvia")
    assert by_value(found.answers) == "A says “Norvia: no comment”; B says “Norvia: speaks”"


def test_silence_of_authorities_reads_as_a_sentence() -> None:
    fire = "Police Chief Ann Reed said the barn fire was suspicious."
    (found,) = find_polarity(story_of({"A": "Authorities are not commenting.", "B": fire}))
    assert found.question == "Did authorities comment?"


def test_one_source_alone_cannot_disagree() -> None:
    both = "Norvia declined to comment. Norvia said in a statement that the plant would close."
    assert find_polarity(story_of({"A": both, "B": "Rain fell in Elmford."})) == []
