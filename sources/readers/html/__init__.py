"""HTML pages: the article's text without the page around it, and what the page says of itself.

The standard library's parser is not used: how it reads broken markup has changed between patch releases of Python,
and the same page must give the same text everywhere. The tokenizer here follows the HTML standard where real pages
need it, and every step takes time linear in the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sources.decoding import decode_html
from sources.document import BlockKind
from sources.limits import DEFAULT_LIMITS
from sources.readers.composing import Piece, compose
from sources.readers.html.content import article, is_unseen
from sources.readers.html.metadata import About, describe
from sources.readers.html.pieces import extract
from sources.readers.html.tokens import Text
from sources.readers.html.tree import build, words_of
from sources.readers.reading import Reading, headline, mark, publication

_MOST_STEPS = 3  # from a headline outwards
_LONGEST_HEAD = 1500  # characters

if TYPE_CHECKING:
    from sources.limits import Limits
    from sources.readers.html.tree import Node


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read an HTML page. Raises `SourceError`."""
    return read_page(decode_html(raw, name), name, limits)


def read_page(page: str, name: str, limits: Limits) -> Reading:
    """Read a page that is decoded already. Raises `SourceError`."""
    pieces, about = _pieces(page, name, limits)
    made = compose(pieces)
    blocks = mark(made.text, made.blocks)
    return Reading(
        made.text,
        tuple(blocks),
        about.title or headline(made.text, blocks),
        about.published or publication(made.text, blocks),
        about.publisher,
        "html",
        about.author,
        places=made.places,
    )


def _pieces(page: str, name: str, limits: Limits) -> tuple[list[Piece], About]:
    """Read a page's pieces and metadata; its tree, which is large, lives no longer than this."""
    tree = build(page, name, limits)
    root = article(tree)
    pieces = extract(root, tree.line)
    top = tree.headline
    if top is not None and not _within(top, root):
        pieces = [*_head(top, root, tree.line), *pieces]
    return pieces, describe(tree)


def _within(node: Node, root: Node) -> bool:
    at: Node | None = node
    while at is not None and at is not root:
        at = at.parent
    return at is root


def _head(top: Node, root: Node, line: tuple[int, ...]) -> list[Piece]:
    """Read a headline that stands outside the article with what stands around it: standfirst, byline."""
    box = top
    for _ in range(_MOST_STEPS):
        outer = box.parent
        if outer is None or outer.aside or _within(root, outer) or len(words_of(outer)) > _LONGEST_HEAD:
            break
        box = outer
    pieces = [piece for item in (box, *_between(box, root)) for piece in extract(item, line)]
    first = next((at for at, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING), len(pieces))
    return [piece for piece in pieces[first:] if piece.kind is not BlockKind.BOILERPLATE]


def _between(box: Node, root: Node) -> list[Node]:
    """List what stands between a headline's box and the article, side by side with both; nothing if that is much."""
    after = False
    found: list[Node] = []
    for child in box.parent.children if box.parent is not None else ():
        if isinstance(child, Text):
            continue
        if after and _within(root, child):
            return found if sum(len(words_of(node)) for node in found) <= _LONGEST_HEAD else []
        if after and not is_unseen(child) and not child.aside:
            found.append(child)
        after = after or child is box
    return []
