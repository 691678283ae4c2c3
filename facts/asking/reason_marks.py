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
_GIVEN = frozenset(
    {"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "IN", "WRB"}
)  # tags after "given" that open a reason
_BE = frozenset({"is", "was", "were", "are", "be", "been", "'s", "’s", "'re", "’re", "am", "'m", "’m"})
_BLAMES = frozenset({"blamed", "blames", "blaming"})
_NAMED = frozenset({"cause", "reason", "motive"})  # nouns that name a reason: "the cause of the fire was ..."
_OPENING = (
    frozenset({"to", "so", "given", "on", "saying", "follows", "followed"})
    | (WEAK | PROMPTS | EFFECTS | EFFECTS_PLAIN)
    | (_BLAMES | _NAMED)
)  # all words that open a reason alone


@cache
def _openers() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entries, sort in ((CAUSES, "cause"), (AIMS, "aim"), (GOALS, "use")):
        for entry in entries:
            out.setdefault(entry[0], []).append((entry, sort))
    return {word: tuple(sorted(found, key=lambda e: (-len(e[0]), e))) for word, found in out.items()}


def opening(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Where the content of a reason that opens at a token begins, and of what sort it is; None where none opens.

    Sorts: "cause" lies before, "aim" is wanted, "use" is what a thing does, "weak" may only be earlier, "prompt" is a
    verb whose subject is the reason, "follow" one whose object is, "blame" and "named" hold both a reason and its event.
    """
    word = tokens[at].lower
    for entry, sort in _openers().get(word, ()):
        after = at + len(entry)
        if after < len(tokens) and tuple(t.lower for t in tokens[at:after]) == entry:
            if (word == "due" and _is_scheduled(tokens, after)) or (tokens[at].tag == "VBG" and _is_tense(tokens, at)):
                return None
            return after, sort
    sort = _sort_of(tokens, at)
    return (at if sort in {"use", "prompt"} else at + 1, sort) if sort else None


def _sort_of(tokens: Sequence[Token], at: int) -> str:
    """The sort of a reason that one word opens, "" where it opens none."""
    word, tag = tokens[at].lower, tokens[at].tag
    if word not in _OPENING:
        return ""
    sorts = {
        "aim": (word == "to" and _is_aim(tokens, at)) or (word == "so" and _is_so_that(tokens, at)),
        "cause": word == "given" and _is_given(tokens, at),
        "weak": word in WEAK or _is_concern(tokens, at) or (word == "saying" and tokens[at - 1].text == ","),
        "blame": word in _BLAMES,
        "named": word in _NAMED and tag == "NN",
        "prompt": word in PROMPTS and tag.startswith("VB"),
        "follow": word in {"follows", "followed"} and tag in {"VBZ", "VBD"} and tokens[at + 1].lower != "by",
        "use": _is_effect(tokens, at),
    }
    return next((sort for sort, holds in sorts.items() if holds), "")


def _is_tense(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form on "-ing" is part of a tense: "is hoping to", "were not trying to"."""
    return any(t.lower in _BE for t in tokens[max(0, at - 3) : at])


def _is_given(tokens: Sequence[Token], at: int) -> bool:
    """Whether "given" opens a reason: "given his age, the judge", "cancelled, given that few came"."""
    opens = at == 0 or tokens[at - 1].text == "," or tokens[at - 1].lower in {"but", "and", "especially"}
    return opens and tokens[at + 1].tag in _GIVEN


def _is_scheduled(tokens: Sequence[Token], at: int) -> bool:
    """Whether "due to" goes on with a verb ("due to open"); a lone word before a mark is a noun."""
    alone = at + 1 < len(tokens) and not tokens[at + 1].text[0].isalnum()
    return tokens[at].lower in SCHEDULED or (tokens[at].tag == "VB" and not alone)


def _is_so_that(tokens: Sequence[Token], at: int) -> bool:
    """Whether "so" opens an aim: "so the ferry can land"."""
    return tokens[at + 1].tag in _CLAUSE_OPENS and any(t.tag == "MD" for t in tokens[at + 2 : at + 6])


def _is_concern(tokens: Sequence[Token], at: int) -> bool:
    """Whether "on" opens a reason: "on safety grounds"."""
    return tokens[at].lower == "on" and any(t.lower in CONCERNS for t in tokens[at + 1 : at + 6])


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
        if tokens[i].text in _ENDS or (i > start + 1 and tokens[i].lower in _STOPS):
            return i - 1
        if tokens[i].text == "," and i > start and not _is_list(tokens, i):
            return i - 1
    return min(len(tokens), start + _LONGEST) - 1


def _is_list(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands between two adjectives: "heavy, wet snow"."""
    return comma + 1 < len(tokens) and tokens[comma - 1].tag == tokens[comma + 1].tag == "JJ"
