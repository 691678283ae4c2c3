"""Courses: how far a search, talks, a strike or a bill has come: still going on in one source and over in another."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.courses import find_stages
from facts.asking.target_likeness import same_target
from facts.lexicons.courses import COURSES
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from facts.asking.courses import Stage
    from facts.story import Story

_MOST = 60  # stages of one course that are looked at, earliest first
_PER_SOURCE = 2  # answers of a source that are shown


def find_courses(story: Story) -> list[Candidate]:
    """The things with a course that sources tell to be at stages which exclude each other."""
    told: dict[int, list[Stage]] = {}
    for stage in story.once(find_stages):
        told.setdefault(stage.course, []).append(stage)
    return [c for n in sorted(told) if (c := _judge(story, told[n][:_MOST])) is not None]


def _judge(story: Story, stages: Sequence[Stage]) -> Candidate | None:
    course = COURSES[stages[0].course]
    told = {(s.context.source, s.stage) for s in stages}
    scores = {
        (i, j): score
        for i, j in combinations(range(len(stages)), 2)
        if _clash(told, stages[i], stages[j])
        and (score := same_target(story, stages[i].context, stages[j].context)) >= course.least
    }
    if not scores:
        return None
    first, second = max(scores, key=lambda p: (scores[p], -p[0], -p[1]))
    kept = sorted({k for pair in scores if {first, second} & {*pair} for k in pair})
    found: list[Stage] = []
    for stage in (stages[k] for k in kept):
        mine = [s for s in found if s.context.source == stage.context.source]
        if len(mine) < _PER_SOURCE and all(s.sentence != stage.sentence for s in mine):
            found.append(stage)
    nouns = sorted({s.noun for s in found}, key=lambda n: (-sum(s.noun == n for s in found), len(n), n))
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        course.ask.format(nouns[0], *_verb(nouns[0])),
        f"course:{course.name}",
        tuple(make_answer(story, s.context, s.context.mention.text, s.stage) for s in found),
        "the sources tell it to have come to stages that exclude each other",
        scores[first, second],
    )


def _verb(noun: str) -> tuple[str, str]:
    """The forms of "is" and "has" that go with a noun."""
    plural = noun.endswith("s") and not noun.endswith("ss")
    return ("Are", "have") if plural else ("Is", "has")


def _clash(told: Collection[tuple[int, str]], one: Stage, other: Stage) -> bool:
    """Whether two sources tell stages that exclude each other, of what may be one thing, and neither tells the other's too.

    `told`: the stages that each source tells.
    """
    a, b = one.context.source, other.context.source
    if a == b or frozenset({one.stage, other.stage}) not in COURSES[one.course].opposed:
        return False
    if one.of and other.of and not one.of & other.of:
        return False
    return (a, other.stage) not in told and (b, one.stage) not in told
