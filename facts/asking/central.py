"""The central event of a story: what the heads of most sources tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.contexts import OUTCOMES
from facts.reading.lexicons import words
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.model import Reading
    from facts.story import Story

_WEIGHTS = (1.0, 0.4, 0.2)  # of the sentences at the head of a source
_SHARE = 0.4  # how much of the heads of all sources an event must fill
_NO_EVENTS = words(
    "be have do say tell report announc confirm make take get go come accord includ becom plan expect call use seem "
    "appear follow show ask add know see want need give"
)
HAPPENING = frozenset(
    concept(word)
    for word in words(
        "begin occur happen break broke strike struck hit rock shake shook jolt erupt explode detonate destroy damage "
        "die injure sweep ravage devastate engulf burn collapse crash open end attack launch"
    )
)
"""Concepts of verbs by which an event is told that a noun names: "the fire broke out", "the quake struck"."""


def central_event(story: Story) -> str:
    """The concept of the event that the heads of most sources name; "" where no two share one.

    Event nouns come before verbs.
    """
    told: dict[str, dict[int, float]] = {}
    nouns: dict[str, int] = {}
    for source, reading in enumerate(story.readings):
        for word, weight, noun in _head_events(reading):
            weights = told.setdefault(word, {})
            weights[source] = max(weight, weights.get(source, 0.0))
            nouns[word] = nouns.get(word, 0) + (1 if noun else -1)
    sources = len(story.readings)
    shared = [w for w, by in told.items() if len(by) > max(1, sources // 2) and sum(by.values()) >= _SHARE * sources]
    return min(shared, key=lambda w: (-round(sum(told[w].values()), 6), nouns[w] <= 0, w), default="")


def _head_events(reading: Reading) -> Iterator[tuple[str, float, bool]]:
    """The event words at the head of a source: concept, weight, whether a noun."""
    for claim in reading.claims:
        if claim.sentence >= len(_WEIGHTS):
            return
        tags = {t.start: t.tag for t in claim.tokens}
        for event in claim.events:
            word = concept(event.lemma)
            if word not in _NO_EVENTS and event.lemma not in _NO_EVENTS and word not in OUTCOMES:
                yield word, _WEIGHTS[claim.sentence], tags.get(event.start, "").startswith("NN")
