"""What every reader makes, and the marking that they share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sources.boilerplate import is_boilerplate
from sources.bylines import is_meta, published_date
from sources.document import Block, BlockKind
from sources.errors import SourceError
from sources.limits import raising

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sources.limits import Limits

_MARKED = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})
_LONGEST_MARK = 320
_STANDFIRST = 40  # characters: shorter lines may come back for good reasons
_TOP = 4  # blocks among which a standfirst stands
_COPIED = frozenset({BlockKind.HEADING, BlockKind.CAPTION})  # printed twice by pages: over a picture and under it
_HEADLINE = 16  # characters: shorter headings come back for good reasons


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as a reader leaves it: its text, its blocks in order, and what it says about itself."""

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    format: str = "text"
    author: str | None = None
    fragment: str = ""  # which article, in a file that holds several
    places: tuple[tuple[int, str], ...] = ()  # as in `Document.places`


if TYPE_CHECKING:
    Reader = Callable[[bytes, str, Limits], Reading | tuple[Reading, ...]]
    """A reader: a file's bytes, its name for messages, the limits, to a `Reading`, or one for each article.

    Raises `SourceError`.
    """


def refuse_lines(raw: bytes, name: str, limits: Limits) -> None:
    """Raise `SourceError` where a text file has too many lines."""
    count = 1 + raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n")
    if count > limits.lines:
        raise SourceError(
            f"{name}: has too many lines ({count}; the limit is {limits.lines})", hint=raising("lines", count)
        )


def mark(text: str, blocks: list[Block]) -> list[Block]:
    """Mark what is no story (META, BOILERPLATE, a standfirst's second printing); trim white space off every block.

    Where nothing but such lines stands, nothing is marked: a document of one line is what its source says.
    """
    blocks = [bare for block in blocks if (bare := _trim(block, text)) is not None]
    marked = [_mark(block, text) for block in blocks]
    marked = _mark_repeats(text, marked)
    return marked if any(block.kind not in {BlockKind.META, BlockKind.BOILERPLATE} for block in marked) else blocks


def _trim(block: Block, text: str) -> Block | None:
    """Take white space off a block's ends; None where nothing else is in it."""
    if not (text[block.start].isspace() or text[block.end - 1].isspace()):
        return block
    words = text[block.start : block.end]
    start, end = block.end - len(words.lstrip()), block.start + len(words.rstrip())
    return replace(block, start=start, end=end) if start < end else None


def _mark(block: Block, text: str) -> Block:
    if block.kind not in _MARKED or block.end - block.start > _LONGEST_MARK:
        return block
    words = " ".join(text[block.start : block.end].split())
    if is_meta(words):
        return replace(block, kind=BlockKind.META, level=0)
    return replace(block, kind=BlockKind.BOILERPLATE, level=0) if is_boilerplate(words) else block


def _mark_repeats(text: str, blocks: list[Block]) -> list[Block]:
    first = {text[b.start : b.end] for b in blocks[:_TOP] if b.kind in _MARKED and b.end - b.start >= _STANDFIRST}
    first |= {text[b.start : b.end] for b in blocks if b.kind in _COPIED and b.end - b.start >= _HEADLINE}
    if not first:
        return blocks
    seen: set[str] = set()
    longest = max(map(len, first))
    result = []
    for block in blocks:
        words = text[block.start : block.end] if block.end - block.start <= longest else ""
        if words in first and (block.kind in _MARKED or block.kind in _COPIED):
            block = replace(block, kind=BlockKind.BOILERPLATE, level=0) if words in seen else block  # noqa: PLW2901
            seen.add(words)
        result.append(block)
    return result


def publication(text: str, blocks: list[Block]) -> date | None:
    """Find the publication date that the META blocks give, where they give one."""
    lines = [text[block.start : block.end] for block in blocks if block.kind is BlockKind.META]
    return published_date(lines) if lines else None


def headline(text: str, blocks: list[Block]) -> str | None:
    """Take the heading that a document begins with, as its title: white space joined."""
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            return " ".join(text[block.start : block.end].split())
        if block.kind not in {BlockKind.META, BlockKind.BOILERPLATE}:
            return None
    return None
