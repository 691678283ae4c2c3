"""Shared topic: the word that tells what mentions of several sources are about, as most of the sources have it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.asking.topics import noun_topic, verb_topic, where_topic
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.asking.contexts import Context

_DULL = frozenset(
    map(
        concept,
        "percent million billion last next year month week day total new number amount per average today "
        "monday tuesday wednesday thursday friday saturday sunday".split(),
    )
)
_BESIDE = 0.4  # how near a mention a word must stand to tell what it is about


def common(words: Iterable[str]) -> str:
    """The commonest of some words, the first in alphabetical order where several are; "" where there is none."""
    counts = Counter(w for w in words if w)
    return min(counts, key=lambda w: (-counts[w], w)) if counts else ""


def topic(contexts: Sequence[Context]) -> tuple[str, str]:
    """What mentions are about, as a concept and as it stands in a source; ("", "") where nothing is shared.

    The event word that governs most of them, where more than one has it; else the content word that stands nearest in
    most sources.
    """
    verbs = Counter(c.verb for c in contexts if c.verb)
    verb = common(c.verb for c in contexts)
    if verb and 2 * verbs[verb] > len(contexts):
        return verb, commonest_form(contexts, verb)
    sources: dict[str, set[int]] = {}
    weights: Counter[str] = Counter()
    for context in contexts:
        for word, weight in context.near.items():
            if weight >= _BESIDE and word.isalpha() and word not in _DULL and word not in _person_words(context):
                sources.setdefault(word, set()).add(context.source)
                weights[word] += round(1000 * weight)
    shared = [w for w in sources if len(sources[w]) > 1]
    word = min(shared, key=lambda w: (-len(sources[w]), -weights[w], w), default=verb)
    return word, commonest_form(contexts, word)


def _person_words(context: Context) -> frozenset[str]:
    """The concepts of the names of people in a claim."""
    return frozenset(concept(w.lower()) for n in context.claim.names if n.type == "person" for w in n.text.split())


def commonest_form(contexts: Sequence[Context], word: str) -> str:
    """The commonest form of a concept in the sentences of some contexts, "" for no concept."""
    forms = Counter(
        t.text if any(n.start <= t.start < n.end for n in c.claim.names) else t.lower
        for c in contexts
        for t in c.claim.tokens
        if word and concept(t.lower) == word
    )
    return min(forms, key=lambda f: (-forms[f], f), default="")


def about_topic(contexts: Sequence[Context], known: str = "", *, placed: bool = False) -> str:
    """What mentions are about, as the end of a question: " (battery)", " (missed)"; "" where no word fits.

    A word that stands in `known`, the words of the question, is not said again. `placed`: with its preposition where the
    sources give it one (" on the island").
    """
    word = topic(contexts)[0]
    if not word or word in {concept(w) for w in known.lower().split()}:
        return ""
    noun = noun_topic(contexts, word)
    where = where_topic(contexts, word) if placed and noun else ""
    told = noun or verb_topic(contexts, word)
    return f" {where}" if where else f" ({told})" if told else ""
