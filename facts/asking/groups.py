"""Groups of items that answer one question.

Average-link clustering over pair scores, so that no chain of weak links grows.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Scores = dict[tuple[int, int], float]  # by pair (i, j), i < j


def group(count: int, scores: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Cluster the items 0..count-1. `scores` holds pairs (i < j) that may be joined; absent pairs score 0.

    The two groups with the highest mean score are joined until none reaches the threshold. Returns groups of two or
    more,
    members ascending, in order of their first members. Ties fall to the earlier items. The cost is that of sorting the
    pairs, with every pair met again only where one of its groups has grown.
    """
    members = {i: [i] for i in range(count)}
    links: dict[int, dict[int, float]] = {}
    for (i, j), score in scores.items():
        links.setdefault(i, {})[j] = score
        links.setdefault(j, {})[i] = score
    heap = [(-score, i, j, 2) for (i, j), score in scores.items() if score >= threshold]
    heapify(heap)
    while heap:
        _, i, j, size = heappop(heap)
        if j not in links.get(i, ()) or len(members[i]) + len(members[j]) != size:
            continue  # one of the two has grown since, or is part of another
        members[i] += members.pop(j)
        _merge(links, i, j)
        for k, total in links[i].items():
            mean = total / (len(members[i]) * len(members[k]))
            if mean >= threshold:
                heappush(heap, (-mean, min(i, k), max(i, k), len(members[i]) + len(members[k])))
    return sorted(sorted(m) for m in members.values() if len(m) > 1)


def _merge(links: dict[int, dict[int, float]], i: int, j: int) -> None:
    """Let group `i` take over the links of group `j`."""
    for k, total in links.pop(j).items():
        del links[k][j]
        if k != i:
            links[i][k] = links[k][i] = links[i].get(k, 0.0) + total


def pairs_of(groups: Sequence[Sequence[int]], scores: Mapping[tuple[int, int], float]) -> list[Scores]:
    """The scored pairs inside each group, in ascending order."""
    place = {member: number for number, members in enumerate(groups) for member in members}
    out: list[Scores] = [{} for _ in groups]
    for (i, j), score in sorted(scores.items()):
        if i in place and place[i] == place.get(j):
            out[place[i]][i, j] = score
    return out


def clash_in(
    members: Sequence[int], scores: Mapping[tuple[int, int], float], clash: Callable[[int, int], bool], floor: float
) -> tuple[float, list[int]]:
    """The best score of a pair of members that clash, and the members that belong to the quarrel.

    Only pairs that score at least `floor` count: a group may be held together by others than those that clash. Members
    belong when they score as much with one that clashes. Returns (0, []) where none do.
    """
    pairs = [pair for pair in _inside(members, scores) if scores[pair] >= floor]
    at_odds = [(i, j) for i, j in pairs if clash(i, j)]
    if not at_odds:
        return 0.0, []
    first = {k for pair in at_odds for k in pair}
    inside = first | {k for pair in pairs if not first.isdisjoint(pair) for k in pair}
    return max(scores[pair] for pair in at_odds), sorted(inside)


def with_others(
    sources: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    best: tuple[int, int],
    least: float = 0.0,
    fits: Callable[[int], bool] = lambda _: True,
) -> list[int]:
    """The best pair and, of every other source, the item that goes best with one of the two, ascending.

    `sources` holds the source of each item; ties fall to the earlier item. Only pairs that score `least`, and items that fit, count.
    """
    members = list(best)
    ranked = sorted(
        (-s, k) for (i, j), s in scores.items() if s >= least for k, other in ((i, j), (j, i)) if other in best
    )
    for _, k in ranked:
        if fits(k) and all(sources[m] != sources[k] for m in members):
            members.append(k)
    return sorted(members)


def _inside(members: Sequence[int], scores: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The scored pairs of members, by whichever of the two is the shorter way."""
    if len(scores) < len(members) ** 2:
        known = frozenset(members)
        return sorted(p for p in scores if known.issuperset(p))
    return [p for p in combinations(sorted(members), 2) if p in scores]
