"""Cut a long sentence into clauses, so that an event told in one of them can be compared on its own.

Every clause has a verb; stretches without one stay with a neighbour, and so do short frames such as "officials said".
A relative clause in the middle of its main clause is not cut out, for the rest would lose its subject.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from facts.reading.lexicons import words
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from facts.model import Token

LONG = 12  # sentences of at most so many tokens stay whole
_SHORTEST = 5  # tokens of a clause that stands alone
_VERBS = FINITE | {"VBG", "VBN", "VB"}
_SUBJECTS = frozenset(("PRP", "NN", "NNS", "NNP", "NNPS", "EX", "DT", "WP", "CD"))
_NOMINAL = frozenset(
    (
        "DT",
        "PRP$",
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "PRP",
        "CD",
        "POS",
        "EX",
        "RB",
        "VBG",
        "VBN",
        "PDT",
        "$",
    )
)
_SUBORDINATORS = words(
    "after before while because although though since when if unless until as whereas once where whether lest"
)
_RELATIVES = words("which who whose whom where")
_COORDINATORS = words("and but or so yet nor")
_NOT_PARTICIPLES = words(
    "according including following regarding concerning excluding depending pending during being given barring"
)
_OPENERS = _SUBORDINATORS | _RELATIVES | words("that ; : — –")
_SAYING = words(
    "said says say told announced added believe believes believed think thinks thought means suggests showed knew"
)
_DASHES = frozenset("—–")
_STRONG = _DASHES | {";", ":"}
_MARKS_BEFORE = _STRONG | {"--", ","}  # what stands before a clause that no conjunction opens
_LINKS = _SUBORDINATORS | _COORDINATORS
_NOTED = _OPENERS | _LINKS | _MARKS_BEFORE  # most words are none of these
_SUBJECT_REACH = 12  # tokens from a conjunction to the verb of its clause


def clause_ranges(tokens: Sequence[Token], held: Collection[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Return the token ranges (end exclusive) of the clauses of a sentence; together they hold every token.

    No cut falls inside one of the spans of `held` (offsets into the text).
    """
    size = len(tokens)
    if size <= LONG:
        return [(0, size)]
    cuts = [cut for cut in _cuts(tokens) if not any(start < tokens[cut].start < end for start, end in held)]
    return _merge(tokens, cuts)


def _cuts(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the indices of tokens that may begin a clause, in order."""
    opened = tokens[0].lower in _SUBORDINATORS or (tokens[0].text in '"“' and tokens[1].lower in _SUBORDINATORS)
    ahead = _Ahead(tokens)
    verb_seen = False  # a finite verb, of saying or not, since the sentence began
    verb = ""  # the last one since the last word that opens a clause
    mark = ""  # the token before, where it is one of the marks that may stand before a clause
    for at, (_, _, text, lower, tag) in enumerate(tokens):
        noted = lower in _NOTED
        if at and (mark or (noted and lower in _LINKS)):
            if mark == "," and opened and verb_seen and _has_subject_and_verb(tokens, at):
                opened = False
                yield at
            elif _begins_clause(tokens, at, ahead, verb_seen=verb_seen, verb=verb):
                yield at
        mark = text if noted and text in _MARKS_BEFORE else ""
        if tag in FINITE:
            verb_seen, verb = True, lower
        elif noted and lower in _OPENERS:
            verb = ""


def _begins_clause(  # noqa: PLR0911 - one line per kind of clause
    tokens: Sequence[Token], at: int, ahead: _Ahead, *, verb_seen: bool, verb: str
) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if before.text in _STRONG or before.text == "--":
        return ahead.verb(at)
    if token.lower in _SUBORDINATORS and token.tag in {"IN", "WRB", "RB"}:
        return _opens_subordinate(tokens, at)
    after_comma = before.text == ","
    if token.lower in _COORDINATORS and token.tag in {"CC", "RB", "IN"}:
        return verb_seen and _opens_coordinate(tokens, at, verb, after_comma=after_comma)
    if not after_comma:
        return False
    if token.lower in _RELATIVES and token.tag in {"WDT", "WP", "WP$", "WRB"}:
        return not ahead.main_verb(at + 1)
    if token.tag == "VBG" and token.lower not in _NOT_PARTICIPLES:
        return verb_seen and not ahead.main_verb(at + 1)
    return False


def _opens_subordinate(tokens: Sequence[Token], at: int) -> bool:
    """Tell "after the dam broke" and "after breaking" from "after the storm" and "as well as"."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.tag == "VBG":
        return following.lower not in _NOT_PARTICIPLES and tokens[at].lower != "as"
    if tokens[at].lower == "as" and (
        following.lower in {"of", "well", "if", "though", "part"} or tokens[at - 1].lower in {"well", "such", "as"}
    ):
        return False
    return _has_subject_and_verb(tokens, at + 1)


def _opens_coordinate(tokens: Sequence[Token], at: int, verb: str, *, after_comma: bool) -> bool:
    """Tell "and the bank closed" from the second half of a subject ("said the ATF and the FBI are …")."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.tag in FINITE:
        return after_comma
    if following.tag in {"VBG", "VB", "VBN"}:
        return False
    if not after_comma and (not verb or verb in _SAYING) and following.tag != "PRP":
        return False
    if not after_comma and following.tag not in {"PRP", "DT", "EX", "NNP", "NNS"}:
        return False
    return _has_subject_and_verb(tokens, at + 1)


def _has_subject_and_verb(tokens: Sequence[Token], first: int) -> bool:
    """Check for a noun phrase and then a finite verb, without a comma between them."""
    subject = False
    for at in range(first, min(len(tokens), first + _SUBJECT_REACH)):
        tag = tokens[at].tag
        if tag in FINITE:
            return subject
        if tag in _SUBJECTS:
            subject = True
        elif tag not in _NOMINAL and tag not in {"IN", "``", "''", "TO"}:
            return False
    return False


class _Ahead:
    """What follows each token, found out when first asked: many sentences never ask."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._found: tuple[list[bool], list[bool]] | None = None

    def verb(self, at: int) -> bool:
        """Whether a finite verb follows before the next strong mark."""
        return self._look()[0][at]

    def main_verb(self, at: int) -> bool:
        """Whether a comma and then the main verb follow before the next strong mark."""
        return self._look()[1][at]

    def _look(self) -> tuple[list[bool], list[bool]]:
        if self._found is None:
            self._found = _look_ahead(self._tokens)
        return self._found


def _look_ahead(tokens: Sequence[Token]) -> tuple[list[bool], list[bool]]:
    size = len(tokens)
    verb, main_verb = [False] * (size + 1), [False] * (size + 1)
    following = ""
    for at in range(size - 1, -1, -1):
        token = tokens[at]
        text, tag = token.text, token.tag
        strong = text in _STRONG
        verb[at] = tag in FINITE or (not strong and verb[at + 1])
        main_verb[at] = (text == "," and following in FINITE) or (not strong and main_verb[at + 1])
        following = tag
    return verb, main_verb


def _merge(tokens: Sequence[Token], cuts: Sequence[int]) -> list[tuple[int, int]]:
    """Join stretches that are too short or have no verb to the one before, or to the one after at the beginning."""
    edges = [0, *cuts, len(tokens)]
    out: list[tuple[int, int]] = []
    for start, end in pairwise(edges):
        if _stands_alone(tokens, start, end):
            out.append((start if out else 0, end))
        elif out:
            out[-1] = (out[-1][0], end)
    return out or [(0, len(tokens))]


def _stands_alone(tokens: Sequence[Token], start: int, end: int) -> bool:
    part = tokens[start:end]
    if _VERBS.isdisjoint([token.tag for token in part]):
        return False
    return sum([token.text[0].isalnum() for token in part]) >= _SHORTEST
