"""`crossread align`: which claims of different sources speak of the same thing."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING

from facts.aligning import align_claims
from facts.bulk import read_sources
from facts.jsontext import to_json
from facts.reporting.pairs import pair_record, pair_text
from sources.errors import SourceError
from tui.commands.arguments import add_paths, add_work, chosen_dossier, chosen_work
from tui.commands.problems import exit_code
from tui.output import emit

if TYPE_CHECKING:
    from facts.model import Claim

HELP = "List pairs of claims from different sources that speak of the same thing, with a score from 0 to 1, best first."
EXAMPLES = """\
examples:
  crossread align story/                            the pairs above the tuned threshold
  crossread align a.txt b.txt --format jsonl        one pair a line
  crossread align story/ --min-score 0              every candidate pair"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `align`."""
    add_paths(parser)
    add_work(parser)
    parser.add_argument("--format", choices=["text", "jsonl"], default="text", help="(default: text)")
    parser.add_argument(
        "--min-score", type=_score, metavar="N", help="the least score (default: tuned; 0: every candidate)"
    )


def run(options: argparse.Namespace) -> int:
    """Print the pairs, best first."""
    dossier = chosen_dossier(options)
    if len(dossier.documents) < 2:
        raise SourceError("only one source to align: pairs need two", hint="Name a second document.")
    documents = {d.id: d for d in dossier.documents}

    def line(a: Claim, b: Claim, score: float) -> str:
        if options.format == "text":
            return pair_text(a, b, score, documents)
        return to_json(pair_record(a, b, score, documents))

    work = chosen_work(options)
    readings = read_sources(dossier.documents, work)
    work.progress("aligning", 0, 0)
    pairs = align_claims(readings, options.min_score)
    work.progress("", 0, 0)
    for a, b, score in pairs:
        if not emit(line(a, b, score) + "\n"):
            break
    return exit_code(dossier)


def _score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        score = math.nan
    if not 0 <= score <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no score between 0 and 1")
    return score
