"""Date: different days or times for one event, or different lengths of time."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.amounts import lasts
from facts.asking.candidates import Candidate, make_answer
from facts.asking.central import HAPPENING, central_event
from facts.asking.clauses import told_clause
from facts.asking.contexts import content_between, same_governor
from facts.asking.date_pairs import is_next_day, minute_of
from facts.asking.figures import conflict_or_fact
from facts.asking.groups import clash_in
from facts.asking.shared_topic import topic
from facts.asking.spells import FLOOR as SPELL_FLOOR
from facts.asking.spells import differ, find_spells, group_spells
from facts.asking.times import (
    FLOOR,
    Moment,
    Moments,
    at_odds,
    collect,
    find_moments,
    of_two_people,
)
from facts.asking.wording import when_question
from facts.kinds.deaths import find_deaths
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from facts.asking.amount_groups import Amounts
    from facts.asking.amounts import Amount
    from facts.asking.contexts import Context
    from facts.model import Claim
    from facts.story import Story

_CENTRAL = 0.9  # how sure it is that dates beside the word of the central event are its dates
_ALIGNED = 0.6  # alignment from which two sentences tell of one event though each speaks of another's things
_UNGOVERNED = 0.5  # how likely two days must be of one event that no event word governs alike
_WEEKDAY = re.compile(r"XXXX-WXX-[1-7]")  # where no source says when it was published
_DAYS = 3  # how far the dates of one event lie apart
_RELATIVES = frozenset({"which", "that"})
_TO_COME = frozenset(
    {"is", "are", "will", "could", "may", "might", "would", "should"}
)  # verbs of a clause that tells what is still to come
_PRONOUNS = frozenset({"it", "this"})
_FROM = frozenset({"after", "before", "later", "earlier", "ago", "prior", "since", "away", "behind", "ahead"})
_SPELLS = {
    "left": "How much time was left?", "minute": "In which minute{}?", "ahead": "Within what time{}?",
    "round": "When in the round{}?", "quarter": "When in the quarter{}?", "period": "When in the period{}?",
}  # fmt: skip
_BACK = 40  # code points before a relative clause in which the word it takes up stands
_NEAR, _FAR = 2, 6  # content words between the central event's word and its date: at once, and with a verb of happening


def find_date(story: Story) -> list[Candidate]:
    """The questions of when and how long that two or more sources answer."""
    return [
        *find_central(story),
        *(_judge(story, group) for group in find_moments(story)),
        *find_lasting(story),
        *find_spans(story),
        *find_deaths(story),
    ]


def find_lasting(story: Story) -> list[Candidate]:
    """How long something takes: lengths of time that exclude each other."""
    groups = [
        g for g in story.amounts if all(map(lasts, g.members)) and len({_is_distance(story, m) for m in g.members}) == 1
    ]
    return [c for group in groups if not _of_others(group) for c in conflict_or_fact(story, Kind.DATE, group)]


def _of_others(group: Amounts) -> bool:
    """Whether the lengths at odds are all told of different people: the contract of one, the contract of another."""
    clashing = [pair for pair, relation in group.relations.items() if relation == "conflict"]
    claims = [m.context.claim for m in group.members]
    return bool(clashing) and all(of_two_people(claims[i], claims[j]) for i, j in clashing)


def _is_distance(story: Story, amount: Amount) -> bool:
    """Whether a length of time tells how far apart two events lie ("two days later"), not how long one lasted."""
    tokens = story.sentence(amount.context.source, amount.context.claim).tokens
    return next((t.lower for t in tokens if t.start >= amount.quantity.end), "") in _FROM


def find_spans(story: Story) -> list[Candidate]:
    """How much time was left, or within which time something is to come, where two sources tell of one thing."""
    out = []
    for spells, scores in group_spells(story, find_spells(story)):
        contexts = [s.context for s in spells]
        score, kept = clash_in(range(len(spells)), scores, lambda i, j: differ(spells[i], spells[j]), SPELL_FLOOR)  # noqa: B023
        answers = tuple(make_answer(story, s.context, s.mention.text, f"{s.sort} {s.low}") for s in spells)
        verb, word = topic(contexts)
        about = f" ({word})" if word else ""
        question = _SPELLS.get(spells[0].sort, f"How much of the {spells[0].sort}{{}}?").format(about)
        why = "the times exclude each other" if kept else "the times agree"
        severity = Severity.TENSION if kept else None
        out.append(Candidate(Kind.DATE, severity, question, f"span:{verb}", answers, why, score))
    return out


def find_central(story: Story) -> list[Candidate]:
    """When the central event of the story happened, where two sources date it."""
    event = central_event(story)
    if not event:
        return []
    told = of_one_time([m for m in collect(story) if _dates(m, event, _taken_up(story, m, event))])
    if len({m.context.source for m in told}) < 2:
        return []
    people = {n.name for r in story.readings for c in r.claims for n in c.names if n.type == "person"}
    clashes = list(_clashes(told, people, story))
    if not clashes:  # days that no date places need not be of one week
        told = [m for m in told if not _WEEKDAY.fullmatch(m.date.value)]
    if len({m.context.source for m in told}) < 2:
        return []
    score = _CENTRAL if clashes else 0.0
    return [_candidate(story, told, _severity(clashes), f"when:{event}", event, score)]


def _clashes(
    moments: Sequence[Moment], people: Collection[str] = (), story: Story | None = None
) -> Iterator[tuple[Moment, Moment]]:
    """The dates of two sources that exclude each other; dates in the same words are looked at once.

    `story`: the one whose aligned sentences tell of one event, whoever else's things they name.
    """
    kinds: dict[tuple[str, str], list[Moment]] = {}
    for moment in moments:
        kinds.setdefault((moment.date.text.lower(), moment.date.value), []).append(moment)
    for a, b in combinations(kinds.values(), 2):
        pair = next(((x, y) for x in a for y in b if _of_one_event(x, y, people, story) and at_odds(x, y)), None)
        if pair is not None:
            yield pair


def _of_one_event(one: Moment, other: Moment, people: Collection[str], story: Story | None) -> bool:
    a, b = one.context, other.context
    if a.source == b.source:
        return False
    link = story.link(a.sentence, b.sentence) if story else 0.0
    if link >= _ALIGNED:
        return not of_two_people(_without_owners(a.claim), _without_owners(b.claim), people)
    unplaced = story is not None and any(_WEEKDAY.fullmatch(m.date.value) for m in (one, other))
    return not unplaced and not of_two_people(a.claim, b.claim, people)


def _without_owners(claim: Claim) -> Claim:
    """A claim without the names that only own something in it: a post about Lund's speech is not of Lund."""
    after = [claim.text[n.end - claim.start :][:2] for n in claim.names]
    return replace(claim, names=tuple(n for n, w in zip(claim.names, after, strict=True) if w not in {"'s", "’s"}))


def _severity(clashes: Sequence[tuple[Moment, Moment]]) -> Severity | None:
    """A contradiction; a tension where the small hours may only bear two names ("Friday night", "early Saturday")."""
    if not clashes:
        return None
    named = all(is_next_day(a.date, b.date) or is_next_day(b.date, a.date) for a, b in clashes)
    return Severity.TENSION if named else Severity.CONTRADICTION


def of_one_time(moments: Sequence[Moment]) -> list[Moment]:
    """The dates within a few days of the day that most of them name."""
    days = Counter(m.date.low[:10] for m in moments if m.date.low)
    if not days:
        return list(moments)
    usual = date.fromisoformat(min(days, key=lambda d: (-days[d], d)))
    return [m for m in moments if not m.date.low or abs((date.fromisoformat(m.date.low[:10]) - usual).days) <= _DAYS]


def _taken_up(story: Story, moment: Moment, event: str) -> bool:
    """Whether the clause of a date begins with a word that takes up the event: "the blaze, which started at …", "… the quake. It hit at …"."""
    claim, source = moment.context.claim, moment.context.source
    first = claim.tokens[0] if claim.tokens else None
    if first is None or first.lower not in _RELATIVES | _PRONOUNS:
        return False
    tokens = story.sentence(source, claim).tokens
    if first.lower in _RELATIVES:
        return any(concept(t.lower) == event for t in tokens if t.end <= first.start and t.end >= first.start - _BACK)
    before = claim.sentence - 1
    return before >= 0 and any(concept(t.lower) == event for t in story.readings[source].sentences[before].tokens)


def _dates(moment: Moment, event: str, taken_up: bool = False) -> bool:
    """Whether a date is that of the event: the event's word governs it, and it is no date of the past.

    `taken_up`: the clause begins with a word for the event; then a verb of happening is enough.
    """
    placed = moment.date.granularity in {"day", "time"} or _WEEKDAY.fullmatch(moment.date.value)
    if moment.anchor.past or not placed:
        return False
    first = moment.context.verb
    if event != first and first not in HAPPENING:
        return False
    if taken_up and first in HAPPENING:
        return True
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

    def clash(i: int, j: int) -> bool:
        return at_odds(dates[i], dates[j]) and (group.scores[i, j] >= _UNGOVERNED or _governed(dates[i], dates[j]))

    score, kept = clash_in(range(len(dates)), group.scores, clash, FLOOR)
    members = [dates[n] for n in kept] or list(dates)
    verb, _ = topic([m.context for m in members])
    clashes = list(_clashes(members)) if kept else []
    return _candidate(story, members, _severity(clashes), f"date:{verb}", "", score)


def _governed(one: Moment, other: Moment) -> bool:
    """Whether one event word governs two dates, or both are times by the clock."""
    clocks = minute_of(one.date) is not None and minute_of(other.date) is not None
    return clocks or same_governor(one.context, other.context) > 0


def _candidate(  # noqa: PLR0913, PLR0917 - the parts of one question
    story: Story, members: Sequence[Moment], severity: Severity | None, key: str, event: str, score: float
) -> Candidate:
    answers = tuple(make_answer(story, m.context, m.date.text, m.date.value) for m in members)
    question = question_of_when(story, [m.context for m in members], event)
    why = "the dates exclude each other" if severity else "the dates agree"
    return Candidate(Kind.DATE, severity, question, key, answers, why, score)


def question_of_when(story: Story, contexts: Sequence[Context], event: str = "") -> str:
    """The question of when: with the noun of the event, else with the clause of a source that tells it."""
    question = when_question(contexts, event)
    if event or not question.endswith(")?"):
        return question
    clause = told_clause(story, contexts, topic(contexts)[0])
    be = "was" if _TO_COME.isdisjoint(clause.lower().split()) else "is"
    return f"When {be} it that “{clause}”?" if clause else question
