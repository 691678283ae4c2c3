"""Targets: what a word is said of: the noun that it qualifies, or the subject and the object of its verb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.asking.frames import TIMES, find_frames, find_phrases, phrase_concepts
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.frames import Frame, Phrase
    from facts.model import Token

_BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "remain", "stay", "becom", "seem", "look"})
_COPULA_REACH = 5  # tokens from a form of "be" to what it says
_ANOTHER = frozenset({"another", "different", "other", "others", "separate"})
_EMPTY: frozenset[str] = frozenset()
_SEEN = frozenset(
    concept(w) for w in ("seen", "regarded", "viewed", "described", "known", "considered", "treated", "deemed")
)
_LIGHT = frozenset({"be", "do", "get", "give", "have", "hold", "make", "put", "take"})  # they tell little alone


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its noun groups and verbs."""

    tokens: Sequence[Token]
    phrases: Sequence[Phrase]
    frames: Sequence[Frame]


def parse(tokens: Sequence[Token]) -> Parsed:
    """The noun groups and verbs of a sentence."""
    phrases = find_phrases(tokens)
    return Parsed(tokens, phrases, find_frames(tokens, phrases))


def target_of(sentence: Parsed, start: int, end: int) -> frozenset[str]:
    """The concepts of what the words from offset `start` to `end` are said of; empty where the sentence does not tell.

    Of a verb these are subject and object, of an adjective the noun beside it or the subject of its "is", of a noun what "of" attaches
    and the subject of the verb whose object it is. Days, figures and pronouns tell nothing.
    """
    tokens = sentence.tokens
    places = _places(sentence, start, end)
    if not places:
        return _EMPTY
    first, last = places[0], places[-1]
    if done := _complement(sentence, last):
        return done
    wanted = _with_joined(sentence, _said_of(sentence, first, last))
    words = frozenset(w for k in wanted for w in phrase_concepts(tokens, sentence.phrases, k))
    own = {concept(tokens[k].lower) for k in places}
    return frozenset(w for w in words - own if w not in _DULL and not w[0].isdigit())


def is_of_another(sentence: Parsed, start: int, end: int) -> bool:
    """Whether the words from offset `start` to `end` are said of "another" thing than the one before."""
    places = _places(sentence, start, end)
    if not places:
        return False
    phrases = [sentence.phrases[k] for k in _said_of(sentence, places[0], places[-1])]
    around = {k for p in phrases for k in range(p.first, p.last + 1)}.difference(places)
    return any(sentence.tokens[k].lower in _ANOTHER for k in around)


def _places(sentence: Parsed, start: int, end: int) -> list[int]:
    return [k for k, t in enumerate(sentence.tokens) if t.start < end and start < t.end]


def _said_of(sentence: Parsed, first: int, last: int) -> list[int]:
    """The phrases that some tokens stand in, and those that are subject and object of their verb."""
    inside = [k for k, p in enumerate(sentence.phrases) if p.first <= last and first <= p.last]
    return [*inside, *_roles(sentence, first, last, inside)]


def _complement(sentence: Parsed, last: int) -> frozenset[str]:
    """The concepts of the verb, and of its object, that words ending in "to" open ("plans to build a pier"); empty for others."""
    after = sentence.tokens[last + 1 : last + 2]
    if sentence.tokens[last].lower != "to" or not after or after[0].tag != "VB":
        return _EMPTY
    objects = [f.object for f in sentence.frames if f.verb == last + 1]
    words = _EMPTY.union(*(phrase_concepts(sentence.tokens, sentence.phrases, k) for k in objects))
    return words if words and after[0].lower in _LIGHT else words | {concept(after[0].lower)}


def _with_joined(sentence: Parsed, numbers: Sequence[int]) -> list[int]:
    """Phrases with those that "and" joins to them in front ("Ports and Canals are …")."""
    out = list(numbers)
    for number in out:
        before = sentence.phrases[number - 1] if number else None
        joint = sentence.phrases[number].first - 1
        if (
            before is not None
            and before.last == joint - 1
            and sentence.tokens[joint].lower == "and"
            and number - 1 not in out
        ):
            out.append(number - 1)
    return out


def _roles(sentence: Parsed, first: int, last: int, inside: Sequence[int]) -> list[int]:
    """The phrases that are subject and object of a verb among some tokens, else the subject of the verb that governs them."""
    heads = [f for f in sentence.frames if first <= f.verb <= last]
    if heads:
        return [k for f in heads for k in (f.subject, f.object) if k >= 0]
    if governing := _governing(sentence, first, inside):
        return [k for k in (governing.subject, governing.object) if k >= 0]
    around = [k for k in inside if sentence.phrases[k].first < first or last < sentence.phrases[k].last]
    for frame in sentence.frames:
        said = frame.lemma in _BE and not around and 0 < first - frame.verb <= _COPULA_REACH
        if frame.subject >= 0 and (frame.object in inside or said):
            return [frame.subject]
        if frame.passive and frame.lemma in _SEEN and frame.object >= 0 and _is_as(sentence, frame, inside):
            return [frame.object]  # "was seen as an unlikely buyer"
    return []


def _governing(sentence: Parsed, first: int, inside: Sequence[int]) -> Frame | None:
    """The verb of some words after a preposition: "was replaced on an interim basis", "is in a coma"."""
    at_once = sentence.tokens[first].tag == "IN"  # then they are no mere word of where something happened
    for frame in sentence.frames:
        held = [sentence.phrases[k] for k in inside if k in frame.others]
        if at_once and any(p.first == first + 1 for p in held):
            return frame
        if frame.lemma in _BE and any(p.prep in {"in", "on", "under"} and p.first <= first for p in held):
            return frame
    return None


def _is_as(sentence: Parsed, frame: Frame, inside: Sequence[int]) -> bool:
    """Whether one of some phrases follows a verb with "as"."""
    return any(k in frame.others and sentence.phrases[k].prep == "as" for k in inside)


_DULL = frozenset(map(concept, TIMES)) | frozenset(
    concept(w)
    for w in "time times people man woman men women person thing things number lot part way".split()
    if is_content(w)
)
