"""`crossread check`: the headless gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Severity
from facts.reporting.formats import CHECK_FORMATS, render
from facts.reporting.report import Report
from facts.reporting.text import gate_line
from facts.resolving.gate import judge_gate
from tui.commands.arguments import (
    add_kinds,
    add_paths,
    add_work,
    chosen_dossier,
    chosen_kinds,
    chosen_work,
    refuse_overwriting,
)
from tui.commands.judging import examine_and_judge
from tui.commands.problems import exit_code
from tui.output import deliver, note

if TYPE_CHECKING:
    import argparse

    from sources.document import Dossier

HELP = """\
Compare the sources of a dossier and fail while a disagreement is open, stale, orphaned or reopened.

Exit codes: 0 clean, 1 the gate failed, 2 usage or bad input (nothing was checked, or not everything),
3 internal error."""
EXAMPLES = """\
examples:
  crossread check story/                         the gate, as CI and pre-commit run it
  crossread check story/ --fail-on contradiction only what cannot both be true stops the merge
  crossread check a.txt b.txt --format json      one JSON object; jsonl: one disagreement a line
  crossread check --select number,date           some kinds only
  crossread check --sample                       the built-in dossier; writes nothing"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `check`."""
    add_paths(parser)
    add_work(parser)
    parser.add_argument(
        "--fail-on",
        choices=[s.value for s in Severity],
        default="tension",
        help="the least severity that fails (default: tension)",
    )
    add_kinds(parser)
    parser.add_argument("--format", choices=list(CHECK_FORMATS), default="text", help="(default: text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to FILE (default: -, standard output)")
    parser.add_argument(
        "--show-settled", action="store_true", help="list settled disagreements too (json always holds them)"
    )
    parser.add_argument("--allow-deferred", action="store_true", help="let deferred disagreements pass")


def run(options: argparse.Namespace) -> int:
    """Run the gate."""
    dossier = chosen_dossier(options)
    refuse_overwriting(dossier, options.output)
    report = make_report(dossier, options)
    if deliver(render(report, options.format), options.output):
        note(f"crossread: {gate_line(report)}")
    return exit_code(report.examination.dossier, report.exit)


def make_report(dossier: Dossier, options: argparse.Namespace) -> Report:
    """Examine and judge a dossier. Raises `SourceError` where there is nothing to compare."""
    kinds = chosen_kinds(options)
    fail_on = Severity(options.fail_on)
    examination, findings = examine_and_judge(dossier, chosen_work(options), findings_only=True)
    findings = tuple(f for f in findings if f.disagreement.kind in kinds)
    gate = judge_gate(findings, fail_on, allow_deferred=options.allow_deferred)
    code = 2 if dossier.problems else int(gate.failed)
    return Report(examination, findings, gate, fail_on, code, options.show_settled)
