"""`crossread check`: the headless gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Kind, Severity
from facts.reporting.formats import check_formats, render
from facts.reporting.report import Report
from facts.reporting.summary import gate_line
from facts.resolving.gate import judge_gate
from sources.plugins import plugin_notes
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
from tui.commands.revisions import add_revisions, look_back, revision_notes
from tui.output import deliver, note

if TYPE_CHECKING:
    import argparse

    from facts.model import DraftFinding
    from sources.document import Dossier

HELP = """\
Compare the sources of a dossier and fail while a disagreement is open, stale, orphaned or reopened.
With --draft, fail too on what a draft says against settled answers or agreeing sources, states as fact what the sources
only report, or gives that no source has. --select and --ignore choose among disagreements and among findings in the
draft: a figure is of the kind number or bound, a date of date, a name of entity or place, certainty of status.

Exit codes: 0 clean, 1 the gate failed, 2 usage or bad input (nothing was checked, or not everything),
3 internal error."""
EXAMPLES = """\
examples:
  crossread check story/                         the gate, as CI and pre-commit run it
  crossread check story/ --fail-on contradiction  only what cannot both be true stops the merge
  crossread check a.txt b.txt --format json      one JSON object; jsonl: one disagreement a line, the run last
  crossread check --format sarif --output c.sarif
                                                 for code scanning; gitlab: Code Quality; junit: test reports
  crossread check --format github                annotations in GitHub Actions, which shows ten errors of a step
  crossread check --format markdown >> "$GITHUB_STEP_SUMMARY"
  crossread check --resolutions-from origin/main --changed-since origin/main
                                                 a pull request: what it touches, by the decisions of main
  crossread check story/ --draft article.md      what the sources and the decisions do not bear out in a draft
  crossread check --select number,date           some kinds only, in a draft too
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
    parser.add_argument("--format", choices=check_formats(), default="text", help="(default: text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to FILE (default: -, standard output)")
    parser.add_argument(
        "--show-settled",
        action="store_true",
        help="list settled disagreements too (json, jsonl and junit always hold them)",
    )
    parser.add_argument("--allow-deferred", action="store_true", help="let deferred disagreements pass")
    parser.add_argument(
        "--draft", metavar="FILE", help="also check a draft against sources and decisions (- reads standard input)"
    )
    add_revisions(parser)


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
    baseline = look_back(dossier, options)
    if options.draft is None:
        examination, found = examine_and_judge(
            dossier, baseline.decisions, baseline.acts, chosen_work(options), findings_only=True
        )
        draft: tuple[DraftFinding, ...] = ()
    else:
        from tui.commands.drafts import examine_beside  # noqa: PLC0415 - only a draft needs it

        examination, found, draft = examine_beside(
            dossier, options.draft, baseline.decisions, baseline.acts, chosen_work(options)
        )
    found = tuple(f for f in found if f.disagreement.kind in kinds)
    draft = tuple(f for f in draft if f.about in kinds)
    findings = baseline.only_touched(found, dossier)
    gate = judge_gate(findings, fail_on, allow_deferred=options.allow_deferred, draft=draft)
    code = 2 if dossier.problems else int(gate.failed)
    return Report(
        examination,
        findings,
        gate,
        fail_on,
        code,
        options.show_settled,
        draft,
        allow_deferred=options.allow_deferred,
        notes=(
            *_kind_notes(kinds),
            *revision_notes(options, baseline, len(findings), len(found)),
            *_draft_notes(options.draft, draft, kinds),
        ),
    )


def _draft_notes(path: str | None, draft: tuple[DraftFinding, ...], kinds: frozenset[Kind]) -> tuple[str, ...]:
    """What a report says where a draft was read and nothing was found in it."""
    if path is None or draft:
        return ()
    return (f"draft {path}: nothing{'' if len(kinds) == len(Kind) else ' of these kinds'} found in it",)


def _kind_notes(kinds: frozenset[Kind]) -> tuple[str, ...]:
    """What a report says where some kinds were left out, or plug-ins took part."""
    left = [kind.value for kind in Kind if kind in kinds]
    only = f"only the kind{'' if len(left) == 1 else 's'} {', '.join(left) or 'none'}"
    return (() if len(left) == len(Kind) else (only,)) + plugin_notes()
