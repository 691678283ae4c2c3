"""Bring reviewers' own acts from elsewhere into a dossier: where its sources still have the passages that each is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facts.resolving.correcting import apply_own, as_record, in_turn
from facts.resolving.importing import Fate, at_present
from facts.resolving.own import Act
from facts.resolving.placing import Placer, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.examine import Examination
    from facts.resolving.own import Own
    from facts.resolving.placing import Placed


@dataclass(frozen=True, slots=True)
class OwnImport:
    """An act and its fate. `own` is what to save, with `digest` naming the file it replaces, if any.

    `question` is the line of the question that the act makes or corrects, "" where none is known here; `reason` says why it is unfit.
    """

    incoming: Own
    fate: Fate
    question: str
    own: Own | None = None
    digest: str | None = None
    reason: str = ""


def plan_own(
    incoming: Iterable[Own], examination: Examination, existing: Mapping[str, Own], *, replace_others: bool = False
) -> tuple[OwnImport, ...]:
    """What becomes of each act, a question made before it is corrected. Nothing is written.

    `examination` is the engine's, without any act; `existing` are the acts here, by id. One that differs (in its question, its note or
    what it does) is replaced only with `replace_others`.
    """
    acts = in_turn(incoming)
    made = apply_own(examination, {**existing, **{own.id: own for own in acts}})
    faults = {id_: reason for id_, (_, reason) in made.standing.items()}
    questions = {d.id: d.question for d in examination.disagreements}
    questions |= {own.id: own.question for own in (*existing.values(), *acts)}
    known = {d.id for d in examination.disagreements} | set(existing)
    placer = Placer(examination)
    out = []
    for own in acts:
        found = _plan(own, existing.get(own.id), _place(own, placer, examination), faults.get(own.id, ""), known)
        if found.fate is Fate.DIFFERS and replace_others:
            found = replace(found, fate=Fate.REPLACES)
        if found.fate in {Fate.TAKEN, Fate.REPLACES}:
            known.add(own.id)
        else:
            found = replace(found, own=None, digest=None)
        out.append(replace(found, question=own.question or questions.get(own.of or "", "")))
    return tuple(out)


def _plan(own: Own, here: Own | None, placed: Sequence[Placed], fault: str, known: set[str]) -> OwnImport:
    if here is not None and _same(here, own):
        return OwnImport(own, Fate.EXISTS, "")
    fault = _fault(own, placed, known) or fault
    if fault:
        return OwnImport(own, Fate.UNFIT, "", reason=fault)
    sides = tuple(sorted(map(at_present, placed), key=lambda s: (s.source, s.start, s.end, s.norm)))
    adapted = replace(own, sides=sides, digest=None)
    if here is None:
        return OwnImport(own, Fate.TAKEN, "", adapted)
    return OwnImport(own, Fate.DIFFERS, "", adapted, here.digest)


def _same(a: Own, b: Own) -> bool:
    """Whether two acts of one id do the same; who did it, and when, is not asked."""
    return (a.act, a.of, a.kind, a.severity, a.question, a.note) == (
        b.act,
        b.of,
        b.kind,
        b.severity,
        b.question,
        b.note,
    )


def _place(own: Own, placer: Placer, examination: Examination) -> tuple[Placed, ...]:
    corrected = next((d for d in examination.disagreements if d.id == own.of), None)
    return placer.place(as_record(own), corrected.evidence if corrected is not None else ())


def _fault(own: Own, placed: Sequence[Placed], known: set[str]) -> str:
    """Why an act says nothing here; "" where it does. What was raised is judged by its words, in `apply_own`."""
    if own.act is Act.RAISE:
        return ""
    gone = [f"{p.side.source} no longer says {quoted(p.side.words)}" for p in placed if p.place is None]
    clauses = [p.changed for p in placed if p.changed] or gone
    if clauses:
        return "; ".join(dict.fromkeys(clauses)) + "."
    lost = own.act is Act.REMOVE and own.of not in known
    return "The question that it corrects is not raised here." if lost else ""
