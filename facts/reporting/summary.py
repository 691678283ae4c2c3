"""What every format tells of a run as a whole: what was compared, what stops the gate and why, and how much there is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.model import Kind, State

if TYPE_CHECKING:
    from facts.model import DraftFinding
    from facts.reporting.report import Report
    from facts.resolving.model import Finding

_GATE_WORDS = {"draft": "in the draft"}


def stopping(report: Report) -> tuple[Finding, ...]:
    """The findings among the sources that stop the gate, in the report's order."""
    return tuple(f for f in report.findings if report.stops(f))


def why(finding: Finding) -> str:
    """Why a finding is in its state, one sentence."""
    return finding.reason or ("Nobody has decided yet." if finding.state is State.OPEN else "")


def standing(finding: Finding, report: Report) -> str:
    """How a finding stands before the gate, and why: "stops the gate (open): Nobody has decided yet."."""
    state = finding.state.value
    reason = f": {words}" if (words := why(finding)) else ""
    if report.stops(finding):
        return f"stops the gate ({state}){reason}"
    severity = finding.disagreement.severity
    if finding.state in {State.SETTLED, State.MOVED}:
        return f"{state}{reason}"
    if finding.state is State.DEFERRED and severity.rank <= report.fail_on.rank:
        return f"does not stop the gate ({state}, which is allowed){reason}"
    return f"does not stop the gate ({state}, but a {severity.value} is below {report.fail_on.value}){reason}"


def draft_standing(finding: DraftFinding, report: Report) -> str:
    """How a finding in a draft stands before the gate."""
    if report.stops_draft(finding):
        return "stops the gate (draft)"
    return f"does not stop the gate (a {finding.severity.value} is below {report.fail_on.value})"


def compared_line(report: Report) -> str:
    """What was compared: "3 sources, 14 facts compared, 5 disagreements". It says so where that was nothing."""
    examination = report.examination
    facts = sum(1 for f in examination.facts if f.agreement != "single")
    nothing = "" if facts else " (no two sources speak of the same thing)"
    parts = [
        count(len(examination.dossier.documents), "source"),
        f"{count(facts, 'fact')} compared{nothing}",
        count(len(report.findings), "disagreement"),
    ]
    if report.draft:
        parts.append(f"{count(len(report.draft), 'finding')} in the draft")
    return ", ".join(parts)


def gate_line(report: Report) -> str:
    """The gate's answer in one line."""
    counts = ", ".join(f"{n} {_GATE_WORDS.get(state, state)}" for state, n in report.gate.counts.items() if n)
    below = sum(1 for f in report.findings if f.state is State.OPEN and not report.stops(f))
    allowed = sum(1 for f in report.findings if f.state is State.DEFERRED and not report.stops(f))
    lesser = f"; {below} open below {report.fail_on.value}" if below else ""
    later = f"; {allowed} deferred" if allowed else ""
    level = f"at or above {report.fail_on.value}{lesser}{later}"
    problems = len(report.examination.dossier.problems)
    if problems:
        unread = f"{count(problems, 'source')} could not be read"
        return f"gate: incomplete, {unread}; {counts or 'nothing unsettled'} {level}"
    return f"gate: fails with {counts} {level}" if report.gate.failed else f"gate: passes, nothing unsettled {level}"


def notices(report: Report) -> tuple[str, ...]:
    """What was compared, what the run was narrowed to, and the gate's answer, one line each."""
    return (compared_line(report), *report.notes, gate_line(report))


def count_rows(report: Report) -> list[list[str]]:
    """Findings by kind and state, as rows of words under a heading row; no rows where nothing was found."""
    if not report.findings:
        return []
    states = [s for s in State if any(f.state is s for f in report.findings)]
    counts = Counter((f.disagreement.kind, f.state) for f in report.findings)
    rows = [["kind", *(s.value for s in states), "all"]]
    for kind in Kind:
        row = [counts[kind, s] for s in states]
        if any(row):
            rows.append([kind.value, *(str(n or "·") for n in row), str(sum(row))])
    totals = [sum(counts[kind, s] for kind in Kind) for s in states]
    rows.append(["all", *map(str, totals), str(sum(totals))])
    return rows


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 source", "2 sources"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
