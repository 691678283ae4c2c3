"""Words of sources as HTML: inert, each stretch its own direction, control characters as visible tokens."""

from __future__ import annotations

import re

from sources.display import visible

_SPACE = re.compile(r"[ \t\r\n]+")
_MARKS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def plain(words: str) -> str:
    """Text for content and quoted attributes; blanks and line ends become single blanks."""
    return visible(_SPACE.sub(" ", words)).translate(_MARKS)


def foreign(words: str) -> str:
    """Words that are not ours, kept from turning the direction of what stands around them."""
    return f"<bdi>{plain(words)}</bdi>"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 source", "3 sources"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
