"""Date: different days or times for one event, or different lengths of time."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.amounts import lasts
from facts.asking.candidates import Candidate, make_answer
from facts.asking.central import HAPPENING, central_event
from facts.asking.contexts import content_between
from facts.asking.figures import conflict_or_fact
from facts.asking.groups import clash_in
from facts.asking.times import FLOOR, Moment, Moments, collect, excludes, find_moments
from facts.asking.wording import topic, when_question
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.story import Story

_CENTRAL = 0.9  # how sure it is that dates beside the word of the central event are its dates
_DAYS = 3  # how far the dates of one event lie apart
_NEAR, _FAR = 2, 6  # content words between the central event's word and its date: at once, and with a verb of happening


def find_date(story: Story) -> list[Candidate]:
    """The questions of when and how long that two or more sources answer."""
    return [*find_central(story), *(_judge(story, group) for group in find_moments(story)), *find_lasting(story)]


def find_lasting(story: Story) -> list[Candidate]:
    """How long something takes: lengths of time that exclude each other."""
    groups = [g for g in story.amounts if all(map(lasts, g.members))]
    return [c for group in groups for c in conflict_or_fact(story, Kind.DATE, group)]


def find_central(story: Story) -> list[Candidate]:
    """When the central event of the story happened, where two sources date it."""
    event = central_event(story)
    if not event:
        return []
    told = of_one_time([m for m in collect(story) if _dates(m, event)])
    if len({m.context.source for m in told}) < 2:
        return []
    clash = _any_clash(told)
    severity = Severity.CONTRADICTION if clash else None
    return [_candidate(story, told, severity, f"when:{event}", event, _CENTRAL if clash else 0.0)]


def _any_clash(moments: Sequence[Moment]) -> bool:
    """Whether dates of two sources exclude each other; dates in the same words are looked at once."""
    kinds: dict[tuple[str, str], list[Moment]] = {}
    for moment in moments:
        kinds.setdefault((moment.date.text.lower(), moment.date.value), []).append(moment)
    return any(
        excludes(a[0].date, b[0].date) and len({m.context.source for m in (*a, *b)}) > 1
        for a, b in combinations(kinds.values(), 2)
    )


def of_one_time(moments: Sequence[Moment]) -> list[Moment]:
    """The dates within a few days of the day that most of them name."""
    days = Counter(m.date.low[:10] for m in moments if m.date.low)
    if not days:
        return list(moments)
    usual = date.fromisoformat(min(days, key=lambda d: (-days[d], d)))
    return [m for m in moments if not m.date.low or abs((date.fromisoformat(m.date.low[:10]) - usual).days) <= _DAYS]


def _dates(moment: Moment, event: str) -> bool:
    """Whether a date is that of the event: the event's word governs it, and it is no date of the past."""
    if moment.anchor.past or moment.date.granularity not in {"day", "time"}:
        return False
    first = moment.context.verb
    if event != first and first not in HAPPENING:
        return False
    reach = _FAR if first in HAPPENING else _NEAR
    return any(
        content_between(moment.context.claim.tokens, token, moment.date)
        <= (_FAR if token.tag.startswith("VB") else reach)
        for token in moment.context.claim.tokens
        if concept(token.lower) == event
    )


def _judge(story: Story, group: Moments) -> Candidate:
    """The question of a group; the dates agree where none exclude each other."""
    dates = group.members
    score, kept = clash_in(range(len(dates)), group.scores, lambda i, j: excludes(dates[i].date, dates[j].date), FLOOR)
    members = [dates[n] for n in kept] or list(dates)
    verb, _ = topic([m.context for m in members])
    severity = Severity.CONTRADICTION if kept else None
    return _candidate(story, members, severity, f"date:{verb}", "", score)


def _candidate(  # noqa: PLR0913, PLR0917 - the parts of one question
    story: Story, members: Sequence[Moment], severity: Severity | None, key: str, event: str, score: float
) -> Candidate:
    answers = tuple(make_answer(story, m.context, m.date.text, m.date.value) for m in members)
    question = when_question([m.context for m in members], event)
    why = "the dates exclude each other" if severity else "the dates agree"
    return Candidate(Kind.DATE, severity, question, key, answers, why, score)
