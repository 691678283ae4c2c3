"""Dates of a story in context, and the groups of them that answer one question of when."""

from __future__ import annotations

from dataclasses import replace
from math import exp, log10
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import question_weights as fitted
from facts.asking.anchors import Anchor, anchor_of, apart, is_general, is_past
from facts.asking.contexts import nearness, same_governor
from facts.asking.date_pairs import days_apart, excludes, is_of_day, minute_of, names_year, near_clock
from facts.asking.dating import (
    another_told,
    as_told,
    day_told,
    in_quotes,
    is_anaphoric,
    is_basis,
    is_former,
    limit_of,
    names_thing,
    of_saying,
    recurs,
)
from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.dates_compare import compare_dates
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, DateMention
    from facts.story import Story

FLOOR = 0.25  # a pair must be this likely to be of one event for its difference to count
_LEAST = 0.1
_THRESHOLD = 0.25
_GOVERNED = 0.49  # what two dates must have in common of what governs them
_ALIGNED = 0.35  # how well two sentences must be aligned for their dates to be of one event, whatever governs them
_LEAD = 4
_AS_LIKELY = 0.8  # a date that agrees must be nearly as likely of the event as the one that does not
_ONE_EVENT = log10(1 + 45)  # days, as `days_apart` tells them, within which the days told of one event lie
_AWAITED = frozenset(map(concept, ("expected", "scheduled", "slated", "planned")))  # of any event: no word of which


class Moment(NamedTuple):
    """A date or time in context, with what its sentence is tied to."""

    context: Context
    date: DateMention
    anchor: Anchor
    lead: bool
    quoted: bool = False  # whether it stands in somebody's own words
    rivals: int = 1  # how many different dates its source gives to the word that governs it


class Moments(NamedTuple):
    """Dates that answer one question, with the score of every scored pair, i < j."""

    members: tuple[Moment, ...]
    scores: Mapping[tuple[int, int], float]


def find_moments(story: Story) -> list[Moments]:
    """The groups of dates that two or more sources give to one event, in order of source and text."""
    moments = collect(story)
    scores: Scores = {}
    bounded: Scores = {}
    for i, j in candidate_pairs(story, moments, limits=True):
        score = same_time(story, moments[i], moments[j])
        if score > _LEAST:
            (scores if _of_one_limit(moments[i], moments[j]) else bounded)[i, j] = score
    groups = [g for g in group(len(moments), scores, _THRESHOLD) if len({moments[n].context.source for n in g}) > 1]
    for pair in answered_elsewhere(moments, scores, bounded):
        del scores[pair]
    found = []
    for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True):
        place = {n: k for k, n in enumerate(numbers)}
        found.append(
            Moments(tuple(moments[n] for n in numbers), {(place[i], place[j]): s for (i, j), s in inside.items()})
        )
    return found


def answered_elsewhere(
    moments: Sequence[Moment], scores: Mapping[tuple[int, int], float], bounded: Mapping[tuple[int, int], float]
) -> list[tuple[int, int]]:
    """The pairs that exclude each other of which one date has, in the other's source, another that agrees with it and is as likely of its event.

    Who tells of May and of Thursday, where another tells of May, disagrees by neither. So does who tells in one sentence of
    Friday and of Saturday, however likely. `bounded`: pairs of which one only bounds the other ("until Monday", "on Monday"); they may agree.
    """
    agreeing: dict[
        tuple[int, int], float
    ] = {}  # (date, other source) -> how likely the likeliest date is that agrees there
    told: set[tuple[int, int, int]] = set()  # (date, other source, sentence) that tells the same date
    clashing = []
    for (i, j), score in (*scores.items(), *bounded.items()):
        a, b = moments[i], moments[j]
        if at_odds(a, b):
            clashing.append((i, j))
        elif (verdict := compare_dates(a.date, b.date)) != "unknown":
            for key in ((i, b.context.source), (j, a.context.source)):
                agreeing[key] = max(score, agreeing.get(key, 0.0))
            if verdict == "same" or a.date.text.lower() == b.date.text.lower():
                told |= {
                    (i, *b.context.sentence),
                    (j, *a.context.sentence),
                }

    def settled(one: int, other: int, score: float) -> bool:
        source, sentence = moments[other].context.source, moments[other].context.claim.sentence
        return agreeing.get((one, source), 0.0) >= _AS_LIKELY * score or (one, source, sentence) in told

    return [p for p in clashing if p in scores and (settled(*p, scores[p]) or settled(p[1], p[0], scores[p]))]


def collect(story: Story) -> list[Moment]:
    """Every date and time of a story that places something, in order of source and text.

    Dates that tell only when somebody spoke are left out, and those that take up another date.
    """
    return list(story.once(_collect))


def _collect(story: Story) -> tuple[Moment, ...]:
    return _with_rivals(
        Moment(
            _unnamed(story.context(source, claim, date)),
            date,
            _anchor(story, source, claim, date),
            claim.sentence < _LEAD,
            in_quotes(claim, date),
        )
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for date in (as_told(claim, d) for d in claim.dates)
        if date.type in {"DATE", "TIME"}
        and not date.value.endswith("_REF")
        and not any(q.start < date.end and date.start < q.end for q in claim.quantities)
        and not of_saying(claim, date)
        and not is_anaphoric(date.text)
        and not is_general(claim, date)
        and not names_thing(claim, date)
        and not recurs(claim, date)
        and not is_basis(claim, date)
    )


def _unnamed(context: Context) -> Context:
    """A context in which no word of a name governs a date ("in Brooklyn on Friday"), nor that it is only awaited where a word tells what is."""
    words = {concept(w) for name in context.claim.names for w in name.text.lower().split()}
    governors = tuple(g for g in context.governors if g not in words)
    events = tuple(g for g in governors if g not in _AWAITED)
    return replace(context, governors=events or governors)


def _with_rivals(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """The dates, each with how many different ones its source gives to the word that governs it."""
    found = list(moments)
    values: dict[tuple[int, str], set[str]] = {}
    for moment in found:
        values.setdefault((moment.context.source, moment.context.verb), set()).add(moment.date.value)
    return tuple(m._replace(rivals=len(values[m.context.source, m.context.verb])) for m in found)


def _anchor(story: Story, source: int, claim: Claim, date: DateMention) -> Anchor:
    """What a date is tied to; its own distance from the day of the story comes before the dates beside it."""
    anchor = anchor_of(story.background, source, claim, date)
    past = is_past(date, story.background.now) or (anchor.past and date.low is None)
    return Anchor(None, past, frozenset(n.name for n in claim.names) if past else frozenset())


def candidate_pairs(story: Story, moments: Sequence[Moment], limits: bool = False) -> Iterator[tuple[int, int]]:
    """Pairs of dates of different sources that one event word governs or whose sentences are aligned, i < j.

    `limits`: also those of which one only bounds what the other tells ("by Friday", "on Friday").
    """
    posts: dict[str, list[int]] = {}
    places: dict[tuple[int, int], list[int]] = {}
    for number, moment in enumerate(moments):
        for verb in moment.context.governors:
            posts.setdefault(verb, []).append(number)
        places.setdefault(moment.context.sentence, []).append(number)
    governed: set[tuple[int, int]] = set()
    for numbers in posts.values():
        near = [moments[n].context.near.keys() for n in numbers]
        governed.update((numbers[i], numbers[j]) for i, j in meeting_pairs(near))
    pairs = {(i, j) for i, j in governed if same_governor(moments[i].context, moments[j].context) >= _GOVERNED}
    for (s, one, t, other), score in story.links.items():
        if score >= _ALIGNED:
            pairs.update((min(i, j), max(i, j)) for i in places.get((s, one), ()) for j in places.get((t, other), ()))
    pairs.update(_by_clock(moments))
    for i, j in sorted(pairs):
        a, b = moments[i].context, moments[j].context
        if a.source == b.source or is_former(a) != is_former(b) or _of_two_things(moments[i], moments[j]):
            continue
        if limits or _of_one_limit(moments[i], moments[j]):
            yield i, j


def _of_one_limit(one: Moment, other: Moment) -> bool:
    """Whether two dates are bounded alike: both "until" a day, both on it."""
    return limit_of(one.context.claim, one.date) == limit_of(other.context.claim, other.date)


def _by_clock(moments: Sequence[Moment]) -> Iterator[tuple[int, int]]:
    """Pairs of times of day that lie near each other, i < j."""
    hours: dict[int, list[int]] = {}
    for number, moment in enumerate(moments):
        if (minute := minute_of(moment.date)) is not None:
            hours.setdefault(minute // 60, []).append(number)
    for hour in sorted(hours):
        numbers = sorted(hours[hour] + hours.get((hour + 1) % 24, []))
        near = [moments[n].context.near.keys() for n in numbers]
        yield from ((numbers[i], numbers[j]) for i, j in meeting_pairs(near))


def _of_two_things(one: Moment, other: Moment) -> bool:
    """Whether two dates are of two events, whatever their words: months apart, or one with its year, the other a mere day of the week."""
    if (
        any(is_of_day(m.date) or m.date.relative for m in (one, other))
        and days_apart(one.date, other.date) > _ONE_EVENT
    ):
        return True
    if any(a.date.value.startswith("XXXX-W") and names_year(b.date.text) for a, b in ((one, other), (other, one))):
        return True
    if one.quoted != other.quoted and any(m.quoted and day_told(m.date) is not None for m in (one, other)):
        return True  # "today" in somebody's mouth is no day of the source
    if another_told(one.context.claim) != another_told(other.context.claim):
        return True
    return of_two_people(one.context.claim, other.context.claim)


def of_two_people(one: Claim, other: Claim, known: Collection[str] = ()) -> bool:
    """Whether two clauses each name people, and none in common: one tells of a first patient, the other of a second.

    `known`: names that some source has as those of people, whatever these clauses take them for.
    """
    mine, theirs = _people(one, known), _people(other, known)
    return bool(mine and theirs and not mine & theirs)


def _people(claim: Claim, known: Collection[str]) -> frozenset[str]:
    """The people that a clause names, but for who speaks."""
    return frozenset(n.name for n in claim.names if (n.type == "person" or n.name in known) and n.name != claim.speaker)


FEATURES = ("nearness", "link", "governor", "same name", "background", "days", "lead", "precision", "sole", "clock")


def features(story: Story, one: Moment, other: Moment) -> tuple[float, ...]:
    """What speaks for two dates being of one event, in the order of `FEATURES`."""
    a, b = one.context, other.context
    return (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        same_governor(a, b),
        float(bool(a.names & b.names)),
        apart(one.anchor, other.anchor),
        days_apart(one.date, other.date),
        float(one.lead and other.lead),
        float(one.date.granularity == other.date.granularity),
        float(a.verb == b.verb != "") / (one.rivals * other.rivals),
        near_clock(one.date, other.date),
    )


def same_time(story: Story, one: Moment, other: Moment) -> float:
    """How likely two dates are of one event, 0..1."""
    values = features(story, one, other)
    return 1 / (1 + exp(-fitted.TIME_BIAS - sum(w * v for w, v in zip(fitted.TIME_WEIGHTS, values, strict=True))))


def at_odds(one: Moment, other: Moment) -> bool:
    """Whether two dates cannot both hold; those of quotes that count from the day of speaking are held against each other by their words."""
    if one.quoted and other.quoted:
        a, b = day_told(one.date), day_told(other.date)
        if a is not None and b is not None:
            return a != b
    return excludes(one.date, other.date)
