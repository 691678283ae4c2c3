"""Write a file so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from pathlib import Path

from sources.display import visible
from sources.errors import CrossreadError

_OPEN_FILE = re.compile(r"/dev/(?:fd/\d+|std(?:out|err))$|/proc/(?:self|\d+)/fd/\d+$")
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR})


def write_atomic(path: str | os.PathLike[str], data: str | bytes) -> None:
    """Replace the file at `path` with `data` (text is written as UTF-8, newlines as they are).

    The bytes go to a temporary file in the same folder, are flushed to the disk, and take the place of the old file
    in one step; then the folder is flushed. A symbolic link stays and its target is replaced; permission bits stay.
    Raises `CrossreadError` naming the path; a failure leaves the old file and no temporary one.
    """
    target = os.path.realpath(path)
    try:
        _replace(target, data.encode("utf-8") if isinstance(data, str) else data)
    except UnicodeEncodeError as error:
        raise CrossreadError(f"{visible(os.fspath(path))}: cannot be written: {error.reason}") from error
    except OSError as error:
        raise CrossreadError(
            f"{visible(os.fspath(path))}: cannot be written: {error.strerror or error}",
            hint="The file there is whole. Check the folder's permissions and the free space, then try again.",
        ) from error


def write_report(path: str | os.PathLike[str], data: str) -> None:
    """Write a report where the user asked for it: a file as `write_atomic` does, a device or pipe as a stream.

    `/dev/null`, a terminal, a named pipe and `/dev/fd/N` are opened and written to; whatever stands behind
    `/dev/fd/N` is added to, never replaced. Disks are refused. Raises `CrossreadError` naming the path.
    """
    if not _is_stream(path):
        write_atomic(path, data)
        return
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOCTTY", 0))
        with open(descriptor, "wb") as stream:
            stream.write(data.encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        return
    except OSError as error:
        reason = error.strerror or str(error)
        raise CrossreadError(f"{visible(os.fspath(path))}: cannot be written: {reason}") from error


def _is_stream(path: str | os.PathLike[str]) -> bool:
    if _OPEN_FILE.match(os.path.abspath(path)):
        return True
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def _replace(target: str, data: bytes) -> None:
    folder, name = os.path.split(target)
    mode = _mode(target)
    temporary = os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(descriptor, "wb") as file:
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(descriptor, mode)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(folder)


def _mode(target: str) -> int | None:
    """Give the permission bits of the file that is replaced, None for a new one. Refuses what is no regular file."""
    try:
        status = os.stat(target)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
    return stat.S_IMODE(status.st_mode)


def _sync_folder(folder: str) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
