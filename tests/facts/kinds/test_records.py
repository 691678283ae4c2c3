"""Records of wins and losses that sources give differently."""

from __future__ import annotations

import pytest

from facts.kinds.number import find_number
from facts.kinds.records import find_records
from facts.model import Kind, Severity
from tests.stories import story_of


def test_a_record_that_differs_by_a_bout() -> None:
    story = story_of(
        {
            "A": "Anna Lund (45-1, 33 knockouts) trained in Orvel.",
            "B": "Anna Lund, 43-1, came back to the ring.",
            "C": "The champion Anna Lund (43-1) won on points.",
        }
    )
    (found,) = find_records(story)
    assert (found.kind, found.severity) == (Kind.NUMBER, Severity.CONTRADICTION)
    assert found.question == "What is the record of Anna Lund?"
    assert [(a.source, a.value) for a in found.answers] == [("A", "45-1"), ("B", "43-1"), ("C", "43-1")]
    assert found.key == "record:anna lund"
    for answer in found.answers:
        text = story.readings[story.places[answer.source]].document.text
        assert text[answer.mark_start : answer.mark_end] == answer.value
    assert found.key in {c.key for c in find_number(story)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lund (45-1) won.", "Anna Lund (45-1) won."),
        ("Anna Lund (45-1) won.", "Peter Dahl (43-1) won."),
        ("Anna Lund (45-1-2) won.", "Anna Lund (45-1) won."),
        ("Anna Lund (14-1) won.", "Anna Lund (9-0) won."),  # told of another time
        ("Anna Lund won 91-73.", "Anna Lund won 90-73."),  # no record
        ("Anna Lund (2004-05) won.", "Anna Lund (2005-05) won."),  # seasons
    ],
)
def test_no_question_of_records(one: str, other: str) -> None:
    assert find_records(story_of({"A": one, "B": other})) == []


def test_a_record_further_off_stands_aside() -> None:
    story = story_of({"A": "Anna Lund (45-1) won.", "B": "Anna Lund (44-1) won.", "C": "Anna Lund (12-0) won."})
    (found,) = find_records(story)
    assert [a.source for a in found.answers] == ["A", "B"]


@pytest.mark.parametrize(
    "told",
    [
        "The win gave the Rovers a 9-5 season.",
        "The Rovers improved to 9-5.",
        "The Rovers fell to 9-5.",
        "The Rovers are now 9-5, Lund said.",
        "The Rovers have a 9-5 record.",
    ],
)
def test_a_record_in_a_sentence_and_a_short_name(told: str) -> None:
    (found,) = find_records(story_of({"A": told, "B": "The Harrow Rovers (10-5) won."}))
    assert [(a.source, a.value) for a in found.answers] == [("A", "9-5"), ("B", "10-5")]
    two = find_records(story_of({"A": told, "B": "The Harrow Rovers (10-5) beat the Selby Rovers (2-13)."}))
    assert two == []  # of which Rovers?
