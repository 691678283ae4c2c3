"""JUnit XML: a test case per finding, a failure for what stops the gate, an error for a source that could not be read.

What is unsettled without stopping the gate is skipped. The format wants a time: it is always the epoch, since reports
hold no clock.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from facts.reporting.passages import draft_lines, message_lines, one_line
from facts.reporting.report import DONE
from facts.reporting.summary import draft_standing, notices, standing
from facts.reporting.text import place_in_draft

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.reporting.report import Report

_FORBIDDEN = re.compile("[\ufffe\uffff]")  # what XML 1.0 has no way to write, beyond what `one_line` shows anyway


def render(report: Report) -> str:
    """The report as one suite named for the dossier."""
    unread, drafts, found = _unread(report), _drafts(report), _findings(report)
    cases = [*unread, *drafts, *found]
    totals = {
        "tests": len(cases),
        "failures": sum("<failure " in case for case in cases),
        "errors": len(unread),
        "skipped": sum("<skipped " in case for case in cases),
    }
    suite = {"name": report.examination.dossier.title or "dossier", "package": "crossread", "id": "0"}
    suite |= {"timestamp": "1970-01-01T00:00:00", "hostname": "localhost", "time": "0"}
    suite |= {key: str(number) for key, number in totals.items()}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<testsuites>",
        f"  <testsuite{_attributes(suite)}>",
        *_properties(report),
        *cases,
        f"    <system-out>{_text(notices(report))}</system-out>",
        "    <system-err></system-err>",
        "  </testsuite>",
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _properties(report: Report) -> list[str]:
    values = {"exit": str(report.exit), "fail-on": report.fail_on.value}
    values |= {f"gate.{state}": str(number) for state, number in report.gate.counts.items()}
    written = [f"      <property{_attributes({'name': n, 'value': v})}/>" for n, v in values.items()]
    return ["    <properties>", *written, "    </properties>"]


def _unread(report: Report) -> list[str]:
    return [
        _case("sources", f"source not read {number}", "error", problem, "source-not-read", [problem])
        for number, problem in enumerate(report.examination.dossier.problems, 1)
    ]


def _drafts(report: Report) -> list[str]:
    cases = []
    for finding in report.draft:
        outcome = "failure" if report.stops_draft(finding) else "skipped"
        message = f"{finding.explanation} ({draft_standing(finding, report)})"
        name = f"{place_in_draft(finding)} “{finding.quote}”"
        lines = draft_lines(finding, report)
        cases.append(_case(f"draft.{finding.kind.value}", name, outcome, message, finding.severity.value, lines))
    return cases


def _findings(report: Report) -> list[str]:
    cases = []
    for finding in report.findings:
        found = finding.disagreement
        outcome = "failure" if report.stops(finding) else "" if finding.state in DONE else "skipped"
        name = f"{found.question} [{found.id}]"
        message, lines = standing(finding, report), message_lines(finding, report)
        cases.append(_case(found.kind.value, name, outcome, message, found.severity.value, lines))
    return cases


def _case(group: str, name: str, outcome: str, message: str, kind: str, lines: Iterable[str]) -> str:  # noqa: PLR0913, PLR0917
    """A test case. `outcome` is the element inside it, "" for one that passes."""
    head = f"    <testcase{_attributes({'name': name, 'classname': f'crossread.{group}', 'time': '0'})}"
    if not outcome:
        return head + "/>"
    values = {"message": message} | ({} if outcome == "skipped" else {"type": kind})
    return f"{head}>\n      <{outcome}{_attributes(values)}>{_text(lines)}</{outcome}>\n    </testcase>"


def _attributes(values: dict[str, str]) -> str:
    return "".join(f' {key}="{_clean(value)}"' for key, value in values.items())


def _text(lines: Iterable[str]) -> str:
    return "\n".join(map(_clean, lines))


def _clean(text: str) -> str:
    shown = _FORBIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", one_line(text))
    return escape(shown)
