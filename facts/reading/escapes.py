"""Sequences that steer a terminal, in texts that were copied from one with their colours: no word or figure stands in them.

They are read as what is invisible: `ESC [ 3 1 m` is no "31". Offsets stay those of the source.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from facts.model import Mention

if TYPE_CHECKING:
    from facts.model import Claim, Reading
    from sources.document import Document

M = TypeVar("M", bound=Mention)
# The forms of ECMA-48, in seven and eight bits, that hold figures or words; a string ends on its line, or is none.
_SEQUENCE = re.compile(
    r"""
    (?:\x1b\[|\x9b)[0-?]*+[\ -/]*+[@-~]?                       # controls: colours, cursor, erasing
  | (?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])
    [^\x07\x1b\x90\x98\x9c-\x9f\n\r]*+(?:\x07|\x1b\\|\x9c)     # strings: titles, hyperlinks
  | \x1b[()*+\-./#%][0-9A-Za-z@]                               # character sets
  | \x1b[78]                                                   # the cursor kept and restored
    """,
    re.VERBOSE,
)
_BEGINS = re.compile(r"[\x1b\x90\x98\x9b\x9d-\x9f]")
_FILLER = "\u2060"


def blank_sequences(text: str) -> str:
    """The text with every sequence replaced by invisible characters, as many; the very text where it has none."""
    if _BEGINS.search(text) is None:
        return text
    return _SEQUENCE.sub(lambda match: _FILLER * len(match[0]), text)


def restored(reading: Reading, document: Document) -> Reading:
    """A reading of blanked text as one of `document`, whose text holds the sequences."""
    claims = tuple(_restored_claim(claim, reading.document.text, document.text) for claim in reading.claims)
    return replace(reading, document=document, claims=claims)


def _restored_claim(claim: Claim, blank: str, text: str) -> Claim:
    if claim.text == text[claim.start : claim.end]:
        return claim

    def mended(mentions: tuple[M, ...]) -> tuple[M, ...]:
        return tuple(
            replace(m, text=text[m.start : m.end]) if m.text == blank[m.start : m.end] else m for m in mentions
        )

    return replace(
        claim,
        text=text[claim.start : claim.end],
        dates=mended(claim.dates),
        quantities=mended(claim.quantities),
        names=mended(claim.names),
        speakers=mended(claim.speakers),
        events=mended(claim.events),
        scopes=mended(claim.scopes),
    )
