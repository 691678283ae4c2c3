"""What a DOCX file's paragraph styles mean: headings and their levels, titles, quotations, captions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sources.document import BlockKind
from sources.readers.docx.xml import parse

if TYPE_CHECKING:
    from sources.limits import Limits

_HEADING = re.compile(r"heading ?([1-9])")
_NAMED = {
    "title": (BlockKind.HEADING, 1),
    "subtitle": (BlockKind.PARAGRAPH, 0),
    "quote": (BlockKind.QUOTE, 1),
    "quotations": (BlockKind.QUOTE, 1),
    "block text": (BlockKind.QUOTE, 1),
    "intense quote": (BlockKind.QUOTE, 1),
    "caption": (BlockKind.CAPTION, 0),
    "list paragraph": (BlockKind.PARAGRAPH, 0),
    "html preformatted": (BlockKind.CODE, 0),
    "preformatted text": (BlockKind.CODE, 0),
    "footer": (BlockKind.BOILERPLATE, 0),
    "header": (BlockKind.BOILERPLATE, 0),
}
_MOST_STEPS = 20  # of "based on"

Meaning = tuple[BlockKind, int]


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: str = ""
    level: int = 0


def read_styles(raw: bytes, name: str, limits: Limits) -> dict[str, Meaning]:
    """Give what each style id means, for those that mean something. Ids are of any language, names are English."""
    styles: dict[str, _Style] = {}
    current = _Style()

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal current
        value = attributes.get("val", "")
        if tag == "style":
            current = styles.setdefault(attributes.get("styleId", ""), _Style())
        elif tag == "name":
            current.name = value.lower()
        elif tag == "basedOn":
            current.parent = value
        elif tag == "outlineLvl" and value.isdigit() and int(value[:3]) < 9:
            current.level = int(value[:3]) + 1

    parse(raw, name, limits, start=start, end=lambda _tag: None, words=lambda _words: None)
    return {key: meaning for key in styles if (meaning := _meaning(styles, key)) is not None}


def _meaning(styles: dict[str, _Style], key: str) -> Meaning | None:
    for _ in range(_MOST_STEPS):
        style = styles.get(key)
        if style is None:
            return None
        heading = _HEADING.fullmatch(style.name)
        if heading is not None:
            return BlockKind.HEADING, int(heading[1])
        if style.name in _NAMED:
            return _NAMED[style.name]
        if style.level:
            return BlockKind.HEADING, style.level
        key = style.parent
    return None
