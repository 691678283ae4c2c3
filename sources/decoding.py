"""From a file's bytes to its text.

The rule, in order: a byte order mark decides (UTF-8, UTF-16 either way; the mark is no part of the text). A NUL
byte means a binary file. What is valid UTF-8 is UTF-8. What is not is read as Windows-1252 (which holds all of
Latin-1's letters) only where it looks like it: no byte that Windows-1252 leaves undefined, no valid UTF-8 character
among the high bytes (else it is damaged UTF-8), no control characters, at most three in ten bytes high, no capital
high letter after a small one, and no high letter alone but those that are words ("à", "é"). Anything else is
refused with the offset of the first wrong byte.
"""

from __future__ import annotations

import codecs
import re

from sources.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = (
    (b"PK\x03\x04", "a zip archive (DOCX, ODT or EPUB perhaps)"),
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF document"),
)
_SUFFIXES = {"a PDF": ".pdf", "an HTML page": ".html"}
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<!--[^>]{0,500}-->\s*+)?<(?:!doctype html|html)[\s>]", re.IGNORECASE)
_DECLARED = re.compile(rb"""<meta[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page declares its encoding
# Labels whose bytes are text one way only; Latin-1 and ASCII are read as Windows-1252, as browsers do.
_LABEL = re.compile(
    r"utf-?8|windows-125\d|cp125\d|iso-?8859-\d{1,2}|latin-?[12]|us-ascii|ascii|koi8-[ru]|gb2312|gbk|gb18030|big5|"
    r"shift_jis|euc-(?:jp|kr)|iso-2022-jp|macintosh|utf-16(?:le|be)?"
)
_AS_WINDOWS = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})
_UTF8_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]")
_HIGH = re.compile(rb"[\x80-\xff]")
# A letter alone that is no word of a European language (as à, è, é, å, ö are), or a capital after a small letter.
_ODD_LETTER = re.compile(
    rb"(?<![A-Za-z\xc0-\xff])[^\x00-\xbf\xc0\xc5\xc6\xc8\xc9\xd2-\xd4\xd6\xd8\xd9\xe0\xe5\xe6\xe8\xe9\xec\xf2-\xf4\xf6\xf8\xf9]"
    rb"(?![A-Za-z\xc0-\xff])|(?<=[a-z])[\xc0-\xde]"
)


def decode(raw: bytes, name: str) -> str:
    """Decode a file's bytes. `name` stands in messages. Raises `SourceError` with the byte offset of what is wrong."""
    for magic, kind in _NAMES:
        if raw.startswith(magic):
            raise SourceError(f"{name}: is {kind}, not a text file", hint=_hint(kind))
    if _PAGE.match(raw):
        raise SourceError(f"{name}: is an HTML page, not a text file", hint=_hint("an HTML page"))
    return _decode(raw, name)


def _hint(kind: str) -> str:
    suffix = _SUFFIXES.get(kind)
    return f"Rename it to end in {suffix}." if suffix else "Save it as plain text or Markdown first."


def decode_html(raw: bytes, name: str) -> str:
    """Decode a page: by its byte order mark, as UTF-8 where it is that, as it declares, else as text is decoded.

    Raises `SourceError`.
    """
    for magic, kind in _NAMES:
        if raw.startswith(magic):
            raise SourceError(f"{name}: is {kind}, not an HTML page", hint=_hint(kind))
    declared = _XML.match(raw, 0, _HEAD) or _DECLARED.search(raw, 0, _HEAD)
    if declared is None or any(raw.startswith(mark) for mark, _ in _MARKS):
        return _decode(raw, name)
    return decode_as(raw, name, declared[1].decode("ascii", "replace"))


def decode_as(raw: bytes, name: str, label: str) -> str:
    """Decode bytes that say what they are encoded in. Raises `SourceError`.

    Bytes that are valid UTF-8 are UTF-8 whatever they say; a label that is unknown or wrong counts for nothing.
    """
    _refuse_nul(raw.find(b"\0") if "16" not in label else -1, name)
    label = label.strip().lower()
    try:
        return raw.decode("utf-8" if "2022" not in label and "16" not in label else "ascii")
    except UnicodeDecodeError:
        if label.startswith("utf-8") or _LABEL.fullmatch(label) is None:
            return _decode(raw, name)
    try:
        return raw.decode("cp1252" if label in _AS_WINDOWS else label.replace("macintosh", "mac-roman"))
    except (UnicodeDecodeError, LookupError):
        return _decode(raw, name)


def _decode(raw: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strict(raw, name, encoding, len(mark))
    _refuse_nul(raw.find(b"\0"), name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_windows_1252(raw):
            return raw.decode("cp1252")
        raise _wrong(name, "UTF-8", error.start, raw) from None


def _strict(raw: bytes, name: str, encoding: str, skip: int) -> str:
    try:
        text = raw[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong(name, encoding.upper(), error.start + skip, raw) from None
    at = text.find("\0")
    if at >= 0:
        _refuse_nul(skip + len(text[:at].encode(encoding)), name)
    return text


def _refuse_nul(offset: int, name: str) -> None:
    if offset >= 0:
        raise SourceError(
            f"{name}: is a binary file (NUL byte at byte offset {offset})",
            hint="Crossread reads text: UTF-8, UTF-16 with a byte order mark, or Windows-1252.",
        )


def _wrong(name: str, encoding: str, offset: int, raw: bytes) -> SourceError:
    value = f"0x{raw[offset]:02X}" if offset < len(raw) else "the end of the file"
    return SourceError(
        f"{name}: is not valid {encoding} ({value} at byte offset {offset}) and no other known encoding",
        hint="Save the file as UTF-8.",
    )


def _is_windows_1252(raw: bytes) -> bool:
    high = len(_HIGH.findall(raw))
    return (
        high * 10 <= len(raw) * 3
        and _CONTROL.search(raw) is None
        and _UTF8_CHARACTER.search(raw) is None
        and _ODD_LETTER.search(raw) is None
    )
