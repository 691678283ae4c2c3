"""`crossread resolve`: a decision from a script, in the same store as the review screen's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.resolving.making import find_reviewer
from facts.resolving.model import Reason, Verdict
from facts.resolving.store import make_resolution, resolution_path, save_resolution
from sources.display import visible
from sources.dossier import open_dossier
from sources.errors import SourceError
from sources.loading import relative
from tui.commands.judging import examine_and_judge, find_finding
from tui.output import emit

if TYPE_CHECKING:
    import argparse

HELP = """\
Settle one disagreement and print the path of the file that holds the decision. An existing decision is replaced."""
EXAMPLES = """\
examples:
  crossread resolve k3f7 --dossier story/ --verdict accept --source B --note "the ministry's own figure"
  crossread resolve k3f7 --dossier story/ --verdict accept --value "about 300"
  crossread resolve k3f7 --dossier story/ --verdict dismiss --reason other-date
  crossread check story/ --format json | jq -r '.disagreements[] | select(.state == "open") | .id'

ID may be shortened as long as it is unambiguous. The reviewer is --reviewer, else CROSSREAD_REVIEWER, else git's
user.name; the time is SOURCE_DATE_EPOCH where that is set."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `resolve`."""
    parser.add_argument("id", metavar="ID", help="the disagreement's id, or its beginning")
    parser.add_argument(
        "--dossier",
        metavar="PATH",
        action="append",
        help="the dossier; repeat for documents (default: the current folder)",
    )
    parser.add_argument("--verdict", choices=[v.value for v in Verdict], required=True)
    answer = parser.add_mutually_exclusive_group()
    answer.add_argument("--source", metavar="ID", help="accept: the source whose answer stands (its letter or path)")
    answer.add_argument("--value", metavar="TEXT", help="accept: a value of your own")
    parser.add_argument("--reason", choices=[r.value for r in Reason], help="dismiss: why this is no disagreement")
    parser.add_argument("--note", metavar="TEXT", default="")
    parser.add_argument("--reviewer", metavar="NAME")


def run(options: argparse.Namespace) -> int:
    """Make and save the decision."""
    dossier = open_dossier(options.dossier or [])
    if dossier.problems:
        raise SourceError(
            dossier.problems[0], hint="A decision records what every source says: mend or remove this one first."
        )
    _, findings = examine_and_judge(dossier)
    finding = find_finding(findings, options.id)
    resolution = make_resolution(
        finding.disagreement,
        dossier.documents,
        Verdict(options.verdict),
        source=options.source,
        value=options.value,
        reason=Reason(options.reason) if options.reason else None,
        note=options.note,
        reviewer=find_reviewer(options.reviewer, dossier.root),
    )
    old = finding.resolution if finding.resolution and finding.resolution.id == resolution.id else None
    save_resolution(dossier.resolutions, resolution, old.digest if old else None)
    emit(visible(relative(resolution_path(dossier.resolutions, resolution.id))) + "\n")
    return 0
