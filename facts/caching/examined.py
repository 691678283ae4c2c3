"""An examination from the cache where no source has changed, else made and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facts.bulk import Work
    from facts.examination import Examination
    from sources.document import Dossier


def examine(dossier: Dossier, work: Work, *, findings_only: bool = False) -> Examination:
    """Examine a dossier, with the same result as without a cache.

    `findings_only`: the caller looks at disagreements and facts alone, so that those of an unchanged dossier are taken from the
    cache as they were found, without readings and links.
    """
    cache = work.cache
    if cache is None or not findings_only:
        return _examine_anew(dossier, work)
    from facts.caching.findings import findings_key, pack_findings, unpack_findings  # noqa: PLC0415
    from sources.plugins import signature  # noqa: PLC0415

    name = "" if signature() else findings_key(dossier)  # what plug-ins do, no key can tell
    packed = cache.load(name) if name else None
    known = unpack_findings(packed, dossier) if packed is not None else None
    if known is not None:
        return known
    examination = _examine_anew(dossier, work)
    if name:
        cache.save(name, pack_findings(examination))
    return replace(examination, readings=(), links=())


def _examine_anew(dossier: Dossier, work: Work) -> Examination:
    from facts.examine import examine as examine_now  # noqa: PLC0415 - the rules and their word lists load only where needed

    return examine_now(dossier, work)
