"""Meant: the nouns, adjectives and verbs of a class (facts/lexicons/things.py) where they stand, and what they depend on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.frames import phrase_concepts
from facts.lexicons.deeds import DEEDS, QUALITIES
from facts.lexicons.posts import PAST
from facts.lexicons.things import THINGS
from facts.model import Mention
from facts.reading.stems import singular
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.targets import Parsed
    from facts.lexicons.things import Thing
    from facts.model import Claim, Token
    from facts.story import Story


_ADJECTIVES = frozenset(t.name for t in QUALITIES)
_VERBS = frozenset(t.name for t in DEEDS)
_CARRIERS = frozenset(
    {"charge", "charges", "count", "counts", "conviction", "convictions", "offence", "offences", "offense", "offenses"}
)  # what a word for a crime may stand before ("visa fraud charges")
_OTHERWISE = {
    "back": frozenset({"running", "full", "half", "quarter"}),
    "bank": frozenset({"river", "blood", "food", "data"}),
    "court": frozenset({"tennis", "food", "home"}),
    "market": frozenset(
        {"stock", "labor", "labour", "job", "housing", "black", "free", "bond", "bull", "bear", "share"}
    ),
    "bar": frozenset({"state", "gold", "candy", "chocolate"}),
    "secretary": frozenset(
        {
            "treasury",
            "defense",
            "defence",
            "interior",
            "energy",
            "education",
            "transportation",
            "labor",
            "health",
            "press",
        }
    ),
}  # words before which a noun tells of something else ("the running back")
_OFFICES = frozenset({"secretary"})  # what "of" makes an office of ("secretary of the treasury")
_WORK = "profession"  # the class of what somebody does for a living, one thing after another in a life
_MOST = 40  # words of a class that are looked at in a source, earliest first


class Meant(NamedTuple):
    """A word of a class in context: its path in the class, what it depends on, and what stands with it in its noun group."""

    context: Context
    path: str
    slots: Mapping[tuple[str, str], frozenset[str]]  # role and verb or noun -> the words of the verb's other role
    beside: frozenset[str]
    noun: str = ""  # what an adjective is said of

    @property
    def source(self) -> int:
        """The place of its source among the readings."""
        return self.context.source

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.context.sentence


def excludes(one: str, other: str) -> bool:
    """Whether two members of a class are different: neither is a kind or part of the other.

    >>> excludes("leg>knee", "leg>ankle"), excludes("leg>knee", "leg")
    (True, False)
    """
    return not f"{one}>".startswith(f"{other}>") and not f"{other}>".startswith(f"{one}>")


class _Entry(NamedTuple):
    words: tuple[str, ...]
    thing: Thing
    path: str


@cache
def _nouns() -> Mapping[str, list[_Entry]]:
    """The nouns of all classes by their last word, those of most words first."""
    return _by_last_word(THINGS)


@cache
def _plain() -> Mapping[str, list[_Entry]]:
    """The adjectives and verbs of all classes, by word."""
    return _by_last_word((*QUALITIES, *DEEDS))


def _by_last_word(things: Iterable[Thing]) -> dict[str, list[_Entry]]:
    out: dict[str, list[_Entry]] = {}
    for thing in things:
        for path, words in thing.members.items():
            for word in words:
                entry = _Entry(tuple(word.split()), thing, path)
                out.setdefault(entry.words[-1], []).append(entry)
    for entries in out.values():
        entries.sort(key=lambda e: -len(e.words))
    return out


def _entries_of(word: str) -> Sequence[_Entry]:
    return _nouns().get(singular(word)) or _nouns().get(word) or ()


def find_meant(story: Story) -> dict[str, list[Meant]]:
    """Every word of every class, by the name of the class, in order of source and text."""
    found: dict[str, list[Meant]] = {}
    plain = _plain()
    for source, reading in enumerate(story.readings):
        mine: dict[str, list[Meant]] = {}
        for claim in reading.claims:
            if not any(t.lower in plain or (t.tag.startswith("NN") and _entries_of(t.lower)) for t in claim.tokens):
                continue
            for thing, meant in in_claim(story, source, claim, story.parsed(source, claim.sentence)):
                mine.setdefault(thing.name, []).append(meant)
        for name, items in mine.items():
            found.setdefault(name, []).extend(items[:_MOST])
    return found


def in_claim(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[tuple[Thing, Meant]]:
    """The nouns of some class that are heads of their groups, each once in a class, the adjectives in the groups, and the verbs."""
    tokens = sentence.tokens
    for number, phrase in enumerate(sentence.phrases):
        head = tokens[phrase.head]
        if (
            not (claim.start <= head.start < claim.end)
            or not head.tag.startswith("NN")
            or (head.text[0].isupper() and phrase.head)
        ):
            continue
        seen: set[str] = set()
        last = phrase.head - (phrase.head > phrase.first and head.lower in _CARRIERS)
        for entry in _entries_of(tokens[last].lower):
            first = last - len(entry.words) + 1
            if entry.thing.name == _WORK and _is_no_work_now(tokens, phrase.first, last):
                continue
            if entry.thing.name not in seen and first >= phrase.first and _stands(tokens, first, entry):
                seen.add(entry.thing.name)
                context = _context(story, source, claim, tokens[first], tokens[last])
                beside = frozenset(concept(t.lower) for t in tokens[phrase.first : first] if is_content(t.lower))
                yield entry.thing, Meant(context, entry.path, dict(_slots(sentence, number)), beside)
        noun = concept(head.lower)
        for token in tokens[phrase.first : phrase.head]:
            for entry in _plain().get(token.lower, ()) if token.start >= claim.start else ():
                if entry.thing.name in _ADJECTIVES:
                    context = _context(story, source, claim, token, token)
                    yield entry.thing, Meant(context, entry.path, {}, frozenset({noun}), noun)
    yield from _verbs(story, source, claim, sentence)


def _verbs(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[tuple[Thing, Meant]]:
    for frame in sentence.frames:
        token = sentence.tokens[frame.verb]
        if claim.start <= token.start < claim.end and not token.text.isupper():
            for entry in _plain().get(token.lower, ()):
                if entry.thing.name in _VERBS:
                    roles = (("of", frame.subject), ("to", frame.object))
                    heads = ((role, sentence.tokens[sentence.phrases[k].head]) for role, k in roles if k >= 0)
                    slots = {(role, concept(h.lower)): frozenset[str]() for role, h in heads if h.tag != "PRP"}
                    context = _context(story, source, claim, token, token)
                    yield entry.thing, Meant(context, entry.path, slots, frozenset())


def _stands(tokens: Sequence[Token], first: int, entry: _Entry) -> bool:
    if first and tokens[first - 1].lower in _OTHERWISE.get(entry.words[0], ()):
        return False
    return tuple(t.lower for t in tokens[first : first + len(entry.words) - 1]) == entry.words[:-1]


def _is_no_work_now(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a word for a profession tells of an office ("secretary of state") or of what somebody did once ("the former pilot")."""
    if tokens[last].lower in _OFFICES and last + 1 < len(tokens) and tokens[last + 1].lower == "of":
        return True
    return any(t.lower.removesuffix("-") in PAST for t in tokens[first:last])


def _context(story: Story, source: int, claim: Claim, first: Token, last: Token) -> Context:
    start = max(first.start, claim.start)
    return story.context(
        source, claim, Mention(start, last.end, claim.text[start - claim.start : last.end - claim.start])
    )


def _slots(sentence: Parsed, number: int) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    """What a noun group depends on: the verb that it is subject, object or complement of, the noun that it is attached to."""
    tokens, phrases = sentence.tokens, sentence.phrases
    phrase = phrases[number]
    for frame in sentence.frames:
        if frame.subject == number:
            yield ("subject", frame.lemma), phrase_concepts(tokens, phrases, frame.object)
        if frame.object == number:
            yield ("object", frame.lemma), phrase_concepts(tokens, phrases, frame.subject)
        if frame.others[:1] == (number,):
            yield (phrase.prep, frame.lemma), phrase_concepts(tokens, phrases, frame.object)
    before = phrases[number - 1] if number else None
    if before is not None and phrase.prep and before.last == phrase.first - 2:
        yield (phrase.prep, concept(tokens[before.head].lower)), frozenset()
