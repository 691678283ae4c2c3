"""What an examination gives: light to import, for those who only pass it on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.model import Disagreement, Fact, Reading, State
    from sources.document import Dossier


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything found in a dossier, before decisions are looked at.

    `links` are aligned claims across sources: ((source, claim index), (source, claim index), score), best first. `standing` says of questions
    that a reviewer made, by id, where they stand before they are decided, and why, where that is not open (`facts.resolving.correcting`).
    `readings` and `links` are empty where the findings come from a cache and nobody asked for more.
    """

    dossier: Dossier
    readings: tuple[Reading, ...]
    facts: tuple[Fact, ...]
    disagreements: tuple[Disagreement, ...]
    links: tuple[tuple[tuple[str, int], tuple[str, int], float], ...] = ()
    standing: Mapping[str, tuple[State, str]] = field(default_factory=dict)
