"""From bytes to text, or a message with the byte offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.decoding import decode
from sources.errors import SourceError

WORDS = "Der Zürcher Müller zahlte 5 € für “Brücke” – naïve"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"plain", "plain"),
        (WORDS.encode(), WORDS),
        (b"\xef\xbb\xbf" + WORDS.encode(), WORDS),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), WORDS),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), WORDS),
        (b"\xff\xfe\0\0" + WORDS.encode("utf-32-le"), WORDS),
        (WORDS.encode("cp1252"), WORDS),
        ("Café à la crème\r\n".encode("latin-1"), "Café à la crème\r\n"),
        (b"", ""),
        ("e\u0301 and \u00e9".encode(), "e\u0301 and \u00e9"),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n"),
    ],
)
def test_decodes(raw: bytes, text: str) -> None:
    assert decode(raw, "a.txt") == text


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"text\0more", r"a\.txt: is a binary file \(NUL byte at byte offset 4\)"),
        (b"good caf\xc3\xa9, bad \xff here", "0xFF at byte offset 16"),
        (b"bad \x81 byte", "0x81 at byte offset 4"),
        (b"lone \xfe letter", "0xFE at byte offset 5"),
        (bytes(range(128, 256)), "byte offset 0"),
        (b"cut short caf\xc3", "byte offset 13"),
        (b"\xff\xfea\0\0\xd8b\0", "UTF-16-LE"),
        (b"\xff\xfea\0\0\0", "NUL byte at byte offset 4"),
        (b"PK\x03\x04rest", "is a zip archive"),
        (b"%PDF-1.7", "is a PDF"),
        (b"\x1f\x8b\x08", "gzip"),
    ],
)
def test_refuses(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        decode(raw, "a.txt")


@given(st.text())
def test_utf8_comes_back_unchanged(text: str) -> None:
    raw = text.encode("utf-8")
    if "\0" in text or raw.startswith((b"\xef\xbb\xbf", b"GIF8", b"%PDF-", b"{\\rtf")):
        return
    assert decode(raw, "x") == text


@given(st.binary())
def test_any_bytes_give_text_or_one_error(raw: bytes) -> None:
    try:
        text = decode(raw, "x")
    except SourceError as error:
        text = error.message
    assert "\0" not in text
    assert text.encode("utf-8") is not None
