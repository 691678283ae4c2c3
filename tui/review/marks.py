"""Where disagreements stand in the columns: spans with their glyphs, found quickly by offset."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from facts.model import State
from tui.review.glyphs import state_glyph
from tui.review.state import DECIDED, is_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.model import Disagreement
    from facts.resolving.model import Finding
    from sources.document import Document
    from tui.review.glyphs import Glyphs


class Mark(NamedTuple):
    """A source's words on a disagreement. `rank` orders marks on one line: open ones by severity, then decided ones."""

    start: int
    end: int
    id: str
    glyph: str
    role: str  # style of the glyph
    rank: int

    @property
    def open(self) -> bool:
        """Whether the disagreement waits for a decision."""
        return self.rank < 10


class Marks:
    """The marks of every column, in order of their start."""

    def __init__(self, findings: Iterable[Finding], documents: Sequence[Document], glyphs: Glyphs) -> None:
        columns = {document.id: column for column, document in enumerate(documents)}
        self._glyphs = glyphs
        self._findings = {finding.disagreement.id: finding for finding in findings}
        self._marks: list[list[Mark]] = [[] for _ in documents]
        for finding in self._findings.values():
            for answer in finding.disagreement.evidence:
                column = columns.get(answer.source)
                if column is not None and 0 <= answer.start < answer.end <= len(documents[column].text):
                    self._marks[column].append(_mark(finding, answer.start, answer.end, glyphs))
        for marks in self._marks:
            marks.sort()
        self._starts = [[mark.start for mark in marks] for marks in self._marks]
        self._longest = [max((m.end - m.start for m in marks), default=0) for marks in self._marks]
        self._places: dict[str, list[tuple[int, int]]] = {}  # of each disagreement's marks: column, number
        for column, marks in enumerate(self._marks):
            for number, mark in enumerate(marks):
                self._places.setdefault(mark.id, []).append((column, number))

    def update(self, findings: Sequence[Finding]) -> bool:
        """Take over what has become of the same disagreements; False, and nothing done, where they are others."""
        known = self._findings
        changed = [finding for finding in findings if known.get(finding.disagreement.id) is not finding]
        if len(findings) != len(known) or any(
            (old := known.get(new.disagreement.id)) is None or old.disagreement is not new.disagreement
            for new in changed
        ):
            return False
        for finding in changed:
            known[finding.disagreement.id] = finding
            for column, number in self._places.get(finding.disagreement.id, ()):
                mark = self._marks[column][number]
                self._marks[column][number] = _mark(finding, mark.start, mark.end, self._glyphs)
        return True

    def of(self, column: int) -> Sequence[Mark]:
        """All marks of a column."""
        return self._marks[column]

    def over(self, column: int, start: int, end: int) -> list[Mark]:
        """Give the marks of a column that share a code point with a span."""
        starts = self._starts[column]
        low = bisect_left(starts, start - self._longest[column])
        high = bisect_left(starts, end)
        return [mark for mark in self._marks[column][low:high] if mark.end > start]


def _mark(finding: Finding, start: int, end: int, glyphs: Glyphs) -> Mark:
    point = finding.disagreement
    if is_open(finding):
        return Mark(start, end, point.id, glyphs.severity[point.severity], point.severity.value, point.severity.rank)
    return Mark(start, end, point.id, state_glyph(glyphs, finding), state_role(finding), 10 + point.severity.rank)


def state_role(finding: Finding) -> str:
    """Give the style in which a finding's state is drawn."""
    if finding.state not in DECIDED:
        return "error" if finding.state is not State.OPEN else "text"
    return "deferred" if finding.state is State.DEFERRED else "settled"


def core_words(point: Disagreement, documents: Sequence[Document]) -> dict[int, list[tuple[int, int]]]:
    """Give the spans of the values themselves, by column, where a value stands word for word inside a longer passage."""
    columns = {document.id: column for column, document in enumerate(documents)}
    found: dict[int, list[tuple[int, int]]] = {}
    for answer in point.evidence:
        column = columns.get(answer.source)
        if column is None or not answer.value:
            continue
        passage = documents[column].text[answer.start : answer.end]
        match = re.search(re.escape(answer.value), passage, re.IGNORECASE)
        if match and len(match[0]) < len(passage):
            found.setdefault(column, []).append((answer.start + match.start(), answer.start + match.end()))
    return found


def all_words(point: Disagreement, documents: Sequence[Document]) -> dict[int, list[tuple[int, int]]]:
    """Give the spans of every column that answers a disagreement, in order."""
    columns = {document.id: column for column, document in enumerate(documents)}
    found: dict[int, list[tuple[int, int]]] = {}
    for answer in point.evidence:
        column = columns.get(answer.source)
        if column is not None and 0 <= answer.start < answer.end <= len(documents[column].text):
            found.setdefault(column, []).append((answer.start, answer.end))
    return {column: sorted(spans) for column, spans in found.items()}
