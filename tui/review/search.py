"""Searching the text of all sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.document import Document

_ALIKE = ("'‘’‚‛′", '"“”„«»″', "-‐‑‒–—−")  # a typed quote or dash finds every one of its kind
_LOOSE = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}

Hit = tuple[int, tuple[int, int]]  # column, span in code points


def find_hits(documents: Sequence[Document], query: str, limit: int = 10_000) -> list[Hit]:
    """Where a query stands, whatever its case, white space, quotes and dashes, by column and place; at most `limit` per source."""
    words = query.split()
    if not words:
        return []
    loose = ("".join(_LOOSE.get(sign) or re.escape(sign) for sign in word) for word in words)
    pattern = re.compile(r"\s+".join(loose), re.IGNORECASE)
    hits: list[Hit] = []
    for column, document in enumerate(documents):
        found = (match.span() for match in pattern.finditer(document.text))
        hits.extend((column, span) for span, _ in zip(found, range(limit), strict=False))
    return hits
