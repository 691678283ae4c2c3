"""Rounds: when in a round, quarter or period of a game something happened.

"At the 2:15 mark", "44 seconds into the seventh", "early in the seventh", "with a minute to go in the third".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.reading.quantities.words import ONES, ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LENGTHS = {"round": 180, "quarter": 900, "period": 1200}  # seconds: boxing, American football, ice hockey
_MOST = 12  # rounds of the longest fight, and seconds or minutes that are written out
_ORDINALS = {word: number for word, number in ORDINALS.items() if number <= _MOST}
_COUNTS = {word: number for word, number in ONES.items() if 0 < number <= _MOST}
_PARTS = {"early": (0.0, 0.4), "midway": (0.3, 0.7), "late": (0.6, 1.0)}  # of the whole
_NTH = rf"(?P<nth>{'|'.join(_ORDINALS)}|1?[0-9](?:st|nd|rd|th))"
_UNIT = rf"(?: (?P<unit>{'|'.join(_LENGTHS)})\b|(?=[,.;:]|\Z| (?:and|but|when|after|as|with)\b))"
_TIME = rf"(?:(?P<minutes>[0-9]{{1,2}}):(?P<seconds>[0-5][0-9])(?: minutes)?|(?P<few>[0-9]{{1,2}}|{'|'.join(_COUNTS)}) (?P<of>second|minute)s?)"
_INTO = re.compile(rf"\b{_TIME} (?:into|of) the {_NTH}{_UNIT}", re.IGNORECASE)
_LEFT = re.compile(rf"\b{_TIME} (?:left|remaining|remained|to (?:go|play)) (?:in|of) the {_NTH}{_UNIT}", re.IGNORECASE)
_PART = re.compile(rf"\b(?P<part>early in|midway through|late in) the {_NTH}{_UNIT}", re.IGNORECASE)
_MARK = re.compile(
    r"\bat (?:the )?(?P<minutes>[0-2]):(?P<seconds>[0-5][0-9])(?: mark\b|(?= of\b)|(?=[,.;]|\Z))", re.IGNORECASE
)
_ROUND = re.compile(r"\brounds?\b", re.IGNORECASE)


class Point(NamedTuple):
    """A moment in a part of a game: where its words stand, the seconds from the start of that part, and which part; 0 where it is not told."""

    found: re.Match[str]
    low: int
    high: int
    nth: int
    unit: str


def tells_of_rounds(text: str) -> bool:
    """Whether a source reports on rounds."""
    return _ROUND.search(text) is not None


def read_points(text: str, by_rounds: bool) -> Iterator[Point]:
    """The moments of a game that a clause tells. `by_rounds`: whether its source reports on rounds, where more is a clock than elsewhere."""
    for found in _INTO.finditer(text):
        yield from _point(found, _seconds(found), by_rounds)
    for found in _LEFT.finditer(text):
        yield from _point(found, _seconds(found), by_rounds, left=True)
    for found in _PART.finditer(text):
        if unit := _unit(found, by_rounds):
            low, high = _PARTS[found["part"].split()[0].lower()]
            yield Point(found, int(low * _LENGTHS[unit]), int(high * _LENGTHS[unit]), _nth(found), unit)
    for found in _MARK.finditer(text) if by_rounds else ():
        seconds = _seconds(found)
        if seconds and not any(o.start() <= found.end() and found.start() <= o.end() for o in _INTO.finditer(text)):
            yield Point(found, seconds, seconds, 0, "round")


def _point(found: re.Match[str], seconds: int, by_rounds: bool, left: bool = False) -> Iterator[Point]:
    unit = _unit(found, by_rounds)
    if unit and seconds <= _LENGTHS[unit]:
        at = _LENGTHS[unit] - seconds if left else seconds
        yield Point(found, at, at, _nth(found), unit)


def _unit(found: re.Match[str], by_rounds: bool) -> str:
    """The part of a game that is told of; a mere "the seventh" is a round where the source tells of rounds, else "" for none."""
    return (found["unit"] or ("round" if by_rounds else "")).lower()


def _nth(found: re.Match[str]) -> int:
    word = found["nth"].lower()
    return _ORDINALS.get(word) or int(word[:-2])


def _seconds(found: re.Match[str]) -> int:
    if found["minutes"]:
        return 60 * int(found["minutes"]) + int(found["seconds"])
    number = _COUNTS.get(found["few"].lower()) or int(found["few"])
    return number * (60 if found["of"].lower() == "minute" else 1)
