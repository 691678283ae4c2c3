"""Undated: an announcement that one source dates and the others tell undated or only as news."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.sided import find_sided, make_lexicon
from facts.asking.target_likeness import same_target
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from facts.asking.contexts import Context
    from facts.model import DateMention
    from facts.story import Story

_ANNOUNCING = make_lexicon(
    [
        (
            "announcement",
            "made",
            ("announced", "announces", "announcement", "official", "officially", "unveiled", "confirmed", "signed"),
        )
    ]
)
_NEWS = frozenset({"just", "now", "newly", "freshly", "recently"})  # words that date a thing by the day of telling only
_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")  # a day, its year known or not
_APART = 3  # words between an announcing word and its date


def find_undated(story: Story) -> list[Candidate]:
    """An announcement with a date in one source and without one in others.

    Nothing where more than one source dates it.
    """
    told = [s.context for s in find_sided(story, _ANNOUNCING) if s.side == "made"]
    dated = [(c, d) for c in told if (d := _date_beside(c)) is not None]
    if not dated or len({c.source for c, _ in dated}) > 1:
        return []
    context, date = dated[0]
    others: dict[int, tuple[bool, float, Context]] = {}
    for other in told:
        if other.source != context.source:
            news = not _NEWS.isdisjoint(t.lower for t in other.claim.tokens)
            entry = (news, same_target(story, context, other), other)
            if other.source not in others or entry[:2] > others[other.source][:2]:
                others[other.source] = entry
    if not others:
        return []
    answers = (
        make_answer(story, context, date.text, date.value),
        *(make_answer(story, o, f"{o.mention.text}, undated", "undated") for _, (_, _, o) in sorted(others.items())),
    )
    return [
        Candidate(
            Kind.DATE,
            Severity.TENSION,
            "When was it announced?",
            "undated:announcement",
            answers,
            "one source dates what the others tell undated",
            max(score for _, score, _ in others.values()),
        )
    ]


def _date_beside(context: Context) -> DateMention | None:
    """The day that stands right after an announcing word, unless only the day of publication gives it a place."""
    end = context.mention.end
    for date in context.claim.dates:
        between = [t for t in context.claim.tokens if end <= t.start < date.start]
        if date.start >= end and len(between) <= _APART and not date.relative and _DAY.match(date.value):
            return date
    return None
