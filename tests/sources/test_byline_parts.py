"""Bylines, datelines and days of publication, part by part."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.bylines import is_meta, published_date, read_date

MONTHS = "January February March April May June July August September October November December".split()


@pytest.mark.parametrize(
    "line",
    [
        "By Ida Brandt",
        "BY IDA BRANDT",
        "Written by Ida Brandt and Ole Lund",
        "Reporting by Ida Brandt; Editing by Ole Lund".split(";", maxsplit=1)[0],
        "Author: Brandt",
        "Source: Harbour Gazette",
        "Photo: Ida Brandt",
        "By Ida Brandt | March 9, 2021",
        "By Ida Brandt · 9 March 2021",
        "By Ida Brandt — Published: 9 March 2021",
        "Published March 9, 2021",
        "Updated: 9 March 2021 at 10:15 am GMT",
        "Last modified: 10:15",
        "Posted on 2021-03-09",
        "March 9, 2021",
        "Tuesday, 9 March 2021",
        "2021-03-09T10:15Z",
        "09/03/2021",
        "OSLO (Harbour News) -",
        "PORT ELLEN, Scotland —",
    ],
)
def test_lines_that_only_say_who_when_and_where(line: str) -> None:
    assert is_meta(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "by",
        "By",
        "By Brandt",  # one word may be any thing
        "By March 9 the quay was shut",
        "By midnight Friday",
        "By Ida Brandt.",  # a sentence
        "By Ida Brandt, who counted the boats twice",
        "Published at last, the list names twelve boats",
        "12 boats",
        "March",
        "10:15",  # a time without a label
        "On March 9, 2021 the quay was shut",
        "OSLO, March 9 -",  # it dates the story
        "Source: the harbour office said so",
        "By law Everyone",
        "By " + "Ida Brandt and " * 20 + "Ole Lund",
        "March 9, 2021 " * 20,
        "the port of By Ida",
    ],
)
def test_lines_that_say_more_or_nothing(line: str) -> None:
    assert not is_meta(line)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2021-03-09", date(2021, 3, 9)),
        ("Mar. 9, 2021", date(2021, 3, 9)),
        ("March 9th 2021", date(2021, 3, 9)),
        ("9th of March 2021", date(2021, 3, 9)),
        ("9 Sept 2021", date(2021, 9, 9)),
        ("SEPTEMBER 9, 2021", date(2021, 9, 9)),
        ("31/12/2021", date(2021, 12, 31)),
        ("12/31/2021", date(2021, 12, 31)),
        ("3.4.2021", date(2021, 4, 3)),
        ("5/5/2021", date(2021, 5, 5)),
        ("3/4/2021", None),  # April or March
        ("2021-02-30", None),
        ("February 29, 2023", None),
        ("February 29, 2024", date(2024, 2, 29)),
        ("0000-01-01", None),
        ("March 2021", None),
        ("9 March", None),
        ("Marsh 9, 2021", None),
        ("12021-03-09", None),
        ("2021-03-091", None),
        ("March 9, 2021 and March 10, 2021", None),
        ("March 9, 2021 (2021-03-09)", date(2021, 3, 9)),  # twice the same day
        ("", None),
    ],
)
def test_one_full_unambiguous_date_is_read(words: str, expected: date | None) -> None:
    assert read_date(words) == expected


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_reads_back_however_it_is_written(day: date) -> None:
    month = MONTHS[day.month - 1]
    for words in (
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ):
        assert read_date(words) == day
        assert read_date(f"Seen on {words} at the quay") == day


@given(st.text(max_size=200))
def test_any_line_has_an_answer(line: str) -> None:
    assert is_meta(line) in {True, False}
    found = published_date([line])
    assert found is None or line


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], None),
        (["By Ida Brandt"], None),
        (["By Ida Brandt | March 9, 2021"], date(2021, 3, 9)),
        (["Updated March 11, 2021"], None),
        (["Published March 9, 2021 | Updated March 11, 2021"], date(2021, 3, 9)),
        (["March 8, 2021", "Published: March 9, 2021"], date(2021, 3, 9)),  # a label outweighs none
        (["March 8, 2021", "March 9, 2021"], None),
        (["Published: March 8, 2021", "Posted: March 9, 2021"], None),
        (["March 9, 2021", "9 March 2021"], date(2021, 3, 9)),
    ],
)
def test_the_day_of_publication_is_the_one_that_the_lines_agree_on(lines: list[str], expected: date | None) -> None:
    assert published_date(lines) == expected
    assert published_date(lines[::-1]) == expected
