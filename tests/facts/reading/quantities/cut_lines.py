"""Lines, places in them, and amounts, for the tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Sentence
from facts.reading.quantities import find_quantities
from facts.reading.quantities.line import Line, cut_line
from facts.reading.sentences import split_sentences
from facts.reading.tokens import tokenize
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import DateMention, Quantity


def whole_sentence(text: str, start: int = 0) -> Sentence:
    """Take the text from `start` on for one sentence, without tags of parts of speech by context."""
    return Sentence(0, 0, BlockKind.PARAGRAPH, start, len(text), tokenize(text, start, len(text)))


def line_of(text: str) -> Line:
    """Cut the text as one sentence."""
    return cut_line(text, whole_sentence(text))


def spot(text: str, word: str = "") -> tuple[Line, int]:
    """Return the line and the first piece that is written `word`; without one, the first piece of all."""
    line = line_of(text)
    return line, line.raw.index(word) if word else line.first


def document_of(text: str) -> Document:
    """Return a document of one paragraph."""
    return Document("A", "a.txt", "a.txt", "A", None, None, text, "", (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def read(text: str, dates: tuple[DateMention, ...] = ()) -> tuple[Quantity, ...]:
    """Return the amounts of a text."""
    return find_quantities(text, split_sentences(document_of(text)), dates)


def only(text: str) -> Quantity:
    """Return the one amount of a text."""
    found = read(text)
    assert len(found) == 1, found
    return found[0]
