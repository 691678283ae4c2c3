"""Which findings a change concerns: their evidence stands in a source that changed, or their decision did."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from facts.resolving.own_store import OWN, own_path
from facts.resolving.store import resolution_path
from sources.folder import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from facts.resolving.model import Finding
    from facts.resolving.own import Own
    from sources.document import Dossier


def touched(
    findings: Iterable[Finding],
    dossier: Dossier,
    touch: Callable[[str], bool],
    acts: Iterable[Own] = (),
    took_from: Callable[[str], bool] = lambda _: False,
) -> tuple[Finding, ...]:
    """The findings that a change concerns, in their order. `touch` says of a file, by its absolute path, whether it changed.

    A changed manifest concerns all of them: it names the sources and dates them. So does an act that is gone, of which nobody
    knows what it corrected; `took_from` says whether a file of a folder is gone. One of the `acts` that are there concerns the
    question that it corrects. A source that is gone concerns the decisions that rest on it.
    """
    changed = cache(touch)
    own = source_path(dossier, f"{dossier.resolutions}/{OWN}")
    if changed(source_path(dossier, MANIFEST)) or took_from(own):
        return tuple(findings)
    corrected = {act.of for act in acts if act.of and changed(own_path(dossier.resolutions, act.id))}
    return tuple(
        f for f in findings if f.disagreement.id in corrected or any(changed(path) for path in _files(f, dossier))
    )


def source_path(dossier: Dossier, key: str) -> str:
    """The absolute path of a source of the dossier, or of its manifest."""
    return os.path.normpath(os.path.join(dossier.root, key))  # noqa: PTH118 - keys may be no Unicode


def _files(finding: Finding, dossier: Dossier) -> list[str]:
    """The files that a finding comes from: sources of its evidence and of its decision, the decision's file, its raiser's act."""
    keys = {d.id: d.file for d in dossier.documents}
    files = {d.key: d.file for d in dossier.documents}
    rests_on = {keys[a.source] for a in finding.disagreement.evidence}
    ids = {finding.disagreement.id}
    if finding.resolution:
        for side in finding.resolution.sides:  # of a source that is gone it is not known whether "#" was in its name
            rests_on |= {files[side.source]} if side.source in files else {side.source, side.source.rpartition("#")[0]}
        ids.add(finding.resolution.id)
    sources = [source_path(dossier, key) for key in sorted(rests_on - {""})]
    decided = [resolution_path(dossier.resolutions, i) for i in sorted(ids)]
    return [*sources, *decided, own_path(dossier.resolutions, finding.disagreement.id)]
