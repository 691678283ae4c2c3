"""`crossread export`: the facts of a dossier for people who were not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Severity
from facts.reporting.formats import export_formats, render_export
from facts.reporting.report import Report
from facts.resolving.gate import judge_gate
from tui.commands.arguments import add_paths, add_work, chosen_dossier, chosen_work, refuse_overwriting
from tui.commands.judging import examine_and_judge
from tui.commands.problems import exit_code
from tui.output import deliver

if TYPE_CHECKING:
    import argparse

HELP = """\
Write the facts of a dossier for others: what was settled and from which source, what is still open, what the sources
agree on. Exit codes: 0 written, 2 usage or bad input, 3 internal error."""
EXAMPLES = """\
examples:
  crossread export story/ --format html --output story.html    a report to read, filter, print and send
  crossread export story/ --format markdown > facts.md         a fact sheet
  crossread export story/ --format csv --output facts.csv      one row per answer, for spreadsheets
  crossread export story/ --format jsonld > facts.jsonld       W3C Web Annotations; `crossread import` reads them back
  crossread export story/ --format tei > apparatus.xml         a TEI critical apparatus
  crossread export story/ --format claimreview > reviews.json  schema.org ClaimReview of accepted answers"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`."""
    add_paths(parser)
    add_work(parser)
    parser.add_argument("--format", choices=export_formats(), required=True)
    parser.add_argument("--output", metavar="FILE", help="write to FILE (default: -, standard output)")


def run(options: argparse.Namespace) -> int:
    """Write the export."""
    dossier = chosen_dossier(options)
    refuse_overwriting(dossier, options.output)
    examination, findings = examine_and_judge(dossier, work=chosen_work(options), findings_only=True)
    gate = judge_gate(findings, Severity.TENSION)
    text = render_export(Report(examination, findings, gate, Severity.TENSION, 0, show_settled=True), options.format)
    deliver(text, options.output)
    return exit_code(dossier)
