"""`crossread review`: the review screen."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.bulk import silent
from sources.dossier import copy_sample, open_dossier
from sources.homes import user_folder
from tui.commands.arguments import add_paths, add_work, chosen_work, refuse_paths_beside_sample
from tui.commands.enough import need_two
from tui.output import emit
from tui.review.keymap import config_path, key_table, load_actions
from tui.review.starting import run_review

if TYPE_CHECKING:
    import argparse

HELP = (
    "Read the sources side by side, walk through their disagreements and settle them. Every decision is saved at once."
)
EXAMPLES = """\
examples:
  crossread review --sample              try it on a copy of the built-in dossier
  crossread review story/                a folder of sources; also: crossread story/
  crossread review a.txt b.md            loose files: decisions go to resolutions/ in the current folder
  crossread review story/ --plain        one question after another, without a full screen

Keys are yours to choose: --keys prints every action with its keys; write others into the [keys] table of
$XDG_CONFIG_HOME/crossread/config.toml (~/.config without it), as in: undo = ["u", "ctrl+z"]

A folder that is called like a command is written with a slash: crossread ./check"""

_ALLOCATIONS = 10_000  # between two searches for cycles, which a screen makes: few enough that none holds up a frame


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `review`."""
    add_paths(parser)
    add_work(parser)
    parser.add_argument(
        "--reviewer", metavar="NAME", help="who decides (default: CROSSREAD_REVIEWER, else git's user.name)"
    )
    parser.add_argument("--plain", action="store_true", help="no full screen: for screen readers and simple terminals")
    parser.add_argument("--ascii", action="store_true", help="marks in plain ASCII, for fonts without the others")
    parser.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal, to select text with")
    parser.add_argument("--keys", action="store_true", help="print every action with its keys, and open nothing")


def run(options: argparse.Namespace) -> int:
    """Open the review, or print its keys."""
    if options.keys:
        emit(key_table(load_actions(config_path())))
        return 0
    refuse_paths_beside_sample(options)
    paths = [copy_sample(sample_folder())] if options.sample else options.paths
    dossier = open_dossier(paths)
    need_two(dossier)
    gc.freeze()  # sources stay: no search need go through them
    gc.set_threshold(_ALLOCATIONS)
    return run_review(
        dossier,
        reviewer=options.reviewer,
        plain=options.plain,
        ascii_only=options.ascii,
        mouse=not options.no_mouse,
        work=replace(chosen_work(options), progress=silent),  # the screen shows its own
        again=lambda: open_dossier(paths),
    )


def sample_folder() -> str:
    """Where the user's copy of the sample lives: in the folder for applications' data that the system names."""
    variable = "LOCALAPPDATA" if os.name == "nt" else "XDG_DATA_HOME"
    return str(user_folder(variable, ".local", "share") / "crossread" / "sample")
