"""How much Crossread reads before it refuses: one place for every limit.

`CROSSREAD_LIMITS` in the environment sets any of them ("pages=5000,seconds=30"): it belongs to whoever runs the
program. A manifest, which may come from anywhere, can only lower them, in its `[limits]` table.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from sources.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "CROSSREAD_LIMITS"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read. Messages name the limit that was met."""

    file_bytes: int = 20_000_000  # one source
    lines: int = 200_000  # one source: a line costs far more memory than its bytes
    characters: int = 10_000_000  # the text of one source
    total_bytes: int = 400_000_000  # all sources of a dossier together
    manifest_bytes: int = 5_000_000
    sources: int = 10_000
    elements: int = 150_000  # tags of one HTML or DOCX source
    members: int = 2_000  # files in a DOCX archive
    unpacked_bytes: int = 40_000_000  # of each file read from an archive
    ratio: int = 100  # unpacked to packed, of a file in an archive that unpacks to more than a megabyte
    pages: int = 1_000  # of one PDF
    parts: int = 100  # of one e-mail
    seconds: int = 4  # of processor time for one PDF
    memory_bytes: int = 200_000_000  # for one PDF


DEFAULT_LIMITS = Limits()
NAMES = tuple(field.name for field in fields(Limits))


def limits_from_environment(environment: Mapping[str, str] = os.environ) -> Limits:
    """Give the default limits as `CROSSREAD_LIMITS` changes them. Raises `UsageError` for what is no limit."""
    words = environment.get(VARIABLE, "")
    if not words.strip():
        return DEFAULT_LIMITS
    values: dict[str, int] = {}
    for part in words.split(","):
        name, _, value = (piece.strip() for piece in part.partition("="))
        if name not in NAMES:
            raise UsageError(f"{VARIABLE}: no such limit: {name!r}", hint=f"Limits are {', '.join(NAMES)}.")
        if not (value.isascii() and value.isdigit() and int(value[:15]) > 0 and len(value) <= 15):
            raise UsageError(f"{VARIABLE}: {name} is no positive whole number: {value!r}")
        values[name] = int(value)
    return replace(DEFAULT_LIMITS, **values)


def raising(name: str, value: int) -> str:
    """Word the hint that says how to raise a limit."""
    return f"If you trust the file, set {VARIABLE}={name}={value} or more."


def megabytes(count: int) -> str:
    """Word a number of bytes for a message: "20 MB", "1.5 MB", "900 bytes"."""
    return f"{count / 1_000_000:g} MB" if count >= 100_000 else f"{count} bytes"
