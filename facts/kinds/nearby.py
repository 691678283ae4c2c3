"""Nearby: a thing that one source has in a named place and another near or outside it ("a mill in Elmford", "a mill outside Elmford")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import linked_nearness
from facts.asking.meeting import meeting_pairs
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim
    from facts.story import Story

_IN = frozenset({"in", "inside", "within"})
_OUT = frozenset({"near", "outside", "beside", "off", "outskirts", "edge", "perimeter"})
_JOINTS = _IN | _OUT | {"just", "the", "on", "at", "town", "city", "village", "of", "downtown", "right"}
_FLOOR = 0.25  # two such places must be this likely to tell of one thing
_REACH = 8  # words before a name in which the thing stands


class Lying(NamedTuple):
    """A thing in or outside a named place, in context; `thing` is the concept of a noun or verb before the preposition."""

    context: Context
    thing: str
    place: str
    side: str


def find_nearby(story: Story) -> list[Candidate]:
    """The questions whether a thing is in a place or near it, where sources tell it of one thing and no source tells both."""
    posts: dict[tuple[str, str], list[Lying]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for lying in _in_claim(story, source, claim):
                posts.setdefault((lying.place, lying.thing), []).append(lying)
    best: dict[str, Candidate] = {}
    for (place, _), items in posts.items():
        for found in _candidates(story, items) if len({item.side for item in items}) > 1 else ():
            if place not in best or found.score > best[place].score:
                best[place] = found
    return list(best.values())


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Lying]:
    for name in claim.names:
        if name.type not in {"place", "other"}:
            continue
        before = [t for t in claim.tokens if t.end <= name.start][-_REACH:]
        side = ""
        while before and before[-1].lower in _JOINTS:
            word = before.pop().lower
            side = side or ("out" if word in _OUT else "in" if word in _IN else "")
        things = [t for t in before if t.tag.startswith(("NN", "VB")) and is_content(t.lower)]
        if side and things and things[-1] is before[-1]:
            start = next(t.start for t in claim.tokens if t.start >= before[-1].end)
            mention = Mention(start, name.end, claim.text[start - claim.start : name.end - claim.start])
            context = story.context(source, claim, mention)
            for thing in dict.fromkeys(concept(t.lower) for t in reversed(things)):
                yield Lying(context, thing, name.name, side)


def _candidates(story: Story, items: Sequence[Lying]) -> Iterator[Candidate]:
    sides: dict[int, set[str]] = {}
    for item in items:
        sides.setdefault(item.context.source, set()).add(item.side)
    firm = [item for item in items if len(sides[item.context.source]) == 1]
    scores = [
        (linked_nearness(story, firm[i].context, firm[j].context), i, j)
        for i, j in meeting_pairs([item.context.near.keys() for item in firm])
        if firm[i].side != firm[j].side
    ]
    best = max(scores, default=(0.0, 0, 0))
    if best[0] < _FLOOR:
        return
    thing, place = firm[best[1]].thing, firm[best[1]].place
    answers = tuple(
        make_answer(story, item.context, item.context.mention.text, f"{item.side}:{place}") for item in firm
    )
    yield Candidate(
        Kind.PLACE,
        Severity.TENSION,
        f"Was it in {place}, or near it?",
        f"nearby:{thing}:{place.lower()}",
        answers,
        "one source has it in a place, another outside or near it",
        min(1.0, best[0]),
    )
