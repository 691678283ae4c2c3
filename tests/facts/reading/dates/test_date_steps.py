"""Units told by their place: last week, the third quarter, this morning, the winter of 2019."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.dates.calendar import shift, written
from facts.reading.dates.words import PARTS, SEASONS
from tests.facts.reading.dates.reading_dates import read, spans, values


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell last week.", "last week", "2026-W19"),
        ("Last week", "Last week", "2026-W19"),
        ("It fell last\nweek.", "last\nweek", "2026-W19"),
        ("It falls this week.", "this week", "2026-W20"),
        ("It falls next week.", "next week", "2026-W21"),
        ("It falls in the coming week.", "the coming week", "2026-W21"),
        ("It fell last month.", "last month", "2026-04"),
        ("It fell in the current month.", "the current month", "2026-05"),
        ("It fell this year.", "this year", "2026"),
        ("It fell this past year.", "this past year", "2025"),
        ("It fell last century.", "last century", "19"),
        ("It falls next decade.", "next decade", "203"),
        ("It fell this past weekend.", "this past weekend", "2026-W19-WE"),
        ("It falls next weekend.", "next weekend", "2026-W21-WE"),
        ("It fell last quarter.", "last quarter", "2026-Q1"),
        ("It falls next quarter.", "next quarter", "2026-Q3"),
        ("It fell in the quarter.", "the quarter", "2026-Q1"),
        ("It fell in the latest quarter.", "the latest quarter", "2026-Q1"),
        ("It fell in the latest period.", "the latest period", "2026-Q1"),
        ("It fell in the first quarter.", "the first quarter", "2026-Q1"),
        ("It fell in the final quarter.", "the final quarter", "2025-Q4"),
        ("It fell in the fourth quarter.", "the fourth quarter", "2025-Q4"),
        ("It fell in the fiscal third quarter of 2024.", "the fiscal third quarter of 2024", "2024-Q3"),
        ("It fell in the third quarter of last year.", "the third quarter of last year", "2025-Q3"),
        ("It fell in 2024's third quarter.", "2024's third quarter", "2024-Q3"),
        ("It fell in the 20th century.", "the 20th century", "19"),
        ("It fell in the fifth century.", "the fifth century", "04"),
        ("It fell in the first half of the year.", "the first half of the year", "2026-H1"),
        ("It fell in the second half of 2025.", "the second half of 2025", "2025-H2"),
        ("It falls in the latter half of next year.", "the latter half of next year", "2027-H2"),
        ("It falls by year-end.", "year-end", "2026-12-31"),
        ("It fell in the year-ago quarter.", "the year-ago quarter", "2025"),
        ("It fell late last year.", "late last year", "2025"),
        ("It fell earlier this week.", "earlier this week", "2026-W20"),
        ("It falls later this year.", "later this year", "2026"),
        ("It fell in the middle of last month.", "the middle of last month", "2026-04"),
        ("It fell at the beginning of this year.", "the beginning of this year", "2026"),
        ("It fell at the close of the first quarter.", "the close of the first quarter", "2026-Q1"),
    ],
)
def test_units(text: str, span: str, value: str) -> None:
    assert [(m.text, m.value, m.type) for m in read(text)] == [(span, value, "DATE")]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell this morning.", "this morning", "2026-05-11TMO"),
        ("It fell early this morning.", "early this morning", "2026-05-11TMO"),
        ("It fell yesterday evening.", "yesterday evening", "2026-05-10TEV"),
        ("It fell last night.", "last night", "2026-05-10TNI"),
        ("It fell late last night.", "late last night", "2026-05-10TNI"),
        ("It fell the next morning.", "the next morning", "2026-05-12TMO"),
        ("It fell the following evening.", "the following evening", "2026-05-12TEV"),
        ("It fell the previous night.", "the previous night", "2026-05-10TNI"),
        ("It fell in the evening.", "the evening", "2026-05-11TEV"),
        ("It fell that night.", "that night", "2026-05-11TNI"),
        ("It fell that same night.", "that same night", "2026-05-11TNI"),
        ("It fell in the early hours.", "the early hours", "2026-05-11TMO"),
        ("It fell on the morning of May 4.", "the morning of May 4", "2026-05-04TMO"),
        ("It fell on the evening of last Friday.", "the evening of last Friday", "2026-05-08TEV"),
        ("It fell in the wee hours.", "the wee hours", "2026-05-11TMO"),
    ],
)
def test_parts_of_the_day(text: str, span: str, value: str) -> None:
    assert [(m.text, m.value, m.type) for m in read(text)] == [(span, value, "TIME")]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell in spring.", "spring", "2026-SP"),
        ("It fell in the fall.", "the fall", "2025-FA"),
        ("It fell last summer.", "last summer", "2025-SU"),
        ("It falls next summer.", "next summer", "2026-SU"),
        ("It falls next spring.", "next spring", "2027-SP"),
        ("It fell this spring.", "this spring", "2026-SP"),
        ("It fell in the fall of 2019.", "the fall of 2019", "2019-FA"),
        ("It fell in autumn 2019.", "autumn 2019", "2019-FA"),
        ("Spring 2019 was wet.", "Spring 2019", "2019-SP"),
        ("It fell in the summer of last year.", "the summer of last year", "2025-SU"),
        ("It fell in late summer.", "late summer", "2025-SU"),
        ("It falls every summer.", "every summer", "XXXX-SU"),
        ("It falls each winter.", "each winter", "XXXX-WI"),
        ("It will open in the winter.", "the winter", "2026-WI"),
    ],
)
def test_seasons(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    "text",
    [
        "They fall in love.",
        "A fall broke it.",
        "They spring up and fall down.",
        "The spring is rusty.",
        "The evening was cold.",
        "Good morning, they said.",
        "The mornings were cold.",
        "In this day and age it fell.",
        "It was a third of a quarter-mile.",
        "The first half was dull.",
        "The second half of the game was dull.",
        "The fifth quarter is a myth.",
        "A night out was fun.",
        "The century mark fell.",
        "The hour was late.",
        "A minute passed by.",
        "The past period was dull.",
        "Time and the time again.",
        "They ran past three houses.",
    ],
)
def test_left_alone(text: str) -> None:
    assert spans(text) == []


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from([("week", "W"), ("month", "M"), ("year", "Y"), ("decade", "E"), ("century", "C")]),
    st.sampled_from([("last", -1), ("this", 0), ("next", 1)]),
)
def test_steps_are_those_of_the_calendar(published: date, unit: tuple[str, str], way: tuple[str, int]) -> None:
    moved = shift(published, unit[1], way[1])
    assert moved is not None
    assert spans(f"It fell {way[0]} {unit[0]}.", published) == [(f"{way[0]} {unit[0]}", written(moved, unit[1]))]


@pytest.mark.parametrize(
    "part", sorted(name for name in PARTS if not name.endswith("s") and not name.startswith("mid"))
)
def test_every_part_of_this_day(part: str) -> None:
    assert values(f"It fell this {part}.") == [f"2026-05-11T{PARTS[part]}"]
    assert values(f"It falls every {part}.") == [f"XXXX-XX-XXT{PARTS[part]}"]


@pytest.mark.parametrize("season", sorted(SEASONS))
def test_every_season_of_a_year(season: str) -> None:
    assert values(f"It fell in {season} 2019.") == [f"2019-{SEASONS[season]}"]
    assert values(f"It fell in the {season} of 2019.") == [f"2019-{SEASONS[season]}"]
    assert values(f"It fell in the {season}.", None) == [f"XXXX-{SEASONS[season]}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on March 3. That day it rained.", ["2026-03-03", "2026-03-03"]),
        ("It fell on March 3. That week it rained.", ["2026-03-03", "2026-W10"]),
        ("It fell on March 3. That same month it rained.", ["2026-03-03", "2026-03"]),
        ("It fell on March 3. Later that night it rained.", ["2026-03-03", "2026-03-03TNI"]),
        ("It fell on March 3. The next morning it rained.", ["2026-03-03", "2026-03-04TMO"]),
        ("It fell in 2019. The same year it rained.", ["2019", "2019"]),
        ("It fell in the third quarter of 2024. The quarter was bad.", ["2024-Q3", "2024-Q3"]),
        ("It fell in the third quarter of 2024. The year-earlier quarter was bad.", ["2024-Q3", "2023-Q3"]),
        ("It fell on March 3. This week it rained.", ["2026-03-03", "2026-W20"]),
    ],
)
def test_what_counts_from_the_date_before(text: str, expected: list[str]) -> None:
    assert values(text) == expected
