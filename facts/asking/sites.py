"""Sites: where a named thing is ("Elm Clinic in Leeds") and where a named person lives ("Ann Lee, 34, of Leeds")."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.model import Name
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim
    from facts.story import Story

_DIRECT = re.compile(r",? (?:in|at)(?: the)?(?: (?:town|city|village|suburb|district) of)? ")
_APPOSED = re.compile(r", (?:an?|the) (?:[a-z0-9’'-]+ ){1,8}(?:in|of)(?: the)? ")
_LIES = re.compile(r",? (?:which )?(?:is|lies|sits|stands)(?: located| based| situated)? in ")
_AGE = r"(?:, [0-9]{1,3}|, an? [0-9]{1,3}-year-old| \([0-9]{1,3}\))?"
_PERSONAL = (
    (
        "home",
        re.compile(
            rf"{_AGE},? (?:of|from|(?:who |had )*(?:lives|lived|resides|resided|living) (?:alone )?(?:in|near)(?: nearby)?) "
        ),
    ),
    ("birth", re.compile(rf"{_AGE},? (?:who )?(?:was born(?: and raised)? in|hails from|an? native of|grew up in) ")),
)
_LOCAL = (
    ("home", re.compile(r" (?:resident|man|woman|teenager|teen|mother|father|couple|boy|girl),? ")),
    ("birth", re.compile(r"(?: native,?|-born) ")),
)
_STREETS = frozenset(map(concept, "street avenue road highway route interstate boulevard lane drive".split()))


class Site(NamedTuple):
    """A place that a source gives to a named thing, or to a person as home."""

    context: Context
    thing: str
    place: Name
    relation: str  # "site" of a thing, "home" or "birth" of a person


def find_sites(story: Story) -> list[Site]:
    """Every such place, in order of source and text."""
    found = [
        Site(story.context(source, claim, place), thing, place, relation)
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for thing, place, relation in _in_claim(claim)
    ]
    return sorted([*found, *_in_names(story, found)], key=lambda s: s.context.place)


def _in_names(story: Story, found: Sequence[Site]) -> Iterator[Site]:
    """The places that stand in front of a thing's own name ("the Leeds Elm Clinic"), where another source gives that place."""
    told = {(s.thing, s.place.name) for s in found if s.relation == "site"}
    things: dict[str, list[str]] = {}
    for thing in sorted({thing for thing, _ in told}):
        things.setdefault(thing.rpartition(" ")[2], []).append(thing)
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for name in claim.names:
                for thing in things.get(name.text.rpartition(" ")[2], ()):
                    before = name.text.removesuffix(f" {thing}")
                    if before != name.text and (thing, before) in told:
                        place = Name(name.start, name.start + len(before), before, before, "place")
                        yield Site(story.context(source, claim, place), thing, place, "site")


def _in_claim(claim: Claim) -> Iterator[tuple[str, Name, str]]:
    names = sorted(claim.names, key=lambda n: n.start)
    for one, other in pairwise(names):
        between = claim.text[one.end - claim.start : other.start - claim.start]
        if one.type == "person" and other.type in {"place", "other"} and not _is_post(claim, other):
            yield from ((one.name, other, relation) for relation, words in _PERSONAL if words.fullmatch(between))
        elif one.type == "place" and other.type == "person":
            yield from ((other.name, one, relation) for relation, words in _LOCAL if words.fullmatch(between))
        elif one.type not in {"person", "place"} and _is_site(one, other, between):
            yield one.name, other, "site"


def _is_post(claim: Claim, place: Name) -> bool:
    """Whether a place only names whom somebody works for ("Ann Lee of Leeds police", "from Iran's Red Crescent")."""
    after = next((t for t in claim.tokens if t.start >= place.end), None)
    return after is not None and after.start <= place.end + 1 and after.tag.startswith(("NN", "POS"))


def _is_site(one: Name, other: Name, between: str) -> bool:
    if " " not in one.name or other.type == "organisation" or concept(other.name.split()[-1].lower()) in _STREETS:
        return False
    return any(p.fullmatch(between) for p in (_DIRECT, _APPOSED, _LIES))


def of_one_thing(sites: Sequence[Site]) -> list[list[Site]]:
    """The places that two or more sources give to one thing or person, in order of the first."""
    posts: dict[tuple[str, str], list[Site]] = {}
    for site in sites:
        posts.setdefault((site.thing, site.relation), []).append(site)
    return [g for g in posts.values() if len({s.context.source for s in g}) > 1]
