"""Read sources into documents, one by one or as the entries of a dossier."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sources.display import visible
from sources.document import Document
from sources.errors import CrossreadError, ManifestError, SourceError
from sources.folder import MANIFEST
from sources.limits import Limits, limits_from_environment, megabytes, raising
from sources.lines import line_starts
from sources.opening import entry_fault, leaves, read_regular
from sources.readers import reader_for
from sources.readers.reading import Reading

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
    seen: dict[tuple[int, int, str], str] = field(default_factory=dict)  # device, inode, fragment; the name first given
    folded: dict[str, str] = field(default_factory=dict)
    total: int = 0


def collect(collector: Collector, entries: Sequence[Entry]) -> None:
    """Read every entry into the collector: documents, and a problem for each that cannot be read."""
    names = list(_ids(entries))
    spare = _spare({*names, *(entry.id for entry in entries)})
    for entry, name in zip(entries, names, strict=True):
        try:
            _take(collector, entry, name, spare)
        except CrossreadError as error:
            collector.problems.append(error)


def _take(collector: Collector, entry: Entry, name: str, spare: Iterator[str]) -> None:
    """Read one entry into the collector, every article of it. Raises what is wrong with it."""
    if collector.named:
        _refuse_entry(collector, entry)
    file, fragment = _split(collector.root, entry.path)
    path = os.path.join(collector.root, file)
    place = _Place(path, relative(path), relative(path, collector.root))
    shown = visible(place.shown)
    if collector.bound is not None and leaves(path, collector.bound):
        raise SourceError(f"{shown}: is a symbolic link out of the dossier")
    raw, identity = read_regular(path, place.shown, collector.limits.file_bytes)
    first = collector.seen.get((*identity, fragment))
    if first is not None:
        raise SourceError(f"{shown}: is the same file as {first}")
    _count(collector, raw, shown)
    found = _documents(raw, entry, place, collector.limits, fragment)
    if len(found) > 1 and entry.id:
        raise ManifestError(
            f'{shown}: holds {len(found)} articles, which cannot all be "{entry.id}"',
            hint=f"Name one: {shown}#{found[0].fragment}",
        )
    collector.seen[*identity, fragment] = shown
    for number, document in enumerate(found):
        first = collector.seen.setdefault((*identity, document.fragment), visible(document.path))
        if document.fragment != fragment and first != visible(document.path):
            raise SourceError(f"{visible(document.path)}: is named twice")
        if len(collector.documents) >= collector.limits.sources:
            raise SourceError(f"{shown}: more sources than the limit of {collector.limits.sources}")
        collector.documents.append(replace(document, id=next(spare) if number else name))


def _count(collector: Collector, raw: bytes, shown: str) -> None:
    collector.total += len(raw)
    if collector.total > collector.limits.total_bytes:
        limit = megabytes(collector.limits.total_bytes)
        raise SourceError(f"{shown}: the sources together are too large (the limit is {limit})")


def _split(root: str, path: str) -> tuple[str, str]:
    """Split "feed.jsonl#3" into file and fragment, unless a file has that very name."""
    file, mark, fragment = path.rpartition("#")
    return (file, fragment) if mark and file and not os.path.lexists(os.path.join(root, path)) else (path, "")


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


def _documents(raw: bytes, entry: Entry, place: _Place, limits: Limits, fragment: str = "") -> list[Document]:
    """Read a file's bytes: a document, or one for each article in it, or the one that `fragment` names."""
    shown = visible(place.shown)
    found = reader_for(place.path)(raw, shown, limits)
    readings = (found,) if isinstance(found, Reading) else found
    if fragment:
        readings = tuple(reading for reading in readings if reading.fragment == fragment)
        if not readings:
            raise SourceError(f'{shown}: holds no article "{visible(fragment)}"')
    digest = hashlib.sha256(raw).hexdigest()
    return [_document(reading, entry, place, digest, limits) for reading in readings]


def _document(reading: Reading, entry: Entry, place: _Place, digest: str, limits: Limits) -> Document:
    mark = f"#{reading.fragment}" if reading.fragment else ""
    shown = visible(place.shown + mark)
    if not reading.text or reading.text.isspace():
        raise SourceError(f"{shown}: is empty")
    if len(reading.text) > limits.characters:
        raise SourceError(
            f"{shown}: holds too much text ({len(reading.text)} characters; the limit is {limits.characters})",
            hint=raising("characters", len(reading.text)),
        )
    return Document(
        id="",
        key=place.key + mark,
        path=place.shown + mark,
        title=entry.title or reading.title or os.path.splitext(os.path.basename(place.path))[0] + mark,
        published=entry.published or reading.published,
        publisher=entry.publisher or reading.publisher,
        text=reading.text,
        sha256=digest,
        blocks=reading.blocks,
        format=reading.format,
        line_starts=line_starts(reading.text),
        author=reading.author,
        fragment=reading.fragment,
        places=reading.places,
    )


def _one(found: list[Document], name: str) -> Document:
    if len(found) > 1:
        raise SourceError(
            f"{visible(found[0].path.rpartition('#')[0])}: holds {len(found)} articles; a draft is one",
            hint=f"Name one: {visible(found[0].path)}",
        )
    return replace(found[0], id=name)


def read_document(path: str, *, name: str = "draft", limits: Limits | None = None) -> Document:
    """Read one document outside a dossier (a draft); `name` becomes its id. Raises `SourceError`."""
    limits = limits or limits_from_environment()
    file, fragment = _split("", path)
    shown = relative(file)
    raw, _ = read_regular(file, shown, limits.file_bytes)
    return _one(_documents(raw, Entry(file), _Place(file, shown, shown), limits, fragment), name)


def document_from_bytes(raw: bytes, shown: str, *, name: str = "draft", limits: Limits | None = None) -> Document:
    """Make a document of bytes that came otherwise (standard input). `shown` is its path. Raises `SourceError`."""
    limits = limits or limits_from_environment()
    if len(raw) > limits.file_bytes:
        raise SourceError(f"{visible(shown)}: is too large (the limit is {megabytes(limits.file_bytes)})")
    return _one(_documents(raw, Entry(shown), _Place(shown, shown, shown), limits), name)


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


def _spare(taken: set[str | None]) -> Iterator[str]:
    """Give ids for the further articles of a file: letters that nothing else takes."""
    return (word for word in letters() if word not in taken)
