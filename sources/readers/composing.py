"""Make one text of the pieces that a reader extracted: the text, its blocks, and where each stretch is found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from sources.document import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_CLOSE = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Piece:
    """A block to be: its words, and what a person looks for in the file to find it.

    `places` are offsets into `text` with labels ("page 3, line 12"), the first at 0.
    """

    kind: BlockKind
    text: str
    level: int = 0
    places: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """A text with blocks and places, offsets in code points of `text`."""

    text: str
    blocks: list[Block]
    places: tuple[tuple[int, str], ...]


def numbered(pieces: Iterable[Piece]) -> list[Piece]:
    """Give pieces their places by counting them from 1: "paragraph 14"."""
    return [replace(piece, places=((0, f"paragraph {number}"),)) for number, piece in enumerate(pieces, 1)]


def _composed(piece: Piece) -> Piece:
    """Compose letters and their accents (NFC), stretch by stretch, so that places stay where they are."""
    if is_normalized("NFC", piece.text):
        return piece
    starts = sorted({0, *(offset for offset, _ in piece.places)})
    at: dict[int, int] = {}
    parts: list[str] = []
    size = 0
    for start, end in pairwise([*starts, len(piece.text)]):
        at[start] = size
        parts.append(normalize("NFC", piece.text[start:end]))
        size += len(parts[-1])
    return replace(piece, text="".join(parts), places=tuple((at[offset], label) for offset, label in piece.places))


def compose(pieces: Iterable[Piece]) -> Composed:
    """Join pieces by blank lines; items of a list and rows of a table by line ends. Empty pieces are left out."""
    parts: list[str] = []
    blocks: list[Block] = []
    places: list[tuple[int, str]] = []
    at = 0
    for piece in map(_composed, pieces):
        words = piece.text.strip()
        if not words:
            continue
        if blocks:
            gap = "\n" if piece.kind in _CLOSE and blocks[-1].kind is piece.kind else "\n\n"
            parts.append(gap)
            at += len(gap)
        lead = len(piece.text) - len(piece.text.lstrip())
        places += [(at + max(0, offset - lead), label) for offset, label in piece.places]
        parts.append(words)
        blocks.append(Block(piece.kind, at, at + len(words), piece.level))
        at += len(words)
    return Composed("".join([*parts, "\n"]) if parts else "", blocks, tuple(places))
