"""The frame of the review screen: what stands where at which size, and how it is kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.containers import Container, Vertical
from textual.screen import Screen

from tui.review.actions import ACTIONS, hints
from tui.review.bars import Bar, ColumnHeaders, HintBar, progress_bar
from tui.review.columns import CollationView
from tui.review.detail import DetailPane
from tui.review.glyphs import ASCII
from tui.review.listing import PointList
from tui.review.marks import Marks
from tui.review.ordering import IMPORTANCE
from tui.review.prompt import Prompt
from tui.review.prose import Line, describe

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.review.glyphs import Glyphs
    from tui.review.session import Session

LEAST = (60, 15)  # smaller than this shows nothing but that it is too small
NARROW, ROOMY = 80, 100


class Frame(Screen[None]):
    """Bars, columns, list and details, arranged by the size of the terminal."""

    CSS = """
    Frame { layout: vertical; background: $background; }
    #bottom { layout: horizontal; height: 14; }
    #list-pane { width: 2fr; }
    #detail-pane { width: 3fr; }
    #too-small { display: none; }
    """

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__()
        self.session = session
        self.glyphs = glyphs
        self.actions = ACTIONS
        self.columns = CollationView(session.dossier.documents, glyphs)
        self.headers = ColumnHeaders(self.columns)
        self.points = PointList(glyphs)
        self.detail = DetailPane()
        self.prompt = Prompt(glyphs)
        self.top = Bar(glyphs, id="top")
        self.list_title = Bar(glyphs, id="list-title")
        self.detail_title = Bar(glyphs, id="detail-title")
        self.message = Bar(glyphs, id="message", ground="text")
        self.analysing = True
        self.progress_words = ""  # what the analysis does
        self._described: str | None = None

    def compose(self) -> ComposeResult:
        """Place the parts, from top to bottom."""
        yield self.top
        yield self.headers
        yield self.columns
        with Container(id="bottom"):
            with Vertical(id="list-pane"):
                yield self.list_title
                yield self.points
            with Vertical(id="detail-pane"):
                yield self.detail_title
                yield self.detail
        yield self.message
        yield self.prompt
        yield HintBar(self.glyphs, hints(self.actions))
        yield Bar(self.glyphs, id="too-small", ground="text")

    def on_mount(self) -> None:
        """Start with the list. Scrollbars are drawn in blocks, which plain ASCII has not."""
        if self.glyphs is ASCII:
            self.points.styles.scrollbar_size_vertical = self.detail.styles.scrollbar_size_vertical = 0
        self.set_focus(self.points)

    def on_resize(self) -> None:
        """Arrange by size."""
        self.place_parts()

    @property
    def too_small(self) -> bool:
        """Whether the terminal is too small to show a point, so that none may be decided."""
        return self.size.width < LEAST[0] or self.size.height < LEAST[1]

    def place_parts(self) -> None:
        """Give every part its place."""
        width, height = self.size
        narrow = width < NARROW
        parts = ("top", "headers", "columns", "bottom", "message", "prompt", "hints", "too-small")
        for name in parts:
            self.query_one(f"#{name}").display = (name == "too-small") == self.too_small
        self.prompt.display = self.prompt.asking and not self.too_small
        self.message.display = not self.prompt.asking and not self.too_small
        if self.prompt.display:
            self.prompt.take_keys()
        words = f" Too small: {width}x{height}. Crossread needs {LEAST[0]}x{LEAST[1]}. q quits."
        self.query_one("#too-small", Bar).show([(words, "text")])
        bottom, points, detail = (self.query_one(f"#{name}") for name in ("bottom", "list-pane", "detail-pane"))
        low = height // 2 if narrow else max(8, min(18, height * 2 // 5))
        bottom.styles.height = low
        bottom.styles.layout = "vertical" if narrow else "horizontal"
        points.styles.height = low // 3 + 1 if narrow else low
        points.styles.width = "1fr" if narrow else "2fr"
        detail.styles.height = low - low // 3 - 1 if narrow else low
        detail.styles.width = "1fr" if narrow else "3fr"
        self.update()

    def say(self, words: str, role: str = "text") -> None:
        """Say something in the message line, until something else is said."""
        self.message.show([(f" {words}", role)])

    def update_marks(self) -> None:
        """Bring the marks in the text and on the map up to date."""
        findings = self.session.review.findings
        if self.columns.painter.marks.update(findings):
            self.columns.redraw_marked()
        else:
            self.columns.set_marks(Marks(findings, self.session.dossier.documents, self.glyphs))

    def update(self) -> None:
        """Bring list, details and bars up to date."""
        review = self.session.review
        visible = review.visible()
        sources = [document.id for document in self.session.dossier.documents]
        self.points.show(visible, review.chosen, review.unsaved, sources, self._empty_list(), review.marked)
        self.update_detail()
        self.update_top()
        self.update_titles()

    def update_detail(self) -> None:
        """Show the chosen disagreement in full."""
        finding = self.session.review.current()
        identifier = finding.disagreement.id if finding else None
        lines: list[Line] = []
        if finding is not None and identifier is not None:
            review = self.session.review
            lines = describe(
                finding,
                self.session.dossier.documents,
                self.glyphs,
                note=review.notes.get(identifier, ""),
                unsaved=identifier in review.unsaved,
                history=self.session.history(identifier),
            )
            if cell_len(finding.disagreement.question) > self.detail_title.size.width - 3:
                lines.insert(0, Line(((finding.disagreement.question, "heading"),)))
        self.detail.show(lines, top=identifier != self._described)
        self._described = identifier

    def update_top(self) -> None:
        """Show title, progress and whether everything is saved."""
        dossier, progress = self.session.dossier, self.session.review.progress()
        wide = self.size.width >= NARROW
        parts = [(f" {word} ", "panel-bold") for word in self.modes()]
        if self.analysing:
            words = self.progress_words or f"analysing {len(dossier.documents)} sources{self.glyphs.ellipsis}"
            parts.append((f"{words} ", "panel-bold"))
        else:
            dot = f" {self.glyphs.dot} "
            counts = (
                f"{len(dossier.documents)} sources{dot}{progress.total} points{dot}" if self.size.width >= ROOMY else ""
            )
            deferred = f"{dot}{progress.deferred} deferred" if progress.deferred and wide else ""
            bar = progress_bar(progress, 12 if wide else 8, self.glyphs)
            parts += [(counts, "panel"), (bar, "panel-settled")]
            parts.append((f" {progress.settled} settled{dot}{progress.open} open{deferred}  ", "panel"))
        parts.append(self._save_state())
        self.top.show([(f" {dossier.title}", "panel-bold")], parts)

    def modes(self) -> list[str]:
        """Name what is not as usual in the view of the text."""
        return []

    def _save_state(self) -> tuple[str, str]:
        unsaved = len(self.session.review.unsaved)
        if unsaved:
            return f"{unsaved} NOT SAVED ", "panel-error"
        return (f"saving{self.glyphs.ellipsis} ", "panel-dim") if self.session.waiting else ("saved ", "panel-dim")

    def update_titles(self) -> None:
        """Show the titles of list and details, with a pointer at the pane that has the keys."""
        review, visible = self.session.review, self.session.review.visible()
        at = next((n for n, f in enumerate(visible, 1) if f.disagreement.id == review.chosen), 0)
        dot = f" {self.glyphs.dot} "
        order = f"{dot}by {review.order}" if review.order != IMPORTANCE else ""
        shown = f"{str(review.filter) or 'all'}{order}" + (f"{dot}{len(review.marked)} marked" if review.marked else "")
        place = f"{at or self.glyphs.dash} of {len(visible)} "
        self.list_title.show(
            [(self._pane_title(self.points, "Disagreements"), "panel-bold"), (f"  {shown}", "panel-dim")],
            [(place, "panel-dim")],
        )
        finding = review.current()
        question = finding.disagreement.question if finding else "Details"
        self.detail_title.show([(self._pane_title(self.detail, question), "panel-bold")])
        self.headers.refresh()

    def _pane_title(self, widget: PointList | DetailPane, title: str) -> str:
        return f"{self.glyphs.pointer if widget.has_focus else ' '} {title}"

    def _empty_list(self) -> str:
        if self.analysing:
            return f"The sources are being compared{self.glyphs.ellipsis} read on meanwhile."
        if self.session.review.findings:
            return "Nothing passes the filter: f changes it, o shows all."
        return "No disagreement was found."

    def on_descendant_focus(self) -> None:
        """Mark the pane that has the keys."""
        self.update_titles()

    def on_descendant_blur(self) -> None:
        """Mark the pane that has the keys."""
        self.update_titles()
