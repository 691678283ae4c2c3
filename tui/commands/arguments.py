"""Arguments that several commands share, and how they turn into a dossier."""

from __future__ import annotations

import argparse
import os
from copy import copy
from typing import TYPE_CHECKING, Any, NoReturn

from facts.model import Kind
from sources.dossier import open_dossier, open_sample
from sources.errors import UsageError
from sources.files import refuse_missing_folder
from sources.folder import MANIFEST
from tui.output import emit, note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.bulk import Work
    from sources.document import Dossier

_MOST_JOBS = 256
_WIDTH = 79  # of every help, whatever the terminal
_CHOICES = 44  # characters of choices that fit beside an option
PATH_HELP = "a dossier folder, a crossread.toml, or two or more documents; without it the current folder"


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """The same width on every terminal; choices that are too many for a line stand in the help of their option."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_WIDTH)

    def _split_lines(self, text: str, width: int) -> list[str]:
        from textwrap import wrap  # noqa: PLC0415 - most runs print no help

        return wrap(text, width, break_on_hyphens=False)

    def add_argument(self, action: argparse.Action) -> None:
        """Add an option or argument."""
        super().add_argument(_shortened(action))

    def add_usage(self, usage: object, actions: Iterable[argparse.Action], *more: Any) -> None:  # noqa: ANN401
        """Add the usage line."""
        super().add_usage(usage, [*map(_shortened, actions)], *more)  # type: ignore[arg-type]


def _shortened(action: argparse.Action) -> argparse.Action:
    """An action whose choices are named in its help where they are long; all others as they are."""
    choices = ", ".join(map(str, action.choices or ()))
    if action.metavar or len(choices) <= _CHOICES:
        return action
    shown = copy(action)
    shown.metavar = action.dest.upper()
    shown.help = f"{action.help}; one of {choices}" if action.help else f"one of {choices}"
    return shown


class Parser(argparse.ArgumentParser):
    """A parser that raises `UsageError` for what is wrong and prints its help as data."""

    def __init__(self, prog: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=_Formatter,
            allow_abbrev=False,
        )

    def format_help(self) -> str:
        """The help as a text, laid out only now: most runs print none."""
        from tui.commands import help_layout  # noqa: PLC0415

        words = self.description or "", self.epilog or ""
        self.description, self.epilog = help_layout.description(words[0]), help_layout.epilog(words[1])
        try:
            return super().format_help()
        finally:
            self.description, self.epilog = words

    def print_help(self, file: object = None) -> None:
        """Print the help to standard output."""
        del file
        emit(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Raise the message with a pointer to the command's help."""
        raise UsageError(message, hint=f"try: {self.prog} --help")


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Add the sources: PATH... and --sample."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=PATH_HELP)
    parser.add_argument("--sample", action="store_true", help="read the built-in sample dossier instead")


def add_kinds(parser: argparse.ArgumentParser) -> None:
    """Add --select and --ignore."""
    parser.add_argument(
        "--select", metavar="KIND", action="append", help="only these kinds (repeat, or separate by commas)"
    )
    parser.add_argument("--ignore", metavar="KIND", action="append", help="all but these kinds")


def add_work(parser: argparse.ArgumentParser) -> None:
    """Add --jobs and --cache: how it is done, never what comes out."""
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=0,
        metavar="N",
        help="processes that read (default: 0, as many as pay; 1: none but this one)",
    )
    parser.add_argument(
        "--cache",
        metavar="DIR",
        help="keep what was read in DIR, so that unchanged sources are not read again "
        "(default: CROSSREAD_CACHE, else the user's cache folder; off: nowhere)",
    )


def chosen_work(options: argparse.Namespace) -> Work:
    """How --jobs and --cache want it done, with progress on a terminal. The sample is kept only where --cache names a folder."""
    from facts.bulk import Work  # noqa: PLC0415 - `--help` needs none of this
    from facts.caching.store import open_cache  # noqa: PLC0415
    from tui.progress import Progress  # noqa: PLC0415

    folder = "off" if options.sample and options.cache is None else options.cache
    cache = open_cache(folder, lambda told: note(f"crossread: {told}"))
    return Work(options.jobs, cache, Progress())


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to {_MOST_JOBS}")
    return int(text)


def chosen_dossier(options: argparse.Namespace) -> Dossier:
    """The dossier that PATH or --sample names."""
    refuse_paths_beside_sample(options)
    return open_sample() if options.sample else open_dossier(options.paths)


def refuse_paths_beside_sample(options: argparse.Namespace) -> None:
    """Raise `UsageError` where both --sample and a PATH are given."""
    if options.sample and options.paths:
        raise UsageError("--sample takes no PATH", hint="Leave out one of the two.")


def refuse_overwriting(dossier: Dossier, output: str | None) -> None:
    """Raise `UsageError` where --output names a source or the manifest: a report must not take their place.

    Raises `CrossreadError` where it names a folder that does not exist: before the work, not after it.
    """
    if not output or output == "-":
        return
    target = os.path.realpath(output)
    for key in (*(d.file for d in dossier.documents), MANIFEST):
        if not dossier.sample and target == os.path.realpath(os.path.join(dossier.root, key)):  # noqa: PTH118 - keys may be no Unicode
            raise UsageError(f"--output: {output} is part of the dossier", hint="Write the report to another file.")
    if not os.path.lexists(output):
        refuse_missing_folder(output)


def chosen_kinds(options: argparse.Namespace) -> frozenset[Kind]:
    """The kinds that --select and --ignore leave."""
    selected = _kinds(options.select, "--select") or frozenset(Kind)
    return selected - _kinds(options.ignore, "--ignore")


def _kinds(values: list[str] | None, option: str) -> frozenset[Kind]:
    names = [name.strip() for value in values or [] for name in value.split(",")]
    known = {kind.value: kind for kind in Kind}
    for name in names:
        if name not in known:
            raise UsageError(f"{option}: no such kind: {name!r}", hint=f"Kinds are {', '.join(known)}.")
    return frozenset(known[name] for name in names)
