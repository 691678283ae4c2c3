"""What a PDF repeats on its pages and is no text: running heads, feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.readers.pdf.layout import Line

_MARGIN = 0.13  # share of the page's height, at the top and at the bottom
_MOST_LINES = 3  # of a head or foot
_NUMBER = re.compile(
    r"(?:page |p\. ?|seite |[-–—] ?)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:/|of|von|\|) ?\d{1,4})?(?: ?[-–—])?", re.IGNORECASE
)
_PRINTED = (  # what browsers print at the head and foot of a page
    re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?(?: \| .*| .*)?", re.IGNORECASE),
    re.compile(r"(?:https?|file)://\S+(?: \|)? \d{1,4}/\d{1,4}"),
)
_DIGITS = re.compile(r"\d+")


def furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[bool]]:
    """Tell of every line whether it is furniture: in a margin, and a page number or the same on several pages.

    Figures may differ from page to page. Lines stand from top to bottom.
    """
    margins = [
        [_is_marginal(line, at, len(page), height) for at, line in enumerate(page)]
        for page, height in zip(pages, heights, strict=True)
    ]
    count: Counter[str] = Counter()
    for page, flags in zip(pages, margins, strict=True):
        count.update({_shape(line) for line, marginal in zip(page, flags, strict=True) if marginal})
    fewest = 2 if len(pages) < 6 else 3
    repeated = {shape for shape, number in count.items() if number >= fewest}
    return [
        [marginal and _is_furniture(line, repeated) for line, marginal in zip(page, flags, strict=True)]
        for page, flags in zip(pages, margins, strict=True)
    ]


def _is_marginal(line: Line, at: int, count: int, height: float) -> bool:
    outer = at < _MOST_LINES or at >= count - _MOST_LINES
    return outer and not _MARGIN * height < line.base < (1 - _MARGIN) * height


def _is_furniture(line: Line, repeated: set[str]) -> bool:
    words = line.text.strip()
    return (
        _shape(line) in repeated
        or _NUMBER.fullmatch(words) is not None
        or any(pattern.fullmatch(words) for pattern in _PRINTED)
    )


def _shape(line: Line) -> str:
    """A line without its figures: the page's number changes from page to page."""
    return _DIGITS.sub("#", " ".join(line.text.split()).lower())
