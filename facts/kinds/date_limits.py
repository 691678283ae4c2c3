"""Date limits: one source has something just before a time, another about it; one as early as a day, another on it."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.date_pairs import minute_of
from facts.asking.groups import Scores, clash_in, group, pairs_of
from facts.asking.shared_topic import topic
from facts.asking.times import at_odds, candidate_pairs, collect, same_time
from facts.dates_compare import compare_dates
from facts.kinds.date import question_of_when
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.times import Moment
    from facts.model import Claim, DateMention
    from facts.story import Story

_FLOOR = 0.6  # two times must be this likely to be of one event for their limits to count
_THRESHOLD = 0.4
_WORDS = {  # whatever they stand before
    "as early as": ">", "as soon as": ">", "no earlier than": ">", "no sooner than": ">", "not before": ">",
    "until at least": ">", "at least until": ">", "through at least": ">", "at least through": ">",
    "no later than": "<", "not later than": "<", "as late as": "<",
}  # fmt: skip
_CLOCK_WORDS = {  # before a time by the clock; before a day they may mean much else
    "before": "<", "by": "<", "nearly": "<", "almost": "<", "after": ">", "past": ">",
    "about": "~", "around": "~", "approximately": "~", "roughly": "~", "circa": "~",
}  # fmt: skip
_SIGNS = {**_WORDS, **_CLOCK_WORDS}
_LIMIT = re.compile(rf"\b((?:just |shortly |soon |right |well )?({'|'.join(_SIGNS)})) (?:the )?\Z", re.IGNORECASE)
_INSIDE = re.compile(rf"\A()({'|'.join(_CLOCK_WORDS)}) ", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:at least )?(?:until|through)(?: at least)? (?:the )?\Z", re.IGNORECASE)
_ONE_END = 0.7  # how likely two such days are the end of one thing
_ABOUT = 2  # minutes that "about" leaves open at least
_REACH = 30  # code points before a date within which the words end that bound it


def find_date_limits(story: Story) -> list[Candidate]:
    """The questions of when exactly: times that may both hold and that sources bound otherwise, or tell more or less exactly."""
    moments = _pool(collect(story))
    scores: Scores = {}
    for i, j in candidate_pairs(story, moments, limits=True) if len(moments) > 1 else ():
        if not at_odds(moments[i], moments[j]) and (score := same_time(story, moments[i], moments[j])) >= _THRESHOLD:
            scores[i, j] = score
    ends = [n for n, m in enumerate(moments) if _UNTIL.search(_text_before(m))]
    for i, j in combinations(ends, 2):
        if _of_one_end(moments[i], moments[j]):
            scores[i, j] = max(_ONE_END, scores.get((i, j), 0.0))
    groups = group(len(moments), scores, _THRESHOLD)
    found = (
        _candidate(story, [moments[n] for n in numbers], numbers, inside)
        for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True)
    )
    return [c for c in found if c is not None]


def _of_one_end(one: Moment, other: Moment) -> bool:
    """Whether two sources have something last until one day, which only one of them takes for the earliest ("until at least May")."""
    if one.context.source == other.context.source or one.date.value != other.date.value or one.anchor.past:
        return False
    signs = {sign_of(m.context.claim, m.date) for m in (one, other)}
    return minute_of(one.date) is None and signs == {"", ">"}


def _text_before(moment: Moment) -> str:
    start = moment.date.start - moment.context.claim.start
    return moment.context.claim.text[max(0, start - _REACH) : start]


def _pool(moments: Sequence[Moment]) -> list[Moment]:
    """The times by the clock, and the dates that one source has as the earliest or the latest."""
    limited = {m.date.value for m in moments if sign_of(m.context.claim, m.date)}
    return [m for m in moments if minute_of(m.date) is not None or m.date.value in limited]


def _candidate(story: Story, moments: Sequence[Moment], numbers: Sequence[int], scores: Scores) -> Candidate | None:
    """The question of a group, None where no two of its times differ."""
    place = {n: k for k, n in enumerate(numbers)}
    inside = {(place[i], place[j]): score for (i, j), score in scores.items()}
    score, kept = clash_in(range(len(moments)), inside, lambda i, j: differ(moments[i], moments[j]), _FLOOR)
    if not kept:
        return None
    members = [moments[n] for n in kept]
    contexts = [m.context for m in members]
    answers = tuple(
        make_answer(story, m.context, told(m), f"{sign_of(m.context.claim, m.date)}{m.date.value}") for m in members
    )
    question = question_of_when(story, contexts).replace("When ", "When exactly ", 1)
    why = "one source has it before or after a time that another has it at"
    return Candidate(Kind.DATE, Severity.TENSION, question, f"limit:{topic(contexts)[0]}", answers, why, score)


def differ(one: Moment, other: Moment) -> bool:
    """Whether two times that may both hold are bounded otherwise, or are two times by the clock."""
    if compare_dates(one.date, other.date) == "unknown":
        return False
    a, b = (sign_of(m.context.claim, m.date) for m in (one, other))
    minutes = minute_of(one.date), minute_of(other.date)
    if None in minutes:
        return one.date.value == other.date.value and a != b
    if "~" in {a, b} <= {"", "~"} and None not in minutes and _apart(one, other) <= _ABOUT:
        return False  # about seven is 7:01
    return minutes[0] != minutes[1] or (a != b and {a, b} != {"", "~"})


def _apart(one: Moment, other: Moment) -> int:
    """How many minutes lie between two times by the clock, whatever their days."""
    a, b = minute_of(one.date) or 0, minute_of(other.date) or 0
    return abs(a - b)


def told(moment: Moment) -> str:
    """A date with the words that bound it."""
    found = _before(moment.context.claim, moment.date)
    return f"{found[1]} {moment.date.text}" if found else moment.date.text


def sign_of(claim: Claim, date: DateMention) -> str:
    """How a date is bounded: "<" before it, ">" after it, "~" about it, "" at it or in no way that counts."""
    found = _INSIDE.match(date.text) or _before(claim, date)
    word = found[2].lower() if found else ""
    return _SIGNS.get(word, "") if minute_of(date) is not None else _WORDS.get(word, "")


def _before(claim: Claim, date: DateMention) -> re.Match[str] | None:
    start = date.start - claim.start
    return _LIMIT.search(claim.text, max(0, start - _REACH), start)
