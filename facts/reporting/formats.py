"""The formats of a report: each is one module with `render(report) -> str`, and one line here.

`check` and `export` have a table each: the same name may mean another thing in each ("markdown").
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facts.reporting.report import Report

CHECK_FORMATS = {
    "text": "facts.reporting.text",
    "json": "facts.reporting.json_object",
    "jsonl": "facts.reporting.json_lines",
    "sarif": "facts.reporting.sarif",
    "github": "facts.reporting.github",
    "gitlab": "facts.reporting.gitlab",
    "junit": "facts.reporting.junit",
    "markdown": "facts.reporting.job_summary",
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
    """The report in one of the formats of `check`; only that format's module is loaded."""
    return _render(report, CHECK_FORMATS[form])


def render_export(report: Report, form: str) -> str:
    """The report in one of the formats of `export`; only that format's module is loaded."""
    return _render(report, EXPORT_FORMATS[form])


def _render(report: Report, module: str) -> str:
    text: str = import_module(module).render(report)
    return text
