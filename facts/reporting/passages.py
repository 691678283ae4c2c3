"""Where the words of a finding stand, and one finding told in plain lines: what formats for CI put into a message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.reporting.summary import draft_standing, standing
from facts.reporting.text import decision_text, quote_in_context
from sources.display import visible
from sources.folder import MANIFEST, RESOLUTIONS
from sources.loading import relative

if TYPE_CHECKING:
    from facts.model import Answer, DraftFinding
    from facts.reporting.report import Report
    from facts.resolving.model import Finding
    from sources.document import Document

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a file. Offsets are code points; lines and columns count from 1; ends are exclusive.

    `end` is -1 where only the line is known: in a file whose text is extracted, and in a decision's file, for a finding
    that no source speaks to any more.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    start: int = 0
    end: int = -1
    words: str = ""


def passage_of(answer: Answer, document: Document) -> Passage:
    """Where the words stand that carry an answer's value."""
    whole = answer.mark_start < 0
    start, end = (answer.start, answer.end) if whole else (answer.mark_start, answer.mark_end)
    if document.places:  # extracted from the file: offsets and columns are not the file's
        line = document.file_line(start) or 1
        return Passage(document.file_path, line, end_line=line)
    line, column = document.line_column(start)
    end_line, end_column = document.line_column(end)
    return Passage(document.path, line, column, end_line, end_column, start, end, document.text[start:end])


def passages_of(finding: Finding, report: Report) -> tuple[Passage, ...]:
    """Where a finding stands in each source, at least one: its decision's file where no passage is left."""
    found = tuple(passage_of(a, report.documents[a.source]) for a in finding.disagreement.evidence)
    return found or (Passage(decision_path(finding, report)),)


def decision_path(finding: Finding, report: Report) -> str:
    """The file of a finding's decision, relative to the working directory."""
    name = finding.resolution.id if finding.resolution else finding.disagreement.id
    return _in_dossier(report, f"{RESOLUTIONS}/{name}.json")


def dossier_path(report: Report) -> str:
    """The file that stands for the dossier as a whole: its manifest, whether or not there is one."""
    return _in_dossier(report, MANIFEST)


def _in_dossier(report: Report, name: str) -> str:
    dossier = report.examination.dossier
    root = "sample" if dossier.sample else relative(dossier.root)
    return f"{root}/{name}".removeprefix("./")


def draft_passage(finding: DraftFinding) -> Passage:
    """Where a finding stands in the draft. Its end is counted from its words."""
    lines = finding.quote.split("\n")
    column = finding.column + len(finding.quote) if len(lines) == 1 else len(lines[-1]) + 1
    end_line = finding.line + len(lines) - 1
    return Passage(
        finding.path, finding.line, finding.column, end_line, column, finding.start, finding.end, finding.quote
    )


def message_lines(finding: Finding, report: Report) -> list[str]:
    """One finding in plain lines: what the sources say, how it stands before the gate, each source's words, the decision."""
    documents = report.documents
    found = finding.disagreement
    lines = [line for line in (found.explanation, standing(finding, report)) if line]
    lines += [passage_line(a, documents[a.source]) for a in found.evidence]
    if finding.resolution:
        lines.append(decision_line(finding))
        if report.stops(finding):
            lines += [f"then {s.source}: “{s.exact}”" for s in finding.resolution.sides]
    return [one_line(line) for line in lines]


def draft_lines(finding: DraftFinding, report: Report) -> list[str]:
    """One finding in the draft in plain lines."""
    documents = report.documents
    lines = [f"“{finding.quote}”", finding.explanation, draft_standing(finding, report)]
    lines += [passage_line(a, documents[a.source]) for a in finding.evidence]
    return [one_line(line) for line in lines]


def passage_line(answer: Answer, document: Document) -> str:
    """One source's words with their place: "A a.txt:2:60 …they counted [12 boats] at the quay…"."""
    place = document.reference(max(answer.start, answer.mark_start))
    by = f", {answer.speaker}" if answer.speaker else ""
    words = quote_in_context(answer, document.text)
    return one_line(f"{answer.source} {place} ({answer.status.value}{by}) {words}")


def decision_line(finding: Finding) -> str:
    """What was decided, by whom, when and with which note; "" where nothing was."""
    decision = finding.resolution
    if decision is None:
        return ""
    by = f" by {decision.reviewer}" if decision.reviewer else ""
    day = f", {decision.time[:10]}" if decision.time else ""
    note = f": {decision.note}" if decision.note else ""
    return one_line(f"decided: {decision_text(decision)}{by}{day}{note}")


def one_line(text: str) -> str:
    """Text on one line, with visible tokens for what could steer a terminal or hide words."""
    return visible(_SPACE.sub(" ", text)).strip()
