"""Opening a review: on a screen, or question by question; and how the program ends."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from facts.resolving.making import find_reviewer
from tui.review.decisions import FileDecisions
from tui.review.journal import Journal, state_folder
from tui.review.keymap import config_path, load_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.bulk import Work
    from facts.examination import Examination
    from sources.document import Dossier


def run_review(  # noqa: PLR0913 - one argument per part
    dossier: Dossier,
    *,
    reviewer: str | None = None,
    plain: bool = False,
    ascii_only: bool = False,
    mouse: bool = True,
    work: Work | None = None,
    again: Callable[[], Dossier] | None = None,
) -> int:
    """Review a dossier until the reviewer leaves; the exit code of the program.

    0 after quitting, 2 where there is no terminal for a screen (one line on standard error says so), 3 after a fault, 130, 143, 129
    after SIGINT, SIGTERM, SIGHUP. `work` says how to examine, `again` reads the dossier again after its sources changed on disk.
    Raises `CrossreadError` where a decision file is wrong, and whatever the analysis raises.
    """
    actions = load_actions(config_path())
    name = find_reviewer(reviewer, dossier.root)
    decisions = FileDecisions(dossier.resolutions, name)
    journal = Journal(state_folder(dossier.resolutions))
    if plain:
        from facts.examine import examine as begin  # noqa: PLC0415 - loads only when needed
        from tui.review.plain import run_plain  # noqa: PLC0415 - loads only when needed

        return run_plain(dossier, decisions, journal, partial(begin, work=work), ascii_only=ascii_only)
    fault = terminal_fault()
    if fault:
        print(f"crossread: error: {fault}", file=sys.stderr)
        return 2
    from tui.review.app import ReviewApp  # noqa: PLC0415 - Textual loads only where a screen is shown

    def analyse(dossier: Dossier) -> Examination:
        return examine(dossier, app.progress, work)

    app = ReviewApp(
        dossier, decisions, journal, analyse, ascii_only=ascii_only, reviewer=name, actions=actions, again=again
    )
    app.ready = (
        gc.freeze
    )  # no search for cycles goes through sources and findings, which stay: that would hold up a frame
    try:
        app.run(mouse=mouse)
    finally:
        app.finish()
    if app.fault is not None:
        raise app.fault
    code = 3 if app.return_code == 1 else app.return_code or 0  # Textual ends with 1 after a fault of the screen
    if app.analysing:
        leave(code)
    return code


def leave(code: int) -> NoReturn:
    """End the program at once, without waiting until an analysis under way lets go; all else is done and on disk."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def examine(dossier: Dossier, progress: Callable[[str, int, int], None], work: Work | None = None) -> Examination:
    """Examine a dossier; the analysis is loaded only now, beside a screen that can be read already."""
    from facts.bulk import Work  # noqa: PLC0415 - loads only when needed
    from facts.examine import examine as begin  # noqa: PLC0415 - loads only when needed

    return begin(dossier, replace(work or Work(), progress=progress))


def terminal_fault() -> str | None:
    """Why no screen can be shown here, None where one can."""
    if os.environ.get("TEXTUAL_DRIVER"):
        return None  # a browser is the terminal: `crossread serve`
    instead = "use `crossread review --plain`, or `crossread check` for a report"
    if os.environ.get("TERM", "") in {"dumb", ""} and os.name == "posix":
        return f"this terminal can show no screen (TERM={os.environ.get('TERM', '')}); {instead}"
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output"), (sys.stderr, "error")):
        if stream is None or not stream.isatty():
            return f"the review screen needs a terminal, but standard {name} is none; {instead}"
    return None
