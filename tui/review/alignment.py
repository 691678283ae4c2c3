"""Rows across documents: aligned claims stand side by side, everything between them from the top down.

One document is the base: the one that most links lead to. Every other document is aligned to it by the heaviest chain
of links that runs forward in both (a weighted longest increasing subsequence), so that no document is ever shown out of order.
Claims that stand far apart in their documents stay apart: choosing a disagreement brings them together on the screen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sources.document import BlockKind
from tui.review.layout import Cell, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.examine import Examination
    from facts.model import Reading
    from sources.document import Block, Document

FILLER = 700  # code points of blank space that aligning one claim may cost a column

Link = tuple[int, int, float]  # sentence of the base, sentence of the other, score

_HARD = {BlockKind.CODE, BlockKind.META}
_STYLES = {
    BlockKind.HEADING: "heading",
    BlockKind.QUOTE: "quote",
    BlockKind.META: "dim",
    BlockKind.BOILERPLATE: "dim",
    BlockKind.CAPTION: "quote",
}


class Stretch(NamedTuple):
    """A part of a block, and the number of the aligned group that it opens (None for what merely follows)."""

    cell: Cell
    last: bool  # the block ends here
    group: int | None


def plain_rows(documents: Sequence[Document], count: int | None = None) -> tuple[Row, ...]:
    """Rows before anything is known: block beside block; only the first ones where `count` is given."""
    return _stack([_stretches(document.blocks[:count], {}) for document in documents])


def aligned_rows(examination: Examination) -> tuple[Row, ...]:
    """Rows aligned by the examination's links."""
    readings = examination.readings
    documents = examination.dossier.documents
    if len(readings) != len(documents) or not examination.links:
        return plain_rows(documents)
    links = _sentence_links(examination)
    base = _base(links, len(documents))
    groups: dict[int, dict[int, int]] = defaultdict(dict)
    for other in range(len(documents)):
        if other != base:
            for at, sentence in best_chain(links.get((base, other), ())):
                groups[at][other] = sentence
    cuts: list[dict[int, int]] = [{} for _ in documents]
    for number, starts in enumerate(_near(_starts(readings, base, groups), len(documents))):
        for column, start in starts.items():
            cuts[column][start] = number
    return _stack([_stretches(d.blocks, cut) for d, cut in zip(documents, cuts, strict=True)])


def _starts(
    readings: Sequence[Reading], base: int, groups: Mapping[int, Mapping[int, int]]
) -> Iterator[dict[int, int]]:
    """Where each group's sentences start, by column, in the order of the base."""
    for at in sorted(groups):
        sentences = {base: at, **groups[at]}
        yield {column: readings[column].sentences[sentence].start for column, sentence in sentences.items()}


def _near(groups: Iterable[dict[int, int]], count: int) -> Iterator[dict[int, int]]:
    """Give the groups that can be put side by side without a long stretch of filler above any of them."""
    depth = [0] * count  # how far down each column has come, in code points, filler included
    read = [0] * count
    for starts in groups:
        down = {column: depth[column] + start - read[column] for column, start in starts.items()}
        lowest = max(down.values())
        if lowest - min(down.values()) > FILLER:
            continue
        for column, start in starts.items():
            depth[column], read[column] = lowest, start
        yield starts


def best_chain(links: Iterable[Link]) -> list[tuple[int, int]]:
    """Give the chain of links of greatest total score that strictly grows on both sides."""
    ordered = sorted(links, key=lambda link: (link[0], -link[1], -link[2]))
    ends = sorted({link[1] for link in ordered})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(ends) + 1)  # Fenwick tree of prefix maxima: (score, link)
    before: list[int] = []
    for number, (_, right, score) in enumerate(ordered):
        slot = bisect_left(ends, right)
        best, previous = _prefix_max(tree, slot)
        before.append(previous)
        _raise_to(tree, slot + 1, (best + score, number))
    chain = []
    at = _prefix_max(tree, len(ends))[1]
    while at >= 0:
        chain.append(ordered[at][:2])
        at = before[at]
    return chain[::-1]


def _prefix_max(tree: Sequence[tuple[float, int]], slot: int) -> tuple[float, int]:
    best = (0.0, -1)
    while slot > 0:
        best = max(best, tree[slot], key=lambda entry: entry[0])
        slot -= slot & -slot
    return best


def _raise_to(tree: list[tuple[float, int]], slot: int, entry: tuple[float, int]) -> None:
    while slot < len(tree):
        if entry[0] > tree[slot][0]:
            tree[slot] = entry
        slot += slot & -slot


def _sentence_links(examination: Examination) -> Mapping[tuple[int, int], list[Link]]:
    """Links by pair of columns, both ways round, between sentences instead of claims."""
    column = {reading.document.id: n for n, reading in enumerate(examination.readings)}
    found: dict[tuple[int, int], list[Link]] = defaultdict(list)
    for (source_a, claim_a), (source_b, claim_b), score in examination.links:
        a, b = column.get(source_a), column.get(source_b)
        if a is None or b is None or a == b:
            continue
        first = _sentence(examination.readings[a], claim_a)
        second = _sentence(examination.readings[b], claim_b)
        found[a, b].append((first, second, score))
        found[b, a].append((second, first, score))
    return found


def _sentence(reading: Reading, claim: int) -> int:
    return reading.claims[claim].sentence


def _base(links: Mapping[tuple[int, int], Sequence[Link]], count: int) -> int:
    weight = [0.0] * count
    for (left, _), pairs in links.items():
        weight[left] += sum(score for *_, score in pairs)
    return max(range(count), key=lambda column: (weight[column], -column))


def _stretches(blocks: Iterable[Block], cuts: Mapping[int, int]) -> list[Stretch]:
    """Give the blocks of a document, cut where an aligned sentence starts."""
    points = sorted(cuts)
    found = []
    for block in blocks:
        inside = [
            p for p in points[bisect_left(points, block.start) : bisect_left(points, block.end)] if p > block.start
        ]
        edges = [block.start, *inside, block.end]
        for start, end in pairwise(edges):
            cell = Cell(start, end, _STYLES.get(block.kind, "text"), block.kind in _HARD)
            found.append(Stretch(cell, end == block.end, cuts.get(start)))
    return found


def _stack(columns: Sequence[Sequence[Stretch]]) -> tuple[Row, ...]:
    """Rows from every document's stretches: those that open the same group share a row, the rest flows beside them."""
    flows = [_Flow(column) for column in columns]
    rows: list[Row] = []
    for group in sorted({s.group for column in columns for s in column if s.group is not None}):
        while any(flow.is_before(group) for flow in flows):
            rows.append(_row([flow.take_free() for flow in flows]))
        rows.append(_row([flow.take(group) if flow.is_at(group) else flow.take_free() for flow in flows]))
    while any(flow.has_more() for flow in flows):
        rows.append(_row([flow.take_free() for flow in flows]))
    return tuple(rows)


class _Flow:
    """A document's stretches, taken from the top."""

    __slots__ = ("at", "groups", "stretches")

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self.stretches = stretches
        self.at = 0
        self.groups = {s.group: n for n, s in enumerate(stretches) if s.group is not None}

    def has_more(self) -> bool:
        return self.at < len(self.stretches)

    def is_before(self, group: int) -> bool:
        """Whether the group is held here, with something still to show above it."""
        return self.at < self.groups.get(group, -1)

    def is_at(self, group: int) -> bool:
        return self.groups.get(group) == self.at

    def take_free(self) -> Stretch | None:
        """Give the next stretch, unless it must wait for its group."""
        if not self.has_more() or self.stretches[self.at].group is not None:
            return None
        self.at += 1
        return self.stretches[self.at - 1]

    def take(self, group: int) -> Stretch:
        """Give the stretch that opens a group, which must be the next one."""
        self.at = self.groups[group] + 1
        return self.stretches[self.at - 1]


def _row(cells: Iterable[Stretch | None]) -> Row:
    row = tuple(cells)
    ends = any(stretch.last for stretch in row if stretch is not None)
    return Row(tuple(stretch.cell if stretch is not None else None for stretch in row), 1 if ends else 0)
