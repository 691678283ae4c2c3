"""How much Crossread reads before it refuses: one place for every limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read. Messages name the limit that was met."""

    file_bytes: int = 20_000_000  # one source
    lines: int = 200_000  # one source: a line costs far more memory than its bytes
    total_bytes: int = 400_000_000  # all sources of a dossier together
    manifest_bytes: int = 5_000_000
    sources: int = 10_000


DEFAULT_LIMITS = Limits()


def megabytes(count: int) -> str:
    """Word a number of bytes for a message: "20 MB", "1.5 MB", "900 bytes"."""
    return f"{count / 1_000_000:g} MB" if count >= 100_000 else f"{count} bytes"
