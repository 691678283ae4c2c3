"""Opposition: words of one scale (or family) on different sides, said of the same thing by different sources."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING

from facts.asking.anchors import anchor_of
from facts.asking.contexts import nearness, same_governor
from facts.asking.meeting import meeting_pairs
from facts.asking.negation import is_negated, not_foreseen
from facts.asking.targets import is_of_another, target_of
from facts.model import Mention, Polarity, Status
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_CONDITIONS = frozenset({"if", "unless", "whether", "until", "till"})
_CONDITIONED = 8  # tokens before a word in which one of these makes it no more than a case
_MOST = 60  # words of one scale, source and side that are looked at, earliest first
_JOINING = 0.4  # share of the threshold that a word needs to join two that reach it
_PER_SOURCE = 3  # words that a source may answer with

_CLOSELY = 0.4  # how far the sentences of two words align where they are close
_ALIKE = 0.1  # or how alike the words around them are
_LIKE = 0.3  # from here on they tell of one thing, whatever each calls it
_CLOSE = 2
_WIDELY = 4  # sources that must answer where no two words are close
_SECOND = 0.4  # what a second question of one scale must score

Entry = tuple[tuple[str, ...], str, str, str]  # words, scale, side, tag prefix of the first word
Lexicon = dict[str, list[Entry]]


@dataclass(frozen=True, slots=True)
class Sided:
    """A word of a scale in context: the scale's name and the side it is on."""

    context: Context
    scale: str
    side: str
    target: frozenset[str] = frozenset()  # concepts of what it is said of
    negated: bool = False  # whether the side is the one that a negation turns it to
    day: str = ""  # the day of a past event that it is told of, "" for what the story itself tells

    @property
    def about(self) -> str:
        """The last person's name before it in its claim, "" where there is none."""
        before = [n for n in self.context.claim.names if n.end <= self.context.mention.start and n.type == "person"]
        return max(before, key=lambda n: n.start).name if before else ""

    @property
    def borne_by(self) -> str:
        """The person whose name follows it at once ("goalkeeper Ann Lund", "fined Ann Lund"); "" where none does."""
        after = self.context.mention.end + 1
        return next((n.name for n in self.context.claim.names if n.start == after and n.type == "person"), "")

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.context.sentence

    @property
    def source(self) -> int:
        """The place of its source among the readings."""
        return self.context.source


def make_lexicon(entries: Iterable[tuple[str, str, Sequence[str]]]) -> Lexicon:
    """Index (scale, side, words) by the first word of each entry, longest entries first.

    "hit/N" holds only for nouns; words of side "" are none of the scale's, though they hold one ("declined to").
    """
    out: Lexicon = {}
    for scale, side, words in entries:
        for written in words:
            phrase, _, tag = written.partition("/")
            parts = tuple(phrase.split())
            out.setdefault(parts[0], []).append((parts, scale, side, tag))
    for found in [f for f in out.values() if len(f) > 1]:
        found.sort(key=lambda e: (-len(e[0]), e))
    return out


def find_sided(
    story: Story, lexicon: Lexicon, beside: Mapping[str, frozenset[str]] | None = None, *, past: bool = False
) -> list[Sided]:
    """Every word of the lexicon in the claims of a story, in order of source and text; the longest entry of a scale wins.

    A scale of `beside` counts only in sentences that hold one of the words it gives: profits climb, and so do climbers.
    With `past`, words that are told of a day long before the story are found too.
    """
    out = []
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for first, last, scale, side, negated in _in_claim(claim.tokens, lexicon):
                words = beside.get(scale) if beside else None
                if words and not any(t.lower in words for t in reading.sentences[claim.sentence].tokens):
                    continue
                start, end = claim.tokens[first].start, claim.tokens[last].end
                mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
                anchor = anchor_of(story.background, source, claim, mention)
                day = anchor.date.low or "" if past and anchor.past and anchor.date else ""
                if _is_supposed(claim, mention) or (anchor.past and not day):
                    continue
                parsed = story.parsed(source, claim.sentence)
                if is_of_another(parsed, start, end):
                    continue
                denied = any(e.start == start and e.polarity is Polarity.NEGATIVE for e in claim.events)
                turned = _turned(side, _sides_of(lexicon, scale)) if negated or denied else side
                target = target_of(parsed, start, end)
                context = story.context(source, claim, mention)
                out.append(Sided(context, scale, turned, target, negated=negated or denied, day=day))
    return out


def _sides_of(lexicon: Lexicon, scale: str) -> set[str]:
    """The names of the sides of a scale."""
    return {side for entries in lexicon.values() for _, name, side, _ in entries if side and name == scale}


def _is_supposed(claim: Claim, word: Mention) -> bool:
    """Whether a word is part of a name ("the Open University") or date, or holds only in a case ("if he were convicted")."""
    inside = [*claim.names, *claim.dates]
    if any(n.start <= word.start and word.end <= n.end and (n.start, n.end) != (word.start, word.end) for n in inside):
        return True
    before = [t.lower for t in claim.tokens if t.start < word.start][-_CONDITIONED:]
    if not _CONDITIONS.isdisjoint(before):
        return True
    return any(word.start <= e.start < word.end and e.status is Status.CONDITIONAL for e in claim.events)


def _turned(side: str, sides: set[str]) -> str:
    """The side that a negated word is on: the other one of two, else "not" the side."""
    return next(iter(sides - {side})) if len(sides) == 2 else f"not {side}"


def opposite(one: str, other: str) -> bool:
    """Whether two sides exclude each other: "not missing" excludes "missing" alone."""
    if one.startswith("not ") or other.startswith("not "):
        return one == f"not {other}" or other == f"not {one}"
    return one != other


def _in_claim(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, str, str, bool]]:
    """The entries in some tokens: first and last token, scale, side and whether a negation turns it."""
    until: dict[str, int] = {}
    for i, token in enumerate(tokens):
        if token.lower not in lexicon:
            continue
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        for parts, scale, side, tag in lexicon[token.lower]:
            if len(parts) > 1 and parts[1] != after:
                continue
            if i < until.get(scale, 0) or not token.tag.startswith(tag):
                continue
            if len(parts) < 3 or tuple(t.lower for t in tokens[i : i + len(parts)]) == parts:
                until[scale] = i + len(parts)
                if side and not not_foreseen(tokens, i):
                    yield i, i + len(parts) - 1, scale, side, is_negated(tokens, i)


WEIGHTS = (7.0, 3.5, 1.0)
BIAS = -2.6


def same_target(story: Story, one: Context, other: Context) -> float:
    """How likely two words are said of the same thing, 0..1."""
    names = one.names & other.names
    z = BIAS + WEIGHTS[0] * nearness(one, other, story.weights)
    z += WEIGHTS[1] * story.link(one.sentence, other.sentence)
    z += WEIGHTS[2] * bool(names)
    return 1 / (1 + exp(-z))


SIDED_WEIGHTS = (2.83, 1.84, 0.68, -1.91)  # fitted by scripts/fit_opposition.py, in the order of `sided_features`
SIDED_BIAS = -1.15


def sided_features(story: Story, one: Sided, other: Sided) -> tuple[float, ...]:
    """What speaks for two sided words being said of the same thing; the last is how far apart they stand in their texts."""
    a, b = one.context, other.context
    place = [c.claim.sentence / max(1, len(story.readings[c.source].sentences)) for c in (a, b)]
    return (
        nearness(a, b, story.weights),
        story.link(one.sentence, other.sentence),
        float(bool(a.names & b.names)),
        abs(place[0] - place[1]),
    )


def of_other_things(story: Story, one: Sided, other: Sided) -> bool:
    """Whether two words are plainly said of different things: both sentences tell of what, share no word of it, and are little alike."""
    apart = bool(one.target and other.target and not one.target & other.target)
    return apart and nearness(one.context, other.context, story.weights) < _LIKE


def said_of_same(story: Story, one: Sided, other: Sided) -> float:
    """How likely two sided words are said of the same thing, 0..1."""
    values = sided_features(story, one, other)
    return 1 / (1 + exp(-SIDED_BIAS - sum(w * v for w, v in zip(SIDED_WEIGHTS, values, strict=True))))


@dataclass(frozen=True, slots=True)
class Terms:
    """What two words must have in common to count, by the names of scales."""

    linked: float = 0.0  # how far their sentences must align or their surroundings be alike, in every scale
    personal: frozenset[str] = frozenset()  # the names that they follow must not differ
    close: frozenset[str] = (
        frozenset()
    )  # they share a word of what they are said of, or the verb that governs them ("scale/side": of a side)
    many: frozenset[str] = frozenset()  # a story may hold two questions of it
    denials: bool = True  # whether a word may stand against its own denial
    loose: frozenset[str] = frozenset()  # they mean one thing, whatever each is said of
    apart: bool = False  # whether a source that uses both words for itself stands against neither


_NO_TERMS = Terms()


def opposed(
    story: Story, found: Sequence[Sided], threshold: float, terms: Terms = _NO_TERMS
) -> list[tuple[float, list[Sided]]]:
    """For each scale, the words that stand on different sides in different sources and are said of the same thing, with the best score.

    They are the two that oppose each other best and, of every source, the best few that oppose one of these.
    """
    out = []
    for scale, items in sorted(_by_scale(found).items()):
        scores = _pairs(story, items, threshold * _JOINING, terms)
        used = _sides_by_source(items) if terms.apart else {}
        fits = {
            p: _fit(story, items[p[0]], items[p[1]], terms) if _keeps_to(items[p[0]], items[p[1]], used) else 0
            for p in scores
        }
        least = threshold
        for _ in range(1 + (scale in terms.many)):
            best = min((p for p in scores if fits[p]), key=lambda p: (-fits[p], -scores[p], p), default=None)
            if best is None or scores[best] < least:
                break
            members = sorted(_around(items, scores, *best))
            if fits[best] < _CLOSE and _tellings([items[m] for m in members]) < _WIDELY:
                break
            out.append((scores[best], [items[m] for m in members]))
            told = {items[m].sentence for m in members}
            scores = {p: s for p, s in scores.items() if told.isdisjoint({items[p[0]].sentence, items[p[1]].sentence})}
            least = _SECOND
    return out


def _sides_by_source(items: Iterable[Sided]) -> dict[int, set[str]]:
    """The sides on which each source has words of one scale."""
    out: dict[int, set[str]] = {}
    for sided in items:
        out.setdefault(sided.source, set()).add(sided.side)
    return out


def _keeps_to(one: Sided, other: Sided, used: Mapping[int, set[str]]) -> bool:
    """Whether neither source of two words uses the other's side as well, as far as is told."""
    return other.side not in used.get(one.source, ()) or one.side not in used.get(other.source, ())


def _tellings(members: Sequence[Sided]) -> int:
    """How many sources tell it, a copy of another counted once."""
    told: dict[int, list[str]] = {}
    for sided in members:
        told.setdefault(sided.source, []).append(sided.context.claim.text)
    return len({tuple(texts) for texts in told.values()})


def _by_scale(found: Iterable[Sided]) -> dict[str, list[Sided]]:
    """The words of every scale, of each source and side the first ones."""
    out: dict[str, list[Sided]] = {}
    seen: dict[tuple[str, int, str], int] = {}
    for sided in found:
        key = sided.scale, sided.source, sided.side
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= _MOST:
            out.setdefault(sided.scale, []).append(sided)
    return out


def _fit(story: Story, one: Sided, other: Sided, terms: Terms) -> int:
    """How well two words fit: 0 where they lack what the terms of their scale ask for, `_CLOSE` or less."""
    link = story.link(one.sentence, other.sentence)  # in the shortest stories their surroundings tell more
    alike = nearness(one.context, other.context, story.weights)
    if max(link, alike) < terms.linked:
        return 0
    named = {one.scale, f"{one.scale}/{one.side}", f"{one.scale}/{other.side}"}
    if (
        not terms.close.isdisjoint(named)
        and not one.target & other.target
        and not same_governor(one.context, other.context)
    ):
        return 0
    return _CLOSE if link >= _CLOSELY or alike >= _ALIKE else 1


def denies(one: Sided, other: Sided) -> bool:
    """Whether two sides are one word, said and denied: that asks whether it happened, and is asked as polarity."""
    words = [s.context.mention.text.lower().split() for s in (one, other)]
    return all(len(w) == 1 for w in words) and concept(words[0][0]) == concept(words[1][0])


def _pairs(story: Story, items: Sequence[Sided], threshold: float, terms: Terms) -> dict[tuple[int, int], float]:
    """The opposed pairs of different sources that score `threshold` or more, and that are not plainly said of different things.

    Sentences that both hold both sides agree.
    """
    told: dict[tuple[int, int], set[str]] = {}
    for item in items:
        told.setdefault(item.sentence, set()).add(item.side)
    scores = {}
    for i, j in meeting_pairs([item.context.near.keys() for item in items]):
        a, b = items[i], items[j]
        if a.source == b.source or not opposite(a.side, b.side):
            continue
        if a.scale in terms.personal and a.about and b.about and a.about != b.about:
            continue
        if (a.day and b.day and a.day != b.day) or (a.borne_by and b.borne_by and a.borne_by != b.borne_by):
            continue
        if (a.scale not in terms.loose and of_other_things(story, a, b)) or (not terms.denials and denies(a, b)):
            continue
        both = a.side in told[b.sentence] and b.side in told[a.sentence]
        if not both and (score := said_of_same(story, a, b)) >= threshold:
            scores[i, j] = score
    return scores


def _around(items: Sequence[Sided], scores: Mapping[tuple[int, int], float], first: int, second: int) -> list[int]:
    """The pair and, best first, the words that oppose one of its members; of each source a few, not of one side in one sentence."""
    members = [first, second]
    ranked = sorted((-s, k) for (i, j), s in scores.items() for k, o in ((i, j), (j, i)) if o in (first, second))
    for _, k in ranked:
        mine = [m for m in members if items[m].source == items[k].source]
        apart = all(items[m].side != items[k].side or items[m].sentence != items[k].sentence for m in mine)
        if k not in members and len(mine) < _PER_SOURCE and apart:
            members.append(k)
    return members
