"""Excerpts: where two questions about figures quote the same sentences, each quotes its own part of them.

"The blast killed 10 people and injured 80" answers two questions. A reviewer of the first reads "The blast killed 10 people", and so
sees at once which of the two figures is asked about.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.model import Kind, Severity
from facts.traits import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.model import Answer, Disagreement

    Passages = Mapping[str, Sequence[Answer]]  # by source

_FIGURES = frozenset({Kind.NUMBER, Kind.BOUND, Kind.DATE})
_JOINTS = re.compile(r"[,;:—–()]|\s(?:and|while|but|as|with|after|when|including|or)\s")  # where a sentence may be cut
_SHARED = 2  # sources whose passages two questions share


def apart(disagreements: Sequence[Disagreement]) -> list[Disagreement]:
    """The disagreements, those about figures or dates without the part of a sentence that another one of two of their sources quotes."""
    asked = {n: d for n, d in enumerate(disagreements) if d.kind in _FIGURES and d.severity is not Severity.NUANCE}
    sides = {n: _by_source(d.evidence) for n, d in asked.items()}
    near = _near(asked)
    out = list(disagreements)
    for number, found in asked.items():
        others = [sides[n] for n in sorted(near[number]) if _shared(sides[number], sides[n]) >= _SHARED]
        if others:
            own = tuple(_own_part(a, [b for o in others for b in o.get(a.source, ())]) for a in found.evidence)
            out[number] = replace(found, evidence=own)
    return out


def _by_source(answers: Iterable[Answer]) -> dict[str, list[Answer]]:
    sides: dict[str, list[Answer]] = {}
    for a in answers:
        sides.setdefault(a.source, []).append(a)
    return sides


def _near(asked: Mapping[int, Disagreement]) -> dict[int, set[int]]:
    """Of each question, those that quote somewhere what it quotes, or close by."""
    places: dict[tuple[str, int], set[int]] = {}
    for number, found in asked.items():
        for key in {key for a in found.evidence for key in stretches(a)}:
            places.setdefault(key, set()).add(number)
    near: dict[int, set[int]] = {number: set() for number in asked}
    for numbers in places.values():
        for number in numbers:
            near[number] |= numbers - {number}
    return near


def _shared(mine: Passages, theirs: Passages) -> int:
    return sum(
        any(a.start < b.end and b.start < a.end for a in mine[source] for b in theirs[source])
        for source in mine.keys() & theirs.keys()
    )


def _own_part(answer: Answer, others: Iterable[Answer]) -> Answer:
    """An answer whose quote leaves out the words that mark other answers, cut at the joint of the sentence next to them."""
    if answer.mark_start < 0:
        return answer
    low, high = answer.start, answer.end
    joints = [(answer.start + m.start(), answer.start + m.end()) for m in _JOINTS.finditer(answer.quote)]
    for other in others:
        if low < other.mark_end <= answer.mark_start:
            low = max(low, next((e for s, e in joints if other.mark_end <= s and e <= answer.mark_start), low))
        elif answer.mark_end <= other.mark_start < high:
            high = min(
                high, next((s for s, e in reversed(joints) if answer.mark_end <= s and e <= other.mark_start), high)
            )
    return _cut(answer, low, high)


def _cut(answer: Answer, low: int, high: int) -> Answer:
    """The answer with this part of its quote; as it is where nothing but the marked words would stay."""
    part = answer.quote[low - answer.start : high - answer.start]
    low += len(part) - len(part.lstrip())
    part = part.strip()
    marked = answer.quote[answer.mark_start - answer.start : answer.mark_end - answer.start]
    if len(part.split()) <= len(marked.split()):
        return answer
    return replace(answer, start=low, end=low + len(part), quote=part)
