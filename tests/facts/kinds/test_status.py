"""Status: what one source gives as settled and another leaves open or has from reports."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.asking.occurrences import find_occurrences
from facts.asking.voices import voices_of
from facts.kinds.status import event_class, find_status
from facts.model import Kind, Severity, Status
from tests.stories import story_of

TALKS = "Norvia is in talks to buy Pellworks, the maker of garden robots, according to people briefed on the matter."
WILL = "Norvia will buy Pellworks, the maker of garden robots, for 2 billion dollars."


def test_settled_against_open() -> None:
    (found,) = find_status(story_of({"A": TALKS, "B": WILL}))
    assert (found.kind, found.severity, found.key) == (Kind.STATUS, Severity.TENSION, "event:acquire")
    assert found.question == "Is it certain that “Norvia will buy Pellworks”?"
    assert by_value(found.answers) == "A says “talks to buy” (possible); B says “will buy” (asserted)"
    assert [a.norm for a in found.answers] == [Status.POSSIBLE.value, Status.ASSERTED.value]


def test_order_of_sources_does_not_change_the_key() -> None:
    (one,) = find_status(story_of({"A": TALKS, "B": WILL}))
    (other,) = find_status(story_of({"A": WILL, "B": TALKS}))
    assert (one.key, one.severity) == (other.key, other.severity)
    assert one.score == pytest.approx(other.score)


def test_every_source_of_the_event_is_shown() -> None:
    third = "Norvia may buy Pellworks, the maker of garden robots."
    (found,) = find_status(story_of({"A": TALKS, "B": WILL, "C": third}))
    assert {a.source for a in found.answers} == {"A", "B", "C"}


def test_hearsay_of_a_side_matter_is_a_tension_too() -> None:
    aside = "The town has a market. It is open daily. Rain fell. A band played. "
    told = "The mayor of Elmford {}resigned on Monday."
    story = story_of({"A": aside + told.format(""), "B": aside + told.format("reportedly "), "C": aside})
    (found,) = find_status(story)
    assert (found.severity, found.key) == (Severity.TENSION, "hearsay:resign")


def test_hearsay_of_the_main_event_is_a_tension() -> None:
    told = "The mayor of Elmford {}resigned on Monday."
    (found,) = find_status(story_of({"A": told.format(""), "B": told.format("reportedly ")}))
    assert found.severity is Severity.TENSION
    assert found.why == "one source gives as a fact what another has only from reports"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Planter app lets users share garden plans.", "Users of the Planter app share garden plans every day."),
        ("Will Norvia buy Pellworks?", "Norvia may buy Pellworks."),
        ("Norvia may buy Pellworks.", "Norvia could buy Pellworks."),
        ("The council may close the pool.", "The council closed the road."),
        ("Officials said the bridge collapsed.", "The bridge collapsed."),
        ("Ann Reed may join Norvia.", "Omar Diaz joined Pellworks."),
        # one future, told then and now
        ("Norvia hinted it would buy the mill of Selby.", "Norvia will buy the mill of Selby."),
        # a stance and an illness come about or not in no source
        ("The mayor repeated her opposition to the dam.", "The mayor said she might oppose the dam."),
        ("The drug is for heart disease.", "The drug may be for heart disease."),
        # what was announced or sued over is known by that
        ("Norvia announced the sale of the mill.", "Norvia reportedly announced the sale of the mill."),
        # a court found what somebody had claimed
        (
            "The court ruled that Norvia violated the law on dams.",
            "Anglers sued, claiming that Norvia violated the law on dams.",
        ),
        # the accuser is quoted with the accusation
        (
            "“It is a shame that Norvia is poisoning the river of Selby,” Vera Lund said.",
            "Vera Lund accused Norvia of poisoning the river of Selby.",
        ),
    ],
)
def test_no_difference_of_status(one: str, other: str) -> None:
    assert find_status(story_of({"A": one, "B": other})) == []


@pytest.mark.parametrize(
    ("text", "lemma", "expected"),
    [
        ("The pool closed on Friday.", "close", "settled"),
        ("The pool may close on Friday.", "close", "open"),
        ("The pool reportedly closed on Friday.", "close", "hearsay"),
        ("Ann Reed said the pool closed on Friday.", "close", "voiced"),
        ("Ann Reed confirmed the pool closed on Friday.", "close", "settled"),
        ("The town has a fire service.", "service", ""),
        ("According to the Elmford Times, the pool closed on Friday.", "close", "hearsay"),
        ("The pool never closed.", "close", "denied"),
        ("Did the council close the pool?", "close", ""),
        ("The staff went home to sleep.", "sleep", ""),
        ("From the bridge smoke could be seen.", "see", "settled"),
        ("Otto Lund, who is accused of robbing a bank, left.", "rob", "hearsay"),
        ("The trial of Otto Lund, who is accused of theft, began.", "trial", ""),
    ],
)
def test_event_class(text: str, lemma: str, expected: str) -> None:
    story = story_of({"A": text, "B": "Rain fell."})
    (occurrence,) = [o for o in find_occurrences(story) if o.event.lemma == lemma]
    assert event_class(occurrence, voices_of(story)) == expected


def test_an_accusation_against_a_fact_of_the_source_itself() -> None:
    told = "Norvia poisoned the river of Selby."
    (found,) = find_status(story_of({"A": told, "B": "Vera Lund accused Norvia of poisoning the river of Selby."}))
    assert found.key == "hearsay:poison"


OWN = "The council of Elmford closed the pool on Friday."
POLICE = "The council of Elmford closed the pool on Friday, police said."


def test_what_an_office_says_and_others_tell_as_their_own() -> None:
    (found,) = find_status(
        story_of({"A": OWN, "B": POLICE, "C": "The council of Elmford closed the pool on Friday night."})
    )
    assert (found.kind, found.key) == (Kind.STATUS, "voiced:clos")
    assert found.why == "one source gives as a fact what another leaves to those who say so"
    assert [a.norm for a in found.answers] == ["asserted", "reported", "asserted"]


@pytest.mark.parametrize(
    "texts",
    [
        {"A": OWN, "B": POLICE},  # two differ in how they tell anything
        {"A": OWN, "B": POLICE.replace("police", "Vera Lund"), "C": OWN},  # quoted for the quotation's sake
        {"A": POLICE, "B": POLICE, "C": POLICE},
        {"A": OWN, "B": POLICE.replace("the pool", "the road"), "C": OWN},
    ],
)
def test_voices_that_are_no_question(texts: dict[str, str]) -> None:
    assert find_status(story_of(texts)) == []


def test_a_line_quoted_and_copied_is_no_question() -> None:
    told = "Norvia bought the shipyard."
    quoted = f"“We were glad,” a source claimed. “{told}”"
    assert find_status(story_of({"A": told, "B": f"Reportedly {told}"}))
    assert find_status(story_of({"A": told, "B": quoted})) == []


def test_the_time_of_what_is_to_come_is_no_fact() -> None:
    due = "The ministers are set to meet in Orvel on Friday."
    told = "Fish matters most{} the ministers meet in Orvel on Friday."
    assert find_status(story_of({"A": due, "B": told.format(" when")})) == []
    assert find_status(story_of({"A": due, "B": told.format(":")}))


def test_a_deed_taken_for_done_in_a_gerund() -> None:
    alleged = "Omar Diaz allegedly handcuffed the two guards in the van."
    told = "Omar Diaz left the van {} handcuffing the two guards."
    (found,) = find_status(story_of({"A": alleged, "B": told.format("after")}))
    assert found.key == "hearsay:handcuff"
    assert find_status(story_of({"A": alleged, "B": told.format("without")})) == []
