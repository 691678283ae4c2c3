"""Reasons: the words that say why something happened or what a thing is for, with the event or thing that they explain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.explained import Reason, Span, class_of, explained_by, of_frame
from facts.asking.frames import TIMES, phrase_concepts
from facts.asking.reason_marks import end_of, opening
from facts.asking.targets import parse
from facts.lexicons.purposes import (
    ACTORS,
    CAUSED,
    COMING,
    DECISION,
    DECISIONS,
    EXPLAINED,
    HINDERED,
    LIGHT,
    MAKING,
    MISHAPS,
    PUNISHED,
    SPANS,
    SURFACED,
    THINGS,
)
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from facts.asking.frames import Frame, Phrase
    from facts.asking.targets import Parsed
    from facts.model import Token

_AHEAD = 8  # tokens from a verb such as "forced" to the event that it brings about
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_AFTER_SUBJECT = frozenset(
    {"WDT", "WP", "VBD", "VBZ", "VBP", "MD"}
)  # tags that end a noun group with all that hangs on it
_BE = frozenset({"is", "was", "were", "are"})
_OPEN = frozenset(map(concept, "unknown unclear known investigated investigation determined revealed given".split()))
_LONG = frozenset({"week", "weeks", "month", "months", "year", "years"})  # so long "after" something only tells when
_TERMS = SPANS | {"season", "seasons", "spell", "while", "stint", "career", "decade", "decades"}
_GONE = frozenset("nothing little no out gone missing away unable over behind ahead due looming approaching".split())
_COMES = frozenset({"after", "amid", "following", "as", "when"})
_TAKE_OVER = frozenset({"pulled", "pull", "pulling", "taken", "took", "handed"})  # verbs of which "over" is a part


def reasons_in(tokens: Sequence[Token], read: Callable[[], Parsed] | None = None) -> Iterator[Reason]:
    """The reasons that a sentence gives, in order, each with what it explains. `read` gives its noun groups and verbs."""
    sentence: Parsed | None = None
    for at in range(len(tokens) - 1):
        if opened := opening(tokens, at):
            sentence = sentence or (read() if read else parse(tokens))
            first, sort = opened
            last = end_of(tokens, first)
            if last >= first:
                yield from _SORTS[sort](sentence, Span(at, first, last))


def _of_use(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What a thing is good for: the subject of the verb that opens the reason, or the noun before it."""
    tokens, at = sentence.tokens, span.mark
    frame = next((f for f in sentence.frames if f.verb == at), None)
    number = -1
    if frame is None:
        be = next((f for f in sentence.frames if f.verb == at - 1 and f.lemma in LIGHT), None)
        number = be.subject if be else -1
    else:
        number = frame.object if frame.passive or span.first > at else frame.subject
        if span.first == at and number >= 0 and _is_agent(tokens[sentence.phrases[number].head]):
            return
    if number < 0:
        before = at - 2 if at > 1 and tokens[at - 1].tag == "MD" else at - 1
        number = next((k for k, p in enumerate(sentence.phrases) if p.last == before), -1)
    yield from _of_thing(sentence, span, number)


def _is_agent(head: Token) -> bool:
    """Whether a noun is one of those who do what they like: what they "will help" with is no use of theirs."""
    return head.tag.startswith("NNP") or concept(head.lower) in ACTORS


def _of_thing(sentence: Parsed, span: Span, number: int) -> Iterator[Reason]:
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
        yield Reason(span, THINGS.get(word, word), head, about, use=True, who=(phrases[number].first, head))


def _of_aim(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why somebody did something, or what they made a thing for."""
    frame = explained_by(sentence, span)
    if frame is None:
        return
    if frame.lemma in EXPLAINED:
        yield of_frame(sentence, span, frame)._replace(aim=True)
        return
    before = next((k for k, p in enumerate(sentence.phrases) if p.last == span.mark - 1 and p.first > frame.verb), -1)
    for reason in _of_thing(sentence, span, frame.object if frame.object >= 0 else before):
        if frame.lemma in MAKING or reason.event in THINGS.values():
            yield reason
        elif frame.lemma not in LIGHT:  # only what is done to one thing is one act: "bought the mill to sell it"
            act = of_frame(sentence, span, frame)
            yield act._replace(event=f"{frame.lemma}+{reason.event}", aim=True)


def _of_cause(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why an event happened that the verb before tells, or the noun right before."""
    if sentence.tokens[span.mark].lower in CAUSED:
        yield from _of_caused(sentence, span)
        return
    frame = explained_by(sentence, span)
    before = concept(sentence.tokens[span.mark - 1].lower) if span.mark else ""
    if frame is not None and frame.lemma not in LIGHT:
        yield of_frame(sentence, span, frame)
    elif frame is not None and frame.subject >= 0 and sentence.tokens[span.mark - 1].tag == "JJ":
        yield of_frame(sentence, span, frame)._replace(event=before, verb=span.mark - 1)  # "the sea was warm because"
    elif event := _told_by(sentence.tokens[span.mark - 1]) if span.mark else "":
        yield _of_word(sentence, span, event)
    elif frame is not None:
        yield from _of_decision(sentence, span, frame)


def _of_caused(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why an event happened that is "caused by" or "blamed on" something: its subject, or the noun before it."""
    tokens, phrases = sentence.tokens, sentence.phrases
    frame = next((f for f in sentence.frames if f.verb == span.mark), None)
    number = frame.object if frame else next((k for k, p in enumerate(phrases) if p.last == span.mark - 1), -1)
    if number >= 0 and (event := _told_by(tokens[phrases[number].head])):
        phrase = phrases[number]
        about = phrase_concepts(tokens, phrases, number) - {concept(tokens[phrase.head].lower)}
        yield Reason(span, event, phrase.head, about)


def _of_decision(sentence: Parsed, span: Span, frame: Frame) -> Iterator[Reason]:
    """Why something was done that a noun tells: "made the decision because", "his exit came after"."""
    tokens, phrases = sentence.tokens, sentence.phrases
    number = frame.object if frame.object >= 0 else frame.subject
    if number < 0:
        return
    head = phrases[number].head
    event = _told_by(tokens[head]) if tokens[head].tag.startswith("NN") else ""
    if not event and concept(tokens[head].lower) in DECISIONS:
        ahead = range(head + 1, min(head + 4, span.mark))
        verbs = (EXPLAINED.get(concept(tokens[k].lower), "") for k in ahead if tokens[k].tag == "VB")
        event = next(filter(None, verbs), "") or next((e for k in ahead if (e := _told_by(tokens[k]))), DECISION)
    if event:
        about = phrase_concepts(tokens, phrases, number) - {concept(tokens[head].lower)}
        yield Reason(span, event, head, about)


def _told_by(word: Token) -> str:
    """The class of the event that a word tells, "" for none: a noun for a mishap, or else any word of an event."""
    name = concept(word.lower)
    if word.lower == "toll":
        return ""
    if word.tag.startswith("NN") and name in MISHAPS:
        return MISHAPS[name]
    return "" if name == "fire" else EXPLAINED.get(name, "")


def _of_word(sentence: Parsed, span: Span, event: str) -> Reason:
    """The reason of an event that the word right before tells: a noun, or a verb that was taken for an adjective."""
    tokens, phrases = sentence.tokens, sentence.phrases
    at = span.mark - 1
    number = next((k for k, p in enumerate(phrases) if p.last in {at, at - 1}), -1)
    about = phrase_concepts(tokens, phrases, number) - {concept(tokens[at].lower)}
    who = (phrases[number].first, at - 1) if number >= 0 and phrases[number].last < at else (-1, -1)
    return Reason(span, event, at, about, who=who)


def _of_weak(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why an event happened of which people ask why."""
    frame = explained_by(sentence, span)
    event = class_of(sentence, frame) if frame else ""
    if frame is not None and event and frame.first == frame.verb and sentence.tokens[frame.verb].tag == "VBG":
        return  # "plaintiffs suing for", "people leaving after"
    if frame is None or not event:
        if frame is not None and frame.lemma in COMING and sentence.tokens[span.mark].lower in _COMES:
            yield from _of_decision(sentence, span, frame)
        return
    timed = sentence.tokens[span.mark].lower == "when" and (frame.passive or frame.verb > span.mark)
    if not timed and _is_reason(sentence.tokens, span, event):
        yield of_frame(sentence, span, frame)


def _is_reason(tokens: Sequence[Token], span: Span, event: str) -> bool:
    """Whether what opens with a weak word may be the reason of an event of some class."""
    mark, before = tokens[span.mark].lower, tokens[span.mark - 1]
    content = tokens[span.first : span.last + 1]
    if mark in {"of", "from"}:
        return event == "die" and concept(before.lower) == "die" and before.tag.startswith("VB")
    if mark == "for" and event == "treat":
        return True
    if mark in {"with", "through"}:
        return _is_hindrance(tokens, span, event)
    if mark in {"for", "over"}:
        measured = any(t.tag in {"CD", "$"} or t.lower in SPANS for t in content)
        return event in PUNISHED and not measured and (mark == "for" or before.lower not in _TAKE_OVER)
    if mark in {"when", "as"}:
        clause = any(t.tag in {"VBD", "VBZ", "VBP"} for t in content)
        known = any(t.lower in SURFACED for t in content)
        return clause and (known or event in ({"shoot"} if mark == "when" else {"stop", "flee", "crash"}))
    if before.lower in _LONG:
        return False
    if len(content) > 1 and (content[0].tag == "CD" or content[0].lower in {"a", "an"}) and content[1].lower in _TERMS:
        return False  # "after one season as coach"
    told = [t for t in content if is_content(t.lower)]
    lasting = all(t.lower in SPANS or t.tag == "CD" for t in told)  # "after a few minutes"
    return not lasting and not all(t.text[0].isupper() for t in told)  # "the fifth, after Ann Lee"


def _is_hindrance(tokens: Sequence[Token], span: Span, event: str) -> bool:
    """Whether "with" or "through" opens what kept somebody away: "missed the game with a cold", in front "With two men out, ..."."""
    if span.mark == 0 or tokens[span.mark - 1].text == ",":
        return event in HINDERED and any(t.lower in _GONE for t in tokens[span.first : span.last + 1])
    return event in HINDERED and not any(t.text[0].isupper() for t in tokens[span.first : span.last + 1])


def _of_prompt(sentence: Parsed, span: Span) -> Iterator[Reason]:
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
    if subject is None or subject.last >= at or tokens[subject.head].tag == "PRP" or tokens[end + 1].lower in {"who", "what"}:
        return
    ahead = range(at + 1, min(span.last + 1, at + _AHEAD))
    event, place = _brought_about(tokens, at, ahead)
    if place >= 0:
        end_about = place if tokens[at].lower == "cost" else span.last + 1
        about = frozenset(concept(t.lower) for t in tokens[at + 1 : end_about] if is_content(t.lower))
        yield Reason(Span(subject.first, subject.first, end), event, place, about)


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
    return next(((event, k) for k in ahead if (event := _told_by(tokens[k]))), ("", -1))


def _of_follow(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What a source sets before an event: "the decision follows a row", "his exit followed a fire"."""
    frame = next((f for f in sentence.frames if f.verb == span.mark), None)
    if frame is not None and not frame.passive and frame.subject >= 0:
        yield from _of_decision(sentence, span, replace(frame, object=-1))


def _of_blame(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What is blamed for an event: "blamed ice for the crash", "blamed the crash on ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(span.first, span.last + 1) if tokens[k].lower in {"for", "on"}), -1)
    if link > span.first:
        near, far = (span.first, link - 1), (link + 1, span.last)
        yield from _of_noun(tokens, near, far) if tokens[link].lower == "for" else _of_noun(tokens, far, near)


def _of_named(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What is named as the cause of an event: "the cause of the crash was ice"."""
    tokens = sentence.tokens
    link = next((k for k in range(span.first, span.last + 1) if tokens[k].lower in _BE), -1)
    if link > span.first and not any(concept(t.lower) in _OPEN for t in tokens[link + 1 : span.last + 1]):
        yield from _of_noun(tokens, (link + 1, span.last), (span.first, link - 1))


def _of_noun(tokens: Sequence[Token], reason: tuple[int, int], told: tuple[int, int]) -> Iterator[Reason]:
    """The reason of an event that a noun between two tokens tells."""
    event, place = next(((e, k) for k in range(told[0], told[1] + 1) if (e := _told_by(tokens[k]))), ("", -1))
    if place >= 0 and reason[1] >= reason[0]:
        words = (t.lower for k, t in enumerate(tokens[told[0] : told[1] + 1], told[0]) if k != place)
        about = frozenset(concept(w) for w in words if is_content(w))
        yield Reason(Span(reason[0], *reason), event, place, about)


_SORTS: Mapping[str, Callable[[Parsed, Span], Iterator[Reason]]] = {
    "use": _of_use,
    "aim": _of_aim,
    "cause": _of_cause,
    "weak": _of_weak,
    "prompt": _of_prompt,
    "follow": _of_follow,
    "blame": _of_blame,
    "named": _of_named,
}
