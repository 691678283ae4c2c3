"""Words that the reader has selected in a column."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of a source, by its id. Code points, `start` inclusive, `end` exclusive."""

    source: str
    start: int
    end: int
