"""SARIF 2.1.0 for code scanning: a result per finding, the other sources as related locations.

Offsets and columns are Unicode code points. URIs are relative to the working directory. Settled findings are listed where
they are asked for, suppressed, with the decision as justification: not by default, since GitHub's code scanning takes no
notice of suppressions and would open an alert for each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from facts import VERSION
from facts.jsontext import to_json
from facts.model import State
from facts.reporting.fingerprints import draft_fingerprints
from facts.reporting.passages import (
    Passage,
    decision_line,
    decision_path,
    draft_passage,
    one_line,
    passage_line,
    passage_of,
    passages_of,
)
from facts.reporting.report import DONE
from facts.reporting.rules import LEVELS, rule_index, rules
from facts.reporting.summary import draft_standing, gate_line, notices, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Answer, Disagreement, DraftFinding
    from facts.reporting.report import Report
    from facts.resolving.model import Finding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "crossread/v1"
_ROOT = "%SRCROOT%"
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def render(report: Report) -> str:
    """The log, with one run."""
    run = {
        "tool": {"driver": {"name": "crossread", "version": VERSION, "semanticVersion": VERSION, "rules": rules()}},
        "invocations": [_invocation(report)],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "the working directory of the check"}}},
        "artifacts": _artifacts(report),
        "results": [*_draft_results(report), *(_result(f, report) for f in report.shown)],
        "properties": {"gate": dict(report.gate.counts), "failOn": report.fail_on.value},
    }
    return to_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def uri_of(path: str) -> str:
    """A relative path with forward slashes as a URI: whatever is no plain character is percent-encoded."""
    raw = path.encode("utf-8", "surrogateescape") if _is_plain(path) else path.encode("utf-8", "surrogatepass")
    coded = "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in raw)
    return f"file://{coded}" if coded.startswith("/") else coded


def _is_plain(path: str) -> bool:
    """Whether every lone surrogate stands for a byte of a file name that is no UTF-8."""
    return all(not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff" for c in path)


def _invocation(report: Report) -> dict[str, Any]:
    problems = [f"Not read: {problem}" for problem in report.examination.dossier.problems]
    told = [("error", line) for line in problems] + [("note", line) for line in notices(report)]
    return {
        "executionSuccessful": not problems,
        "exitCode": report.exit,
        "exitCodeDescription": gate_line(report),
        "toolExecutionNotifications": [{"level": level, "message": _message(line)} for level, line in told],
    }


def _artifacts(report: Report) -> list[dict[str, Any]]:
    sources = [
        {
            "location": _uri(document.file_path),
            "roles": ["analysisTarget"],
            "hashes": {"sha-256": document.sha256},
            "description": _message(document.title or document.id),
        }
        for document in {d.file_path: d for d in reversed(report.examination.dossier.documents)}.values()
    ][::-1]
    drafts = dict.fromkeys(f.path for f in report.draft)
    return [*sources, *({"location": _uri(path), "roles": ["analysisTarget"]} for path in drafts)]


def _result(finding: Finding, report: Report) -> dict[str, Any]:
    found = finding.disagreement
    first, *_ = passages_of(finding, report)
    stand = standing(finding, report)
    words = [found.question, found.explanation, _capital(stand)]
    return {
        "ruleId": found.kind.value,
        "ruleIndex": rule_index(found.kind),
        "level": LEVELS[found.severity],
        "message": _message(" ".join(w for w in words if w), _links(found.evidence[1:])),
        "locations": [_location(first, found.evidence[0] if found.evidence else None)],
        "relatedLocations": _related(found.evidence[1:], report),
        "partialFingerprints": {FINGERPRINT: found.id},
        "suppressions": _suppressions(finding, report),
        "properties": _properties(finding, found, stops=report.stops(finding), stand=stand),
    }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _properties(finding: Finding, found: Disagreement, *, stops: bool, stand: str) -> dict[str, Any]:
    return {
        "id": found.id,
        "severity": found.severity.value,
        "state": finding.state.value,
        "reason": finding.reason,
        "stopsGate": stops,
        "gate": stand,
        "question": found.question,
        "why": found.why,
        "verdict": finding.resolution.verdict.value if finding.resolution else None,
    }


def _draft_results(report: Report) -> list[dict[str, Any]]:
    names = draft_fingerprints(report.draft)
    return [_draft_result(f, name, report) for f, name in zip(report.draft, names, strict=True)]


def _draft_result(finding: DraftFinding, name: str, report: Report) -> dict[str, Any]:
    stand, stops = draft_standing(finding, report), report.stops_draft(finding)
    return {
        "ruleId": finding.kind.value,
        "ruleIndex": rule_index(finding.kind),
        "level": LEVELS[finding.severity],
        "message": _message(f"{finding.explanation} {_capital(stand)}.", _links(finding.evidence)),
        "locations": [_location(draft_passage(finding))],
        "relatedLocations": _related(finding.evidence, report),
        "partialFingerprints": {FINGERPRINT: name},
        "suppressions": [],
        "properties": {"severity": finding.severity.value, "stopsGate": stops, "gate": stand},
    }


def _suppressions(finding: Finding, report: Report) -> list[dict[str, Any]]:
    """A settled finding is suppressed, and one that may be deferred; nothing that stops the gate is."""
    if finding.resolution is None or finding.state not in DONE | {State.DEFERRED} or report.stops(finding):
        return []
    return [
        {
            "kind": "external",
            "status": "accepted" if finding.state in DONE else "underReview",
            "justification": decision_line(finding).removeprefix("decided: "),
            "location": _location(Passage(decision_path(finding, report))),
        }
    ]


def _related(answers: Sequence[Answer], report: Report) -> list[dict[str, Any]]:
    documents = report.documents
    return [
        {"id": number}
        | _location(passage_of(answer, documents[answer.source]), answer)
        | {"message": _message(passage_line(answer, documents[answer.source]))}
        for number, answer in enumerate(answers, 1)
    ]


def _links(answers: Sequence[Answer]) -> str:
    """Links to the related locations: viewers show those that a message names."""
    names = [re.sub(r"[^\w.-]", "_", answer.source) for answer in answers]
    links = ", ".join(f"[{name}]({number})" for number, name in enumerate(names, 1))
    return f"See also {links}." if links else ""


def _location(passage: Passage, answer: Answer | None = None) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _uri(passage.path), "region": _region(passage)}
    if answer is not None and passage.end >= 0 and (answer.start, answer.end) != (passage.start, passage.end):
        context = {"charOffset": answer.start, "charLength": answer.end - answer.start}
        place["contextRegion"] = context | {"snippet": {"text": answer.quote}}
    return {"physicalLocation": place}


def _region(passage: Passage) -> dict[str, Any]:
    if passage.end < 0:
        return {"startLine": passage.line}
    return {
        "startLine": passage.line,
        "startColumn": passage.column,
        "endLine": passage.end_line,
        "endColumn": passage.end_column,
        "charOffset": passage.start,
        "charLength": passage.end - passage.start,
        "snippet": {"text": passage.words},
    }


def _uri(path: str) -> dict[str, str]:
    return {"uri": uri_of(path), "uriBaseId": _ROOT} if not path.startswith("/") else {"uri": uri_of(path)}


def _message(text: str, links: str = "") -> dict[str, str]:
    """A message whose only links are the given ones, and in which no brace is a placeholder."""
    written = one_line(text).replace("](", "] (").replace("{", "{{").replace("}", "}}")
    return {"text": f"{written} {links}".strip() or "-"}
