"""Progress on standard error: one line that is drawn over, on a terminal only, and only where something takes long."""

from __future__ import annotations

import os
import sys
from time import monotonic

_PATIENCE = 1.0  # seconds before anything is shown
_PAUSE = 0.1  # seconds between two drawings
_CLEAR = "\r\x1b[K"


class Progress:
    """Draws what is being done. A phase of "" clears the line."""

    def __init__(self) -> None:
        self._wanted = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._since = monotonic()
        self._drawn = 0.0
        self._phase = ""

    def __call__(self, phase: str, done: int, total: int) -> None:
        """Show that so many of `total` sources or steps are done; without a total only the phase."""
        if not self._wanted:
            return
        if not phase:
            self._clear()
            return
        now = monotonic()
        if now - self._since < _PATIENCE or (phase == self._phase and now - self._drawn < _PAUSE):
            return
        self._write(f"{_CLEAR}{phase} {done} of {total}" if total else f"{_CLEAR}{phase}")
        self._drawn, self._phase = now, phase

    def _clear(self) -> None:
        if self._drawn:
            self._write(_CLEAR)
            self._drawn = 0.0

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            self._wanted = False
