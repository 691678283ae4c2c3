"""The application's part in the analysis: it runs beside the screen, which shows how far it is and what it finds."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Any

from tui.review.alignment import aligned_rows, plain_rows
from tui.review.disk import DiskApp
from tui.review.messages import Analysed, Failed, LaidOut, Progressed, Rejudge, Rejudged
from tui.review.typesetting import draft_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.examine import Examination
    from sources.document import Dossier
    from tui.review.typesetting import Wrapping


class AnalysingApp(DiskApp):
    """Compares the sources in a thread and judges anew what decisions change."""

    fault: Exception | None = None

    def __init__(
        self,
        examine: Callable[[Dossier], Examination],
        again: Callable[[], Dossier] | None,
        **more: Any,  # noqa: ANN401 - Textual's own
    ) -> None:
        super().__init__(again, **more)
        self._examine = examine
        self._analysis: Thread | None = None
        self.ready: Callable[[], None] = lambda: None  # called when all that stays in memory is there

    def start_analysis(self) -> None:
        """Compare the sources in a thread; it dies with the program, so that leaving never waits for it."""
        columns = self.review_screen.columns if self.review_screen is not None else None
        wrappings = columns.wrappings if columns is not None else []
        self._analysis = Thread(target=self._analyse, args=(wrappings,), name="crossread-analysis", daemon=True)
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

    def _analyse(self, wrappings: list[Wrapping]) -> None:
        session = self.session
        documents = session.dossier.documents
        try:
            draft = draft_page(documents, plain_rows(documents), wrappings)
            self.post_message(LaidOut(session.dossier, draft))
            examination = self._examine(session.dossier)
            rows = aligned_rows(examination)
            aligned = draft if rows == draft.rows else draft_page(documents, rows, wrappings, draft)
            found = Analysed(examination, session.judge(examination), aligned)
        except Exception as error:  # noqa: BLE001 - raised again where it is seen
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    def on_laid_out(self, message: LaidOut) -> None:
        """Show the documents to their end."""
        if self.review_screen is not None and message.dossier is self.session.dossier:
            self.review_screen.columns.set_draft(message.draft)

    def on_analysed(self, message: Analysed) -> None:
        """Show what was found."""
        if self.review_screen is not None and message.examination.dossier is self.session.dossier:
            self.review_screen.analysed(message.examination, message.findings, message.draft)
            self.ready()

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
