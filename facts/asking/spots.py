"""Places and compass directions of a story in context, and the groups of them that answer one question of where."""

from __future__ import annotations

import re
from collections import Counter
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import question_weights as fitted
from facts.asking.anchors import Anchor, anchor_of, apart
from facts.asking.contexts import nearness, same_governor
from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.model import Mention
from facts.reading.lexicons.places import COUNTRIES, PLACES, STATES
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Name, Token
    from facts.story import Story

FLOOR = 0.25  # a pair must be this likely to be of one question for its places to stand beside each other
SURE = 0.5  # and the likeliest pair that differs this likely
_LEAST = 0.1
_THRESHOLD = 0.25
_LEAD = 4
_NEAR = 6
_BEARS = 4  # words between a direction and the name that it bears on
_APPOSED = 10  # words between a name and the place of what stands in apposition to it
_CLAUSE = frozenset({",", ":", "-LRB-", "-RRB-", "CC"})
_LOCATIVE = frozenset({"in", "at", "near", "outside", "inside", "off", "around", "into", "on", "to"})
_PLAIN = frozenset(
    {"in", "near", "outside", "inside", "around", "off"}
)  # what stands before places only, never before firms
_NUMBERED = re.compile(r" [0-9]+\b(?!,)")
COMPASS = {
    "north": "north", "northern": "north", "south": "south", "southern": "south", "east": "east", "eastern": "east",
    "west": "west", "western": "west",
    "central": "central", "northeast": "northeast", "northeastern": "northeast", "northwest": "northwest",
    "northwestern": "northwest",
    "southeast": "southeast", "southeastern": "southeast", "southwest": "southwest", "southwestern": "southwest",
}  # fmt: skip


class Spot(NamedTuple):
    """A place, or a compass direction with the name that it bears on, in context."""

    context: Context
    mention: Mention
    where: str
    things: frozenset[str]  # what is there: concepts before a place, the names that a direction bears on
    anchor: Anchor
    lead: bool

    @property
    def compass(self) -> bool:
        """Whether this is a direction."""
        return self.mention.text.lower() in COMPASS


class Spots(NamedTuple):
    """Places that answer one question, with the score of every scored pair, i < j."""

    members: tuple[Spot, ...]
    scores: Mapping[tuple[int, int], float]
    again: tuple[Spot, ...] = ()  # where a source tells of a member's place and of its things once more


def find_spots(story: Story) -> list[Spots]:
    """The groups of places that two or more sources give to one question, in order of source and text."""
    spots = collect(story)
    scores: Scores = {}
    for i, j in candidate_pairs(spots):
        score = same_spot(story, spots[i], spots[j])
        if score > _LEAST:
            scores[i, j] = score
    groups = [g for g in group(len(spots), scores, _THRESHOLD) if len({spots[n].context.source for n in g}) > 1]
    found = []
    for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True):
        place = {n: k for k, n in enumerate(numbers)}
        members = tuple(spots[n] for n in numbers)
        again = tuple(s for n, s in enumerate(spots) if n not in place and any(_tells_again(s, m) for m in members))
        found.append(Spots(members, {(place[i], place[j]): s for (i, j), s in inside.items()}, again))
    return found


def _tells_again(one: Spot, other: Spot) -> bool:
    """Whether a source tells of a place and of what is there as it does elsewhere."""
    same = one.context.source == other.context.source and one.where == other.where
    return same and len(one.things & other.things) > 1


def collect(story: Story) -> list[Spot]:
    """Every place after a preposition of place, and every direction of a named thing, in order of source and text."""
    places = place_names(story)
    out: list[Spot] = []
    for source, reading in enumerate(story.readings):
        before: Claim | None = None
        for claim in reading.claims:
            out += _spots(story, source, claim, before, places)
            before = claim
    return out


def place_names(story: Story) -> frozenset[str]:
    """The names that are read as places more often than as anything else."""
    votes: Counter[str] = Counter()
    for reading in story.readings:
        for claim in reading.claims:
            for name in claim.names:
                votes[name.name] += 1 if name.type == "place" else -1
    return frozenset(n for n, count in votes.items() if count > 0)


def _spots(story: Story, source: int, claim: Claim, before: Claim | None, places: frozenset[str]) -> Iterator[Spot]:
    ends = {t.end: t.lower for t in claim.tokens}
    for name in claim.names:
        before_it = ends.get(name.start - 1, "")
        if name.name in places and before_it in _before(name.name) and not _is_listed(claim, name):
            yield _spot(story, source, claim, name, name.name, _things(claim, name) | _named(claim, name, before))
    for token in claim.tokens:
        if token.lower in COMPASS and not any(n.start <= token.start < n.end for n in claim.names):
            bears = frozenset(_bearing(claim, token))
            if bears:
                mention = Mention(token.start, token.end, token.text)
                yield _spot(story, source, claim, mention, COMPASS[token.lower], bears)


def _is_listed(claim: Claim, name: Name) -> bool:
    """Whether a name is that of a heading or of a stretch of time: "posted in Street Life", "in Weeks 5-8"."""
    before = [t.lower for t in claim.tokens if t.end <= name.start][-2:-1]
    return before == ["posted"] or bool(_NUMBERED.match(claim.text, name.end - claim.start))


def _before(name: str) -> frozenset[str]:
    """The prepositions that tell of a place before a name: one puts pressure "on" a country, but a house "on" an island."""
    if name in COUNTRIES or name in STATES:
        return _LOCATIVE - {"on", "to"}
    return _LOCATIVE if name in PLACES else _PLAIN


def _spot(  # noqa: PLR0913, PLR0917 - the parts of one spot
    story: Story, source: int, claim: Claim, mention: Mention, where: str, things: frozenset[str]
) -> Spot:
    anchor = anchor_of(story.background, source, claim, mention)
    return Spot(story.context(source, claim, mention), mention, where, things, anchor, claim.sentence < _LEAD)


def _things(claim: Claim, place: Mention) -> frozenset[str]:
    """What is said to be in a place: the nouns and verbs up to six words before it, in the same clause."""
    out = set()
    noun = False
    for token in [t for t in claim.tokens if t.end <= place.start][: -_NEAR - 1 : -1]:
        if token.tag in _CLAUSE:
            break
        modifies = noun and token.tag == "NN"  # the prison of "a prison van" need not be there
        noun = token.tag in {"NN", "NNS"}
        if token.tag.startswith(("NN", "VB")) and is_content(token.lower) and not modifies:
            out.add(concept(token.lower))
    return frozenset(out)


def _named(claim: Claim, place: Mention, before: Claim | None) -> frozenset[str]:
    """The name that is said to be in a place.

    "Atlas, a mill in Leeds", or what "it" takes up from the sentence before.
    """
    names = [n for n in claim.names if n.end <= place.start and n.type != "person"]
    if names:
        between = [t.lower for t in claim.tokens if names[-1].end <= t.start < place.start]
        apposed = len(between) <= _APPOSED and between[:1] == [","] and "and" not in between
        right_before = len(between) == 1 and between[0] in _PLAIN and names[-1].type in {"organisation", "other"}
        return frozenset({names[-1].name}) if apposed or right_before else frozenset()
    if before is not None and before.names and claim.tokens and claim.tokens[0].lower == "it":
        return frozenset({before.names[0].name})
    return frozenset()


def _bearing(claim: Claim, direction: Token) -> Iterator[str]:
    """The names that a direction bears on: the next one, and the one before "in central …".

    Right before the name of a town it tells of a part of it ("central Oslo"), not where that lies.
    """
    after = next((n for n in claim.names if n.start >= direction.end), None)
    gap = _gap(claim, direction.end, after.start) if after is not None else 0
    if after is not None and gap <= _BEARS and (gap or after.name in COUNTRIES or after.name in STATES):
        yield after.name
    before = next((n for n in reversed(claim.names) if n.end <= direction.start), None)
    if before is not None and _gap(claim, before.end, direction.start) <= 1:
        yield before.name


def _gap(claim: Claim, start: int, end: int) -> int:
    return sum(start <= t.start < end for t in claim.tokens)


def candidate_pairs(spots: Sequence[Spot]) -> Iterator[tuple[int, int]]:
    """Pairs of different sources that tell where one thing is, or what one event word governs; i < j."""
    posts: dict[tuple[bool, str], list[int]] = {}
    for number, spot in enumerate(spots):
        for thing in spot.things:
            posts.setdefault((spot.compass, thing), []).append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in posts.values():
        near = [spots[n].context.near.keys() for n in numbers]
        pairs.update((numbers[i], numbers[j]) for i, j in meeting_pairs(near))
    yield from sorted((i, j) for i, j in pairs if spots[i].context.source != spots[j].context.source)


FEATURES = ("nearness", "link", "governor", "same name", "background", "lead", "same thing")


def features(story: Story, one: Spot, other: Spot) -> tuple[float, ...]:
    """What speaks for two places answering one question, in the order of `FEATURES`."""
    a, b = one.context, other.context
    return (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        same_governor(a, b),
        float(bool((a.names & b.names) - {one.where, other.where})),
        apart(one.anchor, other.anchor),
        float(one.lead and other.lead),
        float(any(t[:1].isupper() for t in one.things & other.things)),
    )


def same_spot(story: Story, one: Spot, other: Spot) -> float:
    """How likely two places answer one question, 0..1."""
    values = features(story, one, other)
    return 1 / (1 + exp(-fitted.PLACE_BIAS - sum(w * v for w, v in zip(fitted.PLACE_WEIGHTS, values, strict=True))))
