"""Tellers: what two sources tell in nearly the same sentence, and put in the mouths of different people."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import claims_by_sentence
from facts.asking.counterparts import content_of, find_counterparts
from facts.asking.groups import group, pairs_of
from facts.asking.parties import are_others
from facts.asking.quotes import is_copy
from facts.asking.voices import make_voice, said_in_short
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from facts.asking.counterparts import Pair
    from facts.asking.parties import Described
    from facts.asking.voices import Speakers, Voice
    from facts.model import Claim, Speaker
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_ALIKE = 0.4  # sentences must overlap by so much to tell the same
_QUOTES_ALIKE = 0.8  # and quotations by so much: people speak of one subject in words of their own
_NAMED = 2  # shared concepts in a key


class Telling(NamedTuple):
    """Somebody who tells what stands in a claim."""

    source: int
    claim: Claim
    speaker: Speaker
    voice: Voice


def find_tellers(
    story: Story, speakers: Speakers, known: Described, asked: Sequence[Collection[Place]]
) -> Iterator[Candidate]:
    """The sentences that sources put in different mouths, but for those of which some question of `asked` asks that already."""
    pairs = find_counterparts(story, _ALIKE)
    claims = claims_by_sentence(story) if pairs else {}
    tellings = {
        place: list(_tellings(speakers, place[0], claims.get(place, ())))
        for place in sorted({p for pair in pairs for p in (pair.one, pair.other)})
    }
    asked_at: dict[Place, set[int]] = {}
    for number, taken in enumerate(asked):
        for place in taken:
            asked_at.setdefault(place, set()).add(number)
    apart = {
        (pair.one, pair.other): pair.likeness
        for pair in pairs
        if _are_told_by_others(pair, tellings[pair.one], tellings[pair.other], known)
        if asked_at.get(pair.one, set()).isdisjoint(asked_at.get(pair.other, ()))
    }
    places = sorted({p for pair in apart for p in pair})
    numbers = {p: n for n, p in enumerate(places)}
    scores = {(numbers[a], numbers[b]): likeness for (a, b), likeness in apart.items()}
    groups = group(len(places), scores, _ALIKE / 2)
    for members, inside in zip(groups, pairs_of(groups, scores), strict=True):
        yield _candidate(story, {places[n]: tellings[places[n]][0] for n in members}, max(inside.values()))


def _tellings(speakers: Speakers, source: int, claims: Sequence[Claim]) -> Iterator[Telling]:
    """Everybody who tells something in the claims of a sentence."""
    for claim in claims:
        for speaker in dict.fromkeys((*claim.speakers, *speakers.get((source, claim.index), ()))):
            voice = make_voice(speaker)
            if voice is not None:
                yield Telling(source, claim, speaker, voice)


def _are_told_by_others(pair: Pair, one: Sequence[Telling], other: Sequence[Telling], known: Described) -> bool:
    """Whether nobody who tells something in one sentence may be one who does in the other."""
    if not one or not other or not all(are_others(a.voice, b.voice, known) for a, b in product(one, other)):
        return False
    if one[0].speaker.direct and other[0].speaker.direct and pair.likeness < _QUOTES_ALIKE:
        return False
    press = any(t.voice.manner == "press" for t in (*one, *other))
    return not (press and is_copy(one[0].claim, other[0].claim))  # one source only quotes the other


def _candidate(story: Story, told: Mapping[Place, Telling], score: float) -> Candidate:
    answers = tuple(
        make_answer(story, story.context(source, t.claim, t.speaker), t.voice.label, f"speaker:{t.voice.label}")
        for (source, _), t in told.items()
    )
    words = [content_of(story.readings[s].sentences[k].tokens) for s, k in told]
    telling = sorted(frozenset.intersection(*words), key=lambda w: (-len(w), w))[:_NAMED]
    said = min((said_in_short(story, t.source, t.speaker) for t in told.values()), key=lambda s: (len(s), s))
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        f"Who says so: “{said}”?",
        f"teller:{'+'.join(sorted(telling))}",
        answers,
        "the same thing rests on different speakers",
        score,
    )
