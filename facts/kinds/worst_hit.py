"""Worst hit: which places suffered most, where sources name different ones ("the worst-hit towns were Elm and Oak")."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.anchors import anchor_of
from facts.asking.candidates import Candidate, make_answer
from facts.model import Kind, Mention, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Name
    from facts.story import Story

_WORST = re.compile(
    r"\b(?:(?:worst|hardest)[ -](?:hit|affected|damaged|struck|stricken)"
    r"|most (?:(?:badly|heavily|severely|seriously|strongly)[ -])?(?:affected|damaged|devastated|stricken)"
    r"|(?:bore|bearing|felt|feeling|took|taking|suffered) the brunt"
    r"|(?:suffered|saw|seeing|recorded) the (?:worst|most|heaviest) (?:damage|flooding|losses|destruction))\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"(?: (?:[a-z]+ )?(?:areas?|villages?|towns?|cit(?:y|ies)|districts?|provinces?|regions?|states?|counties|county|countries|country"
    r"|islands?|neighbou?rhoods?|places?|parts?|communit(?:y|ies)|suburbs?))?"
    r"(?: (?:was|were|are|is|include[sd]?|including|such as|like|identified as|named as|of|in|the|town|city|village|villages|towns|province|district)|:|,)* ?",
    re.IGNORECASE,
)  # between the superlative and the first name
_PRECEDES = re.compile(
    r"(?:,? (?:(?:which|that) )?(?:was|were|are|is|(?:has|have|had) been|among|one of|some of|reportedly|also"
    r"|the|[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|dozen|an?|areas?|villages?|towns?))* ?",
    re.IGNORECASE,
)  # between the last name and the superlative
_OPEN = re.compile(r"\b(?:among|one of|some of|includ\w+|such as|like)\b", re.IGNORECASE)
_JOINS = re.compile(
    r"(?:,|,? and|,? or| &)(?: (?:the )?(?:(?:town|city|village|province|district)s? of)?)? ?", re.IGNORECASE
)
_ALIKE = 0.6  # how much of the letters two spellings of a name share
_SURE = 0.6


class Hit(NamedTuple):
    """The places that a source calls worst hit; open where it says that there are others."""

    context: Context
    names: tuple[str, ...]
    is_open: bool


def find_worst_hit(story: Story) -> list[Candidate]:
    """The question which places were worst hit, where two sources each name one that the other does not."""
    hits = [
        hit
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        if claim.names and (found := _WORST.search(claim.text)) is not None
        for hit in _hit(story, source, claim, found)
    ]
    unlike = {(h.context.source, h.names, h.is_open): h for h in hits}.values()
    apart = any(a.context.source != b.context.source and _differ(a, b) for a, b in combinations(unlike, 2))
    if not apart:
        return []
    answers = tuple(make_answer(story, h.context, h.context.mention.text, "worst:" + "+".join(h.names)) for h in hits)
    why = "the sources name different places as the worst hit"
    question = "Which places were worst hit?"
    return [Candidate(Kind.PLACE, Severity.TENSION, question, "worst-hit", answers, why, _SURE)]


def _hit(story: Story, source: int, claim: Claim, found: re.Match[str]) -> Iterator[Hit]:
    """The names beside the superlative: those that follow it, or else those before it."""
    names = sorted((n for n in claim.names if n.type != "person"), key=lambda n: n.start)
    start, end = claim.start + found.start(), claim.start + found.end()
    after = next((k for k, n in enumerate(names) if n.start >= end), None)
    before = next((k for k in range(len(names) - 1, -1, -1) if names[k].end <= start), None)
    kept: Sequence[Name] = ()
    between = ""
    if after is not None and _FOLLOWS.fullmatch(claim.text, found.end(), names[after].start - claim.start):
        between = claim.text[found.end() : names[after].start - claim.start]
        last = after
        while last + 1 < len(names) and _is_joined(claim, names[last], names[last + 1]):
            last += 1
        kept = names[after : last + 1]
    elif before is not None and _PRECEDES.fullmatch(claim.text, names[before].end - claim.start, found.start()):
        between = claim.text[names[before].end - claim.start : found.start()]
        first = before
        while first and _is_joined(claim, names[first - 1], names[first]):
            first -= 1
        kept = names[first : before + 1]
    if kept and not anchor_of(story.background, source, claim, kept[0]).past:  # an earlier disaster has its own
        low, high = kept[0].start, kept[-1].end
        mention = Mention(low, high, claim.text[low - claim.start : high - claim.start])
        lead = claim.text[max(0, found.start() - 12) : found.start()] + between
        yield Hit(story.context(source, claim, mention), tuple(sorted(n.name for n in kept)), bool(_OPEN.search(lead)))


def _is_joined(claim: Claim, one: Name, other: Name) -> bool:
    return bool(_JOINS.fullmatch(claim.text, one.end - claim.start, other.start - claim.start))


def _differ(one: Hit, other: Hit) -> bool:
    """Whether each names a place that the other does not, or lacks one of a full list."""
    mine, theirs = (
        [n for n in a.names if not any(_is_same(n, m) for m in b.names)] for a, b in ((one, other), (other, one))
    )
    if one.is_open or other.is_open:
        return bool(mine and not other.is_open) or bool(theirs and not one.is_open)
    return bool(mine and theirs)


def _is_same(one: str, other: str) -> bool:
    a, b = one.lower(), other.lower()
    return a in b or b in a or SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE
