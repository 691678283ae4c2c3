"""Bring decisions from elsewhere into a dossier: where its sources still say what each decision rests on.

A decision belongs to the disagreement with its id, or to one of its kind whose evidence holds its every passage; or it
stands alone on passages that are all found again. Then it is written as this dossier would have: with its own names of
the sources and the places where the passages are here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from facts.model import State
from facts.resolving.making import CONTEXT
from facts.resolving.placing import Placed, Placer
from facts.resolving.states import judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facts.examine import Examination
    from facts.resolving.model import Finding, Resolution, Side
    from sources.document import Document

_UNFIT = frozenset({State.STALE, State.ORPHANED, State.REOPENED})


class Fate(StrEnum):
    """What becomes of a decision that is brought in."""

    TAKEN = "taken"
    REPLACES = "replaces"  # another decision here
    EXISTS = "exists"  # here already
    DIFFERS = "differs"  # another decision stands here, and stays
    UNFIT = "unfit"  # the sources here do not say what it rests on


@dataclass(frozen=True, slots=True)
class Import:
    """A decision and its fate. `resolution` is what to save, with `digest` naming the one it replaces, if any.

    `rival` is the decision that stands here where the two differ; `reason` says why it is unfit.
    """

    incoming: Resolution
    fate: Fate
    resolution: Resolution | None = None
    digest: str | None = None
    rival: Resolution | None = None
    reason: str = ""


def plan_import(
    incoming: Iterable[Resolution],
    examination: Examination,
    existing: Mapping[str, Resolution],
    *,
    replace_others: bool = False,
) -> tuple[Import, ...]:
    """What becomes of each decision, in the order given. Nothing is written.

    `existing` are the decisions here, by id. One that differs is replaced only with `replace_others`.
    """
    documents = {d.key: d for d in examination.dossier.documents}
    anchored = {r.id: replace(r, sides=tuple(_anchor(s, documents) for s in r.sides)) for r in incoming}
    findings = {f.resolution.id: f for f in judge(examination, anchored) if f.resolution}
    placer = Placer(examination)
    standing = dict(existing)
    out = []
    for id_, decision in anchored.items():
        plan = _plan(decision, findings[id_], placer, examination, standing, replace_others=replace_others)
        if plan.resolution is not None:
            standing[plan.resolution.id] = plan.resolution
        out.append(plan)
    return tuple(out)


def _plan(  # noqa: PLR0913 - what there is to look at
    decision: Resolution,
    finding: Finding,
    placer: Placer,
    examination: Examination,
    standing: Mapping[str, Resolution],
    *,
    replace_others: bool,
) -> Import:
    here = standing.get(decision.id)
    if here is not None and _same(here, decision):
        return Import(decision, Fate.EXISTS)
    if finding.state in _UNFIT:
        return Import(decision, Fate.UNFIT, reason=finding.reason)
    made = _adapt(decision, finding, placer, examination)
    rival = standing.get(made.id)
    if rival is None:
        return Import(decision, Fate.TAKEN, made)
    if _same(rival, made):
        return Import(decision, Fate.EXISTS)
    if not replace_others or rival.digest is None:  # without a digest it is one that this import brought
        return Import(decision, Fate.DIFFERS, rival=rival)
    return Import(decision, Fate.REPLACES, made, rival.digest, rival)


def _same(a: Resolution, b: Resolution) -> bool:
    """Whether two decisions say the same; who decided, and when, is not asked."""
    return (a.verdict, a.source, a.value, a.reason, a.note) == (b.verdict, b.source, b.value, b.reason, b.note)


def _anchor(side: Side, documents: Mapping[str, Document]) -> Side:
    """A side that came without its surroundings, with those of its words here, where one place is the likeliest."""
    document = documents.get(side.source)
    if side.prefix or side.suffix or document is None:
        return side
    text = document.text
    at = side.start if text.startswith(side.exact, side.start) else text.find(side.exact)
    if at < 0 or (at != side.start and text.find(side.exact, at + 1) >= 0):
        return side
    return _at(side, document, at, at + len(side.exact))


def _at(side: Side, document: Document, start: int, end: int) -> Side:
    text = document.text
    return replace(
        side,
        source=document.key,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def _adapt(decision: Resolution, finding: Finding, placer: Placer, examination: Examination) -> Resolution:
    """The decision as this dossier would have recorded it."""
    found = finding.disagreement
    answers = (*found.evidence, *(a for f in examination.facts if f.key == found.key and f.key for a in f.answers))
    placed = placer.place(decision, answers)
    names = {p.side.source: p.document.key for p in placed if p.document is not None}
    return replace(
        decision,
        id=found.id,
        key=found.key,
        question=found.question,
        source=names.get(decision.source, decision.source) if decision.source is not None else None,
        sides=tuple(sorted(map(at_present, placed), key=lambda s: (s.source, s.start, s.end, s.norm))),
        digest=None,
    )


def at_present(placed: Placed) -> Side:
    """The side with its place in this dossier; as it came where that is the same."""
    side, document, place, answer = placed.side, placed.document, placed.place, placed.answer
    if document is None or place is None:
        return side
    moved = _at(side, document, place.start, place.end)
    if moved.exact == side.exact:
        return moved
    if answer is not None and place.start <= answer.mark_start < answer.mark_end <= place.end:
        return replace(moved, mark_start=answer.mark_start - place.start, mark_end=answer.mark_end - place.start)
    return replace(moved, mark_start=-1, mark_end=-1)
