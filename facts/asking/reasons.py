"""Reasons: the words that say why something happened or what a thing is for, with the event or thing that they explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.explained import Reason, Span, class_of, explained_by, of_frame
from facts.asking.frames import TIMES, phrase_concepts
from facts.asking.reason_marks import end_of, opening
from facts.asking.targets import parse
from facts.lexicons.purposes import ACTORS, CAUSED, EXPLAINED, LIGHT, MAKING, MISHAPS, PUNISHED, SPANS, THINGS
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from facts.asking.frames import Phrase
    from facts.asking.targets import Parsed
    from facts.model import Token

_AHEAD = 8  # tokens from a verb such as "forced" to the event that it brings about
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_AFTER_SUBJECT = frozenset(
    {"WDT", "WP", "VBD", "VBZ", "VBP", "MD"}
)  # tags that end a noun group with all that hangs on it
_BE = frozenset({"is", "was", "were", "are"})
_OPEN = frozenset(map(concept, "unknown unclear known investigated investigation determined revealed given".split()))
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


def _of_caused(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why an event happened that is "caused by" or "blamed on" something: its subject, or the noun before it."""
    tokens, phrases = sentence.tokens, sentence.phrases
    frame = next((f for f in sentence.frames if f.verb == span.mark), None)
    number = frame.object if frame else next((k for k, p in enumerate(phrases) if p.last == span.mark - 1), -1)
    if number >= 0 and (event := _told_by(tokens[phrases[number].head])):
        phrase = phrases[number]
        about = phrase_concepts(tokens, phrases, number) - {concept(tokens[phrase.head].lower)}
        yield Reason(span, event, phrase.head, about)


def _told_by(word: Token) -> str:
    """The class of the event that a word tells, "" for none: a noun for a mishap, or else any word of an event."""
    name = concept(word.lower)
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
    if frame is None or not event:
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
    if mark in {"for", "over"}:
        measured = any(t.tag in {"CD", "$"} or t.lower in SPANS for t in content)
        return event in PUNISHED and not measured and (mark == "for" or before.lower not in _TAKE_OVER)
    if mark in {"when", "as"}:
        clause = any(t.tag in {"VBD", "VBZ", "VBP"} for t in content)
        return clause and event in ({"shoot"} if mark == "when" else {"stop", "flee", "crash"})
    told = [t for t in content if is_content(t.lower)]
    lasting = all(t.lower in SPANS or t.tag == "CD" for t in told)  # "after a few minutes"
    return not lasting and not all(t.text[0].isupper() for t in told)  # "the fifth, after Ann Lee"


def _of_prompt(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What brought an event about: the subject of "forced", "led to", "cost him his job"."""
    tokens, at = sentence.tokens, span.mark
    frame = next((f for f in sentence.frames if f.verb == at), None)
    if frame is None or frame.passive or frame.subject < 0:
        return
    subject = sentence.phrases[frame.subject]
    end = _whole(tokens, subject, at)
    if subject.last >= at or tokens[subject.head].tag == "PRP" or tokens[end + 1].lower in {"who", "what"}:
        return
    ahead = range(at + 1, min(span.last + 1, at + _AHEAD))
    event, place = _brought_about(tokens, at, ahead)
    if place >= 0:
        about = frozenset(concept(t.lower) for t in tokens[at + 1 : span.last + 1] if is_content(t.lower))
        yield Reason(Span(subject.first, subject.first, end), event, place, about)


def _whole(tokens: Sequence[Token], subject: Phrase, verb: int) -> int:
    """The last token of a subject with all that hangs on it: up to a comma, a relative word or a verb."""
    ends = (k for k in range(subject.last + 1, verb) if tokens[k].text == "," or tokens[k].tag in _AFTER_SUBJECT)
    return next(ends, verb) - 1


def _brought_about(tokens: Sequence[Token], verb: int, ahead: range) -> tuple[str, int]:
    """The class and the token of the event that a verb brings about; ("", -1) where none is told."""
    if tokens[verb].lower == "cost":
        return "dismiss", next((k for k in ahead if tokens[k].lower in {"job", "post"}), -1)
    return next(((event, k) for k in ahead if (event := _told_by(tokens[k]))), ("", -1))


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
    "blame": _of_blame,
    "named": _of_named,
}
