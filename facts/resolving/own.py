"""What a reviewer adds to the engine's questions: a disagreement that it missed, a question split in two, an answer moved out.

Each act is a file of its own, `resolutions/own/<id>.json`, beside the decisions; a question that an act makes is decided like any
other, in `resolutions/<id>.json` under the same id.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from facts.model import Answer, Polarity, Status
from facts.resolving.folding import fold
from facts.resolving.identity import disagreement_id
from facts.resolving.making import decision_time, side_of
from sources.errors import ResolutionError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.model import Claim, Disagreement, Kind, Reading
    from facts.resolving.model import Side
    from sources.document import Document

LONGEST = 300  # code points of one passage


class Act(StrEnum):
    """What the reviewer did."""

    RAISE = "raise"  # a disagreement that the engine missed
    SPLIT = "split"  # some answers of a question are answers to another one
    REMOVE = "remove"  # some answers of a question are none


@dataclass(frozen=True, slots=True)
class Own:
    """One act, as its file holds it.

    `question` is the line that the reviewer wrote for the question that the act makes ("" for REMOVE, which makes none); `of` is the
    id of the question that SPLIT and REMOVE correct. `sides` are the passages raised, split off or moved out. `extra`
    keeps unknown keys; `digest` names the bytes of the file, None for an act not yet saved.
    """

    id: str
    act: Act
    kind: str
    key: str
    question: str
    severity: str
    sides: tuple[Side, ...]
    of: str | None = None
    note: str = ""
    reviewer: str = ""
    time: str = ""  # ISO 8601, UTC, seconds
    extra: Mapping[str, Any] = field(default_factory=dict)
    digest: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that a reviewer selected. Code points into the text of the source with this id."""

    source: str
    start: int
    end: int


def raise_point(  # noqa: PLR0913 - one argument per part
    passages: Sequence[Passage],
    readings: Sequence[Reading],
    kind: Kind,
    question: str,
    *,
    severity: str = "tension",
    reviewer: str = "",
    time: str | None = None,
) -> Own:
    """A disagreement of the reviewer's own between passages of two or more sources, not yet saved.

    Raises `ResolutionError` where there are fewer, a passage is empty or too long, or no question is given.
    """
    by_id = {r.document.id: r for r in readings}
    passages = [_trimmed(p, by_id[p.source].document.text) for p in passages]
    if len({p.source for p in passages}) < 2:
        raise ResolutionError("a disagreement needs words of two sources")
    for passage in passages:
        if not 0 < passage.end - passage.start <= LONGEST:
            raise ResolutionError(f"{passage.source}: select 1 to {LONGEST} characters")
    documents = {name: reading.document for name, reading in by_id.items()}
    answers = [read_passage(by_id[p.source], p.start, p.end) for p in passages]
    key = "own:" + _digest([_line(question), *sorted(a.norm for a in answers)])
    return _act(Act.RAISE, kind.value, key, _line(question), severity, _sides(answers, documents), None, reviewer, time)


def split_question(  # noqa: PLR0913 - one argument per part
    found: Disagreement,
    answers: Sequence[Answer],
    documents: Sequence[Document],
    question: str,
    *,
    reviewer: str = "",
    time: str | None = None,
) -> Own:
    """Some answers of a question as answers to one of their own. Raises `ResolutionError` where no question is left on either side."""
    _need_part(found, answers)
    if len({a.source for a in answers}) < 2:
        raise ResolutionError("a question needs answers of two sources: move a single answer out instead")
    key = f"{found.key}/split:{_digest(sorted(a.norm + a.quote for a in answers))}"
    sides = _sides(answers, {d.id: d for d in documents})
    return _act(
        Act.SPLIT, found.kind.value, key, _line(question), found.severity.value, sides, found.id, reviewer, time
    )


def move_out(
    found: Disagreement,
    answers: Sequence[Answer],
    documents: Sequence[Document],
    *,
    reviewer: str = "",
    time: str | None = None,
) -> Own:
    """Some answers of a question as none of its answers. Raises `ResolutionError` where none or all would go."""
    _need_part(found, answers)
    key = f"{found.key}/remove:{_digest(sorted(a.norm + a.quote for a in answers))}"
    sides = _sides(answers, {d.id: d for d in documents})
    return _act(Act.REMOVE, found.kind.value, key, "", found.severity.value, sides, found.id, reviewer, time)


def read_passage(reading: Reading, start: int, end: int) -> Answer:
    """What a passage of the reviewer's choice says: its words are its value, status and speaker those of the claim around it."""
    document = reading.document
    quote = document.text[start:end]
    claim = _claim_at(reading, start, end)
    status = claim.status if claim else Status.ASSERTED
    polarity = claim.polarity if claim else Polarity.POSITIVE
    value = " ".join(quote.split())
    speaker, index = (claim.speaker, claim.index) if claim else (None, -1)
    return Answer(document.id, start, end, quote, value, _norm(quote), status, speaker, polarity, index)


def _norm(words: str) -> str:
    return " ".join(fold(words)[0].split())


def _claim_at(reading: Reading, start: int, end: int) -> Claim | None:
    """The smallest claim that shares most with the passage."""
    touching = [c for c in reading.claims if c.start < end and start < c.end]
    return max(touching, key=lambda c: (min(end, c.end) - max(start, c.start), c.start - c.end), default=None)


def _trimmed(passage: Passage, text: str) -> Passage:
    start, end = max(0, passage.start), min(len(text), passage.end)
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    return Passage(passage.source, start + lead, start + max(lead, len(words.rstrip())))


def _need_part(found: Disagreement, answers: Sequence[Answer]) -> None:
    if not answers:
        raise ResolutionError("no answer is chosen")
    if any(answer not in found.evidence for answer in answers):
        raise ResolutionError("an answer is none of this question's")
    if len(set(answers)) >= len(found.evidence):
        raise ResolutionError("all answers are chosen: dismiss the point instead")


def _line(question: str) -> str:
    line = " ".join(question.split())
    if not line:
        raise ResolutionError("no question given")
    return line


def _digest(parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _sides(answers: Sequence[Answer], documents: Mapping[str, Document]) -> tuple[Side, ...]:
    sides = (side_of(a, documents[a.source]) for a in answers)
    return tuple(sorted(sides, key=lambda s: (s.source, s.start, s.end, s.norm)))


def _act(  # noqa: PLR0913, PLR0917 - one argument per part
    act: Act,
    kind: str,
    key: str,
    question: str,
    severity: str,
    sides: tuple[Side, ...],
    of: str | None,
    reviewer: str,
    time: str | None,
) -> Own:
    now = time if time is not None else decision_time()
    return Own(disagreement_id(kind, key), act, kind, key, question, severity, sides, of, "", reviewer, now)
