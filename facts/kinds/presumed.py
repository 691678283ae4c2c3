"""Presumed: what one source calls a possible, suspected or alleged thing is in another the thing itself ("a possible arson", "the arson")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import claim_at
from facts.asking.counterparts import content_of, likeness
from facts.asking.meeting import meeting_across
from facts.asking.reserve import Level
from facts.model import Kind, Mention, Severity, Status
from facts.reading.events.morphology import noun_lemma
from facts.reading.events.words import EVENT_NOUNS
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.model import Answer, Token
    from facts.story import Story

_WORDS = {
    **dict.fromkeys("probable likely apparent suspected presumed alleged purported supposed".split(), Level.LIKELY),
    **dict.fromkeys("possible potential prospective rumored rumoured conceivable".split(), Level.POSSIBLE),
}
_NOT = frozenset("plan case statement problem campaign program programme issue report question change use work".split())
_ALIKE = 0.1  # weighted overlap of two sentences, without the noun, from which they may tell of one thing
_REACH = 5  # tokens of a group after such a word
_GROUP = frozenset({"JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "CC"})
_NOUNS = frozenset({"NN", "NNS"})
_HOW = {Level.FACT: "as a fact", Level.LIKELY: "as likely", Level.POSSIBLE: "as possible"}
_STATUS = {Level.FACT: Status.ASSERTED, Level.LIKELY: Status.SPECULATED, Level.POSSIBLE: Status.POSSIBLE}


class Told(NamedTuple):
    """A noun where a source has it: the tokens of its group, `at` the noun's, and how firmly the source holds it."""

    place: tuple[int, int]  # source, sentence
    low: int
    at: int
    level: Level


def find_presumed(story: Story) -> list[Candidate]:
    """The things that sources hold for there or only for possible, suspected or alleged."""
    marked: dict[str, list[Told]] = {}
    for source, reading in enumerate(story.readings):
        for number, sentence in enumerate(reading.sentences):
            for name, low, at, level in _marked(sentence.tokens):
                marked.setdefault(name, []).append(Told((source, number), low, at, level))
    plain = _plain(story, marked) if marked else {}
    words: dict[tuple[int, int], frozenset[str]] = {}
    found = [_judge(story, words, name, marked[name], plain.get(name, [])) for name in sorted(marked)]
    return [c for c in found if c is not None]


def _marked(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int, Level]]:
    """The nouns of events that such a word stands before: their concept, where their group begins, where they stand, and the level."""
    for k, token in enumerate(tokens):
        level = _WORDS.get(token.lower)
        if level is None:
            continue
        end = k + 1
        while end < len(tokens) and end <= k + _REACH and tokens[end].tag in _GROUP:
            end += 1
        for joint in (*(i for i in range(k + 1, end) if tokens[i].tag == "CC"), end):
            at = _head(tokens, k + 1, joint)
            if at is not None:
                yield concept(tokens[at].lower), k, at, level


def _head(tokens: Sequence[Token], low: int, high: int) -> int | None:
    """The noun of an event that a group ends with, or the one right before its last noun ("apology note")."""
    title = tokens[low - 1].text[:1].isupper()  # a heading, where capitals mark no name
    last = next((k for k in range(high - 1, low - 1, -1) if title or tokens[k].text.islower()), low - 1)
    for at in (last, last - 1):
        if at < low or tokens[at].tag not in _NOUNS:
            return None
        if _is_happening(tokens[at].lower):
            return at
    return None


def _is_happening(word: str) -> bool:
    lemma = noun_lemma(word)
    return lemma in EVENT_NOUNS and lemma not in _NOT


def _plain(story: Story, marked: Mapping[str, Sequence[Told]]) -> dict[str, list[Told]]:
    """The same nouns where nothing holds them back."""
    held = {(t.place, t.at) for found in marked.values() for t in found}
    out: dict[str, list[Told]] = {}
    for source, reading in enumerate(story.readings):
        for number, sentence in enumerate(reading.sentences):
            for at, token in enumerate(sentence.tokens):
                if token.tag not in _NOUNS or ((source, number), at) in held:
                    continue
                if (name := concept(token.lower)) in marked and _is_happening(token.lower):
                    out.setdefault(name, []).append(Told((source, number), at, at, Level.FACT))
    return out


def _judge(
    story: Story,
    known: dict[tuple[int, int], frozenset[str]],
    name: str,
    marked: Sequence[Told],
    plain: Sequence[Told],
) -> Candidate | None:
    """The question of one noun, where two sentences that may tell of one thing hold it differently."""

    def words(told: Told) -> frozenset[str]:
        if told.place not in known:
            known[told.place] = content_of(story.readings[told.place[0]].sentences[told.place[1]].tokens)
        return known[told.place] - {name}

    every = (*marked, *plain)
    pairs = [
        (likeness(story, words(marked[i]), words(every[j])), marked[i], every[j])
        for i, j in meeting_across([words(t) for t in marked], [words(t) for t in every])
        if marked[i].place[0] != every[j].place[0] and marked[i].level is not every[j].level
    ]
    score, one, other = max(pairs, key=lambda p: p[0], default=(0.0, None, None))
    if one is None or other is None or score < _ALIKE:
        return None
    firm = min(one, other, key=lambda t: t.level)
    loose = other if firm is one else one
    answers = [_answer(story, t) for t in sorted((one, other))]
    if None in answers:
        return None
    tokens = story.readings[loose.place[0]].sentences[loose.place[1]].tokens
    thing = " ".join(t.text for t in tokens[loose.low + 1 : loose.at + 1])
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        f"How certain is it: “{thing}”?",
        f"presumed:{name}",
        tuple(a for a in answers if a is not None),
        f"one source tells {_HOW[firm.level]} what another tells only {_HOW[loose.level]}",
        score,
    )


def _answer(story: Story, told: Told) -> Answer | None:
    reading = story.readings[told.place[0]]
    tokens = reading.sentences[told.place[1]].tokens
    start, end = tokens[told.low].start, tokens[told.at].end
    claim = claim_at(reading.claims, start)
    if claim is None:
        return None
    text = " ".join(reading.document.text[start:end].split())
    context = story.context(told.place[0], claim, Mention(start, end, text))
    return make_answer(story, context, text, _STATUS[told.level].value)
