"""The report as lines of JSON: one disagreement a line, then one finding of the draft a line, then one line on the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.jsontext import to_json
from facts.reporting.records import draft_record, finding_record
from facts.reporting.summary import compared_line, gate_line

if TYPE_CHECKING:
    from facts.reporting.report import Report

SCHEMA = "crossread/run/1"


def render(report: Report) -> str:
    """Every disagreement, whatever its state, in the order of the report.

    The last line alone has a `schema`: it tells what was compared, what could not be read and the gate's answer.
    """
    documents = report.documents
    records = [finding_record(f, documents) | {"stops": report.stops(f)} for f in report.findings]
    records += [draft_record(f, documents) | {"stops": report.stops_draft(f)} for f in report.draft]
    run = {
        "schema": SCHEMA,
        "problems": list(report.examination.dossier.problems),
        "notes": list(report.notes),
        "summary": {"compared": compared_line(report), "gate": gate_line(report)},
        "gate": dict(report.gate.counts),
        "exit": report.exit,
    }
    return "".join(to_json(record) + "\n" for record in [*records, run])
