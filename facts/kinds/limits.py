"""Limits: what one source says of one thing alone, mostly or with an exception, another says without that limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import claim_at, claims_by_sentence
from facts.asking.counterparts import content_of, find_counterparts, mass_of
from facts.asking.limits import find_limits, is_shared
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.limits import Limit
    from facts.model import Claim
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_ALIKE = 0.25  # weighted overlap of two sentences of which one may leave out a limit
_SHARED = 4.0  # weight that the words under a limit must share with the other sentence
_SHOWN = 3  # content words that an answer shows
_ASKS = {
    "only": "Does it hold of that alone: “{}”?",
    "mostly": "Wholly, or mostly: “{}”?",
    "partly": "Wholly, or in part: “{}”?",
    "wholly": "Wholly, or not: “{}”?",
    "except": "Is there an exception: “{}”?",
}


class Found(NamedTuple):
    """A limit that a counterpart lacks or sets otherwise."""

    likeness: float
    place: Place
    other: Place
    limit: Limit
    theirs: Limit | None
    shared: frozenset[str]


def find_limited(story: Story) -> list[Candidate]:
    """The limits that another source's telling of the same leaves out or draws otherwise."""
    limits: dict[Place, list[Limit]] = {}
    for source, reading in enumerate(story.readings):
        for sentence in reading.sentences:
            if found := list(find_limits(sentence.tokens)):
                limits[source, sentence.index] = found
    if not limits:
        return []
    quarrels: list[Found] = []
    for pair in (p for p in find_counterparts(story, _ALIKE) if p.mutual):
        for place, other in ((pair.one, pair.other), (pair.other, pair.one)):
            quarrels += _quarrels(story, pair.likeness, place, other, limits)
    return _candidates(story, quarrels)


def _quarrels(
    story: Story, likeness: float, place: Place, other: Place, limits: Mapping[Place, Sequence[Limit]]
) -> list[Found]:
    if place not in limits:
        return []
    words = content_of(story.readings[other[0]].sentences[other[1]].tokens)
    theirs = limits.get(other, ())
    out = []
    for limit in limits[place]:
        shared = limit.words & words
        alike = any(t.value == limit.value for t in theirs)
        if alike or not is_shared(limit, words) or mass_of(story, shared) < _SHARED:
            continue
        against = next((t for t in theirs if t.words & shared), None)
        if limit.value != "wholly" or against is not None:
            out.append(Found(likeness, place, other, limit, against, shared))
    return out


def _candidates(story: Story, quarrels: Sequence[Found]) -> list[Candidate]:
    """One question for every limit, put against the likeliest counterpart; of what one limit settles no second is asked."""
    claims = claims_by_sentence(story)
    out: list[Candidate] = []
    used: set[Place] = set()
    for found in sorted(quarrels, key=lambda f: (-f.likeness, f.place, f.limit.first)):
        if found.place in used or found.other in used:
            continue
        mine = _marked(story, claims, found.place, found.limit)
        theirs = _marked(story, claims, found.other, found.theirs) if found.theirs else _plain(story, claims, found)
        if mine is None or theirs is None:
            continue
        used |= {found.place, found.other}
        values = [(mine, found.limit.value), (theirs, found.theirs.value if found.theirs else "plain")]
        answers = tuple(
            make_answer(story, c, c.mention.text, norm) for c, norm in sorted(values, key=lambda v: v[0].place)
        )
        key = f"limit:{found.limit.value}:{found.limit.on or min(found.shared)}"
        why = "one source sets a limit that another leaves out"
        question = _ASKS[found.limit.value].format(" ".join(mine.mention.text.split()))
        out.append(Candidate(Kind.SCOPE, Severity.TENSION, question, key, answers, why, found.likeness))
    return out


def _marked(story: Story, claims: Mapping[Place, Sequence[Claim]], place: Place, limit: Limit) -> Context | None:
    """A limit with the first words that it covers; "alone" with the word before it."""
    tokens = story.readings[place[0]].sentences[place[1]].tokens
    first = limit.first - (tokens[limit.first].lower == "alone")
    return _stretch(story, claims, place, first, limit.last + 1)


def _plain(story: Story, claims: Mapping[Place, Sequence[Claim]], found: Found) -> Context | None:
    """The words under a limit where they stand without it: what it is put on, of an exception what stands nearest before it."""
    mine, theirs = (story.readings[p[0]].sentences[p[1]].tokens for p in (found.place, found.other))
    before = [concept(t.lower) for t in mine[: found.limit.first][::-1]]
    for wanted in (found.limit.on, *before):
        at = next((k for k, t in enumerate(theirs) if wanted in found.shared and concept(t.lower) == wanted), -1)
        if at >= 0:
            return _stretch(story, claims, found.other, at, at)
    return None


def _stretch(
    story: Story, claims: Mapping[Place, Sequence[Claim]], place: Place, first: int, start: int
) -> Context | None:
    """The tokens from `first` to the last of a few content words from `start` on, in the claim that holds the first."""
    tokens = story.readings[place[0]].sentences[place[1]].tokens
    claim = claim_at(claims.get(place, ()), tokens[first].start)
    if claim is None:
        return None
    last, shown = first, 0
    for at in range(start, len(tokens)):
        if tokens[at].end > claim.end or tokens[at].text in {",", ";", ".", "”", '"'} or shown == _SHOWN:
            break
        if is_content(tokens[at].lower):
            last, shown = at, shown + 1
    begin, end = tokens[first].start, tokens[max(first, last)].end
    return story.context(place[0], claim, Mention(begin, end, claim.text[begin - claim.start : end - claim.start]))
