"""Framing: what each source calls the same thing, lighter and heavier words for it, and evaluative words on opposite sides.

The words are shown, never a verdict.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.opposition import Terms, denies, opposed
from facts.asking.sided import Lexicon, find_sided, make_lexicon, opposite
from facts.lexicons.grades import GRADES
from facts.lexicons.namings import FAMILIES
from facts.lexicons.scales import SCALES
from facts.lexicons.sides import expand
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from facts.asking.sided import Sided
    from facts.lexicons.sides import Family
    from facts.story import Story

_OF_EVENTS = frozenset({Kind.POLARITY, Kind.STATUS})
_SAME = 0.15  # words must be this likely to be said of one thing
_SAME_WEIGHED = 0.6  # lighter and heavier words stand everywhere: they must be in sentences that tell the same
_CLOSELY = 0.5  # and those of a lighter and a heavier word
_NEVER = 2.0  # what a thing is needs to be told of it
_ALIGNED = 0.5  # how far the sentences align where one does not tell what its word is said of
_LINKED = 0.15  # how far the sentences of two words must align at least


class Rule(NamedTuple):
    """Opposed words of one sort: the lexicon, the question of every scale, the name of the rule and what it finds."""

    lexicon: Lexicon
    asks: Mapping[str, str]
    name: str
    why: str
    terms: Terms  # what two of its words must have in common
    beside: Mapping[str, frozenset[str]]  # by scale, the words of which a sentence must hold one
    same: float = _SAME  # how likely its words must be to be said of one thing


def _lexicon_of(families: Sequence[Family]) -> Lexicon:
    """The names of some families, and the neutral ones, which are on no side."""
    sided = [(f.name, s.name, expand(s.words)) for f in families for s in f.shades]
    return make_lexicon(sided + [(f.name, "", expand(f.neutral)) for f in families])


def _close(families: Sequence[Family]) -> frozenset[str]:
    """The families whose words count only where they are close, and the shades of others, as "family/shade"."""
    whole = {f.name for f in families if f.close}
    return frozenset(whole | {f"{f.name}/{shade}" for f in families for shade in f.near})


@cache
def _namings() -> Rule:
    lexicon = _lexicon_of(FAMILIES)
    why = "the sources call the same thing by names that cast it differently"
    anywhere = frozenset(f.name for f in FAMILIES if f.anywhere)
    terms = Terms(_LINKED, close=_close(FAMILIES), anywhere=anywhere, denials=False, apart=True, untold=_ALIGNED)
    return Rule(lexicon, {f.name: f.ask for f in FAMILIES}, "naming", why, terms, {})


@cache
def _grades() -> Rule:
    lexicon = _lexicon_of(GRADES)
    terms = Terms(_CLOSELY, close=_close(GRADES), denials=False)
    why = "the sources tell the same in lighter and in heavier words"
    return Rule(lexicon, {f.name: f.ask for f in GRADES}, "weight", why, terms, {}, _SAME_WEIGHED)


@cache
def _scales(kind: Kind) -> Rule:
    mine = [s for s in SCALES if s.kind == kind]
    words = [(s.name, side.name, expand(side.words)) for s in mine for side in s.sides]
    lexicon = make_lexicon(words + [(s.name, "", expand(s.but)) for s in mine])
    return Rule(
        lexicon,
        {s.name: s.ask for s in mine},
        "scale",
        "the sources use words that exclude each other for the same thing",
        Terms(
            _LINKED,
            personal=frozenset(s.name for s in mine if s.personal),
            close=frozenset(s.name for s in mine if s.close),
            many=frozenset(s.name for s in mine if s.many),
            loose=frozenset(s.name for s in mine if s.loose),
            torn=frozenset(s.name for s in mine if s.torn),
            denials=kind is not Kind.FRAMING,
            apart=kind is Kind.FRAMING,
            untold=_NEVER if kind is Kind.ENTITY else _ALIGNED,
        ),
        {s.name: frozenset(expand(s.beside)) for s in mine if s.beside},
    )


def find_framing(story: Story) -> list[Candidate]:
    """The things that sources call by names of different shades, and the scales of evaluation on which they stand apart."""
    named = _candidates(story, Kind.FRAMING, Severity.TENSION, _namings())
    weighed = _candidates(story, Kind.FRAMING, Severity.TENSION, _grades())
    return named + weighed + scale_candidates(story, Kind.FRAMING, Severity.TENSION)


def scale_candidates(story: Story, kind: Kind, severity: Severity) -> list[Candidate]:
    """The scales of one kind on which sources stand on different sides."""
    return _candidates(story, kind, severity, _scales(kind))


def _candidates(story: Story, kind: Kind, severity: Severity, rule: Rule) -> list[Candidate]:
    out: list[Candidate] = []
    told = find_sided(story, rule.lexicon, rule.beside, past=rule.name == "naming")
    sided = [s for s in told if rule.name == "scale" or not s.negated]
    for score, found in opposed(story, sided, rule.same, rule.terms):
        scale = found[0].scale
        answers = tuple(make_answer(story, s.context, s.context.mention.text, s.side) for s in found)
        key = _key(f"{rule.name}:{scale}", found, {c.key for c in out})
        sort = (Kind.POLARITY, Severity.CONTRADICTION) if kind in _OF_EVENTS and _is_denial(found) else (kind, severity)
        out.append(Candidate(*sort, rule.asks[scale], key, answers, rule.why, score))
    return out


def _is_denial(found: Sequence[Sided]) -> bool:
    """Whether all that stands against each other is one word, said and denied: whether the thing happened."""
    return all(denies(a, b) for a, b in combinations(found, 2) if a.source != b.source and opposite(a.side, b.side))


def _key(plain: str, found: Sequence[Sided], taken: Collection[str]) -> str:
    """The key of a question: the second of a scale bears the word that most of its answers stand beside."""
    if plain not in taken:
        return plain
    count = Counter(w for s in found for w in s.context.near)
    shared = [w for w in sorted(count) if count[w] > 1] or sorted(count)
    return f"{plain}:{max(shared, key=lambda w: (count[w], len(w), w), default='other')}"
