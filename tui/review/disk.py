"""The application's part in changes on disk: watch the files, tell the screen, begin again on edited sources."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Any

from textual.app import App

from sources.errors import CrossreadError
from tui.review.messages import DecisionsChanged, Reopened, SourcesChanged
from tui.review.outside import look
from tui.review.screens.resuming import layout_of
from tui.review.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from sources.document import Dossier
    from tui.review.decisions import News
    from tui.review.screens.review import ReviewScreen
    from tui.review.session import Session


class DiskApp(App[None]):
    """Watches the session's files. `again` reads the dossier again; without it nothing is watched."""

    session: Session

    def __init__(self, again: Callable[[], Dossier] | None, **more: Any) -> None:  # noqa: ANN401 - Textual's own
        super().__init__(**more)
        self._again = again
        self._watch: Watch | None = None
        self.review_screen: ReviewScreen | None = None

    def open_screen(self) -> ReviewScreen:
        """Make a screen for the session as it is."""
        raise NotImplementedError

    def watch_files(self, *, on: bool = True) -> None:
        """Watch the files of the session as it is, or none any more."""
        if self._watch is not None:
            self._watch.stop()
        if on and self._again is not None:
            self._watch = Watch(self.session.dossier, self._sources_changed, self._decisions_changed)
            self._watch.start()

    def _sources_changed(self, keys: tuple[str, ...]) -> None:
        self.post_message(SourcesChanged(keys))

    def _decisions_changed(self) -> None:
        def tell(news: News, error: str) -> None:
            self.post_message(DecisionsChanged(news, error))

        look(self.session, tell)

    def on_sources_changed(self, message: SourcesChanged) -> None:
        """Say that sources were edited."""
        if self.review_screen is not None and self.review_screen.is_mounted:
            self.review_screen.sources_changed(message.keys)

    def on_decisions_changed(self, message: DecisionsChanged) -> None:
        """Take over or offer what others decided."""
        if self.review_screen is not None and self.review_screen.is_mounted:
            self.review_screen.decisions_changed(message.news, message.error)

    def on_reopen(self) -> None:
        """Read the sources again, beside the screen."""
        again = self._again
        if again is None:
            return

        def read() -> None:
            try:
                self.post_message(Reopened(again(), ""))
            except CrossreadError as error:
                self.post_message(Reopened(None, error.message))

        Thread(target=read, name="crossread-reopen", daemon=True).start()

    def on_reopened(self, message: Reopened) -> None:
        """Go on with the sources as they are now: same place, same history."""
        old, screen = self.session, self.review_screen
        if message.dossier is None or len(message.dossier.documents) < 2:
            if screen is not None:
                screen.say(message.error or "fewer than two sources are left to compare", "error")
            return
        old.close()
        old.remember_view(layout=layout_of(screen) if screen is not None else None)
        self.session = old.renewed(message.dossier)
        self.review_screen = self.open_screen()
        self.switch_screen(self.review_screen)
