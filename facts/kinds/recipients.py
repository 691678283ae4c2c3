"""Recipients: to whom something was said, or by what means, where sources name different ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.channels import SIGNS, channels_in, may_be_one
from facts.asking.contexts import claims_by_sentence
from facts.asking.counterparts import content_of, likeness
from facts.asking.groups import group, pairs_of
from facts.asking.parties import are_others, described
from facts.asking.voices import make_voice, voices_of
from facts.model import Kind, Mention, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.channels import Channel
    from facts.asking.parties import Described
    from facts.asking.voices import Speakers, Voice
    from facts.model import Claim
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_LINKED = 0.5  # alignment score of two sentences that report one utterance
_ALIKE = 0.3  # and the weighted overlap of their words
_NAMED = 2  # shared concepts in a key


def find_recipients(story: Story) -> list[Candidate]:
    """The utterances that sources say were made to different people or by different means."""
    told = _channels(story)
    pairs = {
        ((a, i), (b, j)): score
        for (a, i, b, j), score in story.links.items()
        if score >= _LINKED and (a, i) in told and (b, j) in told
    }
    if not pairs:
        return []
    speakers, known, claims = voices_of(story), described(story), claims_by_sentence(story)
    voices = {
        place: _voice(speakers, place[0], claims.get(place, ()))
        for place in sorted({p for pair in pairs for p in pair})
    }
    scores = {
        pair: like
        for pair in sorted(pairs)
        if (like := _likeness(story, *pair)) >= _ALIKE and _is_one_speaker(voices[pair[0]], voices[pair[1]], known)
    }
    places = sorted({p for pair in scores for p in pair})
    numbers = {p: n for n, p in enumerate(places)}
    numbered = {(numbers[a], numbers[b]): s for (a, b), s in scores.items()}
    groups = group(len(places), numbered, _ALIKE)
    out = []
    for members, inside in zip(groups, pairs_of(groups, numbered), strict=True):
        apart = [
            (score, a, b)
            for (a, b), score in (((places[i], places[j]), s) for (i, j), s in inside.items())
            if not any(may_be_one(x, y) for x in told[a] for y in told[b])
        ]
        if apart:
            out.append(_candidate(story, told, [places[n] for n in members], max(apart)))
    return out


def _channels(story: Story) -> dict[Place, list[Channel]]:
    found: dict[Place, list[Channel]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            if any(t.lower in SIGNS for t in claim.tokens):
                for channel in channels_in(claim):
                    found.setdefault((source, claim.sentence), []).append(channel)
    return found


def _voice(speakers: Speakers, source: int, claims: Sequence[Claim]) -> Voice | None:
    """Who speaks in the claims of a sentence, the first who does."""
    heard = (s for claim in claims for s in (*claim.speakers, *speakers.get((source, claim.index), ())))
    return next((voice for s in heard if (voice := make_voice(s)) is not None), None)


def _is_one_speaker(one: Voice | None, other: Voice | None, known: Described) -> bool:
    return one is not None and other is not None and not are_others(one, other, known)


def _likeness(story: Story, one: Place, other: Place) -> float:
    mine, theirs = (content_of(story.readings[s].sentences[k].tokens) for s, k in (one, other))
    return likeness(story, mine, theirs)


def _candidate(
    story: Story, told: dict[Place, list[Channel]], places: list[Place], best: tuple[float, Place, Place]
) -> Candidate:
    answers = tuple(
        make_answer(
            story,
            story.context(source, c.claim, Mention(c.start, c.end, c.text)),
            c.text,
            f"channel:{c.means}:{','.join(sorted(c.outlet))}",
        )
        for source, sentence in places
        for c in told[source, sentence]
    )
    score, one, other = best
    mine, theirs = (content_of(story.readings[s].sentences[k].tokens) for s, k in (one, other))
    telling = sorted(mine & theirs, key=lambda w: (-len(w), w))[:_NAMED]
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        "To whom, or how, was it said?",
        f"channel:{'+'.join(sorted(telling))}",
        answers,
        "the sources name different listeners or means for what was said",
        score,
    )
