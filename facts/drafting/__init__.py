"""Drafting: what in a writer's draft the sources, or the decisions on them, do not bear out.

The draft is read like a source and told into the story of the sources as one more. `points` finds where it answers what a source
answers too, `decided`, `opposed`, `overstated` and `unsupported` each look for one kind of fault, `copied` for sentences taken over but for a
negation or a word of doubt; they share one shape, a
function from a `Draft` (and its points) to findings. Where several would flag the same words, the first in that order does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.drafting.copied import find_denied, find_sure
from facts.drafting.decided import find_decided
from facts.drafting.draft import make_draft, marked
from facts.drafting.opposed import find_opposed
from facts.drafting.overstated import find_overstated
from facts.drafting.points import find_points
from facts.drafting.unsupported import find_unsupported
from facts.model import DraftKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facts.examine import Examination
    from facts.model import DraftFinding
    from facts.resolving.model import Finding
    from sources.document import Document


def find_in_draft(
    document: Document, examination: Examination, findings: Sequence[Finding]
) -> tuple[DraftFinding, ...]:
    """What is wrong in a draft, in order of its offsets.

    `examination` is of the sources without the draft, `findings` say which of their disagreements are settled, and how.
    """
    draft = make_draft(document, examination, findings)
    points = find_points(draft)
    decided, settled = find_decided(draft, points)
    left = [p for p in points if p.own not in settled]
    found: list[DraftFinding] = []
    unsupported = list(find_unsupported(draft, left))
    taken = [marked(own) for own in settled]
    for each in (
        decided,
        _graver(find_opposed(draft, left), unsupported),
        find_denied(draft),
        find_overstated(draft),
        find_sure(draft),
        unsupported,
    ):
        for f in each:
            known = [(g.start, g.end) for g in found] + (taken if f.kind is DraftKind.UNSUPPORTED else [])
            if not any(f.start < end and start < f.end for start, end in known):
                found.append(f)
    return tuple(sorted(found, key=lambda f: (f.start, f.end)))


def _graver(opposed: Iterable[DraftFinding], unsupported: Sequence[DraftFinding]) -> Iterator[DraftFinding]:
    """What the sources tell otherwise, no less grave than the same words would be for standing in no source."""
    for finding in opposed:
        same = [f for f in unsupported if f.start < finding.end and finding.start < f.end]
        gravest = min((f.severity for f in (finding, *same)), key=lambda s: s.rank)
        yield replace(finding, severity=gravest)
