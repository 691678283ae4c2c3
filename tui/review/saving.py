"""Decisions on their way to disk: one writer thread, in the order in which they were made."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from facts.resolving.own import Own
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

    def submit(self, step: str, *changes: Change) -> None:
        """Write a step ("do", "undo" or "redo") as soon as the ones before it are written."""
        self._writer.submit(self._write, step, changes)

    def retry(self, change: Change) -> None:
        """Write a change again that could not be written before; the history has it already."""
        self._writer.submit(self._store, change)

    def between(self, look: Callable[[], None]) -> None:
        """Run something in the writer's thread, when nothing is being written."""
        self._writer.submit(look)

    def close(self) -> None:
        """Wait until everything is written."""
        self._writer.shutdown(wait=True)

    def _write(self, step: str, changes: tuple[Change, ...]) -> None:
        """History first: a crash between the two leaves a step that cannot be undone, never a decision that cannot."""
        try:
            self._journal.record(step, *(changes if step == "do" else ()))
        except OSError as error:
            self._report("", f"the undo history cannot be written: {error.strerror or error}")
        for change in changes:
            self._store(change)

    def _store(self, change: Change) -> None:
        identifier = change.file
        try:
            self._put(change)
        except CrossreadError as error:
            self._report(identifier, error.message)
        except OSError as error:
            self._report(identifier, f"{error.filename or 'decision'}: {error.strerror or error}")
        except Exception as error:  # noqa: BLE001 - a decision is never lost without a word
            self._report(identifier, f"a fault of the program: {error}")
        else:
            self._report(identifier, None)

    def _put(self, change: Change) -> None:
        if isinstance(change.after, Own):
            self._decisions.save_own(change.after)
            return
        if isinstance(change.before, Own):
            self._decisions.remove_own(change.id)
            return
        if change.after is not None:
            self._decisions.save(change.after)
        for stale in replaced(change):
            self._decisions.remove(stale)


def replaced(change: Change) -> set[str]:
    """Name the decision files that a change leaves behind.

    Most decisions bear the id of their disagreement; one that was made under an older name of the question bears that one.
    """
    kept = change.after.id if change.after is not None else None
    before = change.before.id if change.before is not None else change.id
    return {before, change.id} - {kept}
