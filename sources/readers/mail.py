"""E-mails (EML): the letter's words, its subject as headline, its date and sender. Attachments are never unpacked.

Of a text in several versions the plain one is read where it is a whole one, else the HTML one. A letter that only
passes another on (an attached message, or a "Forwarded message" block) gives the inner one's subject, sender and date.
"""

from __future__ import annotations

import re
from dataclasses import replace
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import TYPE_CHECKING

from sources.bylines import read_date
from sources.decoding import decode_as
from sources.document import BlockKind
from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS, raising
from sources.readers import html, plain
from sources.readers.composing import Piece, compose, numbered
from sources.readers.reading import Reading, mark, refuse_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sources.limits import Limits

_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{0,70}:)")
_MULTIPART = re.compile(rb"multipart/|message/", re.IGNORECASE)
_MOST_HEADERS = 300_000  # bytes
_LONGEST_HEADER = 10_000
_DEEPEST = 20
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|sv|vs)(?:\[\d+\])?:\s*+|\[[^\]]{1,40}\]\s*+)++", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*+<[^<>]*>\s*+\Z")
_FORWARD = re.compile(
    r"(?m)^[ \t]*(?:-{3,} ?(?:Forwarded message|Original Message|Weitergeleitete Nachricht) ?-{3,}|"
    r"Begin forwarded message:)[ \t]*\r?\n"
)
_FIELD = re.compile(r"\s*\*?(From|Date|Sent|Subject|To|Cc|Reply-To|Von|Datum|Betreff|An)\*?:\*? ?(.*)", re.IGNORECASE)
_MOST_FIELDS = 12
_QUOTED = re.compile(r"(?m)^>+ ?")
_SIGNATURE = re.compile(r"\n-- \r?\n")
_SIGNS = frozenset({"date", "sent", "datum"})
_JOINED = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_LINE_END = re.compile(r"[ \t]*+\r?\n[ \t]*+")
_SHORT = 200  # characters of a plain version that only tells to look at the other one


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read an e-mail. Places count paragraphs. Raises `SourceError`."""
    refuse_lines(raw, name, limits)
    _refuse(raw, name, limits)
    message = BytesParser(policy=compat32).parsebytes(raw)
    parts = list(_parts(message))
    if len(parts) > limits.parts:
        raise SourceError(
            f"{name}: has too many parts ({len(parts)}; the limit is {limits.parts})",
            hint=raising("parts", len(parts)),
        )
    owner, inner = _body(message, parts, name, limits)
    pieces = [Piece(b.kind, inner.text[b.start : b.end], b.level) for b in inner.blocks]
    pieces = [replace(p, text=_LINE_END.sub(" ", p.text)) if p.kind in _JOINED else p for p in pieces]
    fields, pieces = _forwarded(pieces)
    subject = _PREFIX.sub("", fields.get("subject") or _header(owner, "subject")).strip()
    if subject and not any(" ".join(piece.text.split()) == subject for piece in pieces[:3]):
        made = compose([Piece(BlockKind.HEADING, subject, 1, ((0, "subject"),)), *numbered(pieces)])
    else:
        made = compose(numbered(pieces))
    return Reading(
        made.text,
        tuple(mark(made.text, made.blocks)),
        subject or inner.title,
        _day(fields.get("date", "")) or _day(_header(owner, "date")) or inner.published,
        inner.publisher,
        "email",
        _sender(fields.get("from") or _header(owner, "from")) or inner.author,
        places=made.places,
    )


def _refuse(raw: bytes, name: str, limits: Limits) -> None:
    """Refuse what is no e-mail, and what is built to keep a parser busy, before it is parsed."""
    if not raw.strip():
        raise SourceError(f"{name}: is empty")
    if _HEADER.match(raw.lstrip()) is None:
        raise SourceError(f"{name}: is no e-mail (it does not begin with a header)")
    if len(_MULTIPART.findall(raw)) > limits.parts:
        raise SourceError(f"{name}: has too many parts (the limit is {limits.parts})", hint=raising("parts", 1000))
    head = re.search(rb"\r?\n\r?\n", raw)
    if (head.start() if head else len(raw)) > _MOST_HEADERS:
        raise SourceError(f"{name}: its headers are too large (the limit is {_MOST_HEADERS} bytes)")


def _parts(message: Message, depth: int = 0) -> Iterator[tuple[Message, Message]]:
    """Give the parts that hold words, each with the message it belongs to; attachments are passed over."""
    stack: list[tuple[Message, Message, int]] = [(message, message, depth)]
    while stack:
        part, owner, level = stack.pop()
        if level > _DEEPEST:
            continue
        payload = part.get_payload()
        kind = part.get_content_type()
        if isinstance(payload, list):
            inner = [item for item in payload if isinstance(item, Message)]
            stack.extend((p, p if kind == "message/rfc822" else owner, level + 1) for p in reversed(inner))
        elif kind in {"text/plain", "text/html"} and part.get_content_disposition() != "attachment":
            yield part, owner


def _body(message: Message, parts: list[tuple[Message, Message]], name: str, limits: Limits) -> tuple[Message, Reading]:
    """Read the letter: the innermost message's plain text where it is whole, else its HTML."""
    read = [(owner, part.get_content_type(), _words(part, name)) for part, owner in parts]
    read = [item for item in read if item[2].strip()]
    if not read:
        raise SourceError(f"{name}: holds no text", hint="Attachments are not read: save them as files of their own.")
    length = {id(message): 0}
    for owner, _, words in read:
        length[id(owner)] = length.get(id(owner), 0) + len(words)
    owner = max((item[0] for item in read), key=lambda item: length[id(item)])
    plains = [words for who, kind, words in read if who is owner and kind == "text/plain"]
    pages = [words for who, kind, words in read if who is owner and kind == "text/html"]
    text = "\n\n".join(plains)
    page = html.read_page("\n".join(pages), name, limits) if pages else None
    if page is not None and (len(text.strip()) < min(_SHORT, len(page.text)) or not plains):
        return owner, page
    return owner, plain.read_text(_unquoted(text))


def _unquoted(text: str) -> str:
    """Cut the signature off; take the marks of quotation away where nearly the whole letter is quoted."""
    text = _SIGNATURE.split(text, maxsplit=1)[0] if _SIGNATURE.search(text) else text
    lines = [line for line in text.splitlines() if line.strip()]
    quoted = sum(line.startswith(">") for line in lines)
    return _QUOTED.sub("", text) if lines and quoted > 0.8 * len(lines) else text


def _words(part: Message, name: str) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    label = part.get_content_charset() or ""
    words = decode_as(payload, name, label) if payload else ""
    return _flowed(words) if "flowed" in str(part.get("content-type", ""))[:_LONGEST_HEADER].lower() else words


def _flowed(text: str) -> str:
    """Join the lines of a "flowed" text: one that ends in a space goes on in the next (RFC 3676)."""
    return re.sub(r"(?<=[^\s-]) \r?\n(?=[^\s>])", " ", text)


def _header(message: Message, name: str) -> str:
    """Decode a header's words; white space is collapsed."""
    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    try:
        parts = [
            piece if isinstance(piece, str) else _header_words(piece, charset)
            for piece, charset in decode_header(value)
        ]
    except (ValueError, LookupError):
        return " ".join(value.split())
    return " ".join("".join(parts).split())


def _header_words(piece: bytes, charset: str | None) -> str:
    try:
        return decode_as(piece, "header", charset or "us-ascii")
    except SourceError:
        return piece.decode("ascii", "replace")


def _sender(value: str) -> str | None:
    """Take a sender's name; the address where there is no name."""
    named = _ADDRESS.sub("", value).strip().strip("\"'")
    return named or value.strip().strip("<>") or None


def _day(value: str) -> date | None:
    return read_date(value[:200])


def _forwarded(pieces: list[Piece]) -> tuple[dict[str, str], list[Piece]]:
    """Read the header block of a forwarded letter, where its words say that it is one; mark it and what is above."""
    for number, piece in enumerate(pieces[:_MOST_FIELDS]):
        if not _FORWARD.match(piece.text + "\n"):
            continue
        fields: dict[str, str] = {}
        last = number
        for at in range(number, min(len(pieces), number + _MOST_FIELDS)):
            lines = [_FIELD.match(line) for line in pieces[at].text.splitlines() if not _FORWARD.match(line + "\n")]
            if not all(lines):
                break
            for match in filter(None, lines):
                fields.setdefault("date" if match[1].lower() in _SIGNS else match[1].lower(), match[2].strip())
            last = at
        head = [Piece(BlockKind.META, p.text, 0) for p in pieces[number : last + 1]]
        return fields, [*pieces[:number], *head, *pieces[last + 1 :]]
    return {}, pieces
