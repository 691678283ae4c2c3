"""Causes: what a source names as the cause of an event: the subject of "led to", what is blamed for it, "the cause was"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.explained import Reason, Span, told_by
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.frames import Phrase
    from facts.asking.targets import Parsed
    from facts.model import Token

_AHEAD = 8  # tokens from a verb such as "forced" to the event that it brings about
_AFTER_SUBJECT = FINITE | {"WDT", "WP"}  # tags that end a noun group with all that hangs on it
_BE = frozenset({"is", "was", "were", "are"})
_EMPTY = frozenset(map(concept, "incident event episode case matter development move news".split()))
_OPEN = frozenset(map(concept, "unknown unclear known investigated investigation determined revealed given".split()))


def of_prompt(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What brought an event about: the subject of "forced", "led to", "cost him his job"."""
    tokens, at = sentence.tokens, span.mark
    frame = next((f for f in sentence.frames if f.verb == at), None)
    if frame is None or frame.passive or frame.subject < 0:
        return
    number = frame.subject
    if tokens[at].tag == "VBG" and tokens[at - 1].text == ",":  # "a quake hit the coast, causing panic"
        number = next((f.subject for f in reversed(sentence.frames) if f.verb < at and not f.infinitive), number)
    subject = sentence.phrases[_main_subject(sentence, number)] if number >= 0 else None
    end = _whole(tokens, subject, at) if subject else -1
    if (
        subject is None
        or subject.last >= at
        or tokens[subject.head].tag == "PRP"
        or tokens[end + 1].lower in {"who", "what"}
    ):
        return
    ahead = range(at + 1, min(span.last + 1, at + _AHEAD))
    event, place = _brought_about(tokens, at, ahead)
    if place >= 0:
        end_about = place if tokens[at].lower == "cost" else span.last + 1
        about = frozenset(concept(t.lower) for t in tokens[at + 1 : end_about] if is_content(t.lower))
        opens = next((k + 1 for k in range(end, subject.first - 1, -1) if tokens[k].tag == "WP$"), subject.first)
        words = {concept(t.lower) for t in tokens[opens : end + 1] if is_content(t.lower)}
        if told_by(tokens[end]) != event and not words <= _EMPTY:
            yield Reason(Span(opens, opens, end), event, place, about)


def _main_subject(sentence: Parsed, number: int) -> int:
    """The phrase that a verb after a relative clause has as its subject: "a system that bored the players cost him his job"."""
    tokens, phrases = sentence.tokens, sentence.phrases
    opens = next((k for k in range(phrases[number].first - 1, 0, -1) if tokens[k].tag in {"WDT", "WP", "WP$"}), -1)
    inside = any(f.object == number and opens < f.verb for f in sentence.frames)
    if opens < 1 or not inside or tokens[opens - 1].text == ",":
        return number
    while number > 0 and (phrases[number].first > opens or phrases[number].prep):
        number -= 1
    return number


def _whole(tokens: Sequence[Token], subject: Phrase, verb: int) -> int:
    """The last token of a subject with all that hangs on it: up to a comma, a relative word or a verb."""
    ends = (k for k in range(subject.last + 1, verb) if tokens[k].text == "," or tokens[k].tag in _AFTER_SUBJECT)
    return next(ends, verb) - 1


def _brought_about(tokens: Sequence[Token], verb: int, ahead: range) -> tuple[str, int]:
    """The class and the token of the event that a verb brings about; ("", -1) where none is told."""
    if tokens[verb].lower == "cost":
        return "dismiss", next((k for k in ahead if tokens[k].lower in {"job", "post"}), -1)
    return next(((event, k) for k in ahead if (event := told_by(tokens[k]))), ("", -1))


def of_blame(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What is blamed for an event: "blamed ice for the crash", "blamed the crash on ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(span.first, span.last + 1) if tokens[k].lower in {"for", "on"}), -1)
    if link > span.first:
        near, far = (span.first, link - 1), (link + 1, span.last)
        yield from _of_noun(tokens, near, far) if tokens[link].lower == "for" else _of_noun(tokens, far, near)


def of_named(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What is named as the cause of an event: "the cause of the crash was ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(span.first, span.last + 1) if tokens[k].lower in _BE), -1)
    if link > span.first and not any(concept(t.lower) in _OPEN for t in tokens[link + 1 : span.last + 1]):
        yield from _of_noun(tokens, (link + 1, span.last), (span.first, link - 1))


def _of_noun(tokens: Sequence[Token], reason: tuple[int, int], told: tuple[int, int]) -> Iterator[Reason]:
    """The reason of an event that a noun between two tokens tells."""
    event, place = next(((e, k) for k in range(told[0], told[1] + 1) if (e := told_by(tokens[k]))), ("", -1))
    if place >= 0 and reason[1] >= reason[0]:
        words = (t.lower for k, t in enumerate(tokens[told[0] : told[1] + 1], told[0]) if k != place)
        about = frozenset(concept(w) for w in words if is_content(w))
        yield Reason(Span(reason[0], *reason), event, place, about)
