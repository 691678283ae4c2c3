"""Decisions are read and written inside their dossier only: a link out of it is refused, as one of a source is."""

from __future__ import annotations

import os

from sources.display import visible
from sources.errors import ResolutionError
from sources.loading import relative
from sources.opening import leaves

_HINT = "Decisions are read and written inside the dossier only: put the folder or file itself in the link's place."


def refuse_leaving(path: str, folder: str) -> None:
    """Raise `ResolutionError` where a path, its links followed, lies outside the dossier that `folder` stands in.

    `folder` is that of the decisions; the dossier may itself be reached by a link.
    """
    root = os.path.realpath(os.path.dirname(os.path.abspath(folder)))  # noqa: PTH100, PTH120 - no link followed yet
    if leaves(path, root):
        raise ResolutionError(f"{visible(relative(path))}: is a symbolic link out of the dossier", hint=_HINT)
