"""Parties: whether two names or descriptions may mean one speaker.

An officer speaks for his department and is named beside it in one source or another ("Lt. Ada Holm of the Harbour
Police"): who is described by the name of a body may be that body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.voices import Voice, voices_differ
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Mapping

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
                if name.role:
                    found.setdefault(name.name, set()).update(_concepts(name.role))
    return {name: frozenset(words) for name, words in found.items()}


def _concepts(text: str) -> frozenset[str]:
    words = (w.strip("'\",.()").lower() for w in text.replace("’", "'").split())
    return frozenset(concept(w) for w in words if w and is_content(w))


def are_others(one: Voice, other: Voice, known: Described) -> bool:
    """Whether two voices cannot be one: neither is described by all the words of the other."""
    if not voices_differ(one, other):
        return _of_other_levels(one, other)
    return not (_speaks_for(one, other, known) or _speaks_for(other, one, known))


_LEVELS = frozenset({"federal", "state", "county", "city", "provincial", "municipal", "international"})


def _of_other_levels(one: Voice, other: Voice) -> bool:
    """Whether two offices belong to governments of different levels ("federal investigators", "the state police")."""
    mine, theirs = one.words & _LEVELS, other.words & _LEVELS
    return bool(mine) and bool(theirs) and not mine & theirs


def _speaks_for(one: Voice, body: Voice, known: Described) -> bool:
    words = _concepts(body.label)
    return bool(words) and words <= known.get(one.label, frozenset())
