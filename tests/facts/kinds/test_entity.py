"""Entity: roles that exclude each other, spellings, numbered names."""

from __future__ import annotations

import pytest

from facts.kinds.entity import another_spelling, find_entity
from facts.kinds.roles import Role, exclude
from facts.model import Severity
from tests.stories import story_of


def found(a: str, b: str) -> dict[str, Severity | None]:
    return {c.key: c.severity for c in find_entity(story_of({"A": a, "B": b}))}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Arden founder Otto Lund left on Monday.", "Arden co-founder Otto Lund left on Monday."),
        ("Sgt. Otto Lund spoke to reporters.", "Captain Otto Lund spoke to reporters."),
        ("The governor of Harrow, Otto Lund, spoke.", "The governor-general of Harrow, Otto Lund, spoke."),
        ("Former Governor Otto Lund spoke.", "Governor Otto Lund spoke."),
        ("His wife, Vera Lund, was there.", "His girlfriend, Vera Lund, was there."),
        ("Arden founder Otto Lund left on Monday.", "Arden was co-founded by Otto Lund in 1998."),
        ("Otto Lund, who founded Arden, left.", "Arden was founded by Otto Lund and a friend."),
        ("Arden senior vice president of sales Otto Lund left.", "Otto Lund, a vice-president at Arden, left."),
        ("Assistant district attorney Otto Lund spoke.", "District attorney Otto Lund spoke."),
        ("The foreign minister, Otto Lund, spoke.", "The defense minister, Otto Lund, spoke."),
        ("Arden landed free agent forward Otto Lund.", "Arden landed the pivot Otto Lund."),
        ("The striker Otto Lund scored.", "The goalkeeper Otto Lund scored."),
        ("Arden CFO Otto Lund left.", "Arden chief executive Otto Lund left."),
        ('Arden founder Otto "Oak" Lund left.', 'Co-founder Otto "Oak" Lund left.'),
        ("Arden founder Otto (Oak) Lund left.", "Arden was co-founded by Otto Lund."),
    ],
)
def test_roles_that_exclude_each_other(a: str, b: str) -> None:
    roles = {k: s for k, s in found(a, b).items() if k.startswith("role:")}
    assert list(roles.values()) == [Severity.TENSION]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gov. Otto Lund spoke.", "Governor Otto Lund spoke."),
        ("Sen. Otto Lund spoke.", "Senator Otto Lund spoke."),
        ("Mr. Otto Lund spoke.", "Dr. Otto Lund spoke."),
        ("Arden chief executive Otto Lund left.", "Arden founder Otto Lund left."),
        ("Lt. Otto Lund of the state police spoke.", "State Police Lt. Otto Lund spoke."),
        ("Otto Lund, the Norwegian pilot, spoke.", "The pilot, Otto Lund, spoke."),
        ("Arden vice president of sales Otto Lund left.", "Otto Lund, VP for sales at Arden, left."),
        ("Senior Sgt. Otto Lund spoke.", "Sgt. Otto Lund spoke."),
        ("Arden was founded by Otto Lund.", "Otto Lund, who founded Arden, left."),
    ],
)
def test_roles_that_go_together(a: str, b: str) -> None:
    assert [k for k in found(a, b) if k.startswith("role:")] == []


def test_a_source_that_gives_both_roles_is_not_at_odds() -> None:
    a = "Arden founder Otto Lund left. He was a co-founder of Selby. Co-founder Otto Lund said so."
    assert [k for k in found(a, "Arden co-founder Otto Lund left.") if k.startswith("role:")] == []


def test_a_deputy_raised_to_the_office_is_at_odds_though_the_source_has_both() -> None:
    a = "Deputy mayor Otto Lund spoke. The mayor, Otto Lund, left."
    assert [k for k in found(a, "Deputy mayor Otto Lund spoke.") if k.startswith("role:")] == ["role:Otto Lund"]
    assert [k for k in found(a, a) if k.startswith("role:")] == []


def test_the_title_of_the_next_in_a_list_is_not_the_role_of_the_first() -> None:
    a = "The cup was held up by Otto Lund, coach Vera Reed and the crew."
    assert [k for k in found(a, "Otto Lund, an assistant coach, wept.") if k.startswith("role:")] == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Role("founder", "", ""), Role("co-founder", "", ""), True),
        (Role("governor", "former", ""), Role("governor", "", ""), True),
        (Role("governor", "", ""), Role("governor", "", ""), False),
        (Role("sergeant", "", ""), Role("founder", "", ""), False),
        (Role("town", "", ""), Role("city", "", ""), True),
    ],
)
def test_ladders(one: Role, other: Role, expected: bool) -> None:
    assert exclude(one, other) is expected
    assert exclude(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Erik Lund", "Eric Lund", True),
        ("Bill Lund", "William Lund", True),
        ("Masoud", "Massoud", True),
        ("Vera", "Lund", False),
        ("US Navy", "U.S. Navy", False),
        ("Erik Lund", "Lund", False),
        ("LUND", "Lund", False),
    ],
)
def test_spellings(one: str, other: str, expected: bool) -> None:
    assert another_spelling(one, other) is expected
    assert another_spelling(other, one) is expected


def test_a_spelling_is_a_nuance() -> None:
    keys = found(
        "Erik Halvorsen of Arden spoke. Erik Halvorsen left.", "Eric Halvorsen of Arden spoke. Eric Halvorsen left."
    )
    assert [s for k, s in keys.items() if k.startswith("name:")] == [Severity.NUANCE]


def test_a_numbered_name_against_the_bare_one() -> None:
    a = "Arden opened the Titan mill on Monday. The Titan mill is new."
    b = "Arden opened the Titan 2 mill on Monday. The Titan 2 mill is new."
    keys = [k for k in found(a, b) if k.startswith("numbered:")]
    assert keys == ["numbered:Titan:2"]


def test_a_source_that_shortens_the_numbered_name_agrees() -> None:
    a = "Arden opened Titan 2 on Monday. Titan is new."
    b = "Arden opened Titan 2 on Monday. Titan 2 is new."
    assert [k for k in found(a, b) if k.startswith("numbered:")] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a version
        ("Arden sells the Kite.", "Arden sells the Kite 2. The Kite 3 comes in May."),
        # a word of a longer name
        ("The North Sea is cold.", "The North 5 is cold."),
        # an edition
        ("Arden shows the Kite.", "Arden shows the Kite 09."),
    ],
)
def test_numbers_that_name_no_part(a: str, b: str) -> None:
    assert [k for k in found(a, b) if k.startswith("numbered:")] == []


def test_a_kind_of_place_is_a_nuance() -> None:
    keys = found("The storm hit the town of Selby.", "The storm hit the city of Selby.")
    assert [s for k, s in keys.items() if k.startswith("role:")] == [Severity.NUANCE]
