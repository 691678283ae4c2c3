"""A summary in Markdown for a job's page: the gate's answer, a table by kind and state, every failure with its reason.

For the fact sheet that `export --format markdown` writes see `markdown`. GitHub takes a summary of at most 1 MiB, so
failures that would make it longer are counted instead of told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Severity
from facts.reporting.marks import plain
from facts.reporting.passages import decision_line
from facts.reporting.report import DONE
from facts.reporting.summary import compared_line, count_rows, draft_standing, gate_line, standing
from facts.reporting.text import place_in_draft, quote_in_context

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Answer, DraftFinding
    from facts.reporting.report import Report
    from facts.resolving.model import Finding

LIMIT = 900_000  # bytes told in full
_SIGNS = {Severity.CONTRADICTION: "‼", Severity.TENSION: "!", Severity.NUANCE: "·"}


def render(report: Report) -> str:
    """The summary. What comes from sources is escaped: it makes no links, markup or HTML."""
    dossier = report.examination.dossier
    parts = [f"## {'✗' if report.exit else '✓'} {plain(dossier.title)}", f"**{gate_line(report)}**"]
    parts.append("  \n".join([f"{compared_line(report)}.", *(f"{plain(note)}." for note in report.notes)]))
    if dossier.problems:
        parts += ["### Not read", "\n".join(f"- {plain(problem)}" for problem in dossier.problems)]
    parts += _table(report)
    drafts, shown = report.draft, report.shown
    stopped = [*(_draft(f, report) for f in drafts if report.stops_draft(f))]
    stopped += [_finding(f, report) for f in shown if report.stops(f)]
    others = [*(_draft(f, report) for f in drafts if not report.stops_draft(f))]
    others += [_finding(f, report) for f in shown if not report.stops(f)]
    parts += _section("What stops the gate", stopped) + _section("The rest", others)
    return "\n\n".join(_within_limit(parts)) + "\n"


def _section(title: str, texts: list[str]) -> list[str]:
    return [f"### {title}", *texts] if texts else []


def _table(report: Report) -> list[str]:
    rows = count_rows(report)
    if not rows:
        return ["No disagreements found."]
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    line = "|".join(["", ":--", *["--:"] * (len(rows[0]) - 1), ""])
    return ["\n".join([head, line, *body])]


def _finding(finding: Finding, report: Report) -> str:
    found = finding.disagreement
    lines = [
        f"#### {_SIGNS[found.severity]} {plain(found.question)}",
        "",
        f"{found.severity.value}, {found.kind.value}, {finding.state.value} (`{found.id}`)",
        "",
    ]
    lines += [plain(words) + "  " for words in (found.explanation, standing(finding, report)) if words]
    if finding.resolution:
        lines.append(plain(decision_line(finding)))
    lines += ["", *_quotes(found.evidence, report)]
    if finding.resolution and finding.state not in DONE and report.stops(finding):
        lines += [f"- then {plain(s.source)}: “{plain(s.exact)}”" for s in finding.resolution.sides]
    return "\n".join(lines).rstrip()


def _draft(finding: DraftFinding, report: Report) -> str:
    head = f"#### {_SIGNS[finding.severity]} {plain(place_in_draft(finding))} “{plain(finding.quote)}”"
    said = [plain(words) + "  " for words in (finding.explanation, draft_standing(finding, report))]
    lines = [head, "", f"{finding.severity.value}, {finding.kind.value}, draft", "", *said, ""]
    return "\n".join([*lines, *_quotes(finding.evidence, report)]).rstrip()


def _quotes(answers: Sequence[Answer], report: Report) -> list[str]:
    documents = report.documents
    lines = []
    for answer in answers:
        by = f", {plain(answer.speaker)}" if answer.speaker else ""
        where = plain(documents[answer.source].reference(max(answer.start, answer.mark_start)))
        words = plain(quote_in_context(answer, documents[answer.source].text))
        lines.append(f"- **{plain(answer.source)}** {words} ({answer.status.value}{by}; {where})")
    return lines


def _within_limit(parts: list[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for number, part in enumerate(parts):
        size += len(part.encode("utf-8")) + 2
        if size > LIMIT:
            return [*kept, f"… and {len(parts) - number} more, left out: a summary may not be longer."]
        kept.append(part)
    return kept
