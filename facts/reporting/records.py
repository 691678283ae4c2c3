"""The records that machine formats print: plain dictionaries whose keys stand in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.model import Answer, DraftFinding, Fact
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document


def source_record(document: Document) -> dict[str, Any]:
    """One source, as reports list it."""
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "sha256": document.sha256,
    }


def answer_record(answer: Answer, documents: Mapping[str, Document]) -> dict[str, Any]:
    """One source's answer with its place.

    Offsets are code points into the source's text; line and column count from 1.
    """
    document = documents[answer.source]
    line, column = document.line_column(answer.start)
    return {
        "source": answer.source,
        "path": document.path,
        "start": answer.start,
        "end": answer.end,
        "line": line,
        "column": column,
        "quote": answer.quote,
        "value": answer.value,
        "status": answer.status.value,
        "speaker": answer.speaker,
        "polarity": answer.polarity.value,
        "mark_start": answer.start if answer.mark_start < 0 else answer.mark_start,
        "mark_end": answer.end if answer.mark_start < 0 else answer.mark_end,
    }


def finding_record(finding: Finding, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A disagreement with its state, evidence and decision."""
    disagreement = finding.disagreement
    return {
        "id": disagreement.id,
        "kind": disagreement.kind.value,
        "severity": disagreement.severity.value,
        "state": finding.state.value,
        "reason": finding.reason,
        "question": disagreement.question,
        "explanation": disagreement.explanation,
        "why": disagreement.why,
        "evidence": [answer_record(a, documents) for a in disagreement.evidence],
        "resolution": decision_record(finding.resolution) if finding.resolution else None,
    }


def decision_record(resolution: Resolution) -> dict[str, Any]:
    """A decision, with the answers as they stood when it was made."""
    return {
        "id": resolution.id,
        "verdict": resolution.verdict.value,
        "source": resolution.source,
        "value": resolution.value,
        "reason": resolution.reason.value if resolution.reason else None,
        "note": resolution.note,
        "reviewer": resolution.reviewer,
        "time": resolution.time,
        "sides": [
            {
                "source": s.source,
                "quote": s.exact,
                "value": s.norm,
                "status": s.status,
                "speaker": s.speaker,
                "polarity": s.polarity,
            }
            for s in resolution.sides
        ],
        "rules": resolution.rules,
        "sources": dict(sorted(resolution.sources.items())),
    }


def fact_record(fact: Fact, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A question with each source's answers."""
    return {
        "question": fact.question,
        "answers": [answer_record(a, documents) for a in fact.answers],
        "agreement": fact.agreement,
    }


def draft_record(finding: DraftFinding, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A finding in a draft, with what the sources say instead."""
    return {
        "kind": finding.kind.value,
        "about": finding.about.value,
        "severity": finding.severity.value,
        "path": finding.path,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "quote": finding.quote,
        "explanation": finding.explanation,
        "evidence": [answer_record(a, documents) for a in finding.evidence],
    }
