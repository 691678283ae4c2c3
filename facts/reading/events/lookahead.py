"""Looking at the words around: which verb an auxiliary belongs to, which words were tagged wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.events.morphology import PARTICIPLES, PAST_FORMS, verb_lemma
from facts.reading.events.tables import (
    AUXILIARIES,
    DIRECTIONAL,
    NOUN_GOVERNORS,
    PREPOSITIONS,
    ROLES,
    SHORT_ADVERBS,
    VERB_GOVERNORS,
    Role,
)
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token
    from facts.reading.events.state import State

_MISTAKEN_VERBS = frozenset({"NN", "JJ", "IN", "RB", "RP", "UH", "NNS", "NNP"})
_SUBJECT_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_ARTICLES = frozenset({"the", "a", "an"})
_COMPLEMENT_TAGS = frozenset({"DT", "PRP", "PRP$", "TO", "VBG"})
_LOOK_AHEAD = 5
_WINDOW = 40
_STOPS = frozenset({"and", "but", "when", "after", "as", "that", "which", "who", "if", "because", "while"})


def next_lower(state: State, at: int) -> str:
    """Return the word after `at` in lower case, "" at the end."""
    return state.tokens[at + 1].lower if at + 1 < len(state.tokens) else ""


def next_verb(state: State, at: int, *, inverted: bool = False) -> int | None:
    """Return the index of the next verb behind nothing but adverbs, negations and, in questions, the subject."""
    tokens = state.tokens
    for index in range(at + 1, min(at + 1 + _LOOK_AHEAD, len(tokens))):
        tag = tokens[index].tag
        if tag[:2] == "VB":
            return index
        if tag[:2] == "RB" or (tag in ("PRP", "EX") and index == at + 1) or tag in ("``", "''"):
            continue
        if not inverted or tag not in ("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS"):
            return None
    return None


def base_follows(state: State, at: int) -> bool:
    """Whether the next verb is a base form."""
    following = next_verb(state, at)
    return following is not None and state.tokens[following].tag in ("VB", "VBP")


def verb_follows(state: State, at: int) -> bool:
    """Whether the next word begins a verb group."""
    if at + 1 >= len(state.tokens):
        return False
    token = state.tokens[at + 1]
    return token.tag[:2] in ("VB", "MD", "RB") or token.lower in AUXILIARIES


def after_adverbs(state: State, at: int) -> int:
    """Return the index of the first word after `at` that is no adverb."""
    index, limit = at + 1, min(len(state.tokens), at + 1 + _LOOK_AHEAD)
    while index < limit and is_adverb(state.tokens[index]):
        index += 1
    return index


def force_verb(state: State, at: int) -> None:
    """Read the word after a modal or "to" as a verb, whatever its tag, unless it is the subject of a question."""
    index = after_adverbs(state, at)
    tokens = state.tokens
    if state.question and tokens[at].tag == "MD" and next_verb(state, index, inverted=True) is not None:
        return
    if index < len(tokens) and tokens[index].tag in _MISTAKEN_VERBS and tokens[index].lower not in PREPOSITIONS:
        state.forced = index


def noun_for_verb(state: State, at: int) -> bool:
    """Whether "to" after a governor is followed by a verb wrongly tagged as a noun ("plans to discount")."""
    frame = state.frames[-1]
    governor = frame.noun_governor if frame.noun_government is not None else frame.governor
    government = frame.noun_government or frame.government
    if governor is None or governor.at != at - 1 or government.infinitive is None or governor.lemma in DIRECTIONAL:
        return False
    index = after_adverbs(state, at)
    return index < len(state.tokens) and state.tokens[index].tag == "NN"


def finite_verb_follows(state: State, at: int) -> bool:
    """Whether another finite verb stands between `at` and the next comma or clause."""
    for token in state.tokens[at + 1 : at + 1 + _WINDOW]:
        if token.tag in FINITE:
            return True
        if token.tag == "," or token.lower in _STOPS:
            return False
    return False


def is_plural(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word tagged as a verb in "-s" is a plural: at the start of a sentence, or right before another verb."""
    following = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return (at == 0 and following != "DT") or (
        following in ("VBD", "VBN") and tokens[at - 1].tag[:2] in ("NN", "JJ", "DT")
    )


def is_mistaken_verb(state: State, at: int, token: Token) -> bool:
    """Whether a word tagged as a noun or adjective must be the finite verb that its clause waits for."""
    tokens = state.tokens
    if at == 0 or at + 1 >= len(tokens) or state.frames[-1].done:
        return False
    subject = at - 2 if tokens[at - 1].tag == "RB" and at > 1 else at - 1
    if tokens[subject].tag not in _SUBJECT_TAGS and (subject > 0 or tokens[0].lower in _ARTICLES):
        return False
    following = tokens[at + 1]
    if token.tag == "NNS":
        government = VERB_GOVERNORS.get(verb_lemma(token.lower))
        return (
            government is not None
            and tokens[at - 1].tag in ("NN", "NNP")
            and (following.tag in _COMPLEMENT_TAGS or following.lower == "that")
        )
    if token.tag == "NN":
        return is_verb_for_noun(state, at, token)
    return token.tag == "JJ" and is_participle(token.lower) and following.tag in _COMPLEMENT_TAGS


def is_verb_for_noun(state: State, at: int, token: Token) -> bool:
    """Whether a word tagged as a singular noun is a verb: "shares rose", "if costs rise", "the police suspect that"."""
    following = state.tokens[at + 1]
    if token.lower in PAST_FORMS:
        return True
    if state.tokens[at - 1].tag == "NNS" and state.frames[-1].kind in "ac" and following.tag in (".", ","):
        return True
    governs = token.lower in VERB_GOVERNORS and token.lower not in NOUN_GOVERNORS
    return governs and (following.tag == "PRP" or following.lower == "that")


def mistaken_participle(state: State, at: int) -> bool:
    """Whether "have not" is followed by a participle that is tagged as an adjective ("has not diversified")."""
    index = after_adverbs(state, at)
    return index < len(state.tokens) and state.tokens[index].tag == "JJ" and state.tokens[index].lower.endswith("ed")


def bare_coordination(state: State, at: int) -> bool:
    """Whether no subject stands between the conjunction and the verb at `at`."""
    for back in range(at - 1, max(-1, at - _LOOK_AHEAD - 2), -1):
        token = state.tokens[back]
        if ROLES.get(token.lower) is Role.COORDINATION:
            return True
        if token.tag[:2] not in ("RB", "MD") and token.lower not in AUXILIARIES and token.tag != ",":
            return False
    return False


def ends_clause(state: State, at: int) -> bool:
    """Whether a mark or the end of the sentence follows at once."""
    return at + 1 >= len(state.tokens) or state.tokens[at + 1].tag in (",", ".", ":", "''", "``")


def ends_here(tokens: Sequence[Token], at: int) -> bool:
    """Whether no clause follows the speech verb at `at`: only adverbials or its subject up to the next mark."""
    for token in tokens[at + 1 : at + 1 + _WINDOW]:
        if token.tag in (",", ".", ":", "''", "``"):
            return True
        if token.tag in FINITE or token.tag == "TO" or token.lower == "that":
            return False
    return True


def is_adverb(token: Token) -> bool:
    """Whether a word can stand between "to" or a modal and its verb."""
    return token.tag[:2] == "RB" and (token.lower.endswith("ly") or token.lower in SHORT_ADVERBS)


def fits(kind: str, token: Token) -> bool:
    """Whether a verb can follow the auxiliary `kind` in one verb group."""
    tag = token.tag
    if kind == "be":
        return tag in ("VBG", "VBN", "VBD") or (tag in ("VB", "VBP") and token.lower in PARTICIPLES)
    if kind == "have":
        return tag in ("VBN", "VBD") or (tag in ("VB", "VBP") and token.lower in PARTICIPLES)
    return tag in ("VB", "VBP")


def is_participle(word: str) -> bool:
    """Whether a past form can also be a participle."""
    return word.endswith("ed") or word in PARTICIPLES
