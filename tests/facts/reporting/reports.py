"""Reports for tests of formats: one with a finding in every state and in the draft, and one made of any text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.examine import Examination
from facts.model import DraftFinding, DraftKind, Fact, Kind, Severity, State
from facts.reporting.report import Report
from facts.resolving.gate import judge_gate
from facts.resolving.making import make_resolution
from facts.resolving.model import Finding, Verdict
from tests.factories import make_answer, make_disagreement, make_dossier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.document import Dossier

TEXTS = {
    "port/a.txt": "The harbour opened at dawn.\nThe master counted 12 boats.\n",
    "port/b.txt": "A rough night. They counted 15 boats\nin all.\n",
}
REASONS = {State.STALE: "b.txt said 14.", State.ORPHANED: "c.txt is gone.", State.REOPENED: "c.txt is new."}


def states_report(
    states: Sequence[State] = tuple(State), severity: Severity = Severity.CONTRADICTION, **more: bool
) -> Report:
    """A finding in each of the states, and one in the draft."""
    dossier = make_dossier(TEXTS, ".", ["d.txt: is empty"])
    findings = [_finding(dossier, state, number, severity) for number, state in enumerate(states)]
    return _report(dossier, findings, [_draft(dossier, "They counted 19 boats")], **more)


def hostile_report(text: str) -> Report:
    """A report in which everything that comes from outside holds the text."""
    dossier = make_dossier({f"a{text}.txt": f"{text} 12 boats {text}", "b.txt": f"15 boats{text}"}, ".", [text])
    dossier = replace(dossier, title=text, documents=tuple(replace(d, title=text) for d in dossier.documents))
    findings = []
    for number, state in enumerate(State):
        found = _finding(dossier, state, number, Severity.CONTRADICTION)
        disagreement = replace(found.disagreement, question=text, explanation=text, why=text)
        decision = found.resolution and replace(found.resolution, note=text, reviewer=text, question=text)
        findings.append(replace(found, disagreement=disagreement, resolution=decision, reason=text))
    return replace(_report(dossier, findings, [_draft(dossier, text)], show_settled=True), notes=(text,))


def _finding(dossier: Dossier, state: State, number: int, severity: Severity) -> Finding:
    one, two = dossier.documents
    answers = [make_answer(one, "12 boats", speaker=one.title), make_answer(two, "15 boats")]
    if state is State.ORPHANED:
        answers = []
    key = f"boats {number}"
    found = make_disagreement(
        [make_answer(one, "12 boats"), make_answer(two, "15 boats")], Kind.NUMBER, key, severity=severity
    )
    decision = make_resolution(
        found, dossier.documents, Verdict.ACCEPT, source="A", note="seen", reviewer="Ida", time="2026-03-01T12:00:00Z"
    )
    shown = replace(found, evidence=tuple(answers))
    return Finding(shown, state, None if state is State.OPEN else decision, REASONS.get(state, ""))


def _draft(dossier: Dossier, quote: str) -> DraftFinding:
    evidence = (make_answer(dossier.documents[0], "12 boats"),)
    return DraftFinding(
        DraftKind.CONTRADICTS_SOURCE,
        Kind.NUMBER,
        Severity.TENSION,
        f"draft {quote}.md",
        4,
        4 + len(quote),
        3,
        5,
        quote,
        quote,
        evidence,
    )


def _report(
    dossier: Dossier,
    findings: Sequence[Finding],
    draft: Sequence[DraftFinding],
    *,
    allow_deferred: bool = False,
    show_settled: bool = False,
) -> Report:
    facts = tuple(Fact(f.disagreement.key, "?", f.disagreement.evidence, "disagree") for f in findings)
    examination = Examination(dossier, (), facts, tuple(f.disagreement for f in findings))
    gate = judge_gate(findings, Severity.TENSION, allow_deferred=allow_deferred, draft=draft)
    code = 2 if dossier.problems else int(gate.failed)
    return Report(
        examination,
        tuple(findings),
        gate,
        Severity.TENSION,
        code,
        show_settled,
        tuple(draft),
        allow_deferred=allow_deferred,
        notes=("only what changed since main: 7 of 9 disagreements",),
    )
