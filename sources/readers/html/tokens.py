"""An HTML page as tokens: text, start tags with the attributes that are used, end tags. Linear in the page."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*+)")
_ATTRIBUTE = re.compile(r"""[\s/]*+([^\s/>=]?[^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")
_RAW = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_RAW_END = {tag: re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE | re.ASCII) for tag in _RAW}
_DECODED = frozenset({"textarea", "title"})
_KEPT = frozenset((
    "id", "class", "role", "hidden", "aria-hidden", "aria-label", "style", "itemprop", "property", "name", "content",
    "datetime", "type", "pubdate", "rel", "itemtype", "open", "lang"
))  # fmt: skip
_NONE: dict[str, str] = {}  # shared and never changed: most elements have no attributes
_LONGEST_VALUE = 10_000
_MOST_ATTRIBUTES = 200  # a tag with more is read up to its next ">"


class Text(NamedTuple):
    """Words of the page, entities decoded; `start` is their offset in the page."""

    start: int
    words: str


class Start(NamedTuple):
    """A start tag, its name in lower case."""

    start: int
    tag: str
    attributes: dict[str, str]
    closed: bool  # "<br/>"


class End(NamedTuple):
    """An end tag, its name in lower case."""

    start: int
    tag: str


def tokenize(page: str) -> Iterator[Text | Start | End]:
    """Give a page's tokens in order. Comments, doctypes and processing instructions are left out."""
    at = 0
    while (found := page.find("<", at)) >= 0:
        if found > at:
            yield Text(at, unescape(page[at:found]))
        match = _TAG.match(page, found)
        if match is None:
            at = _declaration(page, found)
            if at == found:
                yield Text(found, "<")
                at += 1
            continue
        tag = match[2].lower()
        attributes, at = _attributes(page, match.end())
        if match[1]:
            yield End(found, tag)
            continue
        yield Start(found, tag, attributes, page[at - 2 : at] == "/>")
        if tag in _RAW_END:
            words, start, at = _raw_text(page, tag, at)
            if words:
                yield Text(start, words)
    if at < len(page):
        yield Text(at, unescape(page[at:]))


def _declaration(page: str, at: int) -> int:
    """Skip a comment, doctype, CDATA section or instruction; give `at` where none begins."""
    if page.startswith("<!--", at):
        end = page.find("-->", at + 2)
        return len(page) if end < 0 else end + 3
    if page[at + 1 : at + 2] in {"!", "?"} or page.startswith("</", at):
        end = page.find(">", at)
        return len(page) if end < 0 else end + 1
    return at


def _attributes(page: str, at: int) -> tuple[dict[str, str], int]:
    """Read attributes up to the tag's end; give those kept and the offset after the tag."""
    found: dict[str, str] = {}
    if page.startswith(">", at):
        return _NONE, at + 1
    for _ in range(_MOST_ATTRIBUTES):
        if at >= len(page) or page[at] == ">":
            return found, min(len(page), at + 1)
        match = _ATTRIBUTE.match(page, at)
        if match is None or match.end() == at:
            at += 1
            continue
        name = match[1].lower()
        if name in _KEPT and name not in found:
            found[name] = unescape((match[2] or match[3] or match[4] or "")[:_LONGEST_VALUE])
        at = match.end()
    end = page.find(">", at)
    return found, len(page) if end < 0 else end + 1


def _raw_text(page: str, tag: str, at: int) -> tuple[str, int, int]:
    """Take what stands up to the end tag of an element whose content is no markup."""
    end = _RAW_END[tag].search(page, at)
    stop = end.start() if end else len(page)
    words = page[at:stop]
    return (unescape(words) if tag in _DECODED else words), at, stop
