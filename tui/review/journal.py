"""The history of decisions on disk, so that undo survives a restart; and where the reader stood.

Both live in the user's state folder, never in the dossier: `$XDG_STATE_HOME/crossread/<name of the dossier>/`. The journal is
JSON lines: `{"step": "do", "id": …, "before": …, "after": …}`, `{"step": "undo"}`, `{"step": "redo"}`. The lines of a step that
changed several things bear one `"group"`. A line that cannot be read (a crash while it was written) is passed over: the session
that came after it did not know of that step either.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from facts.resolving.model import Reason, Resolution, Side, Verdict
from facts.resolving.own import Act, Own
from sources.errors import CrossreadError
from sources.files import write_atomic
from sources.homes import user_folder
from tui.review.state import Change, last_step


def state_folder(resolutions: str) -> Path:
    """Give the folder that holds the state of a dossier, by the absolute path of its decisions' folder. Not created."""
    base = user_folder("XDG_STATE_HOME", ".local", "state")
    place = os.path.realpath(resolutions)
    digest = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return base / "crossread" / f"{_safe(Path(place).parent.name)}-{digest}"


def _safe(name: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)[:40] or "dossier"


class Journal:
    """Steps appended to a file as they happen. Errors reach the caller as `OSError`."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "journal.jsonl"
        self.view_path = folder / "view.json"

    def record(self, step: str, *changes: Change) -> None:
        """Append a step ("do" with its changes, "undo" or "redo") and see it to the disk."""
        entries = [_entry(step, change) for change in changes] or [{"step": step}]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a+b") as file:
            if _torn(file):
                file.write(b"\n")
            file.write(b"".join(json.dumps(e, ensure_ascii=True, default=str).encode() + b"\n" for e in entries))
            file.flush()
            os.fsync(file.fileno())

    def replay(self) -> tuple[list[Change], list[Change]]:
        """Give what can be undone and what can be redone; the latest step last in both."""
        done: list[Change] = []
        undone: list[Change] = []
        for line in self._lines():
            try:
                _replay_step(_entry_of(line), done, undone)
            except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
                continue
        return done, undone

    def _lines(self) -> list[str]:
        try:
            return self.path.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return []

    def save_view(self, view: dict[str, Any]) -> None:
        """Remember where the reader stands; a failure is nobody's loss."""
        with contextlib.suppress(OSError, CrossreadError):
            self.view_path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self.view_path, json.dumps(view))

    def load_view(self) -> dict[str, Any]:
        """Where the reader stood; empty where that is not known."""
        try:
            view = json.loads(self.view_path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return view if isinstance(view, dict) else {}


def _entry_of(line: str) -> dict[str, Any]:
    entry: dict[str, Any] = json.loads(line)
    if not isinstance(entry.get("id", ""), str):
        raise TypeError("an id is text")
    return entry


def _torn(file: BinaryIO) -> bool:
    """Whether the last line of a file was not written to its end."""
    if not file.seek(0, os.SEEK_END):
        return False
    file.seek(-1, os.SEEK_END)
    return file.read(1) != b"\n"


def _entry(step: str, change: Change) -> dict[str, Any]:
    entry = {"step": step, "id": change.id, "before": _plain(change.before), "after": _plain(change.after)}
    return entry | ({"group": change.group} if change.group else {})


def _replay_step(entry: dict[str, Any], done: list[Change], undone: list[Change]) -> None:
    if entry["step"] == "do":
        done.append(Change(entry["id"], _kept(entry["before"]), _kept(entry["after"]), str(entry.get("group", ""))))
        undone.clear()
        return
    here, there = (done, undone) if entry["step"] == "undo" else (undone, done)
    for _ in range(last_step(here) or 1):
        there.append(here.pop())


def _plain(kept: Resolution | Own | None) -> dict[str, Any] | None:
    if kept is None:
        return None
    return asdict(kept) | {"extra": dict(kept.extra)}


def _kept(entry: dict[str, Any] | None) -> Resolution | Own | None:
    if entry is None:
        return None
    parts = dict(entry)
    parts["sides"] = tuple(Side(**side) for side in parts["sides"])
    if "act" in parts:
        parts["act"] = Act(parts["act"])
        return Own(**parts)
    parts["verdict"] = Verdict(parts["verdict"])
    parts["reason"] = Reason(parts["reason"]) if parts["reason"] else None
    return Resolution(**parts)
