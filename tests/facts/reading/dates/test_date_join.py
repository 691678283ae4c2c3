"""Neighbours put together, and the modifiers that belong to an expression."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.facts.reading.dates.reading_dates import read, spans


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It fell on Friday, May 8.", "Friday, May 8", "2026-05-08"),
        ("It fell on Friday May 8.", "Friday May 8", "2026-05-08"),
        ("It fell on Friday the 8th of May.", "Friday the 8th of May", "2026-05-08"),
        ("It fell on Friday,\nMay 8,\n2026.", "Friday,\nMay 8,\n2026", "2026-05-08"),
        ("It fell on May 8, Friday.", "May 8, Friday", "2026-05-08"),
        ("It fell Friday night, May 8.", "Friday night, May 8", "2026-05-08TNI"),
        ("It fell at noon Saturday.", "noon Saturday", "2026-05-09T12:00"),
        ("It fell at noon, Saturday.", "noon, Saturday", "2026-05-09T12:00"),
        ("It fell at noon on Saturday, May 9.", "noon on Saturday, May 9", "2026-05-09T12:00"),
        ("It fell at 2 p.m. yesterday.", "2 p.m. yesterday", "2026-05-10T14:00"),
        ("It fell yesterday at 2 p.m. there.", "yesterday at 2 p.m.", "2026-05-10T14:00"),
        ("It fell on May 8, 2025, at 2 p.m. there.", "May 8, 2025, at 2 p.m.", "2025-05-08T14:00"),
        ("It fell on May 8 around 2 p.m. there.", "May 8 around 2 p.m.", "2026-05-08T14:00"),
        ("It fell on May 8 at around 2 p.m. there.", "May 8 at around 2 p.m.", "2026-05-08T14:00"),
        ("It fell three days ago at noon.", "three days ago at noon", "2026-05-08T12:00"),
        ("It fell on Christmas Eve at midnight.", "Christmas Eve at midnight", "2025-12-24T24:00"),
        ("It fell on the night of May 4.", "the night of May 4", "2026-05-04TNI"),
        ("It fell on the afternoon of the 4th of May.", "the afternoon of the 4th of May", "2026-05-04TAF"),
        ("It fell in the early hours of Friday.", "the early hours of Friday", "2026-05-08TMO"),
        ("It fell on Tuesday of last week.", "Tuesday of last week", "2026-05-05"),
        ("It fell on May 8 last year.", "May 8 last year", "2025-05-08"),
        ("It fell on May 8 of last year.", "May 8 of last year", "2025-05-08"),
        ("It fell in January this year.", "January this year", "2026-01"),
        ("It fell in January of this year.", "January of this year", "2026-01"),
        ("It falls in January of next year.", "January of next year", "2027-01"),
        ("It fell in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3"),
        ("It fell in last year's third quarter.", "last year's third quarter", "2025-Q3"),
        ("It fell in last year’s third quarter.", "last year’s third quarter", "2025-Q3"),
        ("It fell in the first half of 2024.", "the first half of 2024", "2024-H1"),
        ("It fell in the winter of last year.", "the winter of last year", "2025-WI"),
        ("It fell in this year of 2026.", "this year of 2026", "2026"),
        ("It fell the day before yesterday.", "the day before yesterday", "2026-05-09"),
        ("It falls the day after tomorrow.", "the day after tomorrow", "2026-05-13"),
    ],
)
def test_joined(text: str, span: str, value: str) -> None:
    assert spans(text) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("It fell on Friday and May 8 was worse.", ["Friday", "May 8"]),
        ("It fell on Friday; May 8 was worse.", ["Friday", "May 8"]),
        ("It fell on Friday (May 8).", ["Friday", "May 8"]),
        ("It fell in May at 2 p.m. there.", ["May", "2 p.m."]),
        ("It fell in 2024 at noon.", ["2024", "noon"]),
        ("It fell last week at noon.", ["last week", "noon"]),
        ("It fell on May 8. At noon it rained.", ["May 8", "noon"]),
        ("It fell on May 8 but at noon it rained.", ["May 8", "noon"]),
        ("It fell at noon and Friday was worse.", ["noon", "Friday"]),
        ("It fell on the day before Friday.", ["the day", "Friday"]),
        ("It fell yesterday after tomorrow.", ["yesterday", "tomorrow"]),
        ("It fell on Friday of this month.", ["Friday", "this month"]),
        ("For three days on Friday it fell.", ["three days", "Friday"]),
        ("Every Friday at noon it falls.", ["Every Friday", "noon"]),
        ("It fell in June 2024, 2025 and 2026.", ["June 2024", "2025", "2026"]),
    ],
)
def test_kept_apart(text: str, texts: list[str]) -> None:
    assert [m.text for m in read(text)] == texts


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("It fell in early May.", "early May"),
        ("It fell in late May.", "late May"),
        ("It fell in mid-May.", "mid-May"),
        ("It fell in mid May.", "mid May"),
        ("It fell in the mid-1990s.", "the mid-1990s"),
        ("It fell in the late 1990s.", "the late 1990s"),
        ("It fell sometime last year.", "sometime last year"),
        ("It fell earlier this month.", "earlier this month"),
        ("It fell later Friday.", "Friday"),
        ("It fell earlier Friday night.", "earlier Friday night"),
        ("It fell around May 4.", "around May 4"),
        ("It fell about May 4.", "about May 4"),
        ("It fell about 2 p.m. there.", "about 2 p.m."),
        ("It fell around noon.", "around noon"),
        ("It fell about Friday.", "Friday"),
        ("It fell around 1990.", "1990"),
        ("It took about two years.", "about two years"),
        ("It took roughly two years.", "roughly two years"),
        ("It took approximately two years.", "approximately two years"),
        ("It took nearly two years.", "nearly two years"),
        ("It took almost two years.", "almost two years"),
        ("It took at least two years.", "at least two years"),
        ("It took at most two years.", "at most two years"),
        ("It took less than two years.", "less than two years"),
        ("It took fewer than two years.", "fewer than two years"),
        ("It took no more than two years.", "no more than two years"),
        ("It took no fewer than two years.", "no fewer than two years"),
        ("It took not fewer than two years.", "not fewer than two years"),
        ("It took as much as two years.", "as much as two years"),
        ("It took more, than two years.", "two years"),
        ("It took over two years.", "two years"),
        ("It fell at the end of May.", "the end of May"),
        ("It fell at the end of last year.", "the end of last year"),
        ("It fell at the beginning of the year.", "the beginning of the year"),
        ("It fell in the middle of 1990.", "the middle of 1990"),
        ("It fell for the rest of the year.", "the rest of the year"),
        ("It fell on the end of Friday.", "Friday"),
        ("It fell early every Friday.", "every Friday"),
    ],
)
def test_modifiers(text: str, span: str) -> None:
    assert [m.text for m in read(text)] == [span]


@pytest.mark.parametrize("lead", ["early", "late", "sometime", "mid"])
def test_a_modifier_changes_no_value(lead: str) -> None:
    ((_, plain),) = spans("It fell last year.")
    ((text, value),) = spans(f"It fell {lead} last year.")
    assert (text, value) == (f"{lead} last year", plain)


def test_a_modifier_is_never_taken_from_the_expression_before() -> None:
    found = read("It fell at the end of the end of May, early May late May.")
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert [m.text for m in found][-1] == "late May"
