"""The gate: which findings stop a merge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.model import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facts.model import DraftFinding, Severity
    from facts.resolving.model import Finding

_STOPPING = (State.OPEN, State.STALE, State.ORPHANED, State.REOPENED, State.DEFERRED)


@dataclass(frozen=True, slots=True)
class Gate:
    """How many findings stop the merge, by state; the gate fails where any does."""

    counts: Mapping[str, int]

    @property
    def failed(self) -> bool:
        """Whether anything stops the merge."""
        return any(self.counts.values())


def stops(finding: Finding, fail_on: Severity, *, allow_deferred: bool = False) -> bool:
    """Whether a finding stops the merge: it is not settled, and at least as grave as `fail_on`."""
    if finding.disagreement.severity.rank > fail_on.rank or finding.state not in _STOPPING:
        return False
    return finding.state is not State.DEFERRED or not allow_deferred


def judge_gate(
    findings: Iterable[Finding],
    fail_on: Severity,
    *,
    allow_deferred: bool = False,
    draft: Iterable[DraftFinding] = (),
) -> Gate:
    """Count what stops the merge: findings among the sources by state, and findings in a draft, at least as grave as `fail_on`."""
    counts = {state.value: 0 for state in _STOPPING}
    counts["draft"] = sum(f.severity.rank <= fail_on.rank for f in draft)
    for finding in findings:
        if stops(finding, fail_on, allow_deferred=allow_deferred):
            counts[finding.state.value] += 1
    return Gate(counts)
