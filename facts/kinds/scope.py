"""Scope: all of a thing against part of it, most against several, only one against more, one thing against it and another."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.extents import find_extents
from facts.asking.groups import group, with_others
from facts.asking.meeting import meeting_pairs
from facts.asking.plurals import plural
from facts.kinds.joined import find_joined
from facts.model import Kind, ScopeWord, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.extents import Extent
    from facts.story import Story

_FLOOR = 0.2  # a pair must be this likely to be of one thing for its difference to count
_LEAST = 0.1  # the same to be of one group at all
_SURE = 0.6  # likeness from which a description in common is not asked for
_LIGHT = frozenset({"say", "be", "is", "are", "was", "were", "have", "has", "had", "do", "did", "includ"})
WEIGHTS = (7.0, 3.0, 0.5)
BIAS = -2.2

_CLASHES = {
    frozenset(pair)
    for pair in (
        ("all", "part"), ("all", "most"), ("all", "several"), ("all", "some"), ("all", "none"), ("all", "count"), ("most", "part"), ("most", "several"),
        ("most", "some"), ("most", "none"), ("part", "none"), ("several", "none"), ("some", "none"), ("only", "further"), ("only", "several"),
        ("only", "some"), ("only", "all"), ("whole", "part"), ("whole", "most"), ("whole", "none"),
    )
}  # fmt: skip
_BOUND = frozenset({"only", "further", "none", "count", "several", "some"})
"""Values that clash with another only where one verb governs both things, or both bear one description."""
_LOOSE = frozenset({"count", "further"})  # values that say no share of themselves


def find_scope(story: Story) -> list[Candidate]:
    """The things of which sources mean different shares, and those to which one source joins another."""
    return _shares(story) + find_joined(story)


def same_thing(story: Story, a: Context, b: Context) -> float:
    """How likely two noun groups with one head mean the same thing, 0..1."""
    values = (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        float(bool(a.names & b.names)),
    )
    return 1 / (1 + exp(-BIAS - sum(w * v for w, v in zip(WEIGHTS, values, strict=True))))


def _shares(story: Story) -> list[Candidate]:
    by_head: dict[str, list[Extent]] = {}
    for extent in find_extents(story):
        by_head.setdefault(extent.head, []).append(extent)
    return [c for head in sorted(by_head) for c in _of_head(story, by_head[head])]


def _of_head(story: Story, items: Sequence[Extent]) -> Iterator[Candidate]:
    """The quarrels over one thing, best first, then what sources agree on."""
    values = {e.value for e in items}
    if len({e.source for e in items}) < 2 or values <= _LOOSE:
        return
    scores = {
        (i, j): score
        for i, j in meeting_pairs([e.context.near.keys() for e in items])
        if items[i].source != items[j].source
        and (score := same_thing(story, items[i].context, items[j].context)) > _LEAST
    }
    at_odds = {p: s for p, s in scores.items() if s >= _FLOOR and _clash(items[p[0]], items[p[1]], s)}
    used: set[int] = set()
    for best in sorted(at_odds, key=lambda p: (-at_odds[p], p)):
        if not used.intersection(best):
            told = {items[m].value for m in best}
            members = with_others(
                [item.source for item in items],
                scores,
                best,
                _FLOOR,
                lambda k: items[k].value in told or items[k].value not in _LOOSE,  # noqa: B023 - called at once
            )
            used.update(members)
            yield _candidate(story, [items[m] for m in members], at_odds[best])
    agreed = {p: s for p, s in scores.items() if not used.intersection(p) and items[p[0]].value == items[p[1]].value}
    for members in group(len(items), agreed, _FLOOR):
        if items[members[0]].value not in _LOOSE:
            yield _candidate(story, [items[m] for m in members], 0.0)


def _clash(one: Extent, other: Extent, score: float) -> bool:
    """Whether two sources mean different shares of one thing; of a number and all, both may be that number."""
    values = {one.value, other.value}
    governed = bool({*one.context.governors} & {*other.context.governors} - _LIGHT)
    if frozenset(values) not in _CLASHES or any(w[0].isdigit() for w in one.inner & other.inner):
        return False
    described = bool(one.inner & other.inner) or ("further" in values and score >= _SURE)
    return governed or described or values.isdisjoint(_BOUND)


def _candidate(story: Story, members: Sequence[Extent], score: float) -> Candidate:
    values = {e.value for e in members}
    answers = tuple(make_answer(story, e.context, e.text, "all" if e.value == "whole" else e.value) for e in members)
    severity = None
    if score:
        hard = values & {"all", "whole"} and values & {"part", "none"}
        severity = Severity.CONTRADICTION if hard else Severity.TENSION
    why = (
        "one source speaks of the only one, another of more"
        if "only" in values
        else "the sources speak of different shares"
    )
    return Candidate(Kind.SCOPE, severity, _question(members, values), f"scope:{members[0].head}", answers, why, score)


def _question(members: Sequence[Extent], values: set[str]) -> str:
    """Ask as in "Is it the only bridge?", "How many of the songs are meant?", "How much of the capacity is meant?"."""
    words = [e.context.mention for e in members if isinstance(e.context.mention, ScopeWord)]
    noun = words[0].head if words else members[0].text.split()[-1].lower()
    if "only" in values:
        return f"Is it the only {noun}?"
    many = [w for w in words if not w.text.lower().endswith(w.head)]
    return f"How many of the {plural(many[0].head)} are meant?" if many else f"How much of the {noun} is meant?"
