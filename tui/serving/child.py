"""What runs behind a page: `crossread review`, which ends when the server has gone, however that ended."""

from __future__ import annotations

import os
import signal
import sys
from threading import Thread


def run(arguments: list[str]) -> None:
    """Review with these arguments; the last one is the descriptor whose end means that the server has gone."""
    *arguments, lifeline = arguments
    Thread(target=_watch, args=(int(lifeline),), name="crossread-lifeline", daemon=True).start()
    from tui.main import main  # noqa: PLC0415 - the watch begins first

    sys.exit(main(["review", *arguments]))


def _watch(lifeline: int) -> None:
    while os.read(lifeline, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
