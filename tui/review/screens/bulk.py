"""The preview of a decision for many points."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.review.prose import accepted_words, verdict_words
from tui.review.text import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from sources.document import Document
    from tui.review.glyphs import Glyphs
    from tui.review.wishes import Planned


class BulkPanel(ModalScreen[bool]):
    """What will happen to each point; enter does it, esc does not."""

    CSS = """
    BulkPanel { align: center middle; background: $background 60%; }
    BulkPanel VerticalScroll { width: 100; max-width: 96%; height: auto; max-height: 90%; border: solid $primary; background: $panel; padding: 0 1; }
    BulkPanel Static { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "agree", show=False),
        Binding("escape,q,n", "leave", show=False),
        Binding("ctrl+c", "app.interrupt", show=False),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("pagedown,ctrl+d", "scroll(10)", show=False),
        Binding("pageup,ctrl+u", "scroll(-10)", show=False),
    ]

    def __init__(self, planned: Sequence[Planned], count: int, documents: Sequence[Document], glyphs: Glyphs) -> None:
        super().__init__()
        self._planned = planned
        self._count = count
        self._text = preview(planned, documents, glyphs)

    def compose(self) -> ComposeResult:
        """Place the list."""
        with VerticalScroll() as box:
            of = f" of {len(self._planned)}" if self._count != len(self._planned) else ""
            points = "point" if self._count == 1 else "points"
            box.border_title = f"{self._count}{of} {points} will change" if self._count else "No point will change"
            box.border_subtitle = "enter: do it, one undo takes all back · esc: leave" if self._count else "esc: leave"
            yield Static(self._text)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_agree(self) -> None:
        """Do it, where there is something to do."""
        self.dismiss(self._count > 0)

    def action_leave(self) -> None:
        """Leave all as it is."""
        self.dismiss(False)


def preview(planned: Sequence[Planned], documents: Sequence[Document], glyphs: Glyphs) -> Text:
    """A line for each point: what it will be and was, or why it is left out."""
    text = Text()
    for finding, resolution, refusal in planned:
        was = f", was: {verdict_words(finding.resolution, documents)}" if finding.resolution else ""
        if refusal:
            mark, words = glyphs.dash, f"left out: {refusal}"
        elif resolution is None:
            mark, words = " ", f"open again{was}"
        else:
            mark, words = glyphs.verdict[resolution.verdict], verdict_words(resolution, documents)
            said = accepted_words(finding.disagreement, resolution, documents)
            words += f" {glyphs.quotes[0]}{said}{glyphs.quotes[1]}" if said else ""
            words += was
        text.append(f"{mark} {shown(finding.disagreement.question)}\n", style="" if not refusal else "dim")
        text.append(f"    {shown(words)}\n", style="bold" if not refusal else "dim")
    return text
