"""Steps of the history: whether one can still be taken back, and what it comes to in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.resolving.model import Resolution
from facts.resolving.own import Own
from tui.review.prose import verdict_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.resolving.model import Finding
    from sources.document import Document
    from tui.review.state import Change


def fault_of(change: Change, finding: Finding | None, act: Own | None) -> str:
    """Say why a change cannot be made: what it changes is no longer as it was. "" where it can.

    `finding` and `act` are what stands under its id now.
    """
    if change.own:
        return "" if (act is None) == (change.before is None) else "was changed otherwise since"
    if finding is None:
        return "is no longer among the disagreements"
    before = None if isinstance(change.before, Own) else change.before
    return "" if _same(finding.resolution, before) else "was decided otherwise since"


def outcome(changes: Sequence[Change], documents: Sequence[Document]) -> str:
    """What changes came to."""
    if len(changes) > 1:
        return f"{len(changes)} points"
    after = changes[0].after
    if changes[0].own:
        return "your own act is back" if after else "your own act is taken back"
    return verdict_words(after, documents) if isinstance(after, Resolution) else "open again"


def _same(one: Resolution | None, other: Resolution | None) -> bool:
    """Whether two decisions say the same; what the store adds to a file is left out."""
    if one is None or other is None:
        return one is other
    return all(
        getattr(one, part) == getattr(other, part) for part in ("verdict", "source", "value", "reason", "note", "time")
    )
