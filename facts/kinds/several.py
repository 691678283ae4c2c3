"""Several: one source tells of one thing where another, in a sentence that tells the same, has several of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.groups import with_others
from facts.asking.meeting import meeting_pairs
from facts.asking.plurals import plural
from facts.lexicons.countables import COUNTABLES
from facts.model import Kind, Mention, Polarity, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Phrase
    from facts.model import Claim, Token
    from facts.story import Story

_LINKED = 0.3  # alignment of two sentences of which one has a thing and the other several of it
_ALIKE = 0.2  # likeness of their surroundings
_ONE = frozenset({"a", "an", "one", "another"})
_ALONE = frozenset({"only", "sole", "lone", "single"})
_KNOWN = frozenset({"the", "this", "that", "its", "his", "her", "their"})  # told of before: no word of how many


class Told(NamedTuple):
    """A countable thing in context: its noun, whether it is one or several, "" where that is not told, and the words beside it."""

    context: Context
    noun: str
    number: str  # "one", "several", ""
    words: frozenset[str]


def find_several(story: Story) -> list[Candidate]:
    """The things of which one source has one and another several."""
    by_noun: dict[str, list[Told]] = {}
    for told in _find_told(story):
        by_noun.setdefault(told.noun, []).append(told)
    return [c for noun in sorted(by_noun) if (c := _of_noun(story, by_noun[noun])) is not None]


def _find_told(story: Story) -> Iterator[Told]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            if not any(t.tag in {"NN", "NNS"} and concept(t.lower) in COUNTABLES for t in claim.tokens):
                continue
            parsed = story.parsed(source, claim.sentence)
            for phrase in parsed.phrases:
                told = _in_phrase(story, source, claim, parsed.tokens, phrase)
                if told is not None:
                    yield told


def _in_phrase(story: Story, source: int, claim: Claim, tokens: Sequence[Token], phrase: Phrase) -> Told | None:
    head, first = tokens[phrase.head], tokens[phrase.first]
    noun = concept(head.lower)
    if noun not in COUNTABLES or not (claim.start <= first.start and head.end <= claim.end):
        return None
    if head.tag == "NNS" or any(
        t.tag == "CD" and t.lower not in {"1", "one"} for t in tokens[phrase.first : phrase.head]
    ):
        number = "several"
    elif head.tag == "NN" and (first.lower in _ONE or first.lower in _KNOWN):
        alone = any(t.lower in _ALONE for t in tokens[phrase.first : phrase.head])
        number = "one" if first.lower in _ONE or alone else ""
    else:
        return None
    beside = tokens[phrase.first : phrase.head]
    words = frozenset(concept(t.lower) for t in beside if is_content(t.lower) and t.tag != "CD")
    text = claim.text[first.start - claim.start : head.end - claim.start]
    return Told(story.context(source, claim, Mention(first.start, head.end, text)), noun, number, words)


def _of_noun(story: Story, told: Sequence[Told]) -> Candidate | None:
    """The question of one noun: the likeliest pair of which one is one and the other several, and what other sources have."""
    if {t.number for t in told} < {"one", "several"} or len({t.context.source for t in told}) < 2:
        return None
    scores = {
        (i, j): score
        for i, j in meeting_pairs([t.context.near.keys() for t in told])
        if told[i].context.source != told[j].context.source
        and (score := nearness(told[i].context, told[j].context, story.weights)) >= _ALIKE
    }
    at_odds = [p for p in scores if _clash(story, told, told[p[0]], told[p[1]])]
    if not at_odds:
        return None
    best = max(at_odds, key=lambda p: (scores[p], -p[0], -p[1]))
    kept = with_others([t.context.source for t in told], scores, best, _ALIKE)
    answers = tuple(
        make_answer(story, told[k].context, told[k].context.mention.text, told[k].number or "one") for k in kept
    )
    noun = next(told[k].context.mention.text.split()[-1].lower() for k in best if told[k].number == "one")
    question = f"One {noun}, or several {plural(noun)}?"
    why = "one source tells of one where another tells of several"
    key = f"several:{told[0].noun}"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, key, answers, why, min(1.0, scores[best]))


def _clash(story: Story, told: Sequence[Told], one: Told, other: Told) -> bool:
    """Whether one thing stands against several in two sentences that tell the same, and neither source has it both ways."""
    if {one.number, other.number} != {"one", "several"} or story.link(
        one.context.sentence, other.context.sentence
    ) < _LINKED:
        return False
    if Polarity.NEGATIVE in {one.context.claim.polarity, other.context.claim.polarity}:
        return False  # "no threat" and "no threats" are none
    shared = one.words & other.words
    governed = {*one.context.governors[:2]} & {*other.context.governors[:2]}
    if not shared and not governed:
        return False
    return all(
        t.number in {"", mine.number}
        for mine in (one, other)
        for t in told
        if t.context.source == mine.context.source and (not shared or t.words & shared)
    )
