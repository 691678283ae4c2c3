"""What a folder holds: the documents that are taken as sources where no manifest names them."""

from __future__ import annotations

import os

from sources.display import visible
from sources.errors import UsageError
from sources.readers import is_document

MANIFEST = "crossread.toml"
RESOLUTIONS = "resolutions"


def find_documents(folder: str) -> list[str]:
    """List the documents in a folder, sorted by name. Subfolders are not entered.

    Taken are names with a registered suffix (`.txt`, `.md`, …); left out are hidden files and README files. Raises
    `UsageError` where the folder cannot be listed.
    """
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if _is_source(entry.name) and not _is_folder(entry))
    except OSError as error:
        raise UsageError(f"{visible(folder)}: cannot be listed: {error.strerror or error}") from error


def _is_source(name: str) -> bool:
    return is_document(name) and not name.startswith(".") and not name.lower().startswith("readme")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def is_dossier(folder: str) -> bool:
    """Tell whether a folder says of itself that it is a dossier: it holds a manifest or decisions."""
    return os.path.lexists(os.path.join(folder, MANIFEST)) or os.path.isdir(os.path.join(folder, RESOLUTIONS))
