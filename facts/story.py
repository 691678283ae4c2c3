"""A story prepared for asking: its readings, aligned sentences and the weight of every word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar, cast

from facts.aligning import Link, claim_link, in_order, score_pairs
from facts.aligning.fitted import THRESHOLD
from facts.aligning.profiles import make_profiles, word_weights
from facts.asking.amount_groups import Amounts, find_amounts
from facts.asking.anchors import Background, find_background
from facts.asking.contexts import Context, make_context, words_of
from facts.asking.occurrences import Occurrence, find_occurrences, group_occurrences
from facts.asking.targets import Parsed, parse
from facts.reading.names import link_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facts.aligning.profiles import Profile
    from facts.asking.contexts import Word
    from facts.model import Claim, Mention, Reading, Sentence

_Found = TypeVar("_Found")
SURE = 0.8  # alignment score from which two sentences surely tell of one thing


@dataclass(frozen=True, slots=True)
class Story:
    """All sources of a dossier, read and aligned. Sources are named by their place in `readings`."""

    readings: tuple[Reading, ...]
    profiles: tuple[Profile, ...]
    weights: Mapping[str, float]
    links: Mapping[
        tuple[int, int, int, int], float
    ]  # (source, sentence, source, sentence), lower source first -> score
    aligned: tuple[Link, ...] = ()  # claims above the fitted threshold, best first
    events: tuple[tuple[Occurrence, ...], ...] = ()  # groups of event words that tell of one event
    background: Background = field(default_factory=Background)  # what tells other events from the story's own
    amounts: tuple[Amounts, ...] = ()  # groups of amounts that answer one question
    alike: float = 0.0  # share of the sentences that tell surely what a sentence of another source tells
    # what is read of it as it is asked for, and kept for the next who asks
    _parsed: dict[tuple[int, int], Parsed] = field(default_factory=dict, repr=False, compare=False)
    _words: dict[tuple[int, int], tuple[Word, ...]] = field(default_factory=dict, repr=False, compare=False)
    _known: dict[Callable[[Story], object], object] = field(default_factory=dict, repr=False, compare=False)
    _places: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", {r.document.id: n for n, r in enumerate(self.readings)})

    @property
    def places(self) -> Mapping[str, int]:
        """The place of every source in `readings`, by its id."""
        return self._places

    def link(self, one: tuple[int, int], other: tuple[int, int]) -> float:
        """The alignment score of two sentences, each (source, sentence index); 0 where they are no candidates."""
        return self.links.get((*one, *other) if one < other else (*other, *one), 0.0)

    def sentence(self, source: int, claim: Claim) -> Sentence:
        """The sentence that a claim stands in."""
        return self.readings[source].sentences[claim.sentence]

    def parsed(self, source: int, number: int) -> Parsed:
        """The noun groups and verbs of a sentence, read once for all that ask."""
        known = self._parsed.get((source, number))
        if known is None:
            known = self._parsed[source, number] = parse(self.readings[source].sentences[number].tokens)
        return known

    def once(self, find: Callable[[Story], tuple[_Found, ...]]) -> tuple[_Found, ...]:
        """What `find` finds in the readings, found once. It must look at nothing that `make_story` adds to them later."""
        if find not in self._known:
            self._known[find] = find(self)
        return cast("tuple[_Found, ...]", self._known[find])

    def context(self, source: int, claim: Claim, mention: Mention) -> Context:
        """A mention of a claim in its context."""
        place = source, claim.sentence
        words = self._words.get(place)
        if words is None:
            words = self._words[place] = words_of(self.sentence(source, claim).tokens)
        return make_context(source, claim, mention, words, self.weights)


def make_story(readings: Sequence[Reading]) -> Story:
    """Link the names of all sources, align their sentences and weigh their words."""
    readings = with_linked_names(readings)
    profiles = make_profiles(readings)
    links: dict[tuple[int, int, int, int], float] = {}
    aligned: list[Link] = []
    for i, j, score, features in score_pairs(profiles):
        p, q = profiles[i], profiles[j]
        links[p.source, p.sentence, q.source, q.sentence] = score
        if score >= THRESHOLD:
            aligned.append(claim_link(profiles, i, j, score, features))
    story = Story(
        tuple(readings),
        tuple(profiles),
        word_weights(profiles),
        links,
        tuple(in_order(aligned)),
        background=find_background(readings),
        alike=_share_alike(readings, links),
    )
    events = tuple(map(tuple, group_occurrences(story, story.once(find_occurrences))))
    return replace(story, events=events, amounts=tuple(find_amounts(story)))


def _share_alike(readings: Sequence[Reading], links: Mapping[tuple[int, int, int, int], float]) -> float:
    sure = {place for (a, b, c, d), score in links.items() if score >= SURE for place in ((a, b), (c, d))}
    return len(sure) / max(1, sum(len(r.sentences) for r in readings))


def with_linked_names(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings with every name in the form that the whole dossier gives it; `Name.text` keeps the source's own."""
    aliases = link_names(readings)
    out = []
    for reading in readings:
        source = reading.document.id
        claims = []
        for claim in reading.claims:
            names = tuple(replace(n, name=aliases.names.get((source, n.name), n.name)) for n in claim.names)
            claims.append(replace(claim, names=names) if names != claim.names else claim)
        out.append(replace(reading, claims=tuple(claims)))
    return tuple(out)
