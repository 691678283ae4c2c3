"""Reading on several processors: processes of our own that are sent sources and send readings back as JSON.

A worker that dies ends the run with one clear error; an interrupt ends all of them at once. They are started afresh
(spawned), so that no thread or lock of this process is copied into them.
"""

from __future__ import annotations

import json
import os
import signal
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.caching.readings import pack_reading, unpack_reading
from facts.reading import read_source
from sources.errors import CrossreadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from facts.model import Reading
    from sources.document import Document

_SAFE_PATH = "PYTHONSAFEPATH"
_PARCEL = 60_000  # code points that a worker is sent at a time
_AHEAD = 3  # parcels for each worker that are read before they are needed
_PATIENCE = 5.0  # seconds that a worker has to end


class _Worker(NamedTuple):
    """A process and our end of the pipe to it."""

    process: SpawnProcess
    connection: Connection[Any, Any]


def read_on_workers(documents: Sequence[Document], workers: int) -> Iterator[Reading]:
    """Read sources, in their order. Raises `CrossreadError` where a worker dies."""
    parcels = _parcels(documents)
    started: list[_Worker] = []
    try:
        started.extend(_start() for _ in range(min(workers, len(parcels))))
        yield from _deal(parcels, started)
    finally:
        for worker in started:
            worker.process.terminate()
            worker.connection.close()
        for worker in started:
            worker.process.join(_PATIENCE)


def _start() -> _Worker:
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_work, args=(there,), daemon=True)
    with _safe_path():
        process.start()
    there.close()
    return _Worker(process, here)


@contextmanager
def _safe_path() -> Iterator[None]:
    """Programs of Python started meanwhile import nothing from the working folder, which holds documents of others."""
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


def _parcels(documents: Sequence[Document]) -> list[list[Document]]:
    """Sources in order, cut into parcels of about equal length of text."""
    parcels: list[list[Document]] = []
    room = 0
    for document in documents:
        if room <= 0:
            parcels.append([])
            room = _PARCEL
        parcels[-1].append(document)
        room -= len(document.text)
    return parcels


def _deal(parcels: Sequence[list[Document]], workers: Sequence[_Worker]) -> Iterator[Reading]:
    """Hand out parcels and give what comes back, in order; no worker gets far ahead of the slowest."""
    busy: dict[int, _Worker] = {}  # by number of the parcel
    done: dict[int, bytes] = {}
    idle, sent = list(workers), 0
    try:
        for number, parcel in enumerate(parcels):
            while number not in done:
                while idle and sent < min(len(parcels), number + _AHEAD * len(workers)):
                    worker = idle.pop()
                    worker.connection.send(parcels[sent])
                    busy[sent] = worker
                    sent += 1
                ready = wait([w.connection for w in busy.values()])
                for n, worker in list(busy.items()):
                    if worker.connection in ready:
                        done[n] = worker.connection.recv_bytes()
                        idle.append(busy.pop(n))
            for document, packed in zip(parcel, json.loads(done.pop(number)), strict=True):
                reading = unpack_reading(packed, document) if packed is not None else None
                yield reading or read_source(document)
    except (EOFError, OSError) as error:
        raise CrossreadError(
            "a process that was reading sources ended before it was done",
            hint="The machine may be short of memory. Run again with --jobs 1.",
        ) from error


def _work(connection: Connection[Any, Any]) -> None:
    """The life of a worker: read what is sent until nobody sends any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal interrupts all; the one that was started ends us
    while True:
        try:
            documents = connection.recv()
        except (EOFError, OSError):
            return
        readings = [_packed(document) for document in documents]
        connection.send_bytes(json.dumps(readings, separators=(",", ":")).encode("ascii"))


def _packed(document: Document) -> object:
    try:
        return pack_reading(read_source(document))
    except ValueError:
        return None
