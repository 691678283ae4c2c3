"""JSON and JSON Lines: one article, or many, each a source of its own.

A file holds an article (an object), a list of articles, an object with such a list under a common name, or one
article to a line. Where it holds more than one, each takes a fragment: its `id` where it has a short one of its own,
else its number from 1. An article's text is its headline and its body, as HTML where it is that.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from sources.bylines import read_date
from sources.decoding import decode
from sources.document import BlockKind
from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS, raising
from sources.readers import html, plain
from sources.readers.composing import Piece, compose, numbered
from sources.readers.reading import Reading, mark, refuse_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sources.limits import Limits

_LISTS = ("articles", "items", "documents", "entries", "results", "posts", "stories", "data")
_TITLES = ("title", "headline", "name")
_TEXTS = (
    "text", "body", "content", "articleBody", "content_text", "article_text", "full_text", "fulltext", "content_html",
    "body_html", "html", "maintext", "main_text"
)  # fmt: skip
_DATES = (
    "published", "date_published", "datePublished", "published_at", "publishedAt", "publish_date", "publication_date",
    "pubDate", "pub_date", "date", "created_at", "created"
)  # fmt: skip
_PUBLISHERS = ("publisher", "source", "publication", "site", "site_name", "outlet", "domain", "source_domain")
_AUTHORS = ("author", "authors", "byline", "creator")
_IDS = ("id", "_id", "guid", "slug", "key")
_FRAGMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_MARKUP = re.compile(
    r"<(?:p|div|br|h[1-6]|article|section|ul|ol|table|blockquote|span|html|body)\b[^<>]{0,500}>", re.IGNORECASE
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # JSON can escape half a character
_LONGEST = 500
_STRUCTURE = (b"{", b"[", b",")
_PER_ELEMENT = 5  # values for what is one element of a page


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading | tuple[Reading, ...]:
    """Read a JSON or JSON Lines file. Places count paragraphs. Raises `SourceError`."""
    refuse_lines(raw, name, limits)
    values = sum(map(raw.count, _STRUCTURE))
    if values > _PER_ELEMENT * limits.elements:  # a value takes far more memory than its bytes
        raise SourceError(
            f"{name}: holds too many values ({values}; the limit is {_PER_ELEMENT * limits.elements})",
            hint=raising("elements", values // _PER_ELEMENT + 1),
        )
    articles = _articles(decode(raw, name), name)
    if len(articles) > limits.sources:
        raise SourceError(f"{name}: holds {len(articles)} articles; the limit is {limits.sources} sources")
    if len(articles) == 1:
        return _reading(articles[0], name, "", limits)
    fragments = _fragments(articles)
    return tuple(_reading(item, name, mark, limits) for item, mark in zip(articles, fragments, strict=True))


def _articles(text: str, name: str) -> list[dict[str, Any]]:
    if not text.strip():
        raise SourceError(f"{name}: is empty")
    try:
        data = _parse(text)
    except RecursionError:
        raise SourceError(f"{name}: is JSON that nests too deep") from None
    except ValueError as error:
        return _lines(text, name, error)
    if isinstance(data, dict):
        inner = next((data[key] for key in _LISTS if isinstance(data.get(key), list)), None)
        data = [data] if inner is None or _first(data, _TEXTS) else inner
    return _objects(data if isinstance(data, list) else [data], name, "article")


def _parse(text: str) -> object:
    return json.loads(text, parse_int=str, parse_float=str, strict=False)  # a figure of a million digits is only text


def _lines(text: str, name: str, whole: ValueError) -> list[dict[str, Any]]:
    """Read one article to a line; where the first line is none either, it was meant to be one JSON text."""
    found: list[object] = []
    for number, line in enumerate(text.splitlines() if "\n" not in text else text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(_parse(line))
        except RecursionError:
            raise SourceError(f"{name}:{number}: is JSON that nests too deep") from None
        except ValueError as error:
            wrong = error if found else whole
            at = (
                (number, getattr(wrong, "colno", 1))
                if found
                else (getattr(wrong, "lineno", 1), getattr(wrong, "colno", 1))
            )
            reason = getattr(wrong, "msg", str(wrong))
            raise SourceError(f"{name}:{at[0]}:{at[1]}: is not valid JSON: {reason[:1].lower()}{reason[1:]}") from None
    return _objects(found, name, "line")


def _objects(items: Sequence[object], name: str, word: str) -> list[dict[str, Any]]:
    """Check that every item is an article."""
    articles: list[dict[str, Any]] = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict) or _first(item, _TEXTS) is None:
            which = f"{word} {number} is" if len(items) > 1 else "it is"
            raise SourceError(
                f"{name}: holds no article ({which} no object with a text)",
                hint=f"A text is looked for under {', '.join(_TEXTS[:4])}.",
            )
        articles.append(item)
    if not articles:
        raise SourceError(f"{name}: holds no articles")
    return articles


def _fragments(articles: Sequence[dict[str, Any]]) -> list[str]:
    """Name every article: by its own id where that is short and no other's, else by its number."""
    own = [_first(article, _IDS) or "" for article in articles]
    count: dict[str, int] = {}
    for word in own:
        count[word] = count.get(word, 0) + 1
    numbers = {str(number) for number in range(1, len(articles) + 1)}
    good = all(_FRAGMENT.fullmatch(word) and count[word] == 1 for word in own)
    if good:
        return own
    return [
        word if _FRAGMENT.fullmatch(word) and count[word] == 1 and word not in numbers else str(number)
        for number, word in enumerate(own, 1)
    ]


def _reading(article: dict[str, Any], name: str, fragment: str, limits: Limits) -> Reading:
    body = _first(article, _TEXTS) or ""
    title = _first(article, _TITLES)
    where = f"{name}#{fragment}" if fragment else name
    inner = html.read_page(body, where, limits) if _MARKUP.search(body, 0, 20_000) else plain.read_text(body)
    pieces = [Piece(b.kind, inner.text[b.start : b.end], b.level) for b in inner.blocks]
    head = [Piece(BlockKind.HEADING, title, 1, ((0, "title"),))] if title and not _opens_with(pieces, title) else []
    made = compose([*head, *numbered(pieces)])
    return Reading(
        made.text,
        tuple(mark(made.text, made.blocks)),
        title[:_LONGEST] if title else inner.title,
        _day(article) or inner.published,
        _first(article, _PUBLISHERS),
        "json",
        _first(article, _AUTHORS),
        fragment,
        made.places,
    )


def _opens_with(pieces: list[Piece], title: str) -> bool:
    return any(" ".join(piece.text.split()) == " ".join(title.split()) for piece in pieces[:3])


def _first(article: dict[str, Any], names: Sequence[str]) -> str | None:
    """Take the first of these fields that holds words: a text, a number, an object's name, a list of such."""
    folded = {key.lower(): value for key, value in article.items()}
    return next((words for name in names if (words := _words(folded.get(name.lower())))), None)


def _words(value: object, depth: int = 0) -> str:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value.strip())
    if isinstance(value, list) and depth < 2:
        return ("\n\n" if depth == 0 and any(len(str(item)) > 80 for item in value[:20]) else ", ").join(
            filter(None, (_words(item, depth + 1) for item in value))
        )
    return _words(value.get("name") or value.get("title"), depth + 1) if isinstance(value, dict) and depth < 2 else ""


def _day(article: dict[str, Any]) -> date | None:
    for name in _DATES:
        found = read_date((_first(article, (name,)) or "")[:100])
        if found is not None:
            return found
    return None
