"""Purpose: different reasons of one event, different aims or uses of one thing."""

from __future__ import annotations

from collections import Counter
from math import exp
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.central import central_event
from facts.asking.contexts import nearness
from facts.asking.grounds import find_grounds
from facts.asking.groups import with_others
from facts.asking.meeting import meeting_pairs
from facts.asking.shared_topic import common
from facts.asking.why import use_question, why_question
from facts.lexicons.purposes import DEEDS, EXPLAINED, MISHAPS
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.grounds import Purpose
    from facts.story import Story

_JOINED = 0.1  # how likely two reasons must be of one event to stand in one question
_SAME = 0.12  # the same to be set against each other
_SAME_USE = 0.24  # the same of two uses
_ALIKE = 0.34  # share of content words from which two reasons count as the same
_DULL = frozenset(map(concept, "people man woman person two three four new game season".split()))
WEIGHTS = (6.0, 2.5, 0.8, 0.8)
BIAS = -2.8


def find_purpose(story: Story) -> list[Candidate]:
    """The events for which sources give different reasons, and the things for which they give different uses."""
    by_event: dict[tuple[bool, str], list[Purpose]] = {}
    central = _classes_of(central_event(story))
    for purpose in find_grounds(story):
        for name in _names(purpose):
            by_event.setdefault(name, []).append(purpose)
    out = []
    told: set[tuple[int, int]] = set()
    groups = [
        (score, key, group) for key in sorted(by_event) for score, group in _quarrels(story, by_event[key], central)
    ]
    for score, (use, _), members in sorted(groups, key=lambda g: (-g[0], g[1])):
        marks = {p.context.place for p in members}
        if not marks & told:
            told |= marks
            out.append(_candidate(story, members, score, use=use))
    return out


def _classes_of(event: str) -> frozenset[str]:
    """The names that an event of some concept may have in reasons."""
    return frozenset(filter(None, (event, EXPLAINED.get(event), MISHAPS.get(event))))


def _names(purpose: Purpose) -> Iterator[tuple[bool, str]]:
    """What a reason may be found under: its event, or any word of the thing that is of use."""
    if not purpose.reason.use:
        yield False, purpose.reason.event
    else:
        for word in sorted({purpose.reason.event, *purpose.reason.about}):
            yield True, word


def _quarrels(story: Story, found: Sequence[Purpose], central: frozenset[str]) -> Iterator[tuple[float, list[Purpose]]]:
    """The groups of reasons of one event of which two differ, best first, each with its score."""
    scores = {
        (i, j): score
        for i, j in meeting_pairs([p.context.near.keys() | p.reason.about for p in found])
        if found[i].source != found[j].source
        and _is_one_event(story, found[i], found[j], central)
        and (score := same_act(story, found[i], found[j])) >= _JOINED
    }
    least = _SAME_USE if found[0].reason.use else _SAME
    at_odds = {p: s for p, s in scores.items() if s >= least and _differ(found, *p)}
    used: set[int] = set()
    for best in sorted(at_odds, key=lambda p: (-at_odds[p], p)):
        if not used.intersection(best):
            members = with_others([item.source for item in found], scores, best)
            used.update(members)
            yield at_odds[best], [found[m] for m in members]


def same_act(story: Story, one: Purpose, other: Purpose) -> float:
    """How likely two reasons are of one act, 0..1, by the words around them and by whom it befalls."""
    a, b = one.context, other.context
    values = (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        float(bool(one.names & other.names)),
        float(bool(_shared(one, other))),
    )
    return 1 / (1 + exp(-BIAS - sum(w * v for w, v in zip(WEIGHTS, values, strict=True))))


def _is_one_event(story: Story, one: Purpose, other: Purpose, central: frozenset[str]) -> bool:
    """Whether two reasons explain one event or thing: it befalls the same, or stands in aligned sentences."""
    a, b = one.reason, other.reason
    if a.use:
        return a.event in b.about or b.event in a.about
    if a.event in DEEDS and one.is_deed != other.is_deed:
        return False
    if a.aim != b.aim or (one.people and other.people and not one.people & other.people):
        return False
    if one.body and other.body and one.body != other.body:
        return False
    mine, theirs = a.about - _DULL, b.about - _DULL
    return (
        bool(_shared(one, other))
        or a.event in central
        or (not (mine and theirs) and story.link(one.context.sentence, other.context.sentence) >= 0.5)
    )


def _shared(one: Purpose, other: Purpose) -> frozenset[str]:
    """The concepts of whom and what one event concerns that the other's sentence has too."""
    a, b = one.reason, other.reason
    if a.use:
        return a.about & b.about
    return ((a.about & other.around) | (b.about & one.around)) - _DULL


def _differ(found: Sequence[Purpose], i: int, j: int) -> bool:
    """Whether two reasons differ in content, and neither source gives the other's as well."""
    one, other = found[i], found[j]
    short = min(len(one.words), len(other.words))
    if any(len(p.words) <= short and _is_same(one, p) and _is_same(p, other) for p in found):
        return False  # a third telling is the gist of both
    return not any(_is_same(a, b) for a, b in ((one, p) for p in found if p.source == other.source)) and not any(
        _is_same(p, other) for p in found if p.source == one.source
    )


def _is_same(one: Purpose, other: Purpose) -> bool:
    """Whether two reasons share much of their content, or one is told in the sentence of the other."""
    least = min(len(one.words), len(other.words))
    return (
        len(one.words & other.words) >= _ALIKE * least
        or 2 * len(one.words & other.around) > len(one.words)
        or 2 * len(other.words & one.around) > len(other.words)
    )


def _candidate(story: Story, members: Sequence[Purpose], score: float, *, use: bool) -> Candidate:
    answers = tuple(
        make_answer(story, p.context, p.context.mention.text, "purpose:" + " ".join(sorted(p.words))) for p in members
    )
    told = [p.told for p in members]
    name = common(p.reason.event for p in members)
    if use:
        question, key, why = use_question(told), f"use:{name}", "the sources give different purposes"
    else:
        question, key, why = (
            why_question(told),
            f"why:{name}:{_about(members)}",
            "the sources give different reasons",
        )
    return Candidate(Kind.PURPOSE, Severity.TENSION, question, key, answers, why, score)


def _about(members: Sequence[Purpose]) -> str:
    """The concept that most of the events have in common, the longest where several do."""
    counts = Counter(w for p in members for w in p.reason.about)
    return min(counts, key=lambda w: (-counts[w], -len(w), w), default="")
