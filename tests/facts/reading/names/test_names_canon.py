"""Canonical names inside one source, and roles beside names. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.names import find_names
from facts.reading.names.canon import is_acronym_of, plain_name
from facts.reading.names.linking import same_first_name
from facts.reading.names.roles import role_after, role_before
from facts.reading.tokens import tokenize
from tests.facts.reading.speakers_case import read_paragraphs


def canonical(text: str) -> list[str]:
    return [name.name for name in find_names(text, read_paragraphs(text))]


@pytest.mark.parametrize(
    ("surface", "plain"),
    [
        ("Arden", "Arden"),
        ("Arden Inc.", "Arden"),
        ("Arden Inc", "Arden"),
        ("Arden Co. Ltd.", "Arden"),
        ("Arden Holdings", "Arden Holdings"),
        ("Arden Company", "Arden Company"),
        ("Inc.", "Inc."),
        ("U.N.", "United Nations"),
        ("U.K.", "United Kingdom"),
        ("N.R.U.", "NRU"),
        ("St. Elm", "St. Elm"),
        ("Ana  Ruiz", "Ana Ruiz"),
        ("Ana\nRuiz", "Ana Ruiz"),
        ("Ana\u00a0Ruiz", "Ana Ruiz"),
        ("A\u00adna Ruiz", "Ana Ruiz"),
        ("O’Kane", "O'Kane"),
        (" Ana ", "Ana"),
        ("", ""),
    ],
)
def test_plain_names(surface: str, plain: str) -> None:
    assert plain_name(surface) == plain


@given(st.text(alphabet="AbC .’'&\u200b-1Inc", max_size=30))
def test_a_plain_name_has_no_blanks_at_its_ends_and_none_twice(surface: str) -> None:
    name = plain_name(surface)
    assert name == name.strip()
    assert "  " not in name
    assert "\u200b" not in name


@pytest.mark.parametrize(
    ("short", "long", "fits"),
    [
        ("NRU", "Northern Rescue Union", True),
        ("N.R.U.", "Northern Rescue Union", True),
        ("BoN", "Bank of Norway", True),
        ("BN", "Bank of Norway", True),
        ("MHW", "Ministry of Health and Welfare", True),
        ("NRU", "Northern-Rescue Union", True),
        ("nru", "Northern Rescue Union", False),
        ("NR", "Northern Rescue Union", False),
        ("NRUX", "Northern Rescue Union", False),
        ("N U", "Northern Union", False),
        ("N1", "Northern 1", False),
        ("", "Northern Union", False),
        ("NU", "", False),
    ],
)
def test_acronyms(short: str, long: str, fits: bool) -> None:
    assert is_acronym_of(short, long) is fits


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Reyes left. Reyes ran.", ["Anna Reyes", "Anna Reyes"]),
        ("Anna Reyes left. Anna ran.", ["Anna Reyes", "Anna Reyes"]),
        ("Then Reyes ran. Anna Reyes left.", ["Anna Reyes", "Anna Reyes"]),
        ("Anna Maria Reyes left. Anna Reyes ran.", ["Anna Maria Reyes", "Anna Maria Reyes"]),
        ("Anna Reyes left. Orlov ran.", ["Anna Reyes", "Orlov"]),
        ("They left Vestra Bank. They like Vestra.", ["Vestra Bank", "Vestra Bank"]),
        ("They rent Zephyr 1. They like Zephyr.", ["Zephyr 1", "Zephyr"]),
        ("The Northern Rescue Union (NRU) met. Then the NRU left.", ["Northern Rescue Union"] * 3),
        ("They live in New York. They like York.", ["New York", "York"]),
        ("They left the U.S. in May. They like America.", ["United States", "America"]),
    ],
)
def test_short_forms_inside_a_source(text: str, names: list[str]) -> None:
    assert canonical(text) == names


def test_two_people_of_one_surname_are_told_by_who_came_last() -> None:
    text = "Anna Reyes left. Reyes ran. Ben Reyes came. Reyes slept."
    assert canonical(text) == ["Anna Reyes", "Anna Reyes", "Ben Reyes", "Ben Reyes"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("the harbor master Ana Ruiz left", "Ana", ""),
        ("the young engineer Ana Ruiz left", "Ana", "young engineer"),
        ("the former mayor Ana Ruiz left", "Ana", "former mayor"),
        ("Elm mayor Ana Ruiz left", "Ana", "Elm mayor"),
        ("the blue Ana Ruiz left", "Ana", ""),
        ("Ana Ruiz left", "Ana", ""),
    ],
)
def test_roles_before_a_name(text: str, name: str, role: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert role_before(text, tokens, [token.text for token in tokens].index(name)) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ana Ruiz, the mayor of Elm, left.", "mayor of Elm"),
        ("Ana Ruiz, mayor of Elm, left.", "mayor of Elm"),
        ("Ana Ruiz (a lawyer) left.", "lawyer"),
        ("Ana Ruiz, 56, a lawyer, left.", "lawyer"),
        ("They met Ana Ruiz, a lawyer.", "lawyer"),
        ("Ana Ruiz, however, left.", ""),
        ("Ana Ruiz, in Elm, left.", ""),
        ("Ana Ruiz, and a lawyer, left.", ""),
        ("Ana Ruiz, a lawyer who left", ""),
        ("Ana Ruiz,", ""),
        ("Ana Ruiz", ""),
    ],
)
def test_roles_after_a_name(text: str, role: str) -> None:
    tokens = tokenize(text, 0, len(text))
    last = [token.text for token in tokens].index("Ruiz") + 1
    assert role_after(text, tokens, last) == role


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("William", "Bill", True),
        ("Bill", "William", True),
        ("Bill", "Bill", True),
        ("Bill", "Will", True),
        ("Zanbrox", "Zanbrox", True),
        ("Bill", "Robert", False),
        ("", "Bill", False),
    ],
)
def test_first_names(one: str, two: str, same: bool) -> None:
    assert same_first_name(one, two) is same


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Eva Lund spoke. Mrs. Lund won. The act that Otto Lund signed was hers, Mrs. Lund said.",
            ["Eva Lund", "Eva Lund", "Otto Lund", "Eva Lund"],
        ),
        (
            "Otto Lund met Eva Lund. Eva Lund spoke. Ms. Lund won. The win was a gift, Mr. Lund said.",
            ["Otto Lund", "Eva Lund", "Eva Lund", "Eva Lund", "Otto Lund"],
        ),
        (
            "Otto Lund spoke. Then Lund left. Eva Lund stayed. Then Lund won.",
            ["Otto Lund", "Otto Lund", "Eva Lund", "Eva Lund"],
        ),
    ],
)
def test_a_title_tells_two_of_one_surname_apart(text: str, meant: list[str]) -> None:
    assert canonical(text) == meant
