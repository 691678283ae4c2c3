"""`crossread claims`: what each source says, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.bulk import Work, iter_readings
from facts.jsontext import to_json
from facts.reporting.claims import claim_record, claim_text
from tui.commands.arguments import add_paths, add_work, chosen_dossier, chosen_work
from tui.commands.problems import exit_code
from tui.output import emit

if TYPE_CHECKING:
    import argparse

    from facts.model import Claim
    from sources.document import Document

HELP = """\
List the claims of the sources in order, each with its place, status, speaker, dates, quantities, names and events."""
EXAMPLES = """\
examples:
  crossread claims article.txt                   one line a claim
  crossread claims story/ --format jsonl | jq .quantities"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `claims`."""
    add_paths(parser)
    add_work(parser)
    parser.add_argument("--format", choices=["text", "jsonl"], default="text", help="(default: text)")


def run(options: argparse.Namespace) -> int:
    """Print the claims as they are read."""
    dossier = chosen_dossier(options)
    work = chosen_work(options)
    quiet = Work(work.jobs, work.cache)  # the lines show how far it is
    for reading in iter_readings(dossier.documents, quiet):
        if not emit("".join(f"{_line(c, reading.document, options.format)}\n" for c in reading.claims)):
            break
    return exit_code(dossier)


def _line(claim: Claim, document: Document, form: str) -> str:
    return claim_text(claim, document) if form == "text" else to_json(claim_record(claim, document))
