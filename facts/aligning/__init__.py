"""Aligning: which claims of different sources speak of the same thing.

Candidates come from an inverted index of the rarer shared concepts, never from all pairs; each candidate gets a score between 0
and 1 from a logistic regression over `facts.aligning.features`, fitted on ECB+ by scripts/fit_alignment.py.
"""

from __future__ import annotations

from heapq import nsmallest
from math import exp
from operator import mul
from typing import TYPE_CHECKING

from facts.aligning import fitted
from facts.aligning.features import PairFeatures, dice, mass
from facts.aligning.profiles import make_profiles, word_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.aligning.profiles import Profile
    from facts.model import Claim, Reading

_COMMON = 0.25  # a concept in more than this share of the sentences proposes no candidates,
_ALWAYS = 40  # unless it stands in no more than this many;
_NEVER = 120  # nor does one in more than this many, or the work would grow with the square of a large dossier
_FLOOR = 0.04  # candidates overlapping less are not scored
_MANY = 3000  # sentences from which on
_BEST = 24  # only so many candidates of each sentence are scored, those that overlap most


def candidate_pairs(profiles: Sequence[Profile], weights: Mapping[str, float]) -> Iterator[tuple[int, int, float]]:
    """Pairs (i, j, overlap) of sentences of different sources that share a rarer concept, i < j, in order."""
    postings: dict[str, list[int]] = {}
    for number, profile in enumerate(profiles):
        for word in profile.words:
            postings.setdefault(word, []).append(number)
    limit = min(max(_ALWAYS, int(_COMMON * len(profiles))), _NEVER)
    rarer = {word: posting for word, posting in postings.items() if len(posting) <= limit}
    masses = [mass(p.words - p.figures, weights) for p in profiles]
    for i, profile in enumerate(profiles):
        for j, (shared, equal) in sorted(_shared(i, profile, rarer, weights).items()):
            if profiles[j].source != profile.source:
                overlap = dice(shared, masses[i] + equal, masses[j] + equal)
                if overlap >= _FLOOR:
                    yield i, j, overlap


def _shared(
    i: int, profile: Profile, postings: Mapping[str, list[int]], weights: Mapping[str, float]
) -> dict[int, tuple[float, float]]:
    """What each later sentence shares with the sentence `i`: the mass of all concepts and that of figures."""
    found: dict[int, tuple[float, float]] = {}
    for word in sorted(profile.words & postings.keys()):
        weight = weights[word]
        figure = weight if word in profile.figures else 0.0
        for j in postings[word]:
            if j > i:
                shared, equal = found.get(j, (0.0, 0.0))
                found[j] = shared + weight, equal + figure
    return found


def best_of_each(pairs: Sequence[tuple[int, int, float]], most: int = _BEST) -> list[tuple[int, int, float]]:
    """The pairs that are among the `most` of one of their two sentences that overlap most, in order; ties fall to the earlier."""
    ranked: dict[int, list[tuple[float, int]]] = {}
    for number, (i, j, overlap) in enumerate(pairs):
        ranked.setdefault(i, []).append((-overlap, number))
        ranked.setdefault(j, []).append((-overlap, number))
    kept = {number for found in ranked.values() for _, number in nsmallest(most, found)}
    return [pairs[number] for number in sorted(kept)]


def pair_features(profiles: Sequence[Profile]) -> Iterator[tuple[int, int, tuple[float, ...], PairFeatures]]:
    """Every candidate pair with its features."""
    weights = word_weights(profiles)
    features = PairFeatures(profiles, weights)
    pairs = list(candidate_pairs(profiles, weights))
    if len(profiles) > _MANY:
        pairs = best_of_each(pairs)
    best: dict[tuple[int, int], float] = {}
    for i, j, overlap in pairs:
        for key in ((i, profiles[j].source), (j, profiles[i].source)):
            best[key] = max(best.get(key, 0.0), overlap)
    for i, j, overlap in pairs:
        rival = overlap / max(best[i, profiles[j].source], best[j, profiles[i].source], 1e-9)
        yield i, j, features.of(i, j, rival), features


def _probability(values: Sequence[float]) -> float:
    z = fitted.BIAS + sum(map(mul, fitted.WEIGHTS, values))
    return 1 / (1 + exp(-z))


def score_pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int, float, PairFeatures]]:
    """Every candidate pair of sentences with its score, 0..1."""
    for i, j, values, features in pair_features(profiles):
        yield i, j, round(_probability(values), 4), features


Link = tuple["Claim", "Claim", float]


def claim_link(profiles: Sequence[Profile], i: int, j: int, score: float, features: PairFeatures) -> Link:
    """A pair of sentences as the pair of their clauses that overlap most."""
    _, a, b = features.best_clauses(i, j)
    return profiles[i].claims[a], profiles[j].claims[b], score


def in_order(links: Iterable[Link]) -> list[Link]:
    """Links best first; ties by source and offset."""
    return sorted(links, key=lambda pair: (-pair[2], pair[0].source, pair[0].start, pair[1].source, pair[1].start))


def align_claims(readings: Sequence[Reading], min_score: float | None = None) -> list[Link]:
    """The pairs of claims of different sources that score at least `min_score` (default: the fitted threshold), best first.

    Each pair of sentences is named once, by the pair of their clauses that overlap most.
    """
    floor = fitted.THRESHOLD if min_score is None else min_score
    profiles = make_profiles(readings)
    return in_order(claim_link(profiles, i, j, s, f) for i, j, s, f in score_pairs(profiles) if s >= floor)
