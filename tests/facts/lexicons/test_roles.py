"""Roles: every role of a ladder is read before a name, and forms of one title meet."""

from __future__ import annotations

import pytest

from facts.kinds.roles import Role, exclude, role_of
from facts.lexicons.roles import GRADES, LADDERS, SAME
from facts.model import Name
from facts.reading import read_source
from tests.stories import document_of

ALL = sorted({role for ladder in LADDERS for role in ladder if " " not in role})


def role(text: str, name: str = "Omar Diaz") -> Role | None:
    """The role that a sentence gives to a name."""
    (sentence,) = read_source(document_of("A", text)).sentences
    at = text.index(name)
    return role_of(Name(at, at + len(name), name, name, "person"), sentence.tokens)


@pytest.mark.parametrize("head", [r for r in ALL if r not in {"village", "town", "city"}])
def test_a_role_in_apposition(head: str) -> None:
    found = role(f"The {head}, Omar Diaz, spoke.")
    assert found is not None
    assert (found.head, found.grade) == (head, "")


@pytest.mark.parametrize("head", sorted({role for ladder in LADDERS for role in ladder if " " in role}))
def test_a_role_of_several_words(head: str) -> None:
    found = role(f"The former {head}, Omar Diaz, spoke.")
    assert found is not None
    assert (found.head, found.grade, found.text) == (head, "former", f"former {head}")


@pytest.mark.parametrize("head", ["village", "town", "city"])
def test_what_kind_of_place(head: str) -> None:
    found = role(f"The storm hit the {head} of Selby.", "Selby")
    assert found is not None
    assert found.head == head


@pytest.mark.parametrize("grade", sorted(GRADES - {"designate", "elect", "lieutenant", "associate"}))
def test_a_grade_makes_another_role(grade: str) -> None:
    found = role(f"The {grade} mayor, Omar Diaz, spoke.")
    assert found is not None
    assert (found.head, found.grade, found.title) == ("mayor", grade, f"{grade} mayor")
    assert exclude(found, Role("mayor", "", "mayor"))


@pytest.mark.parametrize("ladder", LADDERS, ids=lambda x: x[0])
def test_steps_of_a_ladder_exclude_each_other(ladder: tuple[str, ...]) -> None:
    assert len(ladder) == len(set(ladder)) > 1
    for one in ladder:
        for other in ladder:
            assert exclude(Role(one, "", one), Role(other, "", other)) is (one != other)


@pytest.mark.parametrize("form", SAME)
def test_forms_of_a_title_are_no_titles_of_their_own(form: str) -> None:
    assert form not in ALL
    assert SAME[form] not in SAME
    assert form == form.lower()


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Gov. Omar Diaz spoke.", "governor"),
        ("Sen. Omar Diaz spoke.", "senator"),
        ("Capt. Omar Diaz spoke.", "captain"),
        ("Sgt. Omar Diaz spoke.", "sergeant"),
        ("Congressman Omar Diaz spoke.", "representative"),
        ("Cofounder Omar Diaz spoke.", "co-founder"),
        ("GOVERNOR Omar Diaz spoke.", "governor"),
    ],
)
def test_short_forms_and_capitals(text: str, head: str) -> None:
    found = role(text)
    assert found is not None
    assert found.head == head
