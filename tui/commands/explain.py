"""`crossread explain`: what the words of a report mean, or one disagreement in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reporting.topics import KINDS, find_topic, near_topic, overview, topic_text
from sources.errors import UsageError
from tui.commands.arguments import PATH_HELP
from tui.output import emit

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from facts.resolving.model import Finding

HELP = "Say what a word of the reports means (a kind, severity, state, verdict, reason or finding in a draft); or show one disagreement in full."
EXAMPLES = """\
examples:
  crossread explain                      every word of the reports, a line each
  crossread explain bound                one kind, with how its severity is set and examples
  crossread explain stale                a state, and what to do about it; other-date, overstates, speculated, …
  crossread explain k3f7 story/          one disagreement, with every source's words"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `explain`."""
    parser.add_argument("topic", nargs="?", metavar="KIND|ID", help="a word of the reports, or a disagreement's id")
    parser.add_argument("paths", nargs="*", metavar="PATH", help=f"for an ID: {PATH_HELP}")
    parser.add_argument("--dossier", metavar="PATH", action="append", help="the same as PATH")
    parser.add_argument("--sample", action="store_true", help="look in the built-in sample dossier")


def run(options: argparse.Namespace) -> int:
    """Print the explanation."""
    if options.topic is None:
        emit(overview() + "\n")
        return 0
    topic = find_topic(options.topic)
    if topic is None:
        return _explain_one(options)
    if options.paths or options.dossier or options.sample:
        raise UsageError(f"{options.topic} is a word of the reports and takes no PATH")
    emit(topic_text(topic) + "\n")
    return 0


def _explain_one(options: argparse.Namespace) -> int:
    from facts.reporting.text import finding_text  # noqa: PLC0415 - a word needs no examination
    from tui.commands.arguments import chosen_dossier  # noqa: PLC0415
    from tui.commands.judging import examine_and_judge  # noqa: PLC0415
    from tui.commands.problems import exit_code  # noqa: PLC0415

    options.paths = [*options.paths, *(options.dossier or [])]
    try:
        dossier = chosen_dossier(options)
    except UsageError as error:
        if options.paths:
            raise
        raise UsageError(f"{options.topic!r} is no word of the reports", hint=_hint(options.topic)) from error
    _, findings = examine_and_judge(dossier)
    finding = _find(findings, options.topic)
    documents = {d.id: d for d in dossier.documents}
    why = finding.disagreement.why
    severity = f"  severity: {why}\n" if why else ""
    emit(f"{finding_text(finding, documents)}\n{severity}\n{topic_text(KINDS[finding.disagreement.kind])}\n")
    return exit_code(dossier)


def _find(findings: Sequence[Finding], wanted: str) -> Finding:
    from tui.commands.judging import find_finding  # noqa: PLC0415

    try:
        return find_finding(findings, wanted)
    except UsageError as error:
        raise UsageError(str(error), hint=_hint(wanted) if near_topic(wanted) else error.hint) from error


def _hint(word: str) -> str:
    near = near_topic(word)
    if near:
        return f"Did you mean `crossread explain {near}`?"
    return "`crossread explain` lists them. For a disagreement's id name its dossier too."
