"""Weekdays, holidays, "today", and words for the present and past."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.names import direction_before, part_after
from facts.reading.dates.words import DIRECTIONS, HOLIDAYS, WEEKDAYS
from tests.facts.reading.dates.reading_dates import line_of, read, spans, values

LONG_WEEKDAYS = [name.title() for name in WEEKDAYS if len(name) > 5]
PUBLISHED = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "index", "first", "step"),
    [
        ("last friday", 1, 0, -1),
        ("this friday", 1, 0, 0),
        ("next friday", 1, 0, 1),
        ("the next friday", 2, 0, 1),
        ("this coming friday", 2, 0, 1),
        ("these past weeks", 2, 0, -1),
        ("the this friday", 2, 1, 0),
        ("friday", 0, 0, None),
        ("on friday", 1, 1, None),
        ("last, friday", 1, 1, None),
        ("last\nfriday", 1, 0, -1),
        ("the latest friday", 2, 0, 0),
    ],
)
def test_directions(text: str, index: int, first: int, step: int | None) -> None:
    assert direction_before(line_of(text), index) == (first, step)


@pytest.mark.parametrize("word", sorted(DIRECTIONS))
def test_every_direction_belongs_to_its_weekday(word: str) -> None:
    ((text, _),) = spans(f"It ended {word} Friday.")
    assert text == f"{word} Friday"


@pytest.mark.parametrize(
    ("text", "last", "part"),
    [
        ("friday night", 1, "NI"),
        ("friday early morning", 2, "MO"),
        ("friday late afternoon", 2, "AF"),
        ("friday-night", 1, "NI"),
        ("fri. night", 1, "NI"),
        ("friday, night", 0, ""),
        ("friday early", 0, ""),
        ("friday", 0, ""),
        ("friday noon", 0, ""),
    ],
)
def test_parts_of_the_day(text: str, last: int, part: str) -> None:
    assert part_after(line_of(text), 0) == (last, part)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It ended Friday.", "Friday", "2026-05-08"),
        ("It ended FRIDAY.", "FRIDAY", "2026-05-08"),
        ("It ended friday.", "friday", "2026-05-08"),
        ("Friday", "Friday", "2026-05-08"),
        ("It ended on Friday’s eve.", "Friday", "2026-05-08"),
        ("It ended on Fri. 8.", "Fri.", "2026-05-08"),
        ("It ended Sat. night there.", "Sat. night", "2026-05-09TNI"),
        ("It ended Friday night.", "Friday night", "2026-05-08TNI"),
        ("It ended Friday\nnight.", "Friday\nnight", "2026-05-08TNI"),
        ("It ended late Friday.", "late Friday", "2026-05-08"),
        ("It ended early Friday morning.", "early Friday morning", "2026-05-08TMO"),
        ("It ended this Friday.", "this Friday", "2026-05-15"),
        ("It ended the previous Friday.", "the previous Friday", "2026-05-08"),
        ("It ends the following Friday.", "the following Friday", "2026-05-15"),
        ("It ended on Friday of last week.", "Friday of last week", "2026-05-08"),
        ("It ends on Friday of next week.", "Friday of next week", "2026-05-22"),
        ("It ends every Friday.", "every Friday", "XXXX-WXX-5"),
        ("It ends each Friday night.", "each Friday night", "XXXX-WXX-5TNI"),
        ("It ends on Fridays.", "Fridays", "XXXX-WXX-5"),
        ("It ended on Thursday, May 7.", "Thursday, May 7", "2026-05-07"),
        ("It ended on Thurs., May 7.", "Thurs., May 7", "2026-05-07"),
        ("It ended on Thursday the 7th of May.", "Thursday the 7th of May", "2026-05-07"),
        ("It ended on May 7, Thursday.", "May 7, Thursday", "2026-05-07"),
        ("It ended on Thursday, 7 May 2026.", "Thursday, 7 May 2026", "2026-05-07"),
    ],
)
def test_weekdays(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The sun is out.",
        "They sat there.",
        "Sun Valley is far.",
        "They wed there.",
        "Wed. they did.",
        "Mon ami came.",
        "The Sunday Express wrote it.",
        "The Friday Herald wrote it.",
        "Good Sunday was a film.",
        "It was Bloody Sunday.",
        "It was Super Tuesday.",
        "It was Cyber Monday.",
        "The Fridayish mood was gone.",
    ],
)
def test_no_weekdays(text: str) -> None:
    assert spans(text) == []


def test_a_paper_without_a_capital_is_none() -> None:
    assert values("They sent it on Sunday express.") == ["2026-05-10"]


@given(PUBLISHED, st.sampled_from(LONG_WEEKDAYS))
def test_directions_of_weekdays(published: date, name: str) -> None:
    number = WEEKDAYS[name.lower()]
    last, here, following = (
        date.fromisoformat(values(f"It was {word} {name}.", published)[0]) for word in ("last", "this", "next")
    )
    assert {day.isoweekday() for day in (last, here, following)} == {number}
    assert timedelta(1) <= published - last <= timedelta(7)
    assert timedelta(1) <= following - published <= timedelta(7)
    assert here.isocalendar()[:2] == published.isocalendar()[:2]


@given(PUBLISHED, st.sampled_from(LONG_WEEKDAYS))
def test_a_weekday_in_the_future_is_within_a_week(published: date, name: str) -> None:
    (value,) = values(f"It will end on {name}.", published)
    assert timedelta(0) <= date.fromisoformat(value) - published < timedelta(7)


@given(PUBLISHED)
def test_day_words(published: date) -> None:
    for text, days in [
        ("today", 0),
        ("yesterday", -1),
        ("tomorrow", 1),
        ("the day before yesterday", -2),
        ("the day after tomorrow", 2),
    ]:
        (mention,) = read(f"It was {text}.", published)
        assert (mention.text, mention.value) == (text, (published + timedelta(days)).isoformat())
        assert mention.relative


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended yesterday morning.", [("yesterday morning", "2026-05-10TMO")]),
        ("It ends tomorrow night.", [("tomorrow night", "2026-05-12TNI")]),
        ("Today's paper says so.", [("Today", "2026-05-11")]),
        ("The Today show says so.", [("Today", "2026-05-11")]),
        ("It is today.", [("today", "2026-05-11")]),
        ("today", [("today", "2026-05-11")]),
        ("TODAY", [("TODAY", "2026-05-11")]),
    ],
)
def test_today(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It is over now.", "now", "PRESENT_REF"),
        ("It is over right now.", "right now", "PRESENT_REF"),
        ("It is presently over.", "presently", "PRESENT_REF"),
        ("Nowadays it is over.", "Nowadays", "PRESENT_REF"),
        ("It rained lately.", "lately", "PAST_REF"),
        ("It was formerly a mill.", "formerly", "PAST_REF"),
        ("The recent storm hit it.", "recent", "PAST_REF"),
        ("The current mayor won.", "current", "PRESENT_REF"),
        ("In the near future it opens.", "the near future", "FUTURE_REF"),
        ("In the foreseeable future it opens.", "the foreseeable future", "FUTURE_REF"),
        ("In the past it was open.", "the past", "PAST_REF"),
        ("The house was small at the time.", "the time", "PAST_REF"),
        ("It was small at that time.", "that time", "PAST_REF"),
    ],
)
def test_references_are_never_placed(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "DATE")
    assert (mention.low, mention.high, mention.granularity) == (None, None, "vague")


@pytest.mark.parametrize(
    "text",
    [
        "Her future husband came.",
        "A future is made.",
        "The most recent one won.",
        "The current, it seems, was strong.",
        "They walked past the past master.",
        "They ran past it.",
        "At the time of the fire they slept.",
        "They had a good time.",
        "The current rapidly rose.",
    ],
)
def test_no_references(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It runs daily.", "daily", "P1D"),
        ("It runs Weekly there.", "Weekly", "P1W"),
        ("It runs biweekly.", "biweekly", "P2W"),
        ("It runs monthly.", "monthly", "P1M"),
        ("It runs hourly.", "hourly", "PT1H"),
        ("It runs yearly.", "yearly", "P1Y"),
        ("Daily walks help.", "Daily", "P1D"),
    ],
)
def test_repetitions(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "SET")


@pytest.mark.parametrize(
    "text", ["The Daily Beacon wrote it.", "The Orvel Weekly wrote it.", "Daily Planet staff came."]
)
def test_names_of_papers_are_no_repetitions(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a daylong", "P1D"),
        ("a weeklong", "P1W"),
        ("a monthlong", "P1M"),
        ("a yearlong", "P1Y"),
        ("an hourlong", "PT1H"),
    ],
)
def test_lengths_in_one_word(text: str, value: str) -> None:
    (mention,) = read(f"It was {text} fair.")
    assert (mention.value, mention.type, mention.text) == (value, "DURATION", text.split()[1])


@pytest.mark.parametrize("words", sorted(HOLIDAYS))
def test_every_holiday_falls_within_the_last_year(words: tuple[str, ...]) -> None:
    name = " ".join(words).title().replace(" S ", "'s ")
    ((text, value),) = spans(f"It ended on {name}.")
    assert text == name
    assert date(2025, 5, 11) < date.fromisoformat(value) <= date(2026, 5, 11)
    ((text, value),) = spans(f"It ended on {name.lower()}.") or [("", "")]
    assert text != name


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It ended last Christmas.", "last Christmas", "2025-12-25"),
        ("It ends next Christmas.", "next Christmas", "2026-12-25"),
        ("It ends this Christmas.", "this Christmas", "2026-12-25"),
        ("It will end on Christmas Eve.", "Christmas Eve", "2026-12-24"),
        ("It ended on New Year’s Eve.", "New Year’s Eve", "2025-12-31"),
        ("It ended on New Year's Day.", "New Year's Day", "2026-01-01"),
        ("It ended on Good Friday.", "Good Friday", "2026-04-03"),
        ("It ended on Easter Monday.", "Easter Monday", "2026-04-06"),
        ("It will end on Memorial Day.", "Memorial Day", "2026-05-25"),
        ("It will end on Labor Day.", "Labor Day", "2026-09-07"),
        ("It will end on Thanksgiving.", "Thanksgiving", "2026-11-26"),
        ("It ended on Halloween.", "Halloween", "2025-10-31"),
    ],
)
def test_holidays(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Easter Island is far.",
        "It is a new year for a new day.",
        "Labor Party men came.",
        "Independence came.",
        "It is an easter egg.",
    ],
)
def test_no_holidays(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Christmas Day", "XXXX-12-25"),
        ("Halloween", "XXXX-10-31"),
        ("Easter Sunday", "XXXX-XX-XX"),
        ("Thanksgiving", "XXXX-XX-XX"),
    ],
)
def test_holidays_without_a_year(text: str, value: str) -> None:
    assert spans(f"It ended on {text}.", None) == [(text, value)]
