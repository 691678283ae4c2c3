"""A draft told into the story of its sources, and how a finding in it is made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facts.model import DraftFinding
from facts.reading import read_source
from facts.reporting.report import DONE
from facts.story import make_story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.examine import Examination
    from facts.model import Answer, Claim, DraftKind, Kind, Reading, Severity
    from facts.resolving.model import Finding
    from facts.story import Story
    from sources.document import Document


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft among its sources. `story` holds the sources in their order, then the draft; `decisions` are the settled findings."""

    document: Document
    story: Story
    decisions: tuple[Finding, ...]

    @property
    def number(self) -> int:
        """The place of the draft among the readings of the story."""
        return len(self.story.readings) - 1

    @property
    def reading(self) -> Reading:
        """What was read in the draft, with names as the whole story links them."""
        return self.story.readings[-1]

    @property
    def sources(self) -> tuple[Reading, ...]:
        """What was read in the sources."""
        return self.story.readings[:-1]

    def is_own(self, answer: Answer) -> bool:
        """Whether it is the draft that gives an answer."""
        return answer.source == self.reading.document.id

    def claim_of(self, answer: Answer) -> Claim:
        """The claim in which an answer stands."""
        reading = next(r for r in self.story.readings if r.document.id == answer.source)
        return reading.claims[answer.claim]

    def finding(  # noqa: PLR0913, PLR0917 - one argument per part
        self,
        kind: DraftKind,
        about: Kind,
        severity: Severity,
        span: tuple[int, int],
        explanation: str,
        evidence: Iterable[Answer] = (),
    ) -> DraftFinding:
        """A finding on the words at `span`, code points of the draft. Evidence is put in order of source and text, without doubles."""
        start, end = span
        line, column = self.document.line_column(start)
        ranks = {r.document.id: n for n, r in enumerate(self.sources)}
        unique = {(a.source, a.mark_start, a.mark_end): a for a in evidence}
        ordered = sorted(unique.values(), key=lambda a: (ranks[a.source], a.start, a.mark_start))
        quote = self.document.text[start:end]
        return DraftFinding(
            kind, about, severity, self.document.path, start, end, line, column, quote, explanation, tuple(ordered)
        )


def make_draft(document: Document, examination: Examination, findings: Sequence[Finding]) -> Draft:
    """Read a draft and tell it into the story of the sources."""
    taken = {r.document.id for r in examination.readings}
    name = document.id
    while name in taken:
        name += "′"
    reading = read_source(replace(document, id=name))
    decisions = tuple(f for f in findings if f.state in DONE and f.resolution is not None)
    return Draft(document, make_story([*examination.readings, reading]), decisions)


def marked(answer: Answer) -> tuple[int, int]:
    """The very words that carry an answer's value, code points into its source's text."""
    return (answer.start, answer.end) if answer.mark_start < 0 else (answer.mark_start, answer.mark_end)


def meet(one: Answer, other: Answer) -> bool:
    """Whether two answers stand on the same words of one source."""
    (a, b), (c, d) = marked(one), marked(other)
    return one.source == other.source and a < d and c < b
