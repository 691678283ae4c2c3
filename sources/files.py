"""Write a file so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from sources.display import visible
from sources.errors import CrossreadError

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEMPORARY = re.compile(r"\.crossread-[0-9a-f]{12}\.tmp")
_ATTEMPTS = 9
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
_OPEN_FILE = re.compile(r"/dev/(?:fd/\d+|std(?:out|err))$|/proc/(?:self|\d+)/fd/\d+$")
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR})


def write_atomic(path: str | os.PathLike[str], data: str | bytes, *, new: bool = False) -> None:
    """Replace the file at `path` with `data` (text is written as UTF-8, newlines as they are).

    The bytes go to a temporary file in the same folder, are flushed to the disk, and take the place of the old file
    in one step; then the folder is flushed. A symbolic link stays and its target is replaced; permission bits stay.
    With `new` nothing may stand at `path`, whoever comes first. Raises `CrossreadError` naming the path; a failure
    leaves the old file and no temporary one; what a killed process left goes with the next write in the folder.
    """
    target = os.path.realpath(path)
    try:
        _put(target, data.encode("utf-8") if isinstance(data, str) else data, new)
    except UnicodeEncodeError as error:
        raise CrossreadError(f"{visible(os.fspath(path))}: cannot be written: {error.reason}") from error
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            refuse_missing_folder(path)
        raise CrossreadError(
            f"{visible(os.fspath(path))}: cannot be written: {error.strerror or error}",
            hint="The file there is whole. Check the folder's permissions and the free space, then try again.",
        ) from error


def refuse_missing_folder(path: str | os.PathLike[str]) -> None:
    """Raise `CrossreadError` where a file cannot be made because the folder that it would stand in does not exist."""
    from shlex import quote  # noqa: PLC0415 - most runs miss no folder

    given = os.fspath(path)
    for folder in (os.path.dirname(given), os.path.dirname(os.path.realpath(given))):
        if folder and not os.path.lexists(folder):
            raise CrossreadError(
                f"{visible(given)}: cannot be written: there is no folder {visible(folder)}",
                hint=f"Make it first: mkdir -p {quote(visible(folder))}",
            )


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


def sweep(folder: str) -> None:
    """Remove the temporary files of killed processes from a folder, as far as that can be done; running ones lock theirs."""
    try:
        names = [name for name in os.listdir(folder) if _TEMPORARY.fullmatch(name)]
    except OSError:
        return
    for name in names:
        with contextlib.suppress(OSError):
            _remove_unlocked(os.path.join(folder, name))


def _remove_unlocked(path: str) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if _lock(descriptor):
            os.unlink(path)
    finally:
        os.close(descriptor)


def _put(target: str, data: bytes, new: bool) -> None:
    folder = os.path.dirname(target)
    mode = _mode(target)
    if new and mode is not None:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    sweep(folder)
    temporary, descriptor = _create(folder)
    try:
        with _holding(descriptor):
            with open(descriptor, "wb") as file:
                if mode is not None and hasattr(os, "fchmod"):
                    os.fchmod(descriptor, mode)
                file.write(data)
                file.flush()
                os.fsync(descriptor)
            (_link if new else os.replace)(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(folder)


@contextlib.contextmanager
def _holding(descriptor: int) -> Iterator[None]:
    """Keep a file's lock when the file is closed, until it has its name. Other systems rename no file that is open."""
    if os.name != "posix":
        yield
        return
    second = os.dup(descriptor)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.close(second)


def _create(folder: str) -> tuple[str, int]:
    """Make a temporary file and lock it, so that no `sweep` takes it for one that was left; its path and descriptor."""
    for _ in range(_ATTEMPTS):
        path = os.path.join(folder, f".crossread-{os.urandom(6).hex()}.tmp")
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        if _lock(descriptor) is not False and os.path.lexists(path):
            return path, descriptor
        os.close(descriptor)  # swept away between the two calls
    raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def _lock(descriptor: int) -> bool | None:
    """Lock an open file, without waiting: False where another process has it locked, None where there are no locks."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return None
    return True


def _link(temporary: str, target: str) -> None:
    """Give a file its name unless something bears it. File systems without links look before they rename."""
    try:
        os.link(temporary, target)
    except OSError as error:
        if error.errno not in _NO_LINKS or os.path.lexists(target):
            raise
        os.replace(temporary, target)
    else:
        os.unlink(temporary)


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
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
