"""The version of the rules: one digest of all code and word lists that decide what is read, found and kept."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

_ROOMS = ("facts", "sources")
_KINDS = frozenset({".py", ".weights"})
_LEFT_OUT = frozenset({"reporting", "sample", "__pycache__"})


@cache
def rules_digest() -> str:
    """SHA-256 over the files of the packages that read and compare, and over the versions of what they rest on.

    "" where the files cannot be read (a frozen program, an archive): nothing is cached then.
    """
    root = Path(__file__).parents[2]
    digest = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    try:
        for path in _files(root):
            data = path.read_bytes()
            digest.update(f"{path.relative_to(root).as_posix()} {len(data)}\n".encode() + data)
        digest.update("\n".join(_libraries()).encode())
    except OSError:
        return ""
    return digest.hexdigest()


def _files(root: Path) -> list[Path]:
    found = [
        path
        for room in _ROOMS
        for path in (root / room).rglob("*")
        if path.suffix in _KINDS and not _LEFT_OUT.intersection(path.relative_to(root).parts)
    ]
    if not found:
        raise FileNotFoundError(root)
    return sorted(found)


def _libraries() -> list[str]:
    """The folders of installed libraries whose results are part of a reading: their names hold the versions."""
    wanted = ("pystemmer-", "rapidfuzz-")
    return sorted(
        entry.name.lower()
        for place in sys.path
        if place.endswith("-packages")
        for entry in Path(place).glob("*.dist-info")
        if entry.name.lower().startswith(wanted)
    )
