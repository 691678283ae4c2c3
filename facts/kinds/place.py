"""Place: one thing in different places; a place inside the other does not disagree."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import clash_in
from facts.asking.sites import Site, find_sites, of_one_thing
from facts.asking.spots import FLOOR, Spot, Spots, find_spots
from facts.asking.wording import common, topic, where_question
from facts.model import Kind, Severity
from facts.reading.lexicons.places import COUNTRIES, REGIONS, STATES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facts.story import Story

_SITED = 0.8  # how sure it is that places beside one name answer one question
_OPPOSITE = {
    "north": "south", "south": "north", "east": "west", "west": "east", "northeast": "southwest",
    "southwest": "northeast",
    "northwest": "southeast", "southeast": "northwest",
}  # fmt: skip


def find_place(story: Story) -> list[Candidate]:
    """The questions of where that two or more sources answer."""
    inside = containment(story)
    return [*(_judge(story, group, inside) for group in find_spots(story)), *find_sited(story, inside)]


def find_sited(story: Story, inside: Mapping[str, frozenset[str]]) -> list[Candidate]:
    """Where a named thing is, and where a named person lives."""
    return [_sited(story, sites, inside) for sites in of_one_thing(find_sites(story))]


def _sited(story: Story, sites: Sequence[Site], inside: Mapping[str, frozenset[str]]) -> Candidate:
    places = [s.place.name for s in sites]
    apart = any(
        lie_apart(a.place.name, b.place.name, inside) and a.context.source != b.context.source
        for a, b in combinations(sites, 2)
        if not _reaches_both(sites, a.context.source, inside) and not _reaches_both(sites, b.context.source, inside)
    )
    thing, home = sites[0].thing, sites[0].home
    answers = tuple(make_answer(story, s.context, s.place.text, s.place.name) for s in sites)
    severity = None if not apart else Severity.TENSION if home else Severity.CONTRADICTION
    question = f"Where is {thing} from?" if home else f"Where is {thing}?"
    why = "the places lie apart" if apart else "the places agree"
    key = f"{'home' if home else 'site'}:{thing.lower()}"
    return Candidate(Kind.PLACE, severity, question, key, answers, why, _SITED if len(set(places)) > 1 else 0.0)


def _reaches_both(sites: Sequence[Site], source: int, inside: Mapping[str, frozenset[str]]) -> bool:
    """Whether a source itself gives two places that lie apart: it does not take them to exclude each other."""
    mine = sorted({s.place.name for s in sites if s.context.source == source})
    return any(lie_apart(a, b, inside) for a, b in combinations(mine, 2))


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


def lie_apart(one: str, other: str, inside: Mapping[str, frozenset[str]]) -> bool:
    """Whether two places cannot be one: equals in rank, or known to lie in different states or countries."""
    if one == other or one in other or other in one:
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


def _tells_two(spots: Sequence[Spot], number: int, clash: Callable[[int, int], bool]) -> bool:
    """Whether the source of a place tells another one too: it does not take them to exclude each other."""
    return any(
        clash(number, n)
        for n, s in enumerate(spots)
        if s.context.source == spots[number].context.source and n != number
    )


def _judge(story: Story, group: Spots, inside: Mapping[str, frozenset[str]]) -> Candidate:
    spots = group.members

    def clash(i: int, j: int) -> bool:
        a, b = spots[i], spots[j]
        return apart_by_compass(a, b) if a.compass else lie_apart(a.where, b.where, inside)

    single = [n for n in range(len(spots)) if not _tells_two(spots, n, clash)]
    score, kept = clash_in(single, group.scores, clash, FLOOR)
    members = [spots[n] for n in kept] or list(spots)
    answers = tuple(make_answer(story, s.context, s.mention.text, s.where) for s in members)
    contexts = [m.context for m in members]
    thing = common(t for m in members for t in m.things if t[:1].isupper())
    about = thing or topic(contexts)[0]
    return Candidate(
        Kind.PLACE,
        Severity.CONTRADICTION if kept else None,
        where_question(contexts, thing),
        f"place:{about.lower()}",
        answers,
        "the places lie apart" if kept else "the places agree",
        score,
    )
