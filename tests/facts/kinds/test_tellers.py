"""Tellers: one thing told in nearly the same sentence by different people."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.attribution import find_attribution
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, tell

TOLD = "The keeper of the lamp at Selby had no oil for the night of the storm, {}."


def tellers(one: str, other: str) -> list[str]:
    """What the sources say, by question."""
    story = tell("deal", one, other)
    found = [c for c in find_attribution(story) if c.key.startswith("teller:")]
    for candidate in found:
        assert (candidate.kind, candidate.severity) == (Kind.ATTRIBUTION, Severity.TENSION)
        check_spans(story, candidate)
    return [f"{c.question} {by_value(c.answers)}" for c in found]


def test_two_tellers() -> None:
    (found,) = tellers(TOLD.format("Ann Reed said"), TOLD.format("according to the Orvel Post"))
    assert found == (
        "Who says so: “The keeper of the lamp at Selby had no oil for the night of …”? "
        "A says “Ann Reed”; B says “Orvel Post”"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed said", "Reed said"),
        ("Ann Reed said", "officials said"),
        ("Ann Reed said", "it was known"),
        ("Ann Reed told Omar Diaz, who told the mayor", "Omar Diaz said"),
    ],
)
def test_tellers_that_may_be_one(one: str, other: str) -> None:
    assert tellers(TOLD.format(one), TOLD.format(other)) == []


def test_people_may_speak_of_one_subject() -> None:
    one = "“The keeper of this lamp is owed oil and a new coat,” Ann Reed said."
    other = "“The keeper of that lamp is owed a pension and oil,” Omar Diaz said."
    assert tellers(one, other) == []
