"""Times of day, in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.words import ZONES
from tests.facts.reading.dates.reading_dates import read, spans, values

DAY = "2026-05-11"


@pytest.mark.parametrize(
    ("text", "span", "clock"),
    [
        ("It fell at 2 a.m. there.", "2 a.m.", "02:00"),
        ("It fell at 2 a. m. there.", "2 a. m.", "02:00"),
        ("It fell at 2 A.M. there.", "2 A.M.", "02:00"),
        ("It fell at 2 AM there.", "2 AM", "02:00"),
        ("It fell at 2am there.", "2am", "02:00"),
        ("It fell at 2pm.", "2pm", "14:00"),
        ("It fell at 2\npm.", "2\npm", "14:00"),
        ("It fell at 2-p.m. there.", "2-p.m.", "14:00"),
        ("It fell at 12 a.m. there.", "12 a.m.", "00:00"),
        ("It fell at 12 p.m. there.", "12 p.m.", "12:00"),
        ("It fell at 12:30 a.m. there.", "12:30 a.m.", "00:30"),
        ("It fell at 12:30 p.m. there.", "12:30 p.m.", "12:30"),
        ("It fell at 5.30pm there.", "5.30pm", "17:30"),
        ("It fell at 5.30 p.m. there.", "5.30 p.m.", "17:30"),
        ("It fell at 5:30:15 p.m. there.", "5:30:15 p.m.", "17:30"),
        ("It fell at 05:07 a.m. there.", "05:07 a.m.", "05:07"),
        ("It fell at 2 p.m. EST there.", "2 p.m. EST", "14:00"),
        ("It fell at 2 p.m. ET there.", "2 p.m. ET", "14:00"),
        ("It fell at 2 p.m. Eastern time there.", "2 p.m. Eastern time", "14:00"),
        ("It fell at 2 p.m. Pacific daylight time there.", "2 p.m. Pacific daylight time", "14:00"),
        ("It fell at 2 p.m. (local time) there.", "2 p.m. (local time)", "14:00"),
        ("It fell at 2 p.m. local there.", "2 p.m. local", "14:00"),
        ("It fell at 5 pm EST (2200 GMT).", "5 pm EST (2200 GMT)", "17:00"),
        ("It fell at 5 pm (22:00 UTC).", "5 pm (22:00 UTC)", "17:00"),
        ("It fell at 1442 (1112 GMT).", "1442 (1112 GMT)", "14:42"),
        ("It fell at 1112 GMT.", "1112 GMT", "11:12"),
        ("It fell at 0600 hours.", "0600 hours", "06:00"),
        ("It fell at 0600 hrs.", "0600 hrs", "06:00"),
        ("It fell at 1442 local time.", "1442 local time", "14:42"),
        ("It fell at 14:42.", "14:42", "14:42"),
        ("It fell at 14:42:59.", "14:42:59", "14:42"),
        ("It fell at 14h42 there.", "14h42", "14:42"),
        ("It fell at 7:05 there.", "7:05", "07:05"),
        ("It fell at 00:00 there.", "00:00", "00:00"),
        ("It fell at 24:00 there.", "24:00", "24:00"),
        ("They saw it 14:42 GMT there.", "14:42 GMT", "14:42"),
        ("They saw it 14:42 hours there.", "14:42 hours", "14:42"),
        ("It fell at 7 o'clock.", "7 o'clock", "07:00"),
        ("It fell at 7 o’clock.", "7 o’clock", "07:00"),
        ("It fell at 7 o'clock in the evening.", "7 o'clock in the evening", "19:00"),
        ("It fell at 7 o'clock at night.", "7 o'clock at night", "19:00"),
        ("It fell at seven o’clock in the morning.", "seven o’clock in the morning", "07:00"),
        ("It fell at twelve o'clock.", "twelve o'clock", "12:00"),
        ("It fell at two a.m. there.", "two a.m.", "02:00"),
        ("It fell at Eleven P.M. there.", "Eleven P.M.", "23:00"),
        ("It fell at 4 in the afternoon.", "4 in the afternoon", "16:00"),
        ("It fell at ten at night.", "ten at night", "22:00"),
        ("It fell at five in the morning.", "five in the morning", "05:00"),
        ("It fell at noon.", "noon", "12:00"),
        ("It fell at NOON.", "NOON", "12:00"),
        ("It fell at midday.", "midday", "12:00"),
        ("It fell at midnight.", "midnight", "24:00"),
    ],
)
def test_clock_times(text: str, span: str, clock: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, f"{DAY}T{clock}", "TIME")
    assert mention.relative


@pytest.mark.parametrize(
    "text",
    [
        "It fell at 13 p.m. there.",
        "It fell at 27 a.m. there.",
        "They won 14:42 there.",
        "They won 3:10 there.",
        "Chapter 3:16 says so.",
        "It fell at 14:60.",
        "It fell at 24:30.",
        "It fell at 25:00.",
        "The code 1442 opened it.",
        "They drew 1442 visitors.",
        "It cost $2 p.m. or so.",
        "Version 1.2 am.",
        "At 7 they met.",
        "Thirteen o'clock struck.",
        "Zero o'clock struck.",
        "At 0 o'clock nothing struck.",
        "At 13 o'clock nothing struck.",
        "I am 5 and am glad.",
        "2600 GMT is no time.",
        "1260 GMT is no time.",
        "It was 123 GMT then.",
        "Two AMC cars came.",
        "It needs 2 amps.",
        "They took 3 pmol of it.",
    ],
)
def test_no_clock_times(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize("dash", ["-", "–", " - ", " to ", " until ", " and "])
def test_both_ends_of_opening_hours(dash: str) -> None:
    assert values(f"It is open from 9 a.m.{dash}5 p.m. there.") == [f"{DAY}T09:00", f"{DAY}T17:00"]
    assert values(f"It is open from 9am{dash}5:30pm there.") == [f"{DAY}T09:00", f"{DAY}T17:30"]


@pytest.mark.parametrize("lead", ["at", "around", "by", "from", "until", "before", "after", "since"])
def test_hours_with_a_colon_need_a_preposition(lead: str) -> None:
    assert values(f"They met {lead} 10:30 there.") == [f"{DAY}T10:30"]
    assert values("They met 10:30 there.") == []


@given(st.integers(0, 23), st.integers(0, 59))
def test_all_minutes_of_the_day_in_every_form(hour: int, minute: int) -> None:
    clock = f"{DAY}T{hour:02d}:{minute:02d}"
    half = "a.m." if hour < 12 else "p.m."
    forms = [
        f"{hour:02d}:{minute:02d}",
        f"{hour:02d}{minute:02d} GMT",
        f"{hour % 12 or 12}:{minute:02d} {half}",
        f"{hour % 12 or 12}.{minute:02d}{half.replace('.', '').upper()}",
    ]
    for form in forms:
        assert spans(f"They met at {form} there.") == [(form, clock)]


@pytest.mark.parametrize("zone", sorted(ZONES))
def test_every_zone_belongs_to_its_time(zone: str) -> None:
    assert spans(f"It fell at 9:15 a.m. {zone.upper()}, they said.") == [
        (f"9:15 a.m. {zone.upper()}", f"{DAY}T09:15"),
    ]
    assert spans(f"It fell at 9:15 a.m. {zone}ward.") == [("9:15 a.m.", f"{DAY}T09:15")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They leave tonight.", [("tonight", f"{DAY}TNI")]),
        ("Tonight they leave.", [("Tonight", f"{DAY}TNI")]),
        ("It rained overnight.", [("overnight", f"{DAY}TNI")]),
        ("On May 4 it began. It rained overnight.", [("May 4", "2026-05-04"), ("overnight", "2026-05-04TNI")]),
        ("They met at noon Saturday.", [("noon Saturday", "2026-05-09T12:00")]),
        ("They met Saturday at noon.", [("Saturday at noon", "2026-05-09T12:00")]),
        ("They met at noon on May 4.", [("noon on May 4", "2026-05-04T12:00")]),
        ("They met on May 4 at about 2 p.m. there.", [("May 4 at about 2 p.m.", "2026-05-04T14:00")]),
        ("They met at about 2 p.m. there.", [("about 2 p.m.", f"{DAY}T14:00")]),
        ("They met at 2 p.m., Friday.", [("2 p.m., Friday", "2026-05-08T14:00")]),
        ("They met in 2024 at 2 p.m. there.", [("2024", "2024"), ("2 p.m.", f"{DAY}T14:00")]),
    ],
)
def test_times_and_their_days(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans(text) == expected


def test_a_time_without_any_day_stays_without_one() -> None:
    (mention,) = read("They met at 2 p.m. there.", None)
    assert (mention.value, mention.low, mention.high) == ("XXXX-XX-XXT14:00", None, None)
