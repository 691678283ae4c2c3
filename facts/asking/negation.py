"""Negation: what turns a word to its opposite: "not", "without", "rather than", and an expectation that is denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

_NEGATIONS = frozenset(
    {"not", "n't", "n’t", "no", "never", "without", "hardly", "nor", "neither", "less", "nobody", "none", "cannot", "lack"}
    | {"deny", "denied", "denies", "denying", "avoid", "avoided", "avoiding", "averted", "prevent", "prevented", "preventing"}
)  # fmt: skip
_PAIRED = {
    ("rather", "than"),
    ("instead", "of"),
    ("more", "than"),
    ("failed", "to"),
    ("fails", "to"),
    ("fail", "to"),
} | {
    (word, "to")
    for word in ("refused", "refuses", "refusing", "declined", "declines", "declining", "unable", "opposed")
}
_NOT_ALONE = frozenset({"only", "just", "merely", "simply"})  # "not only" turns nothing
_STOPS = frozenset({",", ";", ":", "—", "–", "but", ".", "“", '"'})
_DEFINITE = frozenset({"the", "this", "these", "those", "his", "her", "its", "their"})  # "not reach the nearby depot"
_REACH = 4  # tokens before a word in which a negation turns it
_FORESEEN = frozenset({"expected", "expecting", "expect", "expects", "likely", "anticipated", "anticipating"})
_FORESIGHT = 8  # tokens before a word in which a denied expectation holds for it


def not_foreseen(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is only said not to be expected ("is not expected to rise"): that puts it on no side today."""
    before = [t.lower for t in tokens[max(0, at - _FORESIGHT) : at]]
    foreseen = next((k for k, word in enumerate(before) if word in _FORESEEN), None)
    return foreseen is not None and not _NEGATIONS.isdisjoint(before[:foreseen])


def is_negated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a negation or a rejected comparison ("more weakness than strength") stands shortly before a word."""
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = tokens[i].lower
        if word in _STOPS:
            return False
        if word == "no" and any(t.tag == "DT" for t in tokens[i + 1 : at]):
            return False  # "no word on the missing men"
        if word in _NEGATIONS and tokens[i + 1].lower not in _NOT_ALONE:
            given = tokens[at - 1].lower in _DEFINITE and any(t.tag.startswith("VB") for t in tokens[i + 1 : at])
            return not (given or (word == "no" and tokens[i + 1].lower in {"doubt", "longer"} and i + 2 > at))
        against = word == "against" and i + 1 == at and tokens[at].tag == "VBG"  # "voted against building"
        if against or ((word, tokens[i + 1].lower) in _PAIRED and i + 1 < at):
            return True
        if word == "than" and any(t.lower == "more" for t in tokens[max(0, i - _REACH) : i]):
            return i >= at - 2 and tokens[at].tag != "CD"
    return False
