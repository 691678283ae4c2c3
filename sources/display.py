"""Make text from outside safe to print: whatever could steer a terminal or hide words becomes a visible token.

Used for everything of a document, file name or manifest that reaches a terminal. Machine formats keep the true text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# C0, DEL, C1; soft hyphen, combining grapheme joiner, Arabic letter mark; fillers that show as nothing; Mongolian
# selectors; zero-width and direction marks, line and paragraph separators, embeddings and overrides; word joiner to
# deprecated format characters; variation selectors but the two that emoji need; byte order mark; interlinear marks;
# tags and further selectors; lone surrogates.
_UNSAFE = (
    "\\x00-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e"
    "\\u2060-\\u206f\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\ud800-\\udfff"
    "\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff"
)
UNSAFE = re.compile(f"[{_UNSAFE}]")
_UNSAFE_OR_WIDE = re.compile(f"[{_UNSAFE}]|[^\\x00-\\x7f]")

_PLAIN = {
    "‘": "'", "’": "'", "‚": ",", "‛": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": "'", "›": "'",
    "–": "-", "—": "--", "−": "-", "‐": "-", "‑": "-", "…": "...", "•": "*", "·": ".", "×": "x", "\u00a0": " ",
    "€": "EUR", "£": "GBP", "¥": "JPY", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "OE",
}  # fmt: skip


def visible(text: str, *, keep: str = "", ascii_only: bool = False) -> str:
    """Show control, direction, zero-width and surrogate characters as tokens: ESC is `␛`, others read `⟨U+202E⟩`.

    `keep` names characters left as they are (newline and tab where the caller lays lines out itself). With
    `ascii_only` tokens read `<U+202E>`, typographic marks become plain ones, accents are dropped and what remains is
    shown by its number. Applying it twice changes nothing.
    """
    pattern = _UNSAFE_OR_WIDE if ascii_only else UNSAFE
    if pattern.search(text) is None:
        return text
    token = _ascii_token if ascii_only else _token
    return pattern.sub(lambda match: match[0] if match[0] in keep else token(match[0]), text)


@cache
def _token(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


def _ascii_token(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    bare = "".join(c for c in unicodedata.normalize("NFKD", character) if " " <= c <= "~")
    return bare if bare and UNSAFE.match(character) is None else f"<U+{ord(character):04X}>"
