"""Characters that nobody sees inside words and figures: reading and comparing pass over them, wherever they stand."""

from __future__ import annotations

INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphen, zero-width, joining, direction and invisible-operator characters, byte order mark."""
