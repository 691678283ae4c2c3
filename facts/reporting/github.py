"""Workflow commands of GitHub Actions: every finding as an annotation at its place.

GitHub shows at most ten errors, ten warnings and ten notices of a step as annotations; the log holds all of them. What
stops the gate is an error, other unsettled points are warnings or (nuances) notices. Every line begins with a command of
ours and everything from outside stands behind it, escaped: no line of a source can be one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Severity
from facts.reporting.passages import draft_lines, draft_passage, message_lines, one_line, passages_of
from facts.reporting.summary import notices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.reporting.passages import Passage
    from facts.reporting.report import Report

LIMIT = 10  # annotations of a level and step that GitHub shows
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_DATA = str.maketrans(_DATA)
_IN_PROPERTY = str.maketrans(_DATA | {":": "%3A", ",": "%2C"})


def render(report: Report) -> str:
    """The commands, what was compared and the gate's answer first, then what could not be read, then the findings."""
    unread = [
        _command("error", ["Not read: " + p], title="source not read") for p in report.examination.dossier.problems
    ]
    found = [*unread, *_findings(report)]
    return "".join(f"{line}\n" for line in (_head(report, found), *found))


def _head(report: Report, found: Iterable[str]) -> str:
    lines = [*notices(report)]
    errors = sum(line.startswith("::error ") for line in found)
    if errors > LIMIT:
        lines.append(f"GitHub shows the first {LIMIT} of {errors} errors as annotations; this step's log holds all.")
    return _command("notice", lines, title="crossread")


def _findings(report: Report) -> Iterable[str]:
    for finding in report.draft:
        title = f"{finding.severity.value}: {finding.kind.value}"
        level = _level(finding.severity, stops=report.stops_draft(finding))
        yield _command(level, draft_lines(finding, report), draft_passage(finding), title)
    for found in report.shown:
        disagreement = found.disagreement
        title = f"{disagreement.severity.value}, {disagreement.kind.value}: {disagreement.question}"
        level = _level(disagreement.severity, stops=report.stops(found))
        lines = [*message_lines(found, report), f"id {disagreement.id}"]
        yield _command(level, lines, passages_of(found, report)[0], title)


def _level(severity: Severity, *, stops: bool) -> str:
    if stops:
        return "error"
    return "notice" if severity is Severity.NUANCE else "warning"


def _command(level: str, lines: Iterable[str], passage: Passage | None = None, title: str = "") -> str:
    properties = {"title": one_line(title)}
    if passage is not None:
        properties = {"file": one_line(passage.path), "line": str(passage.line)} | _end(passage) | properties
    written = ",".join(f"{key}={value.translate(_IN_PROPERTY)}" for key, value in properties.items())
    data = "\n".join(map(one_line, lines)).translate(_IN_DATA)
    return f"::{level} {written}::{data}"


def _end(passage: Passage) -> dict[str, str]:
    """The last line; columns too, inclusive, where all is on one line: GitHub takes them there only."""
    if passage.end < 0:
        return {}
    if passage.line != passage.end_line:
        return {"endLine": str(passage.end_line)}
    last = max(passage.column, passage.end_column - 1)
    return {"endLine": str(passage.end_line), "col": str(passage.column), "endColumn": str(last)}
