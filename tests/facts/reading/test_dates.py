"""Dates, times, durations and sets: what is found, how it is read, and what is left alone."""

from __future__ import annotations

from datetime import date

import pytest

from facts.model import DateMention, Sentence
from facts.reading.dates import find_dates
from sources.document import BlockKind

MONDAY = date(2026, 5, 11)


def read(text: str, published: date | None = MONDAY) -> tuple[DateMention, ...]:
    return find_dates(text, [Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), ())], published)


def found(text: str, published: date | None = MONDAY) -> list[tuple[str, str]]:
    return [(m.text, m.value) for m in read(text, published)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("The plant was opened on May 4.", "May 4", "2026-05-04"),
        ("The plant was opened on 10 May 2026.", "10 May 2026", "2026-05-10"),
        ("They met on the 28th of November.", "the 28th of November", "2025-11-28"),
        ("It sank on Nov. 28, 2005, off the coast.", "Nov. 28, 2005", "2005-11-28"),
        ("Filed 11/28/05 by the clerk.", "11/28/05", "2005-11-28"),
        ("Filed 2005-11-28 by the clerk.", "2005-11-28", "2005-11-28"),
        ("Filed 28/11/2005 by the clerk.", "28/11/2005", "2005-11-28"),
        ("Filed 28.11.2005 by the clerk.", "28.11.2005", "2005-11-28"),
        ("Filed 20051128 by the clerk.", "20051128", "2005-11-28"),
        ("Sent on 5-May-2026 by post.", "5-May-2026", "2026-05-05"),
        ("Sent on May 5th by post.", "May 5th", "2026-05-05"),
        ("Sent on May fifth by post.", "May fifth", "2026-05-05"),
        ("Sent on March twenty-first by post.", "March twenty-first", "2026-03-21"),
        ("The bridge opened in May 2024.", "May 2024", "2024-05"),
        ("The bridge opened in Sept. '98 at last.", "Sept. '98", "1998-09"),
        ("The bridge opened in January nineteen ninety-eight.", "January nineteen ninety-eight", "1998-01"),
        ("The bridge opened in 2019.", "2019", "2019"),
        ("The bridge opened in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("Rents fell in the 1990s.", "the 1990s", "199"),
        ("Rents fell in the mid-1990s.", "the mid-1990s", "199"),
        ("Rents fell in the '80s.", "the '80s", "198"),
        ("Rents fell in the 21st century.", "the 21st century", "20"),
        ("Rents fell in fiscal 2025.", "fiscal 2025", "2025"),
        ("Rents fell in the fiscal year 2025.", "the fiscal year 2025", "2025"),
        ("Rents fell in the full year 2025.", "the full year 2025", "2025"),
        ("Rents fell in 2025-12.", "2025-12", "2025-12"),
        ("Rents fell in summer 2014.", "summer 2014", "2014-SU"),
        ("Rents fell in the winter of 1994.", "the winter of 1994", "1994-WI"),
        ("Rents fell in the first half of 2025.", "the first half of 2025", "2025-H1"),
        ("Rents fell in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3"),
        ("Rents fell in last year's third quarter.", "last year's third quarter", "2025-Q3"),
        ("Rents fell in Q3 2025.", "Q3 2025", "2025-Q3"),
        ("Rents fell in early May.", "early May", "2026-05"),
        ("Rents fell at the end of 2025.", "the end of 2025", "2025"),
        ("Rents fell in June last year.", "June last year", "2025-06"),
        ("Rents fell last October.", "last October", "2025-10"),
    ],
)
def test_absolute_dates(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "DATE")


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("The mayor resigned on Tuesday.", "Tuesday", "2026-05-05"),
        ("The mayor resigned Monday.", "Monday", "2026-05-11"),
        ("the mayor resigned on tuesday.", "tuesday", "2026-05-05"),
        ("The mayor will resign on Tuesday.", "Tuesday", "2026-05-12"),
        ("On Tuesday the mayor will resign.", "Tuesday", "2026-05-12"),
        ("Talks are scheduled for Thursday.", "Thursday", "2026-05-14"),
        ("Lawyers will study Tuesday's ruling.", "Tuesday", "2026-05-05"),
        ("The mayor resigned last Friday.", "last Friday", "2026-05-08"),
        ("The mayor leaves next Friday.", "next Friday", "2026-05-15"),
        ("The mayor leaves this coming Friday.", "this coming Friday", "2026-05-15"),
        ("The mayor resigned on Friday, May 8.", "Friday, May 8", "2026-05-08"),
        ("The mayor resigned on Thursday, May 8.", "Thursday, May 8", "2025-05-08"),
        ("The mayor resigned on Fri., May 8.", "Fri., May 8", "2026-05-08"),
        ("The mayor resigned on Tuesday of last week.", "Tuesday of last week", "2026-05-05"),
        ("The mayor resigned today.", "today", "2026-05-11"),
        ("The mayor resigned yesterday.", "yesterday", "2026-05-10"),
        ("The mayor resigned the day before yesterday.", "the day before yesterday", "2026-05-09"),
        ("The mayor resigns the day after tomorrow.", "the day after tomorrow", "2026-05-13"),
        ("The mayor resigns tomorrow.", "tomorrow", "2026-05-12"),
        ("The mayor resigned last week.", "last week", "2026-W19"),
        ("The mayor resigned earlier this year.", "earlier this year", "2026"),
        ("The mayor resigned this month.", "this month", "2026-05"),
        ("The mayor resigns next year.", "next year", "2027"),
        ("The mayor resigned ten days ago.", "ten days ago", "2026-05-01"),
        ("The mayor resigned two months ago.", "two months ago", "2026-03"),
        ("The mayor resigned six weeks ago.", "six weeks ago", "2026-W14"),
        ("The mayor resigned nearly two years ago.", "nearly two years ago", "2024"),
        ("The mayor resigned a decade ago.", "a decade ago", "2016"),
        ("The mayor resigned several years ago.", "several years ago", "PAST_REF"),
        ("The mayor leaves two weeks from now.", "two weeks from now", "2026-W22"),
        ("The mayor resigned last weekend.", "last weekend", "2026-W19-WE"),
        ("The mayor resigned over the weekend.", "the weekend", "2026-W19-WE"),
        ("The mayor resigns this weekend.", "this weekend", "2026-W20-WE"),
        ("The mayor resigned last summer.", "last summer", "2025-SU"),
        ("Whales came 3.5 million years ago.", "3.5 million years ago", "PAST_REF"),
        ("The mayor recently resigned.", "recently", "PAST_REF"),
        ("The mayor is now free.", "now", "PRESENT_REF"),
        ("The mayor is currently away.", "currently", "PRESENT_REF"),
        ("The mayor fears the future.", "the future", "FUTURE_REF"),
        ("The mayor resigned on Christmas Eve.", "Christmas Eve", "2025-12-24"),
        ("The mayor resigned last Thanksgiving.", "last Thanksgiving", "2025-11-27"),
        ("The mayor resigned on Easter Sunday.", "Easter Sunday", "2026-04-05"),
        ("The mayor resigned on Labor Day.", "Labor Day", "2025-09-01"),
    ],
)
def test_relative_dates(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "DATE")


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("The tower fell at 2 a.m. on May 4.", "2 a.m. on May 4", "2026-05-04T02:00"),
        ("The tower fell at 6:45am.", "6:45am", "2026-05-11T06:45"),
        ("The tower fell at 2:42 p.m. local time.", "2:42 p.m. local time", "2026-05-11T14:42"),
        ("The tower fell at 1442 (1112 GMT).", "1442 (1112 GMT)", "2026-05-11T14:42"),
        ("The tower fell at 10:30 on Monday.", "10:30 on Monday", "2026-05-11T10:30"),
        ("The tower fell on Sunday at 9 p.m.", "Sunday at 9 p.m.", "2026-05-10T21:00"),
        ("The tower fell at noon.", "noon", "2026-05-11T12:00"),
        ("The tower fell at midnight Friday.", "midnight Friday", "2026-05-08T24:00"),
        ("The tower fell at seven o'clock in the evening.", "seven o'clock in the evening", "2026-05-11T19:00"),
        ("The tower fell at 4 in the morning.", "4 in the morning", "2026-05-11T04:00"),
        ("The tower fell early Sunday afternoon.", "early Sunday afternoon", "2026-05-10TAF"),
        ("The tower fell on Monday night.", "Monday night", "2026-05-11TNI"),
        ("The tower fell this morning.", "this morning", "2026-05-11TMO"),
        ("The tower fell last night.", "last night", "2026-05-10TNI"),
        ("The tower falls tonight.", "tonight", "2026-05-11TNI"),
        ("The tower fell on the night of May 4.", "the night of May 4", "2026-05-04TNI"),
        ("The tower fell in the early hours of Sunday.", "the early hours of Sunday", "2026-05-10TMO"),
        ("The tower fell mid-afternoon yesterday.", "mid-afternoon yesterday", "2026-05-10TAF"),
        (
            "It struck at 14:42:08 local time (11:12 GMT) on Sunday, 3 March 2019.",
            "14:42:08 local time (11:12 GMT) on Sunday, 3 March 2019",
            "2019-03-03T14:42",
        ),
    ],
)
def test_times(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "TIME")


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("They marched for three days.", "three days", "P3D"),
        ("They worked there for more than 25 years.", "more than 25 years", "P25Y"),
        ("Sales fell in the past few months.", "the past few months", "PXM"),
        ("Sales fell in the last 24 hours.", "the last 24 hours", "PT24H"),
        ("Sales fell in the next two weeks.", "the next two weeks", "P2W"),
        ("Sales fell for a decade.", "a decade", "P10Y"),
        ("They began a 90-day trial.", "90-day", "P90D"),
        ("They began a two-year study.", "two-year", "P2Y"),
        ("They lived a three-year period there.", "a three-year period", "P3Y"),
        ("They waited for an hour and a half.", "an hour and a half", "PT1.5H"),
        ("They waited for two and a half years.", "two and a half years", "P2.5Y"),
        ("They waited for half an hour.", "half an hour", "PT0.5H"),
        ("They waited a couple of weeks.", "a couple of weeks", "P2W"),
        ("They waited for years.", "years", "PXY"),
        ("They began a year-long study.", "year-long", "P1Y"),
        ("They began a weeklong study.", "weeklong", "P1W"),
        ("They left several hours later.", "several hours later", "PTXH"),
        ("They left months later.", "months later", "PXM"),
        ("They waited for 1,000 days.", "1,000 days", "P1000D"),
        ("They waited for thirty-six hours.", "thirty-six hours", "PT36H"),
        ("They waited two to three weeks.", "two to three weeks", "P2W"),
        ("They paid over the next three quarters.", "the next three quarters", "P9M"),
    ],
)
def test_durations(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "DURATION")
    assert mention.low is None
    assert mention.high is None


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("The boat leaves every Friday.", "every Friday", "XXXX-WXX-5"),
        ("The boat leaves on Fridays.", "Fridays", "XXXX-WXX-5"),
        ("The boat leaves on Friday nights.", "Friday nights", "XXXX-WXX-5TNI"),
        ("The boat leaves annually.", "annually", "P1Y"),
        ("The boat leaves each year.", "each year", "P1Y"),
        ("The boat leaves every two weeks.", "every two weeks", "P2W"),
        ("The boat leaves every morning.", "every morning", "XXXX-XX-XXTMO"),
        ("The boat leaves each July.", "each July", "XXXX-07"),
        ("The boat leaves daily.", "daily", "P1D"),
    ],
)
def test_sets(text: str, span: str, value: str) -> None:
    (mention,) = read(text)
    assert (mention.text, mention.value, mention.type) == (span, value, "SET")


@pytest.mark.parametrize(
    "text",
    [
        "You may see it, and they may not.",
        "May the best team win.",
        "They march on the capital, and the march was long.",
        "A second attempt failed, and the third was no better.",
        "The home side won 3-2 and then 10:1 on penalties.",
        "About 2,000 people and 1,500 houses were hit.",
        "About 2000 people live there.",
        "The Sunday Times said so.",
        "Shoppers came on Black Friday.",
        "Install version 2.0.1 or 10.12.3 of it.",
        "Release 10.12.13 is out at 10.1.1.20.",
        "It costs $2000 and draws 300 megawatts.",
        "Meet me in room 2045, off route 1986.",
        "A 52 years old man and a 6-year-old boy met.",
        "The shop is one of many 24-hour Walmart stores.",
        "The show 60 Minutes aired it.",
        "The Springfield Daily News printed it.",
        "A quarter-mile zone was closed.",
        "The charging current, they say, is low.",
        "They left for their usual weekend getaway.",
        "Profit rose on a year-on-year basis in the day-to-day business.",
        "There are four flights a week, at $5 a day.",
        "More than a quarter of the stock was sold.",
        "Prices fall when leaves spring back.",
        "Dial 555-2005 or 1-800-1998.",
        "The team has won 4 of 5 games.",
        "Jan Novak and April Jones spoke.",
        "The first half was dull, the second half was not.",
    ],
)
def test_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was the last week of 2016.", ["2016"]),
        ("In 2005 two years of war ended.", ["2005", "P2Y"]),
        ("On May 4 three 10-day tours began.", ["2026-05-04", "P10D"]),
        ("The 2000-01 season began.", ["2000"]),
        ("It rained June 3-5, 2025.", ["2025-06-03", "2025-06-05"]),
        ("On May 4 it began. Two days later it ended.", ["2026-05-04", "2026-05-06"]),
        ("On May 4 it began. The next day it ended.", ["2026-05-04", "2026-05-05"]),
        ("On May 4 it began. The day before, it rained.", ["2026-05-04", "2026-05-03"]),
        ("It began in 2005. A year earlier it was planned.", ["2005", "2004"]),
        ("It began in 2005 and was over later that year.", ["2005", "2005"]),
        ("It began on May 4. At 9 p.m. it ended.", ["2026-05-04", "2026-05-04T21:00"]),
        ("Profit fell in the first quarter, from $3 million a year earlier.", ["2026-Q1", "2025-Q1"]),
        ("Between May 4 and 6 it rained.", ["2026-05-04", "2026-05-06"]),
        ("It rained from May 4 to 6.", ["2026-05-04", "2026-05-06"]),
        ("The previous Friday was calmer than May 8.", ["2026-05-08", "2026-05-08"]),
        ("From 2005-2009 it grew.", ["2005", "2009"]),
        ("It grew from Monday to Friday.", ["2026-05-11", "2026-05-08"]),
    ],
)
def test_anchored_in_the_text(text: str, values: list[str]) -> None:
    assert [m.value for m in read(text)] == values


def test_without_a_day_of_publication_the_unknown_stays_unknown() -> None:
    text = "It was May 4. On Tuesday they left. Last week, yesterday; at 2 a.m., this year."
    values = ["XXXX-05-04", "XXXX-WXX-2", "XXXX-WXX", "XXXX-XX-XX", "XXXX-XX-XXT02:00", "XXXX"]
    mentions = read(text, None)
    assert [m.value for m in mentions] == values
    assert all(m.low is None and m.high is None for m in mentions)


def test_without_a_day_of_publication_the_first_full_date_is_the_anchor() -> None:
    text = "Yesterday it rained. PARIS, May 11, 2026. They met in June."
    assert [m.value for m in read(text, None)] == ["2026-05-10", "2026-05-11", "2026-06"]


@pytest.mark.parametrize(
    ("text", "low", "high", "granularity", "relative"),
    [
        ("on May 4, 2026", "2026-05-04T00:00", "2026-05-05T00:00", "day", False),
        ("in May 2026", "2026-05-01T00:00", "2026-06-01T00:00", "month", False),
        ("in 2026", "2026-01-01T00:00", "2027-01-01T00:00", "year", False),
        ("last week", "2026-05-04T00:00", "2026-05-11T00:00", "week", True),
        ("in Q4 2025", "2025-10-01T00:00", "2026-01-01T00:00", "quarter", False),
        ("at 2 a.m. on May 4", "2026-05-04T02:00", "2026-05-04T02:01", "time", False),
        ("on Sunday afternoon", "2026-05-10T12:00", "2026-05-10T18:00", "time", True),
        ("in the 1990s", "1990-01-01T00:00", "2000-01-01T00:00", "vague", False),
    ],
)
def test_bounds(text: str, low: str, high: str, granularity: str, *, relative: bool) -> None:
    (mention,) = read(text)
    assert (mention.low, mention.high, mention.granularity, mention.relative) == (low, high, granularity, relative)


@pytest.mark.parametrize("blank", ["\n", "\r\n", "\u00a0", "\t"])
def test_expressions_run_over_line_breaks(blank: str) -> None:
    text = "It opened on May 4, 2026, at 2 p.m. local time, two weeks ago, on Nov. 28.".replace(" ", blank)
    values = ["2026-05-04T14:00", "2026-W18", "2025-11-28"]
    assert [m.value for m in read(text)] == values


def test_a_sentence_cut_after_an_abbreviation_does_no_harm() -> None:
    text = "It opened on Nov. 28, 2005, in Rome."
    cut = text.index("28")
    sentences = [
        Sentence(0, 0, BlockKind.PARAGRAPH, 0, cut - 1, ()),
        Sentence(1, 0, BlockKind.PARAGRAPH, cut, len(text), ()),
    ]
    (mention,) = find_dates(text, sentences, None)
    assert mention.text == "Nov. 28, 2005"


def test_text_outside_the_sentences_is_not_read() -> None:
    text = "On May 4 it rained. On May 5 it snowed."
    (mention,) = find_dates(text, [Sentence(0, 0, BlockKind.PARAGRAPH, 20, len(text), ())], MONDAY)
    assert mention.text == "May 5"


def test_letters_that_grow_when_lowered_keep_the_offsets() -> None:
    text = "İstanbul was calm on May 4, İzmir on May 5."
    assert found(text) == [("May 4", "2026-05-04"), ("May 5", "2026-05-05")]
