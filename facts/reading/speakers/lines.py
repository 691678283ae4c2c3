"""Sentences prepared for the search, and what the search finds in them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from facts.reading.speakers.quotations import Quotation, find_quotations
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.model import Sentence, Token

_LONGEST = 250  # tokens: a longer sentence is read in pieces, to keep the search linear


@dataclass(slots=True)
class Line:
    """A sentence with its words in lower case. `quotations` are those of the whole block."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    words: list[str]
    quotations: list[Quotation]
    opening: dict[int, Quotation]  # by the offset at which each starts
    closing: dict[int, Quotation]  # by the offset at which each ends
    heading: bool

    def quotation_at(self, token: int) -> Quotation | None:
        """Return the quotation in which a token stands, its marks included."""
        at = self.tokens[token].start
        place = bisect_right(self.quotations, at, key=_start) - 1
        return self.quotations[place] if place >= 0 and at < self.quotations[place].end else None

    def quotation_before(self) -> Quotation | None:
        """Return the quotation that ends just before the line, where the sentence was cut after its question mark."""
        at = self.start
        while at and self.text[at - 1] == " ":
            at -= 1
        return self.closing.get(at)

    def ended(self, token: int) -> Quotation | None:
        """Return the quotation that ends with this token, or just before it where it is a comma."""
        if token < 0:
            return None
        found = self.closing.get(self.tokens[token].end)
        if found is None and self.words[token] == "," and token:
            found = self.closing.get(self.tokens[token - 1].end)
        return found


@dataclass(slots=True)
class Finding:
    """An attribution in the making. Token indices are those of `line`; contents are offsets of the text."""

    line: Line
    cue: tuple[int, int]
    lemma: str
    subject: tuple[int, int] | None
    clause: int  # token at which its own clause begins: where the content of an earlier one must stop
    contents: list[tuple[int, int]] = field(default_factory=list)
    direct: bool = False
    speech: bool = False  # by a verb that can introduce a quotation
    open: bool = False  # ends in a colon: what follows is the content

    def take(self, first: int, end: int) -> None:
        """Add the stretch from token `first` to the offset `end` to the contents."""
        start = self.line.tokens[first].start
        if end > start:
            self.contents.append((start, end))

    @property
    def content(self) -> tuple[int, int]:
        """The hull of the contents."""
        return min(s for s, _ in self.contents), max(e for _, e in self.contents)


def make_lines(text: str, sentences: Sequence[Sentence]) -> Iterator[list[Line]]:
    """Yield the lines of each block in turn."""
    for _, members in groupby(sentences, key=lambda s: s.block):
        group = list(members)
        quotations = find_quotations(text, group[0].start, group[-1].end)
        opening = {q.start: q for q in quotations}
        closing = {q.end: q for q in quotations if q.closed}
        lines = []
        for sentence in group:
            heading = sentence.kind is BlockKind.HEADING
            for tokens in _pieces(sentence.tokens):
                words = [t.lower for t in tokens]
                start, end = tokens[0].start, tokens[-1].end
                lines.append(Line(text, start, end, tokens, words, quotations, opening, closing, heading))
        if lines:
            yield lines


def _pieces(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    for first in range(0, len(tokens), _LONGEST):
        yield tokens[first : first + _LONGEST]


def _start(quotation: Quotation) -> int:
    return quotation.start
