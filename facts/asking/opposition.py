"""Opposition: words of one scale (or family) on different sides, said of the same thing by different sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.asking.contexts import nearness, same_governor
from facts.asking.meeting import meeting_pairs
from facts.asking.sided import opposite
from facts.asking.target_likeness import of_other_things, said_of_same
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.asking.sided import Sided
    from facts.story import Story

_MOST = 60  # words of one scale, source and side that are looked at, earliest first
_JOINING = 0.4  # share of the threshold that a word needs to join two that reach it
_PER_SOURCE = 3  # words that a source may answer with
_CLOSELY = 0.4  # how far the sentences of two words align where they are close
_ALIKE = 0.1  # or how alike the words around them are
_CLOSE = 2
_LIKELY = 0.4  # how likely two that share a word are said of one thing to stand close
_WIDELY = 4  # sources that must answer where no two words are close
_SECOND = 0.4  # what a second question of one scale must score


@dataclass(frozen=True, slots=True)
class Terms:
    """What two words must have in common to count, by the names of scales."""

    linked: float = 0.0  # how far their sentences must align or their surroundings be alike, in every scale
    personal: frozenset[str] = frozenset()  # the names that they follow must not differ
    # they share a word of what they are said of, or the verb that governs them ("scale/side": of a side)
    close: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()  # a story may hold two questions of it
    torn: frozenset[str] = frozenset()  # a source that is on both sides of a thing speaks of two parts of it
    denials: bool = True  # whether a word may stand against its own denial
    untold: float = 2.0  # how far sentences must align to stand in for what one does not tell that it is said of
    loose: frozenset[str] = frozenset()  # they are of one thing, whatever the sources name
    anywhere: frozenset[str] = frozenset()  # they mean one thing, whatever each is said of
    apart: bool = False  # whether two sources that both use both sides stand against each other on neither


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
        if scale in terms.torn:
            scores = {(i, j): s for (i, j), s in scores.items() if not _is_torn(items, items[i], items[j])}
        used = _sides_by_source(items) if terms.apart else {}
        fits = {
            (i, j): _fit(story, items[i], items[j], terms) if _keeps_to(items[i], items[j], used) else 0
            for i, j in scores
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
    """Whether one source of two words at least does without the other's side."""
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
    if one.scale in terms.loose:
        return _CLOSE
    link = story.link(one.sentence, other.sentence)  # in the shortest stories their surroundings tell more
    alike = nearness(one.context, other.context, story.weights)
    if max(link, alike) < terms.linked:
        return 0
    named = {one.scale, f"{one.scale}/{one.side}", f"{one.scale}/{other.side}"}
    untold = terms.untold <= link and not (one.target and other.target)  # "it has been a long time coming"
    shared = one.target & other.target or untold or same_governor(one.context, other.context)
    if not shared and not terms.close.isdisjoint(named):
        return 0
    shared = one.scale in terms.close and one.target & other.target
    return (
        _CLOSE if link >= _CLOSELY or alike >= _ALIKE or (shared and said_of_same(story, one, other) >= _LIKELY) else 1
    )


def _is_torn(items: Sequence[Sided], one: Sided, other: Sided) -> bool:
    """Whether the source of one of two words is on the side of the other too, of what shares a word with both."""
    return any(
        k.source == a.source and k.side == b.side and k.target & a.target
        for a, b in ((one, other), (other, one))
        for k in items
    )


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
        if terms.apart and (_is_of_absent(a, b) or _is_of_absent(b, a)):
            continue
        if a.scale not in terms.loose | terms.anywhere and of_other_things(story, a, b):
            continue
        if not terms.denials and denies(a, b):
            continue
        both = a.side in told[b.sentence] and b.side in told[a.sentence]
        if not both and (score := said_of_same(story, a, b)) >= threshold:
            scores[i, j] = score
    return scores


def _is_of_absent(one: Sided, other: Sided) -> bool:
    """Whether a word is the title of a person ("dictator Otto Lund") whom the clause of the other does not name."""
    return bool(one.borne_by) and all(n.name != one.borne_by for n in other.context.claim.names)


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
