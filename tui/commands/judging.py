"""Examine a dossier, judge its decisions, and find one disagreement by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.bulk import Work
from facts.caching.examined import examine
from facts.resolving.states import judge
from facts.resolving.store import load_resolutions
from sources.errors import SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.examination import Examination
    from facts.resolving.model import Finding, Resolution
    from sources.document import Dossier


def examine_and_judge(
    dossier: Dossier,
    resolutions: Mapping[str, Resolution] | None = None,
    work: Work | None = None,
    *,
    findings_only: bool = False,
) -> tuple[Examination, tuple[Finding, ...]]:
    """What is found in a dossier and where it stands, by the decisions given, else by those beside it.

    `findings_only`: without readings and links, which an unchanged dossier then need not be read for. Raises `SourceError` where
    there is nothing to compare.
    """
    need_two(dossier)
    if resolutions is None:
        resolutions = load_resolutions(dossier.resolutions)
    work = work or Work()
    try:
        examination = examine(dossier, work, findings_only=findings_only)
        return examination, judge(examination, resolutions)
    finally:
        work.progress("", 0, 0)


def need_two(dossier: Dossier) -> None:
    """Raise `SourceError` where there is nothing to compare."""
    if len(dossier.documents) < 2:
        raise SourceError(_too_few(dossier), hint="Name a second document, or a folder that holds several.")


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


def _too_few(dossier: Dossier) -> str:
    found = "one source" if dossier.documents else "no source"
    unread = f" ({'; '.join(dossier.problems)})" if dossier.problems else ""
    return f"only {found} to compare{unread}: a disagreement needs two"
