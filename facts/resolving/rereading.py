"""Whether a passage still says what it said, where the examination has no answer: read both wordings, compare."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.model import Kind
from sources.document import Block, BlockKind

if TYPE_CHECKING:
    from facts.model import Claim, Mention
    from facts.resolving.model import Side
    from facts.resolving.relocating import Place
    from sources.document import Document

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORDS = re.compile(r"\w+")
_BY_NAME = frozenset({Kind.ENTITY, Kind.PLACE, Kind.ATTRIBUTION})
_BY_WORDING = frozenset({Kind.FRAMING, Kind.PURPOSE})


def says_the_same(kind: Kind, side: Side, place: Place, document: Document) -> bool:
    """Whether the passage at `place` reads as the recorded one did: amounts, dates, scope, certainty, names."""
    text = document.text
    before = text[max(0, place.start - len(side.prefix)) : place.start]
    after = text[place.end : place.end + len(side.suffix)]
    passage = text[place.start : place.end]
    if (before, passage, after) == (side.prefix, side.exact, side.suffix):
        return True
    then, now = _Window(side.prefix, side.exact, side.suffix), _Window(before, passage, after)
    return then.reading(kind, document) == now.reading(kind, document)


class _Window:
    """A passage with what stands around it."""

    __slots__ = ("after", "before", "passage")

    def __init__(self, before: str, passage: str, after: str) -> None:
        self.before, self.passage, self.after = before, passage, after

    def reading(self, kind: Kind, document: Document) -> tuple[object, ...]:
        """What is read in the passage, in a form that can be compared."""
        from facts.reading import read_source  # noqa: PLC0415 - few decisions need it

        text = self.before + self.passage + self.after
        block = Block(BlockKind.PARAGRAPH, 0, len(text))
        claims = read_source(replace(document, text=text, blocks=(block,), line_starts=(0,))).claims
        start, end = len(self.before), len(self.before) + len(self.passage)
        return _signature(kind, [c for c in claims if c.start < end and start < c.end], start, end, self.passage)


def _signature(kind: Kind, claims: list[Claim], start: int, end: int, passage: str) -> tuple[object, ...]:
    def inside(mentions: tuple[Mention, ...]) -> list[Mention]:
        return [m for m in mentions if m.start < end and start < m.end]

    amounts = [q for c in claims for q in c.quantities if inside((q,))]
    dates = [d for c in claims for d in c.dates if inside((d,))]
    covered = [(m.start - start, m.end - start) for m in (*amounts, *dates)]
    loose = [m.group() for m in _DIGITS.finditer(passage) if not any(a <= m.start() < b for a, b in covered)]
    return (
        sorted((str(q.value), q.unit, q.modifier, q.vague) for q in amounts),
        sorted(d.value for d in dates),
        sorted(loose),
        sorted(s.value for c in claims for s in c.scopes if inside((s,))),
        sorted({c.polarity.value for c in claims}),
        sorted({c.status.value for c in claims}),
        sorted({n.name for c in claims for n in c.names if inside((n,))}) if kind in _BY_NAME else [],
        [w.casefold() for w in _WORDS.findall(passage)] if kind in _BY_WORDING else [],
    )
