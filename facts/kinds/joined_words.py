"""Joined words: one source joins two verbs or two adjectives ("mended or replaced", "young and old pilots") of which another has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import claims_by_sentence, nearness
from facts.asking.wording import joined_question
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_LINKED = 0.3  # alignment of two sentences of which one may leave out a word
_ALIKE = 0.2  # likeness of the surroundings of what both have
_QUALITIES = frozenset({"JJ", "VBN"})
_THINGS = frozenset({"NNS", "NNPS"})


class Pair(NamedTuple):
    """Two joined words: their places among the tokens, and the place of the noun that they qualify, -1 for verbs."""

    one: int
    other: int
    noun: int


class Found(NamedTuple):
    """A pair and the one word of it that another source has: the score, the contexts and the concepts of both words."""

    score: float
    pair: Context
    alone: Context
    words: tuple[str, str]


def find_joined_words(story: Story) -> list[Candidate]:
    """The joined verbs and adjectives of which a sentence that tells the same has one."""
    pairs: dict[Place, list[Pair]] = {}
    for source, reading in enumerate(story.readings):
        for sentence in reading.sentences:
            if found := list(_pairs(sentence.tokens)):
                pairs[source, sentence.index] = found
    if not pairs:
        return []
    claims = claims_by_sentence(story)
    best: dict[str, Found] = {}
    for (a, i, b, j), score in sorted(story.links.items()):
        if score < _LINKED:
            continue
        for here, there in (((a, i), (b, j)), ((b, j), (a, i))):
            for made in _left_out(story, claims, here, there, pairs.get(here, ())):
                key = "+".join(sorted(made.words))
                if key not in best or made.score > best[key].score:
                    best[key] = made
    return [_candidate(story, key, best[key]) for key in sorted(best)]


def _pairs(tokens: Sequence[Token]) -> Iterator[Pair]:
    for at in range(1, len(tokens) - 1):
        joint, one = tokens[at].lower, tokens[at - 1]
        if joint not in {"and", "or"} or not is_content(one.lower):
            continue
        other = at + 1 + (tokens[at + 1].lower == "to" or tokens[at + 1].tag.startswith("RB"))
        if (
            other >= len(tokens)
            or not is_content(tokens[other].lower)
            or concept(tokens[other].lower) == concept(one.lower)
        ):
            continue
        tags = {one.tag, tokens[other].tag}
        if joint == "or" and len(tags) == 1 and one.tag.startswith("VB"):
            yield Pair(at - 1, other, -1)
        elif tags <= _QUALITIES and other + 1 < len(tokens) and tokens[other + 1].tag in _THINGS:
            yield Pair(at - 1, other, other + 1)


def _left_out(
    story: Story, claims: Mapping[Place, Sequence[Claim]], here: Place, there: Place, pairs: Sequence[Pair]
) -> Iterator[Found]:
    """The pairs of one sentence of which the other, and its neighbours, have one word alone."""
    tokens = story.readings[here[0]].sentences[here[1]].tokens
    sentences = story.readings[there[0]].sentences
    beside = [t for s in sentences[max(0, there[1] - 1) : there[1] + 2] for t in s.tokens]
    theirs = sentences[there[1]].tokens
    for pair in pairs:
        words = concept(tokens[pair.one].lower), concept(tokens[pair.other].lower)
        around = {concept(t.lower) for t in beside}
        for has, lacks in (words, words[::-1]):
            if lacks in around:
                continue
            at = next(
                (k for k, t in enumerate(theirs) if concept(t.lower) == has and _fits(theirs, k, tokens, pair)), -1
            )
            mine = at >= 0 and _context(story, claims, here, tokens[pair.one].start, tokens[max(pair)].end)
            alone = at >= 0 and _context(story, claims, there, theirs[at].start, theirs[at + (pair.noun >= 0)].end)
            if mine and alone and (score := nearness(mine, alone, story.weights)) >= _ALIKE:
                yield Found(score, mine, alone, words)
                break


def _fits(theirs: Sequence[Token], at: int, tokens: Sequence[Token], pair: Pair) -> bool:
    """Whether the word alone qualifies the same noun as the pair; a verb stands for itself."""
    if pair.noun < 0:
        return True
    return at + 1 < len(theirs) and concept(theirs[at + 1].lower) == concept(tokens[pair.noun].lower)


def _context(
    story: Story, claims: Mapping[Place, Sequence[Claim]], place: Place, start: int, end: int
) -> Context | None:
    """The words between two offsets in the claim that holds them."""
    claim = next((c for c in claims.get(place, ()) if c.start <= start and end <= c.end), None)
    if claim is None:
        return None
    return story.context(place[0], claim, Mention(start, end, claim.text[start - claim.start : end - claim.start]))


def _candidate(story: Story, key: str, found: Found) -> Candidate:
    answers = tuple(
        make_answer(story, c, c.mention.text, norm)
        for c, norm in sorted(((found.pair, "both"), (found.alone, "one")), key=lambda v: v[0].place)
    )
    question = joined_question(found.pair.mention.text, found.alone.mention.text)
    why = "one source has two words where another has one of them"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, f"words:{key}", answers, why, found.score)
