"""Spells of time.

How much is left of a game ("with 4:12 left"), in which minute of it or when in a round something happens, within which span to come something
happens ("over the next few days"), or how much of a day, week or season it takes ("most of the weekend").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.asking.rounds import read_points, tells_of_rounds
from facts.asking.target_likeness import same_target
from facts.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim
    from facts.story import Story

FLOOR = 0.5  # two spells must be this likely to be of one thing for their difference to count
_CLOCK = re.compile(r"\b([0-9]{1,2}):([0-5][0-9]) (?:left|remaining|remained|to (?:go|play)|on the clock)\b")
_MINUTE = re.compile(r"\bin the ([0-9]{1,3})(?:st|nd|rd|th) minute\b|\bon ([0-9]{1,3}) minutes\b")
_AHEAD = re.compile(
    r"\b(?:over|in|within|during|for) the (?:next|coming) "
    r"(few|several|couple of|[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten) (hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_WHOLES = "weekend|day|night|morning|afternoon|week|month|year|season|summer|winter"
_SHARE = re.compile(
    rf"\b(most|much|half|part|all) of the ({_WHOLES})\b|\b(?:(?:all )?through|throughout|the (?:whole|entire)) (?:the )?({_WHOLES})\b",
    re.IGNORECASE,
)
_SHARES = {"most": (51, 99), "much": (30, 90), "half": (50, 50), "part": (1, 49)}  # percent of a whole
_NUMBERS = {
    word: number
    for number, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2)
}
_FEW = {"few": (2, 6), "several": (3, 10), "couple of": (2, 3)}
_SECONDS = {"hour": 3600, "day": 86400, "week": 7 * 86400, "month": 30 * 86400, "year": 365 * 86400}
_NEAR = 180  # seconds between two readings of a game's clock that may be of one moment
_ENDING = frozenset(
    ("stop", "stopped", "stopping", "stoppage", "ended", "ending", "finished", "halted", "waved", "knockout", "tko")
)
_ENDS = 0.7  # how likely two such moments of one round are of one end: a bout has but one
_OF_GAMES = frozenset({"left", "minute"})


class Spell(NamedTuple):
    """A length of time in context: the fewest and the most seconds that its words bear; of a share, percent."""

    context: Context
    mention: Mention
    low: int
    high: int
    sort: str  # "left" on the clock of a game, its "minute", "round" for when in a part of it, "ahead" of the telling, or the whole of which it is a share
    nth: int = 0  # which round of a game; 0 where it is not told
    ends: bool = False  # whether its sentence tells how a bout of rounds ended


def find_spells(story: Story) -> list[Spell]:
    """The spells of a story, in order of source and text."""
    return [
        spell
        for source, reading in enumerate(story.readings)
        for by_rounds in (tells_of_rounds(reading.document.text),)
        for claim in reading.claims
        for spell in (
            *(Spell(story.context(source, claim, m), m, low, high, sort) for m, low, high, sort in _in_claim(claim)),
            *_in_rounds(story, source, claim, by_rounds),
        )
    ]


def _in_rounds(story: Story, source: int, claim: Claim, by_rounds: bool) -> Iterator[Spell]:
    """When in a round, quarter or period something happened."""
    for point in read_points(claim.text, by_rounds):
        mention = _mention(claim, point.found)
        ends = point.unit == "round" and any(t.lower in _ENDING for t in story.sentence(source, claim).tokens)
        yield Spell(story.context(source, claim, mention), mention, point.low, point.high, point.unit, point.nth, ends)


def _in_claim(claim: Claim) -> Iterator[tuple[Mention, int, int, str]]:
    for found in _CLOCK.finditer(claim.text):
        seconds = 60 * int(found[1]) + int(found[2])
        yield _mention(claim, found), seconds, seconds, "left"
    for found in _MINUTE.finditer(claim.text):
        seconds = 60 * int(found[1] or found[2])
        yield _mention(claim, found), seconds, seconds, "minute"
    for found in _AHEAD.finditer(claim.text):
        unit = _SECONDS[found[2].lower()]
        word = found[1].lower()
        low, high = _FEW.get(word) or ((_NUMBERS.get(word) or int(word)),) * 2
        yield _mention(claim, found), low * unit, high * unit, "ahead"
    for found in _SHARE.finditer(claim.text):
        low, high = _SHARES.get((found[1] or "all").lower(), (100, 100))
        yield _mention(claim, found), low, high, (found[2] or found[3]).lower()


def _mention(claim: Claim, found: re.Match[str]) -> Mention:
    return Mention(claim.start + found.start(), claim.start + found.end(), found[0])


def _of_one_end(one: Spell, other: Spell) -> bool:
    """Whether two moments that may be of one round both tell how the bout ended."""
    return one.ends and other.ends


def differ(one: Spell, other: Spell) -> bool:
    """Whether no length bears the words of both."""
    return one.high < other.low or other.high < one.low


def group_spells(story: Story, spells: Sequence[Spell]) -> list[tuple[list[Spell], Scores]]:
    """The spells that two or more sources tell of one thing, with the scores of their pairs (i < j)."""
    scores: Scores = {}
    for i, j in meeting_pairs([s.context.near.keys() for s in spells]):
        a, b = spells[i], spells[j]
        if (
            a.context.source == b.context.source
            or a.sort != b.sort
            or (a.nth != b.nth and 0 not in {a.nth, b.nth})
            or (a.sort in _OF_GAMES and abs(a.low - b.low) > _NEAR)
        ):
            continue
        score = max(same_target(story, a.context, b.context), _ENDS * _of_one_end(a, b))
        if score >= FLOOR:
            scores[i, j] = score
    groups = [_of_one_moment(spells, numbers) for numbers in group(len(spells), scores, FLOOR / 2)]
    out = []
    for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True):
        place = {n: k for k, n in enumerate(numbers)}
        out.append(([spells[n] for n in numbers], {(place[i], place[j]): s for (i, j), s in inside.items()}))
    return out


def _of_one_moment(spells: Sequence[Spell], numbers: Sequence[int]) -> list[int]:
    """The spells of a group; of the readings of a game's clock the one of each source that is nearest to another source's."""
    if spells[numbers[0]].sort not in _OF_GAMES:
        return list(numbers)
    nearest: dict[int, tuple[int, int]] = {}
    for n in numbers:
        source = spells[n].context.source
        apart = min(
            (abs(spells[n].low - spells[k].low) for k in numbers if spells[k].context.source != source), default=_NEAR
        )
        nearest[source] = min(nearest.get(source, (apart, n)), (apart, n))
    return sorted(n for _, n in nearest.values())
