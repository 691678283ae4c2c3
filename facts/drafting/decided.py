"""Contradicts-decision: where a draft answers a settled question otherwise than the reviewer did.

An accepted answer binds the draft, be it a source's or the reviewer's own value. "Both" and a dismissal let any of the sources'
answers stand; what agrees with none of these they do not settle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.asking.amount_groups import same_concept
from facts.dates_compare import compare_dates
from facts.drafting.draft import marked, meet
from facts.drafting.points import agrees
from facts.drafting.support import mention_of
from facts.model import DateMention, DraftKind, Kind, Quantity
from facts.quantities_compare import compare_quantities
from facts.reading import read_source
from facts.resolving.folding import fold
from facts.resolving.model import Verdict
from sources.loading import document_from_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.drafting.draft import Draft
    from facts.drafting.points import Point
    from facts.model import Answer, DraftFinding
    from facts.resolving.model import Finding, Resolution

_FIGURES = frozenset({Kind.NUMBER, Kind.BOUND})


@dataclass(frozen=True, slots=True)
class _Accepted:
    """What a decision holds for true: the answers that stand, or a value of the reviewer's own as it reads."""

    answers: tuple[Answer, ...]
    value: str = ""
    mentions: tuple[Quantity | DateMention, ...] = ()


def find_decided(draft: Draft, points: Sequence[Point]) -> tuple[list[DraftFinding], set[Answer]]:
    """The points that go against a decision, and the draft's answers that decisions settle one way or the other."""
    found: list[DraftFinding] = []
    settled: set[Answer] = set()
    for finding in draft.decisions:
        met = [p for p in points if _same_question(p, finding)]
        decision = finding.resolution
        if decision is None or decision.verdict is not Verdict.ACCEPT:
            settled |= {p.own for p in met if _given(draft, p, finding)}
            continue
        settled |= {p.own for p in met}
        accepted = _accepted(draft, finding, decision)
        wrong = [p for p in met if _differs(draft, p, finding, accepted)]
        if len(wrong) == len(met):  # a draft that gives the accepted answer too has it right
            found += [_finding(draft, p, finding, decision, accepted) for p in wrong]
    return list({(f.start, f.end): f for f in reversed(found)}.values()), settled


def _same_question(point: Point, finding: Finding) -> bool:
    """Whether a point of the draft stands beside the passages that were decided on."""
    kind = finding.disagreement.kind
    if point.kind is not kind and not {point.kind, kind} <= _FIGURES:
        return False
    return any(meet(a, e) for a in point.others for e in finding.disagreement.evidence)


def _given(draft: Draft, point: Point, finding: Finding) -> bool:
    """Whether a source gives the draft's answer to a question that was decided."""
    return any(agrees(draft, finding.disagreement.kind, point.own, a) for a in finding.disagreement.evidence)


def _accepted(draft: Draft, finding: Finding, decision: Resolution) -> _Accepted:
    """What stands: of a source that has been renamed since, the answers that read as it did."""
    if decision.value is not None:
        return _Accepted((), decision.value, _mentions(decision.value))
    keys = {r.document.id: r.document.key for r in draft.sources}
    evidence = finding.disagreement.evidence
    norms = {s.norm for s in decision.sides if s.source == decision.source}
    own = tuple(a for a in evidence if keys[a.source] == decision.source)
    same = tuple(a for a in evidence if a.norm in norms)
    return _Accepted(tuple(a for a in own if a in same) or same or own)


def _mentions(value: str) -> tuple[Quantity | DateMention, ...]:
    """The figures and dates in a value that the reviewer wrote."""
    claims = read_source(document_from_bytes(value.encode("utf-8", "replace"), "value")).claims if value.strip() else ()
    out: list[Quantity | DateMention] = []
    for claim in claims:
        out += [*claim.quantities, *claim.dates]
    return tuple(out)


def _differs(draft: Draft, point: Point, finding: Finding, accepted: _Accepted) -> bool:
    kind = finding.disagreement.kind
    if accepted.answers:
        return not any(agrees(draft, kind, point.own, a) for a in accepted.answers)
    own = mention_of(draft, point.own)
    for mention in accepted.mentions:
        if isinstance(own, Quantity) and isinstance(mention, Quantity):
            return compare_quantities(own, mention, same_concept) == "conflict"
        if isinstance(own, DateMention) and isinstance(mention, DateMention):
            return compare_dates(own, mention) == "conflict"
    # A value in words: the draft goes against it where it gives an answer that the reviewer did not choose.
    said = fold(f"{point.own.value} {point.own.quote}")[0].casefold()
    if fold(accepted.value)[0].casefold() in said:
        return False
    return _given(draft, point, finding)


def _finding(draft: Draft, point: Point, finding: Finding, decision: Resolution, accepted: _Accepted) -> DraftFinding:
    who = f" by {decision.reviewer}" if decision.reviewer else ""
    values = list(dict.fromkeys(f"“{a.value}” ({a.source})" for a in accepted.answers)) or [f"“{accepted.value}”"]
    explanation = f"{point.question} It was decided{who}: {' and '.join(values)}. The draft says “{point.own.value}”."
    evidence = accepted.answers or finding.disagreement.evidence
    decided = finding.disagreement
    fault = DraftKind.CONTRADICTS_DECISION
    return draft.finding(fault, decided.kind, decided.severity, marked(point.own), explanation, evidence)
