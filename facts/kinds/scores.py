"""Scores: what a game stood at, or how a vote went, where sources tell of one moment with different figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.meeting import meeting_pairs
from facts.model import Kind, Severity
from facts.reading.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Quantity
    from facts.story import Story

_CLOCK = re.compile(r"(?<![\d:])(\d{1,2}:[0-5]\d)(?= (?:left|remaining|to go|to play|on the clock|mark)\b)")
_HALF = re.compile(r"\b(?:halftime|half-time|intermission|at (?:the )?(?:half|break|interval))\b", re.IGNORECASE)
_VOTED = words(
    "vote votes voted voting ruling ruled decision verdict referendum ballot council senate jury panel judges"
)
_RESULT = words(
    "win wins won winning beat beats beating beaten defeat defeats defeated victory victories lose lost losing loss "
    "losses fell rout routed triumph upset edged downed topped thrashed crushed final drew tied draw tie shutout"
)
_PARTIAL = words(
    "lead led leads leading trail trailed trails trailing run start record mark burst spurt advantage deficit up down "
    "ahead behind set sets aggregate opened streak spree"
)
_REACH = 6  # tokens between a score and the word that tells what it is
_FAR = 12  # points that two tellings of one score may lie apart; more are two moments
_ALIKE = 0.4  # how alike the words around two scores are where their sentences name no two teams in common
_TEAMS = 2  # names that two results have in common where they are of one game


class Score(NamedTuple):
    """A score in a source: both sides, and of which moment it is."""

    context: Context
    sides: tuple[int, int]
    moment: str


def find_scores(story: Story) -> list[Candidate]:
    """The scores of one moment of a game, and the counts of one vote, that two sources give differently."""
    told: dict[str, list[Score]] = {}
    for score in _collect(story):
        told.setdefault(score.moment, []).append(score)
    return [_candidate(story, moment, found) for moment in sorted(told) if (found := _quarrel(story, told[moment]))]


def _collect(story: Story) -> Iterator[Score]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for quantity in claim.quantities:
                if quantity.role == "score" and (moment := moment_of(claim, quantity)):
                    high, low = sorted(map(int, quantity.vague.split("-")), reverse=True)
                    yield Score(story.context(source, claim, quantity), (high, low), moment)


def moment_of(claim: Claim, score: Quantity) -> str:
    """Of which moment a score is: a time on the clock, "halftime", "vote" or "final"; "" where nothing tells."""
    clock = _CLOCK.search(claim.text)
    if clock:
        return clock[1]
    before = [t.lower for t in claim.tokens if t.end <= score.start][-_REACH:]
    after = [t.lower for t in claim.tokens if t.start >= score.end][:_REACH]
    around = {*before, *after}
    if _HALF.search(claim.text):
        return "halftime"
    if not _VOTED.isdisjoint(around):
        return "vote"
    partial = not _PARTIAL.isdisjoint({*before[-3:], *after[:3]})
    return "" if partial or _RESULT.isdisjoint(around) else "final"


def _quarrel(story: Story, scores: Sequence[Score]) -> list[Score]:
    """One score of each source, where two differ that are of one game; [] where none do."""
    given: dict[int, set[tuple[int, int]]] = {}
    for score in scores:
        given.setdefault(score.context.source, set()).add(score.sides)
    found: list[Score] = []
    for a, b in ((scores[i], scores[j]) for i, j in meeting_pairs([s.context.near.keys() for s in scores])):
        one, other = given[a.context.source], given[b.context.source]
        if a.context.source != b.context.source and one.isdisjoint(other) and _of_one_game(story, a, b):
            found = [a, b]
            break
    sources = {s.context.source for s in found}
    for score in scores:
        if score.context.source not in sources and any(score.sides == f.sides for f in found[:2]):
            found.append(score)
            sources.add(score.context.source)
    return sorted(found, key=lambda s: s.context.place)


def _of_one_game(story: Story, one: Score, other: Score) -> bool:
    """Whether two scores of one moment are of one game: near each other, with both teams named or among words alike."""
    if sum(abs(a - b) for a, b in zip(one.sides, other.sides, strict=True)) > _FAR:
        return False
    if ":" in one.moment:
        return True
    mine, theirs = one.context.names, other.context.names
    if len(mine & theirs) >= _TEAMS:
        return True
    alike = mine <= theirs or theirs <= mine
    return one.moment != "final" and alike and nearness(one.context, other.context, story.weights) >= _ALIKE


def _candidate(story: Story, moment: str, scores: Sequence[Score]) -> Candidate:
    what = {
        "vote": "How did the vote go?",
        "final": "What was the final score?",
        "halftime": "What was the score at halftime?",
    }
    return Candidate(
        Kind.NUMBER,
        Severity.CONTRADICTION,
        what.get(moment, f"What was the score at {moment} on the clock?"),
        f"score:{moment}",
        tuple(make_answer(story, s.context, s.context.mention.text, "-".join(map(str, s.sides))) for s in scores),
        "the scores exclude each other",
    )
