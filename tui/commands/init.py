"""`crossread init`: a manifest for a folder of sources."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sources.display import visible
from sources.manifest import write_manifest
from tui.output import emit

if TYPE_CHECKING:
    import argparse

HELP = "Write crossread.toml with the documents found in a folder, and print its path. Nothing is ever overwritten."
EXAMPLES = """\
examples:
  crossread init story/                  lists every document found there, in order of name, with title and date
  crossread init . --title "The bridge"  then edit the file: dates of publication make relative dates readable"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `init`."""
    parser.add_argument("folder", metavar="DIR", help="the folder that holds the documents")
    parser.add_argument("--title", metavar="TEXT", help="the story's name (default: the folder's)")


def run(options: argparse.Namespace) -> int:
    """Write the manifest."""
    path = write_manifest(options.folder, title=options.title)
    emit(visible(path.replace(os.sep, "/")) + "\n")
    return 0
