"""Number: different figures for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.amounts import lasts
from facts.asking.figures import conflict_or_fact
from facts.model import Kind

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate
    from facts.story import Story


def find_number(story: Story) -> list[Candidate]:
    """The questions about amounts that two or more sources answer; lengths of time are questions of date."""
    out: list[Candidate] = []
    for group in story.amounts:
        if not all(map(lasts, group.members)):
            out += conflict_or_fact(story, Kind.NUMBER, group)
    return out
