"""Scenes: the spot where a verb says that something happened to a thing ("the gun was found under a shed"), and what speaks for one happening."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.meeting import meeting_pairs
from facts.asking.targets import parse
from facts.lexicons.nationalities import PERSONS
from facts.lexicons.spots import KIND_OF, TOGETHER
from facts.model import Mention
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Frame, Phrase
    from facts.asking.targets import Parsed
    from facts.model import Claim, Token
    from facts.story import Story

_IN = frozenset({"in", "inside", "into", "within"})
_OUT = frozenset({"outside", "near", "beside", "behind", "past"})
_AT = frozenset(
    {
        "at",
        "on",
        "onto",
        "under",
        "underneath",
        "beneath",
        "from",
        "to",
        "down",
        "off",
        "over",
        "above",
        "across",
        "along",
        "through",
        "up",
    }
)
_REPEATED = frozenset({"land"})  # what strikes one thing may strike the next
_LONG = frozenset({"street", "water", "shore", "mountain"})  # kinds of which two names may tell one spot
_EXACT = frozenset({"hiding"})  # kinds of which two nouns never name one spot
_EDGES = frozenset({"front", "edge", "perimeter", "gate", "gates", "outskirts", "steps", "entrance", "rear", "side"})
_VERBAL = frozenset({"VB", "VBD", "VBN", "MD"})
_DETERMINERS = frozenset({"DT", "PRP$"})
_AREAS = frozenset({"area", "complex", "grounds", "compound"})
_HAPPENINGS = frozenset(
    concept(w)
    for w in "shooting stabbing attack assault murder killing slaying robbery burglary heist raid kidnapping crash collision accident incident fire blaze "
    "explosion blast bombing fight brawl clash riot landslide avalanche derailment standoff ambush".split()
)
_EVENT = "a "  # how a noun for what happened is told from a verb
_PERSON = "a person"  # stands for every noun for one
_PERSONS = frozenset(map(concept, PERSONS))
_GROUND = "a ground"  # stands beside every spot in the mountains: who falls there is seldom named twice
STAND_INS = frozenset({_PERSON, _GROUND})
"""The things of a scene that are no word of its source."""
_TERRAIN = {
    word: kind
    for kind, words in enumerate(
        ("ridge", "gully couloir ravine", "glacier", "crevasse", "summit peak", "cliff ledge", "canyon gorge", "cave")
    )
    for word in words.split()
}
_BINS = frozenset({"trash", "garbage", "rubbish"})
FAMILIES = {
    concept(word): family
    for family, verbs in {
        "keep": "find hide keep put pick recover discover leave store bury stash place dump conceal retrieve seize drop".split(),
        "land": "hit strike land explode fall detonate burst impact crash".split(),
        "shoot": "shoot shot gunned fire stab stabbed attack attacked kill beat beaten ambush".split(),
        "carry": "take rush transport airlift fly transfer".split(),
        "arrest": "arrest catch capture detain apprehend nab".split(),
        "stand": "stand sit walk wait park step cross".split(),
    }.items()
    for word in verbs
}


class Scene(NamedTuple):
    """A phrase of place that goes with a verb. `side`: "in", "out" or "at" the spot; `noun` its head, in the singular."""

    context: Context
    mention: Mention
    verb: str
    things: frozenset[str]
    side: str
    noun: str
    name: frozenset[str] = frozenset()  # the words of its name, where it has one ("Elm Street Clinic")

    @property
    def kind(self) -> str:
        """The kind of spot."""
        return KIND_OF[self.noun]

    @property
    def family(self) -> str:
        """What sort of happening the verb tells."""
        return FAMILIES.get(self.verb, self.verb)


def find_scenes(story: Story) -> list[Scene]:
    """Every phrase with a common noun of place that goes with a verb, in order of source and text."""
    out = []
    for source, reading in enumerate(story.readings):
        parsed: dict[int, Parsed] = {}
        for claim in reading.claims:
            if not any(singular(t.lower) for t in reading.sentences[claim.sentence].tokens):
                continue
            if claim.sentence not in parsed:
                tokens = reading.sentences[claim.sentence].tokens
                nouns = _with_nouns(tokens)
                parsed[claim.sentence] = story.parsed(source, claim.sentence) if nouns == tokens else parse(nouns)
            out += list(_in_claim(story, source, claim, parsed[claim.sentence]))
            out += list(_happenings(story, source, claim, parsed[claim.sentence]))
    return out


def _with_nouns(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Tokens with every noun of place after an article tagged as one ("a shed", "a trash can")."""
    return tuple(
        t._replace(tag="NN")
        if t.tag in _VERBAL
        and t.lower in KIND_OF
        and k
        and (before := tokens[k - 1]).tag in _DETERMINERS | {"NN"}
        and (before.tag != "NN" or before.lower in _BINS)
        else t
        for k, t in enumerate(tokens)
    )


def _in_claim(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[Scene]:
    tokens, phrases = sentence.tokens, sentence.phrases
    for frame in sentence.frames:
        if not claim.start <= tokens[frame.verb].start < claim.end:
            continue
        things = _things(sentence, frame)
        named = (
            frame.verb > 0 and tokens[frame.verb].tag == "VBG" and tokens[frame.verb - 1].tag == "DT"
        )  # "the shooting near"
        for number, phrase in enumerate(phrases):
            noun = _noun(tokens, phrase)
            if not noun or not _follows(sentence, frame, number):
                continue
            side = _side(sentence, frame, number)
            if side:
                context = _context(story, source, claim, (tokens[phrase.first], tokens[phrase.last]))
                verb, name = concept(tokens[frame.verb].lower), _name(tokens[phrase.first : phrase.head + 1])
                if named and phrase.first == frame.verb + 2:
                    yield Scene(context, context.mention, f"{_EVENT}{verb}", frozenset({verb}), side, noun, name)
                else:
                    ground = frozenset({_GROUND}) if noun in _TERRAIN else frozenset[str]()
                    yield Scene(context, context.mention, verb, things - {concept(noun)} | ground, side, noun, name)


def _happenings(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[Scene]:
    """The spots right after a noun for what happened there ("the shooting near a school")."""
    tokens, phrases = sentence.tokens, sentence.phrases
    for one, other in pairwise(phrases):
        event = tokens[one.head]
        if (
            other.first != one.last + 2
            or not claim.start <= event.start < claim.end
            or concept(event.lower) not in _HAPPENINGS
        ):
            continue
        noun, before = _noun(tokens, other), tokens[other.first - 1].lower
        side = "in" if before in _IN else "out" if before in _OUT else "at" if before in {"at", "on"} else ""
        if noun and side and event.text.islower():
            word = concept(event.lower)
            context = _context(story, source, claim, (tokens[other.first], tokens[other.last]))
            yield Scene(
                context,
                context.mention,
                f"{_EVENT}{word}",
                frozenset({word}),
                side,
                noun,
                _name(tokens[other.first : other.head + 1]),
            )


def _context(story: Story, source: int, claim: Claim, ends: tuple[Token, Token]) -> Context:
    start, end = ends[0].start, ends[1].end
    return story.context(source, claim, Mention(start, end, story.readings[source].document.text[start:end]))


def _noun(tokens: Sequence[Token], phrase: Phrase) -> str:
    """The noun of place that a group ends with, the one before its number or "area" ("Public School 12", "the glacier area"); or ""."""
    head = tokens[phrase.head]
    ends = head.tag == "CD" or head.lower in _AREAS
    return singular(tokens[phrase.head - 1].lower) if ends and phrase.head > phrase.first else singular(head.lower)


def _name(words: Sequence[Token]) -> frozenset[str]:
    """The words of a name that ends with a noun of place, without that noun; none where it is no name."""
    if not words[-1].text[:1].isupper():
        return frozenset()
    return frozenset(t.lower for t in words[:-1] if t.text[:1].isupper() and is_content(t.lower))


def singular(word: str) -> str:
    """The noun of place that a word is, in the singular; "" for other words."""
    if word in KIND_OF:
        return word
    return (
        next((w for w in (word[:-1], word[:-2] if word.endswith("es") else "") if w in KIND_OF), "")
        if word.endswith("s")
        else ""
    )


def _follows(sentence: Parsed, frame: Frame, number: int) -> bool:
    """Whether a phrase follows a verb with no other verb between."""
    first = sentence.phrases[number].first
    verbs = [f.verb for f in sentence.frames if frame.verb < f.verb < first]
    return first > frame.verb and not verbs


def _side(sentence: Parsed, frame: Frame, number: int) -> str:
    tokens, phrase = sentence.tokens, sentence.phrases[number]
    before = tokens[phrase.first - 1].lower if phrase.first else ""
    if before == "of" and number and sentence.phrases[number - 1].last == phrase.first - 2:
        return "out" if tokens[sentence.phrases[number - 1].head].lower in _EDGES else ""
    if before in _IN:
        return "in"
    if before in _OUT:
        return "out"
    if before in _AT:
        return "at"
    return "in" if number == frame.object and FAMILIES.get(frame.lemma) == "land" and not frame.passive else ""


def _things(sentence: Parsed, frame: Frame) -> frozenset[str]:
    """The concepts of what a verb has as its subject and object, and of the noun right before it that it describes."""
    tokens = sentence.tokens
    wanted = {frame.subject, frame.object}
    before = [k for k, p in enumerate(sentence.phrases) if p.last < frame.verb]
    wanted.update(before[-2:])
    found = frozenset(
        concept(t.lower)
        for k in wanted
        if k >= 0
        for t in tokens[sentence.phrases[k].first : sentence.phrases[k].last + 1]
        if is_content(t.lower) and t.tag.startswith("NN")
    )
    return found if found.isdisjoint(_PERSONS) else found | {_PERSON}


def differ(one: Scene, other: Scene) -> bool:
    """Whether two phrases cannot tell one spot: inside and outside of one thing, or kinds of spot none of which lies in the other."""
    if one.noun == other.noun:
        named = one.name and other.name and one.kind not in _LONG
        return not one.name & other.name if named else {one.side, other.side} == {"in", "out"}
    if one.noun in _TERRAIN and other.noun in _TERRAIN:
        return _TERRAIN[one.noun] != _TERRAIN[other.noun]
    if one.family in _REPEATED and {one.mention.text[:2].lower(), other.mention.text[:2].lower()} <= {"a ", "an"}:
        return False
    if "scene" in {one.kind, other.kind}:
        return "hospital" in {one.kind, other.kind}
    if ("out" in {one.side, other.side} and not one.verb.startswith(_EVENT)) or frozenset(
        (one.kind, other.kind)
    ) in TOGETHER:
        return False
    return one.kind != other.kind or one.kind in _EXACT


def candidate_pairs(scenes: Sequence[Scene]) -> Iterator[tuple[int, int]]:
    """Pairs of different sources whose verbs tell one sort of happening of one thing; i < j."""
    posts: dict[tuple[str, str], list[int]] = {}
    for number, scene in enumerate(scenes):
        for thing in scene.things:
            posts.setdefault((scene.family, thing), []).append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in posts.values():
        near = [scenes[n].context.near.keys() for n in numbers]
        pairs.update((numbers[i], numbers[j]) for i, j in meeting_pairs(near))
    for i, j in sorted(pairs):
        a, b = scenes[i].context, scenes[j].context
        if a.source != b.source and not (a.names and b.names and not a.names & b.names):
            yield i, j
