"""Geography of a story: which place lies inside which, as the sources themselves tell, and which two cannot be one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from facts.reading.lexicons.places import COUNTRIES, REGIONS, STATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.asking.spots import Spot
    from facts.story import Story

_OPPOSITE = {
    "north": "south", "south": "north", "east": "west", "west": "east", "northeast": "southwest",
    "southwest": "northeast",
    "northwest": "southeast", "southeast": "northwest",
}  # fmt: skip


def containment(story: Story) -> Mapping[str, frozenset[str]]:
    """Which places the sources themselves put inside which: "Memphis, Tennessee", "Bam in Iran", "Bam, a city of Iran"; through a third too."""
    out: dict[str, set[str]] = {}
    for reading in story.readings:
        text = reading.document.text
        for claim in reading.claims:
            places = [n for n in claim.names if n.type == "place"]
            for one, other in pairwise(places):
                larger = _level(one.name) < _level(other.name) or _level(other.name) == 0
                if larger and _puts_inside(text[one.end : other.start]):
                    out.setdefault(one.name, set()).add(other.name)
    return {k: _reached(k, out) for k in out}


_ROADS = frozenset({"route", "interstate", "highway", "freeway", "motorway", "street", "avenue", "road", "boulevard"})
_APPOSED = re.compile(r",(?: [a-z-]+){1,6} (?:in|of)(?: the)?(?: [a-z-]+){0,3} ")
_ELSEWHERE = frozenset(
    {"and", "or", "not", "outside", "out", "from", "to", "north", "south", "east", "west", "off", "near"}
)


def _puts_inside(between: str) -> bool:
    """Whether the words between two places tell that the first lies in the second: "Bam, an old city in eastern Iran"."""
    if between.strip(" ") in {",", "in", "of"}:
        return True
    return bool(_APPOSED.fullmatch(between)) and _ELSEWHERE.isdisjoint(between.split())


def _reached(place: str, direct: Mapping[str, set[str]]) -> frozenset[str]:
    """Everything that a place lies in, from one place to the next."""
    found: set[str] = set()
    ahead = [place]
    while ahead:
        new = direct.get(ahead.pop(), set()) - found - {place}
        found |= new
        ahead += sorted(new)
    return frozenset(found)


def _level(name: str) -> int:
    """3 for a continent or sea, 2 for a country, 1 for a state or province, 0 for what is smaller or unknown."""
    return 3 if name in REGIONS else 2 if name in COUNTRIES else 1 if name in STATES else 0


def _is_road(name: str) -> bool:
    """Whether a name is that of a road, which may run through any town."""
    return not _ROADS.isdisjoint(name.lower().split())


def lie_apart(one: str, other: str, inside: Mapping[str, frozenset[str]]) -> bool:
    """Whether two places cannot be one: equals in rank, or known to lie in different states or countries."""
    if one == other or one in other or other in one or _is_road(one) != _is_road(other):
        return False
    a, b = inside.get(one, frozenset()), inside.get(other, frozenset())
    if any(other in place or place in other for place in a) or any(one in place or place in one for place in b):
        return False
    if _level(one) == _level(other):
        return True
    small, large = (a, other) if _level(one) < _level(other) else (b, one)
    return any(_level(s) == _level(large) and s != large for s in small)


def apart_by_compass(one: Spot, other: Spot) -> bool:
    """Whether two directions of one thing exclude each other."""
    if all(_level(name) > 0 for name in one.things & other.things):
        return False  # much can lie in the south and in the north of a country
    return _OPPOSITE.get(one.where) == other.where or (
        "central" in {one.where, other.where} and one.where != other.where
    )
