"""Venues: whether a game against somebody is played at home or away ("at home against Leeds", "in Saturday's game at Leeds")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.model import Claim
    from facts.story import Story

_GAME = r"(?:game|match|fixture|contest|opener|tie|showdown|plays?|played|playing|visits?|visited)"
_AWAY = re.compile(rf"\b{_GAME}(?: [a-z’'-]+){{0,3}} at (?:the )?\Z|\bon the road (?:against|at) (?:the )?\Z")
_HOME = re.compile(
    r"\bat home,?(?: [A-Za-z’'-]+,?){0,8} (?:against|versus|vs\.?) (?:the )?\Z"
    rf"|\bhome {_GAME} (?:against|with|versus|vs\.?) (?:the )?\Z|\bhost(?:s|ed|ing)? (?:the )?\Z"
)
_AT_HOME = "at home"
_REACH = 90  # code points before a name in which its venue is told


class Venue(NamedTuple):
    """A game against `other` in context; `side` is "home" or "away"."""

    context: Context
    mention: Mention
    other: str
    side: str


def find_venues(story: Story) -> list[Venue]:
    """The venues of a story, in order of source and text."""
    return [
        Venue(story.context(source, claim, mention), mention, other, side)
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for mention, other, side in _in_claim(claim)
    ]


def _in_claim(claim: Claim) -> Iterator[tuple[Mention, str, str]]:
    for name in claim.names:
        before = claim.text[max(0, name.start - claim.start - _REACH) : name.start - claim.start]
        for side, pattern in (("away", _AWAY), ("home", _HOME)):
            found = pattern.search(before)
            if found:
                start = name.start - len(before) + found.start()
                end = start + len(_AT_HOME) if found[0].startswith(_AT_HOME) else name.end
                mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
                yield mention, name.name, side
