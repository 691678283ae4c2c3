"""A fact sheet in Markdown: what was settled and on whose word, what is open, what the sources agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.exporting.outcomes import adopted_words, named_now
from facts.model import State
from facts.reporting.marks import plain as _plain
from facts.reporting.report import DONE
from facts.resolving.model import Verdict

if TYPE_CHECKING:
    from facts.model import Answer, Fact
    from facts.reporting.report import Report
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document


def render(report: Report) -> str:
    """The fact sheet. What comes from sources is escaped: it makes no links, markup or HTML."""
    documents = report.documents
    parts = [f"# {_plain(report.examination.dossier.title)}", _sources(report)]
    settled = [f for f in report.findings if f.state in DONE]
    unsettled = [f for f in report.findings if f.state not in DONE]
    parts.append("## Settled")
    parts += [_settled(f, documents) for f in settled] or ["Nothing yet."]
    parts.append("## Open points")
    parts += [_unsettled(f, documents) for f in unsettled] or ["None."]
    agreed = [f for f in report.examination.facts if f.agreement == "agree"]
    if agreed:
        parts += ["## Agreed", "\n".join(_agreed(f, documents) for f in agreed)]
    return "\n\n".join(parts) + "\n"


def _sources(report: Report) -> str:
    rows = ["| | Source | Published | File |", "|---|---|---|---|"]
    for document in report.examination.dossier.documents:
        day = document.published.isoformat() if document.published else ""
        rows.append(f"| {_plain(document.id)} | {_plain(document.title)} | {day} | {_plain(document.path)} |")
    return "\n".join(rows)


def _settled(finding: Finding, documents: dict[str, Document]) -> str:
    decision = finding.resolution
    if decision is None:
        return ""
    lines = [f"### {_plain(finding.disagreement.question)}", "", f"**{_outcome(finding, documents)}**"]
    credit = _credit(decision)
    if credit:
        lines += ["", f"Decided{credit}"]
    return "\n".join([*lines, "", *_evidence(finding, documents)]).rstrip()


def _credit(decision: Resolution) -> str:
    """Who decided, when and why, as far as it is known: " by Ida, 2026-03-01: seen"."""
    by = f" by {_plain(decision.reviewer)}" if decision.reviewer else ""
    day = f"{',' if by else ''} {decision.time[:10]}" if decision.time else ""
    note = f": {_plain(decision.note)}" if decision.note else ""
    return by + day + note


def _outcome(finding: Finding, documents: dict[str, Document]) -> str:
    """What was decided, as a sentence of a fact sheet."""
    decision = finding.resolution
    if decision is None:
        return ""
    if decision.verdict is Verdict.BOTH:
        return "All answers stand."
    if decision.verdict is Verdict.DISMISS:
        return f"No disagreement ({decision.reason.value if decision.reason else 'no reason given'})."
    if decision.value is not None:
        return _plain(decision.value)
    decision = named_now(decision, finding.disagreement.evidence, documents)
    said = " and ".join(f"“{_plain(words)}”" for words in adopted_words(decision))
    return f"{said} ({_plain(decision.source or '')})"


def _unsettled(finding: Finding, documents: dict[str, Document]) -> str:
    found = finding.disagreement
    head = f"{found.severity.value}, {found.kind.value}, {finding.state.value}"
    lines = [f"### {_plain(found.question)}", "", f"{head} (`{found.id}`)"]
    explained = [
        _plain(text) for text in (found.explanation, finding.reason if finding.state is not State.OPEN else "") if text
    ]
    if explained:
        lines += ["", " ".join(explained)]
    if finding.resolution is not None:
        deferred = finding.state is State.DEFERRED
        credit = _credit(finding.resolution)
        lines += [
            "",
            f"Put off{credit}" if deferred else f"Earlier decision: **{_outcome(finding, documents)}** Decided{credit}",
        ]
    return "\n".join([*lines, "", *_evidence(finding, documents)]).rstrip()


def _evidence(finding: Finding, documents: dict[str, Document]) -> list[str]:
    return [_answer(a, documents[a.source]) for a in finding.disagreement.evidence]


def _answer(answer: Answer, document: Document) -> str:
    by = f", {_plain(answer.speaker)}" if answer.speaker else ""
    place = f"{_plain(document.path)}, {_plain(document.place(answer.start))}"
    return f"- {_plain(answer.source)}: “{_plain(answer.quote)}” ({answer.status.value}{by}; {place})"


def _agreed(fact: Fact, documents: dict[str, Document]) -> str:
    first = fact.answers[0]
    who = ", ".join(dict.fromkeys(_plain(documents[a.source].id) for a in fact.answers))
    return f"- {_plain(fact.question)} {_plain(first.value)} ({who})"
