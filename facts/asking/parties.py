"""Parties: when two voices cannot be one and the same speaker.

A role word ("officials", "the company") may stand for any named one, so it differs from none; anonymous sources and reports
stand apart from those who speak under their name. An officer speaks for his department and is named beside it in one
source or another ("Lt. Ada Holm of the Harbour Police"): who is described by the name of a body may be that body.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, TypeVar

from facts.asking.voices import PRESS
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from facts.asking.voices import Voice
    from facts.story import Story

    Described = Mapping[str, frozenset[str]]


def described(story: Story) -> Described:
    """The concepts of every description of a name in the whole story, by the name: titles, offices, bodies."""
    found: dict[str, set[str]] = {}
    for reading in story.readings:
        for claim in reading.claims:
            for speaker in claim.speakers:
                if speaker.named:
                    found.setdefault(speaker.name, set()).update(_concepts(speaker.text))
            for name in claim.names:
                found.setdefault(name.name, set()).update(_concepts(name.role))
            for one, other in pairwise(claim.names):
                between = claim.text[one.end - claim.start : other.start - claim.start].lower().split()
                if between and between[0] in _OF and between[1:] in ([], ["the"]):
                    found[one.name] |= _concepts(other.text)
    return {name: frozenset(words) for name, words in found.items()}


_OF = frozenset({"of", "with", "for", "from", "at"})  # between an officer and his body


def _concepts(text: str) -> frozenset[str]:
    words = (w.strip("'\",.()").lower() for w in text.replace("’", "'").split())
    return frozenset(concept(w) for w in words if w and is_content(w))


_NOBODY_KNOWN: Described = {}


def are_others(one: Voice, other: Voice, known: Described = _NOBODY_KNOWN) -> bool:
    """Whether two voices cannot be one and the same. `known` holds how the story describes each name (`described`)."""
    if _share_a_name(one, other):
        return False
    if _of_other_levels(one, other):
        return True
    mine, theirs = camps_of(one.words), camps_of(other.words)
    if mine and theirs and not mine & theirs and "press" not in {one.manner, other.manner}:
        return True
    manners = {one.manner, other.manner}
    if "unnamed" in manners or (manners <= {"named", "role"} and "role" in manners) or manners == {"anonymous"}:
        return False
    if manners == {"press"} and any(v.words <= _ANY_PRESS for v in (one, other)):
        return False
    return not (is_described_as(one.label, other.label, known) or is_described_as(other.label, one.label, known))


_T = TypeVar("_T")


def at_odds(told: Iterable[tuple[int, _T]], differ: Callable[[_T, _T], bool]) -> bool:
    """Whether some two sources have nobody in common, of those whom they name; `told` holds pairs of a source and one of these."""
    named: dict[int, list[_T]] = {}
    for source, one in told:
        named.setdefault(source, []).append(one)
    return any(all(differ(a, b) for a in mine for b in theirs) for mine, theirs in combinations(named.values(), 2))


# Whose words stand for one side of an affair: nobody of one speaks for another.
_CAMPS = {
    word: camp
    for camp, words in {
        "police": "police officer officers detective detectives sheriff deputy deputies trooper troopers cop cops",
        "prosecution": "prosecutor prosecutors",
        "court": "judge judges jury juror jurors",
        "family": "family relative relatives father mother brother sister son daughter widow husband wife parents "
        "uncle aunt cousin",
        "witnesses": "witness witnesses eyewitness eyewitnesses resident residents neighbor neighbors neighbour "
        "neighbours bystander bystanders locals villagers",
        "medicine": "doctor doctors hospital hospitals medic medics paramedic paramedics surgeon nurse nurses",
        "fire": "firefighter firefighters",
        "army": "army military soldiers navy",
        "opposition": "activist activists protesters demonstrators opposition rebels militants insurgents dissidents",
        "company": "company firm airline manufacturer maker retailer operator",
        "union": "union unions",
        "science": "scientist scientists researcher researchers seismologist seismologists geologists economists",
        "democrats": "democrat democrats",
        "republicans": "republican republicans gop",
    }.items()
    for word in words.split()
}


def camps_of(words: frozenset[str]) -> frozenset[str]:
    """The sides of an affair that the lower-case words for a speaker put him on ("police", "court").

    A grand jury, which indicts, is on that of the prosecution.
    """
    camps = frozenset(_CAMPS[w] for w in words if w in _CAMPS)
    return camps - {"court"} | {"prosecution"} if {"grand", "jury"} <= words else camps


_ANY_PRESS = PRESS | {"new", "recent", "local"}


def _share_a_name(one: Voice, other: Voice) -> bool:
    both = one.words & other.words
    if both and (both in (one.words, other.words) or len(both) > 1):
        return True
    return bool(both) and any(part <= b.words for a, b in ((one, other), (other, one)) for part in _together(a))


def _together(voice: Voice) -> list[frozenset[str]]:
    """The words of each of those who speak together ("Arden and Orvel"); nothing where one speaks alone."""
    parts = voice.label.replace("&", "and").split(" and ")
    words = [frozenset(w.strip("'\",.()").lower() for w in p.split()) - {"", "the", "its", "their"} for p in parts]
    return [w for w in words if w] if len(parts) > 1 else []


_LEVELS = frozenset({"federal", "state", "county", "city", "provincial", "municipal", "international"})


def _of_other_levels(one: Voice, other: Voice) -> bool:
    """Whether two offices belong to governments of different levels ("federal investigators", "the state police")."""
    mine, theirs = one.words & _LEVELS, other.words & _LEVELS
    return bool(mine) and bool(theirs) and not mine & theirs


def is_described_as(name: str, body: str, known: Described) -> bool:
    """Whether some source describes a name by all the words of a body, as whose officer or spokesman it then speaks."""
    words = _concepts(body)
    return bool(words) and words <= known.get(name, frozenset())
