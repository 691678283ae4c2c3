"""Whether a dossier holds enough to compare. Apart, so that the review screen opens before the analysis is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.errors import SourceError

if TYPE_CHECKING:
    from sources.document import Dossier


def need_two(dossier: Dossier) -> None:
    """Raise `SourceError` where there is nothing to compare."""
    if len(dossier.documents) < 2:
        raise SourceError(_too_few(dossier), hint="Name a second document, or a folder that holds several.")


def _too_few(dossier: Dossier) -> str:
    found = "one source" if dossier.documents else "no source"
    unread = f" ({'; '.join(dossier.problems)})" if dossier.problems else ""
    return f"only {found} to compare{unread}: a disagreement needs two"
