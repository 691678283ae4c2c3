"""`crossread prune`: remove decisions whose passages or sources are gone, and only these."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from facts.model import State
from facts.resolving.store import remove_resolution, resolution_path
from sources.display import visible
from sources.dossier import open_dossier
from sources.errors import SourceError, UsageError
from sources.loading import relative
from tui.commands.arguments import PATH_HELP
from tui.commands.judging import examine_and_judge
from tui.output import emit, finish, note

if TYPE_CHECKING:
    import argparse

    from facts.resolving.model import Finding
    from sources.document import Dossier

HELP = """\
Remove orphaned decisions: those whose source or passage is gone. They are listed first. A decision that is stale or
whose question is no longer raised is left alone.

Exit codes: 0 removed, nothing to remove, or left as it was on request; 2 usage or bad input."""
EXAMPLES = """\
examples:
  crossread prune story/                    list what is orphaned, then ask
  crossread prune story/ --dry-run          list only
  crossread prune story/ --yes              remove without asking, as a script must"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `prune`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=PATH_HELP)
    parser.add_argument("--yes", action="store_true", help="remove without asking")
    parser.add_argument("--dry-run", action="store_true", help="list what would be removed, and remove nothing")


def run(options: argparse.Namespace) -> int:
    """List the orphaned decisions and remove them where that is wanted."""
    dossier = open_dossier(options.paths)
    if dossier.problems:
        raise SourceError(
            dossier.problems[0], hint="Its decisions only look orphaned: mend this source, or take it out, first."
        )
    _, findings = examine_and_judge(dossier)
    orphans = [f for f in findings if f.state is State.ORPHANED and f.resolution is not None]
    for finding in orphans:
        emit(_line(finding, dossier))
    finish()
    if not orphans:
        note("crossread: no decision is orphaned")
    elif options.dry_run:
        note(f"crossread: {_count(len(orphans))} would be removed")
    elif options.yes or _agreed(len(orphans)):
        _remove(orphans, dossier)
        note(f"crossread: {_count(len(orphans))} removed")
    else:
        note("crossread: nothing removed")
    return 0


def _line(finding: Finding, dossier: Dossier) -> str:
    assert finding.resolution is not None
    path = relative(resolution_path(dossier.resolutions, finding.resolution.id))
    words = f"{path}: {finding.disagreement.question} {finding.reason}"
    return visible(" ".join(words.split())) + "\n"


def _remove(orphans: list[Finding], dossier: Dossier) -> None:
    for finding in orphans:
        if finding.resolution is not None:
            remove_resolution(dossier.resolutions, finding.resolution.id, finding.resolution.digest)


def _agreed(number: int) -> bool:
    """Ask on a terminal. Raises `UsageError` where there is nobody to ask."""
    if sys.stdin is None or sys.stderr is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("prune removes nothing unasked", hint="Give --yes to remove these, or --dry-run to list them.")
    sys.stderr.write(f"Remove {'this decision' if number == 1 else f'these {number} decisions'}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _count(number: int) -> str:
    return f"{number} decision" if number == 1 else f"{number} decisions"
