"""Times that may both hold and that sources bound otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from facts.kinds.date_limits import find_date_limits, sign_of
from facts.model import Kind, Severity
from tests.stories import story_of

SUNDAY = date(2026, 5, 17)


def test_shortly_before_and_about() -> None:
    texts = {
        "A": "The blast shook the Elm Street mill just before 5:30 p.m. on Friday, deputies said.",
        "B": "The blast shook the Elm Street mill around 5:30 p.m. on Friday.",
    }
    (found,) = find_date_limits(story_of(texts, SUNDAY))
    assert (found.kind, found.severity) == (Kind.DATE, Severity.TENSION)
    assert [a.value for a in found.answers] == ["just before 5:30 p.m. on Friday", "around 5:30 p.m. on Friday"]
    assert [a.norm[0] for a in found.answers] == ["<", "~"]
    assert found.question.startswith("When exactly was it that “The blast shook")
    assert found.key.startswith("limit:")


def test_as_early_as_this_week() -> None:
    texts = {
        "A": "Alder and Norvia could sign their merger agreement as soon as this week.",
        "B": "Alder and Norvia could sign their merger agreement this week.",
        "C": "Alder and Norvia could sign their merger agreement as early as this week.",
    }
    (found,) = find_date_limits(story_of(texts, SUNDAY))
    assert [a.value for a in found.answers] == ["as soon as this week", "this week", "as early as this week"]


def test_until_a_day_at_least() -> None:
    texts = {
        "A": "The harbour office asked skippers to hold off on new moorings until the end of March.",
        "B": "The harbour office said skippers should hold off on new moorings until at least the end of March.",
    }
    (found,) = find_date_limits(story_of(texts, SUNDAY))
    assert [a.value for a in found.answers] == ["the end of March", "until at least the end of March"]


def test_one_end_of_one_thing_in_other_words() -> None:
    one = "Orvel closed its pools until {} because of the drought."
    other = "Swimmers there have to stay away {} June, the mayor wrote."
    least = story_of({"A": one.format("June"), "B": other.format("until at least")}, SUNDAY)
    (found,) = find_date_limits(least)
    assert [a.value for a in found.answers] == ["June", "until at least June"]
    for end, until in (("June", "until"), ("June", "as early as"), ("July", "until at least")):
        assert find_date_limits(story_of({"A": one.format(end), "B": other.format(until)}, SUNDAY)) == []


def test_about_three_and_some_minutes_past() -> None:
    texts = {
        "A": "Tom Reed was stopped on the Elm Road bridge about 3 a.m. on Friday.",
        "B": "Tom Reed was stopped on the Elm Road bridge about 3:10 a.m. on Friday.",
    }
    (found,) = find_date_limits(story_of(texts, SUNDAY))
    assert [a.value for a in found.answers] == ["about 3 a.m. on Friday", "about 3:10 a.m. on Friday"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("just before 5:30 p.m. on Friday", "shortly before 5:30 p.m. on Friday"),
        ("at 5:30 p.m. on Friday", "around 5:30 p.m. on Friday"),
        ("before Friday", "on Friday"),
        ("at 5:30 p.m. on Friday", "at 7 p.m. on Friday"),  # a contradiction, which is asked elsewhere
        ("by mid-May", "in May"),
    ],
)
def test_no_question(one: str, other: str) -> None:
    texts = {name: f"The blast shook the Elm Street mill {told}." for name, told in {"A": one, "B": other}.items()}
    assert find_date_limits(story_of(texts, SUNDAY)) == []


def test_about_seven_is_a_minute_past() -> None:
    told = "The blast shook the Elm Street mill {} p.m. on Friday, deputies said."
    assert find_date_limits(story_of({"A": told.format("about 7"), "B": told.format("at 7:01")}, SUNDAY)) == []
    assert find_date_limits(story_of({"A": told.format("about 7"), "B": told.format("at 7:05")}, SUNDAY))


def test_times_of_two_things_are_left_alone() -> None:
    texts = {
        "A": "The council met at the town hall shortly after 7 p.m. on Friday.",
        "B": "A lorry overturned near Hull about 7 p.m. on Friday.",
    }
    assert find_date_limits(story_of(texts, SUNDAY)) == []


@pytest.mark.parametrize(
    ("told", "sign"),
    [
        ("just before 5:30 p.m.", "<"),
        ("shortly after 5:30 p.m.", ">"),
        ("nearly 5:30 p.m.", "<"),
        ("at 5:30 p.m.", ""),
        ("around 5:30 p.m.", "~"),
        ("no later than Friday", "<"),
        ("until at least Friday", ">"),
        ("until Friday", ""),
        ("after Friday", ""),
    ],
)
def test_signs(told: str, sign: str) -> None:
    (claim,) = story_of({"A": f"The mill closed {told}."}, SUNDAY).readings[0].claims
    (mention,) = claim.dates
    assert sign_of(claim, mention) == sign
