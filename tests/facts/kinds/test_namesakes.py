"""A place and its namesake with a compass word."""

from __future__ import annotations

import pytest

from facts.kinds.namesakes import find_namesakes
from facts.model import Kind, Severity
from tests.stories import story_of

PLAIN = "The fire broke out in Harrowdale, Ohio, on Friday."
PART = "The fire broke out in South Harrowdale, Ohio, on Friday."


def test_a_place_and_its_south() -> None:
    (found,) = find_namesakes(story_of({"A": PLAIN, "B": PART, "C": PLAIN}))
    assert (found.kind, found.severity) == (Kind.PLACE, Severity.TENSION)
    assert found.question == "Which place: Harrowdale or South Harrowdale?"
    assert [a.value for a in found.answers] == ["Harrowdale", "South Harrowdale", "Harrowdale"]


def test_keys_do_not_depend_on_the_order_of_sources() -> None:
    (one,) = find_namesakes(story_of({"A": PLAIN, "B": PART}))
    (other,) = find_namesakes(story_of({"A": PART, "B": PLAIN}))
    assert (one.key, one.question) == (other.key, other.question) == ("named:harrowdale", one.question)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PLAIN, PLAIN),
        (PLAIN, f"{PLAIN} {PART}"),  # who tells both knows of both
        (PLAIN, f"{PART} It spread to North Harrowdale, Ohio."),  # a place with a north and a south has parts
        ("The firm sold ships to Korea.", "The firm sold ships to South Korea."),  # known to every gazetteer
    ],
)
def test_no_question(one: str, other: str) -> None:
    assert find_namesakes(story_of({"A": one, "B": other})) == []


def test_a_source_may_shorten_the_name_once_it_is_told() -> None:
    again = f"{PART} Nobody in Harrowdale was hurt."
    (found,) = find_namesakes(story_of({"A": f"{PLAIN} Harrowdale has no engine.", "B": again}))
    assert [a.value for a in found.answers] == ["Harrowdale", "Harrowdale", "South Harrowdale"]
