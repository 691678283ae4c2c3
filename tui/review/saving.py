"""Decisions on their way to disk: one writer thread, in the order in which they were made."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from sources.errors import CrossreadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.review.decisions import Decisions
    from tui.review.journal import Journal
    from tui.review.state import Change


class Saver:
    """Writes changes behind the screen. `report(id, error)` is called in the writer's thread after each, None for success."""

    def __init__(self, decisions: Decisions, journal: Journal, report: Callable[[str, str | None], None]) -> None:
        self._decisions = decisions
        self._journal = journal
        self._report = report
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="crossread-save")

    def submit(self, step: str, change: Change) -> None:
        """Write a change ("do", "undo" or "redo") as soon as the ones before it are written."""
        self._writer.submit(self._write, step, change)

    def retry(self, change: Change) -> None:
        """Write a change again that could not be written before; the history has it already."""
        self._writer.submit(self._store, change)

    def close(self) -> None:
        """Wait until everything is written."""
        self._writer.shutdown(wait=True)

    def _write(self, step: str, change: Change) -> None:
        """History first: a crash between the two leaves a step that cannot be undone, never a decision that cannot."""
        try:
            self._journal.record(step, change if step == "do" else None)
        except OSError as error:
            self._report("", f"the undo history cannot be written: {error.strerror or error}")
        self._store(change)

    def _store(self, change: Change) -> None:
        identifier = change.id
        try:
            if change.after is not None:
                self._decisions.save(change.after)
            for stale in replaced(change):
                self._decisions.remove(stale)
        except CrossreadError as error:
            self._report(identifier, error.message)
        except OSError as error:
            self._report(identifier, f"{error.filename or 'decision'}: {error.strerror or error}")
        except Exception as error:  # noqa: BLE001 - a decision is never lost without a word
            self._report(identifier, f"a fault of the program: {error}")
        else:
            self._report(identifier, None)


def replaced(change: Change) -> set[str]:
    """Name the decision files that a change leaves behind.

    Most decisions bear the id of their disagreement; one that was made under an older name of the question bears that one.
    """
    kept = change.after.id if change.after is not None else None
    before = change.before.id if change.before is not None else change.id
    return {before, change.id} - {kept}
