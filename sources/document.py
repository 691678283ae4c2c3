"""A source as text with blocks; the data that every reader makes and everything above reads."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class BlockKind(StrEnum):
    """What a stretch of a document is. Only `BOILERPLATE`, `CODE` and `META` carry no claims."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    CODE = "code"
    META = "meta"  # front matter, bylines, datelines standing alone
    BOILERPLATE = "boilerplate"  # subscribe lines, disclaimers, share buttons: shown, never a claim


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document's text. `start` inclusive, `end` exclusive, in code points of `Document.text`.

    Blocks stand in order and never overlap; white space is at neither end. A block spans words: the `#`, bullet,
    number, `>` or outer pipe before them, and lines that only divide, belong to no block.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0  # heading level or list depth, 0 where it has none


@dataclass(frozen=True, slots=True)
class Document:
    """One source. Offsets everywhere are code points into `text`; for text files that is the decoded file, untouched.

    `id` is the letter shown in columns and reports ("A", … "Z", "AA"), or the manifest's own. `key` names the source in
    decision files: its path relative to the dossier's root, with forward slashes. `path` is for people and reports:
    relative to the working directory where possible.
    """

    id: str
    key: str
    path: str
    title: str
    published: date | None
    publisher: str | None
    text: str
    sha256: str  # of the file's bytes
    blocks: tuple[Block, ...]
    format: str = "text"
    line_starts: tuple[int, ...] = field(default=(0,), repr=False)
    author: str | None = None
    fragment: str = ""  # which article of a file that holds several; `key` and `path` end with "#" and this
    places: tuple[tuple[int, str], ...] = field(default=(), repr=False)  # offset, "page 3, line 12"; by offset

    @property
    def file(self) -> str:
        """The file that `key` names: the key without the fragment."""
        return self.key.removesuffix(f"#{self.fragment}") if self.fragment else self.key

    @property
    def file_path(self) -> str:
        """The file that `path` names: the path without the fragment."""
        return self.path.removesuffix(f"#{self.fragment}") if self.fragment else self.path

    def file_line(self, offset: int) -> int | None:
        """The line of the file, from 1, that an offset stands on; None where the file has no lines to count."""
        word, _, number = self.place(offset).partition(" ")
        return int(number) if word == "line" and number.isdigit() else None

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a code-point offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def reference(self, offset: int) -> str:
        """Name file and place as terminals and editors follow them: "a.txt:20:5"; "a.pdf, page 3, line 12"."""
        if self.places:
            return f"{self.path}, {self.place(offset)}"
        line, column = self.line_column(offset)
        return f"{self.path}:{line}:{column}"

    def place(self, offset: int) -> str:
        """Say where a person who opens the file finds an offset: "line 20", "page 3, line 12", "paragraph 14".

        A file that is its own text counts its lines; where the text was extracted from the file, the reader says
        what to count.
        """
        if not self.places:
            return f"line {self.line_column(offset)[0]}"
        at = bisect_right(self.places, offset, key=itemgetter(0))
        return self.places[max(0, at - 1)][1]


@dataclass(frozen=True, slots=True)
class Dossier:
    """The sources of one story. `root` is the folder that `resolutions/` stands in, as an absolute path."""

    title: str
    root: str
    resolutions: str
    documents: tuple[Document, ...]
    sample: bool = False
    problems: tuple[str, ...] = ()  # one line per source that could not be read, where others could
