"""The features of a pair of sentences, from which the fitted score is made.

A figure counts only where both sentences hold it: differing figures are what the reader looks for, and must not pull a pair apart.
"""

from __future__ import annotations

from math import log, log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from facts.aligning.profiles import Profile

FEATURES = (
    "dice",
    "mass",
    "containment",
    "names",
    "no_names",
    "verbs",
    "figures",
    "pairs",
    "clause",
    "around",
    "around_words",
    "rival",
    "length",
    "dice_names",
)


def mass(words: AbstractSet[str], weights: Mapping[str, float]) -> float:
    """The summed weight of a set of concepts. Sorted, so that rounding never depends on set order."""
    return sum(map(weights.__getitem__, sorted(words))) if words else 0.0


def dice(shared: float, one: float, other: float) -> float:
    """The Dice overlap of two weighted sets, 0..1."""
    return 2 * shared / (one + other) if one + other else 0.0


class PairFeatures:
    """Computes the features of pairs over one set of profiles; masses are computed once."""

    def __init__(self, profiles: Sequence[Profile], weights: Mapping[str, float]) -> None:
        self._profiles = profiles
        self._weights = weights
        self._plain = [p.words - p.figures for p in profiles]
        self._words = [mass(plain, weights) for plain in self._plain]
        self._names = [mass(p.names, weights) for p in profiles]
        self._verbs = [mass(p.verbs, weights) for p in profiles]
        self._around = [mass(p.around, weights) if p.around <= weights.keys() else 0.0 for p in profiles]
        self._clauses = [[mass(c - p.figures, weights) for c in p.clauses] for p in profiles]

    def overlap(self, i: int, j: int) -> float:
        """The Dice overlap of two sentences' concepts."""
        p, q = self._profiles[i], self._profiles[j]
        equal = mass(p.figures & q.figures, self._weights)
        return dice(mass(p.words & q.words, self._weights), self._words[i] + equal, self._words[j] + equal)

    def best_clauses(self, i: int, j: int) -> tuple[float, int, int]:
        """The best overlap between a clause of each sentence, and which clauses those are."""
        p, q, w = self._profiles[i], self._profiles[j], self._weights
        best, equal = (-1.0, 0, 0), p.figures & q.figures
        for a, one in enumerate(p.clauses):
            for b, other in enumerate(q.clauses):
                value = 0.0
                if both := one & other:
                    more = mass(both & equal, w) + 3.0 if equal else 3.0
                    value = dice(mass(both, w), self._clauses[i][a] + more, self._clauses[j][b] + more)
                if value > best[0]:
                    best = (value, a, b)
        return best

    def of(self, i: int, j: int, rival: float) -> tuple[float, ...]:
        """The features of a pair, in the order of `FEATURES`. `rival`: overlap relative to the best in the two sources, 0..1."""
        p, q, w = self._profiles[i], self._profiles[j], self._weights
        figures = p.figures & q.figures
        shared, equal = mass(p.words & q.words, w), mass(figures, w)
        overlap = dice(shared, self._words[i] + equal, self._words[j] + equal)
        low = min(self._words[i], self._words[j]) + equal
        names = dice(mass(p.names & q.names, w), self._names[i], self._names[j])
        verbs = dice(mass(p.verbs & q.verbs, w), self._verbs[i], self._verbs[j])
        clause = self.best_clauses(i, j)[0] if len(p.clauses) + len(q.clauses) > 2 else overlap
        around = dice(mass(p.around & q.around, w), self._around[i], self._around[j])
        around_words = max(
            mass(self._plain[i] & q.around, w) / (self._words[i] + 1.0),
            mass(self._plain[j] & p.around, w) / (self._words[j] + 1.0),
        )
        return (
            overlap,
            log1p(shared),
            shared / (low + 3.0),
            names,
            float(not p.names or not q.names),
            verbs,
            min(2.0, len(figures)),
            min(3.0, len(p.pairs & q.pairs)),
            clause,
            around,
            around_words,
            rival,
            log(1 + min(len(self._plain[i]), len(self._plain[j]))),
            overlap * names,
        )
