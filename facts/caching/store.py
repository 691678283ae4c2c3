"""The folder that entries are kept in.

An entry is one file: a first line with the format and a seal over name and content, then JSON. The seal is a SHA-256, so
that a damaged or renamed entry is noticed and ignored; with a key (CROSSREAD_CACHE_KEY) it is an HMAC, which nobody
without the key can forge. A folder that other users may write to is not trusted. Entries are written to a temporary
file and renamed: runs at the same time never see half of one. No entry is ever executed or unpickled.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sources.display import visible
from sources.errors import UsageError
from sources.homes import user_folder

if TYPE_CHECKING:
    from collections.abc import Callable

FORMAT = b"crossread-cache/1 "
KEY_VARIABLE = "CROSSREAD_CACHE_KEY"
FOLDER_VARIABLE = "CROSSREAD_CACHE"
MOST_BYTES = 500_000_000  # of all entries; the oldest go first
_LARGEST = 64_000_000  # of one entry
_SWEEP = 0.8  # share of the bound that a sweep leaves
_DIGEST = 64  # hexadecimal digits of a seal


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of entries. `key` seals them, "" seals with a plain checksum."""

    folder: Path
    key: str = ""
    most_bytes: int = MOST_BYTES

    def holds(self, name: str) -> bool:
        """Whether there is an entry of this name, whatever is in it."""
        return self._path(name).is_file()

    def load(self, name: str) -> Any:  # noqa: ANN401 - JSON
        """The content of an entry; None where there is none, or where it is damaged, forged or too large."""
        try:
            path = self._path(name)
            with open(path, "rb", opener=_no_links) as file:
                raw = file.read(_LARGEST + 1)
        except OSError:
            return None
        head, _, body = raw.partition(b"\n")
        if len(raw) > _LARGEST or not hmac.compare_digest(head, FORMAT + self._seal(name, body)):
            return None
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            return None

    def save(self, name: str, content: object) -> None:
        """Keep the content of an entry. Where that is not possible nothing is kept: a cache is never needed."""
        body = json.dumps(content, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")
        if len(body) + len(FORMAT) + _DIGEST + 1 > _LARGEST:
            return
        path = self._path(name)
        temporary = path.with_name(f"{path.name}.{os.urandom(6).hex()}.tmp")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                temporary.write_bytes(FORMAT + self._seal(name, body) + b"\n" + body)
                temporary.replace(path)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        except OSError:
            return

    def sweep(self) -> None:
        """Remove the entries that were written longest ago, until the folder holds less than its bound."""
        entries = []
        with contextlib.suppress(OSError):
            for path in sorted(self.folder.glob("??/*")):
                status = path.lstat()
                entries.append((status.st_mtime_ns, path.name, status.st_size, path))
        total = sum(size for _, _, size, _ in entries)
        if total <= self.most_bytes:
            return
        for _, _, size, path in sorted(entries):
            if total <= _SWEEP * self.most_bytes:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / name

    def _seal(self, name: str, body: bytes) -> bytes:
        content = name.encode("ascii") + b"\n" + body
        if self.key:
            return hmac.digest(self.key.encode("utf-8", "surrogateescape"), content, "sha256").hex().encode("ascii")
        return hashlib.sha256(content).hexdigest().encode("ascii")


def open_cache(folder: str | None = None, tell: Callable[[str], None] | None = None) -> Cache | None:
    """The cache in a folder: the one that is named, else CROSSREAD_CACHE, else the user's; None for "off" and where it is unsafe.

    The user's is `crossread` in the folder that the system has for caches. `tell` is given a line where a folder that was named is not
    used, or cannot be written to; one that nobody asked for is passed over.
    """
    named = folder if folder is not None else os.environ.get(FOLDER_VARIABLE)
    if named is not None and is_off(named):
        return None
    path = Path(named) if named is not None else users_cache()
    if path is None:
        return None
    fault = _fault(path)
    told = fault or ("nothing is kept in this cache: it may not be written to" if not _writable(path) else "")
    if told and tell is not None and named is not None:
        tell(f"{visible(named)}: {told}")
    return None if fault else Cache(path, os.environ.get(KEY_VARIABLE, ""))


def is_off(word: str) -> bool:
    """Whether a word in place of a folder asks for no cache."""
    return word.strip().lower() in {"", "off"}


def users_cache() -> Path | None:
    """`crossread` in the user's folder for caches; None where the user has no home."""
    below = ("Library", "Caches") if sys.platform == "darwin" else (".cache",)
    try:
        return user_folder("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", *below) / "crossread"
    except UsageError:
        return None


def is_own(folder: Path) -> bool:
    """Whether a folder is the user's and nobody else may write to it, so that its entries can be trusted."""
    if os.name != "posix":
        return True
    try:
        status = folder.stat()
    except OSError:
        return False
    return status.st_uid == os.geteuid() and not status.st_mode & 0o022


def _fault(folder: Path) -> str:
    """Make a folder where it is missing, and say why it is no place for a cache; "" where it is one."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        return f"not used as a cache: it cannot be made: {getattr(error, 'strerror', None) or error}"
    if is_own(folder):
        return ""
    return "not used as a cache: it belongs to another user, or others may write to it (chmod 700 makes it yours alone)"


def _writable(folder: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK)


def _no_links(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
