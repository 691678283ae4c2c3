"""The report for people: every open point with each source's words in their context, then a summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.model import State
from facts.reporting.summary import compared_line, count_rows, draft_standing, gate_line, standing
from facts.resolving.model import Verdict
from sources.display import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.model import Answer, DraftFinding
    from facts.reporting.report import Report
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document

_CONTEXT = 60  # code points on either side of a quote
# What a runner takes for a command: `::` that begins a line, spaces before it allowed, and the older `##[` anywhere.
_COMMAND = re.compile(r"^[^\S\n]*::|##\[", re.MULTILINE)
_SPACE = re.compile(r"[ \t\r\n]+")


def render(report: Report) -> str:
    """The report as text. What comes from sources is shown with visible tokens instead of control characters.

    No line of it is a command to the log of a CI job: see `quiet`.
    """
    dossier = report.examination.dossier
    head = f"{_clean(dossier.title)}: {compared_line(report)}"
    parts = ["\n".join([head, *(f"not read: {_clean(problem)}" for problem in dossier.problems)])]
    parts += [_draft_text(f, report) for f in report.draft]
    parts += [finding_text(f, report.documents, _stand(f, report)) for f in report.shown]
    parts.append(_summary(report))
    return quiet("\n\n".join(parts)) + "\n"


def quiet(text: str) -> str:
    """Break up what a GitHub job's log would obey: a line that begins with `::`, and `##[` anywhere."""
    return _COMMAND.sub(lambda match: f"{match[0][:-1]} {match[0][-1]}", text)


def finding_text(finding: Finding, documents: dict[str, Document], stand: str = "") -> str:
    """One finding in full, without a final newline. `stand` says how it stands before the gate."""
    found = finding.disagreement
    lines = [
        f"{found.severity.value} · {found.kind.value} · {finding.state.value}    {found.id}",
        _clean(found.question),
    ]
    lines += [f"  {_clean(text)}" for text in (found.explanation, stand or finding.reason) if text]
    for answer in found.evidence:
        lines += _answer_lines(answer, documents[answer.source])
    if finding.resolution:
        lines += _decision_lines(finding)
    return "\n".join(lines)


def _stand(finding: Finding, report: Report) -> str:
    stand = standing(finding, report)
    return "" if stand == finding.state.value else stand  # the first line has the state


def _draft_text(finding: DraftFinding, report: Report) -> str:
    lines = [
        f"{place_in_draft(finding)} {finding.kind.value} · {finding.severity.value}    “{_clean(finding.quote)}”",
        f"  {_clean(finding.explanation)}",
        f"  {draft_standing(finding, report)}",
    ]
    for answer in finding.evidence:
        lines += _answer_lines(answer, report.documents[answer.source])
    return "\n".join(lines)


def place_in_draft(finding: DraftFinding) -> str:
    """Where a finding in a draft stands: "article.md:3:1"."""
    return f"{_clean(finding.path)}:{finding.line}:{finding.column}"


def decision_text(decision: Resolution) -> str:
    """What was decided, in a few words: "accept a.txt", "dismiss (other-date)"."""
    words = decision.verdict.value
    if decision.verdict is Verdict.ACCEPT:
        words += f" {_clean(decision.source or '')}" if decision.source else f" “{_clean(decision.value or '')}”"
    return f"{words} ({decision.reason.value})" if decision.reason else words


def quote_in_context(answer: Answer, text: str) -> str:
    """Show the words that carry the value in brackets with a little of the text around them, on one line."""
    start, end = (answer.start, answer.end) if answer.mark_start < 0 else (answer.mark_start, answer.mark_end)
    low, high = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    before, after = (
        _within_paragraph(text[low:start], last=True),
        _within_paragraph(text[end:high], last=False),
    )
    if low > 0 and len(before) == start - low:
        before = "…" + before.partition(" ")[2]
    if high < len(text) and len(after) == high - end:
        after = after.rpartition(" ")[0] + "…"
    return f"{_clean(before, strip=False)}[{_clean(text[start:end])}]{_clean(after, strip=False)}".strip()


def _within_paragraph(stretch: str, *, last: bool) -> str:
    pieces = re.split(r"\n[ \t\r]*\n", stretch)
    return pieces[-1] if last else pieces[0]


def _answer_lines(answer: Answer, document: Document) -> list[str]:
    by = f", {_clean(answer.speaker)}" if answer.speaker else ""
    place = _clean(document.reference(max(answer.start, answer.mark_start)))
    return [
        f"  {_clean(answer.source)}  {_clean(answer.value)}    {answer.status.value}{by}    {place}",
        f"     {quote_in_context(answer, document.text)}",
    ]


def _decision_lines(finding: Finding) -> list[str]:
    decision = finding.resolution
    if decision is None:
        return []
    by = f" by {_clean(decision.reviewer)}" if decision.reviewer else ""
    note = f": {_clean(decision.note)}" if decision.note else ""
    lines = [f"  decided: {decision_text(decision)}{by}, {decision.time[:10]}{note}"]
    if finding.state in {State.STALE, State.ORPHANED}:
        lines += [f"     then  {_clean(s.source)}  “{_clean(s.exact)}”" for s in decision.sides]
    return lines


def _summary(report: Report) -> str:
    rows = count_rows(report)
    table = _table(rows) if rows else "No disagreements found."
    return "\n\n".join([table, "\n".join([*map(_clean, report.notes), gate_line(report)])])


def _table(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_row(row, widths) for row in rows)


def _row(row: Iterable[str], widths: list[int]) -> str:
    first, *rest = zip(row, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)])


def _clean(text: str, *, strip: bool = True) -> str:
    flat = visible(_SPACE.sub(" ", text))
    return flat.strip() if strip else flat
