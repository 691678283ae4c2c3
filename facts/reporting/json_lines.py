"""The report as lines of JSON, one disagreement a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.jsontext import to_json
from facts.reporting.records import finding_record

if TYPE_CHECKING:
    from facts.reporting.report import Report


def render(report: Report) -> str:
    """Every disagreement, whatever its state, in the order of the report."""
    documents = report.documents
    return "".join(to_json(finding_record(f, documents)) + "\n" for f in report.findings)
