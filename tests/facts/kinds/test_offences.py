"""Offences: a charge that one source lists and another leaves out."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.offences import find_offences
from facts.model import Kind, Severity
from tests.stories import story_of


def keys(**texts: str) -> list[str]:
    return [c.key for c in find_offences(story_of(texts))]


def test_a_charge_more() -> None:
    story = story_of(
        {
            "A": "Otto Lund was charged with theft, arson and assault.",
            "B": "Otto Lund, a baker, was charged with arson and theft on Friday.",
        }
    )
    (found,) = find_offences(story)
    assert (found.kind, found.severity) == (Kind.SCOPE, Severity.TENSION)
    assert found.question == "Which charges are there (Otto Lund)?"
    assert found.key == "offences:charged:lund"
    assert by_value(found.answers) == "A says “theft, arson and assault”; B says “arson and theft”"


def test_verdicts_are_asked_about_by_themselves() -> None:
    assert keys(
        A="Otto Lund was convicted of fraud and perjury.", B="Otto Lund was found guilty of fraud by the court."
    ) == ["offences:verdict:lund"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Otto Lund was charged with theft and arson.", "Otto Lund was charged with arson and theft."),
        # in other words
        ("Otto Lund was charged with DWI and theft.", "Otto Lund was charged with theft and drunken driving."),
        # told elsewhere in the same source
        (
            "Otto Lund was charged with theft and arson.",
            "Otto Lund was charged with arson. He had been arrested on suspicion of theft.",
        ),
        # of two people
        ("Otto Lund was charged with theft and arson.", "Vera Reed was charged with arson."),
        # nothing in common
        ("Otto Lund was charged with theft and arson.", "Otto Lund was charged with perjury."),
        # one of several, unnamed, whose list may be anybody's
        (
            "Otto Lund was charged with theft and arson.",
            "Vera Reed was charged with fraud. The baker was charged with arson.",
        ),
    ],
)
def test_no_charge_is_left_out(a: str, b: str) -> None:
    assert keys(A=a, B=b) == []


def test_who_is_not_named_is_the_one_who_is() -> None:
    assert keys(A="Otto Lund was charged with theft and arson.", B="The baker was charged with arson.") == [
        "offences:charged:lund"
    ]


def test_what_somebody_serves_a_term_for() -> None:
    assert keys(
        A="Otto Lund was serving life in prison for arson.",
        B="Otto Lund was sentenced to nine years in prison for fraud, arson and two counts of theft.",
    ) == ["offences:verdict:lund"]
    assert keys(A="Otto Lund was serving life in prison for arson.", B="Otto Lund was sentenced for arson.") == []
