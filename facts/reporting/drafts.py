"""What is wrong in a draft, for people: a line that an editor can jump to, a sentence, and what the sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.display import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.model import Answer, DraftFinding
    from sources.document import Document


def draft_text(finding: DraftFinding, documents: Mapping[str, Document]) -> str:
    """One finding in full, without a final newline."""
    place = f"{_clean(finding.path)}:{finding.line}:{finding.column}"
    lines = [
        f"{place} {finding.kind.value} · {finding.severity.value}    “{_clean(finding.quote)}”",
        f"  {_clean(finding.explanation)}",
    ]
    for answer in finding.evidence:
        lines += _answer_lines(answer, documents[answer.source])
    return "\n".join(lines)


def _answer_lines(answer: Answer, document: Document) -> list[str]:
    from facts.reporting.text import quote_in_context  # noqa: PLC0415 - the two show passages in one way

    line, column = document.line_column(max(answer.start, answer.mark_start))
    by = f", {_clean(answer.speaker)}" if answer.speaker else ""
    return [
        f"  {_clean(answer.source)}  {_clean(answer.value)}    {answer.status.value}{by}    {_clean(document.path)}:{line}:{column}",
        f"     {quote_in_context(answer, document.text)}",
    ]


def _clean(text: str) -> str:
    return visible(" ".join(text.split()))
