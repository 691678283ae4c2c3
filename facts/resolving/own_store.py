"""A reviewer's own acts as files: `resolutions/own/<id>.json`, with the same promises as decisions (`facts.resolving.store`)."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facts.jsontext import to_json
from facts.resolving.bounds import refuse_leaving
from facts.resolving.fields import carry_unknown, read_side, side_data
from facts.resolving.identity import ID
from facts.resolving.locking import folder_lock
from facts.resolving.own import Own
from facts.resolving.parsing import OWN_SCHEMA, parse_own
from sources.display import visible
from sources.errors import CrossreadError, ResolutionError
from sources.files import sweep, write_atomic
from sources.loading import relative
from sources.opening import read_regular

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN = "own"  # the folder's name, inside the folder of decisions
_FILE_BYTES = 1_000_000
_KNOWN = frozenset(
    ["schema", "id", "act", "of", "kind", "key", "severity", "question", "note", "reviewer", "time", "sides"]
)
_AGAIN = "Load the decisions again, then try once more."


def own_path(folder: str, identifier: str) -> str:
    """Where the act with this id is kept; `folder` is that of the decisions. Raises `ResolutionError` for what is no id."""
    if ID.fullmatch(identifier) is None:
        raise ResolutionError(f"{visible(identifier)!r} is no id of a disagreement")
    return str(Path(folder, OWN, f"{identifier}.json"))


def load_own(folder: str) -> dict[str, Own]:
    """Every act beside the decisions of a folder, by id, in order of the ids. Raises `ResolutionError` for the first wrong file."""
    _refuse_links_out(folder)
    try:
        with os.scandir(Path(folder, OWN)) as entries:
            names = sorted(e.name for e in entries if e.name.endswith(".json") and not e.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise ResolutionError(f"{_shown(str(Path(folder, OWN)))}: cannot be read: {error.strerror}") from error
    found = (_load(str(Path(folder, OWN, name))) for name in names)
    return {own.id: own for own in found}


def parse_acts(files: Mapping[str, bytes], shown: str) -> dict[str, Own]:
    """Every act among the files of a folder, by id. `files` are bytes by file name; `shown` is the folder as messages name it."""
    found = (_parse(raw, name, f"{shown}/{name}") for name, raw in files.items())
    return {own.id: own for own in found}


def save_own(folder: str, own: Own, digest: str | None) -> Own:
    """Write an act and return it with its digest; `digest` names the file it replaces, None where there must be none.

    Raises `ResolutionError`, and writes nothing, where another file stands there. Unknown keys of the old file are kept.
    """
    path = own_path(folder, own.id)
    _refuse_links_out(folder)
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ResolutionError(f"{_shown(path)}: its folder cannot be made: {error.strerror}") from error
    with folder_lock(str(Path(path).parent)):
        old = _expect(path, digest)
        if old is not None:
            own = carry_unknown(old, own)
        data = _to_bytes(own)
        try:
            write_atomic(path, data)
        except CrossreadError as error:
            raise ResolutionError(error.message, hint=error.hint) from error
    return replace(own, digest=_digest(data))


def remove_own(folder: str, identifier: str, digest: str) -> None:
    """Take an act back. Raises `ResolutionError` where the file on disk is not the one that `digest` names."""
    path = own_path(folder, identifier)
    _refuse_links_out(folder)
    with folder_lock(str(Path(path).parent)):
        _expect(path, digest)
        sweep(str(Path(path).parent))
        try:
            Path(path).unlink()
        except OSError as error:
            raise ResolutionError(f"{_shown(path)}: cannot be removed: {error.strerror}") from error


def _refuse_links_out(folder: str) -> None:
    refuse_leaving(folder, folder)
    refuse_leaving(str(Path(folder, OWN)), folder)


def _expect(path: str, digest: str | None) -> Own | None:
    if not os.path.lexists(path):
        if digest is None:
            return None
        raise ResolutionError(f"{_shown(path)}: was removed meanwhile", hint=_AGAIN)
    if digest is None:
        raise ResolutionError(f"{_shown(path)}: someone else wrote this meanwhile", hint=_AGAIN)
    if _digest(_read(path)) != digest:
        raise ResolutionError(f"{_shown(path)}: changed on disk meanwhile", hint=_AGAIN)
    return _load(path)


def _load(path: str) -> Own:
    return _parse(_read(path), Path(path).name, relative(path))


def _parse(raw: bytes, name: str, shown: str) -> Own:
    record, data = parse_own(raw, shown, name.removesuffix(".json"))
    return Own(
        id=record.id,
        act=record.act,
        kind=record.kind.value,
        key=record.key,
        question=record.question,
        severity=record.severity.value,
        sides=tuple(map(read_side, data["sides"])),
        of=record.of,
        note=record.note,
        reviewer=record.reviewer,
        time=record.time,
        extra={k: v for k, v in data.items() if k not in _KNOWN},
        digest=_digest(raw),
    )


def _to_bytes(own: Own) -> bytes:
    data = {
        "schema": OWN_SCHEMA,
        "id": own.id,
        "act": own.act.value,
        "of": own.of,
        "kind": own.kind,
        "key": own.key,
        "severity": own.severity,
        "question": own.question,
        "note": own.note,
        "reviewer": own.reviewer,
        "time": own.time,
        "sides": [side_data(side) for side in own.sides],
    }
    return (to_json(data | dict(own.extra), indent=2) + "\n").encode("utf-8")


def _read(path: str) -> bytes:
    if Path(path).is_symlink():
        refuse_leaving(path, str(Path(path).parent.parent))
    try:
        return read_regular(path, relative(path), _FILE_BYTES)[0]
    except CrossreadError as error:
        raise ResolutionError(error.message, hint=error.hint) from error


def _shown(path: str) -> str:
    return visible(relative(path))


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
