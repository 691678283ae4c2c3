"""A mention in its context: what tells whether two mentions of different sources answer the same question."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from facts.dates_compare import compare_dates
from facts.model import Quantity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.model import Claim, Mention, Token
    from facts.story import Story

OUTCOMES = frozenset(
    {
        "die",
        "injure",
        "damage",
        "miss",
        "displac",
        "arrest",
        "homeless",
        "treat",
        "rescu",
        "surviv",
        "escap",
        "evacu",
        "acquire",
        "price",
        "revenue",
        "profit",
    }
)  # what a figure is of
_DECAY = 0.82  # weight lost with every content word of distance
_LINK = 0.3  # what an aligned sentence adds to the words around
_OUTSIDE = 0.5  # words of the same sentence beyond the clause count this much


@dataclass(frozen=True, slots=True)
class Context:
    """A mention with the words around it. `near` maps concepts to a weight 0..1 that falls with distance."""

    source: int
    claim: Claim
    mention: Mention
    near: Mapping[str, float]
    names: frozenset[str]
    governors: tuple[str, ...]  # concepts of the event words that may govern it, likeliest first
    weighed: tuple[object, object, float] | None = field(default=None, repr=False, compare=False)  # near, weights, mass

    @property
    def verb(self) -> str:
        """The concept of the event word that governs it, "" where the sentence has none."""
        return self.governors[0] if self.governors else ""

    @property
    def place(self) -> tuple[int, int]:
        """Order of source and text."""
        return self.source, self.mention.start

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.source, self.claim.sentence


class _InContext(Protocol):
    @property
    def context(self) -> Context: ...


_Item = TypeVar("_Item", bound=_InContext)


def by_sentence(items: Iterable[_Item]) -> dict[tuple[int, int], list[_Item]]:
    """Items by the source and sentence in which they stand, in their order."""
    out: dict[tuple[int, int], list[_Item]] = {}
    for item in items:
        out.setdefault(item.context.sentence, []).append(item)
    return out


def claims_by_sentence(story: Story) -> dict[tuple[int, int], list[Claim]]:
    """The claims of every source by source and sentence, in the order of the text."""
    out: dict[tuple[int, int], list[Claim]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            out.setdefault((source, claim.sentence), []).append(claim)
    return out


def claim_at(claims: Iterable[Claim], at: int) -> Claim | None:
    """The first of some claims that holds an offset of their source."""
    return next((c for c in claims if c.start <= at < c.end), None)


class Word(NamedTuple):
    """A word or mark of a sentence as all the contexts in it see it."""

    start: int
    end: int
    concept: str  # of a word of content, "" of any other
    verbal: bool  # whether it may govern, be it no event word
    cut: int  # what it costs as a mark or "and"
    opens: bool  # whether it opens a clause


def words_of(tokens: Iterable[Token]) -> tuple[Word, ...]:
    """What contexts see of the tokens of a sentence."""
    out = []
    for t in tokens:
        word = concept(t.lower) if is_content(t.lower) else ""
        cut, opens = _CUTS.get(t.tag, 0), t.lower in _SUBORDINATORS
        if word or cut or opens:
            out.append(Word(t.start, t.end, word, t.tag.startswith("VB") or word in OUTCOMES, cut, opens))
    return tuple(out)


def make_context(
    source: int, claim: Claim, mention: Mention, sentence: Sequence[Word], weights: Mapping[str, float] | None = None
) -> Context:
    """Put a mention in context: `sentence` holds the words of the whole sentence, of which `claim` may be a clause.

    With the weights of words its mass is summed once, for all the pairs that it will be part of.
    """
    before = [w for w in sentence if w.concept and w.end <= mention.start]
    after = [w for w in sentence if w.concept and w.start >= mention.end]
    near: dict[str, float] = {}
    for side in (before[::-1], after):
        weight = 1.0
        for word in side:
            told = weight if claim.start <= word.start < claim.end else weight * _OUTSIDE
            if word.concept not in near or told > near[word.concept]:
                near[word.concept] = told
            weight *= _DECAY
    governors = _governors(claim, mention, sentence)
    names = frozenset(n.name for n in claim.names)
    weighed = None if weights is None else (near, weights, mass(near, weights))
    return Context(source, claim, mention, near, names, governors, weighed)


def _governors(claim: Claim, mention: Mention, sentence: Sequence[Word]) -> tuple[str, ...]:
    """The concepts of the event words that may govern a mention, likeliest first, at most three.

    Cost is the number of content words between, a comma, bracket or conjunction counting for more; the side after a
    mention costs one more.
    A word beyond "after", "while" and the like governs only where nothing nearer does.
    """
    end = max(mention.end, mention.head_end) if isinstance(mention, Quantity) else mention.end
    events = {e.start for e in claim.events}
    found: list[tuple[int, int, str]] = []
    for side, words in (
        (0, [w for w in sentence if w.end <= mention.start][::-1]),
        (1, [w for w in sentence if w.start >= end]),
    ):
        cost = side
        for word in words:
            cost += word.cut
            if word.opens:
                if any(s == side for _, s, _ in found):
                    break
                cost += 3
            elif word.concept and not word.cut:
                if word.verbal or word.start in events:
                    found.append((cost, side, word.concept))
                cost += 1
    nearest = min(found, default=(0, 0, ""))[0]
    near = sorted(f for f in found if f[0] <= nearest + _FARTHER)
    return tuple(dict.fromkeys(word for _, _, word in near))[:3]


_FARTHER = 4  # what a governor may cost more than the likeliest one
_CUTS = {",": 3, ":": 3, "-LRB-": 3, "-RRB-": 3, "CC": 2}  # what a mark or "and" costs, by its tag
_SUBORDINATORS = frozenset(
    {"after", "before", "since", "when", "until", "till", "while", "whereas", "because", "although", "though", "if"}
)


def content_between(tokens: Iterable[Token], one: Token | Mention, other: Token | Mention) -> int:
    """The content words between two stretches of a sentence; beyond any count where a new clause begins between."""
    low, high = min(one.end, other.end), max(one.start, other.start)
    between = [t for t in tokens if low <= t.start < high]
    if any(t.lower in _SUBORDINATORS or t.lower == "as" for t in between):
        return len(between) + 100
    return sum(is_content(t.lower) for t in between)


_RANK_WEIGHTS = (1.0, 0.7, 0.5)


def same_governor(one: Context, other: Context) -> float:
    """How far two mentions have a governing event word in common, 0..1."""
    return max(
        (
            a * b
            for a, x in zip(_RANK_WEIGHTS, one.governors, strict=False)
            for b, y in zip(_RANK_WEIGHTS, other.governors, strict=False)
            if x == y
        ),
        default=0.0,
    )


def nearness(one: Context, other: Context, weights: Mapping[str, float]) -> float:
    """The weighted Dice overlap of two contexts, 0..1: rare words close to both mentions count most."""
    a, b = one.near, other.near
    shared = sum([min(a[word], b[word]) * weights.get(word, 3.0) for word in sorted(a.keys() & b.keys())])
    if not shared:
        return 0.0
    total = _mass_of(one, weights) + _mass_of(other, weights)
    return 2 * shared / total if total else 0.0


def linked_nearness(story: Story, one: Context, other: Context) -> float:
    """How likely two mentions are of one deed or thing, from 0: their nearness, and more where their sentences are aligned."""
    return nearness(one, other, story.weights) + _LINK * story.link(one.sentence, other.sentence)


def _mass_of(context: Context, weights: Mapping[str, float]) -> float:
    """The mass of a context, looked up where it was summed for these very words and weights."""
    known = context.weighed
    if known is not None and known[0] is context.near and known[1] is weights:
        return known[2]
    return mass(context.near, weights)


def mass(near: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighted sum of the words around a mention."""
    return sum([weight * weights.get(word, 3.0) for word, weight in near.items()])


def date_clash(one: Claim, other: Claim) -> float:
    """1 where the dates of two claims exclude each other, -1 where they agree, 0 where they do not tell."""
    relations = {compare_dates(a, b) for a in one.dates for b in other.dates if a.low and b.low}
    if relations & {"same", "compatible"}:
        return -1.0
    return 1.0 if "conflict" in relations else 0.0
