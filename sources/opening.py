"""Get a file's bytes without ever waiting on it: no pipe, device or endless file is read."""

from __future__ import annotations

import errno
import os
import re
import stat
from typing import TYPE_CHECKING

from sources.display import visible
from sources.errors import SourceError
from sources.limits import megabytes

if TYPE_CHECKING:
    from collections.abc import Callable

_WINDOWS_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])", re.IGNORECASE)
_KINDS: tuple[tuple[Callable[[int], bool], str], ...] = (
    (stat.S_ISDIR, "is a folder, not a document"),
    (stat.S_ISFIFO, "is a named pipe, not a document"),
    (stat.S_ISSOCK, "is a socket, not a document"),
    (stat.S_ISCHR, "is a device, not a document"),
    (stat.S_ISBLK, "is a device, not a document"),
)
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_FLAGS |= getattr(os, "O_CLOEXEC", 0)


def read_regular(path: str, name: str, limit: int) -> tuple[bytes, tuple[int, int]]:
    """Read a regular file of at most `limit` bytes; give its bytes and its identity (device, inode).

    `name` stands in messages. The file is looked at before it is opened, opened without blocking, and looked at
    again, so that one exchanged in between is refused too. Raises `SourceError`.
    """
    try:
        _refuse(os.stat(path), name, limit)
        descriptor = os.open(path, _FLAGS)
        try:
            status = os.fstat(descriptor)
            _refuse(status, name, limit)
            return _read(descriptor, status.st_size, name, limit), (status.st_dev, status.st_ino)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise SourceError(f"{visible(name)}: {_reason(error)}") from error


def _read(descriptor: int, size: int, name: str, limit: int) -> bytes:
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    parts = [data]
    while data and size <= limit:  # it grew or was cut short while we read: take what is there, within the limit
        data = os.read(descriptor, 1 << 20)
        parts.append(data)
        size = sum(map(len, parts))
    if size > limit:
        raise SourceError(_too_large(name, size, limit))
    return b"".join(parts)


def _refuse(status: os.stat_result, name: str, limit: int) -> None:
    for is_kind, words in _KINDS:
        if is_kind(status.st_mode):
            raise SourceError(f"{visible(name)}: {words}")
    if status.st_size > limit:
        raise SourceError(_too_large(name, status.st_size, limit))


def _too_large(name: str, size: int, limit: int) -> str:
    return f"{visible(name)}: is too large ({megabytes(size)}; the limit is {megabytes(limit)})"


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, PermissionError):
        return "may not be read (permission denied)"
    if isinstance(error, ValueError):
        return "is no file name"
    if error.errno == errno.ELOOP:
        return "is a symbolic link that leads back to itself"
    return f"cannot be read: {error.strerror or error}"


def entry_fault(entry: str) -> str | None:
    """Say why a manifest may not name this path, or None. Looks at the words only, the same on every system."""
    if not entry.strip() or "\0" in entry:
        return "is no file name"
    if entry[0] in "/\\~" or re.match(r"[A-Za-z]:", entry):
        return "is an absolute path; name sources relative to the manifest"
    if ".." in re.split(r"[/\\]", entry):
        return 'leads out of the dossier ("..")'
    if "\\" in entry:
        return "holds a backslash; separate folders with /"
    odd = next((part for part in entry.split("/") if _is_odd_on_windows(part)), None)
    return None if odd is None else f'holds "{visible(odd)}", which is no file name on Windows'


def _is_odd_on_windows(part: str) -> bool:
    if part in {"", "."}:
        return False
    device = _WINDOWS_DEVICE.fullmatch(part.split(".", 1)[0].rstrip())
    return device is not None or ":" in part or part.endswith((" ", "."))


def leaves(path: str, root: str) -> bool:
    """Tell whether a path, its links followed, lies outside `root` (which must be a real path)."""
    real = os.path.realpath(path)
    return real != root and not real.startswith(root.rstrip(os.sep) + os.sep)
