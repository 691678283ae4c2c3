"""schema.org ClaimReview as JSON-LD, for points that are settled by accepting an answer.

Each answer of the sources is one reviewed claim. Its rating is a word, "adopted" or "not adopted": a decision knows
no degrees, so there is no `ratingValue`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facts.asking.candidates import join_words
from facts.exporting.outcomes import named_now, outcome_text, readings_of
from facts.jsontext import to_json
from facts.reporting.report import DONE
from facts.resolving.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facts.exporting.outcomes import Reading
    from facts.reporting.report import Report
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document

ADOPTED, REJECTED = "Adopted", "Not adopted"


def render(report: Report) -> str:
    """A graph of ClaimReviews in the report's order, one per answer of each settled point; empty where there is none."""
    documents = report.documents
    graph = [review for finding in report.findings for review in _reviews(finding, documents)]
    return to_json({"@context": "https://schema.org", "@graph": graph}, indent=2) + "\n"


def _reviews(finding: Finding, documents: Mapping[str, Document]) -> Iterator[dict[str, Any]]:
    decision = finding.resolution
    if decision is None or decision.verdict is not Verdict.ACCEPT or finding.state not in DONE:
        return
    decision = named_now(decision, finding.disagreement.evidence, documents)
    ids = {d.key: d.id for d in documents.values()}
    readings = readings_of(finding.disagreement.evidence)
    for number, reading in enumerate(readings, 1):
        yield _present(
            {
                "@type": "ClaimReview",
                "@id": f"urn:crossread:review:{finding.disagreement.id}:{number}",
                "claimReviewed": f"{finding.disagreement.question} {reading.value}",
                "itemReviewed": _claim(reading, documents),
                "reviewRating": {"@type": "Rating", "alternateName": _rating(reading, decision, documents)},
                "reviewBody": " ".join(filter(None, (outcome_text(decision, ids), decision.note))),
                "author": {"@type": "Person", "name": decision.reviewer} if decision.reviewer else None,
                "datePublished": decision.time or None,
            }
        )


def _rating(reading: Reading, decision: Resolution, documents: Mapping[str, Document]) -> str:
    if decision.value is not None:
        return ADOPTED if reading.value.casefold() == decision.value.casefold() else REJECTED
    return ADOPTED if decision.source in {documents[s].key for s in reading.sources} else REJECTED


def _claim(reading: Reading, documents: Mapping[str, Document]) -> dict[str, Any]:
    speakers = list(dict.fromkeys(a.speaker for a in reading.answers if a.speaker))
    return _present(
        {
            "@type": "Claim",
            "text": reading.answers[0].quote,
            "description": f"According to {join_words(speakers)}." if speakers else None,
            "appearance": [_work(documents[source]) for source in reading.sources],
        }
    )


def _work(document: Document) -> dict[str, Any]:
    return _present(
        {
            "@type": "CreativeWork",
            "identifier": document.key,
            "name": document.title,
            "publisher": {"@type": "Organization", "name": document.publisher} if document.publisher else None,
            "datePublished": document.published.isoformat() if document.published else None,
        }
    )


def _present(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value is not None}
