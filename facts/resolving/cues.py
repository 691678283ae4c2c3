"""The words of a passage that decide what it says, whatever else is edited: denials, doubt, who vouches for it, what became of whom.

A reading depends on far context: a sentence moved, or a neighbour put in, can change who "he" is or how a verb is taken, although
nobody touched what the passage says. So where the words that carry a value stand unchanged, these cues alone tell an edit from a
change of what is said: "not" or "reportedly" put in, "announced" made "speculated".
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from facts.asking.amounts import STATES
from facts.model import Status
from facts.reading.events.morphology import verb_lemma
from facts.reading.events.tables import SAYING, VERB_GOVERNORS
from facts.reading.events.words import ADVERBS, CONDITIONS, MODALS, NEGATIONS, PREDICATES, PRENOMINAL
from facts.resolving.folding import fold
from facts.words import concept

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[$£€¥₹₩%°½¼¾⅓⅔]|-(?=\d)")
_TELLING = frozenset(
    {Status.CONFIRMED, Status.ANNOUNCED, Status.ALLEGED, Status.EXPECTED, Status.SPECULATED, Status.DENIED}
)
_BELIEVING = frozenset(
    {"expect", "believe", "think", "suspect", "assume", "deny", "anticipate", "speculate", "suppose"}
)
_NOUNS = frozenset(
    {"state", "states", "project", "projects", "note", "notes", "figure", "figures", "point", "points", "stress"}
)
_OPEN = frozenset({"can", "could", "may", "might"})
_STOPS = frozenset(".!?…")
_CLOSING = " \t\r\n\"”’')]"
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\s|\n")


def cues_of(text: str) -> Counter[str]:
    """What decides a passage, by class and how often: "says announced", "no", "possible"."""
    return Counter(cue for word in words_in(text) if (cue := _cue(word)))


def other_outcome(then: str, now: str) -> bool:
    """Whether those who were counted came to something else: killed and then injured, say."""
    was, is_ = (Counter(c for w in words_in(text) if (c := concept(w)) in STATES) for text in (then, now))
    return bool(was - is_) and bool(is_ - was)


def words_in(text: str) -> list[str]:
    """The words, figures and signs of a passage in lower case, without typography."""
    return _WORD.findall(fold(text)[0].casefold())


def head_of(before: str) -> str:
    """The head of the sentence in which a passage stands, from the text before it; "" where it begins the sentence."""
    ends = [m.end() for m in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def tail_of(passage: str, after: str) -> str:
    """The rest of the sentence that a passage leaves open, from the text after it; "" where it ends the sentence."""
    if passage.rstrip(_CLOSING)[-1:] in _STOPS:
        return ""
    found = _SENTENCE_END.search(after + "\n")
    return after[: found.start()] if found else after


@cache
def _cue(word: str) -> str:
    if word in NEGATIONS or word.endswith("n't") or word in {"cannot", "denied", "denies", "deny"}:
        return "no"
    if word in _OPEN:
        return "possible"
    if word in MODALS or word in {"will", "shall"} or word.endswith(("'ll", "'d")):
        return word.replace("shall", "will")
    for table in (ADVERBS, PRENOMINAL, PREDICATES):
        if word in table:
            return table[word][0].value
    if word in CONDITIONS:
        return "if"
    return _vouching(word)


def _vouching(word: str) -> str:
    """What a verb of saying, thinking or planning makes of its content, "" for other words."""
    if word == "according":
        return "says reported"
    if word in _NOUNS:
        return ""
    government = VERB_GOVERNORS.get(verb_lemma(word))
    if government is None:
        return ""
    lemma = verb_lemma(word)
    if lemma in SAYING:
        status = government.clause or government.infinitive
    else:  # a bare form may be a noun: "on schedule", "the block"
        status = government.clause or government.infinitive
        status = status if status in _TELLING and (word != lemma or word in _BELIEVING) else None
    return f"says {status.value}" if status else ""
