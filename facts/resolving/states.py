"""Where every disagreement stands, given the decisions: settled, moved, deferred, open, or in need of another look.

Each recorded passage is found again in the sources as they are (`relocating`), then the value, certainty, speaker and
polarity read there now are compared with those recorded (`placing`). Words that merely moved or were reworded keep a
decision; a changed reading makes it stale, a vanished one orphaned, and a source the decision does not know reopens
it where it says something else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.model import Answer, Disagreement, Kind, Polarity, Severity, State, Status
from facts.resolving.folding import fold
from facts.resolving.model import Finding, Verdict
from facts.resolving.placing import VALUE_KINDS, Placed, Placer, quoted, stands_on, words_of
from facts.resolving.relocating import How

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.examine import Examination
    from facts.resolving.model import Resolution
    from sources.document import Document

_KINDS = {kind: number for number, kind in enumerate(Kind)}
_STATUSES = frozenset(s.value for s in Status)


def judge(examination: Examination, resolutions: Mapping[str, Resolution]) -> tuple[Finding, ...]:
    """Every disagreement and every decision as a finding, gravest first.

    In order of severity, first evidence (source, then offset), kind, id. A decision on a disagreement that is no
    longer raised has its finding too, made from what it recorded.
    """
    placer = Placer(examination)
    raised = {d.id: d for d in examination.disagreements}
    left = [r for key, r in sorted(resolutions.items()) if key not in raised]
    findings: list[Finding] = []
    for found in examination.disagreements:
        resolution = resolutions.get(found.id) or _take_namesake(placer, found, left)
        if resolution is None:
            state, reason = examination.standing.get(found.id, (State.OPEN, ""))
            findings.append(Finding(found, state, None, reason))
        else:
            findings.append(_judge_raised(placer, examination, found, resolution))
    findings += [_judge_unraised(placer, examination, r) for r in left]
    return in_order(findings, examination)


def in_order(findings: Sequence[Finding], examination: Examination) -> tuple[Finding, ...]:
    """Findings as every report lists them."""
    ranks = {d.id: number for number, d in enumerate(examination.dossier.documents)}

    def key(finding: Finding) -> tuple[int, int, int, int, str]:
        found = finding.disagreement
        first = min(((ranks[a.source], a.start) for a in found.evidence), default=(len(ranks), 0))
        return (found.severity.rank, *first, _KINDS[found.kind], found.id)

    return tuple(sorted(findings, key=key))


def _take_namesake(placer: Placer, found: Disagreement, left: list[Resolution]) -> Resolution | None:
    """A decision whose question is named otherwise now, but whose every side is evidence here with the same reading."""
    for resolution in left:
        if resolution.kind != found.kind.value:
            continue
        placed = placer.place(resolution, found.evidence)
        if all(p.answer is not None and not p.changed for p in placed):
            left.remove(resolution)
            return resolution
    return None


def _judge_raised(placer: Placer, examination: Examination, found: Disagreement, resolution: Resolution) -> Finding:
    placed = placer.place(resolution, _answers(examination, found.key, found.evidence))
    state, reason = _state_of(resolution, placed)
    if state not in {State.STALE, State.ORPHANED}:
        news = _news(found, resolution, placed, {d.id: d for d in examination.dossier.documents})
        if news is not None:
            state, reason = news
    return Finding(found, state, resolution, reason)


def _judge_unraised(placer: Placer, examination: Examination, resolution: Resolution) -> Finding:
    placed = placer.place(resolution, _answers(examination, resolution.key, ()))
    state, reason = _state_of(resolution, placed)
    if state in {State.STALE, State.ORPHANED}:
        reason += " The sources as they are now raise no such disagreement: decide again, or remove the decision."
    elif state is State.DEFERRED:
        reason += " The sources as they are now raise no such disagreement: decide it, or remove the decision."
    elif state is State.SETTLED:
        unraised = "The sources as they are now raise no such disagreement, and every passage stands as it was decided."
        reason = f"{reason} {unraised}".strip()
    return Finding(_from_record(examination, resolution, placed), state, resolution, reason)


def _answers(examination: Examination, key: str, evidence: Sequence[Answer]) -> tuple[Answer, ...]:
    """What the sources say now to a question: the evidence first, then the answers of the fact."""
    return (*evidence, *(a for f in examination.facts if f.key == key and key for a in f.answers))


def _state_of(resolution: Resolution, placed: Sequence[Placed]) -> tuple[State, str]:
    changed = [p.changed for p in placed if p.changed]
    if changed:
        return State.STALE, _sentence(changed)
    gone = [_gone(p) for p in placed if p.place is None]
    if gone:
        return State.ORPHANED, _sentence(gone)
    if resolution.verdict is Verdict.DEFER:
        return State.DEFERRED, "Put off for later."
    moved = [_moved(p) for p in placed if p.renamed or (p.place is not None and p.place.how is not How.SAME)]
    reread = [p.reread for p in placed if p.reread]
    if moved:
        return State.MOVED, _sentence(moved + reread)
    return State.SETTLED, _capital(_sentence(reread)) if reread else ""


def _news(
    found: Disagreement, resolution: Resolution, placed: Sequence[Placed], documents: Mapping[str, Document]
) -> tuple[State, str] | None:
    """Look for evidence that the decision has not seen: a new source that disagrees, or a new value of a known one.

    A source that stands byte for byte as it was decided on, under whatever name, has nothing new to say: what is read in it otherwise
    comes of edits elsewhere or of newer rules.
    """
    unchanged = frozenset(resolution.sources.values())
    seen = {_reading(found.kind, p.side.norm, p.side.status, p.side.speaker, p.side.polarity) for p in placed}
    known = {p.document.id: p.side.source for p in placed if p.document is not None}
    for answer in found.evidence:
        reading = _reading(found.kind, answer.norm, answer.status.value, answer.speaker, answer.polarity.value)
        if reading in seen or answer.value == resolution.value:
            continue
        document = documents[answer.source]
        if document.sha256 in unchanged:
            continue
        words = quoted(words_of(answer, document.text))
        if answer.source not in known:
            return State.REOPENED, f"{document.key} had no answer when this was decided and says {words}."
        if found.kind in VALUE_KINDS and not stands_on(answer, placed):
            return State.STALE, f"{known[answer.source]} now also says {words}."
    return None


def _reading(kind: Kind, norm: str, status: str, speaker: str | None, polarity: str) -> tuple[str, ...]:
    """Reduce an answer to what makes it another one to a question of this kind.

    Where the answer is itself a status ("arson", told as possible), the status of the sentence around it makes no other one.
    """
    more = (
        (status,)
        if kind is Kind.STATUS and norm not in _STATUSES
        else (speaker or "",)
        if kind is Kind.ATTRIBUTION
        else ()
    )
    return (fold(norm)[0], polarity, *more)


def _from_record(examination: Examination, resolution: Resolution, placed: Sequence[Placed]) -> Disagreement:
    """A disagreement that is no longer raised, with the passages of its decision that still stand."""
    ranks = {d.id: number for number, d in enumerate(examination.dossier.documents)}
    evidence = [placed_answer(p) for p in placed if p.document is not None and p.place is not None]
    return Disagreement(
        id=resolution.id,
        kind=Kind(resolution.kind),
        severity=Severity(resolution.severity),
        question=resolution.question,
        key=resolution.key,
        explanation="",
        evidence=tuple(sorted(evidence, key=lambda a: (ranks[a.source], a.start, a.end))),
        why="as it was decided",
    )


def placed_answer(placed: Placed) -> Answer:
    """What a placed passage says now, or what it was recorded to say where nothing is read there."""
    assert placed.document is not None
    assert placed.place is not None
    quote = placed.document.text[placed.place.start : placed.place.end]
    if placed.answer is not None:
        return replace(placed.answer, start=placed.place.start, end=placed.place.end, quote=quote)
    side = placed.side
    norm = "" if placed.changed else side.norm
    start, end = placed.place.start, placed.place.end
    status, polarity = Status(side.status), Polarity(side.polarity)
    return Answer(placed.document.id, start, end, quote, quote, norm, status, side.speaker, polarity)


def _gone(placed: Placed) -> str:
    words = quoted(placed.side.exact if len(placed.side.exact) < 80 else placed.side.words)
    if placed.document is None:
        return f"{placed.side.source} is no longer among the sources; it said {words}"
    return f"{placed.side.source} no longer has the passage {words}"


def _moved(placed: Placed) -> str:
    side, place = placed.side, placed.place
    if placed.renamed and placed.document is not None:
        return f"{side.source} is now {placed.document.key}"
    if place is not None and place.how is How.REWORDED and placed.document is not None:
        now = words_of(placed.answer, placed.document.text) if placed.answer else side.words
        same = " ".join(now.split()) == " ".join(side.words.split())
        return f"{side.source} words it otherwise now, with the same value" + ("" if same else f": {quoted(now)}")
    return f"{side.source} has the passage elsewhere now"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _sentence(clauses: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(clauses)) + "."
