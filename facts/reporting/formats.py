"""The formats of a report: each is one module with `render(report) -> str`, and one line here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facts.reporting.report import Report

CHECK_FORMATS = {
    "text": "facts.reporting.text",
    "json": "facts.reporting.json_object",
    "jsonl": "facts.reporting.json_lines",
}
EXPORT_FORMATS = {
    "markdown": "facts.reporting.markdown",
    "html": "facts.exporting.html",
    "csv": "facts.exporting.csv_table",
    "jsonld": "facts.exporting.web_annotation",
    "tei": "facts.exporting.tei",
    "claimreview": "facts.exporting.claimreview",
}


def render(report: Report, form: str) -> str:
    """The report in one of the formats; only that format's module is loaded."""
    text: str = import_module((CHECK_FORMATS | EXPORT_FORMATS)[form]).render(report)
    return text
