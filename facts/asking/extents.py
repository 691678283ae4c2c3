"""Extents: how much of something a source means: all of it, the whole, most, some, none, so many, the only one or a further one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.model import Mention
from facts.reading.lexicons.scope_words import TIME_UNITS
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, ScopeWord, Token
    from facts.story import Story

_FURTHER = frozenset({"first", "second", "another", "other", "latest", "among", "further", "additional"})
_UNIQUE = frozenset({"the", "its", "his", "her", "their", "our", "'s", "’s"})  # before an "only" that means one alone
_WHOLE = frozenset({"all", "entire", "whole", "full", "entirety"})  # words that before one thing mean the whole of it
_MEASURES = TIME_UNITS | frozenset(
    "yard mile metre meter foot inch kilometre kilometer point percent dollar pound euro cent degree case thing way lot".split()
)  # what is measured, not shared out


_NEARLY = frozenset({"nearly", "almost", "virtually", "practically"})
_WHOEVER = {"everyone": "all", "everybody": "all", "nobody": "none"}  # words that mean people without a noun
_PEOPLE = concept("people")
_OF_PEOPLE = frozenset(
    concept(w)
    for w in "person people adult citizen resident national american briton canadian australian european worker employee "
    "student pupil voter customer user patient passenger subscriber consumer traveller traveler taxpayer homeowner".split()
)  # heads under which news tells of whom it means


class Extent(NamedTuple):
    """How much of something a source means: the concept of the thing, the value, and the concepts of its other words.

    What is told of people bears the head of people, whatever `called` they are ("most adults", "everyone").
    """

    context: Context
    head: str
    called: str
    value: str
    text: str
    inner: frozenset[str]

    @property
    def source(self) -> int:
        """The place of its source."""
        return self.context.source


def find_extents(story: Story) -> Iterator[Extent]:
    """Every noun group of which a source says how much it means, measures and times aside."""
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for mention, head, value in _in_claim(claim):
                if head not in _MEASURES:
                    inner = frozenset(concept(w) for w in mention.text.lower().split() if is_content(w))
                    name = concept(head)
                    thing = _PEOPLE if name in _OF_PEOPLE else name
                    yield Extent(
                        story.context(source, claim, mention), thing, name, value, mention.text, inner - {name}
                    )


def _in_claim(claim: Claim) -> Iterator[tuple[Mention, str, str]]:
    for word in claim.scopes:
        if value := _value(claim, word):
            yield word, word.head, value
    for quantity in claim.quantities:
        within = any(w.start <= quantity.start < w.end for w in claim.scopes)  # "all of the 30 candidates"
        if quantity.role == "count" and quantity.value is not None and quantity.unit and not within:
            yield quantity, quantity.unit.lower(), "count"
    for i, token in enumerate(claim.tokens):
        if token.lower in _WHOEVER:
            yield Mention(token.start, token.end, token.text), "people", _WHOEVER[token.lower]
        head = _noun_after(claim.tokens, i) if token.lower in _FURTHER else None
        if head:
            text = claim.text[token.start - claim.start : head.end - claim.start]
            yield Mention(token.start, head.end, text), head.lower, "further"


def _value(claim: Claim, word: ScopeWord) -> str:
    """The value of a scope word that limits a noun, "nearly" of nearly all; "" where it tells no extent: "only 30 yards", "every 500 users"."""
    if not word.head or word.value == "also":
        return ""
    inside = [t for t in claim.tokens if word.start <= t.start < word.end]
    counted = any(t.tag == "CD" for t in inside)
    first = inside[0].lower
    before = next((t.lower for t in reversed(claim.tokens) if t.end <= word.start), "")
    if word.value == "all" and (before in _NEARLY or _follows_nearly(claim, word, before)):
        return "nearly"
    if word.value == "only":
        return "" if counted or (first == "only" and before not in _UNIQUE) else "only"
    if word.value == "all" and first in {"every", "each"} and counted:
        return ""
    if word.value == "all" and first in _WHOLE and inside[-1].tag == "NN" and inside[-1].lower != "people":
        return "whole"
    return "some" if first == "some" and word.value == "several" else word.value


def _follows_nearly(claim: Claim, word: ScopeWord, before: str) -> bool:
    """Whether "nearly" stands before the article of a word ("almost the entire town")."""
    if before not in _UNIQUE:
        return False
    return next((t.lower for t in [t for t in claim.tokens if t.end <= word.start][-2:-1]), "") in _NEARLY


def _noun_after(tokens: Sequence[Token], at: int) -> Token | None:
    """The head of the noun group that a word opens, at most four tokens on."""
    head = None
    for token in tokens[at + 1 : at + 5]:
        if token.tag in {"NN", "NNS"}:
            head = token
        elif head is not None or token.tag not in {"JJ", "NNP", "CD"}:
            break
    return head
