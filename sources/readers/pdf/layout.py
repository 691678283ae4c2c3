"""From words with places to lines in reading order: columns one after the other, rows of tables whole.

All lengths are in points; a page's height grows upwards.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median_low

_SAME_LINE = 0.45  # of the size: baselines closer than this are one line
_CELL = 1.6  # of the size: a wider gap within a line is one between cells
_UNIFORM = 0.8  # of the widest gap of a line: gaps all wider than this are those of a justified line, not of a table
_FLUSH = 2.0  # points: how exactly a justified line fills its column
_GUTTER = 0.7  # of the size: what is between columns is at least this wide
_MOST_CROSSING = 0.6  # share of a page's rows that may go across its gutter: headings, text in one column
_FEWEST = 3  # lines in each of two columns
_COLUMN = 12  # characters that a column's lines have on average; a table's cells have fewer
_MOST_SPLITS = 6  # columns within columns


@dataclass(frozen=True, slots=True)
class Word:
    """A word: its left and right ends, its baseline, its size."""

    text: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the stretch of it that one column holds. `number` counts a page's lines from 1."""

    text: str
    left: float
    right: float
    base: float
    size: float
    cells: int = 1
    page: int = 0
    number: int = 0
    column: int = 0


def upright(words: list[list[object]]) -> list[Word]:
    """Keep the words that run the way most of the page's do: others are watermarks and marginal notes."""
    ways = Counter(dict.fromkeys(range(4), 0))
    for *_, way in words:
        ways[int(str(way))] += 1
    main = ways.most_common(1)[0][0]
    return [
        Word(str(text), *(float(str(value)) for value in rest))
        for text, *rest, way in words
        if way == main and str(text).strip()
    ]


def rows_of(words: list[Word]) -> list[list[Word]]:
    """Sort words into rows, from top to bottom: those on one baseline, from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (-w.base, w.left)):
        if rows and abs(rows[-1][0].base - word.base) <= _SAME_LINE * max(rows[-1][0].size, word.size, 4.0):
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=attrgetter("left"))
    return rows


def ordered(words: list[Word], depth: int = 0, column: int = 0) -> list[Line]:
    """Put a region's words in reading order, as lines."""
    rows = rows_of(words)
    gutter = _gutter(words, rows) if depth < _MOST_SPLITS else None
    if gutter is None:
        return lines_of(rows, column)
    found: list[Line] = []
    band: list[Word] = []
    for row in rows:
        if _crosses(row, *gutter):
            found += _band(band, gutter, depth, column)
            band = []
            found += lines_of([row], column)
        else:
            band += row
    return found + _band(band, gutter, depth, column)


def _band(words: list[Word], gutter: tuple[float, float], depth: int, column: int) -> list[Line]:
    """Read a band of the page that no row crosses the gutter in: as columns where both sides are text."""
    left, right = _sides(words, gutter)
    if _is_text(rows_of(left)) and _is_text(rows_of(right)):
        step = 4**depth
        return ordered(left, depth + 1, column + step) + ordered(right, depth + 1, column + 2 * step)
    return lines_of(rows_of(words), column)


def _sides(words: list[Word], gutter: tuple[float, float]) -> tuple[list[Word], list[Word]]:
    middle = (gutter[0] + gutter[1]) / 2
    return [word for word in words if word.left < middle], [word for word in words if word.left >= middle]


def _crosses(row: list[Word], low: float, high: float) -> bool:
    """Tell whether a row goes on through a gutter: a word in it, or a gap much narrower."""
    before = max((word.right for word in row if word.left < (low + high) / 2), default=None)
    after = min((word.left for word in row if word.left >= (low + high) / 2), default=None)
    if before is not None and before > (low + high) / 2:
        return True
    return before is not None and after is not None and after - before < _UNIFORM * (high - low)


def _is_text(rows: list[list[Word]]) -> bool:
    size = sum(len(word.text) + 1 for row in rows for word in row)
    return len(rows) >= _FEWEST and size >= _COLUMN * len(rows)


def _gutter(words: list[Word], rows: list[list[Word]]) -> tuple[float, float] | None:
    """Find the strip that the fewest words stand in and that has text on both sides; None for none."""
    if len(rows) < _FEWEST:
        return None
    low, high = min(word.left for word in words), max(word.right for word in words)
    narrowest = _GUTTER * median_low([word.size for word in words])
    strip = _emptiest(words, len(rows), narrowest, (low + 0.1 * (high - low), high - 0.1 * (high - low)))
    if strip is None:
        return None
    free = [word for row in rows if not _crosses(row, *strip) for word in row]
    left, right = (rows_of(side) for side in _sides(free, strip))
    return strip if _is_text(left) and _is_text(right) and _side_by_side(left, right) else None


def _emptiest(words: list[Word], rows: int, narrowest: float, zone: tuple[float, float]) -> tuple[float, float] | None:
    """Find the widest strip within a zone that no more rows cross than must: headings cross the gutter of their page."""
    edges = sorted([(word.left, 1) for word in words] + [(word.right, -1) for word in words])
    stretches: list[tuple[float, float, int]] = []
    crossing = 0
    for (at, change), (following, _) in pairwise(edges):
        crossing += change
        if following > at:
            stretches.append((at, following, crossing))
    allowed = 0
    while allowed <= _MOST_CROSSING * rows:
        best: tuple[float, float] | None = None
        start: float | None = None
        for at, following, count in [*stretches, (0.0, 0.0, rows + 1)]:
            if count <= allowed:
                start = at if start is None else start
                if following - start >= narrowest and zone[0] < (start + following) / 2 < zone[1]:
                    best = max(best or (start, following), (start, following), key=lambda strip: strip[1] - strip[0])
            else:
                start = None
        if best is not None:
            return best
        allowed = max(allowed + 1, allowed * 5 // 4)
    return None


def _side_by_side(left: list[list[Word]], right: list[list[Word]]) -> bool:
    """Tell whether both sides stand beside each other for some lines, not one above the other."""
    top = min(max(row[0].base for row in side) for side in (left, right)) + 1
    bottom = max(min(row[0].base for row in side) for side in (left, right)) - 1
    return all(sum(bottom <= row[0].base <= top for row in side) >= _FEWEST for side in (left, right))


def lines_of(rows: list[list[Word]], column: int = 0) -> list[Line]:
    """Make lines of a column's rows, cells kept apart."""
    if not rows:
        return []
    left, right = min(row[0].left for row in rows), max(max(w.right for w in row) for row in rows)
    return [_line(row, _is_justified(row, left, right, len(rows)), column) for row in rows]


def _is_justified(row: list[Word], left: float, right: float, count: int) -> bool:
    """Tell whether wide gaps come of a line being stretched to its column: they are all alike, or the line fills it."""
    gaps = [after.left - before.right for before, after in pairwise(row)]
    if len(gaps) > 1:
        return min(gaps) >= _UNIFORM * max(gaps) - 1
    fills = row[0].left <= left + _FLUSH and row[-1].right >= right - _FLUSH
    return fills and count >= _FEWEST and sum(len(word.text) for word in row) >= _COLUMN


def _line(row: list[Word], justified: bool, column: int) -> Line:
    parts: list[list[Word]] = [[row[0]]]
    for before, word in pairwise(row):
        if not justified and word.left - before.right > _CELL * max(4.0, word.size):
            parts.append([])
        parts[-1].append(word)
    cells = [_stretch(part) for part in parts]
    return _row(cells, column)


def _stretch(words: list[Word]) -> Line:
    size = max((word.size * len(word.text), word.size) for word in words)[1]
    base = next(word.base for word in words if word.size == size)
    parts: list[str] = []
    for at, word in enumerate(words):
        close = at > 0 and word.left - words[at - 1].right < 0.05 * size
        raised = at > 0 and word.text[:1].isdigit() and word.base - words[at - 1].base > 0.15 * size
        joint = "" if close and not raised else " "
        if raised and words[at - 1].text[-1:].isdigit():
            joint = "^"
        parts += [joint, word.text] if at else [word.text]
    return Line("".join(parts), words[0].left, max(word.right for word in words), base, size)


def _row(cells: list[Line], column: int) -> Line:
    first = cells[0]
    marker = len(cells) == 2 and len(first.text) <= 3 and not first.text[:1].isdigit()
    size = max(cell.size for cell in cells)
    text = (" " if marker else " | ").join(cell.text for cell in cells)
    count = 1 if marker else len(cells)
    return Line(text, first.left, max(cell.right for cell in cells), first.base, size, count, column=column)
