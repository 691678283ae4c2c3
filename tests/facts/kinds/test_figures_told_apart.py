"""Figures that look alike and are of two things, and figures that look apart and are of one, from text to question."""

from __future__ import annotations

import pytest

from facts.judging import without_doubles
from facts.kinds.authority import find_authority
from facts.kinds.bound import find_bound
from facts.kinds.date import find_date
from facts.kinds.number import find_number
from tests.facts.kinds.tales import flagged
from tests.stories import story_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two people
        ("Anna Lund finished with 22 points for Orvel.", "Petra Dahl finished with 16 points for Orvel."),
        ("Anna Lund played for Orvel. She had 22 points.", "Petra Dahl played for Orvel. She had 16 points."),
        # the run over which something is counted
        ("Orvel won 18 of its next 23 games.", "Orvel won 18 games in all."),
        # a depth and a distance
        ("The quake struck Orvel at a depth of 35 kilometres.", "The quake struck 75 kilometres west of Orvel."),
        # a number of times of other doings
        ("Dahl was arrested three times in Orvel.", "Dahl lied to police four times in Orvel."),
        # two games
        ("Lund had 24 points as Orvel beat Marsk 108-70.", "Lund had 20 points as Orvel beat Tilden 91-73."),
    ],
)
def test_figures_of_two_things(one: str, other: str) -> None:
    assert flagged(find_number, story_of({"A": one, "B": other})) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lund finished with 22 points for Orvel.", "Lund finished with 16 points for Orvel."),
        ("Lund missed nine games with a sore knee.", "Lund missed 10 of the team's 16 games with a sore knee."),
        ("Mrs Lund lived about a mile and a half away.", "Mrs Lund lived half a mile away."),
        ("The gunman carried a .45-caliber pistol.", "The gunman carried a .32-caliber pistol."),
        ("The office sorted 250,000 comments on the plan.", "The office received nearly 300,000 comments on the plan."),
        ("Dahl was arrested three times in Orvel.", "Dahl was arrested four times in Orvel."),
    ],
)
def test_figures_of_one_thing(one: str, other: str) -> None:
    (found,) = flagged(find_number, story_of({"A": one, "B": other}))
    assert {a.source for a in found.answers} == {"A", "B"}


def test_the_time_left_is_asked_about_once_and_of_two_times_the_nearer_one_answers() -> None:
    story = story_of(
        {
            "A": "Lund set the record in the first half with 7:42 left in the half.",
            "B": "Lund tied the record with 14:05 left in the first half, then set the record with 7:41 to go.",
        }
    )
    (found,) = without_doubles(flagged(find_date, story))
    assert [a.value for a in found.answers] == ["7:42", "7:41"]


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Dahl faces up to 15 years in prison.", "Dahl faces a maximum sentence of 15 years in prison.", 0),
        ("Dahl faces up to 15 years in prison.", "Dahl faces 15 years in prison.", 1),
        ("The rocket fell 20 miles from Orvel.", "The rocket fell about 32 kilometres from Orvel.", 0),
        ("The rocket fell 20 miles from Orvel.", "The rocket fell about 20 miles from Orvel.", 1),
    ],
)
def test_bounds(one: str, other: str, count: int) -> None:
    assert len(flagged(find_bound, story_of({"A": one, "B": other}))) == count


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("The flood killed 12 people, Mayor Anna Lund said.", "The flood killed 12 people, the Red Cross said.", 1),
        ("The flood killed 12 people, the bureau said.", "The flood killed 12 people, the Red Cross said.", 0),
        ("Lund stole 900 lamps, according to the indictment.", "Lund stole 900 lamps, Anna Reed said.", 0),
        ("Lund stole 900 lamps, Otto Diaz said.", "Lund stole 900 lamps, Anna Reed said.", 1),
        (
            "The flood killed at least 12 people, Anna Lund said.",
            "The flood killed at least 30, the Red Cross said.",
            0,
        ),
    ],
)
def test_who_gives_the_figure_is_asked_of_one_figure(one: str, other: str, count: int) -> None:
    assert len(flagged(find_authority, story_of({"A": one, "B": other}))) == count


def test_the_only_figure_of_its_unit_answers_though_a_month_dates_it() -> None:
    one = "The office hired nine clerks in October to sort 250,000 letters from readers."
    other = "The ministry has since received 400,000 letters, most against the plan."
    (found,) = flagged(find_number, story_of({"A": one, "B": other}))
    assert [a.value for a in found.answers] == ["250,000 letters", "400,000 letters"]


def test_of_two_fates_the_one_of_long_ago_is_left_out() -> None:
    one = "The shelling of the camp in Orvel wounded 100 people on Monday."
    other = "In the war of 1998 the shelling of the camp in Orvel killed 100 people."
    assert [c for c in flagged(find_number, story_of({"A": one, "B": other})) if c.key.startswith("fate")] == []


def test_just_over_a_figure_is_that_figure() -> None:
    told = "The ferry reached the port of Orvel with {} left."
    one, other = told.format("just more than four minutes"), told.format("4:08")
    assert flagged(find_bound, story_of({"A": one, "B": other})) == []
    a, b = "Just over 400 tenants signed the letter in Orvel.", "{} tenants signed the letter in Orvel."
    assert flagged(find_bound, story_of({"A": a, "B": b.format(412)})) == []
    assert flagged(find_bound, story_of({"A": a, "B": b.format(400)})) != []
    assert flagged(find_bound, story_of({"A": a.replace("Just o", "O"), "B": b.format(412)})) != []


def test_a_bounded_figure_of_one_word_is_that_of_its_subject() -> None:
    one, other = "Carl Dahl has spent {} with the Rovers.", "Evan Lund spent three-plus seasons with the Rovers."
    assert flagged(find_bound, story_of({"A": one.format("19 seasons"), "B": other})) == []
    same = other.replace("Evan Lund", "Carl Dahl")
    assert flagged(find_bound, story_of({"A": one.format("19 seasons"), "B": same})) != []
