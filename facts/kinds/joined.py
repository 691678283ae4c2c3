"""Joined: one source names two things where a near-copy of its sentence names one of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.frames import find_phrases
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Phrase
    from facts.model import Claim, Token
    from facts.story import Story

_NEAR_COPY = 0.5  # alignment score from which two sentences tell the same, so that what one leaves out counts
_JOINED = 0.35  # likeness of the surroundings of what both name
_BETWEEN = 6  # tokens before a pair in which "between" joins it
_COMMENT = concept("comment")
_ARTICLES = frozenset({"The", "A", "An", "Its", "His", "Her", "Their"})


class Place(NamedTuple):
    """A sentence with its concepts, its noun groups, those of them that "and" or "or" joins, and its claims."""

    source: int
    tokens: Sequence[Token]
    words: frozenset[str]
    phrases: Sequence[Phrase]
    pairs: Sequence[tuple[Phrase, Phrase]]
    claims: Sequence[Claim]


class Joint(NamedTuple):
    """Two noun groups joined by "and" or "or", or one alone: the concepts of the heads and the words."""

    context: Context
    heads: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words as the source has them."""
        return self.context.mention.text


Found = tuple[float, Joint, Joint]  # likeness, the pair, the one alone


def find_joined(story: Story) -> list[Candidate]:
    """The pairs of things of which another source names one alone."""
    claims: dict[tuple[int, int], list[Claim]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            claims.setdefault((source, claim.sentence), []).append(claim)
    places: dict[tuple[int, int], Place] = {}
    found: dict[str, list[Found]] = {}
    for (s, i, t, j), score in sorted(story.links.items()):
        if score < _NEAR_COPY:
            continue
        for key in ((s, i), (t, j)):
            if key not in places:
                places[key] = _place(story, *key, claims.get(key, ()))
        one, other = places[s, i], places[t, j]
        for made in (*_left_out(story, one, other), *_left_out(story, other, one)):
            found.setdefault("+".join(sorted(made[1].heads)), []).append(made)
    return [c for key in sorted(found) if (c := _candidate(story, key, found[key]))]


def _place(story: Story, source: int, index: int, claims: Sequence[Claim]) -> Place:
    tokens = story.readings[source].sentences[index].tokens
    phrases = find_phrases(tokens)
    words = frozenset(concept(t.lower) for t in tokens)
    return Place(source, tokens, words, phrases, list(_pairs(tokens, phrases)), claims)


def _pairs(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase]]:
    """The noun groups joined by "and" or "or", but for those that a thing lies between."""
    for one, other in pairwise(phrases):
        between = any(t.lower == "between" for t in tokens[max(0, one.first - _BETWEEN) : one.first])
        if other.first == one.last + 2 and tokens[one.last + 1].lower in {"and", "or"} and not between:
            yield one, other


def _left_out(story: Story, here: Place, there: Place) -> Iterator[Found]:
    """The pairs of one sentence of which the other names one without the other, where the surroundings are alike.

    Who would not comment is asked elsewhere, and a source may have asked fewer.
    """
    if _COMMENT in here.words & there.words:
        return
    for pair in here.pairs:
        heads = tuple(concept(here.tokens[p.head].lower) for p in pair)
        if heads[0] == heads[1] or not all(_is_thing(here.tokens, p) for p in pair) or not _is_apart(here, *pair):
            continue
        for k in (0, 1):
            if heads[k] not in there.words or _told(here.tokens, pair[1 - k], there.words):
                continue
            match = next((p for p in there.phrases if concept(there.tokens[p.head].lower) == heads[k]), None)
            mine = _context(story, here, pair[0], pair[1])
            theirs = match and _context(story, there, match, match)
            if mine and theirs and (score := nearness(mine, theirs, story.weights)) >= _JOINED:
                yield score, Joint(mine, heads), Joint(theirs, heads[k : k + 1])
                break


def _is_thing(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a noun group tells of a thing that a source may leave out: not "other species"."""
    words = tokens[phrase.first : phrase.last + 1]
    return is_content(tokens[phrase.head].lower) and not any(t.lower == "other" for t in words)


def _is_apart(place: Place, one: Phrase, other: Phrase) -> bool:
    """Whether two joined noun groups are two things: no two figures, and no halves of a name ("the Rye and Barley Board")."""
    tokens = place.tokens
    if all(any(t.tag == "CD" for t in tokens[p.first : p.last + 1]) for p in (one, other)):
        return False
    names = [n for c in place.claims for n in c.names]
    if any(n.start < tokens[one.last + 1].start < n.end for n in names):
        return False
    heads = [tokens[p.head] for p in (one, other)]
    return not all(h.text[0].isupper() and not any(n.start <= h.start < n.end for n in names) for h in heads)


def _told(tokens: Sequence[Token], phrase: Phrase, words: frozenset[str]) -> bool:
    """Whether some content word of a phrase is among the words of another sentence."""
    return any(concept(t.lower) in words for t in tokens[phrase.first : phrase.last + 1] if is_content(t.lower))


def _context(story: Story, place: Place, first: Phrase, last: Phrase) -> Context | None:
    """The words from one noun group to another in the claim that holds them all."""
    start, end = place.tokens[first.first].start, place.tokens[last.last].end
    for claim in place.claims:
        if claim.start <= start and end <= claim.end:
            text = claim.text[start - claim.start : end - claim.start]
            return story.context(place.source, claim, Mention(start, end, text))
    return None


def _candidate(story: Story, key: str, found: list[Found]) -> Candidate | None:
    """The question of one pair; a source that names both somewhere does not name one alone."""
    both = {one.context.source for _, one, _ in found}
    found = [f for f in found if f[2].context.source not in both]
    if not found:
        return None
    best, pair, alone = max(found, key=lambda f: (f[0], [-n for n in f[1].context.place]))
    joints = {(j.context.place, j.text): j for _, *two in found for j in two}
    answers = tuple(make_answer(story, j.context, j.text, "+".join(sorted(j.heads))) for _, j in sorted(joints.items()))
    question = f"Is it {_plain(pair.text)}, or {_plain(alone.text)} alone?"
    why = "one source names two things where another names one"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, f"joined:{key}", answers, why, best)


def _plain(text: str) -> str:
    """Words as they stand inside a sentence: an article that opened one in lower case."""
    first, space, rest = text.partition(" ")
    return first.lower() + space + rest if first in _ARTICLES else text
