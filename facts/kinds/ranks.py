"""Ranks: the largest of the world or of the country, the largest or one of the largest, the largest or the second."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.meeting import meeting_pairs
from facts.model import Kind, Mention, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_NO_RANKS = frozenset({"most", "least", "latest", "last", "best", "past", "next", "closest", "nearest", "honest"})
_ONE = {"biggest": "largest", "greatest": "largest", "wealthiest": "richest", "bloodiest": "deadliest"}
_PLACES = {w: n for n, w in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}
_WORLD = frozenset({"world", "globe", "planet", "earth", "worldwide"})
_EVER = frozenset({"ever", "history", "record", "recorded"})
_AREAS = frozenset(
    {"country", "nation", "state", "region", "province", "county", "city", "town", "continent", "district", "league",
     "hemisphere", "island", "area"}
)  # fmt: skip
_OWNS = frozenset({"'s", "’s", "'", "’"})
_INSIDE = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "CC", "POS"})
_BEFORE, _AFTER = 4, 14  # tokens that may limit a superlative
_LEAST, _LIKE = 0.2, 0.5  # alignment of two sentences that rank one thing: where both name it, and where one does not
_COUNTS = frozenset({"hundreds", "thousands", "millions", "billions", "trillions", "dozens"})


class Rank(NamedTuple):
    """A superlative in context: which place, of how many at the top, among what, and the concept of the thing ranked."""

    context: Context
    word: str
    place: int
    several: bool  # "one of the largest"
    among: str  # "world", a kind of area or a name, "" where the source does not say
    thing: str  # "" where no noun follows ("the largest of its kind")


def find_ranks(story: Story) -> list[Candidate]:
    """The things that sources rank differently, or among more and among fewer."""
    by_word: dict[str, list[Rank]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for rank in _in_claim(story, source, claim):
                by_word.setdefault(rank.word, []).append(rank)
    return [c for word in sorted(by_word) for c in _of_word(story, word, by_word[word])]


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Rank]:
    tokens = claim.tokens
    for at, token in enumerate(tokens):
        if not token.lower.endswith("est"):
            continue
        word, place = _superlative(token, tokens[at - 1].lower if at else "")
        if not word:
            continue
        last = _last_noun(tokens, at)
        thing = concept(tokens[last].lower) if last > at else ""
        low = at - 1 if place > 1 and tokens[at - 1].lower in _PLACES else at
        start, end = tokens[low].start, tokens[last].end
        mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
        lead = [t.lower for t in tokens[max(0, low - _BEFORE) : low]]
        several = "among" in lead or ("one" in lead and "of" in lead)
        yield Rank(story.context(source, claim, mention), word, place, several, _among(tokens, low, last), thing)


def _superlative(token: Token, before: str) -> tuple[str, int]:
    """The superlative that a word is, with its place: "largest" 1, "second largest" and "second-largest" 2; "" where it is none."""
    first, hyphen, rest = token.lower.partition("-")
    word = rest if hyphen and first in _PLACES else token.lower
    if not word.endswith("est") or word in _NO_RANKS or "-" in word or not token.tag.startswith("JJ"):
        return "", 1
    place = _PLACES.get(first, 1) if hyphen else _PLACES.get(before, 1)
    return _ONE.get(word, word), place


def _last_noun(tokens: Sequence[Token], at: int) -> int:
    """The place of the noun that a superlative at `at` ranks, with the words between; `at` where none follows."""
    last = at
    for k in range(at + 1, min(len(tokens), at + _AFTER)):
        if tokens[k].tag not in _INSIDE or tokens[k].tag == "POS" or (last > at and tokens[k].lower in _COUNTS):
            break
        if tokens[k].tag.startswith("NN"):
            last = k
        elif tokens[k].tag == "CC" and last > at:
            break
    return last


def _among(tokens: Sequence[Token], low: int, last: int) -> str:
    """Among what a thing is ranked: "the world's largest", "the largest in the country", "the largest in U.S. history"."""
    if low > 1 and tokens[low - 1].lower in _OWNS:
        return _area(tokens[low - 2])
    after = tokens[last + 1 : last + 1 + _AFTER]
    for k, token in enumerate(after):
        if token.text in {",", ";", ".", "”", '"'} or token.tag in {"WDT", "WP", "VBD", "VBZ", "MD", "CC"}:
            break
        if token.lower in {"worldwide", "nationwide"}:
            return "world" if token.lower == "worldwide" else "country"
        if token.lower in {"in", "of", "on"}:
            group = [t for t in after[k + 1 : k + 5] if t.lower != "the"]
            if (
                group
                and (area := _area(group[0]))
                and not (len(group) > 1 and group[1].tag == "NN" and group[1].lower not in _EVER)
            ):
                return area
    return ""


def _area(token: Token) -> str:
    word = token.lower
    if word in _WORLD:
        return "world"
    if word in _AREAS:
        return "country" if word == "nation" else word
    return "history" if word in _EVER else word if token.tag.startswith("NNP") else ""


def _of_word(story: Story, word: str, ranks: Sequence[Rank]) -> Iterator[Candidate]:
    used: set[int] = set()
    by_thing: dict[str, list[int]] = {}
    for number, rank in enumerate(ranks):
        if rank.thing:
            by_thing.setdefault(rank.thing, []).append(number)
    for i, j in meeting_pairs([r.context.near.keys() for r in ranks]):
        if used.isdisjoint((i, j)) and _is_quarrel(story, ranks[i], ranks[j]):
            beside = _beside(story, ranks, by_thing, (i, j))
            used.update((i, j, *beside))
            yield _candidate(story, word, [ranks[k] for k in sorted((i, j, *beside))])


def _is_quarrel(story: Story, one: Rank, other: Rank) -> bool:
    if not _is_one_thing(story, one, other):
        return False
    return (
        one.place != other.place
        or one.several != other.several
        or bool(one.among and other.among and one.among != other.among)
    )


def _is_one_thing(story: Story, one: Rank, other: Rank) -> bool:
    a, b = one.context, other.context
    if a.source == b.source or (one.thing and other.thing and one.thing != other.thing):
        return False
    least = _LEAST if one.thing and other.thing else _LIKE
    return story.link(a.sentence, b.sentence) >= least


def _beside(
    story: Story, ranks: Sequence[Rank], by_thing: Mapping[str, Sequence[int]], pair: tuple[int, int]
) -> list[int]:
    """Of every other source the first that ranks the same thing."""
    met = {ranks[k].context.source for k in pair}
    out = []
    for number in sorted(n for thing in {ranks[k].thing for k in pair} for n in by_thing.get(thing, ())):
        rank = ranks[number]
        fits = any(ranks[k].thing == rank.thing and _is_one_thing(story, rank, ranks[k]) for k in pair)
        if rank.context.source not in met and fits:
            met.add(rank.context.source)
            out.append(number)
    return out


def _candidate(story: Story, word: str, ranks: Sequence[Rank]) -> Candidate:
    thing = next((r.thing for r in ranks if r.thing), "")
    answers = tuple(make_answer(story, r.context, _value(r), f"{r.place}:{r.several}:{r.among}") for r in ranks)
    return Candidate(
        Kind.SCOPE,
        Severity.TENSION,
        _question(ranks, word),
        f"rank:{word}:{thing}",
        answers,
        "the sources give it another rank, or rank it among others",
        0.5,
    )


def _value(rank: Rank) -> str:
    text = rank.context.mention.text
    return f"{text} ({rank.among})" if rank.among and rank.among not in text.lower() else text


def _question(ranks: Sequence[Rank], word: str) -> str:
    """Ask as in "Is it the largest bank, or one of several?", "Among what is it the largest bank?"."""
    nouns = [r.context.mention.text.split()[-1] for r in ranks if r.thing]
    what = " ".join([word, *nouns[:1]])
    if len({r.place for r in ranks}) > 1:
        return f"Which place does it take among the {word}?"
    if len({r.several for r in ranks}) > 1:
        return f"Is it the {what}, or one of several?"
    return f"Among what is it the {what}?"
