"""Standard output and standard error: UTF-8 in any locale, plain newlines, quiet when the reader has gone."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from sources.errors import CrossreadError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable


def prepare_streams() -> None:
    """Make both streams write UTF-8 with plain newlines; what cannot be encoded is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def standard_input() -> Iterable[str]:
    """The lines of standard input, UTF-8 in any locale as what is written; bytes that are none read as U+FFFD. None where it is closed."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin or ()


def emit(text: str) -> bool:
    """Write data to standard output. False once nobody reads it any more: the caller may stop."""
    if sys.stdout is None or not text:
        return sys.stdout is not None
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        _let_go()
        return False
    except OSError as error:
        raise _unwritable(error) from None
    return True


def deliver(text: str, path: str | None) -> bool:
    """Write a whole report to a file, or to standard output for None and "-". True where it went to a file."""
    if path is None or path == "-" or _is_standard_output(path):
        emit(text)
        return False
    if not path:
        raise UsageError("--output names no file")
    from sources.files import write_report  # noqa: PLC0415 - most commands write no file

    write_report(path, text)
    return True


def _is_standard_output(path: str) -> bool:
    """Whether a path is another name of standard output ("/dev/stdout"): what is written there goes its way."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(sys.stdout.fileno()))  # noqa: PTH116 - nothing else here needs pathlib
    except (AttributeError, OSError, ValueError):
        return False


def finish() -> None:
    """Hand over what is still buffered."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
    except OSError as error:
        raise _unwritable(error) from None


def note(line: str) -> None:
    """Write one line to standard error, as far as anyone reads it."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except OSError:
        return


def _let_go() -> None:
    # The interpreter flushes once more at exit: let that flush go nowhere instead of failing.
    try:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)
    except (OSError, ValueError):
        return


def _unwritable(error: OSError) -> CrossreadError:
    _let_go()
    return CrossreadError(f"cannot write to standard output: {error.strerror}")
