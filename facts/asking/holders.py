"""Holders: the person whose doing or property a figure is, as far as the words of a source tell.

"Lund scored 20 points while Dahl added 16": two figures, two people. The holder is the subject of the verb before the
figure where that is a person, or a pronoun that takes one up; a name that is bound to the figure itself ("Dahl's 16")
goes first. Nobody is the holder where the subject is a thing, so that a wrong person never parts two figures.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.reading.lexicons.name_words import FIRST_NAMES
from facts.reading.lexicons.places import PLACES
from facts.reading.tagging import is_common_word
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.model import Claim, Mention, Name, Reading, Token
    from facts.story import Story

_PRONOUNS = frozenset({"he", "she"})
_TAKING_UP = _PRONOUNS | {"his", "her", "him", "who", "whose"}
_CARRIED = 3  # sentences without a person through which a pronoun still takes one up
_BOUND = frozenset({"'s", "’s", "'", "’", "(", "with", ":"})  # between a name and its figure
_GOING_ON = frozenset({"CC", ",", "VBD", "VBZ", "VBP", "TO"})  # before a verb that goes on with an earlier subject
_PREPOSITIONS = frozenset({"of", "by", "from", "with", "for", "against", "over", "to", "in", "at"})
_SKIPPED = frozenset({"RB", "RBR", "MD", "POS"})
_WORDS = range(2, 4)  # how many words the name of a person has that nothing else tells to be one


@dataclass(frozen=True, slots=True)
class Holders:
    """What tells of whom a source speaks: the people named in each sentence, and whom a pronoun there takes up."""

    named: Mapping[int, tuple[Name, ...]]
    people: frozenset[str]
    speaking: frozenset[int]  # where the names end of those who only speak
    governed: frozenset[int]  # where the names end behind a preposition, which are no subjects: "the team of Lund"
    spoken_of: Mapping[int, str]


def people_of(story: Story) -> frozenset[str]:
    """The names of persons: read as such at least as often as otherwise, or once where they open with a first name."""
    votes: dict[str, list[int]] = {}
    for reading in story.readings:
        for claim in reading.claims:
            for name in claim.names:
                votes.setdefault(name.name, [0, 0])[name.type == "person"] += 1
    return frozenset(name for name, (no, yes) in votes.items() if yes >= no or (yes and _first_name(name)))


def _first_name(name: str) -> bool:
    first, _, others = name.partition(" ")
    return bool(others) and first.lower() in FIRST_NAMES


def find_holders(reading: Reading, people: frozenset[str]) -> Holders:
    """Read whom a source speaks of, sentence by sentence."""
    named: dict[int, list[Name]] = {}
    speaking: set[int] = set()
    for claim in reading.claims:
        named.setdefault(claim.sentence, []).extend(n for n in claim.names if n.name in people or _personal(n))
        speaking.update(n.end for n in claim.names for s in claim.speakers if s.start < n.end and n.start < s.end)
    spoken_of: dict[int, str] = {}
    governed: set[int] = set()
    person, age = "", 0
    for sentence in reading.sentences:
        spoken_of[sentence.index] = person
        governed.update(_governed(sentence.tokens, named.get(sentence.index, ())))
        found = [n for n in named.get(sentence.index, ()) if n.end not in speaking]
        known = [n.name for n in found if n.name in people]
        subject = _subject_of(sentence.tokens, found)
        if subject or (known and not _takes_up(sentence.tokens)):
            person, age = subject or known[0], 0
        elif _takes_up(sentence.tokens):
            age = 0
        else:
            age += 1
            person = person if age < _CARRIED else ""
    every = {s: tuple(n) for s, n in named.items()}
    return Holders(every, people, frozenset(speaking), frozenset(governed), spoken_of)


def _personal(name: Name) -> bool:
    """Whether a name of two or three words has nothing of a firm, a place or a thing about it."""
    words = name.name.split()
    if name.type == "place" or len(words) not in _WORDS or not all(w.isalpha() and w[0].isupper() for w in words):
        return False
    if words[0].lower() in FIRST_NAMES:
        return True
    last = words[-1]
    common = is_common_word(last.lower()) or is_common_word(last.lower().removesuffix("s"))
    return not (common or last in PLACES or name.name in PLACES)


def _takes_up(tokens: Sequence[Token]) -> bool:
    """Whether a sentence opens with a pronoun that stands for a person, within its first few words."""
    return any(t.lower in _TAKING_UP for t in tokens[:3])


def _governed(tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[int]:
    """Where the names end that stand behind a preposition."""
    starts = [t.start for t in tokens]
    for name in names:
        at = bisect_left(starts, name.start) - 1
        if at >= 0 and tokens[at].lower in _PREPOSITIONS:
            yield name.end


def _subject_of(tokens: Sequence[Token], names: Sequence[Name]) -> str:
    """The first person that stands right before a finite verb."""
    starts = [t.start for t in tokens]
    for name in names:
        at = bisect_left(starts, name.end)
        tags = [t.tag for t in tokens[at : at + 2]]
        if tags and (tags[0] in FINITE or (tags[0] in {"RB", ","} and tags[-1] in {*FINITE, "WP"})):
            return name.name
    return ""


def holder_of(holders: Holders, claim: Claim, tokens: Sequence[Token], mention: Mention) -> str:
    """The person whose doing or property a figure is, "" where nobody is said. `tokens` are those of its sentence."""
    names = holders.named.get(claim.sentence, ())
    ends = {n.end: n.name for n in names}
    known = {end: name for end, name in ends.items() if name in holders.people}
    ends = {end: "" if end in holders.speaking else name for end, name in ends.items()}
    before = [t for t in tokens if t.end <= mention.start]
    if len(before) > 1 and before[-1].text in _BOUND and before[-2].end in ends:
        return ends[before[-2].end]
    ends |= {n.end: "" for n in names if n.end in holders.governed}
    for at in range(len(before) - 1, -1, -1):
        if _is_verb(before, at, ends):
            subject = _before_verb(before, at, ends, known, holders.spoken_of.get(claim.sentence, ""))
            if subject is not None:
                return subject
    if not before or before[0].tag in {"NNP", "NNPS", "PRP"}:
        return ""
    return _told_later(tokens, mention, [n for n in names if n.name in holders.people])


def _is_verb(tokens: Sequence[Token], at: int, ends: Mapping[int, str]) -> bool:
    """Whether a token heads a clause; a past tense after a name may be read as a participle, a counted noun as a verb."""
    before = tokens[at - 1] if at else None
    if before is None or before.tag == "CD":
        return False
    return tokens[at].tag in FINITE or (tokens[at].tag == "VBN" and before.end in ends)


def _before_verb(
    tokens: Sequence[Token], verb: int, ends: Mapping[int, str], known: Mapping[int, str], spoken_of: str
) -> str | None:
    """The subject of a finite verb: a person, "" for a thing, None where an earlier verb has the same one."""
    at = verb - 1
    while at >= 0 and tokens[at].tag in _SKIPPED:
        at -= 1
    if at < 0:
        return None
    token = tokens[at]
    if token.end in ends:
        return ends[token.end]
    if token.lower in _PRONOUNS:
        return _nearest(tokens[:at], known) or spoken_of
    if token.text == "," and at and tokens[verb].tag in FINITE and tokens[at - 1].end in ends:
        return ends[tokens[at - 1].end]  # "the leading scorer, Lund, had"
    if token.tag == "WP":
        return _nearest(tokens[:at], known) or None
    return None if token.tag in _GOING_ON else ""


def _nearest(tokens: Sequence[Token], ends: Mapping[int, str]) -> str:
    return next((ends[t.end] for t in reversed(tokens) if t.end in ends), "")


def _told_later(tokens: Sequence[Token], mention: Mention, names: Sequence[Name]) -> str:
    """The person of whom the opening of a sentence speaks: "After missing nine games, Lund came back"."""
    for name in names:
        if name.start < mention.end:
            return ""
        before = [t for t in tokens if t.end <= name.start][-1:]
        return name.name if before and before[0].text == "," else ""
    return ""
