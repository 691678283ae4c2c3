"""Offences: what a source lists behind "charged with" and the like."""

from __future__ import annotations

import pytest

from facts.asking.offences import find_charges
from facts.lexicons.offences import OFFENCES, SAME
from tests.stories import story_of


def listed(text: str) -> list[tuple[str, str, list[list[str]]]]:
    return [(c.stage, c.person, [sorted(o) for o in c.offences]) for c in find_charges(story_of({"A": text}))]


@pytest.mark.parametrize(
    ("text", "stage", "count"),
    [
        ("Otto Lund was charged with theft, arson and assault.", "charged", 3),
        ("Otto Lund was charged on Monday with theft and arson.", "charged", 2),
        ("Otto Lund faces charges of theft and arson after the fire in Selby.", "charged", 2),
        ("Otto Lund was indicted on two counts of fraud and one of perjury.", "charged", 2),
        ("Otto Lund was arrested on suspicion of arson.", "charged", 1),
        ("Otto Lund is accused of bribery or fraud.", "charged", 2),
        ("Otto Lund was convicted of theft and cleared of arson.", "verdict", 1),
        ("Otto Lund pleaded guilty to forgery, perjury and fraud, his lawyer said.", "verdict", 3),
    ],
)
def test_lists_of_offences(text: str, stage: str, count: int) -> None:
    first = listed(text)[0]
    assert (first[0], len(first[2])) == (stage, count)
    assert first[1] == "Otto Lund"


@pytest.mark.parametrize(
    "text",
    [
        "The phone was charged with a cable.",
        "The club charges of its guests a fee for the pool.",
        "Otto Lund was arrested on Monday.",
        "Vera Reed is in charge of the harbour.",
    ],
)
def test_what_names_no_offence(text: str) -> None:
    assert listed(text) == []


def test_one_offence_in_several_words() -> None:
    ((_, _, one),) = listed("Otto Lund was charged with DWI.")
    ((_, _, other),) = listed("Otto Lund was charged with drunken driving.")
    assert one == other


def test_a_list_ends_with_its_clause() -> None:
    ((_, _, offences),) = listed("Otto Lund was charged with murder, and Vera Reed was seen with a gun.")
    assert len(offences) == 1


def test_a_list_goes_on_beyond_a_gerund() -> None:
    (charge,) = find_charges(
        story_of({"A": "Lund was charged with arson, leaving the scene of an accident and theft."})
    )
    assert len(charge.offences) == 3
    assert not charge.context.mention.text.endswith(",")


def test_the_words_of_an_offence_are_concepts() -> None:
    assert all(w == w.lower() for w in OFFENCES)
    assert all(len(k) > 1 and v for k, v in SAME.items())
