"""Variants: one quotation in different words. Two quotes are set side by side word by word, and what differs inside is kept."""

from __future__ import annotations

import itertools
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from facts.model import Severity
from facts.words import is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from difflib import Match

    from facts.asking.quotes import Quote, Word

_MATCHED = 4  # words that two variants have in common
_CONTENT = 2  # content words among these
_RATIO = 0.6  # of the stretch over which they are set side by side
_COVERED = 0.5  # of the shorter one
_EDGE = 3  # words by which two variants may begin or end differently
_FAR = 3  # words between the stretch and a chance match
_CHANCE = 2  # small words in a row that may match by chance


class Difference(NamedTuple):
    """Where two variants part: indices of words, ends exclusive; one side may be empty."""

    one: slice
    other: slice


class Alignment(NamedTuple):
    """How far two quotes are one, 0..1, where they differ, and the first words of each that are the other's too."""

    score: float
    differences: tuple[Difference, ...]
    shared: tuple[tuple[int, int], ...]  # pairs of words, one of each


def align(one: Quote, other: Quote) -> Alignment | None:
    """Set two quotes side by side; None where they are not one quotation. An excerpt of the other differs in nothing."""
    if len(one.content & other.content) < _CONTENT:
        return None
    mine, theirs = one.words, other.words
    matcher = SequenceMatcher(None, [w.form for w in mine], [w.form for w in theirs], autojunk=False)
    blocks = _without_chance([m for m in matcher.get_matching_blocks() if m.size], mine)
    shared = tuple((m.a + k, m.b + k) for m in blocks for k in range(m.size))
    if len(shared) < max(_MATCHED, _COVERED * min(len(mine), len(theirs))):
        return None
    gaps = list(_gaps(blocks, len(mine), len(theirs)))
    score = len(shared) / (len(shared) + sum(max(_size(g.one), _size(g.other)) for g in gaps))
    if score < _RATIO or sum(is_content(mine[k].token.lower) for k, _ in shared) < _CONTENT:
        return None
    return Alignment(score, tuple(g for g in gaps if _differ(mine, theirs, g)), shared)


def _size(stretch: slice) -> int:
    return int(stretch.stop - stretch.start)


def _without_chance(blocks: list[Match], words: Sequence[Word]) -> list[Match]:
    """The matches without small words at either end that stand far from the rest."""
    first, last = 0, len(blocks) - 1
    while first < last and _is_weak(blocks[first], words) and _distance(blocks[first], blocks[first + 1]) > _FAR:
        first += 1
    while first < last and _is_weak(blocks[last], words) and _distance(blocks[last - 1], blocks[last]) > _FAR:
        last -= 1
    return blocks[first : last + 1]


def _is_weak(match: Match, words: Sequence[Word]) -> bool:
    return match.size <= _CHANCE and not any(is_content(w.token.lower) for w in words[match.a : match.a + match.size])


def _distance(one: Match, other: Match) -> int:
    return max(other.a - one.a - one.size, other.b - one.b - one.size)


def _gaps(blocks: Sequence[Match], mine: int, theirs: int) -> Iterator[Difference]:
    """What stands between matches, and before and after them where both quotes have a few words there."""
    first, last = blocks[0], blocks[-1]
    if 0 < first.a <= _EDGE and 0 < first.b <= _EDGE:
        yield Difference(slice(0, first.a), slice(0, first.b))
    for one, other in itertools.pairwise(blocks):
        yield Difference(slice(one.a + one.size, other.a), slice(one.b + one.size, other.b))
    a, b = last.a + last.size, last.b + last.size
    if 0 < mine - a <= _EDGE and 0 < theirs - b <= _EDGE:
        yield Difference(slice(a, mine), slice(b, theirs))


_CLITICS = frozenset({("'s", "is"), ("'s", "has"), ("'s", ""), ("'d", "would"), ("'d", "had")})


def _differ(mine: Sequence[Word], theirs: Sequence[Word], gap: Difference) -> bool:
    """Whether what stands in a gap is no mere spelling, contraction or word that a source put in brackets."""
    after = (*mine[gap.one.stop : gap.one.stop + 1], *theirs[gap.other.stop : gap.other.stop + 1])
    one, other = mine[gap.one], theirs[gap.other]
    if any(w.loose for w in (*one, *other, *after)):
        return False
    a, b = "".join(w.form for w in one), "".join(w.form for w in other)
    return a != b and (a, b) not in _CLITICS and (b, a) not in _CLITICS


_NEGATIONS = frozenset({"not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without"})
_ARTICLES = frozenset({"a", "an", "the"})
_LIKE = 6  # letters of words that may be one with a slip in it


def grade(mine: Sequence[Word], theirs: Sequence[Word], alignment: Alignment) -> Severity:
    """How grave the differences of two variants are: a negation, figure or name, any other word, or only a slip or an article.

    What stands in quotation marks is to be right to the letter, so that even of two small words one must be chosen.
    """
    pairs = [(mine[d.one], theirs[d.other]) for d in alignment.differences]
    one, other = ([w for words in side for w in words] for side in zip(*pairs, strict=True))
    if _negated(one) != _negated(other) or any(_other_figure(a, b) for a, b in pairs):
        return Severity.CONTRADICTION
    if any(
        _other_name(mine[max(1, d.one.start) : d.one.stop], theirs[max(1, d.other.start) : d.other.stop])
        for d in alignment.differences
    ):
        return Severity.CONTRADICTION
    return Severity.NUANCE if all(_is_one_slip(a, b) for a, b in pairs) else Severity.TENSION


def _negated(words: Sequence[Word]) -> int:
    return sum(w.form in _NEGATIONS for w in words)


def _other_figure(one: Sequence[Word], other: Sequence[Word]) -> bool:
    mine, theirs = ({w.form for w in words if w.form[0].isdigit()} for words in (one, other))
    return bool(mine) and bool(theirs) and mine != theirs


def _other_name(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two stretches name others; neither holds the first word of its sentence, which is written like a name."""
    mine, theirs = ([w.form for w in words if w.token.tag.startswith("NNP")] for words in (one, other))
    return bool(mine) and bool(theirs) and not any(_is_slip(a, b) for a in mine for b in theirs)


def _is_one_slip(one: Sequence[Word], other: Sequence[Word]) -> bool:
    mine, theirs = ([w.form for w in words if w.form not in _ARTICLES] for words in (one, other))
    return len(mine) == len(theirs) <= 1 and all(_is_slip(a, b) for a, b in zip(mine, theirs, strict=True))


def _is_slip(one: str, other: str) -> bool:
    """Whether two words are one, or one with a letter wrong."""
    return one == other or (
        min(len(one), len(other)) >= _LIKE and Levenshtein.distance(one, other, score_cutoff=1) <= 1
    )
