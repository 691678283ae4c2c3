"""Text without its typography, with a way back: quotes, dashes and spaces made plain so that only words differ."""

from __future__ import annotations

import re
import unicodedata

from facts.invisible import INVISIBLE

_PLAIN = str.maketrans(
    dict.fromkeys("‘’‚‛′`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys(
        "\t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        " ",
    )
)
_LONGER = re.compile(rf"(?P<space> {{2,}})|(?P<hidden>[{INVISIBLE}]+)|(?P<marks>[^\W\d_][\u0300-\u036f]+)")


def fold(text: str) -> tuple[str, list[int] | None]:
    """The plain text, and for each of its characters (and its end) the offset in `text`; None for the same offsets."""
    plain = text.translate(_PLAIN)
    if _LONGER.search(plain) is None:
        return plain, None
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in _LONGER.finditer(plain):
        pieces.append(plain[done : match.start()])
        offsets.extend(range(done, match.start()))
        piece = _shorter(match)
        pieces.append(piece)
        offsets.extend([match.start()] * len(piece))
        done = match.end()
    pieces.append(plain[done:])
    offsets.extend(range(done, len(plain) + 1))
    return "".join(pieces), offsets


def _shorter(match: re.Match[str]) -> str:
    if match["space"]:
        return " "
    return "" if match["hidden"] else unicodedata.normalize("NFC", match.group())
