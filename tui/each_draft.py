"""`crossread-drafts [OPTION…] FILE…`: `check --draft` for every file, as the pre-commit hook wants it.

Everything that begins with a hyphen is an option of `check` (written --option=value) and `--dossier=PATH` names the dossier;
the rest are drafts. The exit code is the gravest of all runs: 2 and 3 over 1 over 0.
"""

from __future__ import annotations

import sys

from tui.main import main

_DOSSIER = "--dossier="


def run() -> None:
    """Check the drafts that the command line names, and leave with the exit code."""
    sys.exit(check_each(sys.argv[1:]))


def check_each(arguments: list[str]) -> int:
    """Check every draft against the dossier; the gravest exit code."""
    dossier = [a.removeprefix(_DOSSIER) for a in arguments if a.startswith(_DOSSIER)]
    options = [a for a in arguments if a.startswith("-") and not a.startswith(_DOSSIER)]
    drafts = [a for a in arguments if not a.startswith("-")]
    return max((main(["check", *dossier, *options, f"--draft={draft}"]) for draft in drafts), default=0)
