"""Dates, times, durations and repetitions of a source, read and normalised after TIMEX3 (TimeML).

Three steps over the words of each block: `recognise` finds expressions around trigger words, `join` puts neighbours
together ("noon" + "Saturday"), `resolve` gives them values against the day of publication and the dates before them.
The conventions of spans and values are those of the TimeML annotation guidelines, version 1.2.1.
"""

from facts.reading.dates.find import find_dates

__all__ = ["find_dates"]
