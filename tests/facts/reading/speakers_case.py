"""Reading plain text for the tests of speakers: a paragraph per block."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from facts.reading.sentences import split_sentences
from facts.reading.speakers import find_speakers
from facts.reading.speakers.lines import make_lines
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Sentence, Speaker
    from facts.reading.speakers.lines import Line


def read_paragraphs(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text`, a paragraph per line."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return split_sentences(Document("A", "a.txt", "a.txt", "a", None, None, text, digest, blocks))


def read(text: str) -> tuple[Speaker, ...]:
    """Return the speakers of `text`."""
    return find_speakers(text, read_paragraphs(text), ())


def found(text: str, cue: str) -> Speaker:
    """Return the one speaker with this cue."""
    speakers = [s for s in read(text) if s.cue.lower() == cue]
    assert len(speakers) == 1, speakers
    return speakers[0]


def line_of(text: str) -> Line:
    """Return the one line of `text`, a sentence."""
    ((line,),) = make_lines(text, read_paragraphs(text))
    return line


def at_word(line: Line, word: str) -> int:
    """Return the place of the first token that reads `word`, in lower case."""
    return line.words.index(word)


def said(text: str) -> list[tuple[str, str]]:
    """Return who says what in `text`: the speakers' own words, and the contents."""
    return [(s.text, text[s.content_start : s.content_end]) for s in read(text)]
