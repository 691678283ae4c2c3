"""From words with places to lines in reading order: columns one after the other, rows of tables whole.

All lengths are in points; a page's height grows upwards.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from operator import attrgetter
from statistics import median_low

_SAME_LINE = 0.45  # of the size: baselines closer than this are one line
_CELL = 1.6  # of the size: a wider gap within a line ends a stretch of it
_GUTTER = 0.7  # of the size: what is between columns is at least this wide
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


def stretches(words: list[Word]) -> list[Line]:
    """Join words into stretches of lines: one baseline, no gap as wide as between cells or columns."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (-w.base, w.left)):
        if rows and abs(rows[-1][0].base - word.base) <= _SAME_LINE * max(rows[-1][0].size, word.size, 4.0):
            rows[-1].append(word)
        else:
            rows.append([word])
    found: list[Line] = []
    for row in rows:
        row.sort(key=attrgetter("left"))
        part = [row[0]]
        for word in row[1:]:
            if word.left - part[-1].right > _CELL * max(4.0, word.size):
                found.append(_stretch(part))
                part = []
            part.append(word)
        found.append(_stretch(part))
    return found


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


def ordered(lines: list[Line], depth: int = 0, column: int = 0) -> list[Line]:
    """Put a region's stretches in reading order."""
    gutter = _gutter(lines) if depth < _MOST_SPLITS and len(lines) >= 2 * _FEWEST else None
    if gutter is None:
        return _rows(lines, column)
    found: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda item: (-item.base, item.left)):
        if line.left < gutter < line.right:
            found += _band(band, gutter, depth, column)
            band = []
            found += _rows([line], column)
        else:
            band.append(line)
    return found + _band(band, gutter, depth, column)


def _band(lines: list[Line], gutter: float, depth: int, column: int) -> list[Line]:
    """Read a band of the page that no line crosses the gutter in: as columns where both sides are text."""
    sides = [line for line in lines if line.right <= gutter], [line for line in lines if line.left >= gutter]
    if all(_is_text(side) for side in sides):
        step = 4**depth
        return ordered(sides[0], depth + 1, column + step) + ordered(sides[1], depth + 1, column + 2 * step)
    return _rows(lines, column)


def _is_text(lines: list[Line]) -> bool:
    return len(lines) >= _FEWEST and sum(len(line.text) for line in lines) >= _COLUMN * len(lines)


def _gutter(lines: list[Line]) -> float | None:
    """Find the height-long gap that the fewest lines cross and that has text on both sides; None for none."""
    low, high = min(line.left for line in lines), max(line.right for line in lines)
    narrowest = _GUTTER * median_low([line.size for line in lines])
    edges = sorted([(line.left, 1) for line in lines] + [(line.right, -1) for line in lines])
    best: tuple[int, float, float] | None = None
    crossing = 0
    for (at, change), (following, _) in zip(edges, [*edges[1:], (high, 0)], strict=True):
        crossing += change
        middle = (at + following) / 2
        if following - at >= narrowest and low + 0.1 * (high - low) < middle < high - 0.1 * (high - low):
            candidate = (crossing, -(following - at), middle)
            best = candidate if best is None or candidate < best else best
    if best is None or best[0] > 0.6 * len(lines):
        return None
    left = [line for line in lines if line.right <= best[2]]
    right = [line for line in lines if line.left >= best[2]]
    return best[2] if _is_text(left) and _is_text(right) and _side_by_side(left, right) else None


def _side_by_side(left: list[Line], right: list[Line]) -> bool:
    """Tell whether both sides stand beside each other for some lines, not one above the other."""
    top = min(max(line.base for line in side) for side in (left, right))
    bottom = max(min(line.base for line in side) for side in (left, right))
    return all(sum(bottom <= line.base <= top for line in side) >= _FEWEST for side in (left, right))


def _rows(lines: list[Line], column: int) -> list[Line]:
    """Join stretches on one baseline: cells of a row, or a bullet and its item."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda item: (-item.base, item.left)):
        if rows and abs(rows[-1][0].base - line.base) <= _SAME_LINE * max(line.size, 4.0):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_row(sorted(row, key=attrgetter("left")), column) for row in rows]


def _row(cells: list[Line], column: int) -> Line:
    first = cells[0]
    marker = len(cells) == 2 and len(first.text) <= 3 and not first.text[:1].isdigit()
    size = max(cell.size for cell in cells)
    text = (" " if marker else " | ").join(cell.text for cell in cells)
    count = 1 if marker else len(cells)
    return Line(text, first.left, max(cell.right for cell in cells), first.base, size, count, column=column)
