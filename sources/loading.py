"""Read sources into documents, one by one or as the entries of a dossier."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sources.display import visible
from sources.document import Document
from sources.errors import CrossreadError, ManifestError, SourceError
from sources.folder import MANIFEST
from sources.limits import DEFAULT_LIMITS, Limits, megabytes
from sources.lines import line_starts
from sources.opening import entry_fault, leaves, read_regular
from sources.readers import reader_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class Entry:
    """A source to read: its path relative to the dossier's root, and what a manifest says about it."""

    path: str
    id: str | None = None
    title: str | None = None
    published: date | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a file is: its path, how people and reports see it, and its key in decision files."""

    path: str
    shown: str
    key: str


@dataclass(slots=True)
class Collector:
    """Documents and problems as they come."""

    root: str
    limits: Limits
    bound: str | None = None  # the real folder that no source may lie outside of
    named: bool = False  # by a manifest, whose entries must be names for every system
    documents: list[Document] = field(default_factory=list)
    problems: list[CrossreadError] = field(default_factory=list)
    seen: dict[tuple[int, int], str] = field(default_factory=dict)  # device and inode, to the name first given
    folded: dict[str, str] = field(default_factory=dict)
    total: int = 0


def collect(collector: Collector, entries: Sequence[Entry]) -> None:
    """Read every entry into the collector: documents, and a problem for each that cannot be read."""
    for entry, name in zip(entries, _ids(entries), strict=True):
        try:
            _take(collector, entry, name)
        except CrossreadError as error:
            collector.problems.append(error)


def _take(collector: Collector, entry: Entry, name: str) -> None:
    """Read one entry into the collector. Raises what is wrong with it."""
    if collector.named:
        _refuse_entry(collector, entry)
    path = os.path.join(collector.root, entry.path)
    place = _Place(path, relative(path), relative(path, collector.root))
    shown = visible(place.shown)
    if collector.bound is not None and leaves(path, collector.bound):
        raise SourceError(f"{shown}: is a symbolic link out of the dossier")
    raw, identity = read_regular(path, place.shown, collector.limits.file_bytes)
    if identity in collector.seen:
        raise SourceError(f"{shown}: is the same file as {collector.seen[identity]}")
    collector.seen[identity] = shown
    collector.total += len(raw)
    if collector.total > collector.limits.total_bytes:
        limit = megabytes(collector.limits.total_bytes)
        raise SourceError(f"{shown}: the sources together are too large (the limit is {limit})")
    collector.documents.append(_document(raw, entry, name, place, collector.limits))


def _refuse_entry(collector: Collector, entry: Entry) -> None:
    fault = entry_fault(entry.path)
    if fault is not None:
        raise ManifestError(f'{MANIFEST}: source "{visible(entry.path)}" {fault}')
    plain = os.path.normpath(entry.path)
    other = collector.folded.setdefault(plain.casefold(), plain)
    if other != plain:
        raise ManifestError(
            f'{MANIFEST}: source "{visible(entry.path)}" differs from "{visible(other)}" only in upper and lower case'
        )


def _document(raw: bytes, entry: Entry, name: str, place: _Place, limits: Limits) -> Document:
    shown = visible(place.shown)
    _refuse_lines(raw, shown, limits.lines)
    reading = reader_for(place.path)(raw, shown)
    if not reading.text or reading.text.isspace():
        raise SourceError(f"{shown}: is empty")
    return Document(
        id=name,
        key=place.key,
        path=place.shown,
        title=entry.title or reading.title or os.path.splitext(os.path.basename(place.path))[0],
        published=entry.published or reading.published,
        publisher=entry.publisher or reading.publisher,
        text=reading.text,
        sha256=hashlib.sha256(raw).hexdigest(),
        blocks=reading.blocks,
        format=reading.format,
        line_starts=line_starts(reading.text),
    )


def read_document(path: str, *, name: str = "draft", limits: Limits = DEFAULT_LIMITS) -> Document:
    """Read one document outside a dossier (a draft); `name` becomes its id. Raises `SourceError`."""
    shown = relative(path)
    raw, _ = read_regular(path, shown, limits.file_bytes)
    return _document(raw, Entry(path), name, _Place(path, shown, shown), limits)


def document_from_bytes(raw: bytes, shown: str, *, name: str = "draft", limits: Limits = DEFAULT_LIMITS) -> Document:
    """Make a document of bytes that came otherwise (standard input). `shown` is its path. Raises `SourceError`."""
    if len(raw) > limits.file_bytes:
        raise SourceError(f"{visible(shown)}: is too large (the limit is {megabytes(limits.file_bytes)})")
    return _document(raw, Entry(shown), name, _Place(shown, shown, shown), limits)


def _refuse_lines(raw: bytes, shown: str, limit: int) -> None:
    count = 1 + raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n")
    if count > limit:
        raise SourceError(f"{shown}: has too many lines ({count}; the limit is {limit})")


def relative(path: str, start: str | None = None) -> str:
    """Give a path relative to a folder (or the working one), with forward slashes; absolute on another drive."""
    try:
        found = os.path.relpath(path, start)
    except ValueError:
        found = os.path.abspath(path)
    return found.replace(os.sep, "/")


def letters() -> Iterator[str]:
    """Count in letters: A, B, … Z, AA, AB, … without end."""
    number = 0
    while True:
        number += 1
        rest, word = number, ""
        while rest:
            rest, digit = divmod(rest - 1, 26)
            word = chr(65 + digit) + word
        yield word


def _ids(entries: Sequence[Entry]) -> Iterator[str]:
    """Give an id per entry, in order: the manifest's, else the next letters that no manifest id takes."""
    taken = {entry.id for entry in entries}
    free = (word for word in letters() if word not in taken)
    return (entry.id or next(free) for entry in entries)
