"""The review application: runs the screen, the analysis beside it, and ends as conventions want."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from tui.review.alignment import aligned_rows
from tui.review.commands import ReviewCommands
from tui.review.glyphs import ASCII, UNICODE
from tui.review.messages import Analysed, Failed, Rejudge, Rejudged, WriteEnded
from tui.review.screens.review import ReviewScreen
from tui.review.session import Session
from tui.review.text import shown
from tui.review.theme import DARK, MONO, PALETTES, textual_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.command import Provider

    from facts.examine import Examination
    from sources.document import Dossier
    from tui.review.decisions import Decisions
    from tui.review.journal import Journal

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class ReviewApp(App[None]):
    """One review of one dossier."""

    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {ReviewCommands}
    TITLE = "Crossread"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+c", "interrupt", show=False)]

    def __init__(  # noqa: PLR0913 - one argument per part
        self,
        dossier: Dossier,
        decisions: Decisions,
        journal: Journal,
        examine: Callable[[Dossier], Examination],
        *,
        ascii_only: bool = False,
        reviewer: str = "",
    ) -> None:
        self._bare = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=True if self._bare else None)
        self._glyphs = ASCII if ascii_only else UNICODE
        self._examine = examine
        self._reviewer = reviewer
        self.session = Session(dossier, decisions, journal, self._report)
        self.session.load()
        self.animation_level = "none"
        self.review_screen: ReviewScreen | None = None
        self.fault: Exception | None = None
        for palette in PALETTES.values():
            self.register_theme(textual_theme(palette))
        remembered = self.session.remembered("theme")
        self.theme = MONO.name if self._bare else remembered if remembered in PALETTES else DARK.name

    def on_mount(self) -> None:
        """Catch signals, then show the documents; the analysis starts after the first paint."""
        self._catch_signals()
        self.review_screen = ReviewScreen(self.session, self._glyphs, self.start_analysis, self._welcome())
        self.push_screen(self.review_screen)

    def _welcome(self) -> str:
        dossier = self.session.dossier
        if dossier.problems:
            more = f" (and {len(dossier.problems) - 1} more)" if len(dossier.problems) > 1 else ""
            return f"Not read: {dossier.problems[0]}{more}"
        place = os.path.relpath(dossier.resolutions)
        place = dossier.resolutions if place.startswith(os.pardir) else place
        who = f" as {self._reviewer}" if self._reviewer else ""
        return shown(f"Decisions are saved in {place}{who}. ? shows all keys.")

    def on_key(self, event: events.Key) -> None:
        """Hand characters on that were typed before the prompt had the keys: none is lost."""
        screen = self.review_screen
        if screen is None or screen is not self.screen or screen.too_small:
            return
        if screen.prompt.asking and event.is_printable:
            event.prevent_default()
            screen.prompt.insert(event.character or "")

    # Analysis

    def start_analysis(self) -> None:
        """Compare the sources in a thread; it dies with the program, so that leaving never waits for it."""
        Thread(target=self._analyse, name="crossread-analysis", daemon=True).start()

    def _analyse(self) -> None:
        try:
            examination = self._examine(self.session.dossier)
            found = Analysed(examination, self.session.judge(examination), aligned_rows(examination))
        except Exception as error:  # noqa: BLE001 - raised again where it is seen
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    def on_analysed(self, message: Analysed) -> None:
        """Show what was found."""
        if self.review_screen is not None:
            self.review_screen.analysed(message.examination, message.findings, message.rows)

    def on_failed(self, message: Failed) -> None:
        """Leave in order; `run_review` raises the fault once the terminal is restored."""
        self.fault = message.error
        self.exit(return_code=3)

    def on_rejudge(self) -> None:
        """Judge anew beside the screen."""
        examination, revision = self.session.examination, self.session.revision
        if examination is None:
            return

        def judge() -> None:
            self.post_message(Rejudged(self.session.judge(examination), revision))

        Thread(target=judge, name="crossread-judge", daemon=True).start()

    def on_rejudged(self, message: Rejudged) -> None:
        """Take it over, unless a decision was made meanwhile: then once more."""
        if message.revision != self.session.revision:
            self.post_message(Rejudge())
        elif self.review_screen is not None:
            self.review_screen.rejudged(message.findings)

    # Saving

    def _report(self, identifier: str, error: str | None) -> None:
        self.post_message(WriteEnded(identifier, error))

    def on_write_ended(self, message: WriteEnded) -> None:
        """Show that a decision is saved, or that it is not."""
        if self.review_screen is not None and self.review_screen.is_mounted:
            self.review_screen.write_ended(message.identifier, message.error)

    # The end

    def action_interrupt(self) -> None:
        """Leave as an interrupted program does, whatever stands on the screen."""
        self._end(130)

    def _catch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(number, self._end, 128 + number)

    def _end(self, code: int) -> None:
        """Leave in order: the terminal is restored, decisions under way are written."""
        self.exit(return_code=code)

    def finish(self) -> None:
        """Wait for the writer and remember where the reader stood."""
        self.session.close()
        theme = self.session.remembered("theme") if self._bare else self.theme
        self.session.remember_view(theme=theme or DARK.name)


def run_review(
    dossier: Dossier,
    *,
    reviewer: str | None = None,
    plain: bool = False,
    ascii_only: bool = False,
    mouse: bool = True,
) -> int:
    """Review a dossier until the reviewer leaves; the exit code of the program.

    0 after quitting, 2 where there is no terminal for a screen (one line on standard error says so), 3 after a fault, 130, 143, 129
    after SIGINT, SIGTERM, SIGHUP. Raises `CrossreadError` where a decision file is wrong, and whatever the analysis raises.
    """
    from facts.examine import examine  # noqa: PLC0415 - loads only when needed
    from facts.resolving.making import find_reviewer  # noqa: PLC0415 - loads only when needed
    from tui.review.decisions import FileDecisions  # noqa: PLC0415 - loads only when needed
    from tui.review.journal import Journal, state_folder  # noqa: PLC0415 - loads only when needed
    from tui.review.plain import run_plain  # noqa: PLC0415 - loads only when needed

    name = find_reviewer(reviewer, dossier.root)
    decisions = FileDecisions(dossier.resolutions, name)
    journal = Journal(state_folder(dossier.resolutions))
    if plain:
        return run_plain(dossier, decisions, journal, examine, ascii_only=ascii_only)
    fault = terminal_fault()
    if fault:
        print(f"crossread: error: {fault}", file=sys.stderr)
        return 2
    app = ReviewApp(dossier, decisions, journal, examine, ascii_only=ascii_only, reviewer=name)
    try:
        app.run(mouse=mouse)
    finally:
        app.finish()
    if app.fault is not None:
        raise app.fault
    return 3 if app.return_code == 1 else app.return_code or 0  # Textual ends with 1 after a fault of the screen


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
