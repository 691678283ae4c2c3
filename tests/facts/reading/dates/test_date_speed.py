"""Reading and comparing dates cost as much as the text is long, whatever it holds."""

from __future__ import annotations

import pytest

from facts.dates_compare import compare_dates
from facts.model import DateMention
from tests.facts.reading.dates.reading_dates import read
from tests.facts.reading.growth import grows_linearly


@pytest.mark.parametrize(
    "unit",
    [
        "no fewer than not less than ",
        "9 a.m.-5 p.m.-",
        "May\u200b 4\u200b ",
        "\u00ad",
        "é",
        "Friday May 8 Friday ",
        "two twenty three hundred ",
        "the night of the night of ",
        "2 p.m. (local time) (1112 GMT) ",
    ],
)
def test_reading_is_linear(unit: str) -> None:
    assert grows_linearly(lambda size: read(unit * (size // len(unit))), 2000)


@pytest.mark.parametrize("unit", ["no ", "not less than ", "1", "1.1.", "9 a.m. gmt ", "more ", "a1-"])
def test_comparing_is_linear(unit: str) -> None:
    def work(size: int) -> object:
        text = unit * (size // len(unit))
        day = DateMention(0, len(text), text, "TIME", "2026-05-10T14:00", None, None, "time")
        span = DateMention(0, len(text), text, "DURATION", "P3D", None, None, "vague")
        return compare_dates(day, day), compare_dates(span, span)

    assert grows_linearly(work, 2000)
