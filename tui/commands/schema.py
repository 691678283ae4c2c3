"""`crossread schema`: the JSON Schema of what Crossread writes and reads."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from facts.jsontext import to_json
from tui.output import emit

if TYPE_CHECKING:
    import argparse

_SCHEMAS = {
    "report": ("facts.reporting.schema", "report_schema"),
    "resolution": ("facts.resolving.record", "resolution_schema"),
    "dossier": ("sources.manifest", "manifest_schema"),
}

HELP = "Print the JSON Schema of a report (check --format json), of a decision file or of a manifest."
EXAMPLES = """\
examples:
  crossread schema report > report.schema.json
  crossread schema dossier               for editors that check crossread.toml"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `schema`."""
    parser.add_argument("what", choices=list(_SCHEMAS), help="which of them")


def run(options: argparse.Namespace) -> int:
    """Print the schema."""
    module, function = _SCHEMAS[options.what]
    emit(to_json(getattr(import_module(module), function)(), indent=2) + "\n")
    return 0
