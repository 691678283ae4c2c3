"""Date, durations and undated announcements on small stories."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from facts.kinds.date import find_central, find_date, find_lasting
from facts.kinds.undated import find_undated
from facts.model import Kind, Severity
from tests.stories import story_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.asking.candidates import Candidate
    from facts.story import Story

SUNDAY = date(2026, 5, 17)


def flagged(find: Callable[[Story], list[Candidate]], texts: dict[str, str]) -> list[Candidate]:
    return [c for c in find(story_of(texts, SUNDAY)) if c.severity is not None]


def test_the_central_event_has_one_question() -> None:
    (found,) = flagged(
        find_central,
        {
            "A": "A fire on Friday night gutted the town hall of Orvel. Nobody was hurt.",
            "B": "The town hall of Orvel was badly damaged when a fire broke out early Thursday.",
            "C": "The blaze in Orvel's town hall started about 9:40 p.m. Friday, the chief said.",
        },
    )
    assert found.question == "When was the fire?"
    assert found.key == "when:fire"
    assert found.severity is Severity.CONTRADICTION
    assert {a.source for a in found.answers} == {"A", "B", "C"}


def test_the_small_hours_under_two_names_are_a_tension() -> None:
    texts = {
        "A": "A fire on Friday night gutted the town hall of Orvel.",
        "B": "A fire destroyed the town hall of Orvel early Saturday.",
    }
    (found,) = flagged(find_central, texts)
    assert found.severity is Severity.TENSION
    assert not flagged(find_central, texts | {"B": "A fire destroyed the town hall of Orvel at 2 a.m. Saturday."})


@pytest.mark.parametrize(
    "text",
    [
        "The mayor saw the blaze, which started about 11 p.m. Thursday.",
        "The town hall of Orvel was lost in a fire. It broke out on Thursday.",
    ],
)
def test_a_word_for_the_event_carries_its_date(text: str) -> None:
    night = "A fire on Friday night gutted the town hall of Orvel."
    (found,) = flagged(find_central, {"A": night, "B": text})
    assert {a.source for a in found.answers} == {"A", "B"}
    assert not flagged(find_central, {"A": night, "B": text.replace("fire", "meeting").replace("blaze", "show")})


def test_a_clock_time_inside_a_part_of_the_day_agrees() -> None:
    assert not flagged(
        find_central,
        {
            "A": "A fire on Friday night gutted the town hall of Orvel.",
            "B": "The fire in Orvel's town hall started about 9:40 p.m. Friday.",
        },
    )


@pytest.mark.parametrize(
    "other",
    [
        "The fire in Orvel's town hall is under investigation, police said Saturday.",  # when somebody spoke
        "The mayor visited the site on Saturday after the fire in Orvel's town hall.",  # another clause
        "A fire burnt down the first town hall of Orvel in June 1911.",  # the past
    ],
)
def test_other_dates_are_not_those_of_the_central_event(other: str) -> None:
    assert not flagged(find_central, {"A": "A fire on Friday night gutted the town hall of Orvel.", "B": other})


def test_dates_that_one_verb_governs_are_compared() -> None:
    found = flagged(
        find_date,
        {
            "A": "Lumo has grown fast. The board of Lumo hired Ada Lund as its chief on Monday.",
            "B": "Shares of Lumo rose. The board of Lumo hired Ada Lund as its chief on Wednesday.",
        },
    )
    assert [(c.kind, c.key) for c in found] == [(Kind.DATE, "date:appoint")]
    assert found[0].question == "When was it that “The board of Lumo hired Ada Lund”?"


def test_lengths_of_time_are_asked_about_once_and_as_dates() -> None:
    texts = {"A": "The blackout in Orvel lasted four hours.", "B": "The blackout in Orvel lasted nine hours."}
    found = flagged(find_date, texts)
    assert [(c.kind, c.question) for c in found] == [(Kind.DATE, "How long did it last?")]


def test_an_interval_is_no_length() -> None:
    texts = {
        "A": "The blackout in Orvel lasted four hours.",
        "B": "The blackout in Orvel came two years after a storm.",
    }
    assert flagged(find_lasting, texts) == []


def test_an_announcement_dated_by_one_source_only() -> None:
    (found,) = flagged(
        find_undated,
        {
            "A": "Lumo and Rell signed a lease, announced May 10, for the plant in Orvel.",
            "B": "The lease between Lumo and Rell has just become official.",
        },
    )
    assert found.severity is Severity.TENSION
    assert [a.value for a in found.answers] == ["May 10", "official, undated"]


@pytest.mark.parametrize(
    "one",
    [
        "Lumo and Rell signed a lease, announced on Tuesday, for the plant.",  # placed by the day of publication only
        "Lumo and Rell signed a lease for the plant that opened on May 10.",  # the date of something else
    ],
)
def test_no_absolute_date_of_the_announcement_no_question(one: str) -> None:
    assert not flagged(find_undated, {"A": one, "B": "The lease between Lumo and Rell has just become official."})


def test_two_dated_announcements_are_left_to_the_dates() -> None:
    texts = {
        "A": "Lumo and Rell signed a lease, announced May 10, for the plant in Orvel.",
        "B": "The lease between Lumo and Rell was announced May 12.",
    }
    assert not flagged(find_undated, texts)


def test_a_distance_is_no_length() -> None:
    texts = {
        "A": "The strike at the mill came two days after the flood.",
        "B": "The strike at the mill lasted three days.",
    }
    assert [c for c in find_lasting(story_of(texts)) if c.severity is not None] == []


def test_the_central_event_of_two_people_is_two_events() -> None:
    texts = {
        "A": "The crash killed Mary Johnson on Monday. The crash closed a road.",
        "B": "The crash killed Anna Smith on Tuesday. The crash closed a road.",
    }
    assert [c for c in find_central(story_of(texts)) if c.severity is not None] == []


def test_weekdays_of_undated_sources_are_compared_where_the_sentences_tell_the_same() -> None:
    a = "A harbour clerk on Friday apologized for a letter that mocked Carla Lund's speech at the yearly Selby fair."
    b = "A harbour clerk had to apologize Saturday for a letter that mocked Evan Dahl's sister at the yearly Selby fair."
    more = " The clerk apologized at length."
    (found,) = [c for c in find_central(story_of({"A": a + more, "B": b + more})) if c.severity]
    assert {x.value for x in found.answers} == {"Friday", "Saturday"}
    c = "Dora Lund apologized Saturday to the mayor for a fire." + more
    assert find_central(story_of({"A": a + more, "B": c})) == []
