"""Find words that say how much is meant: all, most, part, several, only, none, also."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facts.model import ScopeWord
from facts.reading.lexicons.scope_words import ENTRIES, TIME_UNITS, Entry
from facts.reading.stems import singular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Sentence, Token

_INSIDE = frozenset(
    (
        "DT",
        "PDT",
        "PRP$",
        "JJ",
        "JJR",
        "JJS",
        "CD",
        "POS",
        "VBN",
        "VBG",
        "RB",
        "$",
        "``",
        "''",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
    )
)
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_REACH = 9  # tokens from the scope word to the noun it limits
_REPEATED = frozenset(("every", "each", "all"))


def find_scopes(text: str, sentences: Sequence[Sentence]) -> tuple[ScopeWord, ...]:
    """Return the scope expressions of a source, in order of the text; each span runs to the noun that it limits."""
    index = _index()
    out: list[ScopeWord] = []
    for sentence in sentences:
        tokens = sentence.tokens
        skip = 0
        for at in [at for at, token in enumerate(tokens) if token.lower in index]:
            if at < skip:
                continue
            for entry in index[tokens[at].lower]:
                found = _match(text, tokens, at, entry)
                if found is not None:
                    out.append(found)
                    skip = at + len(entry.words)
                    break
    return tuple(out)


@cache
def _index() -> dict[str, tuple[Entry, ...]]:
    """Group the entries by first word, longer ones first."""
    groups: dict[str, list[Entry]] = {}
    for entry in ENTRIES:
        groups.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(group, key=lambda entry: -len(entry.words))) for word, group in groups.items()}


def _match(text: str, tokens: Sequence[Token], at: int, entry: Entry) -> ScopeWord | None:
    after = at + len(entry.words)
    if len(entry.words) > 1 and tuple(token.lower for token in tokens[at:after]) != entry.words:
        return None
    before = tokens[at - 1].lower if at else ""
    following = tokens[after].lower if after < len(tokens) else ""
    if before in entry.not_after or following in entry.not_before:
        return None
    head = _limited_noun(tokens, after)
    if not _fits(entry, tokens, after, head):
        return None
    noun = singular(tokens[head].lower) if head is not None else ""
    if entry.words[0] in _REPEATED and noun in TIME_UNITS:
        return None
    end = tokens[head].end if head is not None else tokens[after - 1].end
    start = tokens[at].start
    return ScopeWord(start, end, text[start:end], entry.value, noun)


def _fits(entry: Entry, tokens: Sequence[Token], after: int, head: int | None) -> bool:
    """Check the kind of noun that an expression takes."""
    if head is None:
        return entry.takes == "any"
    if entry.takes in {"plural", "mass"}:
        plural = tokens[head].tag in {"NNS", "NNPS"} or tokens[head].lower == "people"
        approximate = tokens[after].tag == "CD"
        return plural == (entry.takes == "plural") and not approximate
    return True


def _limited_noun(tokens: Sequence[Token], after: int) -> int | None:
    """Return the head of the noun phrase that begins at `after`, past a possessor ("the company's land")."""
    head = None
    at = after
    while at < len(tokens) and at < after + _REACH:
        tag = tokens[at].tag
        if tag in _NOUNS:
            head = at
        elif tag == "POS":
            head = None
        elif head is not None and tag == "CD" and tokens[head].tag == "NNP":
            head = at - 1
        elif head is not None or tag not in _INSIDE or (tag == "RB" and at == after):
            break
        at += 1
    return head
