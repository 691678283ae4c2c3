"""Sentences with parts of speech given by hand, so that a test of a rule does not hang on the tagger.

"Acme may/MD sell/VB the plant": a word without a tag is a determiner, conjunction, mark, preposition of the list
below, a proper name where it has a capital, a common noun otherwise.
"""

from __future__ import annotations

from facts.model import Token
from facts.reading.events.reader import read_tokens
from facts.reading.events.state import Draft, State

_TAGS = {
    **dict.fromkeys(("the", "a", "an", "no", "any", "this", "all"), "DT"),
    **dict.fromkeys(("and", "or", "but", "nor", "&"), "CC"),
    **dict.fromkeys(("he", "she", "it", "they", "we", "i"), "PRP"),
    **dict.fromkeys(("of", "for", "about", "on", "in", "by", "with", "from", "against", "at", "if", "that"), "IN"),
    **dict.fromkeys(("after", "because", "without", "unless", "whether", "than", "over", "into"), "IN"),
    **dict.fromkeys(("although", "while", "until", "since", "as", "so"), "IN"),
    **dict.fromkeys(("May", "Will", "Can"), "NNP"),
    **dict.fromkeys(("not", "n't", "never", "also", "then", "probably", "reportedly", "only", "hardly"), "RB"),
    **dict.fromkeys(("may", "might", "could", "would", "should", "can", "must", "will"), "MD"),
    **dict.fromkeys(("who", "what"), "WP"),
    **dict.fromkeys((".", "?", "!"), "."),
    **dict.fromkeys((";", ":", "--", "—"), ":"),
    "which": "WDT",
    "to": "TO",
    ",": ",",
    "``": "``",
    "''": "''",
    "is": "VBZ",
    "was": "VBD",
    "were": "VBD",
    "said": "VBD",
}


def tagged(spec: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence; a single blank stands between them."""
    out: list[Token] = []
    start = 0
    for entry in spec.split():
        text, _, tag = entry.partition("/")
        tag = tag or _TAGS.get(text) or _TAGS.get(text.lower()) or ("NNP" if text[0].isupper() else "NN")
        out.append(Token(start, start + len(text), text, text.lower(), tag))
        start += len(text) + 1
    return tuple(out)


def state_of(spec: str) -> State:
    """Return the state in which the reader leaves a sentence."""
    return read_tokens(tagged(spec))


def blank(spec: str) -> State:
    """Return the state before the first word of a sentence is read."""
    return State(tagged(spec))


def drafts(spec: str) -> dict[str, Draft]:
    """Return the events of a sentence by word; of a word that stands twice, the last."""
    state = state_of(spec)
    return {state.tokens[draft.at].text: draft for draft in state.drafts}


def verdict(spec: str, word: str) -> tuple[str, str]:
    """Return status and cue of the event at a word."""
    found = drafts(spec)
    assert word in found, f"no event at {word!r}, only at {sorted(found)}"
    return found[word].status.value, found[word].cue


def lemmas(spec: str) -> list[str]:
    """Return the base forms of the events of a sentence, in its order."""
    return [draft.lemma for draft in state_of(spec).drafts]
