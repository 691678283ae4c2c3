"""Meeting: which of many items are worth comparing, so that no large dossier is compared pair by pair.

Few items are all compared. Of many, those that share one of their rarer words are: an item proposes with the words that
fewest others have, and a word that very many have brings together only neighbours in order of source and text. The
number of pairs grows with the number of items, not with its square.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

FEW = 120  # items of which every pair is compared
_RAREST = 3  # words with which an item proposes
_TOGETHER = 20  # items that a word brings together at a time


def meeting_pairs(words: Sequence[Collection[str]]) -> Iterable[tuple[int, int]]:
    """Pairs (i, j) of items worth comparing, i < j, in order; `words` are what each item may share with others."""
    if len(words) <= FEW:
        return combinations(range(len(words)), 2)
    posts: dict[str, list[int]] = {}
    for number, mine in enumerate(words):
        for word in mine:
            posts.setdefault(word, []).append(number)
    shared = {word: numbers for word, numbers in posts.items() if len(numbers) > 1}
    proposed: dict[str, list[int]] = {}
    for number, mine in enumerate(words):
        for word in sorted((w for w in mine if w in shared), key=lambda w: (len(shared[w]), w))[:_RAREST]:
            proposed.setdefault(word, []).append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in proposed.values():
        for at in range(0, len(numbers), _TOGETHER):
            pairs.update(combinations(numbers[at : at + _TOGETHER], 2))
    return sorted(pairs)


def meeting_across(ones: Sequence[Collection[str]], others: Sequence[Collection[str]]) -> Iterable[tuple[int, int]]:
    """Pairs (place among the ones, place among the others) worth comparing, in order; each of many ones meets a few others."""
    if len(ones) * len(others) <= FEW * FEW:
        return product(range(len(ones)), range(len(others)))
    posts: dict[str, list[int]] = {}
    for number, words in enumerate(others):
        for word in words:
            posts.setdefault(word, []).append(number)
    return ((number, k) for number, words in enumerate(ones) for k in _rarely_shared(words, posts))


def _rarely_shared(words: Collection[str], posts: Mapping[str, list[int]]) -> list[int]:
    """The first few items that share the rarest of some words."""
    met: dict[int, None] = {}
    for word in sorted((w for w in words if w in posts), key=lambda w: (len(posts[w]), w))[:_RAREST]:
        met.update(dict.fromkeys(posts[word][:_TOGETHER]))
    return sorted(met)
