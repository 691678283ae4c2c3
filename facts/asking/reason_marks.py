"""Marks: the words that open a reason, an aim or a use, and where it ends."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facts.lexicons.purposes import (
    AIMS,
    CAUSES,
    CONCERNS,
    EFFECTS,
    EFFECTS_PLAIN,
    EXPLAINED,
    FREE_TO,
    GOALS,
    MOVES_OBJECT,
    PROMPTS,
    SCHEDULED,
    TAKES_INFINITIVE,
    WEAK,
)
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.model import Token

_LONGEST = 16  # tokens of a reason
_BACK = 6  # tokens before "to" in which a verb may take the noun between as its object
_ENDS = frozenset({";", ":", "—", "–", "--", "(", ")", ".", "”", "?", "!"})
_STOPS = frozenset({"which", "who", "while", "but", "although", "whereas", "though"})
_CLAUSE_OPENS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS"})
_BEFORE_TO = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "PRP", ","})
_BLAMES = frozenset({"blamed", "blames", "blaming"})
_NAMED = frozenset({"cause", "reason", "motive"})  # nouns that name a reason: "the cause of the fire was ..."


@cache
def _openers() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entries, sort in ((CAUSES, "cause"), (AIMS, "aim"), (GOALS, "use")):
        for entry in entries:
            out.setdefault(entry[0], []).append((entry, sort))
    return {word: tuple(sorted(found, key=lambda e: (-len(e[0]), e))) for word, found in out.items()}


def opening(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Where the content of a reason that opens at a token begins, and of what sort it is."""
    word = tokens[at].lower
    for entry, sort in _openers().get(word, ()):
        after = at + len(entry)
        if after < len(tokens) and tuple(t.lower for t in tokens[at:after]) == entry:
            if word == "due" and (tokens[after].tag == "VB" or tokens[after].lower in SCHEDULED):
                return None  # "due to open"
            return after, sort
    if word == "to":
        return (at + 1, "aim") if _is_aim(tokens, at) else None
    if word in WEAK or (word == "on" and any(t.lower in CONCERNS for t in tokens[at + 1 : at + 6])):
        return at + 1, "weak"
    if word == "saying" and at and tokens[at - 1].text == ",":
        return at + 1, "weak"
    if word == "so" and any(t.tag == "MD" for t in tokens[at + 2 : at + 6]) and tokens[at + 1].tag in _CLAUSE_OPENS:
        return at + 1, "aim"
    if word in _BLAMES:
        return at + 1, "blame"
    if word in _NAMED and tokens[at].tag == "NN":
        return at + 1, "named"
    if word in PROMPTS and tokens[at].tag.startswith("VB"):
        return at, "prompt"
    return (at, "use") if _is_effect(tokens, at) else None


def _is_aim(tokens: Sequence[Token], at: int) -> bool:
    """Whether "to" opens an infinitive of purpose: after a noun that does not ask for it, and no verb before that does."""
    if tokens[at + 1].tag != "VB" or tokens[at + 1].lower == "be":
        return False
    before = tokens[at - 1] if at else None
    if before is None or (before.tag in {"VBD", "VBN", "JJ"} and EXPLAINED.get(concept(before.lower)) in FREE_TO):
        return True
    if before.tag not in _BEFORE_TO or before.lower in TAKES_INFINITIVE:
        return False
    return not any(t.lower in MOVES_OBJECT for t in tokens[max(0, at - _BACK) : at])


def _is_effect(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb says what a thing is good for: "will help it grow", "allows for more"."""
    if tokens[at].lower in EFFECTS_PLAIN:
        return tokens[at].tag in {"VBZ", "VBD"}
    return at > 0 and tokens[at].lower in EFFECTS and tokens[at - 1].tag == "MD"


def end_of(tokens: Sequence[Token], start: int) -> int:
    """The last token of a reason whose content begins at `start`."""
    for i in range(start, min(len(tokens), start + _LONGEST)):
        if tokens[i].text in _ENDS or (i > start + 1 and (tokens[i].text == "," or tokens[i].lower in _STOPS)):
            return i - 1
    return min(len(tokens), start + _LONGEST) - 1
