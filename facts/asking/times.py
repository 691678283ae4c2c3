"""Dates of a story in context, and the groups of them that answer one question of when."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from math import exp, log10
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import question_weights as fitted
from facts.asking.anchors import Anchor, anchor_of, apart, is_past
from facts.asking.contexts import nearness, same_governor
from facts.asking.groups import Scores, group, pairs_of
from facts.asking.meeting import meeting_pairs
from facts.dates_compare import compare_dates
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, DateMention
    from facts.story import Story

FLOOR = 0.25  # a pair must be this likely to be of one event for its difference to count
_LEAST = 0.1
_THRESHOLD = 0.25
_GOVERNED = 0.49  # what two dates must have in common of what governs them
_ALIGNED = 0.45  # how well two sentences must be aligned for their dates to be of one event, whatever governs them
_LEAD = 4
_SAYING = frozenset(
    {"said", "says", "told", "added", "reported", "reports", "wrote", "quoted", "saying", "statement", "interview"}
)
_SPANS = frozenset({"day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "hour"})
_LOOSE = frozenset({"on", "in", "at", "early", "late", "that", "the", ","})


class Moment(NamedTuple):
    """A date or time in context, with what its sentence is tied to."""

    context: Context
    date: DateMention
    anchor: Anchor
    lead: bool


class Moments(NamedTuple):
    """Dates that answer one question, with the score of every scored pair, i < j."""

    members: tuple[Moment, ...]
    scores: Mapping[tuple[int, int], float]


def find_moments(story: Story) -> list[Moments]:
    """The groups of dates that two or more sources give to one event, in order of source and text."""
    moments = collect(story)
    scores: Scores = {}
    for i, j in candidate_pairs(story, moments):
        score = same_time(story, moments[i], moments[j])
        if score > _LEAST:
            scores[i, j] = score
    groups = [g for g in group(len(moments), scores, _THRESHOLD) if len({moments[n].context.source for n in g}) > 1]
    found = []
    for numbers, inside in zip(groups, pairs_of(groups, scores), strict=True):
        place = {n: k for k, n in enumerate(numbers)}
        found.append(
            Moments(tuple(moments[n] for n in numbers), {(place[i], place[j]): s for (i, j), s in inside.items()})
        )
    return found


def collect(story: Story) -> list[Moment]:
    """Every date and time of a story that places something, in order of source and text.

    Dates that tell only when somebody spoke are left out, and those that take up another date.
    """
    return [
        Moment(story.context(source, claim, date), date, _anchor(story, source, claim, date), claim.sentence < _LEAD)
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for date in claim.dates
        if date.type in {"DATE", "TIME"}
        and not date.value.endswith("_REF")
        and not any(q.start < date.end and date.start < q.end for q in claim.quantities)
        and not of_saying(claim, date)
        and not _anaphoric(date.text)
    ]


def _anchor(story: Story, source: int, claim: Claim, date: DateMention) -> Anchor:
    """What a date is tied to; its own distance from the day of the story comes before the dates beside it."""
    anchor = anchor_of(story.background, source, claim, date)
    past = is_past(date, story.background.now) or (anchor.past and date.low is None)
    return Anchor(None, past, frozenset(n.name for n in claim.names) if past else frozenset())


def _anaphoric(text: str) -> bool:
    """Whether a date only takes up another one: "the day", "the same month", "that morning"."""
    words = text.lower().split()
    return (
        len(words) < 4
        and words[0] in {"the", "that"}
        and (len(words) == 2 or words[1] in {"same", "next", "previous", "following"})
        and words[-1] in _SPANS
    )


def of_saying(claim: Claim, date: DateMention) -> bool:
    """Whether a date tells when somebody spoke: "officials said Saturday", "told reporters on Friday"."""
    before = [t.lower for t in claim.tokens if t.end <= date.start]
    while before and before[-1] in _LOOSE:
        before.pop()
    return bool(before) and (before[-1] in _SAYING or "told" in before[-3:])


def candidate_pairs(story: Story, moments: Sequence[Moment]) -> Iterator[tuple[int, int]]:
    """Pairs of dates of different sources that one event word governs or whose sentences are aligned, i < j."""
    posts: dict[str, list[int]] = {}
    places: dict[tuple[int, int], list[int]] = {}
    for number, moment in enumerate(moments):
        for verb in moment.context.governors:
            posts.setdefault(verb, []).append(number)
        places.setdefault((moment.context.source, moment.context.claim.sentence), []).append(number)
    governed: set[tuple[int, int]] = set()
    for numbers in posts.values():
        near = [moments[n].context.near.keys() for n in numbers]
        governed.update((numbers[i], numbers[j]) for i, j in meeting_pairs(near))
    pairs = {(i, j) for i, j in governed if same_governor(moments[i].context, moments[j].context) >= _GOVERNED}
    for (s, one, t, other), score in story.links.items():
        if score >= _ALIGNED:
            pairs.update((min(i, j), max(i, j)) for i in places.get((s, one), ()) for j in places.get((t, other), ()))
    for i, j in sorted(pairs):
        a, b = moments[i].context, moments[j].context
        if a.source != b.source and is_former(a) == is_former(b):
            yield i, j


def is_former(context: Context) -> bool:
    """Whether the verb nearest to a date tells of an earlier time of the same kind: "last won the cup in 1984"."""
    return any(
        one.lower == "last" and other.tag.startswith("VB") and concept(other.lower) == context.verb
        for one, other in pairwise(context.claim.tokens)
    )


FEATURES = ("nearness", "link", "governor", "same name", "background", "days", "lead", "precision")


def features(story: Story, one: Moment, other: Moment) -> tuple[float, ...]:
    """What speaks for two dates being of one event, in the order of `FEATURES`."""
    a, b = one.context, other.context
    return (
        nearness(a, b, story.weights),
        story.link((a.source, a.claim.sentence), (b.source, b.claim.sentence)),
        same_governor(a, b),
        float(bool(a.names & b.names)),
        apart(one.anchor, other.anchor),
        days_apart(one.date, other.date),
        float(one.lead and other.lead),
        float(one.date.granularity == other.date.granularity),
    )


def days_apart(one: DateMention, other: DateMention) -> float:
    """The decimal logarithm of one plus the days between two dates, at most 4; 0.5 where they are not placed."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return 0.5
    gap = max(datetime.fromisoformat(one.low), datetime.fromisoformat(other.low)) - min(
        datetime.fromisoformat(one.high), datetime.fromisoformat(other.high)
    )
    return min(4.0, log10(1 + max(0.0, gap.total_seconds() / 86400)))


def same_time(story: Story, one: Moment, other: Moment) -> float:
    """How likely two dates are of one event, 0..1."""
    values = features(story, one, other)
    return 1 / (1 + exp(-fitted.TIME_BIAS - sum(w * v for w, v in zip(fitted.TIME_WEIGHTS, values, strict=True))))


def excludes(one: DateMention, other: DateMention) -> bool:
    """Whether two dates cannot both hold; "late Friday" also excludes Friday morning and afternoon, and "Friday night" Saturday."""
    if compare_dates(one, other) == "conflict":
        return True
    return any(_late(a, b) or is_next_day(a, b) for a, b in ((one, other), (other, one)))


def _late(one: DateMention, other: DateMention) -> bool:
    """Whether one is late on a day and the other in its morning or afternoon."""
    late = one.text.lower().startswith("late ") and one.granularity == "day"
    return late and other.type == "TIME" and one.value == other.value[:10] and other.value[10:] in {"TMO", "TAF"}


def is_next_day(night: DateMention, day: DateMention) -> bool:
    """Whether one names the night of a day and the other the day after it: both may mean the small hours, under two names."""
    if not night.value.endswith("TNI") or day.granularity != "day" or night.low is None or day.low is None:
        return False
    apart = datetime.fromisoformat(day.low[:10]) - datetime.fromisoformat(night.low[:10])
    return apart == timedelta(days=1)
