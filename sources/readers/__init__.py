"""Readers by suffix. A new format is one module with a `read` of the same shape and one line here."""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING

from sources.readers import plain
from sources.readers.plugged import plugged

if TYPE_CHECKING:
    from sources.limits import Limits
    from sources.readers.reading import Reader, Reading


def _later(module: str) -> Reader:
    """Make a reader whose module is imported when the first file of its kind is read."""

    def read(raw: bytes, name: str, limits: Limits) -> Reading | tuple[Reading, ...]:
        reader: Reader = importlib.import_module(f"sources.readers.{module}").read
        return reader(raw, name, limits)

    return read


READERS: dict[str, Reader] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": _later("markdown"),
    ".markdown": _later("markdown"),
    ".html": _later("html"),
    ".htm": _later("html"),
    ".xhtml": _later("html"),
    ".pdf": _later("pdf"),
    ".docx": _later("docx"),
    ".eml": _later("mail"),
    ".json": _later("articles"),
    ".jsonl": _later("articles"),
    ".ndjson": _later("articles"),
}

_WHEN_NAMED = frozenset({".json", ".jsonl", ".ndjson"})


def reader_for(name: str) -> Reader:
    """Find the reader for a file name; plain text where the suffix is unknown."""
    suffix = os.path.splitext(name)[1].lower()
    return plugged(READERS).get(suffix) or READERS.get(suffix, plain.read)


def is_document(name: str) -> bool:
    """Tell whether a folder's file is taken as a source without being named: it has a registered suffix.

    JSON is not: a report, a configuration or a data set often lies beside the sources.
    """
    suffix = os.path.splitext(name)[1].lower()
    return (suffix in READERS and suffix not in _WHEN_NAMED) or suffix in plugged(READERS)
