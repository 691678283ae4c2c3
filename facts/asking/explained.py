"""Explained: the event that a reason explains, and whom and what that event concerns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.frames import phrase_concepts
from facts.lexicons.purposes import ADMITTED, AGAIN, EXPLAINED, HOSPITALS, LIGHT, MISHAPS, SEEKING
from facts.words import concept

if TYPE_CHECKING:
    from facts.asking.frames import Frame
    from facts.asking.targets import Parsed
    from facts.model import Token

_NEAR = 9  # tokens from an event to the words that explain it
_BE_HAVE = frozenset({"is", "was", "were", "are", "been", "has", "had", concept("be"), concept("have")})
_GUNS = frozenset(map(concept, ("trigger", "gun", "shot", "bullet", "round")))  # what is fired or pulled in a shooting
_AIMED = frozenset({"at", "into", "upon", "on", "from"})  # prepositions after "fired" where shots are
_POSTS = frozenset({"job", "post", "position", "role", "team", "company"})  # what people are fired from


class Span(NamedTuple):
    """Tokens of a reason: the one that opens it, the first and the last of its content."""

    mark: int
    first: int
    last: int


class Reason(NamedTuple):
    """The tokens of a sentence that say why, and what they explain."""

    span: Span
    event: str  # the class or concept of the event; of a use the concept of the thing
    verb: int  # the token of the event or the thing
    about: frozenset[str]  # concepts of who and what the event concerns
    use: bool = False  # what a thing is for, not why something happened
    aim: bool = False  # what somebody wanted, not what lay before
    who: tuple[int, int] = (-1, -1)  # first and last token of the subject of the event, -1 where none is told
    what: int = -1  # the last token of its object, -1 where none is told


def of_frame(sentence: Parsed, span: Span, frame: Frame) -> Reason:
    """The reason of the event that a verb tells."""
    tokens, phrases = sentence.tokens, sentence.phrases
    about = phrase_concepts(tokens, phrases, frame.subject) | phrase_concepts(tokens, phrases, frame.object)
    number = frame.object if frame.passive else frame.subject
    who = (phrases[number].first, phrases[number].last) if number >= 0 else (-1, -1)
    what = phrases[frame.object].last if frame.object >= 0 and not frame.passive else -1
    return Reason(span, class_of(sentence, frame) or frame.lemma, frame.verb, about, who=who, what=what)


def explained_by(sentence: Parsed, span: Span) -> Frame | None:
    """The verb that a reason explains: the nearest before it, or where it opens its sentence the first after.

    After a comma a form of "be" or "have" is that of a relative clause between; in front, verbs of saying may come between.
    """
    before = [f for f in sentence.frames if f.verb < span.mark]
    if before and sentence.tokens[span.mark - 1].text == ",":
        frame = next((f for f in reversed(before) if f.lemma not in _BE_HAVE), None)
        aim = sentence.tokens[span.mark].lower == "to"
        return None if frame and aim and _is_aside(sentence, frame) else frame
    if before:
        return _of_state(sentence, before[-1], span.mark) if span.mark - before[-1].verb <= _NEAR else None
    after = [f for f in sentence.frames if f.verb > span.last]
    return next((f for f in after if f.lemma in EXPLAINED), after[0] if after else None)


def _is_aside(sentence: Parsed, frame: Frame) -> bool:
    """Whether a verb stands in a clause after the main one that a comma closes: "who joined when Reed left, to ..."."""
    opener = next((k for k in range(frame.first - 1, 0, -1) if sentence.tokens[k].tag in {"WRB", "WP", "WDT"}), 0)
    near = not any(t.text == "," for t in sentence.tokens[opener : frame.first])
    return opener > 0 and near and any(f.verb < opener for f in sentence.frames)


def _of_state(sentence: Parsed, frame: Frame, end: int) -> Frame:
    """The frame of a verb; of "was" before an adjective that tells an event ("was temporarily closed") that of a passive."""
    if frame.lemma not in LIGHT:
        return frame
    place = next((k for k in range(frame.verb + 1, end) if concept(sentence.tokens[k].lower) in EXPLAINED), -1)
    if place < 0 or sentence.tokens[place].tag != "JJ":
        return frame
    name = concept(sentence.tokens[place].lower)
    return replace(frame, verb=place, lemma=name, subject=-1, object=frame.subject, passive=True)


def _is_in(sentence: Parsed, frame: Frame, nouns: frozenset[str]) -> bool:
    """Whether one of some nouns is the object of a verb or stands in a phrase right after it."""
    numbers = [n for n in (frame.object, *frame.others[:1]) if n >= 0 and not (frame.passive and n == frame.object)]
    return any(not nouns.isdisjoint(phrase_concepts(sentence.tokens, sentence.phrases, n)) for n in numbers)


def class_of(sentence: Parsed, frame: Frame) -> str:
    """The class of an event of which people ask why, "" for another: coaches are fired, and so are shots."""
    if frame.lemma in {"fire", "pull"}:
        return _of_shot(sentence, frame)
    ahead = (concept(t.lower) for t in sentence.tokens[frame.verb + 1 : frame.verb + 5])
    if frame.negative and frame.lemma in SEEKING and not AGAIN.isdisjoint(ahead):
        return "leave"
    if frame.lemma in ADMITTED and _is_in(sentence, frame, HOSPITALS):
        return "treat"
    if (
        frame.lemma == "shut"
        and frame.object >= 0
        and sentence.tokens[sentence.phrases[frame.object].head].tag == "PRP"
    ):
        return "rest"
    return EXPLAINED.get(frame.lemma, "")


def _of_shot(sentence: Parsed, frame: Frame) -> str:
    """The class of "fired" and "pulled": shots and triggers, or people and products."""
    name = EXPLAINED.get(frame.lemma, "")
    wanted = phrase_concepts(sentence.tokens, sentence.phrases, frame.object)
    if wanted & _GUNS:
        return "shoot"
    if frame.lemma == "fire" and not (frame.passive and not wanted):
        after = [t.lower for t in sentence.tokens[frame.verb + 1 : frame.verb + 5]]
        at_something = bool(after) and after[0] in _AIMED and not _POSTS.intersection(after)
        return "shoot" if at_something or not wanted else name
    return name


def told_by(word: Token) -> str:
    """The class of the event that a word tells, "" for none: a noun for a mishap, or else any word of an event."""
    name = concept(word.lower)
    if word.lower == "toll":
        return ""
    if word.tag.startswith("NN") and name in MISHAPS:
        return MISHAPS[name]
    return "" if name == "fire" else EXPLAINED.get(name, "")
