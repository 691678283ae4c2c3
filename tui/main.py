"""The command line: finds the command, loads it alone, and turns errors into messages and exit codes.

Exit codes: 0 clean, 1 the gate failed, 2 usage or bad input, 3 internal error, 130 interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from facts import VERSION
from sources.display import visible
from sources.errors import CrossreadError, UsageError
from tui.commands import COMMANDS, DEFAULT, MODULES
from tui.output import emit, finish, note, prepare_streams

if TYPE_CHECKING:
    from collections.abc import Sequence

BAD_INPUT, INTERNAL, INTERRUPTED = 2, 3, 130
_ALLOCATIONS = 1_000_000  # between two searches for cycles: reading makes many small objects and no cycles

_USAGE = """\
usage: crossread [COMMAND] [PATH...] [OPTION...]

Read several documents that tell one story, see where they disagree, settle each
point.

commands:
{commands}

PATH is a dossier folder, a crossread.toml, or two or more documents; without it
the current folder. `crossread COMMAND --help` tells more and gives examples.
`crossread --version` prints the version.

exit codes: 0 clean, 1 something is unsettled, 2 usage or bad input,
3 internal error, 130 interrupted

examples:
  crossread review --sample            try it on the built-in dossier
  crossread story/                     review a folder of sources
  crossread check story/               the gate for CI
  crossread check a.txt b.md --format json
"""


def run() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(_ALLOCATIONS)
    code = main(sys.argv[1:])
    if code == INTERRUPTED:
        os._exit(code)  # at once: freeing what was read of a large dossier takes seconds
    gc.freeze()  # what is left ends with the process: no last search for cycles through the lexicons
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Nothing but data reaches standard output."""
    prepare_streams()
    try:
        code = _dispatch(list(arguments))
        finish()
    except CrossreadError as error:
        return _report(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: one line instead of a traceback
        return _internal(error)
    return code


def _dispatch(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in {"--version", "-V"}:
        emit(f"crossread {VERSION}\n")
        return 0
    if first in {"--help", "-h", "help"}:
        return _help(arguments[1:])
    if first in COMMANDS:
        return _run_command(first, arguments[1:])
    _refuse_misspelt(first)
    return _run_command(DEFAULT, arguments)


def _refuse_misspelt(word: str) -> None:
    """Raise `UsageError` for what is no path and looks like a command."""
    if not word or word.startswith("-") or os.path.lexists(word):
        return
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    for command in get_close_matches(word, COMMANDS, 1, 0.7):
        raise UsageError(f"{word!r} is neither a command nor a path", hint=f"Did you mean `crossread {command}`?")


def _help(rest: list[str]) -> int:
    if rest and rest[0] in COMMANDS:
        return _run_command(rest[0], ["--help"])
    commands = "\n".join(f"  {name:10} {text}" for name, text in COMMANDS.items())
    emit(_USAGE.format(commands=commands))
    return 0


def _run_command(name: str, arguments: list[str]) -> int:
    from tui.commands.arguments import Parser  # noqa: PLC0415 - `--version` need not load argparse

    command = import_module(f"tui.commands.{MODULES.get(name, name)}")
    parser = Parser(f"crossread {name}", command.HELP, command.EXAMPLES)
    command.add_arguments(parser)
    try:
        options = parser.parse_args(arguments)
    except SystemExit:  # argparse leaves after --help
        return 0
    code: int = command.run(options)
    return code


def _report(error: CrossreadError) -> int:
    note(f"crossread: error: {visible(error.message)}")
    if error.hint:
        note(f"hint: {visible(error.hint)}")
    return BAD_INPUT


def _internal(error: Exception) -> int:
    if os.environ.get("CROSSREAD_DEBUG"):
        import traceback  # noqa: PLC0415 - rarely wanted

        note(visible(traceback.format_exc(), keep="\n"))
    words = " ".join(str(error).split())[:300]
    note(f"crossread: internal error: {type(error).__name__}: {visible(words)}")
    note("hint: This is a fault in crossread. Run again with CROSSREAD_DEBUG=1 for the details to report.")
    return INTERNAL
