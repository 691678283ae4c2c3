"""The user's own folders: where the system says, else below the home."""

from __future__ import annotations

import os
from pathlib import Path

from sources.errors import UsageError


def user_folder(variable: str, *below: str) -> Path:
    """The folder that an environment variable names, else the one `below` the home; a relative name counts as none.

    Raises `UsageError` where the user has no home (a container's user without a name).
    """
    named = os.environ.get(variable, "")
    if named and Path(named).is_absolute():
        return Path(named)
    try:
        return Path.home().joinpath(*below)
    except RuntimeError:
        raise UsageError("you have no home folder", hint=f"Set HOME, or {variable}, to a folder of yours.") from None
