"""Ranks: what is the largest, the oldest or the worst within one range in one source, and within another in the next ("the country's", "the world's")."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.groups import with_others
from facts.model import Kind, Mention, Severity
from facts.reading.lexicons.places import COUNTRIES, REGIONS, STATES
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_FLOOR = 0.25  # two must be this likely to rank one thing
_LINK = 0.3  # what an aligned sentence adds to the words around
_REACH = 9  # tokens after a superlative in which its range may stand
_NO_RANKS = frozenset({"most", "least", "latest", "best", "last", "nearest", "closest", "next"})
_SAME = {"biggest": "largest", "greatest": "largest", "bloodiest": "deadliest", "priciest": "costliest"}
_SPACES = {
    word: name
    for name, words in {
        "world": "world planet globe earth",
        "country": "country nation u.s. america uk britain",
        "state": "state province",
        "city": "city town county district borough area region",
    }.items()
    for word in words.split()
}
_TIMES = {"history": "ever", "ever": "ever", "record": "ever", "memory": "ever", "decade": "decades", "decades": "decades", "years": "years",
          "century": "century",
          "generation": "generation"}  # fmt: skip
_BEFORE = 5  # tokens before a superlative that may tell of several
_SEVERAL = frozenset({"one", "some", "among"})
_OWN = frozenset({"its", "their", "his", "her", "club", "company", "franchise", "team", "school"})
_STOPS = frozenset({",", ".", ";", ":", "WDT", "WP", "VBD", "VBZ", "VBP", "MD"})


class Rank(NamedTuple):
    """A superlative with its range in space and in time, "" where its source gives none, and the nouns that it ranks."""

    context: Context  # of the superlative itself
    mention: Mention  # the superlative with its range
    quality: str
    space: str
    time: str
    of: frozenset[str]
    head: str  # the noun that it ranks
    many: bool  # whether it is one of several of that rank

    @property
    def range(self) -> str:
        """The range, and whether there are several, in one word."""
        return f"{'many ' * self.many}{self.space} {self.time}".strip()


def find_ranks(story: Story) -> list[Candidate]:
    """The superlatives of one thing whose ranges are not the same."""
    posts: dict[str, list[Rank]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for rank in _in_claim(story, source, claim):
                posts.setdefault(rank.quality, []).append(rank)
    return [c for quality, ranks in posts.items() for c in _candidates(story, quality, ranks)]


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Rank]:
    tokens = claim.tokens
    for at, token in enumerate(tokens):
        if token.tag != "JJS" or token.lower in _NO_RANKS:
            continue
        after = _group_after(tokens, at)
        space = _space_before(tokens, at) or _space_in(after)
        time = next((_TIMES[t.lower] for t in after if t.lower in _TIMES), "")
        many = not _SEVERAL.isdisjoint(t.lower for t in tokens[max(0, at - _BEFORE) : at])
        head = next(
            (
                concept(a.lower)
                for a, b in pairwise([*after, token])
                if a.tag.startswith("NN") and not b.tag.startswith("NN")
            ),
            "",
        )
        if space or time or head:
            start, end = _start(tokens, at, many=many), _end(token, after)
            mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
            of = frozenset(concept(t.lower) for t in after if t.tag.startswith("NN") and is_content(t.lower))
            word = Mention(token.start, token.end, token.text)
            yield Rank(
                story.context(source, claim, word),
                mention,
                _SAME.get(token.lower, token.lower),
                space,
                time,
                of,
                head,
                many,
            )


def _group_after(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """What follows a superlative up to the next mark or verb."""
    end = at + 1
    while end < len(tokens) and end - at <= _REACH and tokens[end].tag not in _STOPS:
        end += 1
    return tokens[at + 1 : end]


def _start(tokens: Sequence[Token], at: int, *, many: bool) -> int:
    """Where the words of a rank begin: with "one of", or with the range before the superlative."""
    if many:
        return next(t.start for t in tokens[max(0, at - _BEFORE) : at] if t.lower in _SEVERAL)
    return tokens[at - 2].start if _space_before(tokens, at) else tokens[at].start


def _end(token: Token, after: Sequence[Token]) -> int:
    """Where the nouns that a superlative ranks end, or the range after them."""
    ends = [t.end for t in after if t.lower in _TIMES or _space_of(t)]
    nouns = next((k for k, t in enumerate(after) if not t.tag.startswith(("NN", "JJ", "HYPH", "CC"))), len(after))
    return max([token.end, *ends, *(t.end for t in after[:nouns])])


def _space_before(tokens: Sequence[Token], at: int) -> str:
    """The range of "the world's largest"."""
    if at < 2 or tokens[at - 1].tag != "POS":
        return ""
    return _space_of(tokens[at - 2])


def _space_in(after: Sequence[Token]) -> str:
    """The range of "the largest in the country" and "in U.S. history"."""
    start = next((k for k, t in enumerate(after) if t.lower in {"in", "on", "of"}), len(after))
    words = [t for t in after[start + 1 :] if t.tag != "DT"]
    if any(a.lower in _OWN and b.lower == "history" for a, b in pairwise(words)):
        return "own"
    return next((s for t in words if (s := _space_of(t))), "")


def _space_of(token: Token) -> str:
    name = token.text
    known = "country" if name in COUNTRIES else "state" if name in STATES else "world" if name in REGIONS else ""
    return "country" if name == "US" else known or _SPACES.get(token.lower, "")


def _differ(one: Rank, other: Rank) -> bool:
    """Whether two ranges are not the same: both tell of another space or time, or one alone bounds its history in space."""
    if one.many != other.many:
        return bool(one.head) and one.head == other.head
    if one.space and other.space and one.space != other.space:
        return True
    if one.time and other.time and one.time != other.time:
        return True
    return one.time == other.time == "ever" and one.space != other.space


def _of_one(one: Rank, other: Rank) -> bool:
    return not one.of or not other.of or bool(one.of & other.of) or bool(one.context.names & other.context.names)


def _candidates(story: Story, quality: str, ranks: Sequence[Rank]) -> Iterator[Candidate]:
    scores = {
        (i, j): score
        for i, j in combinations(range(len(ranks)), 2)
        if ranks[i].context.source != ranks[j].context.source
        and _of_one(ranks[i], ranks[j])
        and (score := _likely(story, ranks[i].context, ranks[j].context)) >= _FLOOR
    }
    done: set[int] = set()
    for pair in sorted((p for p in scores if _differ(ranks[p[0]], ranks[p[1]])), key=lambda p: (-scores[p], p)):
        if not done.isdisjoint(pair):
            continue
        numbers = with_others([r.context.source for r in ranks], scores, pair, fits=lambda k: k not in done)
        done.update(numbers)
        kept = [ranks[k] for k in numbers]
        answers = tuple(make_answer(story, _told(story, r), r.mention.text, f"rank:{r.range}") for r in kept)
        nouns = sorted(frozenset.intersection(*(r.of for r in kept if r.of)) or {""})
        key = f"rank:{quality}:{nouns[0]}".removesuffix(":")
        why = "the sources rank it among different ones"
        several = len({r.many for r in kept}) > 1
        question = f"Is it the {quality}, or one of several?" if several else f"Within what range is it the {quality}?"
        yield Candidate(Kind.SCOPE, Severity.TENSION, question, key, answers, why, min(1.0, scores[pair]))


def _told(story: Story, rank: Rank) -> Context:
    return story.context(rank.context.source, rank.context.claim, rank.mention)


def _likely(story: Story, one: Context, other: Context) -> float:
    link = story.link((one.source, one.claim.sentence), (other.source, other.claim.sentence))
    return nearness(one, other, story.weights) + _LINK * link
