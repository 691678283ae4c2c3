"""A table for spreadsheets: one row per answer, as RFC 4180 has it (CRLF, quotes doubled), in UTF-8.

The first character is U+FEFF: without it spreadsheets read UTF-8 as something else. A cell that a spreadsheet would
run as a formula gets an apostrophe in front (CWE-1236).
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from facts.exporting.outcomes import named_now, outcome_text
from facts.resolving.identity import disagreement_id
from sources.display import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facts.model import Answer
    from facts.reporting.report import Report
    from facts.resolving.model import Finding
    from sources.document import Document

COLUMNS = (
    "fact", "question", "kind", "severity", "state", "source", "title", "published", "value", "status", "speaker",
    "polarity", "quote", "path", "line", "column", "start", "end", "verdict", "decision", "note", "reviewer", "decided",
)  # fmt: skip
# Begins a formula, in ASCII or full width, also after blanks. Apostrophes that stand before one get another, so that
# taking one away gives back every cell.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r＝＋－＠]")
_BYTE_ORDER_MARK = "\ufeff"


def render(report: Report) -> str:
    """Every answer to every question: the disagreements in the report's order, then what sources agree on.

    Control, direction and invisible characters of sources are shown as tokens; line ends inside a cell are LF.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in _rows(report))
    return _BYTE_ORDER_MARK + out.getvalue()


def _rows(report: Report) -> Iterator[tuple[object, ...]]:
    documents = report.documents
    ids = {d.key: d.id for d in documents.values()}
    for finding in report.findings:
        found = finding.disagreement
        head = (found.id, found.question, found.kind.value, found.severity.value, finding.state.value)
        tail = _decision(finding, documents, ids)
        for answer in found.evidence:
            yield (*head, *_answer(answer, documents[answer.source]), *tail)
        if not found.evidence:  # its passages are gone: the decision is all that is left
            yield (*head, *[""] * 13, *tail)
    for fact in report.examination.facts:
        if fact.agreement == "disagree":
            continue
        head = (disagreement_id(fact.agreement, fact.key), fact.question, "", "", fact.agreement)
        for answer in fact.answers:
            yield (*head, *_answer(answer, documents[answer.source]), *[""] * 5)


def _answer(answer: Answer, document: Document) -> tuple[object, ...]:
    line, column = document.line_column(answer.start)
    return (
        answer.source,
        document.title,
        document.published.isoformat() if document.published else "",
        answer.value,
        answer.status.value,
        answer.speaker or "",
        answer.polarity.value,
        answer.quote,
        document.path,
        line,
        column,
        answer.start,
        answer.end,
    )


def _decision(finding: Finding, documents: Mapping[str, Document], ids: Mapping[str, str]) -> tuple[object, ...]:
    decision = finding.resolution
    if decision is None:
        return ("",) * 5
    decision = named_now(decision, finding.disagreement.evidence, documents)
    return decision.verdict.value, outcome_text(decision, ids), decision.note, decision.reviewer, decision.time


def _cell(value: object) -> str:
    text = visible(str(value).replace("\r\n", "\n"), keep="\n")
    return f"'{text}" if _FORMULA.match(text) else text
