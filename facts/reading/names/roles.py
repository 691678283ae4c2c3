"""Read the description beside a name: "chief executive Ana Ruiz", "Ana Ruiz, the governor of Elm,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.lexicons.name_words import NEVER_NAMES, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

DESCRIPTIONS = PERSON_NOUNS | ORGANISATION_NOUNS | PLACE_NOUNS | PRODUCT_NOUNS
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_BEFORE = frozenset(("NN", "NNP", "NNPS", "JJ", "VBG", "VBN"))
_INSIDE = _BEFORE | {"NNS", "IN", "DT", "POS", "CC", "CD", "PRP$"}
_REACH = 12


def role_before(text: str, tokens: Sequence[Token], first: int) -> str:
    """Return the description right before token `first`: "Qeshm governor" in "Qeshm governor Ali Reza"; "" for none."""
    at = first - 1
    if (
        at < 0
        or tokens[at].lower not in DESCRIPTIONS
        or tokens[at].tag not in {"NN", "NNP"}
        or not tokens[at].text.islower()
    ):
        return ""
    start = at
    while (
        start > 0 and at - start < 4 and tokens[start - 1].tag in _BEFORE and tokens[start - 1].lower not in NEVER_NAMES
    ):
        start -= 1
    return text[tokens[start].start : tokens[at].end]


def role_after(text: str, tokens: Sequence[Token], last: int) -> str:
    """Return the description between commas after token `last - 1`: "the governor of Elm"; "" for none."""
    if last + 1 >= len(tokens) or tokens[last].text not in {",", "("}:
        return ""
    at = last + 1
    if tokens[at].tag == "CD" and at + 1 < len(tokens) and tokens[at + 1].text == ",":
        at += 2
    start = at
    while at < len(tokens) and at - start < _REACH and tokens[at].tag in _INSIDE:
        at += 1
    if (
        at == start
        or at >= len(tokens)
        or tokens[at].text not in {",", ".", ")", ";"}
        or tokens[start].tag in {"IN", "CC", "CD"}
    ):
        return ""
    noun = _head(tokens, start, at)
    if noun not in DESCRIPTIONS:
        return ""
    if tokens[start].tag == "DT":
        start += 1
    return text[tokens[start].start : tokens[at - 1].end]


def _head(tokens: Sequence[Token], start: int, end: int) -> str:
    """Return the last noun before a preposition."""
    noun = ""
    for token in tokens[start:end]:
        if token.tag in {"IN", "CC"} and noun:
            break
        if (token.tag in _NOUNS or token.lower in DESCRIPTIONS) and token.text.islower():
            noun = token.lower
    return noun
