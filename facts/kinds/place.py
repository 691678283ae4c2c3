"""Place: one thing in different places; a place inside the other does not disagree."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.geography import apart_by_compass, containment, lie_apart
from facts.asking.groups import clash_in
from facts.asking.shared_topic import common, topic
from facts.asking.spots import FLOOR, SURE, Spot, Spots, find_spots
from facts.asking.wording import where_question
from facts.kinds.namesakes import find_namesakes
from facts.kinds.whereabouts import find_hurt, find_scened, find_sited, find_venued
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facts.story import Story


def find_place(story: Story) -> list[Candidate]:
    """The questions of where that two or more sources answer."""
    inside = containment(story)
    asked: dict[str, Candidate] = {}
    for found in (*find_sited(story, inside), *(_judge(story, g, inside) for g in find_spots(story))):
        asked[found.key] = _joined(asked[found.key], found) if found.key in asked else found
    return [
        *asked.values(),
        *find_scened(story),
        *find_venued(story),
        *find_hurt(story),
        *find_namesakes(story),
    ]


def _joined(one: Candidate, other: Candidate) -> Candidate:
    """One question of two about the same thing, with the answers of both; what agrees adds nothing to a quarrel."""
    if other.severity is None or one.severity is None:
        return one if other.severity is None else other
    more = {(a.source, a.mark_start): a for a in (*other.answers, *one.answers)}
    return replace(one, answers=tuple(more[k] for k in sorted(more)), score=max(one.score, other.score))


def _tells_two(spots: Sequence[Spot], number: int, clash: Callable[[int, int], bool]) -> bool:
    """Whether the source of a place tells another one too: it does not take them to exclude each other."""
    return any(
        clash(number, n)
        for n, s in enumerate(spots)
        if s.context.source == spots[number].context.source and n != number
    )


def _judge(story: Story, group: Spots, inside: Mapping[str, frozenset[str]]) -> Candidate:
    spots = group.members

    def clash(i: int, j: int) -> bool:
        a, b = spots[i], spots[j]
        return apart_by_compass(a, b) if a.compass else lie_apart(a.where, b.where, inside)

    single = [n for n in range(len(spots)) if not _tells_two(spots, n, clash)]
    score, kept = clash_in(single, group.scores, clash, FLOOR)
    if score < SURE:
        score, kept = 0.0, []
    members = [spots[n] for n in kept] or list(spots)
    again = [s for s in group.again if any((s.context.source, s.where) == (m.context.source, m.where) for m in members)]
    told = sorted([*members, *again], key=lambda s: s.context.place) if kept else members
    answers = tuple(make_answer(story, s.context, s.mention.text, s.where) for s in told)
    contexts = [m.context for m in members]
    thing = common(t for m in members for t in m.things if t[:1].isupper())
    about = thing or topic(contexts)[0]
    return Candidate(
        Kind.PLACE,
        Severity.CONTRADICTION if kept else None,
        where_question(contexts, thing),
        f"place:{about.lower()}",
        answers,
        "the places lie apart" if kept else "the places agree",
        score,
    )
