"""The vocabulary of dates: what its tables must hold for the recognisers to work."""

from __future__ import annotations

import pytest

from facts.reading.dates import words
from facts.reading.dates.calendar import PART_HOURS, SEASON_MONTHS, interval
from facts.reading.dates.find import _RULES, _TRIGGERS
from facts.reading.dates.line import WORD
from tests.facts.reading.dates.reading_dates import spans

TABLES = {
    name: table
    for name, table in vars(words).items()
    if name.isupper() and isinstance(table, (dict, frozenset)) and name != "HOLIDAYS"
}


def test_a_bag_holds_every_word_once() -> None:
    assert words.bag(" a  b\na ") == {"a", "b"}
    assert words.bag("") == frozenset()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_entry_is_one_word_as_lines_cut_them(name: str) -> None:
    assert TABLES[name]
    assert [word for word in TABLES[name] if not WORD.fullmatch(word)] == []


def test_words_of_holidays_are_cut_as_lines_cut_them() -> None:
    assert [key for key in words.HOLIDAYS if not all(WORD.fullmatch(word) for word in key)] == []
    assert {key[0] for key in words.HOLIDAYS} == words.HOLIDAY_STARTS


def test_every_word_that_opens_an_expression_has_a_rule() -> None:
    assert _RULES.keys() == _TRIGGERS
    for table in (
        words.MONTHS,
        words.WEEKDAYS,
        words.WEEKDAY_PLURALS,
        words.UNITS,
        words.PLURALS,
        words.PARTS,
        words.SEASONS,
        words.REFERENCES,
        words.REPEATS,
        words.LENGTHS,
        words.DAYS,
    ):
        assert set(table) <= _TRIGGERS


def test_numbers_of_the_calendar() -> None:
    assert set(words.MONTHS.values()) == set(range(1, 13))
    assert set(words.WEEKDAYS.values()) == set(range(1, 8))
    assert sorted(words.SMALL.values()) == list(range(20))
    assert sorted(words.TENS.values()) == list(range(20, 100, 10))
    assert sorted(words.ORDINALS.values()) == [*range(1, 21), 30]
    assert set(words.DIRECTIONS.values()) == {-1, 0, 1}


def test_short_months_are_abbreviations_of_long_ones() -> None:
    long = {name: number for name, number in words.MONTHS.items() if name not in words.SHORT_MONTHS}
    assert len(long) == 12
    for short in words.SHORT_MONTHS:
        assert [number for name, number in long.items() if name.startswith(short)] == [words.MONTHS[short]]


def test_short_weekdays_are_abbreviations_of_long_ones() -> None:
    for short, number in words.WEEKDAYS.items():
        assert any(
            name.startswith(short) and words.WEEKDAYS[name] == number for name in words.WEEKDAYS if len(name) > 5
        )


def test_plurals_have_the_letters_of_their_units() -> None:
    for unit, letter in words.UNITS.items():
        plural = {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")
        assert words.PLURALS[plural] == letter


def test_codes_are_those_of_the_calendar() -> None:
    assert set(words.PARTS.values()) <= set(PART_HOURS)
    assert set(words.SEASONS.values()) == set(SEASON_MONTHS)
    assert {f"{value}" for value in words.REFERENCES.values()} == {"PAST_REF", "PRESENT_REF", "FUTURE_REF"}


def test_zones_are_quarters_of_an_hour_off() -> None:
    assert all(minutes % 15 == 0 and -12 * 60 <= minutes <= 14 * 60 for minutes in words.ZONES.values())
    assert words.ZONES["gmt"] == words.ZONES["utc"] == 0


@pytest.mark.parametrize(
    ("daylight", "standard"), [("edt", "est"), ("cdt", "cst"), ("mdt", "mst"), ("pdt", "pst"), ("cest", "cet")]
)
def test_daylight_time_is_an_hour_ahead(daylight: str, standard: str) -> None:
    assert words.ZONES[daylight] - words.ZONES[standard] == 60


@pytest.mark.parametrize(
    "month", sorted(name for name in words.MONTHS if len(name) > 4 or name in ("may", "june", "july"))
)
def test_every_month_of_a_year_has_its_place(month: str) -> None:
    ((_, value),) = spans(f"It fell in {month.title()} 2019.")
    placed = interval(value)
    assert placed is not None
    assert placed[0] == f"2019-{words.MONTHS[month]:02d}-01T00:00"


def test_cues_of_the_future_and_of_the_past_differ() -> None:
    assert not words.FUTURE_CUES & words.PAST_CUES
    assert words.AUXILIARIES <= words.FUTURE_CUES
