"""The report for people: every open point with each source's words in their context, then a summary."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from facts.model import Kind, State
from facts.resolving.gate import stops
from facts.resolving.model import Verdict
from sources.display import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.model import Answer
    from facts.reporting.report import Report
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document

_CONTEXT = 60  # code points on either side of a quote
_SPACE = re.compile(r"[ \t\r\n]+")


def render(report: Report) -> str:
    """The report as text. What comes from sources is shown with visible tokens instead of control characters."""
    dossier = report.examination.dossier
    sources, found = len(dossier.documents), len(report.findings)
    head = f"{_clean(dossier.title)}: {_count(sources, 'source')}, {_count(found, 'disagreement')}"
    parts = ["\n".join([head, *(f"not read: {_clean(problem)}" for problem in dossier.problems)])]
    parts += [finding_text(f, report.documents) for f in report.shown]
    parts.append(_summary(report))
    return "\n\n".join(parts) + "\n"


def finding_text(finding: Finding, documents: dict[str, Document]) -> str:
    """One finding in full, without a final newline."""
    found = finding.disagreement
    lines = [
        f"{found.severity.value} · {found.kind.value} · {finding.state.value}    {found.id}",
        _clean(found.question),
    ]
    lines += [f"  {_clean(text)}" for text in (found.explanation, finding.reason) if text]
    for answer in found.evidence:
        lines += _answer_lines(answer, documents[answer.source])
    if finding.resolution:
        lines += _decision_lines(finding)
    return "\n".join(lines)


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
    if not report.findings:
        return "No disagreements found."
    states = [s for s in State if any(f.state is s for f in report.findings)]
    counts = Counter((f.disagreement.kind, f.state) for f in report.findings)
    rows = [["kind", *(s.value for s in states), "all"]]
    for kind in Kind:
        row = [counts[kind, s] for s in states]
        if any(row):
            rows.append([kind.value, *(str(n or "·") for n in row), str(sum(row))])
    totals = [sum(counts[kind, s] for kind in Kind) for s in states]
    rows.append(["all", *map(str, totals), str(sum(totals))])
    return f"{_table(rows)}\n\n{gate_line(report)}"


def gate_line(report: Report) -> str:
    """The gate's answer in one line."""
    counts = ", ".join(f"{n} {state}" for state, n in report.gate.counts.items() if n)
    below = sum(1 for f in report.findings if f.state is State.OPEN and not stops(f, report.fail_on))
    lesser = f"; {below} open below {report.fail_on.value}" if below else ""
    level = f"at or above {report.fail_on.value}{lesser}"
    problems = len(report.examination.dossier.problems)
    if problems:
        return (
            f"gate: incomplete, {_count(problems, 'source')} could not be read; {counts or 'nothing unsettled'} {level}"
        )
    return f"gate: fails with {counts} {level}" if report.gate.failed else f"gate: passes, nothing unsettled {level}"


def _table(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_row(row, widths) for row in rows)


def _row(row: Iterable[str], widths: list[int]) -> str:
    first, *rest = zip(row, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)])


def _clean(text: str, *, strip: bool = True) -> str:
    flat = visible(_SPACE.sub(" ", text))
    return flat.strip() if strip else flat


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
