"""Text from outside inside Markdown: it makes no links, markup or HTML."""

from __future__ import annotations

import re

from sources.display import visible

_SPACE = re.compile(r"[ \t\r\n]+")
# What Markdown, or HTML and mathematics in it, would read as a mark inside a line or as the address of a link; a
# backslash takes its meaning away.
# No text from a source begins a line, so marks of lists and headings need no escape.
_MARKS = re.compile(r"[\\`*_\[\]<>#|~&$]|(?i:(?<=http)|(?<=https)|(?<=ftp)):(?=//)|(?i:(?<=www))\.")


def plain(text: str) -> str:
    """The text on one line, its marks escaped and what is invisible in it shown."""
    flat = visible(_SPACE.sub(" ", text)).strip()
    return _MARKS.sub(lambda m: "\\" + m[0], flat)
