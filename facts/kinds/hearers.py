"""Hearers: to whom something was said or given, where sources name different ones ("told the pastor", "told the police")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import linked_nearness
from facts.asking.groups import with_others
from facts.asking.hearers import OF_WHAT, differ, find_hearers
from facts.asking.meeting import meeting_pairs
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.hearers import Hearer
    from facts.story import Story

_FLOOR = 0.33  # two hearers must be this likely to be of one deed
_TOLD = 0.22  # the same where both sentences tell what was said: an apology, a threat
_BESIDE = 0.5  # as likely as the pair at odds, for another source
_QUESTIONS = {
    "apology": "To whom was the apology made?",
    "confession": "To whom was the confession made?",
    "complaint": "To whom was the complaint made?",
    "warning": "Who was warned?",
    "threat": "Who was threatened?",
    "telling": "Who was told?",
    "call": "Who was called?",
    "writing": "To whom was it written?",
    "sale": "To whom was it sold?",
    "asking": "Who was asked?",
}


def find_told(story: Story) -> list[Candidate]:
    """The questions of to whom something was said or given, where sources tell it of different ones."""
    posts: dict[str, list[Hearer]] = {}
    for hearer in find_hearers(story):
        posts.setdefault(hearer.family, []).append(hearer)
    return [c for family in sorted(posts) for c in _candidates(story, family, posts[family])]


def _candidates(story: Story, family: str, items: Sequence[Hearer]) -> Iterator[Candidate]:
    scores = {
        (i, j): score
        for i, j in meeting_pairs([h.context.near.keys() for h in items])
        if items[i].context.source != items[j].context.source
        and (score := linked_nearness(story, items[i].context, items[j].context))
        >= (_TOLD if family in OF_WHAT else _FLOOR)
    }
    told_of: dict[int, list[Hearer]] = {}
    for hearer in items:
        told_of.setdefault(hearer.context.source, []).append(hearer)
    apart = {
        (i, j): score
        for (i, j), score in scores.items()
        if all(differ(items[x], h) for x, y in ((i, j), (j, i)) for h in told_of[items[y].context.source])
    }
    if not apart:
        return
    pair = max(apart, key=lambda p: (apart[p], -p[0], -p[1]))
    kept = with_others([h.context.source for h in items], scores, pair, _BESIDE * apart[pair])
    own = {items[k].context.source: items[k] for k in kept}
    told = [h for h in items if (mine := own.get(h.context.source)) is not None and not differ(h, mine)]
    answers = tuple(make_answer(story, h.context, h.context.mention.text, f"hearer:{h.noun}") for h in told)
    question = _QUESTIONS.get(family, "To whom was it said or given?")
    why = "the sources name different ones to whom it was said or given"
    yield Candidate(Kind.ENTITY, Severity.TENSION, question, f"hearer:{family}", answers, why, min(1.0, apart[pair]))
