"""The fact matrix: every question, what each source says to it, and who is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable

from tui.review.bars import Bar, HintBar
from tui.review.detail import DetailPane
from tui.review.prose import Line
from tui.review.text import clip

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.coordinate import Coordinate

    from facts.examine import Examination
    from facts.model import Answer, Fact
    from sources.document import Document
    from tui.review.glyphs import Glyphs

Place = tuple[int, int]  # column, code point


class MatrixScreen(Screen[Place | None]):
    """Facts by sources. Enter goes to a source's words, `o` hides what all agree on."""

    CSS = """
    MatrixScreen { layout: vertical; background: $background; }
    MatrixScreen DataTable { height: 1fr; background: $background; }
    MatrixScreen DetailPane { height: 6; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,t,q", "leave", show=False),
        Binding("o", "narrow", show=False),
        *(
            Binding(key, f"move('{way}')", show=False)
            for key, way in zip("hjkl", ("left", "down", "up", "right"), strict=True)
        ),
    ]

    def __init__(self, examination: Examination, glyphs: Glyphs) -> None:
        super().__init__()
        self._examination = examination
        self._glyphs = glyphs
        self._facts = list(examination.facts)
        self._narrow = False

    def compose(self) -> ComposeResult:
        """Title, table, hints."""
        yield Bar(self._glyphs, id="matrix-title")
        yield DataTable(cursor_type="cell", zebra_stripes=False, cell_padding=1, fixed_columns=1)
        yield Bar(self._glyphs, id="matrix-question")
        yield DetailPane()
        yield HintBar(self._glyphs, ["enter go to the words", "o disagreements/all", "hjkl move", "t back"])

    def on_mount(self) -> None:
        """Fill the table."""
        self._fill()
        self.set_focus(self.query_one(DataTable))

    def on_resize(self) -> None:
        """Fill the table anew: the columns share the width."""
        self._fill()

    def _fill(self) -> None:
        table: DataTable[Text] = self.query_one(DataTable)
        documents = self._examination.dossier.documents
        at = table.cursor_coordinate
        table.clear(columns=True)
        question = max(24, min(60, self.size.width // 3))
        width = max(12, (self.size.width - question - 8) // max(1, len(documents)) - 2)
        table.add_column(Text("Question"), width=question)
        table.add_column(Text(" "), width=1)
        for document in documents:
            table.add_column(Text(clip(f"{document.id} {document.title}", width, self._glyphs.ellipsis)), width=width)
        self._facts = [f for f in self._examination.facts if not self._narrow or f.agreement == "disagree"]
        for fact in self._facts:
            cells = [
                Text(clip(self._answer(fact, document.id), width, self._glyphs.ellipsis)) for document in documents
            ]
            table.add_row(Text(clip(fact.question, question, self._glyphs.ellipsis)), Text(self._sign(fact)), *cells)
        if self._facts:
            table.move_cursor(row=min(at.row, len(self._facts) - 1), column=max(2, at.column))
        everything = self._examination.facts
        counts = {word: sum(f.agreement == word for f in everything) for word in ("agree", "disagree", "single")}
        g = self._glyphs
        words = (
            f"{len(everything)} facts {g.dot} {g.disagree} {counts['disagree']} disagree {g.dot} "
            f"{g.agree} {counts['agree']} agree {g.dot} {g.single} {counts['single']} in one source only "
        )
        self.query_one("#matrix-title", Bar).show([(" Fact matrix", "panel-bold")], [(words, "panel")])

    def _sign(self, fact: Fact) -> str:
        return {"agree": self._glyphs.agree, "disagree": self._glyphs.disagree}.get(fact.agreement, self._glyphs.single)

    def _answer(self, fact: Fact, source: str) -> str:
        values = list(dict.fromkeys(answer.value or answer.quote for answer in fact.answers if answer.source == source))
        return " / ".join(values) if values else f"{self._glyphs.dash} silent"

    def on_data_table_cell_highlighted(self, event: DataTable.CellHighlighted) -> None:
        """Show in full what the cell under the cursor stands for."""
        if event.coordinate.row >= len(self._facts):
            return
        fact = self._facts[event.coordinate.row]
        documents = self._examination.dossier.documents
        asked = documents if event.coordinate.column < 2 else documents[event.coordinate.column - 2 :][:1]
        lines = [line for document in asked for line in self._said(fact, document)]
        self.query_one("#matrix-question", Bar).show([(f" {fact.question}", "panel-bold")])
        self.query_one(DetailPane).show(lines, top=True)

    def _said(self, fact: Fact, document: Document) -> list[Line]:
        g, head = self._glyphs, (f"{document.id}  ", "heading")
        answers = [answer for answer in fact.answers if answer.source == document.id]
        if not answers:
            return [Line((head, (f"{g.dash} silent", "dim")))]
        left, right = g.quotes
        return [
            Line(
                (
                    head,
                    (answer.value or answer.quote, "text"),
                    (f"  {f' {g.dot} '.join(filter(None, (answer.status.value, answer.speaker)))}  ", "dim"),
                    (f"{left}{answer.quote}{right}", "text"),
                ),
                len(document.id) + 2,
            )
            for answer in answers
        ]

    def on_data_table_cell_selected(self, event: DataTable.CellSelected) -> None:
        """Go to the words behind a cell; from the question's cell, to the first source that answers."""
        if event.coordinate.row < len(self._facts):
            place = self._place(self._facts[event.coordinate.row], event.coordinate)
            if place is not None:
                self.dismiss(place)

    def _place(self, fact: Fact, cell: Coordinate) -> Place | None:
        columns = {document.id: n for n, document in enumerate(self._examination.dossier.documents)}
        wanted = cell.column - 2
        answers: list[Answer] = [a for a in fact.answers if wanted < 0 or columns.get(a.source) == wanted]
        return (columns[answers[0].source], answers[0].start) if answers else None

    def action_narrow(self) -> None:
        """Show disagreements only, or all facts."""
        self._narrow = not self._narrow
        self._fill()

    def action_move(self, way: str) -> None:
        """Move the cursor."""
        table = self.query_one(DataTable)
        {
            "left": table.action_cursor_left,
            "right": table.action_cursor_right,
            "up": table.action_cursor_up,
            "down": table.action_cursor_down,
        }[way]()

    def action_leave(self) -> None:
        """Back to the review."""
        self.dismiss(None)
