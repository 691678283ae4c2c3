"""What threads and screens tell the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from facts.examine import Examination
    from facts.resolving.model import Finding
    from sources.document import Dossier
    from tui.review.decisions import News
    from tui.review.layout import Row


class Analysed(Message):
    """The analysis is done."""

    def __init__(self, examination: Examination, findings: tuple[Finding, ...], rows: tuple[Row, ...]) -> None:
        self.examination = examination
        self.findings = findings
        self.rows = rows
        super().__init__()


class Progressed(Message):
    """The analysis does something: `done` of `total` sources or steps are; 0 of 0 where that is not known."""

    def __init__(self, phase: str, done: int, total: int) -> None:
        self.phase = phase
        self.done = done
        self.total = total
        super().__init__()


class Failed(Message):
    """The analysis met a fault of the program."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        super().__init__()


class Rejudge(Message):
    """Decisions of earlier sessions came back: where the points stand must be judged anew."""


class Rejudged(Message):
    """The points were judged anew, under the decisions of this revision."""

    def __init__(self, findings: tuple[Finding, ...], revision: int) -> None:
        self.findings = findings
        self.revision = revision
        super().__init__()


class WriteEnded(Message):
    """A decision was written (`error` None) or could not be."""

    def __init__(self, identifier: str, error: str | None) -> None:
        self.identifier = identifier
        self.error = error
        super().__init__()


class SourcesChanged(Message):
    """Sources hold other bytes than when they were read."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys = keys
        super().__init__()


class DecisionsChanged(Message):
    """What others have written to the folder of decisions, or why it cannot be read."""

    def __init__(self, news: News, error: str) -> None:
        self.news = news
        self.error = error
        super().__init__()


class Reopen(Message):
    """The sources are to be read again."""


class Reopened(Message):
    """The sources were read again, or could not be (`error`)."""

    def __init__(self, dossier: Dossier | None, error: str) -> None:
        self.dossier = dossier
        self.error = error
        super().__init__()
