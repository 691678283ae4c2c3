"""Decisions as files: `resolutions/<id>.json`, one small file each, so that branches merge.

Keys stand in a fixed order, nothing in a file depends on when or where it is written but the decision's own time, and
keys that this version does not know survive. A file that is wrong is refused, never repaired or rewritten.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facts.resolving.bounds import refuse_leaving
from facts.resolving.fields import carry_unknown, from_record, to_record
from facts.resolving.identity import ID
from facts.resolving.locking import folder_lock
from facts.resolving.making import make_resolution
from facts.resolving.parsing import parse_record
from sources.display import visible
from sources.errors import CrossreadError, ResolutionError
from sources.files import sweep, write_atomic
from sources.loading import relative
from sources.opening import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from facts.resolving.model import Resolution

__all__ = [
    "load_resolutions",
    "make_resolution",
    "parse_resolutions",
    "remove_resolution",
    "resolution_path",
    "save_resolution",
]

FILE_BYTES = 1_000_000  # one decision


def resolution_path(folder: str, resolution_id: str) -> str:
    """Where the decision with this id is kept. Raises `ResolutionError` for what is no id."""
    if ID.fullmatch(resolution_id) is None:
        raise ResolutionError(f"{visible(resolution_id)!r} is no id of a disagreement")
    return str(Path(folder, f"{resolution_id}.json"))


def load_resolutions(folder: str) -> dict[str, Resolution]:
    """Every decision in a folder, by id, in order of the ids; nothing where there is no folder.

    Raises `ResolutionError` naming the first wrong file, its line and how many others are wrong, and for a folder or file
    that is a link out of the dossier.
    """
    refuse_leaving(folder, folder)
    shown = relative(folder)
    return _collect(partial(_load, folder, name, shown) for name in _names(folder))


def parse_resolutions(files: Mapping[str, bytes], shown: str) -> dict[str, Resolution]:
    """Every decision among the files of a folder, by id, as `load_resolutions` gives them.

    `files` are bytes by file name, in order; `shown` is the folder as messages name it.
    """
    return _collect(partial(_parse, raw, name, shown) for name, raw in files.items())


def _collect(readers: Iterable[Callable[[], Resolution]]) -> dict[str, Resolution]:
    found: dict[str, Resolution] = {}
    faults: list[ResolutionError] = []
    for read in readers:
        try:
            resolution = read()
        except ResolutionError as error:
            faults.append(error)
        else:
            found[resolution.id] = resolution
    if faults:
        others = f" (and {len(faults) - 1} more wrong files beside it)" if len(faults) > 1 else ""
        raise ResolutionError(faults[0].message + others, hint=faults[0].hint)
    return found


def save_resolution(folder: str, resolution: Resolution, digest: str | None) -> Resolution:
    """Write a decision and return it as it now stands on disk, with its digest.

    `digest` is that of the decision it replaces (`Resolution.digest`), or None where there must be none yet. Raises
    `ResolutionError`, and writes nothing, where the file on disk is not that one: someone else decided meanwhile. A
    decision equal to the one on disk in all but its time leaves the file untouched.
    """
    path = resolution_path(folder, resolution.id)
    refuse_leaving(folder, folder)
    _make_folder(folder)
    with folder_lock(folder):
        old = _expect(path, digest)
        if old is not None:
            resolution = carry_unknown(old, resolution)
            if replace(resolution, time=old.time) == old:
                return old
        data = to_record(resolution)
        _write(path, data)
    return replace(resolution, digest=_digest(data))


def remove_resolution(folder: str, resolution_id: str, digest: str | None) -> None:
    """Take a decision back. Raises `ResolutionError` where the file on disk is not the one that `digest` names."""
    path = resolution_path(folder, resolution_id)
    if digest is None:
        raise ResolutionError(f"{_shown(path)}: there is no decision to remove")
    refuse_leaving(folder, folder)
    with folder_lock(folder):
        _expect(path, digest)
        sweep(folder)
        try:
            Path(path).unlink()
        except OSError as error:
            raise ResolutionError(f"{_shown(path)}: cannot be removed: {error.strerror}") from error


def _names(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(e.name for e in entries if e.name.endswith(".json") and not e.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ResolutionError(f"{_shown(folder)}: cannot be read: {error.strerror}") from error


def _load(folder: str, name: str, shown: str) -> Resolution:
    """Read one decision; `shown` is the folder as messages name it."""
    return _parse(_read(f"{folder}/{name}", f"{shown}/{name}"), name, shown)


def _parse(raw: bytes, name: str, shown: str) -> Resolution:
    record, data = parse_record(raw, f"{shown}/{name}", name.removesuffix(".json"))
    return from_record(record, data, _digest(raw))


def _read(path: str, shown: str) -> bytes:
    if os.path.islink(path):  # noqa: PTH114 - of thousands of files
        refuse_leaving(path, os.path.dirname(path))  # noqa: PTH120
    try:
        return read_regular(path, shown, FILE_BYTES)[0]
    except CrossreadError as error:
        raise ResolutionError(error.message, hint=error.hint) from error


def _expect(path: str, digest: str | None) -> Resolution | None:
    """The decision on disk, which must be the one that `digest` names."""
    here = os.path.lexists(path)
    if not here and digest is None:
        return None
    if not here:
        raise ResolutionError(f"{_shown(path)}: was removed meanwhile", hint="Load the decisions again, then decide.")
    if digest is None:
        raise ResolutionError(
            f"{_shown(path)}: someone else decided this meanwhile", hint="Load the decisions again, then decide."
        )
    if _digest(_read(path, relative(path))) != digest:
        raise ResolutionError(
            f"{_shown(path)}: changed on disk meanwhile", hint="Load the decisions again, then decide."
        )
    folder, name = os.path.split(path)
    return _load(folder, name, relative(folder))


def _make_folder(folder: str) -> None:
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ResolutionError(f"{_shown(folder)}: cannot be made: {error.strerror}") from error


def _write(path: str, data: bytes) -> None:
    try:
        write_atomic(path, data)
    except CrossreadError as error:
        raise ResolutionError(error.message, hint=error.hint) from error


def _shown(path: str) -> str:
    return visible(relative(path))


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
