"""`crossread completion`: a script for the shell, made from the commands' own parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.completing import SHELLS, script
from tui.output import emit

if TYPE_CHECKING:
    import argparse

HELP = "Print a script that completes commands, options and their values in a shell."
EXAMPLES = """\
examples:
  eval "$(crossread completion bash)"                       in ~/.bashrc
  crossread completion zsh > ~/.zfunc/_crossread            in a folder of $fpath
  crossread completion fish > ~/.config/fish/completions/crossread.fish"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `completion`."""
    parser.add_argument("shell", choices=list(SHELLS), help="for which shell")


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    emit(script(options.shell))
    return 0
