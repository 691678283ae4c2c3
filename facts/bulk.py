"""Reading many sources: from a cache where they are unchanged, on several processors where that pays.

The result never depends on the number of workers or on what a cache holds.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from facts.caching.store import Cache
    from facts.model import Reading
    from sources.document import Document


def silent(_phase: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Work:
    """How something is done, never what comes out.

    `jobs`: processes that read; 0 chooses by the length of the text and the processors at hand, as the command line
    does. Ask for others than 1 only where the main module may be imported again, as workers do. `cache` keeps what was
    read. `progress` is told what is being done, and how many of how many sources or steps are; (…, 0, 0) where that is
    not known.
    """

    jobs: int = 1
    cache: Cache | None = None
    progress: Callable[[str, int, int], None] = silent


PAYS = 400_000  # code points to read from which on starting processes costs less than it saves


def read_sources(documents: Sequence[Document], work: Work) -> tuple[Reading, ...]:
    """Read sources, in their order."""
    return tuple(iter_readings(documents, work))


def iter_readings(documents: Sequence[Document], work: Work) -> Iterator[Reading]:
    """Read sources one after the other, in their order, holding no more than the few that are under way."""
    cache = work.cache
    names = _names(documents, cache)
    missing = [n for n, name in enumerate(names) if not name or cache is None or not cache.holds(name)]
    unread = frozenset(missing)
    read = _read(documents, missing, work.jobs)
    kept = False
    for number, document in enumerate(documents):
        reading = next(read) if number in unread else _known(cache, names[number], document)
        if reading is None:  # an entry that cannot be used
            reading = _read_here(document)
        elif number not in unread:
            names[number] = ""
        if cache is not None and names[number]:
            _keep(cache, names[number], reading)
            kept = True
        work.progress("reading", number + 1, len(documents))
        yield reading
    if cache is not None and kept:
        cache.sweep()


def _names(documents: Sequence[Document], cache: Cache | None) -> list[str]:
    """The names of the sources' entries; "" where none is kept."""
    if cache is None:
        return [""] * len(documents)
    from facts.caching.readings import reading_key  # noqa: PLC0415 - only with a cache

    return [reading_key(document) for document in documents]


def _known(cache: Cache | None, name: str, document: Document) -> Reading | None:
    """The reading that the cache has of a source; None where its entry cannot be used."""
    from facts.caching.readings import unpack_reading  # noqa: PLC0415 - only with a cache

    packed = cache.load(name) if cache is not None else None
    return unpack_reading(packed, document) if packed is not None else None


def _keep(cache: Cache, name: str, reading: Reading) -> None:
    from facts.caching.readings import pack_reading  # noqa: PLC0415 - only with a cache

    with suppress(ValueError):  # a reading that cannot be told in JSON is read again
        cache.save(name, pack_reading(reading))


def _read(documents: Sequence[Document], numbers: Sequence[int], jobs: int) -> Iterator[Reading]:
    """Read the sources of these numbers, in order."""
    workers = count_workers([len(documents[n].text) for n in numbers], jobs)
    if workers == 1:
        return (_read_here(documents[n]) for n in numbers)
    from facts.workers import read_on_workers  # noqa: PLC0415 - small dossiers need no processes

    return read_on_workers([documents[n] for n in numbers], workers)


def _read_here(document: Document) -> Reading:
    from facts.reading import read_source  # noqa: PLC0415 - nothing to read, nothing to load

    return read_source(document)


def count_workers(lengths: Sequence[int], jobs: int) -> int:
    """How many processes shall read texts of these lengths; 1 for this one alone."""
    if len(lengths) < 2 or jobs == 1:
        return 1
    if jobs > 1:
        return min(jobs, len(lengths))
    return min(processors(), len(lengths)) if sum(lengths) >= PAYS and not _is_worker() else 1


def processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _is_worker() -> bool:
    """Whether this process belongs to somebody else's pool, which has divided the processors already."""
    from multiprocessing import parent_process  # noqa: PLC0415 - only with much to read

    return parent_process() is not None
