"""What a reviewer wishes to decide, before it is known what it comes to on each point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Disagreement
    from facts.resolving.model import Finding, Reason, Resolution, Verdict
    from sources.document import Document


class Refused(Exception):  # noqa: N818 - no fault of the program: the reviewer is told why nothing happened
    """The action makes no sense here; the message says why."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A verdict with its parts. `number` is that of the source whose answer is accepted, from 1."""

    verdict: Verdict
    number: int | None = None
    value: str | None = None
    reason: Reason | None = None

    def source_of(self, point: Disagreement, documents: Sequence[Document]) -> str | None:
        """Give the key of the source whose answer is accepted. Raises `Refused` where it is silent or there is none."""
        if self.number is None:
            return None
        if not 1 <= self.number <= len(documents):
            raise Refused(f"there is no source {self.number}")
        document = documents[self.number - 1]
        if all(answer.source != document.id for answer in point.evidence):
            raise Refused(f"{document.id} is silent on this question: there is no answer to accept")
        return document.key

    def own_value(self) -> str | None:
        """Give the value of the reviewer's own. Raises `Refused` for an empty one."""
        if self.value is not None and not self.value.strip():
            raise Refused("no value given: nothing was decided")
        return self.value.strip() if self.value is not None else None


class Planned(NamedTuple):
    """What a wish comes to on one point: the decision, or why there is none."""

    finding: Finding
    resolution: Resolution | None
    refusal: str = ""
