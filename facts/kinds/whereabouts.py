"""Whereabouts: where a named thing is, where a person lives, and the spot where something happened to a thing."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.geography import lie_apart
from facts.asking.groups import Scores, group
from facts.asking.injuries import Injury, find_injuries, of_one_wound
from facts.asking.injuries import differ as clash_of_wounds
from facts.asking.meeting import meeting_pairs
from facts.asking.scenes import STAND_INS, Scene, candidate_pairs, differ, find_scenes
from facts.asking.sites import Site, find_sites, of_one_thing
from facts.asking.target_likeness import same_target
from facts.asking.venues import Venue, find_venues
from facts.dates_compare import compare_dates
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.story import Story

_FLOOR = 0.1  # two scenes must be this likely to tell of one thing
_QUESTIONS = {"site": "Where is {}?", "home": "Where does {} live?", "birth": "Where was {} born?"}
_SITED = 0.8  # how sure it is that places beside one name answer one question


def find_sited(story: Story, inside: Mapping[str, frozenset[str]]) -> list[Candidate]:
    """Where a named thing is, and where a named person lives."""
    return [_sited(story, sites, inside) for sites in of_one_thing(find_sites(story))]


def _sited(story: Story, sites: Sequence[Site], inside: Mapping[str, frozenset[str]]) -> Candidate:
    """The question of one thing; a source that itself gives two places does not take them to exclude each other."""
    told: dict[str, set[int]] = {}
    for site in sites:
        told.setdefault(site.place.name, set()).add(site.context.source)
    wavering = {s for a, b in combinations(told, 2) if lie_apart(a, b, inside) for s in told[a] & told[b]}
    apart = any(
        lie_apart(a, b, inside) and bool(told[a] - wavering) and bool(told[b] - wavering)
        for a, b in combinations(told, 2)
    )
    thing, relation = sites[0].thing, sites[0].relation
    answers = tuple(make_answer(story, s.context, s.place.text, s.place.name) for s in sites)
    severity = None if not apart else Severity.TENSION if relation == "home" else Severity.CONTRADICTION
    question = _QUESTIONS[relation].format(thing)
    why = "the places lie apart" if apart else "the places agree"
    key = f"{'place' if relation == 'site' else relation}:{thing.lower()}"  # where a thing is, however it was found
    return Candidate(Kind.PLACE, severity, question, key, answers, why, _SITED if len(told) > 1 else 0.0)


def find_scened(story: Story) -> list[Candidate]:
    """The spot where something happened to a thing, where sources give spots of different sorts."""
    scenes = find_scenes(story)
    scores: Scores = {}
    for i, j in candidate_pairs(scenes):
        score = same_target(story, scenes[i].context, scenes[j].context)
        if score >= _FLOOR:
            scores[i, j] = score
    out = []
    for numbers in group(len(scenes), scores, _FLOOR):
        clashes = [
            (i, j)
            for i, j in combinations([n for n in numbers if not _tells_two(scenes, numbers, n)], 2)
            if (i, j) in scores and differ(scenes[i], scenes[j])
        ]
        if clashes:
            out.append(_scened(story, [scenes[n] for n in numbers], max(scores[pair] for pair in clashes)))
    return out


def _tells_two(scenes: Sequence[Scene], numbers: Sequence[int], one: int) -> bool:
    """Whether the source of a scene tells another spot too: it does not take them to exclude each other."""
    source = scenes[one].context.source
    return any(n != one and scenes[n].context.source == source and differ(scenes[one], scenes[n]) for n in numbers)


def _scened(story: Story, scenes: Sequence[Scene], score: float) -> Candidate:
    shared = frozenset.intersection(*(s.things for s in scenes)) or scenes[0].things
    thing = min(shared - STAND_INS or shared)
    answers = tuple(make_answer(story, s.context, s.mention.text, f"{s.side} {s.noun}") for s in scenes)
    noun = next((t.lower for s in scenes for t in s.context.claim.tokens if concept(t.lower) == thing), thing)
    name = next(
        (n.name for s in scenes for n in s.context.claim.names if noun in n.name.lower().split()), f"the {noun}"
    )
    question = "Where did it happen?" if thing in STAND_INS else f"Where was {name}?"
    key = f"scene:{scenes[0].family}:{thing}".replace(":a ", ":")
    return Candidate(Kind.PLACE, Severity.TENSION, question, key, answers, "the spots are not of one sort", score)


def find_venued(story: Story) -> list[Candidate]:
    """Whether a game is at home or away, where sources tell either of one opponent."""
    posts: dict[str, list[Venue]] = {}
    for venue in find_venues(story):
        posts.setdefault(venue.other, []).append(venue)
    out = []
    for other, venues in posts.items():
        pairs = [
            (a, b)
            for i, j in meeting_pairs([v.context.near.keys() for v in venues])
            for a, b in [(venues[i], venues[j])]
            if a.side != b.side and a.context.source != b.context.source and not _on_other_days(a, b)
        ]
        if pairs:
            score = max(same_target(story, a.context, b.context) for a, b in pairs)
            answers = tuple(make_answer(story, v.context, v.mention.text, v.side) for v in venues)
            question = f"Where is the game against {other}: at home or away?"
            why = "one source tells of a home game, another of an away game"
            out.append(
                Candidate(Kind.PLACE, Severity.CONTRADICTION, question, f"venue:{other.lower()}", answers, why, score)
            )
    return out


def _on_other_days(one: Venue, other: Venue) -> bool:
    """Whether the dates beside two games exclude each other."""
    relations = {compare_dates(a, b) for a in one.context.claim.dates for b in other.context.claim.dates}
    return "conflict" in relations and relations.isdisjoint({"same", "compatible"})


def find_hurt(story: Story) -> list[Candidate]:
    """Which part of the body a person hurt, and on which side."""
    posts: dict[tuple[str, str], list[Injury]] = {}
    for injury in find_injuries(story):
        if injury.who:
            posts.setdefault((injury.surname, injury.hurt), []).append(injury)
    out = []
    for (surname, hurt), injuries in posts.items():
        clashing = [
            (a, b)
            for i, j in meeting_pairs([i.context.near.keys() for i in injuries])
            for a, b in [(injuries[i], injuries[j])]
            if of_one_wound(a, b) and clash_of_wounds(a, b)
        ]
        if clashing:
            answers = tuple(
                make_answer(story, i.context, i.mention.text, f"{i.side} {i.region}".strip()) for i in injuries
            )
            who = min({i.who for i in injuries}, key=lambda n: (" " not in n, len(n), n))
            question = f"What was {who}’s injury?"
            why = "the parts of the body are not the same"
            score = max(same_target(story, a.context, b.context) for a, b in clashing)
            key = f"hurt:{hurt}:{surname.lower()}"
            out.append(Candidate(Kind.PLACE, Severity.CONTRADICTION, question, key, answers, why, score))
    return out
