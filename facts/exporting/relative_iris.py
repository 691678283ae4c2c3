"""Source keys as relative IRIs (RFC 3986 path references), and back."""

from __future__ import annotations

import re

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")


def key_to_iri(key: str) -> str:
    """The key as a reference relative to the dossier's folder: bytes of its UTF-8 that are no plain letter as `%XX`.

    Bytes of a file name that are no UTF-8 (lone surrogates in Python) come out as those bytes.
    """
    try:
        raw = key.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = key.encode("utf-8", "surrogatepass")
    return "".join(chr(b) if b in _SAFE else f"%{b:02X}" for b in raw)


def iri_to_key(iri: str) -> str:
    """The key that `key_to_iri` made this from."""
    raw = _ESCAPE.sub(lambda m: bytes([int(m[1], 16)]), iri.encode("utf-8", "surrogatepass"))
    return raw.decode("utf-8", "surrogateescape")
