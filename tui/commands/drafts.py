"""A draft beside its sources: read it, keep it out of the sources, and find what they do not bear out."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.bulk import Work
from facts.drafting import find_in_draft
from facts.examine import examine
from facts.resolving.correcting import apply_own
from facts.resolving.own import Act
from facts.resolving.own_store import load_own
from facts.resolving.states import judge
from facts.resolving.store import load_resolutions
from sources.display import visible
from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS
from sources.loading import document_from_bytes, read_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.examine import Examination
    from facts.model import DraftFinding
    from facts.resolving.model import Finding, Resolution
    from facts.resolving.own import Own
    from sources.document import Document, Dossier

STANDARD_INPUT = "-"


def examine_beside(
    dossier: Dossier,
    path: str,
    resolutions: Mapping[str, Resolution] | None = None,
    acts: Mapping[str, Own] | None = None,
    work: Work | None = None,
) -> tuple[Examination, tuple[Finding, ...], tuple[DraftFinding, ...]]:
    """The sources without the draft, where their disagreements stand, and what is wrong in the draft.

    Decisions and own acts are those given, else those beside the dossier; `work` says how the sources are read.

    One source is enough. Raises `SourceError` for a draft that cannot be read, and where no source is left beside it.
    """
    document = read_draft(path)
    dossier, out = _without(dossier, document, path)
    if not dossier.documents:
        raise SourceError(
            f"{visible(document.path)}: no source to check the draft against",
            hint="Name a dossier or documents beside --draft.",
        )
    decisions = load_resolutions(dossier.resolutions) if resolutions is None else resolutions
    own = load_own(dossier.resolutions) if acts is None else acts
    work = work or Work()
    try:
        examination = apply_own(examine(dossier, work), _acts_unaware(own, out), decisions)
    finally:
        work.progress("", 0, 0)
    findings = judge(examination, _unaware(decisions, out))
    return examination, findings, find_in_draft(document, examination, findings)


def read_draft(path: str) -> Document:
    """The draft, from a file or, for "-", from standard input, decoded as sources are. Raises `SourceError`."""
    if path != STANDARD_INPUT:
        return read_document(path)
    if sys.stdin is None:
        raise SourceError("-: standard input is closed")
    raw = sys.stdin.buffer.read(DEFAULT_LIMITS.file_bytes + 1)
    return replace(document_from_bytes(raw, STANDARD_INPUT), path=STANDARD_INPUT)


def _without(dossier: Dossier, draft: Document, path: str) -> tuple[Dossier, frozenset[str]]:
    """The dossier without the draft, and the keys under which it stood there: the same file, or the same bytes."""
    real = os.path.realpath(path)
    out = frozenset(
        d.key
        for d in dossier.documents
        if d.sha256 == draft.sha256 or os.path.realpath(os.path.join(dossier.root, d.key)) == real  # noqa: PTH118
    )
    return replace(dossier, documents=tuple(d for d in dossier.documents if d.key not in out)), out


def _unaware(resolutions: Mapping[str, Resolution], out: frozenset[str]) -> dict[str, Resolution]:
    """The decisions as they would be had the draft never been among the sources."""
    kept = {}
    for name, resolution in resolutions.items():
        sides = tuple(s for s in resolution.sides if s.source not in out)
        if sides and resolution.source not in out:
            kept[name] = replace(resolution, sides=sides)
    return kept


def _acts_unaware(acts: Mapping[str, Own], out: frozenset[str]) -> dict[str, Own]:
    """The reviewers' acts as they would be had the draft never been among the sources: one source makes no question."""
    kept = {}
    for name, own in acts.items():
        sides = tuple(s for s in own.sides if s.source not in out)
        if len(sides) == len(own.sides) or len({s.source for s in sides}) > 1:
            kept[name] = replace(own, sides=sides)
        elif sides and own.act is not Act.RAISE:
            kept[name] = replace(own, act=Act.REMOVE, sides=sides)
    return kept
