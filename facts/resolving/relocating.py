"""Find a recorded passage in a source as it is now: where it was, elsewhere, or reworded; or not at all.

The ladder: the same words in the same context; the same words elsewhere; other words in the same context; the most
similar words, if they are similar enough (0.75 of 1) and clearly more so than any other place (0.05), where context
breaks a tie. The thresholds are those that annotation tools settled on: below them a deleted passage finds a false
home. A place says nothing about whether the passage still means the same: that is read there afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from facts.resolving.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.resolving.model import Side

SIMILAR = 0.75
MARGIN = 0.05
_LONG = 20  # code points from which words identify a passage without their context
_LONG_ALIKE = 40  # and similar words
_NEAR = 0.6  # similarity of contexts that makes a short passage the same
_TOUCH = 12  # code points of context that show that a passage stayed where it was
_MAX_PLACES = 1000


class How(StrEnum):
    """How a passage was found again."""

    SAME = "same"  # the same words beside the same others, wherever those now stand
    MOVED = "moved"  # the same words in another context
    REWORDED = "reworded"  # other words


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands now, in code points of the source's text."""

    start: int
    end: int
    how: How


class Passages:
    """A source's text, prepared for looking up passages. Folding is done once, when first needed."""

    __slots__ = ("_folded", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: tuple[str, list[int] | None] | None = None

    def folded(self) -> tuple[str, list[int] | None]:
        """The text made plain, and the way back to its offsets."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded


def relocate(side: Side, passages: Passages) -> Place | None:
    """Where the recorded passage stands now, or None."""
    return _by_words(side, passages.text) or _by_context(side, passages.text) or _by_likeness(side, passages)


def _by_words(side: Side, text: str) -> Place | None:
    places = [
        (_context(side, text, at, at + len(side.exact)), -abs(at - side.start), at)
        for at in _occurrences(side.exact, text)
    ]
    if not places:
        return None
    likeness, _, at = max(places)
    if likeness < _NEAR and len(side.exact) < _LONG:
        return None
    end = at + len(side.exact)
    stays = likeness == 1.0 or _touches(side, text, at, end)
    return Place(at, end, How.SAME if stays else How.MOVED)


def _touches(side: Side, text: str, start: int, end: int) -> bool:
    """Whether what stood directly before or directly after still stands there."""
    before, after = side.prefix[-_TOUCH:], side.suffix[:_TOUCH]
    return bool((before.strip() and text.endswith(before, 0, start)) or (after.strip() and text.startswith(after, end)))


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    count = 0
    while at >= 0 and count < _MAX_PLACES:
        if _stands_alone(text, at, at + len(words)):
            yield at
            count += 1
        at = text.find(words, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the stretch cuts no word and no figure: "200" in "1,200" is another figure."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    cut_before = before[-1:].isalnum() or (before[-1:] in {".", ","} and before[:1].isdigit() and text[start].isdigit())
    cut_after = after[:1].isalnum() or (after[:1] in {".", ","} and after[1:].isdigit() and text[end - 1].isdigit())
    return not (text[start].isalnum() and cut_before) and not (text[end - 1].isalnum() and cut_after)


def _context(side: Side, text: str, start: int, end: int) -> float:
    """How alike the contexts are, 0 to 1; 1 only where they are equal."""
    before = text[max(0, start - len(side.prefix)) : start]
    after = text[end : end + len(side.suffix)]
    if before == side.prefix and after == side.suffix:
        return 1.0
    length = len(side.prefix) + len(side.suffix)
    if not length:
        return 0.0
    alike = len(side.prefix) * _ratio(side.prefix, before) + len(side.suffix) * _ratio(side.suffix, after)
    return min(0.99, alike / length)


def _by_context(side: Side, text: str) -> Place | None:
    """What stands between the recorded prefix and suffix, where exactly one place has both and holds words."""
    prefix, suffix = side.prefix, side.suffix
    if len(prefix.strip()) < 8 or len(suffix.strip()) < 8:
        return None
    reach = 3 * len(side.exact) + 40
    found: list[tuple[int, int]] = []
    at = text.find(prefix)
    while at >= 0 and len(found) < 2:
        start = at + len(prefix)
        end = text.find(suffix, start, start + reach + len(suffix))
        if end > start and text[start:end].strip():
            found.append((start, end))
        at = text.find(prefix, at + 1)
    return Place(*_whole_words(text, *found[0]), How.REWORDED) if len(found) == 1 else None


def _by_likeness(side: Side, passages: Passages) -> Place | None:
    folded, offsets = passages.folded()
    needle = fold(side.exact)[0].strip()
    best = _most_alike(needle, folded, 0, len(folded))
    if best is None:
        return None
    rivals = [_most_alike(needle, folded, 0, best[1]), _most_alike(needle, folded, best[2], len(folded))]
    near = [best] + [r for r in rivals if r is not None and best[0] - r[0] < MARGIN]
    chosen = best if len(near) == 1 else _by_neighbours(side, folded, near)
    if chosen is None:
        return None
    _, start, end = chosen
    if len(needle) < _LONG_ALIKE and _context(side, folded, start, end) < _NEAR:
        return None
    if offsets is not None:
        start, end = offsets[start], offsets[end]
    return Place(start, end, How.MOVED if passages.text[start:end] == side.exact else How.REWORDED)


def _by_neighbours(side: Side, folded: str, near: list[tuple[float, int, int]]) -> tuple[float, int, int] | None:
    """The one of several equally similar places whose context is clearly the recorded one."""
    ranked = sorted(
        ((_context(side, folded, start, end), likeness, start, end) for likeness, start, end in near), reverse=True
    )
    if ranked[0][0] < _NEAR or ranked[0][0] - ranked[1][0] < MARGIN:
        return None
    return ranked[0][1:]


def _most_alike(needle: str, text: str, low: int, high: int) -> tuple[float, int, int] | None:
    """The stretch of whole words in `text[low:high]` most like the needle, if alike enough: (likeness, start, end)."""
    stretch = text[low:high]
    if not needle or not stretch.strip():
        return None
    if len(stretch) <= len(needle):
        start, end = _whole_words(text, low, high)
    else:
        found = fuzz.partial_ratio_alignment(needle, stretch, score_cutoff=100 * (SIMILAR - 0.15))
        if found is None:
            return None
        start, end = _best_bounds(needle, text, (low, high), low + found.dest_start, low + found.dest_end)
    likeness = _ratio(needle, text[start:end])
    return (likeness, start, end) if likeness >= SIMILAR else None


def _best_bounds(needle: str, text: str, within: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """Move both ends to the word bounds nearby that make the stretch most like the needle."""
    reach = max(12, len(needle) // 4)
    low, high = max(within[0], start - reach), min(within[1], end + reach)
    words = [(m.start(), m.end()) for m in _WORD.finditer(text, low, high)]
    starts = [a for a, _ in words if a <= start + reach]
    ends = [b for _, b in words if b >= end - reach]
    if not starts or not ends:
        return start, end
    first = max(starts, key=lambda a: (_ratio(needle, text[a:end]) if a < end else 0.0, -abs(a - start)))
    last = max(ends, key=lambda b: (_ratio(needle, text[first:b]) if b > first else 0.0, -abs(b - end)))
    return (first, last) if last > first else (start, end)


_WORD = re.compile(r"[^\s]+")


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without outer blanks, grown to whole words."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _ratio(a: str, b: str) -> float:
    return 1.0 if a == b else fuzz.ratio(a, b) / 100
