"""The review application: runs the screen, the analysis beside it, and ends as conventions want."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from textual.binding import Binding, BindingType

from tui.review.actions import ACTIONS
from tui.review.alignment import aligned_rows
from tui.review.clipboard import through_tmux
from tui.review.commands import ReviewCommands
from tui.review.disk import DiskApp
from tui.review.glyphs import ASCII, UNICODE
from tui.review.looks import AsciiFilter
from tui.review.messages import (
    Analysed,
    Failed,
    Progressed,
    Rejudge,
    Rejudged,
    WriteEnded,
)
from tui.review.screens.resuming import layout_of
from tui.review.screens.review import ReviewScreen
from tui.review.session import Session
from tui.review.text import shown
from tui.review.theme import DARK, MONO, PALETTES, textual_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import RenderableType
    from textual import events
    from textual.command import Provider
    from textual.filter import LineFilter

    from facts.bulk import Work
    from facts.examination import Examination
    from sources.document import Dossier
    from tui.review.actions import Action
    from tui.review.decisions import Decisions
    from tui.review.journal import Journal

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class ReviewApp(DiskApp):
    """One review of one dossier."""

    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {ReviewCommands}
    TITLE = "Crossread"
    CSS = """
    CommandPalette { background: transparent; }
    CommandPalette > .command-palette--help-text { color: transparent; text-style: italic; }
    CommandPalette SearchIcon { color: $foreground; }
    CommandPalette CommandInput > .input--placeholder { color: $foreground; }
    """  # a veil and half-transparent words would leave text that is hard to read
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
        actions: tuple[Action, ...] = ACTIONS,
        again: Callable[[], Dossier] | None = None,
    ) -> None:
        self._bare = bool(os.environ.get("NO_COLOR"))
        super().__init__(again, ansi_color=True if self._bare else None)
        self._glyphs = ASCII if ascii_only else UNICODE
        self._plain_signs = AsciiFilter()
        self._examine = examine
        self._reviewer = reviewer
        self._actions = actions
        self._analysis: Thread | None = None
        self._layout: dict[str, Any] | None = None
        self.session = Session(dossier, decisions, journal, self._report, reviewer)
        self.session.load()
        self.animation_level = "none"
        self.fault: Exception | None = None
        for palette in PALETTES.values():
            self.register_theme(textual_theme(palette))
        remembered = self.session.remembered("theme")
        self.theme = MONO.name if self._bare else remembered if remembered in PALETTES else DARK.name

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Draw with plain ASCII signs where asked."""
        filters = super().get_line_filters()
        return [*filters, self._plain_signs] if self._glyphs is ASCII else filters

    def on_mount(self) -> None:
        """Catch signals, then show the documents; the analysis starts after the first paint."""
        self._catch_signals()
        self.review_screen = self.open_screen()
        self.push_screen(self.review_screen)

    def open_screen(self) -> ReviewScreen:
        """Make a screen for the session as it is, and watch its files."""
        self.watch_files()
        return ReviewScreen(self.session, self._glyphs, self.start_analysis, self._welcome(), self._actions)

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
        self._analysis = Thread(target=self._analyse, name="crossread-analysis", daemon=True)
        self._analysis.start()

    @property
    def analysing(self) -> bool:
        """Whether the analysis is still at work."""
        return self._analysis is not None and self._analysis.is_alive()

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take note of what the analysis does; called in its thread."""
        self.post_message(Progressed(phase, done, total))

    def on_progressed(self, message: Progressed) -> None:
        """Show it."""
        if self.review_screen is not None and self.review_screen.is_mounted:
            self.review_screen.progressed(message.phase, message.done, message.total)

    def _analyse(self) -> None:
        session = self.session
        try:
            examination = self._examine(session.dossier)
            found = Analysed(examination, session.judge(examination), aligned_rows(examination))
        except Exception as error:  # noqa: BLE001 - raised again where it is seen
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    def on_analysed(self, message: Analysed) -> None:
        """Show what was found."""
        if self.review_screen is not None and message.examination.dossier is self.session.dossier:
            self.review_screen.analysed(message.examination, message.findings, message.rows)

    def on_failed(self, message: Failed) -> None:
        """Leave in order; `run_review` raises the fault once the terminal is restored."""
        self.fault = message.error
        self.exit(return_code=3)

    def on_rejudge(self) -> None:
        """Judge anew beside the screen."""
        session = self.session
        examination, revision = session.raw, session.revision
        if examination is None:
            return

        def judge() -> None:
            findings = session.judge(examination)
            if session is self.session:
                self.post_message(Rejudged(findings, revision))

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

    def copy_to_clipboard(self, text: str) -> None:
        """Send a text to the terminal's clipboard, through tmux where the program runs in it."""
        super().copy_to_clipboard(text)
        if os.environ.get("TMUX") and self._driver is not None:
            self._driver.write(through_tmux(text))

    # The end

    def _handle_exception(self, error: Exception) -> None:
        """Keep a fault of the screen; `run_review` raises it once the terminal is restored."""
        self.fault = self.fault or error
        super()._handle_exception(error)

    def _print_error_renderables(self) -> None:
        """Leave it to the command line to say in one line what went wrong."""
        if self.fault is not None:
            self._exit_renderables.clear()
        super()._print_error_renderables()

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

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """End the review; how the screen was left is remembered."""
        if self.review_screen is not None and self.review_screen.is_mounted:
            self._layout = layout_of(self.review_screen)
        super().exit(result, return_code, message)

    def _end(self, code: int) -> None:
        """Leave in order: the terminal is restored, decisions under way are written."""
        self.exit(return_code=code)

    def finish(self) -> None:
        """Wait for the writer and remember where the reader stood."""
        self.watch_files(on=False)
        self.session.close()
        theme = self.session.remembered("theme") if self._bare else self.theme
        layout = {"layout": self._layout} if self._layout is not None else {}
        self.session.remember_view(theme=theme or DARK.name, **layout)


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
    after SIGINT, SIGTERM, SIGHUP. `again` reads the dossier again after its sources changed on disk.
    Raises `CrossreadError` where a decision file is wrong, and whatever the analysis raises.
    """
    from facts.resolving.making import find_reviewer  # noqa: PLC0415 - loads only when needed
    from tui.review.decisions import FileDecisions  # noqa: PLC0415 - loads only when needed
    from tui.review.journal import Journal, state_folder  # noqa: PLC0415 - loads only when needed
    from tui.review.keymap import config_path, load_actions  # noqa: PLC0415 - loads only when needed

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

    def analyse(dossier: Dossier) -> Examination:
        return examine(dossier, app.progress, work)

    app = ReviewApp(
        dossier, decisions, journal, analyse, ascii_only=ascii_only, reviewer=name, actions=actions, again=again
    )
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
