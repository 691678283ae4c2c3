"""What a page says of itself: title, day of publication, publisher, author.

Looked for, best first: JSON-LD (schema.org articles), OpenGraph and the other meta elements that publishers use,
microdata, `time` elements, the headline and the page's title.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sources.bylines import read_date
from sources.readers.html.tree import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sources.readers.html.tree import Node, Tree

_ARTICLE = re.compile(r"(?:.*/)?(?:\w*Article|\w*BlogPosting|Report|\w*Posting|CreativeWork|AnalysisNewsArticle)")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publish-date", "publish_date", "publication_date", "dc.date", "date"
)  # fmt: skip
_TITLES = ("og:title", "citation_title", "dc.title", "twitter:title", "headline")
_SITES = ("og:site_name", "citation_publisher", "dc.publisher", "application-name", "publisher")
_AUTHORS = ("author", "article:author", "citation_author", "dc.creator", "byl", "parsely-author")
_SITE_MARK = re.compile(r"\s+[|–—·»-]\s+")
_MOST_DATA = 1_000_000  # characters of one JSON-LD script
_MOST_ITEMS = 2_000
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself."""

    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    author: str | None = None


def describe(tree: Tree) -> About:
    """Read a page's metadata."""
    linked = _linked_data(tree)
    metas = _metas(tree)
    site = _named(linked.get("publisher")) or _first(metas, _SITES)
    return About(
        _line(linked.get("headline")) or _first(metas, _TITLES) or _headline(tree, site),
        _day(linked.get("datePublished")) or _meta_day(metas) or _time(tree),
        site,
        _named(linked.get("author")) or _author(metas) or _marked(tree, "author"),
    )


def _linked_data(tree: Tree) -> dict[str, Any]:
    """Find the first article that the page's JSON-LD describes; empty for none."""
    for node in tree.nodes:
        if node.tag != "script" or "ld+json" not in node.get("type"):
            continue
        words = "".join(child.words for child in node.children if not hasattr(child, "tag"))
        if len(words) > _MOST_DATA:
            continue
        try:
            data = json.loads(words, parse_int=str, strict=False)
        except (ValueError, RecursionError):
            continue
        found = next((item for item in _items(data) if _is_article(item)), None)
        if found is not None:
            return found
    return {}


def _items(data: object) -> Iterator[dict[str, Any]]:
    """Give the objects of a JSON-LD script, graphs and lists opened, in order."""
    stack = [data]
    for _ in range(_MOST_ITEMS):
        if not stack:
            return
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            yield item
            stack.extend(item[key] for key in ("mainEntity", "@graph") if key in item)


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in kinds)


def _metas(tree: Tree) -> dict[str, str]:
    """Give the page's meta elements and microdata by name, in lower case; the first of each name."""
    found: dict[str, str] = {}
    for node in tree.nodes:
        if node.tag == "meta" or (node.tag == "time" and node.get("itemprop")):
            name = node.get("property") or node.get("name") or node.get("itemprop")
            value = _line(node.attributes.get("content") or node.attributes.get("datetime"))
            if name and value:
                found.setdefault(name.strip(), value)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _author(metas: dict[str, str]) -> str | None:
    found = _first(metas, _AUTHORS)
    return None if found is None or "://" in found else found.removeprefix("By ")


def _meta_day(metas: dict[str, str]) -> date | None:
    return next((day for name in _DATES if (day := _day(metas.get(name))) is not None), None)


def _time(tree: Tree) -> date | None:
    """Take the day that the `time` elements marked as publication agree on, else all of them."""
    times = [node for node in tree.nodes if node.tag == "time"]
    marked = [n for n in times if "pubdate" in n.attributes or "publish" in f"{n.get('class')} {n.get('itemprop')}"]
    days = {day for n in marked or times if (day := _day(n.attributes.get("datetime")) or read_date(words_of(n)))}
    return next(iter(days)) if len(days) == 1 else None


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    words = value.strip()[:100]
    if re.match(r"\d{4}[01]\d[0-3]\d(?!\d)", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    return read_date(words.replace("/", "-") if re.match(r"\d{4}/", words) else words)


def _headline(tree: Tree, site: str | None) -> str | None:
    if tree.headline is not None:
        return _line(words_of(tree.headline))
    node = tree.first("title")
    return None if node is None else _without_site(words_of(node)[:_LONGEST], site)


def _without_site(title: str, site: str | None) -> str | None:
    """Take the site's name off a page's title: the last part, where it is the site or clearly the shorter one."""
    marks = list(_SITE_MARK.finditer(title))
    if marks:
        rest, tail = title[: marks[-1].start()], title[marks[-1].end() :]
        if tail == site or ("|" in marks[-1][0] and len(tail) < len(rest)):
            return _line(rest)
    return _line(title)


def _marked(tree: Tree, name: str) -> str | None:
    """Take the words of the first element that microdata or `rel` gives this name."""
    found: Node | None = next(
        (n for n in tree.nodes if name in {n.get("itemprop"), n.get("rel")} and n.tag != "link"), None
    )
    return None if found is None else _line(words_of(found)[:_LONGEST].removeprefix("By "))


def _named(value: object) -> str | None:
    """Read a name that JSON-LD gives as a word, an object or a list; several are joined by commas."""
    if isinstance(value, list):
        return ", ".join(name for item in value[:10] if (name := _named(item))) or None
    return _line(value.get("name") if isinstance(value, dict) else value)


def _line(value: object) -> str | None:
    """Take a text on one line; None where there is none."""
    return (" ".join(value.split())[:_LONGEST] or None) if isinstance(value, str) else None
