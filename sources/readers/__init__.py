"""Readers by suffix. A new format is one module with a `read` of the same shape and one line here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sources.readers import markdown, plain
from sources.readers.plugged import plugged

if TYPE_CHECKING:
    from sources.readers.reading import Reader

READERS: dict[str, Reader] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}


def reader_for(name: str) -> Reader:
    """Find the reader for a file name; plain text where the suffix is unknown."""
    suffix = os.path.splitext(name)[1].lower()
    return plugged(READERS).get(suffix) or READERS.get(suffix, plain.read)


def is_document(name: str) -> bool:
    """Tell whether a folder's file is taken as a source without being named: it has a registered suffix."""
    suffix = os.path.splitext(name)[1].lower()
    return suffix in READERS or suffix in plugged(READERS)
