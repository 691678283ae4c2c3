"""Watching the files of a dossier: whether someone else changes them while a review is open."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from facts.resolving.own_store import OWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from sources.document import Dossier

PAUSE = 1.0  # seconds between two looks
_READ = 64_000_000  # bytes up to which a changed source is read to see whether its content is another

Look = dict[str, tuple[int, int, int]]


class Watch:
    """Looks at sources and decisions in a thread of its own.

    `sources_changed(keys)` and `decisions_changed()` are called in that thread; the second whenever a file there is another, whoever
    wrote it.
    """

    def __init__(
        self,
        dossier: Dossier,
        sources_changed: Callable[[tuple[str, ...]], None],
        decisions_changed: Callable[[], None],
        pause: float = PAUSE,
    ) -> None:
        self._dossier = dossier
        self._sources_changed = sources_changed
        self._decisions_changed = decisions_changed
        self._pause = pause
        self._end = Event()
        self._paths = {d.key: os.path.join(dossier.root, d.key) for d in dossier.documents}  # noqa: PTH118 - keys may be no Unicode
        self._digests = {d.key: d.sha256 for d in dossier.documents}
        self._sources = _stats(self._paths)
        self._decisions = _folder_stats(dossier.resolutions)

    def start(self) -> None:
        """Begin to look."""
        Thread(target=self._run, name="crossread-watch", daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._end.set()

    def look(self) -> None:
        """Look once and tell what has changed since the last look."""
        sources = _stats(self._paths)
        touched = [key for key in self._paths if sources.get(key) != self._sources.get(key)]
        self._sources = sources
        changed = tuple(key for key in touched if self._is_other(key))
        if changed:
            self._sources_changed(changed)
        decisions = _folder_stats(self._dossier.resolutions)
        if decisions != self._decisions:
            self._decisions = decisions
            self._decisions_changed()

    def _run(self) -> None:
        while not self._end.wait(self._pause):
            self.look()

    def _is_other(self, key: str) -> bool:
        """Whether a touched source holds other bytes than before."""
        path = Path(self._paths[key])
        try:
            if path.stat().st_size > _READ:
                return True
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            digest = ""
        was, self._digests[key] = self._digests[key], digest
        return digest != was


def _stats(paths: dict[str, str]) -> Look:
    found: Look = {}
    for name, path in paths.items():
        try:
            stat = os.stat(path)  # noqa: PTH116 - paths may be no Unicode
        except OSError:
            continue
        found[name] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
    return found


def _folder_stats(folder: str) -> Look:
    found: Look = {}
    for place in (folder, str(Path(folder, OWN))):
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    if entry.name.endswith(".json") and not entry.name.startswith("."):
                        stat = entry.stat()
                        found[entry.path] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        except OSError:
            continue
    return found
