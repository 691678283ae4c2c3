"""Joint groups: the noun groups of a sentence that "and" or "or" joins to two things of one sort."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from facts.lexicons.set_phrases import SET_PHRASES
from facts.reading.quantities.words import HEAPS
from facts.reading.tags import FINITE
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.frames import Phrase
    from facts.model import Token

_BETWEEN = 6  # tokens before a pair in which "between" joins it
_SAYING = frozenset(concept(w) for w in ("say", "tell", "report", "announce", "believe", "claim", "confirm", "add"))
_SET_OFF = 14  # words behind a name in which what commas set off ends
_TO = 8  # words in which an infinitive follows the group that it is told of


def joined_groups(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase]]:
    """The noun groups joined by "and" or "or", but for those between which a thing lies."""
    for one, other in pairwise(phrases):
        if other.first != one.last + 2 or tokens[one.last + 1].lower not in {"and", "or"}:
            continue
        if (tokens[one.last].lower, tokens[other.first].lower) in SET_PHRASES or _is_owner(tokens, one, other):
            continue
        between = any(t.lower == "between" for t in tokens[max(0, one.first - _BETWEEN) : one.first])
        if between or not _are_alike(tokens, one, other):
            continue
        if not _are_clauses(tokens, one, other) and not _is_open(tokens, other):
            yield one, other


def _is_owner(tokens: Sequence[Token], one: Phrase, other: Phrase) -> bool:
    """Whether "and" joins to a second thing not the name before it but what "of" ties that name to ("the guards of Orvel and the pilots")."""
    tied = one.first > 0 and tokens[one.first - 1].lower == "of"
    return tied and tokens[one.first].tag.startswith("NNP") and tokens[other.first].tag == "DT"


def _are_alike(tokens: Sequence[Token], one: Phrase, other: Phrase) -> bool:
    """Whether two groups are things of one sort: both nouns, both counted or none ("a week or two" and "no bail and dozens of rules" are not)."""
    counted = [any(t.tag == "CD" or t.lower in HEAPS for t in tokens[p.first : p.last + 1]) for p in (one, other)]
    return counted[0] == counted[1] and all(tokens[p.head].tag.startswith("NN") for p in (one, other))


def _are_clauses(tokens: Sequence[Token], one: Phrase, other: Phrase) -> bool:
    """Whether "and" joins two clauses: the first group ends one, the second opens another ("met Lund and Reed left", "told Lund to go and Reed to stay")."""
    if _is_infinitive(tokens[max(0, one.first - 2) : one.first]) and _is_infinitive(
        tokens[other.last + 1 : other.last + _TO]
    ):
        return True
    rest = _behind_apposition(tokens[other.last + 1 :])
    after = next((t.tag for t in rest if not t.tag.startswith("RB")), "")
    before = [t for t in tokens[: one.first] if t.tag in FINITE and concept(t.lower) not in _SAYING]
    return after in FINITE and bool(before)


def _is_infinitive(tokens: Sequence[Token]) -> bool:
    """Whether some tokens hold "to" and a verb, with no other clause before it."""
    for at, token in enumerate(tokens[:-1]):
        if token.tag in FINITE or token.tag in {",", "WDT", "WP"}:
            return False
        if token.lower == "to":
            return tokens[at + 1].tag == "VB"
    return False


def _behind_apposition(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows the words that commas set off behind a name ("Lund, 32, of Orvel, was held"); all where none are set off."""
    if not tokens or tokens[0].text != ",":
        return tokens
    for at, token in enumerate(tokens[1:_SET_OFF], 1):
        if token.tag in FINITE:
            return tokens[at:] if tokens[at - 1].text == "," else tokens
        if token.tag in {"CC", "WP", "WDT"}:
            break
    return tokens


def _is_open(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a list ends with no thing of its own ("and others", "and other species")."""
    return any(t.lower in {"other", "others", "more", "elsewhere"} for t in tokens[phrase.first : phrase.last + 1])
