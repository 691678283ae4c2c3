"""Reasons: the words that say why something happened or what a thing is for, with the event or thing that they explain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.frames import TIMES, phrase_concepts
from facts.asking.reason_marks import end_of, opening
from facts.asking.targets import parse
from facts.lexicons.purposes import (
    ACTORS,
    EXPLAINED,
    LIGHT,
    MAKING,
    PUNISHED,
    SPANS,
    THINGS,
)
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from facts.asking.frames import Frame
    from facts.asking.targets import Parsed
    from facts.model import Token

_NEAR = 9  # tokens from an event to the words that explain it
_AHEAD = 8  # tokens from a verb such as "forced" to the event that it brings about
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_RELATIVE = frozenset({"WDT", "WP", "VBD", "VBZ", "VBP", "MD"})
_BE = frozenset({"is", "was", "were", "are"})
_OPEN = frozenset(
    map(concept, ("unknown", "unclear", "known", "investigated", "investigation", "determined", "revealed", "given"))
)
_AIMED = frozenset({"at", "into", "upon", "on", "from"})  # prepositions after "fired" where shots are
_POSTS = frozenset({"job", "post", "position", "role", "team", "company"})  # what people are fired from
_EMPTY: frozenset[str] = frozenset()


class Reason(NamedTuple):
    """The tokens `first`..`last` of a sentence that say why, and what they explain."""

    mark: int  # the token that opens it
    first: int
    last: int
    event: str  # the class or concept of the event; of a use the concept of the thing
    verb: int  # the token of the event or the thing
    about: frozenset[str]  # concepts of who and what the event concerns
    use: bool = False  # what a thing is for, not why something happened
    aim: bool = False  # what somebody wanted, not what lay before
    who: tuple[int, int] = (-1, -1)  # first and last token of the subject of the event, -1 where none is told
    what: int = -1  # the last token of its object, -1 where none is told


def reasons_in(tokens: Sequence[Token]) -> Iterator[Reason]:
    """The reasons that a sentence gives, in order, each with what it explains."""
    sentence: Parsed | None = None
    for at in range(len(tokens) - 1):
        if opened := opening(tokens, at):
            sentence = sentence or parse(tokens)
            first, sort = opened
            last = end_of(tokens, first)
            if last >= first:
                yield from _SORTS[sort](sentence, at, first, last)


def _of_use(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """What a thing is good for: the subject of the verb at `at`, or the noun before it."""
    tokens = sentence.tokens
    frame = next((f for f in sentence.frames if f.verb == at), None)
    number = -1
    if frame is not None:
        number = frame.object if frame.passive or first > at else frame.subject
        if first == at and number >= 0 and _is_agent(tokens[sentence.phrases[number].head]):
            return
    if number < 0:
        before = at - 2 if at > 1 and tokens[at - 1].tag == "MD" else at - 1
        number = next((k for k, p in enumerate(sentence.phrases) if p.last == before), -1)
    yield from _of_thing(sentence, at, first, last, number)


def _is_agent(head: Token) -> bool:
    """Whether a noun is one of those who do what they like: what they "will help" with is no use of theirs."""
    return head.tag.startswith("NNP") or concept(head.lower) in ACTORS


def _of_thing(sentence: Parsed, at: int, first: int, last: int, number: int) -> Iterator[Reason]:
    """What the thing of a phrase is for; of "access to power" the thing is the power."""
    tokens, phrases = sentence.tokens, sentence.phrases
    if 0 <= number < len(phrases) - 1 and tokens[phrases[number].head].lower in {"access", "use"}:
        number += phrases[number + 1].prep in {"to", "of"}
    if number < 0:
        return
    head = phrases[number].head
    if tokens[head].lower in TIMES and head > phrases[number].first:
        head -= 1  # "issued rules Thursday"
    if tokens[head].tag in _NOUNS:
        word = concept(tokens[head].lower)
        about = frozenset(THINGS.get(w, w) for w in phrase_concepts(tokens, phrases, number))
        yield Reason(at, first, last, THINGS.get(word, word), head, about, use=True, who=(phrases[number].first, head))


def _of_aim(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """Why somebody did something, or what they made a thing for."""
    frame = _explained(sentence, at, last)
    if frame is None:
        return
    if frame.lemma in EXPLAINED:
        yield _of_frame(sentence, at, first, last, frame)._replace(aim=True)
        return
    for reason in _of_thing(sentence, at, first, last, frame.object):
        if frame.lemma in MAKING or reason.event in THINGS.values():
            yield reason


def _of_cause(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """Why an event happened that the verb before tells, or the noun right before."""
    tokens = sentence.tokens
    frame = _explained(sentence, at, last)
    if frame is not None and frame.lemma not in LIGHT:
        yield _of_frame(sentence, at, first, last, frame)
    elif at and concept(tokens[at - 1].lower) in EXPLAINED:
        yield Reason(at, first, last, EXPLAINED[concept(tokens[at - 1].lower)], at - 1, _EMPTY)


def _of_weak(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """Why an event happened of which people ask why."""
    frame = _explained(sentence, at, last)
    event = _class_of(sentence, frame) if frame else ""
    if frame is None or not event or (sentence.tokens[at].lower == "when" and frame.passive):
        return
    if _is_reason(sentence.tokens, at, last, event):
        yield _of_frame(sentence, at, first, last, frame)


def _is_reason(tokens: Sequence[Token], at: int, last: int, event: str) -> bool:
    """Whether what opens with a weak word may be the reason of an event of some class."""
    word = tokens[at].lower
    if word == "when":
        return event == "shoot"
    if word == "as":
        clause = any(t.tag in {"VBD", "VBZ", "VBP"} for t in tokens[at + 1 : last + 1])
        return clause and event in {"stop", "flee", "crash"}
    if word in {"for", "over"}:
        measured = any(t.tag in {"CD", "$"} or t.lower in SPANS for t in tokens[at + 1 : last + 1])
        return event in PUNISHED and not measured and (word == "for" or tokens[at - 1].tag not in {"VBN", "VBD", "VB"})
    if word in {"of", "from"}:
        return event == "die" and concept(tokens[at - 1].lower) == "die" and tokens[at - 1].tag.startswith("VB")
    content = [t for t in tokens[at + 1 : last + 1] if is_content(t.lower)]
    lasting = all(t.lower in SPANS or t.tag == "CD" for t in content)  # "after a few minutes"
    return not lasting and not all(t.text[0].isupper() for t in content)  # "the fifth, after Ann Lee"


def _of_prompt(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """What brought an event about: the subject of "forced", "led to", "cost him his job"."""
    tokens, phrases = sentence.tokens, sentence.phrases
    frame = next((f for f in sentence.frames if f.verb == at), None)
    if frame is None or frame.passive or frame.subject < 0 or phrases[frame.subject].last >= at:
        return
    subject = phrases[frame.subject]
    end = (
        next(
            (k for k in range(subject.last + 1, at) if tokens[k].text == "," or tokens[k].tag in _RELATIVE), frame.first
        )
        - 1
    )
    if tokens[subject.head].tag == "PRP" or tokens[end + 1].lower in {"who", "what"}:
        return
    ahead = range(at + 1, min(last + 1, at + _AHEAD))
    place = next((k for k in ahead if concept(tokens[k].lower) in EXPLAINED), -1)
    event = EXPLAINED[concept(tokens[place].lower)] if place >= 0 else ""
    if tokens[at].lower == "cost":
        place = next((k for k in ahead if tokens[k].lower in {"job", "post"}), -1)
        event = "dismiss"
    if place < 0:
        return
    about = frozenset(concept(t.lower) for t in tokens[at + 1 : last + 1] if is_content(t.lower))
    yield Reason(subject.first, subject.first, end, event, place, about)


def _of_blame(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """What is blamed for an event: "blamed ice for the crash", "blamed the crash on ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(first, last + 1) if tokens[k].lower in {"for", "on"}), -1)
    if link <= first:
        return
    told = (link + 1, last) if tokens[link].lower == "for" else (first, link - 1)
    reason = (first, link - 1) if tokens[link].lower == "for" else (link + 1, last)
    yield from _of_noun(tokens, reason, told)


def _of_named(sentence: Parsed, at: int, first: int, last: int) -> Iterator[Reason]:
    """What is named as the cause of an event: "the cause of the crash was ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(first, last + 1) if tokens[k].lower in _BE), -1)
    if link > first and not any(concept(t.lower) in _OPEN for t in tokens[link + 1 : last + 1]):
        yield from _of_noun(tokens, (link + 1, last), (first, link - 1))


def _of_noun(tokens: Sequence[Token], reason: tuple[int, int], told: tuple[int, int]) -> Iterator[Reason]:
    """The reason of an event that a noun between two tokens tells."""
    place = next((k for k in range(told[0], told[1] + 1) if concept(tokens[k].lower) in EXPLAINED), -1)
    if place >= 0 and reason[1] >= reason[0]:
        words = (t.lower for k, t in enumerate(tokens[told[0] : told[1] + 1], told[0]) if k != place)
        about = frozenset(concept(w) for w in words if is_content(w))
        yield Reason(reason[0], *reason, EXPLAINED[concept(tokens[place].lower)], place, about)


def _of_frame(sentence: Parsed, at: int, first: int, last: int, frame: Frame) -> Reason:
    tokens, phrases = sentence.tokens, sentence.phrases
    about = phrase_concepts(tokens, phrases, frame.subject) | phrase_concepts(tokens, phrases, frame.object)
    number = frame.object if frame.passive else frame.subject
    who = (phrases[number].first, phrases[number].last) if number >= 0 else (-1, -1)
    what = phrases[frame.object].last if frame.object >= 0 and not frame.passive else -1
    event = _class_of(sentence, frame) or frame.lemma
    return Reason(at, first, last, event, frame.verb, about, who=who, what=what)


def _explained(sentence: Parsed, at: int, last: int) -> Frame | None:
    """The verb that a reason explains: the nearest before it, or where it opens its sentence or clause the first after.

    After a comma a form of "be" or "have" is that of a relative clause between; in front, verbs of saying may come between.
    """
    before = [f for f in sentence.frames if f.verb < at]
    if before and sentence.tokens[at - 1].text == ",":
        return next((f for f in reversed(before) if f.lemma not in LIGHT), None)
    if before:
        return _of_state(sentence, before[-1], at) if at - before[-1].verb <= _NEAR else None
    after = [f for f in sentence.frames if f.verb > last]
    return next((f for f in after if f.lemma in EXPLAINED), after[0] if after else None)


def _of_state(sentence: Parsed, frame: Frame, at: int) -> Frame:
    """The frame of a verb; of "was" before an adjective that tells an event ("was temporarily closed") that of a passive."""
    if frame.lemma not in LIGHT:
        return frame
    place = next((k for k in range(frame.verb + 1, at) if concept(sentence.tokens[k].lower) in EXPLAINED), -1)
    if place < 0 or sentence.tokens[place].tag != "JJ":
        return frame
    name = concept(sentence.tokens[place].lower)
    return replace(frame, verb=place, lemma=name, subject=-1, object=frame.subject, passive=True)


def _class_of(sentence: Parsed, frame: Frame) -> str:
    """The class of an event of which people ask why, "" for another: coaches are fired, and so are shots."""
    name = EXPLAINED.get(frame.lemma, "")
    if frame.lemma in {"fire", "pull"}:
        wanted = phrase_concepts(sentence.tokens, sentence.phrases, frame.object)
        after = [t.lower for t in sentence.tokens[frame.verb + 1 : frame.verb + 5]]
        if frame.lemma == "fire" and after and after[0] in _AIMED and not _POSTS.intersection(after):
            return "shoot"
        if wanted & {"trigger", "gun", "shoot", "bullet", "round"} or (frame.lemma == "fire" and not wanted):
            return "shoot"
    return name


_SORTS: Mapping[str, Callable[[Parsed, int, int, int], Iterator[Reason]]] = {
    "use": _of_use,
    "aim": _of_aim,
    "cause": _of_cause,
    "weak": _of_weak,
    "prompt": _of_prompt,
    "blame": _of_blame,
    "named": _of_named,
}
