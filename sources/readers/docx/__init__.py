"""Word documents (DOCX), by the standard library alone: a zip archive of XML, read within limits.

Nothing is followed, run or written: no link, no macro, no embedded object, no template from elsewhere.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from sources.bylines import read_date
from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS
from sources.readers.composing import Piece, compose
from sources.readers.docx.archive import Archive
from sources.readers.docx.body import Body
from sources.readers.docx.styles import read_styles
from sources.readers.docx.xml import parse
from sources.readers.reading import Reading, headline, mark, publication

if TYPE_CHECKING:
    from sources.limits import Limits

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CORE = "docProps/core.xml"
_MAIN = "word/document.xml"
_UNTITLED = frozenset({"untitled", "document", "microsoft word document", "word document"})


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a DOCX file. Places count paragraphs from 1, those in tables included. Raises `SourceError`."""
    _refuse_others(raw, name)
    archive = Archive(raw, name, limits)
    made = compose(_pieces(archive, name, limits))
    blocks = mark(made.text, made.blocks)
    core = _core(archive, name, limits)
    title = " ".join(core.get("title", "").split())
    return Reading(
        made.text,
        tuple(blocks),
        headline(made.text, blocks) or (title if title.lower() not in _UNTITLED else "") or None,
        publication(made.text, blocks) or read_date(core.get("created", "")[:10]),
        format="docx",
        author=core.get("creator", "").strip() or None,
        places=made.places,
    )


def _refuse_others(raw: bytes, name: str) -> None:
    if raw.startswith(_OLD_OFFICE):
        if _ENCRYPTED in raw:
            raise SourceError(f"{name}: is encrypted", hint="Save it without a password.")
        raise SourceError(f"{name}: is an old Word document (.doc)", hint="Save it as .docx.")
    if not raw:
        raise SourceError(f"{name}: is empty")
    if not raw.startswith(b"PK"):
        raise SourceError(f"{name}: is no DOCX file (it is no zip archive)", hint="Does its name end as it should?")


def _pieces(archive: Archive, name: str, limits: Limits) -> list[Piece]:
    main = _main_part(archive, name, limits)
    styles = posixpath.join(posixpath.dirname(main), "styles.xml")
    meanings = read_styles(archive.read(styles), name, limits) if styles in archive.members else {}
    body = Body(meanings)
    parse(archive.read(main), name, limits, start=body.start, end=body.end, words=body.take)
    pieces = body.pieces
    for part in ("footnotes", "endnotes"):
        path = posixpath.join(posixpath.dirname(main), f"{part}.xml")
        if path in archive.members:
            notes = Body(meanings, part[:-1])
            parse(archive.read(path), name, limits, start=notes.start, end=notes.end, words=notes.take)
            pieces += notes.pieces
    return pieces


def _main_part(archive: Archive, name: str, limits: Limits) -> str:
    """Find the part that holds the text; it is nearly always `word/document.xml`."""
    if _MAIN in archive.members:
        return _MAIN
    found: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            found.append(attributes.get("Target", "").lstrip("/"))

    if "_rels/.rels" in archive.members:
        parse(archive.read("_rels/.rels"), name, limits, start=start, end=lambda _t: None, words=lambda _w: None)
    if not found or found[0] not in archive.members or "word" not in found[0]:
        raise SourceError(f"{name}: is a zip archive, but no DOCX file", hint="Save it as .docx.")
    return found[0]


def _core(archive: Archive, name: str, limits: Limits) -> dict[str, str]:
    """Read the core properties: title, creator, day of creation. Damaged ones count for nothing."""
    values: dict[str, str] = {}
    if _CORE not in archive.members:
        return values
    at = [""]

    def start(tag: str, _attributes: dict[str, str]) -> None:
        at[0] = tag

    def take(words: str) -> None:
        values[at[0]] = (values.get(at[0], "") + words)[:500]

    def end(_tag: str) -> None:
        at[0] = ""

    parse(archive.read(_CORE), name, limits, start=start, end=end, words=take)
    return values
