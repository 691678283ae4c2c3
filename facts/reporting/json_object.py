"""The report as one JSON object, `crossread/report/1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts import VERSION
from facts.jsontext import to_json
from facts.reporting.records import draft_record, fact_record, finding_record, source_record
from facts.reporting.summary import compared_line, gate_line

if TYPE_CHECKING:
    from facts.reporting.report import Report

SCHEMA = "crossread/report/1"


def render(report: Report) -> str:
    """The whole report. Every disagreement is in it, whatever its state."""
    dossier, documents = report.examination.dossier, report.documents
    record = {
        "schema": SCHEMA,
        "tool": {"name": "crossread", "version": VERSION},
        "title": dossier.title,
        "sources": [source_record(d) for d in dossier.documents],
        "problems": list(dossier.problems),
        "notes": list(report.notes),
        "summary": {"compared": compared_line(report), "gate": gate_line(report)},
        "disagreements": [finding_record(f, documents) | {"stops": report.stops(f)} for f in report.findings],
        "facts": [fact_record(f, documents) for f in report.examination.facts],
        "draft": [draft_record(f, documents) | {"stops": report.stops_draft(f)} for f in report.draft],
        "gate": dict(report.gate.counts),
        "exit": report.exit,
    }
    return to_json(record, indent=2) + "\n"
