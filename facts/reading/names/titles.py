"""Titles that a name begins with: "Vice President", "Gov.", "Goalkeeper"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.lexicons.name_words import (
    FIRST_NAMES,
    ORGANISATION_ENDINGS,
    POSITION_MODIFIERS,
    POSITIONS,
    TITLE_MODIFIERS,
    TITLES,
)
from facts.reading.tagging import is_common_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

_ANY_TITLE = TITLES | TITLE_MODIFIERS


def title_length(tokens: Sequence[Token], at: int, last: int) -> int:
    """Return the number of title words at `at`: "Vice President" 2, "Governor" 1, none 0."""
    return _position_length(tokens, at, last) or _office_length(tokens, at, last)


def _office_length(tokens: Sequence[Token], at: int, last: int) -> int:
    if tokens[at].lower not in TITLE_MODIFIERS and tokens[at].lower.rstrip(".") not in _ANY_TITLE:
        return 0  # as most names begin
    end = at
    while end < last and tokens[end].lower in TITLE_MODIFIERS and tokens[end].lower not in TITLES:
        end += 1
    modifiers = end - at
    while (
        end < last
        and tokens[end].lower.rstrip(".") in _ANY_TITLE
        and (tokens[end].lower.rstrip(".") in TITLES or end + 1 < last)
    ):
        end += 1
    if end == at + modifiers:
        return 0
    rest = tokens[end:last]
    if rest and rest[-1].lower.rstrip(".") in ORGANISATION_ENDINGS and not tokens[at].text.endswith("."):
        return 0
    if (
        len(rest) == 1
        and is_common_word(rest[0].lower)
        and not tokens[end - 1].text.endswith(".")
        and at + 1 == end
        and tokens[at].lower
        in {"general", "justice", "major", "private", "prince", "king", "queen", "father", "sister", "brother", "miss"}
    ):
        return 0
    if not rest and at > 0 and modifiers == 0 and end - at == 1 and at >= 1 and tokens[at - 1].lower in FIRST_NAMES:
        return 0
    return end - at


def _position_length(tokens: Sequence[Token], at: int, last: int) -> int:
    """Return the number of words for what somebody plays or is before a first name: "RB Otto Lund" 1, "Public Defender Otto Lund" 2."""
    end = at
    while end < last and tokens[end].lower in POSITION_MODIFIERS:
        end += 1
    named = end + 1 < last and tokens[end].lower in POSITIONS and tokens[end + 1].lower in FIRST_NAMES
    return end + 1 - at if named else 0
