"""Moving through a source's text by words, sentences and source lines. Offsets are code points; only shown text is met."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.document import Document

Span = tuple[int, int]

_WORD = re.compile(r"[$€£¥#]?\w+(?:[.,:/'’&@-]\w+)*[%°]?")
_REACH = 400  # code points looked through at a time for the word before


def next_word(document: Document, offset: int) -> Span | None:
    """Give the first word that starts behind a code point."""
    for match in _WORD.finditer(document.text, _word_end(document, offset)):
        if match.start() > offset and _is_shown(document, match.start()):
            return match.span()
    return None


def word_before(document: Document, offset: int) -> Span | None:
    """Give the last word that starts before a code point."""
    end = offset
    while end > 0:
        start = max(0, end - _REACH)
        while start > 0 and not document.text[start - 1].isspace():
            start -= 1
        words = [m for m in _WORD.finditer(document.text, start, end) if _is_shown(document, m.start())]
        if words:
            return words[-1].start(), _WORD.match(document.text, words[-1].start()).end()  # type: ignore[union-attr]
        end = start
    return None


def word_at(document: Document, offset: int) -> Span | None:
    """Give the word on a code point; else the next one, else the one before."""
    before = word_before(document, offset + 1)
    if before is not None and before[1] > offset:
        return before
    return next_word(document, offset - 1) or before


def sentence_step(sentences: Sequence[Span], offset: int, by: int) -> Span | None:
    """Give the next (1) or the previous (-1) sentence; the start of this one counts as previous where it lies before."""
    at = bisect_right(sentences, offset, key=lambda span: span[0]) - 1
    if by < 0 and at >= 0 and sentences[at][0] < offset:
        return sentences[at]
    to = at + by
    return sentences[to] if 0 <= to < len(sentences) else None


def line_start(document: Document, line: int) -> int | None:
    """Give the offset of a line of the source, counted from 1; None where it has no such line."""
    return document.line_starts[line - 1] if 1 <= line <= len(document.line_starts) else None


def _word_end(document: Document, offset: int) -> int:
    """Give where looking for the next word may start without cutting the present one in two."""
    match = _WORD.match(document.text, offset) if offset >= 0 else None
    return match.end() if match else max(0, offset)


def _is_shown(document: Document, offset: int) -> bool:
    blocks = document.blocks
    at = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    return at >= 0 and offset < blocks[at].end
