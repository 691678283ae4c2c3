"""Lengths of time as amounts.

Those that only the date reader sees ("less than an hour", "half a day") are made into quantities, so that every length
of time is asked about once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.model import Quantity

if TYPE_CHECKING:
    from facts.model import Claim, DateMention

_VALUE = re.compile(r"P(T?)(X|[0-9]+(?:\.[0-9]+)?)([SMHDWY])")  # a TIMEX3 duration of one unit
_UNITS = {"TS": "second", "TM": "minute", "TH": "hour", "D": "day", "W": "week", "M": "month", "Y": "year"}
_BOUNDS = (  # "no less than" before the "less than" in it
    (">=", re.compile(r"\b(?:at least|not? (?:less|fewer) than)\b", re.IGNORECASE)),
    ("<=", re.compile(r"\b(?:at most|not? (?:more|longer) than|up to|within|as long as)\b", re.IGNORECASE)),
    ("<", re.compile(r"\b(?:less than|fewer than|under)\b", re.IGNORECASE)),
    (">", re.compile(r"\b(?:more than|over|longer than)\b", re.IGNORECASE)),
    ("~", re.compile(r"\b(?:about|around|roughly|approximately|some|nearly|almost)\b", re.IGNORECASE)),
)


def read_durations(claim: Claim) -> list[Quantity]:
    """The durations of a claim that no quantity of it covers, as measures of time, in order."""
    return [
        found
        for date in claim.dates
        if date.type == "DURATION"
        and not any(q.start < date.end and date.start < q.end for q in claim.quantities)
        and (found := as_quantity(date)) is not None
    ]


def as_quantity(date: DateMention) -> Quantity | None:
    """A duration as a measure of time, None where its value has no single unit or no figure."""
    found = _VALUE.fullmatch(date.value)
    unit = _UNITS.get(found[1] + found[3]) if found else None
    if found is None or unit is None or found[2] == "X":
        return None
    modifier = next((sign for sign, pattern in _BOUNDS if pattern.search(date.text)), "=")
    return Quantity(date.start, date.end, date.text, float(found[2]), unit, modifier, "measure")
