"""Days and months without a year, by what the words around tell; and the periods that results are compared with."""

from __future__ import annotations

import pytest

from tests.facts.reading.dates.reading_dates import spans


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fee would be paid in January.", "2027-01"),
        ("The fee was paid in January.", "2026-01"),
        ("The ferry will be repaired in February.", "2027-02"),
        ("The vote was postponed until Thursday.", "2026-05-14"),
        ("The owners have till Thursday to reply.", "2026-05-14"),
        ("The dredger leaves as soon as Thursday.", "2026-05-14"),
        ("The dredger leaves as early as Thursday, the pilot said.", "2026-05-14"),
        ("The deputy would be visiting the United yards Thursday.", "2026-05-14"),
        ("The deputy visited the yards Thursday.", "2026-05-07"),
        ("A still unexplained fire that would close the mill Thursday.", "2026-05-14"),
        ("Smoke rose next to the mill Thursday.", "2026-05-07"),
        ("The next round opens Thursday.", "2026-05-14"),
    ],
)
def test_the_words_around_place_a_date(text: str, value: str) -> None:
    assert [found for _, found in spans(text)] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose from the same period last year.", [("the same period last year", "2025")]),
        ("Sales fell from a like period of last year.", [("like period of last year", "2025")]),
        (
            "In the second quarter of 2025 sales rose from the corresponding period a year earlier.",
            [("the second quarter of 2025", "2025-Q2"), ("the corresponding period a year earlier", "2024-Q2")],
        ),
        (
            "In the second quarter of 2025 sales beat the same quarter last year.",
            [("the second quarter of 2025", "2025-Q2"), ("the same quarter last year", "2024-Q2")],
        ),
        (
            "In the first quarter sales beat last year's quarter.",
            [("the first quarter", "2026-Q1"), ("last year's quarter", "2025-Q1")],
        ),
        (
            "Sales rose in the quarter ended March 31. A year earlier they fell.",
            [("the quarter", "2026-Q1"), ("March 31", "2026-03-31"), ("A year earlier", "2025-Q1")],
        ),
        (
            "It expects a better fourth quarter. In the latest quarter it lost money.",
            [("fourth quarter", "2025-Q4"), ("the latest quarter", "2025-Q4")],
        ),
        (
            "The second quarter will be better. In the latest quarter it lost money.",
            [("The second quarter", "2026-Q2"), ("the latest quarter", "2026-Q1")],
        ),
        ("It took the same period of rest.", []),
    ],
)
def test_periods_that_results_are_compared_with(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bell rang at half past five.", [("half past five", "2026-05-11T05:30")]),
        ("The bell rang at half past 5 in the evening.", [("half past 5 in the evening", "2026-05-11T17:30")]),
        ("The bell rang at a quarter to nine.", [("a quarter to nine", "2026-05-11T08:45")]),
        ("The bell rang at a quarter to one.", [("a quarter to one", "2026-05-11T12:45")]),
        ("The bell rang at quarter past ten.", [("quarter past ten", "2026-05-11T10:15")]),
        ("They gave a quarter to 5 percent of it.", []),
        ("The toll was half past 13.", []),
        ("They remember 9/11 every year.", [("9/11", "2001-09-11"), ("every year", "P1Y")]),
        ("The odds were 9/11.5 on the mare.", []),
        ("Crews meet every other week.", [("every other week", "P2W")]),
        ("The mill ran all day.", [("all day", "P1D")]),
        ("The ward is staffed 24 hours a day, seven days per week.", []),
        ("It could take as long as a month.", [("a month", "P1M")]),
        ("Sales held well into the summer.", [("the summer", "2025-SU")]),
        ("The mill may soon close.", [("soon", "FUTURE_REF")]),
        ("They left as soon as they could, too soon and soon after.", []),
    ],
)
def test_idioms_of_time(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans(text) == expected
