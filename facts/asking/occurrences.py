"""Occurrences: event words in context, grouped over the sources where they tell of the same event.

A group of occurrences is what status, polarity, date, place, attribution and purpose are asked about.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from math import exp, log
from operator import mul
from typing import TYPE_CHECKING

from facts.asking.contexts import date_clash, nearness
from facts.asking.frames import Frame, Phrase, phrase_concepts
from facts.asking.groups import group
from facts.asking.meeting import meeting_pairs
from facts.asking.targets import parse
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Event, Sentence, Token
    from facts.story import Story

_COPULA_REACH = 4  # tokens from a form of "be" to its adjective
_BE = frozenset({"be", "is", "are", "was", "were", "been"})
_THRESHOLD = 0.15
LEAST = 0.1  # pairs less likely are forgotten
_LIGHT = frozenset(
    {"be", "is", "was", "are", "were", "been", "have", "has", "had", "do", "did", "say", "said", "tell", "told",
     "get", "got", "make", "made", "take", "took", "go", "went", "come", "came", "includ", "becom", "seem",
     "appear", "include", "become", "continue", "mean", "look", "want", "need", "use"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An event word in context, with the frame it heads. `concept` is the event's; its source has it `times` times."""

    context: Context
    event: Event
    concept: str
    sentence: Sentence
    phrases: tuple[Phrase, ...]
    frame: Frame | None
    subject: frozenset[str]
    object: frozenset[str]
    times: int = 1

    @property
    def claim(self) -> Claim:
        """The claim that the event word stands in."""
        return self.context.claim

    @property
    def words(self) -> frozenset[str]:
        """The concepts that it may share with others of its event."""
        return self.subject | self.object | self.context.near.keys()

    def phrase_text(self, number: int) -> str:
        """The words of a phrase, with what "of" attaches."""
        if number < 0:
            return ""
        phrase = self.phrases[number]
        tokens = self.sentence.tokens
        last = phrase.last
        while phrase.of >= 0:
            phrase = self.phrases[phrase.of]
            last = phrase.last
        text = self.context.claim.text
        offset = self.context.claim.start
        start, end = tokens[self.phrases[number].first].start, tokens[last].end
        return (
            text[max(0, start - offset) : end - offset]
            if start >= offset and end <= self.context.claim.end
            else " ".join(t.text for t in tokens[self.phrases[number].first : last + 1])
        )


def find_occurrences(story: Story) -> tuple[Occurrence, ...]:
    """Every event word of every source, in order of source and text."""
    out: list[Occurrence] = []
    for source in range(len(story.readings)):
        found = list(_of_source(story, source))
        times = Counter(o.concept for o in found)
        out += [replace(o, times=times[o.concept]) for o in found]
    return tuple(out)


def _of_source(story: Story, source: int) -> Iterator[Occurrence]:
    reading = story.readings[source]
    parsed: dict[int, tuple[Sentence, tuple[Phrase, ...], dict[int, Frame]]] = {}
    for claim in reading.claims:
        if claim.sentence not in parsed:
            sentence = reading.sentences[claim.sentence]
            tokens = _with_names(sentence.tokens, claim)
            same = tokens is sentence.tokens
            told = story.parsed(source, claim.sentence) if same else parse(tokens)
            frames = {tokens[f.verb].start: f for f in told.frames}
            parsed[claim.sentence] = replace(sentence, tokens=tokens), tuple(told.phrases), frames
        sentence, phrases_, frames = parsed[claim.sentence]
        for event in claim.events:
            if event.lemma in _LIGHT or event.text.lower() in _LIGHT or _is_part_of_name(claim, event):
                continue
            name = concept(event.lemma)
            frame = frames.get(event.start)
            told_of = frame or _copula(sentence.tokens, frames, event)
            subject, target = _roles(sentence.tokens, phrases_, claim, told_of) if told_of else (_EMPTY, _EMPTY)
            yield Occurrence(
                story.context(source, claim, event), event, name, sentence, phrases_, frame, subject, target
            )


def _is_part_of_name(claim: Claim, event: Event) -> bool:
    """Whether an event word is one word of a longer name ("the Fire Service"), or somebody's surname ("Hughes")."""
    return event.text[:1].isupper() and any(
        n.start <= event.start
        and event.end <= n.end
        and (n.end - n.start > event.end - event.start or n.type == "person")
        for n in claim.names
    )


def _with_names(tokens: tuple[Token, ...], claim: Claim) -> tuple[Token, ...]:
    """The tokens of a sentence, those of names as proper nouns whatever the tagger took them for."""
    wrong = {
        t.start
        for n in claim.names
        for t in tokens
        if n.start <= t.start < n.end and t.text[0].isupper() and not t.tag.startswith("NNP")
    }
    return tuple(t._replace(tag="NNP") if t.start in wrong else t for t in tokens) if wrong else tokens


_EMPTY: frozenset[str] = frozenset()
_REACH = 3  # tokens from a verb to the preposition that goes with it


def _roles(
    tokens: Sequence[Token], phrases: Sequence[Phrase], claim: Claim, frame: Frame
) -> tuple[frozenset[str], frozenset[str]]:
    """The concepts of the subject and of the object, or of what a preposition after the verb adds ("into a hall")."""
    target = frame.object
    if target < 0 and not frame.passive and frame.others and phrases[frame.others[0]].first <= frame.verb + _REACH:
        head = tokens[phrases[frame.others[0]].head].start
        target = -1 if any(d.type == "DATE" and d.start <= head < d.end for d in claim.dates) else frame.others[0]
    wanted = _concepts(tokens, phrases, claim, target) if target >= 0 else _complement(tokens, frame)
    return _concepts(tokens, phrases, claim, frame.subject), wanted


def _complement(tokens: Sequence[Token], frame: Frame) -> frozenset[str]:
    """The concept of the verb that goes with another one: "is considering expanding", "refused to sell"."""
    after = tokens[frame.verb + 1 : frame.verb + 3]
    if after and after[0].tag == "VBG":
        return frozenset({concept(after[0].lower)})
    if len(after) > 1 and after[0].lower == "to" and after[1].tag == "VB":
        return frozenset({concept(after[1].lower)})
    return _EMPTY


def _concepts(tokens: Sequence[Token], phrases: Sequence[Phrase], claim: Claim, number: int) -> frozenset[str]:
    """The concepts of a phrase, with those of the full names that stand in it."""
    if number < 0:
        return _EMPTY
    start, end = tokens[phrases[number].first].start, tokens[phrases[number].last].end
    full = [w for n in claim.names if start <= n.start < end for w in n.name.lower().split()]
    return phrase_concepts(tokens, phrases, number) | frozenset(concept(w) for w in full if is_content(w))


def _copula(tokens: Sequence[Token], frames: Mapping[int, Frame], event: Event) -> Frame | None:
    """The frame of the form of "be" whose adjective an event word is ("the device was not dangerous")."""
    place = next((k for k, t in enumerate(tokens) if t.start == event.start), 0)
    if not tokens[place].tag.startswith("JJ"):
        return None
    before = (frames.get(t.start) for t in tokens[max(0, place - _COPULA_REACH) : place][::-1])
    return next((f for f in before if f is not None and f.lemma in _BE), None)


FEATURES = (
    "nearness",
    "link",
    "object",
    "subjects differ",
    "roles crossed",
    "times told",
    "dates",
    "same form",
    "both roles",
)
WEIGHTS = (4.4, 1.75, 0.5, -0.15, -0.2, -0.4, -0.7, 0.35, 1.2)  # scripts/fit_events.py
BIAS = -2.6


def _shared(story: Story, one: frozenset[str], other: frozenset[str]) -> float:
    """The weighted Dice overlap of two sets of concepts, 0..1."""
    if one.isdisjoint(other):
        return 0.0
    both = sum([story.weights.get(w, 3.0) for w in sorted(one & other)])
    every = sum([story.weights.get(w, 3.0) for words in (one, other) for w in sorted(words)])
    return 2 * both / every if every else 0.0


def features(story: Story, one: Occurrence, other: Occurrence) -> tuple[float, ...]:
    """What speaks for two event words telling of one event, and (the fourth to the seventh) what against it."""
    a, b = one.context, other.context
    crossed = (one.subject & other.object or one.object & other.subject) and not one.object & other.object
    return (
        nearness(a, b, story.weights),
        story.link(a.sentence, b.sentence),
        _shared(story, one.object, other.object),
        float(bool(one.subject and other.subject and not one.subject & other.subject)),
        float(bool(crossed)),
        log(one.times * other.times),
        date_clash(a.claim, b.claim),
        float(one.event.text.lower() == other.event.text.lower()),
        float(bool(one.subject & other.subject and one.object & other.object)),
    )


def same_event(story: Story, one: Occurrence, other: Occurrence) -> float:
    """How likely two event words of one concept tell of the same event, 0..1."""
    z = BIAS + sum(map(mul, WEIGHTS, features(story, one, other)))
    return 1 / (1 + exp(-z))


def may_meet(story: Story, one: Occurrence, other: Occurrence) -> bool:
    """Whether two event words have anything in common but their form, without which none scores `LEAST`."""
    a, b = one.context, other.context
    if not a.near.keys().isdisjoint(b.near.keys()) or not one.object.isdisjoint(other.object):
        return True
    return bool(a.claim.dates and b.claim.dates) or story.link(a.sentence, b.sentence) > 0


def group_occurrences(story: Story, occurrences: Sequence[Occurrence]) -> list[list[Occurrence]]:
    """Groups of occurrences of one event that two or more sources tell of."""
    by_concept: dict[str, list[int]] = {}
    for number, occurrence in enumerate(occurrences):
        by_concept.setdefault(occurrence.concept, []).append(number)
    out = []
    for name in sorted(by_concept):
        numbers = by_concept[name]
        here = [occurrences[n] for n in numbers]
        scores = {
            (i, j): score
            for i, j in meeting_pairs([o.words for o in here])
            if here[i].context.source != here[j].context.source
            and may_meet(story, here[i], here[j])
            and (score := same_event(story, here[i], here[j])) > LEAST
        }
        for members in group(len(numbers), scores, _THRESHOLD):
            chosen = [here[m] for m in members]
            if len({o.context.source for o in chosen}) > 1:
                out.append(chosen)
    return sorted(out, key=lambda g: g[0].context.place)
