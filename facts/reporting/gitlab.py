"""GitLab's Code Quality report: a list of findings, which the merge request compares with the target branch's.

The report has no place for a run as a whole, so what was compared and the gate's answer stand in an entry of their own.
Fingerprints are ids of disagreements: they outlive edits elsewhere, renames and new sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facts.jsontext import to_json
from facts.model import Severity
from facts.reporting.fingerprints import draft_fingerprints, fingerprint
from facts.reporting.passages import (
    Passage,
    dossier_path,
    draft_lines,
    draft_passage,
    message_lines,
    one_line,
    passages_of,
)
from facts.reporting.report import DONE
from facts.reporting.summary import notices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.reporting.report import Report

_SEVERITIES = {Severity.CONTRADICTION: "critical", Severity.TENSION: "major", Severity.NUANCE: "minor"}


def render(report: Report) -> str:
    """The entries: the run, what could not be read, the draft's findings, then the sources'."""
    dossier = Passage(dossier_path(report))
    entries = [_entry("gate", "info", fingerprint("gate"), dossier, notices(report))]
    for problem in report.examination.dossier.problems:
        lines = [f"Not read: {problem}"]
        entries.append(_entry("source-not-read", "blocker", fingerprint("problem", problem), dossier, lines))
    for finding, name in zip(report.draft, draft_fingerprints(report.draft), strict=True):
        severity, lines = _SEVERITIES[finding.severity], draft_lines(finding, report)
        entries.append(_entry(finding.kind.value, severity, name, draft_passage(finding), lines))
    for found in report.shown:
        disagreement = found.disagreement
        severity = "info" if found.state in DONE else _SEVERITIES[disagreement.severity]
        lines = [disagreement.question, *message_lines(found, report)]
        place = passages_of(found, report)[0]
        entries.append(_entry(disagreement.kind.value, severity, disagreement.id, place, lines))
    return to_json(entries, indent=2) + "\n"


def _entry(name: str, severity: str, mark: str, passage: Passage, lines: Iterable[str]) -> dict[str, Any]:
    """One finding. The path keeps its true characters: GitLab looks the file up by it."""
    return {
        "description": "\n".join(map(one_line, lines)),
        "check_name": name,
        "fingerprint": mark,
        "severity": severity,
        "location": {"path": passage.path, "lines": {"begin": passage.line, "end": passage.end_line}},
    }
