"""`crossread prune`: remove decisions whose passages or sources are gone, and only these."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from facts.model import State
from facts.resolving.own_store import load_own, own_path, remove_own
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
    from facts.resolving.own import Own
    from sources.document import Dossier

HELP = """\
Remove orphaned decisions: those whose source or passage is gone, and questions of your own whose passages are. They are
listed first. A decision that is stale or whose question is no longer raised is left alone.

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
    orphans = _orphans(dossier)
    for finding, own in orphans:
        emit(_line(finding, own, dossier))
    finish()
    if not orphans:
        note("crossread: no decision is orphaned")
    elif options.dry_run:
        note(f"crossread: {_count(orphans)} would be removed")
    elif options.yes or _agreed(_count(orphans)):
        _remove(orphans, dossier)
        note(f"crossread: {_count(orphans)} removed")
    else:
        note("crossread: nothing removed")
    return 0


def _orphans(dossier: Dossier) -> list[tuple[Finding, Own | None]]:
    """What is orphaned: a decision, or the reviewer's act (beside its finding) that makes a question whose passages are gone."""
    acts = load_own(dossier.resolutions)
    examination, findings = examine_and_judge(dossier, None, acts)
    gone = {id_ for id_, (state, _) in examination.standing.items() if state is State.ORPHANED}
    found: list[tuple[Finding, Own | None]] = []
    for finding in (f for f in findings if f.state is State.ORPHANED):
        if finding.resolution is not None:
            found.append((finding, None))
        if finding.disagreement.id in gone and finding.disagreement.id in acts:
            found.append((finding, acts[finding.disagreement.id]))
    return found


def _line(finding: Finding, own: Own | None, dossier: Dossier) -> str:
    if own is not None:
        path = own_path(dossier.resolutions, own.id)
    else:
        assert finding.resolution is not None
        path = resolution_path(dossier.resolutions, finding.resolution.id)
    words = f"{relative(path)}: {finding.disagreement.question} {finding.reason}"
    return visible(" ".join(words.split())) + "\n"


def _remove(orphans: list[tuple[Finding, Own | None]], dossier: Dossier) -> None:
    for finding, own in orphans:
        if own is not None and own.digest is not None:
            remove_own(dossier.resolutions, own.id, own.digest)
        elif own is None and finding.resolution is not None:
            remove_resolution(dossier.resolutions, finding.resolution.id, finding.resolution.digest)


def _agreed(what: str) -> bool:
    """Ask on a terminal. Raises `UsageError` where there is nobody to ask."""
    if sys.stdin is None or sys.stderr is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("prune removes nothing unasked", hint="Give --yes to remove these, or --dry-run to list them.")
    sys.stderr.write(f"Remove {what}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _count(orphans: list[tuple[Finding, Own | None]]) -> str:
    own = sum(act is not None for _, act in orphans)
    counts = ((len(orphans) - own, "decision", "decisions"), (own, "question of your own", "questions of your own"))
    return " and ".join(f"{n} {one if n == 1 else more}" for n, one, more in counts if n)
