"""Things: one source tells of a van where another tells of a lorry, of the knee where another tells of the ankle."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.frames import phrase_concepts
from facts.asking.meeting import meeting_pairs
from facts.asking.targets import parse
from facts.asking.wording import topic
from facts.lexicons.things import QUALITIES, THINGS
from facts.model import Kind, Mention, Severity
from facts.reading.stems import singular
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.targets import Parsed
    from facts.lexicons.things import Thing
    from facts.model import Claim, Token
    from facts.story import Story

_FLOOR = 0.36  # two nouns must be this likely to stand for one thing
_BETTER = 1.25  # so many times likelier than any pair of theirs that agrees
_LINK, _SLOT, _BESIDE = (
    0.3,
    0.25,
    0.15,
)  # what an aligned sentence, a shared place and a shared adjective add to the words around
_MOST = 40  # nouns of a class that are looked at in a source, earliest first
_SPELT = 5  # letters of a word that may be spelt in two ways
_LISTED = 4  # words between two members of a list

Scores = dict[tuple[int, int], float]


class Meant(NamedTuple):
    """A noun of a class in context: its path in the class, what it depends on, and what stands before it in its group."""

    context: Context
    path: str
    slots: Mapping[tuple[str, str], frozenset[str]]  # role and verb or noun -> the words of the verb's other role
    beside: frozenset[str]
    noun: str = ""  # what an adjective is said of

    @property
    def source(self) -> int:
        """The place of its source among the readings."""
        return self.context.source

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.source, self.context.claim.sentence


def excludes(one: str, other: str) -> bool:
    """Whether two members of a class are different: neither is a kind or part of the other.

    >>> excludes("leg>knee", "leg>ankle"), excludes("leg>knee", "leg")
    (True, False)
    """
    return not f"{one}>".startswith(f"{other}>") and not f"{other}>".startswith(f"{one}>")


def find_things(story: Story) -> list[Candidate]:
    """The different things of one class that sources tell of in one place of what they tell."""
    found: dict[str, list[Meant]] = {}
    for source, reading in enumerate(story.readings):
        mine: dict[str, list[Meant]] = {}
        parsed: dict[int, Parsed] = {}
        for claim in reading.claims:
            tokens = reading.sentences[claim.sentence].tokens
            if not any(
                (t.tag.startswith("NN") and _entries_of(t.lower)) or t.lower in _qualities() for t in claim.tokens
            ):
                continue
            if claim.sentence not in parsed:
                parsed[claim.sentence] = parse(tokens)
            for thing, meant in in_claim(story, source, claim, parsed[claim.sentence]):
                mine.setdefault(thing.name, []).append(meant)
        for name, items in mine.items():
            found.setdefault(name, []).extend(items[:_MOST])
    return [c for thing in (*THINGS, *QUALITIES) for c in _candidates(story, thing, found.get(thing.name, ()))]


class _Entry(NamedTuple):
    words: tuple[str, ...]
    thing: Thing
    path: str


@cache
def _entries() -> Mapping[str, list[_Entry]]:
    """The entries of all classes by their last word, those of most words first."""
    out: dict[str, list[_Entry]] = {}
    for thing in THINGS:
        for path, words in thing.members.items():
            for word in words:
                entry = _Entry(tuple(word.split()), thing, path)
                out.setdefault(entry.words[-1], []).append(entry)
    for entries in out.values():
        entries.sort(key=lambda e: -len(e.words))
    return out


@cache
def _qualities() -> Mapping[str, tuple[Thing, str]]:
    return {w: (t, p) for t in QUALITIES for p, words in t.members.items() for w in words}


def _entries_of(word: str) -> Sequence[_Entry]:
    return _entries().get(singular(word)) or _entries().get(word) or ()


def in_claim(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[tuple[Thing, Meant]]:
    """The nouns of some class that are heads of their groups, each once in a class."""
    tokens = sentence.tokens
    for number, phrase in enumerate(sentence.phrases):
        head = tokens[phrase.head]
        if not (claim.start <= head.start < claim.end) or not head.tag.startswith("NN") or head.text[0].isupper():
            continue
        yield from _in_group(story, source, claim, sentence, number)
        seen: set[str] = set()
        for entry in _entries_of(head.lower):
            first = phrase.head - len(entry.words) + 1
            if entry.thing.name in seen or first < phrase.first or not _stands(tokens, first, entry):
                continue
            seen.add(entry.thing.name)
            start = max(tokens[first].start, claim.start)
            mention = Mention(start, head.end, claim.text[start - claim.start : head.end - claim.start])
            beside = frozenset(concept(t.lower) for t in tokens[phrase.first : first] if is_content(t.lower))
            context = story.context(source, claim, mention)
            yield entry.thing, Meant(context, entry.path, dict(_slots(sentence, number)), beside)


def _in_group(story: Story, source: int, claim: Claim, sentence: Parsed, number: int) -> Iterator[tuple[Thing, Meant]]:
    """The adjectives of some class in a noun group, each with the noun that it is said of."""
    tokens, phrase = sentence.tokens, sentence.phrases[number]
    noun = concept(tokens[phrase.head].lower)
    for token in tokens[phrase.first : phrase.head]:
        if token.lower in _qualities() and claim.start <= token.start < claim.end:
            thing, path = _qualities()[token.lower]
            mention = Mention(token.start, token.end, claim.text[token.start - claim.start : token.end - claim.start])
            context = story.context(source, claim, mention)
            yield thing, Meant(context, path, {}, frozenset({noun}), noun)


def _stands(tokens: Sequence[Token], first: int, entry: _Entry) -> bool:
    return tuple(t.lower for t in tokens[first : first + len(entry.words) - 1]) == entry.words[:-1]


def _slots(sentence: Parsed, number: int) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    """What a noun group depends on: the verb that it is subject, object or complement of, the noun that it is attached to."""
    tokens, phrases = sentence.tokens, sentence.phrases
    phrase = phrases[number]
    for frame in sentence.frames:
        if frame.subject == number:
            yield ("subject", frame.lemma), phrase_concepts(tokens, phrases, frame.object)
        if frame.object == number:
            yield ("object", frame.lemma), phrase_concepts(tokens, phrases, frame.subject)
        if frame.others[:1] == (number,):
            yield (phrase.prep, frame.lemma), phrase_concepts(tokens, phrases, frame.object)
    before = phrases[number - 1] if number else None
    if before is not None and phrase.prep and before.last == phrase.first - 2:
        yield (phrase.prep, concept(tokens[before.head].lower)), frozenset()


def _with_others_at_odds(one: Meant, other: Meant) -> bool:
    """Whether two nouns stand in one role of a verb whose other role is filled differently ("shells hit a school", "a bomb hit a house")."""
    return any(
        one.slots[slot] and other.slots[slot] and not one.slots[slot] & other.slots[slot]
        for slot in one.slots.keys() & other.slots.keys()
    )


def _score(story: Story, one: Meant, other: Meant) -> float:
    """How likely two nouns stand for one thing, from 0."""
    near = nearness(one.context, other.context, story.weights)
    link = story.link(one.sentence, other.sentence)
    return (
        near
        + _LINK * link
        + _SLOT * bool(one.slots.keys() & other.slots.keys())
        + _BESIDE * bool(one.beside & other.beside)
    )


def _of_others(one: Context, other: Context) -> bool:
    """Whether two claims name people, or places, and none in common."""
    for types in ({"person", "other"}, {"place", "other"}):
        mine, theirs = ({w for n in c.claim.names if n.type in types for w in n.name.split()} for c in (one, other))
        if mine and theirs and not mine & theirs and not any(_alike(x, y) for x in mine for y in theirs):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Whether two words of names may be spellings of one ("al-Harun", "Haroon")."""
    a, b = (w.lower().removeprefix("al-") for w in (one, other))
    return min(len(a), len(b)) >= _SPELT and a[:3] == b[:3] and a[-1] == b[-1]


def _scores(story: Story, items: Sequence[Meant]) -> Scores:
    """How likely every two nouns of different sources stand for one thing."""
    return {
        (i, j): _score(story, items[i], items[j])
        for i, j in meeting_pairs([m.context.near.keys() for m in items])
        if items[i].source != items[j].source
        and items[i].noun == items[j].noun
        and not _of_others(items[i].context, items[j].context)
    }


def _quarrels(items: Sequence[Meant], scores: Scores) -> Scores:
    """The pairs that exclude each other and that no pair of one of them with the other's source agrees with as well."""
    agree: dict[tuple[int, int], float] = {}
    for (i, j), score in scores.items():
        if not excludes(items[i].path, items[j].path):
            for at in ((i, items[j].source), (j, items[i].source)):
                agree[at] = max(agree.get(at, 0.0), score)
    beside: dict[tuple[int, int], list[Meant]] = {}
    for item in items:
        beside.setdefault(item.sentence, []).append(item)
    return {
        (i, j): score
        for (i, j), score in scores.items()
        if score >= _FLOOR
        and excludes(items[i].path, items[j].path)
        and not _with_others_at_odds(items[i], items[j])
        and all(
            _BETTER * agree.get((x, items[y].source), 0.0) < score
            and not _lists_both(items[x], items[y], beside[items[x].sentence])
            for x, y in ((i, j), (j, i))
        )
    }


def _lists_both(one: Meant, other: Meant, beside: Sequence[Meant]) -> bool:
    """Whether the sentence of one lists the other's thing with it ("bricks and bottles")."""
    claim = one.context.claim
    for third in beside:
        if third is not one and third.context.claim is claim and not excludes(third.path, other.path):
            low, high = sorted((one.context.mention, third.context.mention), key=lambda m: m.start)
            between = claim.text[low.end - claim.start : high.start - claim.start].replace(",", " , ").split()
            if len(between) <= _LISTED and not {"and", "or", ","}.isdisjoint(between):
                return True
    return False


def _candidates(story: Story, thing: Thing, items: Sequence[Meant]) -> Iterator[Candidate]:
    if len({m.source for m in items}) < 2:
        return
    scores = _scores(story, items)
    quarrels = _quarrels(items, scores)
    done: set[int] = set()
    for i, j in sorted(quarrels, key=lambda p: (-quarrels[p], p)):
        if i in done or j in done:
            continue
        kept = sorted(_with_others(items, scores, i, j))
        done.update(kept)
        members = [items[k] for k in kept]
        answers = tuple(
            make_answer(story, m.context, m.context.mention.text, f"{thing.name}:{m.path}") for m in members
        )
        paths = "+".join(sorted({m.path for m in (items[i], items[j])}))
        why = "the sources name different things of one kind"
        score = min(1.0, quarrels[i, j])
        word = topic([m.context for m in members])[1]
        question = f"{thing.ask.removesuffix('?')} ({word})?" if word else thing.ask
        yield Candidate(Kind.ENTITY, Severity.TENSION, question, f"thing:{thing.name}:{paths}", answers, why, score)


def _with_others(items: Sequence[Meant], scores: Scores, first: int, second: int) -> list[int]:
    """Two nouns at odds and, of every other source, the likeliest that stands for the same as one of them."""
    kept = [first, second]
    ranked = sorted((-s, k, o) for (i, j), s in scores.items() if s >= _FLOOR for k, o in ((i, j), (j, i)))
    for _, k, o in ranked:
        fits = o in (first, second) and all(items[k].source != items[m].source for m in kept)
        if fits and not any(_of_others(items[k].context, items[m].context) for m in (first, second)):
            kept.append(k)
    return kept
