"""What a date dates: an event, a statement, a bound, a name or one day of a row."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from facts.asking import date_pairs, dating, times
from facts.model import DateMention
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.model import Claim

SUNDAY = date(2026, 5, 17)


def told(text: str, published: date | None = SUNDAY) -> tuple[Claim, DateMention]:
    """The first dated clause of a text with its first date."""
    (reading,) = story_of({"A": text}, published).readings
    return next((c, c.dates[0]) for c in reading.claims if c.dates)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her agent confirmed to the Courier and the Post on Friday.", True),
        ("The mayor said Friday the hall was empty.", True),
        ("The list was posted on May 4.", True),
        ("The board sold the hall to a bank on Friday.", False),
        ("Officials confirmed that the singer left on Friday.", False),
    ],
)
def test_dates_of_saying(text: str, expected: bool) -> None:
    assert dating.of_saying(*told(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the first flood since 2005.", "since"),
        ("The line was closed until Friday.", "until"),
        ("The line must open by Friday.", "by"),
        ("He trained the team from 1981-85 in Leeds.", "from"),
        ("He trained the team in 1981 in Leeds.", ""),
        ("Friday was wet.", ""),
    ],
)
def test_dates_that_only_bound(text: str, expected: str) -> None:
    assert dating.limit_of(*told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rents rose 0.9 percent from March.", True),
        ("The 4 percent increase in fares is the biggest since then, up from April.", True),
        ("The yard sold 40 more boats than in May.", True),
        ("Rents rose 0.9 percent in March.", False),
        ("The hall is open from March.", False),
    ],
)
def test_what_a_change_is_measured_against(text: str, expected: bool) -> None:
    claim, _ = told(text)
    assert dating.is_basis(claim, claim.dates[-1]) is expected


def test_a_year_that_begins_a_name_dates_nothing() -> None:
    assert dating.names_thing(*told("Rovers will miss the 2011 Harbour Cup."))
    assert not dating.names_thing(*told("Rovers won the cup in 2011."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They marched for a third straight night Wednesday.", True),
        ("They marched for a second consecutive day on Friday.", True),
        ("They marched on Friday.", False),
    ],
)
def test_days_in_a_row(text: str, expected: bool) -> None:
    assert dating.recurs(*told(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Today we lost,” the coach said.", True),
        ('The crowd sang "we won today" loudly.', True),
        ("Rovers lost today.", False),
    ],
)
def test_dates_in_quotes(text: str, expected: bool) -> None:
    assert dating.in_quotes(*told(text)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("today", 0),
        ("This morning", 0),
        ("last night", -1),
        ("yesterday afternoon", -1),
        ("tomorrow", 1),
        ("Monday", None),
        ("last week", None),
    ],
)
def test_days_after_the_telling(words: str, expected: int | None) -> None:
    assert dating.day_told(DateMention(0, len(words), words, "DATE", "XXXX")) == expected


def test_seasons_and_spans_reach_into_their_second_year() -> None:
    claim, mention = told("It was the best crop since the 2004-05 season.")
    assert dating.as_told(claim, mention).high == "2006-01-01T00:00"
    claim, mention = told("It was the best crop since 2004.")
    assert dating.as_told(claim, mention) == mention


def test_a_time_by_the_clock_is_of_no_day_that_its_words_do_not_name() -> None:
    claim, mention = told("The blast came at 5:30 p.m.")
    assert mention.value == "2026-05-17T17:30"
    bare = dating.as_told(claim, mention)
    assert (bare.value, bare.low, bare.high) == ("XXXX-XX-XXT17:30", None, None)
    claim, mention = told("The blast came at 5:30 p.m. on Friday.")
    assert dating.as_told(claim, mention) == mention


def test_a_quarter_without_its_year_may_be_one_of_a_game() -> None:
    claim, mention = told("Harlow scored twice in the second quarter.")
    bare = dating.as_told(claim, mention)
    assert (bare.value, bare.low, bare.high) == ("XXXX-Q2", None, None)
    claim, mention = told("Sales fell in the second quarter of 2025.")
    assert dating.as_told(claim, mention) == mention


def test_anaphoric_dates() -> None:
    assert dating.is_anaphoric("that morning")
    assert dating.is_anaphoric("the same month")
    assert not dating.is_anaphoric("Friday morning")


def pairs(texts: dict[str, str], published: date | None = SUNDAY) -> set[tuple[str, str]]:
    story = story_of(texts, published)
    moments = times.collect(story)
    return {(moments[i].date.text, moments[j].date.text) for i, j in times.candidate_pairs(story, moments)}


def test_dates_of_two_people_are_not_compared() -> None:
    assert not pairs({"A": "Rovers signed Anna Lee on Monday.", "B": "Rovers signed Mary Dole on Tuesday."})
    assert pairs({"A": "Rovers signed Anna Lee on Monday.", "B": "Rovers signed Lee on Tuesday."})


def test_a_bound_is_not_held_against_a_day() -> None:
    assert not pairs({"A": "The bridge was closed until Monday.", "B": "The bridge was closed on Friday."})


def test_no_word_of_a_name_governs_a_date() -> None:
    story = story_of({"A": "The riot in Camden Town spread on Friday."}, SUNDAY)
    (moment,) = times.collect(story)
    assert "town" not in moment.context.governors


def test_quotes_are_compared_by_their_words() -> None:
    story = story_of(
        {"A": "“Today I fell,” Lee said.", "B": "“Yesterday I fell,” Lee said.", "C": "Lee fell yesterday."}
    )
    today, yesterday, plain = times.collect(story)
    assert (today.quoted, plain.quoted) == (True, False)
    assert times.at_odds(today, yesterday)
    assert not times.at_odds(yesterday, yesterday)


def test_the_same_words_agree_whatever_they_are_read_as() -> None:
    one = DateMention(0, 9, "last year", "DATE", "2004", "2004-01-01T00:00", "2005-01-01T00:00", "year")
    other = DateMention(0, 9, "Last year", "DATE", "2005", "2005-01-01T00:00", "2006-01-01T00:00", "year")
    assert not date_pairs.excludes(one, other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("More rallies are planned for Friday.", "more rallies"),
        ("A second man died on Friday.", "a second"),
        ("Another quake hit on Friday.", "another quake"),
        ("More than 100 rallied on Friday.", ""),
        ("More recently he was seen on Friday.", ""),
        ("A man died on Friday.", ""),
    ],
)
def test_one_more_of_a_kind(text: str, words: str) -> None:
    assert dating.another_told(told(text)[0]) == words
