"""Plain text: paragraphs by blank lines and by single newlines, hard-wrapped lines joined.

News texts often put one paragraph on a line without blank lines between; e-mails and old wires wrap paragraphs at 60
to 90 columns. A text is *wrapped* when its lines stay within 100 columns and most of those that another line follows
do not end a sentence. In such a text two lines belong together when the second's first word would not have fitted on
the first.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sources.boilerplate import is_boilerplate
from sources.bylines import is_meta
from sources.decoding import decode
from sources.document import Block, BlockKind
from sources.limits import DEFAULT_LIMITS
from sources.lines import (
    BULLET,
    HASHES,
    ORDERED,
    Line,
    ends_sentence,
    is_rule,
    is_separator,
    is_table_row,
    row_span,
    split_lines,
)
from sources.readers.reading import Reading, headline, mark, publication, refuse_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sources.limits import Limits

_WIDEST = 100  # columns of wrapped text
_NARROWEST = 45
_RAGGED = 8  # columns by which a wrapped line may fall short of the width
_SENTENCE_LINES = 0.5  # share of lines that end a sentence above which a text has one sentence to a line
_HEADING_WORDS = 14
_HEADING_LENGTH = 110
_LOWER_WORDS = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "la", "of", "off", "on",
    "onto", "or", "over", "per", "so", "than", "that", "the", "to", "up", "via", "vs", "was", "with", "yet",
    "are", "be"
))  # fmt: skip
_WORD = re.compile(r"[^\W_][\w'’.-]*")


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a plain-text file. Raises `SourceError`."""
    refuse_lines(raw, name, limits)
    return read_text(decode(raw, name))


def read_text(text: str) -> Reading:
    """Read a text that is decoded already."""
    blocks = mark(text, list(_blocks(split_lines(text))))
    return Reading(text, tuple(blocks), headline(text, blocks), publication(text, blocks))


def _blocks(lines: list[Line]) -> Iterator[Block]:
    width = wrap_width(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.text or is_rule(line.text):
            at += 1
        elif is_table_row(line.text):
            if not is_separator(line.text):
                yield Block(BlockKind.TABLE_ROW, *row_span(line))
            at += 1
        elif (hashes := HASHES.match(line.text)) is not None:
            yield Block(BlockKind.HEADING, line.start + hashes.end(), line.end, hashes[0].count("#"))
            at += 1
        else:
            marker = _marker(lines, at)
            last = _last_joined(lines, at, width)
            yield _block(lines, at, last, marker)
            at = last + 1


def _block(lines: Sequence[Line], first: int, last: int, marker: int) -> Block:
    start, end = lines[first].start + marker, lines[last].end
    if marker:
        return Block(BlockKind.LIST_ITEM, start, end, 1 + lines[first].indent // 2)
    if first == last and _is_heading(lines, first):
        return Block(BlockKind.HEADING, start, end, 1 if _previous(lines, first) is None else 2)
    return Block(BlockKind.PARAGRAPH, start, end)


def wrap_width(lines: Sequence[Line]) -> int:
    """Find the column at which a text's lines are wrapped, or 0 where they are not."""
    pairs = [
        (line.text, after.text) for line, after in pairwise(lines) if line.text and after.text and line.text[0] != "|"
    ]
    lengths = [len(text) for text, _ in pairs if len(text) <= _WIDEST]
    if not lengths or len(lengths) < 0.95 * len(pairs):
        return 0
    ended = [ends_sentence(text) for text, _ in pairs]
    runs_on = any(
        len(text) >= _NARROWEST and after[0].islower() and not end
        for (text, after), end in zip(pairs, ended, strict=True)
    )
    return max(lengths) if runs_on and sum(ended) <= _SENTENCE_LINES * len(ended) else 0


def _last_joined(lines: Sequence[Line], at: int, width: int) -> int:
    """Find the index of the last line of the paragraph or item that begins at `at`."""
    while width and at + 1 < len(lines) and _joins(lines, at, width):
        at += 1
    return at


def _joins(lines: Sequence[Line], at: int, width: int) -> bool:
    """Tell whether a line of wrapped text goes on in the next."""
    line, following = lines[at], lines[at + 1]
    if not following.text or is_rule(following.text) or is_table_row(following.text) or _marker(lines, at + 1):
        return False
    if HASHES.match(following.text) is not None:
        return False
    if not _is_full(lines, at, width) or (following.indent > line.indent + 1 and not _marker(lines, at)):
        return False
    return not ends_sentence(line.text) or _is_full(lines, at + 1, width) or not _stands_alone(lines, at + 1)


def _is_full(lines: Sequence[Line], at: int, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted on a line; exactly so after a sentence."""
    slack = 0 if ends_sentence(lines[at].text) else _RAGGED
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    word = following.find(" ")
    return bool(following) and len(lines[at].text) + 1 + (word if word > 0 else len(following)) > width - slack


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    return _is_heading(lines, at) or is_meta(lines[at].text) or is_boilerplate(lines[at].text)


def _marker(lines: Sequence[Line], at: int) -> int:
    """Measure the bullet or number that a line begins with, 0 where it is no list item.

    A dash or number alone may be text ("- 5 degrees", "5. FC", the tail of a wrapped sentence): before a figure, and
    for numbers always, a neighbouring line must be an item too.
    """
    match = BULLET.match(lines[at].text)
    if match is None:
        return 0
    words = lines[at].text
    if words[0] in "•‣◦▪●" or (ORDERED.match(words) is None and words[0] in "*-" and not words[match.end()].isdigit()):
        return match.end()
    numbered = ORDERED.match(words) is not None
    neighbours = (_previous(lines, at), _next(lines, at))
    return (
        match.end()
        if any(n and BULLET.match(n.text) and (ORDERED.match(n.text) is not None) == numbered for n in neighbours)
        else 0
    )


def _previous(lines: Sequence[Line], at: int) -> Line | None:
    return next((lines[i] for i in range(at - 1, max(-1, at - 4), -1) if lines[i].text), None)


def _next(lines: Sequence[Line], at: int) -> Line | None:
    return next((line for line in lines[at + 1 : at + 4] if line.text), None)


def _is_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands as a title: short, no sentence, and a longer line or another title follows."""
    words = lines[at].text
    following = _next(lines, at)
    if (
        following is None
        or len(words) > _HEADING_LENGTH
        or (not words[0].isupper() and not words[0].isdigit() and words[0] not in "\"'“‘¿¡")
    ):
        return False
    if words[-1] in ".,;:…!-–—" or words.endswith((".”", '."', ",”", ',"')):
        return False
    found = _WORD.findall(words)
    if not 1 <= len(found) <= _HEADING_WORDS or (words[-1] in '?"”' and not _is_title_case(found)):
        return False
    before = lines[at - 1].text if at else ""
    after = lines[at + 1].text
    stands = (
        not before
        or ends_sentence(before)
        or (len(before) <= _HEADING_LENGTH and _is_title_case(_WORD.findall(before)))
    )
    return stands and (not after or len(following.text) > len(words) or _is_title_case(found))


def _is_title_case(words: Sequence[str]) -> bool:
    main = [word for word in words if word.lower() not in _LOWER_WORDS]
    return sum(not word[0].islower() for word in main) >= max(1, 0.75 * len(main))
