"""Four plug-ins for Crossread: case numbers, subtitles, lines for editors, a list of questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.api import Block, BlockKind, Candidate, Kind, Mention, Severity, SourceText, make_answer

if TYPE_CHECKING:
    from facts.api import Answer, Report, Story

_CASE = re.compile(r"\bcase (?:no\. |number )?(\d{2,4}[-/]\d{1,6})", re.IGNORECASE)
_CUE = re.compile(r"\d+|\d\d:\d\d:\d\d,\d{3} --> .*")


def find_case_numbers(story: Story) -> list[Candidate]:
    """Ask which case it is, where sources give different case numbers."""
    answers: list[Answer] = []
    for number, reading in enumerate(story.readings):
        for claim in reading.claims:
            for match in _CASE.finditer(claim.text):
                mention = Mention(claim.start + match.start(1), claim.start + match.end(1), match[1])
                context = story.context(number, claim, mention)
                answers.append(make_answer(story, context, match[1], match[1].replace("/", "-")))
    if len({a.source for a in answers}) < 2:
        return []
    severity = Severity.CONTRADICTION if len({a.norm for a in answers}) > 1 else None
    question = "Which case number is it?"
    return [Candidate(Kind.NUMBER, severity, question, "case", tuple(answers), "the case numbers differ")]


def read_subtitles(raw: bytes, name: str, *_: object) -> SourceText:
    """Read subtitles: every line of speech is a paragraph, numbers and times are left out."""
    del name
    lines = [line.strip() for line in raw.decode("utf-8-sig", "replace").splitlines()]
    spoken = [line for line in lines if line and not _CUE.fullmatch(line)]
    blocks, at = [], 0
    for line in spoken:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return SourceText("\n".join(spoken), tuple(blocks), format="srt")


def render_quickfix(report: Report) -> str:
    """A line per passage, as editors jump to them: file:line:column: message."""
    lines = []
    for found in report.shown:
        for answer in found.disagreement.evidence:
            document = report.documents[answer.source]
            line, column = document.line_column(answer.start)
            question = found.disagreement.question
            lines.append(f"{document.path}:{line}:{column}: {found.disagreement.severity.value}: {question}\n")
    return "".join(lines)


def render_questions(report: Report) -> str:
    """Every question of the dossier, a line each."""
    return "".join(f"{fact.question}\n" for fact in report.examination.facts)
