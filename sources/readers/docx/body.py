"""A DOCX file's main part as pieces: paragraphs, headings, list items, table rows, notes.

Read as it stands with all changes accepted: inserted words are text, deleted ones are not. Hidden words, field codes
and the second version of what newer programs draw otherwise are left out. Headers and footers are other files, unread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.document import BlockKind
from sources.readers.composing import Piece

if TYPE_CHECKING:
    from sources.readers.docx.styles import Meaning

_UNREAD = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "rPrChange", "pPrChange", "footnotePr"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_BREAKS = frozenset({"page", "column"})
_OFF = frozenset({"0", "false", "off", "none"})
_SHORT_CELL = 300  # characters: longer ones are text laid out in a table
_PROPERTIES = frozenset({"pStyle", "numPr", "numId", "outlineLvl", "vanish", "vertAlign", "position"})


class Body:
    """Takes the main part's events; `pieces` holds what came of them."""

    def __init__(self, styles: dict[str, Meaning], label: str = "paragraph") -> None:
        self.pieces: list[Piece] = []
        self.styles = styles
        self.label = label
        self.number = 0
        self.unread = 0
        self.words: list[str] = []
        self.stack: list[tuple[list[str], Meaning]] = []  # paragraphs that a text box interrupts
        self.meaning: Meaning = (BlockKind.PARAGRAPH, 0)
        self.in_text = self.hidden = self.raised = False
        self.rows: list[tuple[list[list[Piece]], int]] = []  # open rows: their cells, where their pieces go on
        self.numbers: list[int] = []  # the paragraph that each open row begins with

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        if self.unread or tag in _UNREAD:
            self.unread += 1
            return
        value = attributes.get("val", "")
        if tag == "p":
            self.number += 1
            self.stack.append((self.words, self.meaning))
            self.words, self.meaning = [], (BlockKind.PARAGRAPH, 0)
        elif tag == "r":
            self.hidden = self.raised = False
        elif tag == "t":
            self.in_text = True
        elif tag in _SIGNS:
            self._sign(tag, attributes)
        elif tag == "tr":
            self.rows.append(([], self.number + 1))
        elif tag == "tc" and self.rows:
            self.rows[-1][0].append([])
        elif tag in _PROPERTIES:
            self._property(tag, value)

    def _property(self, tag: str, value: str) -> None:
        if tag == "pStyle":
            self.meaning = self.styles.get(value, self.meaning)
        elif tag == "numId" and value != "0" and self.meaning[0] is BlockKind.PARAGRAPH:
            self.meaning = (BlockKind.LIST_ITEM, 1)
        elif tag == "outlineLvl" and value[:1].isdigit() and value[:2] != "9":
            self.meaning = (BlockKind.HEADING, int(value[0]) + 1)
        elif tag == "vanish":
            self.hidden = value not in _OFF
        elif tag == "vertAlign":
            self.raised = value == "superscript"
        elif tag == "position":
            self.raised = value.isdigit() and value != "0"  # half-points; negative ones are set low

    def _sign(self, tag: str, attributes: dict[str, str]) -> None:
        if not self.stack or self.hidden or "pos" in attributes or "leader" in attributes:
            return  # a tab stop's definition, not a tab
        self.words.append("\n" if attributes.get("type") in _BREAKS else _SIGNS[tag])

    def take(self, words: str) -> None:
        """Take words."""
        if not self.in_text or self.unread or self.hidden:
            return
        words = words.replace("\xad", "")
        if self.raised and words[:1].isdigit() and "".join(self.words[-1:])[-1:].isdigit():
            self.words.append("^")  # a power must not make the figure before it longer
        self.words.append(words)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if self.unread:
            self.unread -= 1
        elif tag == "t":
            self.in_text = False
        elif tag == "p" and self.stack:
            self._paragraph()
        elif tag == "tr" and self.rows:
            self._row()

    def _paragraph(self) -> None:
        text = "".join(self.words).strip()
        kind, level = self.meaning
        self.words, self.meaning = self.stack.pop()
        piece = Piece(kind, text, level, ((0, f"{self.label} {self.number}"),))
        if text:
            self._put(piece)

    def _put(self, piece: Piece) -> None:
        if self.rows and self.rows[-1][0]:
            self.rows[-1][0][-1].append(piece)
        else:
            self.pieces.append(piece)

    def _row(self) -> None:
        """Make one piece of a row of short cells; text that is only laid out in a table stays paragraphs."""
        cells, number = self.rows.pop()
        lengths = [sum(len(piece.text) for piece in cell) for cell in cells]
        if len(cells) < 2 or max(lengths, default=0) > _SHORT_CELL or any(len(cell) > 2 for cell in cells):
            for cell in cells:
                for piece in cell:
                    self._put(piece)
            return
        words = " | ".join(" ".join(" ".join(p.text.split()) for p in cell) for cell in cells)
        if words.strip(" |"):
            self._put(Piece(BlockKind.TABLE_ROW, words, 0, ((0, f"{self.label} {number}"),)))
