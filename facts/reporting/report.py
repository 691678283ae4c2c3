"""What a report is made from, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.model import State
from facts.resolving.gate import stops

if TYPE_CHECKING:
    from facts.examine import Examination
    from facts.model import DraftFinding, Severity
    from facts.resolving.gate import Gate
    from facts.resolving.model import Finding
    from sources.document import Document

DONE = frozenset({State.SETTLED, State.MOVED})


@dataclass(frozen=True, slots=True)
class Report:
    """An examination with its findings in order, the gate's answer and the exit code that goes with it.

    `show_settled` asks for what is settled too; json, jsonl and junit always hold every finding.
    `draft` is what was found in a draft, in order of its offsets. `notes` say what the run was narrowed to, a line each.
    Letters of sources, and the order of evidence and of findings equally grave, follow the dossier's order of sources; ids,
    kinds, severities, states and facts do not depend on it.
    """

    examination: Examination
    findings: tuple[Finding, ...]
    gate: Gate
    fail_on: Severity
    exit: int
    show_settled: bool = False
    draft: tuple[DraftFinding, ...] = ()
    allow_deferred: bool = False
    notes: tuple[str, ...] = ()

    @property
    def documents(self) -> dict[str, Document]:
        """The sources by id."""
        return {d.id: d for d in self.examination.dossier.documents}

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings to list: what is settled on request only."""
        return tuple(f for f in self.findings if self.show_settled or f.state not in DONE)

    def stops(self, finding: Finding) -> bool:
        """Whether a finding stops the gate."""
        return stops(finding, self.fail_on, allow_deferred=self.allow_deferred)

    def stops_draft(self, finding: DraftFinding) -> bool:
        """Whether a finding in the draft stops the gate."""
        return finding.severity.rank <= self.fail_on.rank
