"""What threads and screens tell the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from facts.examine import Examination
    from facts.resolving.model import Finding
    from tui.review.layout import Row


class Analysed(Message):
    """The analysis is done."""

    def __init__(self, examination: Examination, findings: tuple[Finding, ...], rows: tuple[Row, ...]) -> None:
        self.examination = examination
        self.findings = findings
        self.rows = rows
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
