"""Examine a dossier, judge its decisions, and find one disagreement by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.bulk import Work
from facts.caching.examined import examine
from facts.resolving.correcting import apply_own
from facts.resolving.own_store import load_own
from facts.resolving.states import judge
from facts.resolving.store import load_resolutions
from sources.errors import UsageError
from tui.commands.enough import need_two

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.examination import Examination
    from facts.resolving.model import Finding, Resolution
    from facts.resolving.own import Own
    from sources.document import Dossier


def examine_and_judge(
    dossier: Dossier,
    resolutions: Mapping[str, Resolution] | None = None,
    acts: Mapping[str, Own] | None = None,
    work: Work | None = None,
    *,
    findings_only: bool = False,
) -> tuple[Examination, tuple[Finding, ...]]:
    """What is found in a dossier and where it stands, by the decisions and own acts given, else by those beside it.

    `findings_only`: without readings and links, which an unchanged dossier then need not be read for. Raises `SourceError` where
    there is nothing to compare.
    """
    need_two(dossier)
    if resolutions is None:
        resolutions = load_resolutions(dossier.resolutions)
    if acts is None:
        acts = load_own(dossier.resolutions)
    work = work or Work()
    try:
        examination = examine(dossier, work, findings_only=findings_only and not acts)  # own questions are read again
        examination = apply_own(examination, acts, resolutions)
        return examination, judge(examination, resolutions)
    finally:
        work.progress("", 0, 0)


def find_finding(findings: Sequence[Finding], wanted: str) -> Finding:
    """The finding whose id begins with `wanted`. Raises `UsageError` where none or several do."""
    found = [f for f in findings if f.disagreement.id.startswith(wanted.lower())] if wanted else []
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(f.disagreement.id for f in found[:5])
        raise UsageError(
            f"{wanted!r} is the beginning of {len(found)} ids: {ids}", hint="Write one more character or two."
        )
    hint = "`crossread check PATH --format json --show-settled` lists every disagreement with its id."
    raise UsageError(f"no disagreement has the id {wanted!r}", hint=hint)
