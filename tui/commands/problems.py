"""What could not be read: told on standard error after the rest was reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.display import visible
from tui.output import note

if TYPE_CHECKING:
    from sources.document import Dossier


def exit_code(dossier: Dossier, code: int = 0) -> int:
    """Report the dossier's problems; 2 where there are any, else `code`."""
    for problem in dossier.problems:
        note(f"crossread: error: {visible(problem)}")
    return 2 if dossier.problems else code
