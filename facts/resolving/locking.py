"""One writer at a time in a folder of decisions, without leaving anything behind."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sources.display import visible
from sources.errors import ResolutionError
from sources.loading import relative

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE = 5.0  # seconds until a writer gives up
_STALE = 60.0  # seconds after which a lock file is left over from a crash
_PAUSE = 0.01


@contextmanager
def folder_lock(folder: str) -> Iterator[None]:
    """Hold the folder's lock. Raises `ResolutionError` where another writer keeps it for five seconds.

    On POSIX systems the folder itself is locked (`flock`), so a crash releases it and no file appears; elsewhere, and
    on file systems without such locks, a lock file created exclusively does the same: it names its process, and one
    whose process has ended, on this machine, is dropped at once, any other after a minute.
    """
    try:
        import fcntl  # noqa: PLC0415 - not on every system
    except ImportError:
        with _lock_file(folder):
            yield
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ResolutionError(f"{visible(relative(folder))}: cannot be opened: {error.strerror}") from error
    try:
        try:
            _wait(lambda: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB), folder)
        except OSError:
            with _lock_file(folder):
                yield
        else:
            yield
    finally:
        os.close(descriptor)


@contextmanager
def _lock_file(folder: str) -> Iterator[None]:
    path = Path(folder, ".lock")

    def take() -> None:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            _drop_stale(path)
            raise BlockingIOError from None
        except OSError as error:
            raise ResolutionError(f"{visible(relative(folder))}: cannot be locked: {error.strerror}") from error
        with (
            suppress(OSError),
            os.fdopen(descriptor, "w", encoding="utf-8") as file,
        ):  # without a name it is kept for a minute
            file.write(_holder(os.getpid()))

    _wait(take, folder)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _drop_stale(path: Path) -> None:
    try:
        if time.time() - path.stat().st_mtime > _STALE or _has_ended(path.read_text("utf-8", "replace")[:300]):
            path.unlink()
    except OSError:
        return


def _holder(process: int) -> str:
    return f"{process} {os.uname().nodename if os.name == 'posix' else ''}"


def _has_ended(holder: str) -> bool:
    """Whether the process that a lock file names ran on this machine and is gone."""
    number = holder.partition(" ")[0]
    if os.name != "posix" or not (number.isascii() and number.isdecimal()) or holder != _holder(int(number)):
        return False
    try:
        os.kill(int(number), 0)  # no signal: asks whether there is such a process
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _wait(take: object, folder: str) -> None:
    assert callable(take)
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            take()
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise ResolutionError(
                    f"{visible(relative(folder))}: another crossread is writing decisions here",
                    hint="Try again when it is done.",
                ) from None
            time.sleep(_PAUSE)
        else:
            return
