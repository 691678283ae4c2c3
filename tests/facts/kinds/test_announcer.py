"""Announcers: who made one thing known."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.announcer import find_announcer
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, tell

CLOSED = "{} announced on Friday that the plant in Orvel would close its old canteen."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed", "Omar Diaz"),
        ("Norvia", "Pellworks"),
        ("Ann Reed", "The company"),
        ("Norvia", "Two insiders"),
    ],
)
def test_other_announcers(one: str, other: str) -> None:
    story = tell("deal", CLOSED.format(one), CLOSED.format(other))
    (found,) = find_announcer(story)
    assert (found.kind, found.severity) == (Kind.ATTRIBUTION, Severity.TENSION)
    assert found.question.startswith("Who announced it: “the plant in Orvel would close its old canteen")
    assert by_value(found.answers) == f"A says “{one}”; B says “{other}”"
    check_spans(story, found)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann Reed", "Reed"), ("Norvia", "Norvia"), ("Norvia", "The company"), ("Ann Reed", "She")]
)
def test_one_announcer(one: str, other: str) -> None:
    assert find_announcer(tell("deal", f"{one} waited. " + CLOSED.format(one), CLOSED.format(other))) == []


def test_who_reported_it() -> None:
    told = "{} reported on Friday that the plant in Orvel would close its old canteen."
    (found,) = find_announcer(tell("deal", told.format("The Elmford Times"), told.format("Norvia Radio")))
    assert found.question.startswith("Who reported it: “the plant in Orvel")
    assert by_value(found.answers) == "A says “Elmford Times”; B says “Norvia Radio”"


def test_two_announcements() -> None:
    other = "Omar Diaz announced a song about the moon and a tour of the islands."
    assert find_announcer(tell("deal", CLOSED.format("Ann Reed"), other)) == []


def test_what_is_announced_is_no_pronoun() -> None:
    told = "Ann Reed announced it on Friday that the plant in Orvel would close its old canteen."
    (found,) = find_announcer(tell("deal", told, CLOSED.format("Omar Diaz")))
    assert found.question.startswith("Who announced it: “the plant in Orvel")


def test_a_long_announcement_is_cut_at_a_word() -> None:
    long = CLOSED.replace(".", " and its library and its garden and its football field in May.")
    (found,) = find_announcer(tell("deal", long.format("Ann Reed"), long.format("Omar Diaz")))
    assert found.question.endswith(" …”?")
    assert len(found.question) < 100


def test_an_office_without_its_name_may_be_the_others() -> None:
    assert find_announcer(tell("deal", CLOSED.format("The ministry's Office"), CLOSED.format("Norvia"))) == []


def test_a_source_that_names_both() -> None:
    both = "Omar Diaz and Ann Reed met in Selby. " + CLOSED.format("Ann Reed") + " " + CLOSED.format("Omar Diaz")
    assert find_announcer(tell("deal", both, CLOSED.format("Ann Reed"))) == []
