"""Bound: one figure with different bounds ("over 300", "roughly 300", "300")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.amounts import lasts
from facts.asking.figures import amount_candidate, quarrel
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate
    from facts.story import Story


def find_bound(story: Story) -> list[Candidate]:
    """The amounts for which sources give one figure with different bounds, where no other figure is given.

    Lengths of time that leave each other open ("over ten seconds", "some 30 seconds") are questions of date.
    """
    out = []
    for group in story.amounts:
        score, members = quarrel(group, "bound")
        if members and not quarrel(group, "conflict")[1]:
            equal = len({m.plain.value for m in members if m.plain.value is not None}) == 1
            kind = Kind.DATE if all(map(lasts, members)) and not equal else Kind.BOUND
            out.append(amount_candidate(story, kind, Severity.TENSION, members, score))
    return out
