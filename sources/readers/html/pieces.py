"""From an article's elements to pieces of text: paragraphs, headings, items, rows, captions, and what is no story."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from sources.document import BlockKind
from sources.lines import ends_sentence
from sources.readers.composing import Piece
from sources.readers.html.content import is_unseen
from sources.readers.html.tokens import Text
from sources.readers.html.tree import BLOCKS, Node, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = re.compile(r"\r\n|\n|\r")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_META_NAMES = re.compile(
    r"(?:^|[\s_-])(?:byline|dateline|timestamp|post-?meta|entry-?meta|article-?meta|author)(?:$|[\s_-])"
)
_ITEMS = frozenset({"li", "dd", "dt"})
_KINDS = {
    **{f"h{level}": (BlockKind.HEADING, level) for level in range(1, 7)},
    "blockquote": (BlockKind.QUOTE, 1),
    "figcaption": (BlockKind.CAPTION, 0),
    "caption": (BlockKind.CAPTION, 0),
    "pre": (BlockKind.CODE, 0),
}
_LONGEST_META = 160
_MOSTLY = 0.8
_LONGEST_CELL = 150  # characters
_MOST_IN_CELL = 60  # elements and texts
_PLAIN_CELL = frozenset({"p", "div", "span"})


def extract(root: Node, line: tuple[int, ...]) -> list[Piece]:
    """Give an element's pieces in order, each with its line in the page. `line` holds the lines' offsets."""
    writer = _Writer(line)
    for node, entering in _walk(root):
        if isinstance(node, Text):
            writer.text(node)
        elif entering:
            writer.enter(node)
        else:
            writer.leave(node)
    writer.flush()
    return writer.pieces


def _walk(root: Node) -> Iterator[tuple[Node | Text, bool]]:
    """Go through what a browser shows of an element: each element on the way in and on the way out."""
    stack: list[tuple[Node | Text, bool]] = [(root, True)]
    while stack:
        item, entering = stack.pop()
        yield item, entering
        if entering and isinstance(item, Node):
            stack.append((item, False))
            stack.extend((c, True) for c in reversed(item.children) if isinstance(c, Text) or not is_unseen(c))


class _Writer:
    """Collects inline text and ends a piece wherever a block begins or ends."""

    def __init__(self, line: tuple[int, ...]) -> None:
        self.line = line
        self.pieces: list[Piece] = []
        self.words: list[str] = []
        self.places: list[tuple[int, int]] = []  # offset in the piece, line of the page
        self.size = 0
        self.linked = 0
        self.kinds: list[tuple[Node, BlockKind, int]] = []
        self.links = 0
        self.lists = 0
        self.pre = 0
        self.row: Node | None = None
        self.cells = 0
        self.note: Node | None = None  # a note's mark that stands right after a figure

    def text(self, item: Text) -> None:
        """Take words, white space collapsed, remembering the line that each stretch stands on."""
        line = bisect_right(self.line, item.start)
        size = self.size
        for number, words in enumerate(_BREAK.split(item.words.replace("\xad", ""))):
            if number:
                self.add("\n" if self.pre else " ")
            if words:
                self.places.append((self.size, line + number))
                self.add(words if self.pre else _SPACE.sub(" ", words))
        if self.links:
            self.linked += self.size - size

    def add(self, words: str) -> None:
        """Add to the piece; outside `pre`, no white space follows white space or begins the piece."""
        if not self.pre and (not self.words or self.words[-1][-1] in " \n"):
            words = words.lstrip(" \n" if not self.words else " ")
        if words:
            self.words.append(words)
            self.size += len(words)

    def enter(self, node: Node) -> None:
        tag = node.tag
        if tag in BLOCKS and not self._in_row(node):
            self.flush()
        if tag == "tr" and self.row is None and _is_row(node):
            self.row, self.cells = node, 0
        elif self.row is not None and tag in {"td", "th"}:
            self.add(" | " if self.cells else "")
            self.cells += 1
        kind = self._kind(node)
        if kind is not None:
            self.kinds.append((node, *kind))
        self.links += tag == "a"
        self.lists += tag in {"ul", "ol"}
        self.pre += tag == "pre"
        if tag == "br":
            self._break()
        elif tag == "sup":
            self._raise(node)

    def _in_row(self, node: Node) -> bool:
        return self.row is not None and node.tag != "tr"

    def _break(self) -> None:
        """A line break; a second one, or one after a short line or a sentence, begins a paragraph."""
        before = "".join(self.words[-3:]).rstrip(" ")
        if before.endswith("\n") or ends_sentence(before) or self.size <= _LONGEST_META:
            self.flush()
        else:
            self.add("\n")

    def _raise(self, node: Node) -> None:
        """A figure set high after a figure is a power or a note's mark: it must not make the figure longer."""
        if "".join(self.words[-1:])[-1:].isdigit() and words_of(node)[:1].isdigit():
            if any(isinstance(c, Node) and c.tag == "a" for c in node.children) or "note" in node.get("class"):
                self.note = node
                self.add(" [")
            else:
                self.add("^")

    def leave(self, node: Node) -> None:
        tag = node.tag
        if node is self.row:
            self.flush()
            self.row = None
        elif tag in BLOCKS and not self._in_row(node):
            self.flush()
        if node is self.note:
            self.add("]")
            self.note = None
        if self.kinds and self.kinds[-1][0] is node:
            self.kinds.pop()
        self.links -= tag == "a"
        self.lists -= tag in {"ul", "ol"}
        self.pre -= tag == "pre"

    def _kind(self, node: Node) -> tuple[BlockKind, int] | None:
        """The kind that an element gives to the pieces in it."""
        if self.kinds and self.kinds[-1][1] is BlockKind.BOILERPLATE:
            return None
        if node.aside:
            return BlockKind.BOILERPLATE, 0
        if node.tag in _ITEMS:
            return BlockKind.LIST_ITEM, max(1, self.lists)
        if node.tag in _KINDS:
            return _KINDS[node.tag]
        named = bool(node.attributes) and node.tag in BLOCKS and node.tag != "section"
        return (BlockKind.META, 0) if named and _META_NAMES.search(f"{node.get('class')} {node.get('id')}") else None

    def flush(self) -> None:
        """End the piece at hand."""
        text = "".join(self.words).rstrip()
        if any(map(str.isalnum, text)):
            kind, level = (self.kinds[-1][1], self.kinds[-1][2]) if self.kinds else (BlockKind.PARAGRAPH, 0)
            places = [(at if number else 0, f"line {line}") for number, (at, line) in enumerate(self._places(text))]
            settled = self._settle(kind, text)
            self.pieces.append(Piece(settled, text, level if settled is kind else 0, tuple(places)))
        self.words.clear()
        self.places.clear()
        self.size = self.linked = 0

    def _places(self, text: str) -> list[tuple[int, int]]:
        """The places at which the line changes, those before the first word left out."""
        lead = len(text) - len(text.lstrip())
        kept: list[tuple[int, int]] = []
        for at, line in self.places:
            if kept and (at <= lead or kept[-1][0] == at):
                kept[-1] = (at, line)
            elif not kept or kept[-1][1] != line:
                kept.append((at, line))
        return kept

    def _settle(self, kind: BlockKind, words: str) -> BlockKind:
        if self.row is not None and kind is not BlockKind.BOILERPLATE:
            return BlockKind.TABLE_ROW
        if kind is BlockKind.META and len(words) > _LONGEST_META:
            return BlockKind.PARAGRAPH
        if kind is BlockKind.LIST_ITEM and self.linked >= _MOSTLY * len(words) and not ends_sentence(words):
            return BlockKind.BOILERPLATE
        return kind


def _is_row(node: Node) -> bool:
    """Tell whether a table's row holds data: short cells. Old pages lay out whole articles in tables."""
    cells = [c for c in node.children if isinstance(c, Node) and c.tag in {"td", "th"}]
    return len(cells) > 1 and all(_is_cell(cell) for cell in cells)


def _is_cell(cell: Node) -> bool:
    """Tell whether a cell holds a few words in few elements, and no block that is more than a paragraph."""
    stack: list[Node | Text] = [cell]
    size = count = 0
    while stack:
        item = stack.pop()
        count += 1
        if isinstance(item, Text):
            size += len(item.words.strip())
        elif item is not cell and item.tag in BLOCKS and item.tag not in _PLAIN_CELL:
            return False
        else:
            stack.extend(item.children)
        if size > _LONGEST_CELL or count > _MOST_IN_CELL:
            return False
    return True
