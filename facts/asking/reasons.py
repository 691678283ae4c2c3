"""Reasons: the words that say why something happened or what a thing is for, with the event or thing that they explain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.causes import of_blame, of_named, of_prompt
from facts.asking.explained import Reason, Span, class_of, explained_by, of_frame, told_by
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
    PUNISHED,
    SPANS,
    SURFACED,
    THINGS,
)
from facts.reading.tags import FINITE, TENSED
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from facts.asking.frames import Frame, Phrase
    from facts.asking.targets import Parsed
    from facts.model import Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
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
    if EXPLAINED.get(frame.lemma) == "protest" and sentence.tokens[span.first].lower == "protest":
        yield of_frame(sentence, span._replace(first=span.first + 1), frame)  # "marched to protest the cuts"
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
    elif event := told_by(sentence.tokens[span.mark - 1]) if span.mark else "":
        yield _of_word(sentence, span, event)
    elif frame is not None:
        yield from _of_decision(sentence, span, frame)


def _of_caused(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """Why an event happened that is "caused by" or "blamed on" something: its subject, or the noun before it."""
    tokens, phrases = sentence.tokens, sentence.phrases
    frame = next((f for f in sentence.frames if f.verb == span.mark), None)
    number = frame.object if frame else next((k for k, p in enumerate(phrases) if p.last == span.mark - 1), -1)
    if number >= 0 and (event := told_by(tokens[phrases[number].head])):
        phrase = phrases[number]
        about = phrase_concepts(tokens, phrases, number) - {concept(tokens[phrase.head].lower)}
        yield Reason(span, event, phrase.head, about)


def _of_decision(sentence: Parsed, span: Span, frame: Frame) -> Iterator[Reason]:
    """Why something was done that a noun tells: "made the decision because", "his exit came after"."""
    tokens, phrases = sentence.tokens, sentence.phrases
    number = frame.object if frame.object >= 0 else frame.subject
    if number < 0:
        return
    number = next((k for k in range(number) if _takes_verb(tokens, phrases[k])), number)
    head = phrases[number].head
    event = told_by(tokens[head]) if tokens[head].tag.startswith("NN") else ""
    if not event and concept(tokens[head].lower) in DECISIONS:
        ahead = range(head + 1, min(head + 4, span.mark))
        verbs = (EXPLAINED.get(concept(tokens[k].lower), "") for k in ahead if tokens[k].tag == "VB")
        event = next(filter(None, verbs), "") or next((e for k in ahead if (e := told_by(tokens[k]))), DECISION)
    if event:
        about = phrase_concepts(tokens, phrases, number) - {concept(tokens[head].lower)}
        yield Reason(span, event, head, about)


def _takes_verb(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a decision that goes on with "to": "the decision to close the pier"."""
    return concept(tokens[phrase.head].lower) in DECISIONS and tokens[phrase.last + 1].lower == "to"


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
    if sentence.tokens[span.mark].lower == "over" and _tells_protest(sentence.tokens[span.mark - 1]):
        verbs = {f.verb for f in sentence.frames if not f.passive and f.object >= 0}
        ends = (k for k in range(span.first + 1, span.last + 1) if k in verbs or sentence.tokens[k].tag in FINITE)
        span = span._replace(last=next(ends, span.last + 1) - 1)  # "the strike over wages shut the mill"
        if _is_reason(sentence.tokens, span, "protest"):
            yield _of_word(sentence, span, "protest")
        return
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


def _tells_protest(word: Token) -> bool:
    """Whether a word tells of a protest or strike, which is "over" something."""
    return told_by(word) == "protest"


def _is_reason(tokens: Sequence[Token], span: Span, event: str) -> bool:
    """Whether what opens with a weak word may be the reason of an event of some class."""
    mark, before = tokens[span.mark].lower, tokens[span.mark - 1]
    content = tokens[span.first : span.last + 1]
    if mark in {"of", "from"}:
        return event == "die" and concept(before.lower) == "die" and before.tag.startswith("VB")
    if mark in {"with", "through"}:
        return _is_hindrance(tokens, span, event)
    if mark in {"for", "over"}:
        measured = any(t.tag in {"CD", "$"} or t.lower in SPANS for t in content)
        treated = mark == "for" and event == "treat"
        if event == "protest":
            return mark == "over" and not measured and _tells_protest(before)
        return (treated or event in PUNISHED) and not measured and (mark == "for" or before.lower not in _TAKE_OVER)
    if mark in {"when", "as"}:
        clause = any(t.tag in TENSED for t in content)
        known = any(t.lower in SURFACED for t in content)
        return clause and (known or event in ({"shoot"} if mark == "when" else {"stop", "flee", "crash"}))
    told = [t for t in content if is_content(t.lower)]
    lasting = before.lower in _LONG or _is_term(content) or all(t.lower in SPANS or t.tag == "CD" for t in told)
    return not lasting and not all(t.text[0].isupper() for t in told)  # "the fifth, after Ann Lee"


def _is_term(content: Sequence[Token]) -> bool:
    """Whether words after "after" begin with a length of time: "a few minutes", "one season as coach"."""
    opens = content[0].tag == "CD" or content[0].lower in {"a", "an"}
    return opens and len(content) > 1 and content[1].lower in _TERMS


def _is_hindrance(tokens: Sequence[Token], span: Span, event: str) -> bool:
    """Whether "with" or "through" opens what kept somebody away: "missed the game with a cold", in front "With two men out, ..."."""
    if span.mark == 0 or tokens[span.mark - 1].text == ",":
        return event in HINDERED and any(t.lower in _GONE for t in tokens[span.first : span.last + 1])
    return event in HINDERED and not any(t.text[0].isupper() for t in tokens[span.first : span.last + 1])


def _of_follow(sentence: Parsed, span: Span) -> Iterator[Reason]:
    """What a source sets before an event: "the decision follows a row", "his exit followed a fire"."""
    frame = next((f for f in sentence.frames if f.verb == span.mark), None)
    if frame is not None and not frame.passive and frame.subject >= 0:
        yield from _of_decision(sentence, span, replace(frame, object=-1))


_SORTS: Mapping[str, Callable[[Parsed, Span], Iterator[Reason]]] = {
    "use": _of_use,
    "aim": _of_aim,
    "cause": _of_cause,
    "weak": _of_weak,
    "prompt": of_prompt,
    "follow": _of_follow,
    "blame": of_blame,
    "named": of_named,
}
