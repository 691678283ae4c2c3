"""The orders in which the list can show disagreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Kind, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from facts.resolving.model import Finding

IMPORTANCE, DOCUMENT, KIND, STATE = "importance", "document", "kind", "state"
ORDERS = (IMPORTANCE, DOCUMENT, KIND, STATE)
_KINDS = {kind: number for number, kind in enumerate(Kind)}
_STATES = {
    state: number
    for number, state in enumerate(
        (State.STALE, State.REOPENED, State.ORPHANED, State.OPEN, State.DEFERRED, State.MOVED, State.SETTLED)
    )
}


def in_order(findings: Iterable[Finding], order: str, sources: Sequence[str]) -> list[Finding]:
    """The findings, which come in the order of reports (importance), in another of `ORDERS`; ties keep that order.

    `sources` are the ids of all sources in the order of the dossier. Document order goes by the first words of a point, which stand
    in the first source that answers.
    """
    key = _key(order, sources)
    return sorted(findings, key=key) if key is not None else list(findings)


def _key(order: str, sources: Sequence[str]) -> Callable[[Finding], tuple[int, ...]] | None:
    if order == KIND:
        return lambda finding: (_KINDS[finding.disagreement.kind],)
    if order == STATE:
        return lambda finding: (_STATES[finding.state],)
    if order == DOCUMENT:
        rank = {source: number for number, source in enumerate(sources)}

        def place(finding: Finding) -> tuple[int, ...]:
            found = finding.disagreement.evidence
            return min(((rank.get(a.source, len(rank)), a.start) for a in found), default=(len(rank), 0))

        return place
    return None


def next_order(order: str) -> str:
    """The order after this one, going round."""
    return ORDERS[(ORDERS.index(order) + 1) % len(ORDERS)] if order in ORDERS else IMPORTANCE
