"""Presumed: the thing itself in one source, a possible, suspected or alleged one in another."""

from __future__ import annotations

import pytest

from facts.kinds.presumed import find_presumed
from facts.model import Kind, Severity
from tests.stories import story_of

SETTLED = "Firemen at the mill in Selby called the blaze arson on Monday."
LOOSE = "Firemen at the mill in Selby called the blaze a possible arson on Monday."


def test_a_thing_and_a_possible_thing() -> None:
    (found,) = find_presumed(story_of({"A": SETTLED, "B": LOOSE}))
    assert (found.kind, found.severity, found.key) == (Kind.STATUS, Severity.TENSION, "presumed:arson")
    assert found.question == "How certain is it: “arson”?"
    assert [(a.value, a.norm) for a in found.answers] == [("arson", "asserted"), ("possible arson", "possible")]
    assert found.why == "one source tells as a fact what another tells only as possible"


def test_likely_against_possible() -> None:
    (found,) = find_presumed(story_of({"A": LOOSE.replace("possible", "probable"), "B": LOOSE}))
    assert [a.norm for a in found.answers] == ["speculated", "possible"]
    assert found.why == "one source tells as likely what another tells only as possible"


def test_the_order_of_sources_changes_neither_key_nor_question() -> None:
    (one,) = find_presumed(story_of({"A": SETTLED, "B": LOOSE}))
    (other,) = find_presumed(story_of({"A": LOOSE, "B": SETTLED}))
    assert (one.key, one.question) == (other.key, other.question)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Police keep an alleged apology letter Lund sent to the crew of the ferry.", "alleged apology"),
        (
            "Police keep an alleged map and apology letter Lund sent to the crew of the ferry.",
            "alleged map and apology",
        ),
    ],
)
def test_the_noun_before_the_last_counts_where_that_is_no_event(text: str, value: str) -> None:
    plain = "Police said Lund sent an apology to the crew of the ferry."
    (found,) = find_presumed(story_of({"A": text, "B": plain}))
    assert found.answers[0].value == value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SETTLED, SETTLED),
        (LOOSE, LOOSE),
        (LOOSE, "Teachers in Orvel wrote a play about arson."),  # another matter
        ("The alleged driver of the van left Selby.", "The driver of the van left Selby."),  # who it was is no event
        ("Selby fears a possible strike vote.", "Selby fears a strike."),  # the vote is possible
        ("The mayor saw the likely plan for the pier.", "The mayor saw the plan for the pier."),
    ],
)
def test_no_difference(one: str, other: str) -> None:
    assert find_presumed(story_of({"A": one, "B": other})) == []
