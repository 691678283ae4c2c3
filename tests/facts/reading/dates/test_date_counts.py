"""Counted units: lengths, repetitions, and steps from a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.words import FILLERS, PLURALS, UNITS
from tests.facts.reading.dates.reading_dates import read, spans, values


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It took three days.", "three days", "P3D"),
        ("Three days", "Three days", "P3D"),
        ("It took THREE DAYS.", "THREE DAYS", "P3D"),
        ("It took three\ndays.", "three\ndays", "P3D"),
        ("It took 3 days.", "3 days", "P3D"),
        ("It took 3-4 days.", "3-4 days", "P3D"),
        ("It took 30 secs.", "30 secs", "PT30S"),
        ("It took 30 min there.", "30 min", "PT30M"),
        ("It took 2 hrs there.", "2 hrs", "PT2H"),
        ("It took 2 yrs there.", "2 yrs", "P2Y"),
        ("It took one second.", "one second", "PT1S"),
        ("It was a one-second gap.", "one-second", "PT1S"),
        ("It took two full years.", "two full years", "P2Y"),
        ("It took three consecutive days.", "three consecutive days", "P3D"),
        ("It took five trading days.", "five trading days", "P5D"),
        ("It took a fortnight.", "", ""),
        ("It took two fortnights.", "two fortnights", "P4W"),
        ("It took two decades.", "two decades", "P20Y"),
        ("It took two centuries.", "two centuries", "P200Y"),
        ("It took two millennia.", "two millennia", "P2000Y"),
        ("It took two nights.", "two nights", "P2D"),
        ("It took two weekends.", "two weekends", "P2WE"),
        ("It took two quarters.", "two quarters", "P6M"),
        ("They stayed for a week.", "a week", "P1W"),
        ("They stayed in a day.", "a day", "P1D"),
        ("A week of rain came.", "A week", "P1W"),
        ("They waited for a minute.", "a minute", "PT1M"),
        ("They waited for an hour and a quarter.", "an hour and a quarter", "PT1.25H"),
        ("They waited for a year and a half.", "a year and a half", "P1.5Y"),
        ("It took a few hours.", "a few hours", "PTXH"),
        ("It took several decades.", "several decades", "PXE"),
        ("It took dozens of years.", "dozens of years", "PXY"),
        ("In the past two years it grew.", "the past two years", "P2Y"),
        ("In each of the past two years it grew.", "each of the past two years", "P2Y"),
        ("In the first two weeks it grew.", "the first two weeks", "P2W"),
        ("In the final three minutes it grew.", "the final three minutes", "PT3M"),
        ("In those three days it grew.", "those three days", "P3D"),
        ("Over the years it grew.", "the years", "PXY"),
        ("In the weeks ahead it grows.", "the weeks ahead", "PXW"),
        ("It grew for decades.", "decades", "PXE"),
        ("It grew in recent months.", "recent months", "PXM"),
        ("It was a decade-long war.", "decade-long", "P10Y"),
        ("It was a two-decade-long war.", "two-decade-long", "P20Y"),
        ("It was decades-long.", "decades-long", "PXE"),
        ("It was a five-minute walk.", "five-minute", "PT5M"),
        ("It was a three-day period there.", "a three-day period", "P3D"),
        ("It took more than two years.", "more than two years", "P2Y"),
        ("It took no fewer than two years.", "no fewer than two years", "P2Y"),
        ("It took no less than two years.", "no less than two years", "P2Y"),
        ("It took not more than two years.", "not more than two years", "P2Y"),
        ("It took as many as ten days.", "as many as ten days", "P10D"),
        ("It took up to ten days.", "up to ten days", "P10D"),
        ("They gave two three-year loans.", "three-year", "P3Y"),
        ("They gave twenty thirty-year loans.", "thirty-year", "P30Y"),
        ("They gave 2 three-year loans.", "three-year", "P3Y"),
    ],
)
def test_lengths(text: str, span: str, value: str) -> None:
    found = [(m.text, m.value, m.type) for m in read(text)]
    assert found == ([(span, value, "DURATION")] if span else [])


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It ended three days ago.", "three days ago", "2026-05-08"),
        ("It ended two nights ago.", "two nights ago", "2026-05-09"),
        ("It ended a week ago.", "a week ago", "2026-W19"),
        ("It ended a fortnight ago.", "a fortnight ago", "2026-W18"),
        ("It ended one month ago.", "one month ago", "2026-04"),
        ("It ended a year ago.", "a year ago", "2025"),
        ("It ended two decades ago.", "two decades ago", "2006"),
        ("It ended a century ago.", "a century ago", "1926"),
        ("It ended half a century ago.", "half a century ago", "1976"),
        ("It ended half a decade ago.", "half a decade ago", "2021"),
        ("It ended two and a half decades ago.", "two and a half decades ago", "2001"),
        ("It ended a millennium ago.", "a millennium ago", "1026"),
        ("It ended two millennia ago.", "two millennia ago", "PAST_REF"),
        ("It ended 90 minutes ago.", "90 minutes ago", "2026-05-11"),
        ("It ended 30 hours ago.", "30 hours ago", "2026-05-10"),
        ("It ended two weeks or so ago.", "two weeks or so ago", "2026-W18"),
        ("It ended a week or two ago.", "a week or two ago", "2026-W19"),
        ("It ends two weeks from today.", "two weeks from today", "2026-W22"),
        ("It ends two weeks hence.", "two weeks hence", "2026-W22"),
        ("It ended years ago.", "years ago", "PAST_REF"),
        ("It ended a few days ago.", "a few days ago", "PAST_REF"),
        ("It ends a few days from now.", "a few days from now", "FUTURE_REF"),
        ("It ended about two years ago.", "about two years ago", "2024"),
        ("It ended more than two years ago.", "more than two years ago", "2024"),
        ("It ended two million years ago.", "two million years ago", "PAST_REF"),
    ],
)
def test_steps_from_the_day_of_publication(text: str, span: str, value: str) -> None:
    assert [(m.text, m.value, m.type) for m in read(text)] == [(span, value, "DATE")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two days later it ended.", "2026-03-05"),
        ("Two days earlier it ended.", "2026-03-01"),
        ("A week later it ended.", "2026-W11"),
        ("A month later it ended.", "2026-04"),
        ("A year earlier it ended.", "2025"),
        ("The day before, it ended.", "2026-03-02"),
        ("The day after, it ended.", "2026-03-04"),
        ("The next day it ended.", "2026-03-04"),
        ("The following week it ended.", "2026-W11"),
        ("The previous month it ended.", "2026-02"),
        ("Two days ago it ended.", "2026-05-09"),
        ("Several days later it ended.", "PXD"),
        ("Days later it ended.", "PXD"),
        ("Half a year later it ended.", "P0.5Y"),
    ],
)
def test_steps_from_the_date_told_before(text: str, value: str) -> None:
    assert values("It began on March 3, 2026. " + text) == ["2026-03-03", value]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It runs every day.", "every day", "P1D"),
        ("It runs each week.", "each week", "P1W"),
        ("It runs every three days.", "every three days", "P3D"),
        ("It runs each two hours.", "each two hours", "PT2H"),
        ("It runs each and every day.", "every day", "P1D"),
        ("It runs every decade.", "every decade", "P10Y"),
    ],
)
def test_repetitions(text: str, span: str, value: str) -> None:
    assert [(m.text, m.value, m.type) for m in read(text)] == [(span, value, "SET")]


@pytest.mark.parametrize(
    "text",
    [
        "They came second.",
        "Wait a minute.",
        "Wait a second.",
        "It was the second day.",
        "They saw four games a week.",
        "She is ten years old.",
        "A 10-year-old girl came.",
        "Many 3-year-olds came.",
        "They worked long days.",
        "They watched 48 Hours there.",
        "It cost $5 an hour.",
        "It is $20 days, they joked.",
        "A quarter of it fell.",
        "One quarter of it fell.",
        "Every days they came.",
        "The minute hand fell.",
        "It is a day-to-day thing.",
        "There were 3, days were long.",
        "It runs 24/7.",
        "They kept 3 Hrútar.",
    ],
)
def test_no_lengths(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize("unit", sorted(PLURALS))
def test_every_plural_with_a_number(unit: str) -> None:
    ((text, value),) = spans(f"It took seven {unit} there.")
    assert text == f"seven {unit}"
    assert value.startswith("PT" if PLURALS[unit].startswith("T") else "P")


@pytest.mark.parametrize(
    ("unit", "plural"),
    [(u, {"century": "centuries", "millennium": "millennia"}.get(u, f"{u}s")) for u in sorted(UNITS)],
)
def test_every_unit_as_an_adjective(unit: str, plural: str) -> None:
    ((text, value),) = spans(f"It was a seven-{unit} wait.")
    assert text == f"seven-{unit}"
    assert values(f"It took seven {plural} there.") == [value]


@pytest.mark.parametrize("filler", sorted(FILLERS))
def test_adjectives_between_a_number_and_its_unit(filler: str) -> None:
    assert spans(f"It took three {filler} days.") == [(f"three {filler} days", "P3D")]


@given(st.integers(2, 3000))
def test_days_ago_are_counted_back(days: int) -> None:
    (value,) = values(f"It ended {days} days ago.")
    assert (date(2026, 5, 11) - date.fromisoformat(value)).days == days


@given(st.integers(2, 999), st.sampled_from(["days", "weeks", "months", "years"]))
def test_lengths_in_figures(number: int, unit: str) -> None:
    assert spans(f"It took {number} {unit}.") == [(f"{number} {unit}", f"P{number}{unit[0].upper()}")]
