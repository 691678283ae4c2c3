"""Coming: done in one source, still under way in another."""

from __future__ import annotations

import pytest

from facts.kinds.coming import find_coming
from facts.model import Kind, Severity
from tests.stories import story_of

PAST = "Vera Lund resigned from the council of Elmford on Friday."
NOW = "Vera Lund (45) is resigning from the council of Elmford, she announced on Friday."


def test_resigned_and_resigning() -> None:
    (found,) = find_coming(story_of({"A": PAST, "B": NOW}))
    assert (found.kind, found.severity, found.key) == (Kind.STATUS, Severity.TENSION, "coming:resign")
    assert found.question == "Has it happened yet: “Vera Lund resigned from the council of Elmford”?"
    assert [(a.value, a.norm) for a in found.answers] == [("resigned", "done"), ("is resigning", "coming")]


def test_all_who_tell_of_it_answer() -> None:
    third = "Vera Lund has resigned from the council of Elmford after nine years."
    (found,) = find_coming(story_of({"A": PAST, "B": NOW, "C": third}))
    assert [a.norm for a in found.answers] == ["done", "coming", "done"]


def test_it_may_be_told_by_others() -> None:
    told = "Vera Lund is resigning from the council of Elmford, her lawyer said on Friday."
    (found,) = find_coming(story_of({"A": PAST, "B": told}))
    assert [a.norm for a in found.answers] == ["done", "coming"]


def test_what_the_doers_say_that_they_are_doing() -> None:
    one = "The makers say they are submitting the plans of the pier to the council of Elmford."
    other = "Norvia submitted the plans of the pier to the council of Elmford."
    (found,) = find_coming(story_of({"A": one, "B": other}))
    assert [a.norm for a in found.answers] == ["coming", "done"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PAST, PAST),
        (NOW, NOW),
        (PAST, "Omar Diaz is resigning from the board of Norvia, he announced on Friday."),
        (PAST, "Vera Lund will resign from the council of Elmford on Friday."),  # written the day before
        (PAST, "Vera Lund is not resigning from the council of Elmford."),  # a matter of polarity
        ("The river became wider on Friday.", "The river is becoming wider on Friday."),  # what goes on may have begun
        (NOW, "Vera Lund left after resigning from the council of Elmford."),
    ],
)
def test_no_difference_of_time(one: str, other: str) -> None:
    assert find_coming(story_of({"A": one, "B": other})) == []
