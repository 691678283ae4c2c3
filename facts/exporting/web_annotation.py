"""W3C Web Annotations as JSON-LD: an annotation per disagreement, per decision and per agreed fact.

Every answer is a target: a source with a TextQuoteSelector and a TextPositionSelector (code points, as the model asks),
the very words that carry the value as a refinement. What the model has no word for stands under `crossread:`.
`crossread import` reads the decisions back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facts import VERSION
from facts.exporting.outcomes import named_now, outcome_text
from facts.exporting.relative_iris import key_to_iri
from facts.jsontext import to_json
from facts.resolving.identity import disagreement_id
from facts.resolving.making import side_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from facts.model import Answer, Fact
    from facts.reporting.report import Report
    from facts.resolving.model import Finding, Resolution, Side
    from sources.document import Document

_OWN = {
    "crossread": "urn:crossread:terms:",
    "crossread:decides": {"@type": "@id"},
    "crossread:accepts": {"@type": "@id"},
}
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", _OWN]
DISAGREEMENT, DECISION, FACT = "urn:crossread:disagreement:", "urn:crossread:decision:", "urn:crossread:fact:"
_MEDIA = {"text": "text/plain", "markdown": "text/markdown", "html": "text/html"}


def render(report: Report) -> str:
    """An AnnotationCollection with one page. Sources are IRIs relative to the dossier's folder."""
    items = list(_annotations(report))
    dossier = report.examination.dossier
    collection: dict[str, Any] = {
        "@context": CONTEXT,
        "id": "urn:crossread:export",
        "type": "AnnotationCollection",
        "label": dossier.title,
        "generator": {"type": "Software", "name": f"Crossread {VERSION}"},
        "crossread:sources": [_source(d) for d in dossier.documents],
        "total": len(items),
    }
    if items:
        collection["first"] = {
            "id": "urn:crossread:export:1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        }
    return to_json(collection, indent=2) + "\n"


def _annotations(report: Report) -> Iterator[dict[str, Any]]:
    documents = report.documents
    ids = {d.key: d.id for d in documents.values()}
    for finding in report.findings:
        if finding.disagreement.evidence:
            yield _disagreement(finding, documents)
        if finding.resolution is not None:
            now = named_now(finding.resolution, finding.disagreement.evidence, documents)
            yield _decision(finding.resolution, finding, outcome_text(now, ids))
    for fact in report.examination.facts:
        if fact.agreement != "disagree":
            yield _fact(fact, documents)


def _source(document: Document) -> dict[str, Any]:
    return _present(
        {
            "id": key_to_iri(document.key),
            "type": "Text",
            "format": _MEDIA.get(document.format),
            "label": document.title,
            "crossread:id": document.id,
            "crossread:published": document.published.isoformat() if document.published else None,
            "crossread:publisher": document.publisher,
            "crossread:sha256": document.sha256,
        }
    )


def _disagreement(finding: Finding, documents: Mapping[str, Document]) -> dict[str, Any]:
    found = finding.disagreement
    return {
        "id": DISAGREEMENT + found.id,
        "type": "Annotation",
        "motivation": "questioning",
        "body": [
            *_bodies(
                ("questioning", found.question), ("describing", found.explanation), ("describing", finding.reason)
            ),
            *_bodies(("classifying", found.kind.value), ("classifying", found.severity.value)),
            *_bodies(("tagging", finding.state.value)),
        ],
        "target": _answers(found.evidence, documents),
        "crossread:kind": found.kind.value,
        "crossread:severity": found.severity.value,
        "crossread:state": finding.state.value,
    }


def _fact(fact: Fact, documents: Mapping[str, Document]) -> dict[str, Any]:
    return {
        "id": FACT + disagreement_id(fact.agreement, fact.key),
        "type": "Annotation",
        "motivation": "describing",
        "body": _bodies(("describing", fact.question), ("tagging", fact.agreement)),
        "target": _answers(fact.answers, documents),
        "crossread:state": fact.agreement,
    }


def _decision(decision: Resolution, finding: Finding, outcome: str) -> dict[str, Any]:
    """A decision with the passages as they stood when it was made; `outcome` tells it in a sentence."""
    return _present(
        {
            "id": DECISION + decision.id,
            "type": "Annotation",
            "motivation": "assessing",
            "creator": {"type": "Person", "name": decision.reviewer} if decision.reviewer else None,
            "created": decision.time or None,
            "body": _bodies(("assessing", outcome), ("commenting", decision.note)),
            "target": [_side(s) for s in decision.sides],
            "crossread:decides": DISAGREEMENT + finding.disagreement.id,
            "crossread:question": decision.question,
            "crossread:key": decision.key,
            "crossread:kind": decision.kind,
            "crossread:severity": decision.severity,
            "crossread:verdict": decision.verdict.value,
            "crossread:accepts": key_to_iri(decision.source) if decision.source is not None else None,
            "crossread:value": decision.value,
            "crossread:reason": decision.reason.value if decision.reason else None,
            "crossread:rules": decision.rules or None,
            "crossread:sha256": [f"{digest} {key}" for key, digest in sorted(decision.sources.items())] or None,
        }
    )


def _bodies(*texts: tuple[str, str]) -> list[dict[str, Any]]:
    return [
        {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": text}
        for purpose, text in texts
        if text
    ]


def _answers(answers: Iterable[Answer], documents: Mapping[str, Document]) -> list[dict[str, Any]]:
    return [_side(side_of(a, documents[a.source]), a.value) for a in answers]


def _side(side: Side, value: str | None = None) -> dict[str, Any]:
    quote: dict[str, Any] = {
        "type": "TextQuoteSelector",
        "exact": side.exact,
        "prefix": side.prefix,
        "suffix": side.suffix,
    }
    if side.mark_start >= 0:
        quote["refinedBy"] = {"type": "TextPositionSelector", "start": side.mark_start, "end": side.mark_end}
    return _present(
        {
            "type": "SpecificResource",
            "source": key_to_iri(side.source),
            "selector": [quote, {"type": "TextPositionSelector", "start": side.start, "end": side.end}],
            "crossread:value": value,
            "crossread:reading": side.norm,
            "crossread:status": side.status,
            "crossread:speaker": side.speaker,
            "crossread:polarity": side.polarity,
        }
    )


def _present(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what is None: JSON-LD knows no null."""
    return {key: value for key, value in record.items() if value is not None}
