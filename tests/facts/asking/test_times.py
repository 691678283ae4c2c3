"""Dates in context, the central event, and places in context."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from facts.asking import date_pairs, spots, times
from facts.asking.central import central_event
from facts.model import DateMention
from tests.stories import story_of

SUNDAY = date(2026, 5, 17)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("A fire gutted the hall on Friday.", ["Friday"]),
        ("The hall was empty, officials said Saturday.", []),
        ("The mayor told reporters on Saturday that the hall was empty.", []),
        ("A fire gutted the hall. That night the mayor came.", []),
        ("The hall stood for ninety years.", []),
    ],
)
def test_dates_that_place_something(text: str, dates: list[str]) -> None:
    assert [m.date.text for m in times.collect(story_of({"A": text}, SUNDAY))] == dates


def test_what_is_awaited_governs_a_date_and_not_that_it_is() -> None:
    hearing = "Lund is expected to appear in court next Monday."
    story = story_of({"A": hearing, "B": "Lund stays in custody; the formal charges are expected Friday."}, SUNDAY)
    moments = times.collect(story)
    assert ["expect" in m.context.governors for m in moments] == [False, False]
    assert list(times.candidate_pairs(story, moments)) == []
    one = story_of({"A": hearing, "B": hearing.replace("next Monday", "on Friday")}, SUNDAY)
    assert len(list(times.candidate_pairs(one, times.collect(one)))) == 1


def test_dates_are_paired_by_what_governs_them() -> None:
    story = story_of(
        {
            "A": "The board met on Friday. The mayor resigned on Monday.",
            "B": "The mayor resigned on Tuesday.",
            "C": "The mayor stepped down. The mayor resigned on Tuesday.",
        },
        SUNDAY,
    )
    moments = times.collect(story)
    pairs = {(moments[i].date.text, moments[j].date.text) for i, j in times.candidate_pairs(story, moments)}
    assert pairs == {("Monday", "Tuesday"), ("Tuesday", "Tuesday")}
    one, other = moments[1], moments[2]
    assert len(times.features(story, one, other)) == len(times.FEATURES)


def _date(text: str, value: str, low: str, high: str, granularity: str = "day") -> DateMention:
    return DateMention(0, len(text), text, "TIME" if granularity == "time" else "DATE", value, low, high, granularity)


FRIDAY = _date("Friday", "2026-05-15", "2026-05-15T00:00", "2026-05-16T00:00")
LATE = _date("late Friday", "2026-05-15", "2026-05-15T00:00", "2026-05-16T00:00")
MORNING = _date("Friday morning", "2026-05-15TMO", "2026-05-15T06:00", "2026-05-15T12:00", "time")
SATURDAY = _date("Saturday", "2026-05-16", "2026-05-16T00:00", "2026-05-17T00:00")
JUNE = _date("in June 2025", "2025-06", "2025-06-01T00:00", "2025-07-01T00:00", "month")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(FRIDAY, SATURDAY, True), (FRIDAY, LATE, False), (LATE, MORNING, True), (FRIDAY, MORNING, False)],
)
def test_dates_that_exclude_each_other(one: DateMention, other: DateMention, expected: bool) -> None:
    assert date_pairs.excludes(one, other) is expected
    assert date_pairs.excludes(other, one) is expected


def test_days_apart() -> None:
    assert date_pairs.days_apart(FRIDAY, MORNING) == 0
    assert date_pairs.days_apart(FRIDAY, SATURDAY) == 0
    assert date_pairs.days_apart(FRIDAY, JUNE) == pytest.approx(2.5, abs=0.1)
    assert date_pairs.days_apart(FRIDAY, DateMention(0, 8, "recently", "DATE", "PAST_REF")) == 0.5


def test_the_central_event_is_what_the_heads_tell() -> None:
    texts = {
        "A": "A fire gutted the town hall of Orvel. The mayor wept.",
        "B": "Orvel lost its town hall in a blaze. The roof is gone.",
        "C": "The roof of a hall fell in during a fire.",
    }
    assert central_event(story_of(texts, SUNDAY)) == "fire"


def test_no_central_event_where_no_two_sources_share_one() -> None:
    assert central_event(story_of({"A": "A fire gutted the hall.", "B": "The mayor resigned."}, SUNDAY)) == ""


def test_places_and_what_is_there() -> None:
    text = "Rell Steel, a large mill in Leeds, closed. It stood in Bradford once. The rain fell north of Bristol."
    found = {s.mention.text: s for s in spots.collect(story_of({"A": text}, SUNDAY))}
    assert "Rell Steel" in found["Leeds"].things
    assert found["north"].things == {"Bristol"}
    assert (found["north"].compass, found["Leeds"].compass) == (True, False)


def test_places_are_paired_by_what_is_there() -> None:
    story = story_of({"A": "The minister opened the mill in Leeds.", "B": "The rain stopped in Bristol."}, SUNDAY)
    assert list(spots.candidate_pairs(spots.collect(story))) == []


def test_two_people_whatever_one_clause_takes_them_for() -> None:
    story = story_of(
        {"A": "Ida Brandt was moved to the ward on Friday.", "B": "Tom Reed was moved to the ward on Monday."}
    )
    one, other = (r.claims[0] for r in story.readings)
    misread = replace(other, names=tuple(replace(n, type="organisation") for n in other.names))
    assert times.of_two_people(one, other)
    assert not times.of_two_people(one, misread)
    assert times.of_two_people(one, misread, {"Tom Reed"})
    assert not times.of_two_people(one, one, {"Tom Reed"})
