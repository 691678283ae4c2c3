"""A decision and its parts, and a disagreement together with where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.model import Disagreement, State


class Verdict(StrEnum):
    """What the reviewer decided."""

    ACCEPT = "accept"  # one source's answer, or a value of the reviewer's own
    BOTH = "both"  # all answers stand
    DISMISS = "dismiss"  # not a disagreement, for a reason
    DEFER = "defer"  # later


class Reason(StrEnum):
    """Why a disagreement was dismissed."""

    OTHER_DATE = "other-date"
    OTHER_REFERENT = "other-referent"
    OTHER_SCOPE = "other-scope"
    UNIT_OR_ROUNDING = "unit-or-rounding"
    SAME_MEANING = "same-meaning"
    QUOTED_OPINION = "quoted-opinion"


@dataclass(frozen=True, slots=True)
class Side:
    """What one source said when the decision was made: where, in which words, and how it was read.

    `source` is `Document.key`; `start`/`end` are code points into the text as it was; `prefix`/`suffix` hold up to 32
    code points. `norm` is `Answer.norm`, "" where the passage was read for no value. `mark_start`/`mark_end` are the
    very words that carry the value, counted from the start of `exact`; -1: all of it. `extra` keeps unknown keys.
    """

    source: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    norm: str
    status: str
    speaker: str | None
    polarity: str
    extra: Mapping[str, Any] = field(default_factory=dict)
    mark_start: int = -1
    mark_end: int = -1

    @property
    def words(self) -> str:
        """The very words that carry the value."""
        return self.exact if self.mark_start < 0 else self.exact[self.mark_start : self.mark_end]


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision on one disagreement, as its file holds it.

    `key` and `severity` are those of the disagreement when it was decided. `source` is a `Document.key`. `extra` keeps
    unknown keys. `digest` names the bytes of the file it was read from or saved to, None for a decision not yet saved.
    """

    id: str
    kind: str
    question: str
    verdict: Verdict
    source: str | None = None
    value: str | None = None
    reason: Reason | None = None
    note: str = ""
    reviewer: str = ""
    time: str = ""  # ISO 8601, UTC, seconds
    sides: tuple[Side, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""
    severity: str = "tension"
    rules: str = ""  # `facts.RULES` when it was decided; "" in files from before it was recorded
    sources: Mapping[str, str] = field(
        default_factory=dict
    )  # SHA-256 of every source of the dossier then, by `Document.key`
    digest: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """A disagreement and where it stands.

    `reason` says in one sentence why it is stale, orphaned, reopened or moved.
    """

    disagreement: Disagreement
    state: State
    resolution: Resolution | None = None
    reason: str = ""
