"""A sentence cut into numbers, words and marks, the way figures need it.

The cut does not depend on how the tokens of the sentence treat "$8.5bn" or "33-year-old": only their tags are used.
Zero-width characters are dropped and decomposed letters composed before the cut; offsets are always those of the
source.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.invisible import INVISIBLE

if TYPE_CHECKING:
    from facts.model import Sentence

NUM, WORD, MARK = "num", "word", "mark"
HYPHENS = frozenset({"-", "‑", "‐"})
_PAD = 8  # empty pieces on either side, so that a look around needs no bounds

_PIECE = re.compile(
    r"""
      (?P<num> \d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)? | \d+(?:\.\d+)* | (?<![\w.])\.\d+ )
    | (?P<word> (?:[A-Za-z]\.){2,} | [^\W\d_]+(?:['’][^\W\d_]+)* )
    | (?P<mark> -{2,} | [^\w\s] | _ )
    """,
    re.VERBOSE,
)
_UNCLEAN = re.compile(f"[{INVISIBLE}\u0300-\u036f]")


@dataclass(slots=True)
class Line:
    """Return the pieces of one sentence as parallel lists, padded with empty pieces at both ends."""

    text: str  # the cleaned sentence
    kind: list[str]
    raw: list[str]
    low: list[str]
    start: list[int]  # in `text`
    end: list[int]
    tag: list[str]
    first: int  # index of the first real piece
    last: int  # index after the last real piece
    offsets: list[int] | None  # source offset of each character of `text`; None where nothing was dropped
    base: int  # offset of the sentence in the source

    def glued(self, i: int) -> bool:
        """Whether piece `i` follows the one before it without a gap."""
        return self.first < i < self.last and self.end[i - 1] == self.start[i]

    def source_span(self, i: int, j: int) -> tuple[int, int]:
        """Offsets in the source of the pieces `i` up to but not including `j`."""
        start, end = self.start[i], self.end[j - 1]
        if self.offsets is None:
            return self.base + start, self.base + end
        return self.offsets[start], self.offsets[end - 1] + 1


def unclean(text: str) -> bool:
    """Whether the text holds characters that `cut_line` drops or composes."""
    return _UNCLEAN.search(text) is not None


def cut_line(text: str, sentence: Sentence) -> Line:
    """Cut one sentence of `text`."""
    stretch = text[sentence.start : sentence.end]
    offsets = None
    if not stretch.isascii() and unclean(stretch):
        stretch, offsets = _clean(stretch, sentence.start)
    pad = [""] * _PAD
    zeros = [0] * _PAD
    found = list(_PIECE.finditer(stretch))
    kind = [*pad, *[match.lastgroup or MARK for match in found]]
    raw = [*pad, *[match[0] for match in found]]
    start = [*zeros, *[match.start() for match in found]]
    end = [*zeros, *[match.end() for match in found]]
    last = len(raw)
    tag = _tags(sentence, start, raw, offsets)
    length = len(stretch)
    return Line(
        stretch, kind + pad, raw + pad, _lower(raw) + pad,
        start + [length] * _PAD, end + [length] * _PAD, tag + pad, _PAD, last, offsets, sentence.start,
    )  # fmt: skip


def _lower(raw: list[str]) -> list[str]:
    low = [word.lower() for word in raw]
    return [word.replace("’", "'") for word in low] if any("’" in word for word in low) else low


def _tags(sentence: Sentence, start: list[int], raw: list[str], offsets: list[int] | None) -> list[str]:
    """Return the tag of the token that starts where each piece starts, "" where none of the same letters does."""
    if offsets is None:
        base = sentence.start
        tags = {token.start - base: token.tag for token in sentence.tokens}
        return [""] * _PAD + [tags.get(s, "") for s in start[_PAD:]]
    words = {t.start: t for t in sentence.tokens}
    found = [words.get(offsets[s]) for s in start[_PAD:]]
    return [""] * _PAD + [t.tag if t and t.text == r else "" for t, r in zip(found, raw[_PAD:], strict=True)]


def _clean(stretch: str, base: int) -> tuple[str, list[int]]:
    """Return the stretch without ignored characters, letters composed, and each character's source offset."""
    out: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(stretch, base):
        if char in INVISIBLE:
            continue
        if out and unicodedata.combining(char):
            whole = unicodedata.normalize("NFC", out[-1] + char)
            if len(whole) == 1:
                out[-1] = whole
                continue
        out.append(char)
        offsets.append(at)
    return "".join(out), offsets
