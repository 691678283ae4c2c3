"""Entity in eight stories: roles, spellings and numbered names."""

from __future__ import annotations

import pytest

from facts.kinds.entity import find_entity
from facts.kinds.roles import role_of
from facts.model import Kind, Severity
from facts.reading import read_source
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import document_of

ROLES = [
    ("deal", "Norvia founder Omar Diaz wept.", "Norvia co-founder Omar Diaz wept."),
    ("disaster", "Governor Omar Diaz came to Tilden.", "Mayor Omar Diaz came to Tilden."),
    ("crime", "Sgt. Omar Diaz guards the bank.", "Captain Omar Diaz guards the bank."),
    ("politics", "Senator Omar Diaz was for the tram.", "Mayor Omar Diaz was for the tram."),
    ("politics", "Former Mayor Omar Diaz was for the tram.", "Mayor Omar Diaz was for the tram."),
    ("celebrity", "Her husband, Omar Diaz, was there.", "Her boyfriend, Omar Diaz, was there."),
    ("celebrity", "Her brother, Omar Diaz, was there.", "Her cousin, Omar Diaz, was there."),
    ("sport", "Bishop Omar Diaz blessed the team.", "Cardinal Omar Diaz blessed the team."),
]


@pytest.mark.parametrize(("subject", "one", "other"), ROLES)
def test_roles_that_exclude_each_other(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_entity, story) if c.key.startswith("role:")]
    assert [(c.kind, c.severity, c.question) for c in found] == [
        (Kind.ENTITY, Severity.TENSION, "What is Omar Diaz’s role?")
    ]
    assert sources_of(found[0]) == {"A", "B"}
    check_spans(story, found[0])


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # one title, written in two ways
        ("disaster", "Governor Omar Diaz came to Tilden.", "Gov. Omar Diaz came to Tilden."),
        ("crime", "Sgt. Omar Diaz guards the bank.", "Sergeant Omar Diaz guards the bank."),
        ("politics", "Senator Omar Diaz was for the tram.", "Sen. Omar Diaz was for the tram."),
        # titles that go together
        ("deal", "Norvia founder Omar Diaz wept.", "Norvia chief executive Omar Diaz wept."),
        ("celebrity", "Her husband, Omar Diaz, was there.", "The pilot Omar Diaz was there."),
        # other people
        ("crime", "Sgt. Omar Diaz guards the bank.", "Captain Ann Reed guards the bank."),
        # no title in one
        ("sport", "Bishop Omar Diaz blessed the team.", "Omar Diaz blessed the team."),
        # both in both
        ("politics", "Former Mayor Omar Diaz spoke. Then Mayor Omar Diaz left.", "Former Mayor Omar Diaz spoke. Then Mayor Omar Diaz left."),
    ],
)  # fmt: skip
def test_roles_that_go_together(subject: str, one: str, other: str) -> None:
    assert not [c for c in find_entity(tell(subject, one, other)) if c.key.startswith("role:")]


SPELLINGS = [
    ("deal", "Erik Halvorsen", "Eric Halvorsen"),
    ("disaster", "Anna Karlsen", "Anna Carlsen"),
    ("crime", "Mohammed Rahimi", "Mohamed Rahimi"),
    ("politics", "Catherine Bell", "Katherine Bell"),
    ("sport", "Dmitri Sokolov", "Dmitry Sokolov"),
    ("celebrity", "Stephen Marsh", "Steven Marsh"),
    ("product", "Geoffrey Pike", "Jeffrey Pike"),
    ("science", "Lena Petersen", "Lena Pedersen"),
]


@pytest.mark.parametrize(("subject", "one", "other"), SPELLINGS)
def test_spellings_are_a_nuance(subject: str, one: str, other: str) -> None:
    sentence = "The visitor was {0}. {0} stayed for an hour."
    story = tell(subject, sentence.format(one), sentence.format(other))
    found = [c for c in flagged(find_entity, story) if c.key.startswith("name:")]
    assert [c.severity for c in found] == [Severity.NUANCE]
    assert {(a.source, a.value) for a in found[0].answers} == {("A", one), ("B", other)}
    assert found[0].question.startswith("How is the name written: ")
    check_spans(story, found[0])


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "Erik Halvorsen", "Halvorsen"),
        ("disaster", "Anna Karlsen", "Anna Karlsen’s daughter"),
        ("crime", "Omar Diaz", "Ann Reed"),
        ("politics", "the US Navy", "the U.S. Navy"),
        ("sport", "Erik Halvorsen", "ERIK HALVORSEN"),
        ("science", "Marie Dubois", "Marie-Claire Lang"),
    ],
)
def test_other_forms_are_no_spellings(subject: str, one: str, other: str) -> None:
    story = tell(subject, f"The visitor was {one}.", f"The visitor was {other}.")
    assert not [c for c in flagged(find_entity, story) if c.key.startswith("name:")]


@pytest.mark.parametrize(
    ("subject", "one", "other", "key"),
    [
        ("product", "The Falcon drone of Arden flies. The Falcon drone is loud.", "The Falcon 3 drone of Arden flies. The Falcon 3 drone is loud.",
         "numbered:Falcon:3"),
        ("science", "The Argus probe took a picture. The Argus probe is old.", "The Argus 2 probe took a picture. The Argus 2 is old.", "numbered:Argus:2"),
    ],
)  # fmt: skip
def test_a_number_in_the_name(subject: str, one: str, other: str, key: str) -> None:
    assert key in [c.key for c in flagged(find_entity, tell(subject, one, other))]
    assert key not in [c.key for c in flagged(find_entity, tell(subject, other, other))]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mayor Omar Diaz spoke.", "mayor"),
        ("Gov. Omar Diaz spoke.", "governor"),
        ("Deputy Mayor Omar Diaz spoke.", "deputy mayor"),
        ("The mayor of Selby, Omar Diaz, spoke.", "mayor"),
        ("Omar Diaz, a former pilot, spoke.", "former pilot"),
        ("Omar Diaz, the mayor of Selby, spoke.", "mayor"),
        ("Co-founder and chief designer Omar Diaz spoke.", "co-founder"),
        ("Omar Diaz spoke.", ""),
        ("The baker Omar Diaz spoke.", ""),
        ("Omar Diaz,", ""),
        ("Omar Diaz met the mayor.", ""),
    ],
)
def test_role_of_a_name(text: str, role: str) -> None:
    (sentence,) = read_source(document_of("A", text)).sentences
    (claim,) = read_source(document_of("A", text)).claims
    name = next(n for n in claim.names if "Diaz" in n.text)
    found = role_of(name, sentence.tokens)
    assert (found.title if found else "") == role
