"""Lists: who belongs to a group."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.lists import find_lists
from facts.model import Kind, Severity
from tests.stories import story_of

WON = "The prize for the best bread went to {} on Friday."


def kinds(a: str, b: str) -> list[Kind]:
    """The kinds of what two sources disagree about."""
    return [c.kind for c in find_lists(story_of({"A": a, "B": b}))]


def test_lists_with_names_of_their_own() -> None:
    story = story_of({"A": WON.format("Otto Lund, Vera Reed and Omar Diaz"), "B": WON.format("Vera Reed and Ann Holt")})
    (found,) = find_lists(story)
    assert (found.kind, found.severity) == (Kind.ENTITY, Severity.TENSION)
    assert found.key == "list:Ann Holt+Omar Diaz+Otto Lund+Vera Reed"
    assert found.question.startswith("Who or what is listed")
    assert by_value(found.answers) == "A says “Otto Lund, Vera Reed and Omar Diaz”; B says “Vera Reed and Ann Holt”"


def test_a_list_with_one_more() -> None:
    story = story_of(
        {"A": WON.format("Otto Lund, Vera Reed and Omar Diaz"), "B": WON.format("Otto Lund and Vera Reed")}
    )
    (found,) = find_lists(story)
    assert found.kind is Kind.SCOPE
    assert found.why == "one source lists more than another"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Otto Lund and Vera Reed", "Vera Reed and Otto Lund"),
        ("Otto Lund and Vera Reed", "Lund and Reed"),
        ("Otto Lund, Vera Reed and Omar Diaz", "bakers including Otto Lund and Vera Reed"),
        ("Otto Lund and Vera Reed", "Omar Diaz and Ann Holt"),
        ("Otto Lund and Vera Reed", "Otto Lund"),
        ("Otto Lund and Vera Reed", "Oto Lund and Vera Read"),
    ],
)
def test_lists_that_go_together(one: str, other: str) -> None:
    assert kinds(WON.format(one), WON.format(other)) == []


def test_an_open_list_may_name_one_that_a_closed_one_lacks() -> None:
    assert kinds(WON.format("bakers such as Otto Lund and Ann Holt"), WON.format("Otto Lund and Vera Reed")) == [
        Kind.ENTITY
    ]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # names that stand before a noun
        ("Norvia and Pellworks chips go into the new radio.", "Norvia and Arden chips go into the new radio."),
        # one name with "and"
        ("The Soil and Water Service closed the well.", "The Water Service closed the well."),
        # another thing told, with one more
        ("Otto Lund, Vera Reed and Omar Diaz wept.", "Otto Lund and Vera Reed founded a school for the deaf in Selby."),
    ],
)
def test_what_is_no_list_of_one_group(a: str, b: str) -> None:
    assert kinds(a, b) == []


def test_initials_stand_for_their_name() -> None:
    a = "Boats of the Selby Harbour Guard and the Orvel Coast Patrol went out for the crew."
    assert kinds(a, "Boats of the SHG and the Orvel Coast Patrol went out for the crew.") == []


def test_a_third_source_joins() -> None:
    texts = {
        "A": WON.format("Otto Lund and Vera Reed"),
        "B": WON.format("Vera Reed and Ann Holt"),
        "C": WON.format("Otto Lund and Vera Reed"),
    }
    (found,) = find_lists(story_of(texts))
    assert [a.source for a in found.answers] == ["A", "B", "C"]


def test_kinds_of_one_thing_of_which_two_are_shared() -> None:
    a = "Otto Lund holds the WRA, NRB and SBO rowing titles after the race in Selby."
    b = "Otto Lund defended his WRA, SBO, NRB & ORB rowing titles in the race at Selby."
    story = story_of({"A": a, "B": b})
    (found,) = find_lists(story)
    assert found.kind is Kind.SCOPE
    assert found.key == "list:NRB+ORB+SBO+WRA"


def test_kinds_of_one_thing_whatever_is_done_to_it() -> None:
    a = "Vera Reed retained her Norvia, Orvel and Tilden rowing titles at the lake of Elmford on Sunday."
    b = "Vera Reed defended her Orvel and Norvia rowing titles at the lake of Elmford on Sunday."
    assert kinds(a, b) == [Kind.SCOPE]
    assert kinds(a, b.replace("rowing titles", "football teams")) == []


@pytest.mark.parametrize(
    ("other", "found"),
    [("Lisbon and Norway", []), ("Portugal and Norway", []), ("Madrid and Norway", [Kind.ENTITY])],
)
def test_a_capital_stands_for_its_country(other: str, found: list[Kind]) -> None:
    told = "The choir of Selby will travel in June to {}."
    assert kinds(told.format("Portugal and Norway"), told.format(other)) == found
