"""What the other sources say to the sentence at hand: the links of the analysis, by sentence."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.examine import Examination
    from facts.model import Reading
    from sources.document import Document

Span = tuple[int, int]


class Sentences:
    """The sentences of every column with the best link of each to every other column. Before the analysis: blocks, no links."""

    def __init__(self, documents: Sequence[Document], examination: Examination | None = None) -> None:
        readings = examination.readings if examination is not None else ()
        self.spans: list[list[Span]] = [[(block.start, block.end) for block in d.blocks] for d in documents]
        self._best: dict[tuple[int, int], dict[int, tuple[float, int]]] = {}
        if examination is not None and len(readings) == len(documents):
            self.spans = [[(s.start, s.end) for s in reading.sentences] for reading in readings]
            self._link(examination, readings)
        self._starts = [[start for start, _ in spans] for spans in self.spans]

    def _link(self, examination: Examination, readings: Sequence[Reading]) -> None:
        column = {reading.document.id: n for n, reading in enumerate(readings)}
        for (source_a, claim_a), (source_b, claim_b), score in examination.links:
            a, b = column.get(source_a), column.get(source_b)
            if a is None or b is None or a == b:
                continue
            here, there = readings[a].claims[claim_a].sentence, readings[b].claims[claim_b].sentence
            for own, other, sentence in (((a, here), b, there), ((b, there), a, here)):
                best = self._best.setdefault(own, {})
                best[other] = max(best.get(other, (0.0, -1)), (score, sentence))

    def number(self, column: int, offset: int) -> int | None:
        """Give the number of the sentence that holds a code point, or the last one before it."""
        return max(0, bisect_right(self._starts[column], offset) - 1) if self.spans[column] else None

    def at(self, column: int, offset: int) -> Span | None:
        """Give that sentence's span."""
        number = self.number(column, offset)
        return None if number is None else self.spans[column][number]

    def along(self, column: int, offset: int) -> dict[int, Span]:
        """Give the sentences of other columns that tell the same as the one at a code point, each column's best."""
        number = self.number(column, offset)
        best = self._best.get((column, -1 if number is None else number), {})
        return {other: self.spans[other][sentence] for other, (_, sentence) in sorted(best.items())}
