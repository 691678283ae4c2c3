"""One wish for many points: what it comes to on each, and the changes that make it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.review.state import Change
from tui.review.wishes import Planned, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.resolving.model import Finding
    from tui.review.session import Session
    from tui.review.wishes import Wish


def plan(session: Session, findings: Iterable[Finding], wish: Wish | None) -> list[Planned]:
    """What a wish comes to on each point, changing nothing; None clears the decisions there are."""
    planned = []
    for finding in findings:
        if wish is None:
            planned.append(Planned(finding, None, "" if finding.resolution else "there is no decision to clear"))
            continue
        try:
            planned.append(Planned(finding, session.decision(finding, wish)))
        except Refused as refusal:
            planned.append(Planned(finding, None, str(refusal)))
    return planned


def changes_of(planned: Sequence[Planned], *, clearing: bool) -> tuple[Change, ...]:
    """The changes that a plan makes."""
    return tuple(
        Change(finding.disagreement.id, finding.resolution, resolution)
        for finding, resolution, refusal in planned
        if not refusal and (resolution is not None or clearing)
    )
