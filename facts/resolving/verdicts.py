"""Which parts go with which verdict."""

from __future__ import annotations

from facts.resolving.model import Reason, Verdict


def verdict_fault(verdict: Verdict, source: str | None, value: str | None, reason: Reason | None) -> str | None:
    """Why a verdict does not go with its parts, or None."""
    if verdict is Verdict.ACCEPT and (source is None) == (value is None):
        return "verdict accept needs either a source or a value"
    if verdict is not Verdict.ACCEPT and (source is not None or value is not None):
        return f"verdict {verdict.value} takes no source and no value"
    if verdict is Verdict.DISMISS and reason is None:
        return "verdict dismiss needs a reason"
    if verdict is not Verdict.DISMISS and reason is not None:
        return f"verdict {verdict.value} takes no reason"
    return None
