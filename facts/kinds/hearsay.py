"""Hearsay: one source tells in its own voice what another has only from reports, or as somebody's claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.voices import voice_at, voices_of
from facts.model import Kind, Mention, Severity, Status
from facts.status_compare import status_class
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.voices import Speakers
    from facts.model import Claim
    from facts.story import Story

_ALIKE = 0.85  # alignment score from which two claims tell the same, so that who vouches for it can be asked
_LONGEST = 60  # code points of a claim in a question
_NAMED = 2  # shared concepts in a key


class Told(NamedTuple):
    """A claim with how its source vouches for it: "own", or "heard" from `label`."""

    source: int
    claim: Claim
    side: str
    label: str


def find_hearsay(story: Story) -> list[Candidate]:
    """The claims that one source makes its own and another keeps at a distance, best aligned first, each claim once."""
    place = {r.document.id: n for n, r in enumerate(story.readings)}
    speakers = voices_of(story)
    pairs: dict[tuple[str, int], list[tuple[float, Told, Told]]] = {}
    heard_before: set[tuple[str, int]] = set()
    for one, other, score in story.aligned:
        if score < _ALIKE:
            break
        own, heard = sorted(
            (_told(speakers, place[c.source], c) for c in (one, other)), key=lambda t: t.side, reverse=True
        )
        mark = (heard.claim.source, heard.claim.index)
        if (own.side, heard.side) == ("own", "heard") and mark not in heard_before:
            heard_before.add(mark)
            pairs.setdefault((own.claim.source, own.claim.index), []).append((score, own, heard))
    return [_candidate(story, found) for found in pairs.values()]


def _told(speakers: Speakers, source: int, claim: Claim) -> Told:
    """How a source vouches for a claim; the side is "" for questions, for what is open or denied, and for plain statements of somebody."""
    kind = status_class(claim.status)
    if claim.text.rstrip('"”’ ').endswith("?") or kind in {"open", "denied"}:
        return Told(source, claim, "", "")
    if kind == "settled":
        return Told(source, claim, "own" if claim.speaker is None and not claim.speakers else "", "own voice")
    voice = voice_at(speakers, source, claim, claim.start + 1)
    distant = claim.status is Status.ALLEGED or (voice is not None and voice.manner in {"press", "anonymous"})
    return Told(source, claim, "heard" if distant else "", voice.label if voice else claim.speaker or "others")


def _candidate(story: Story, found: Sequence[tuple[float, Told, Told]]) -> Candidate:
    """The question of one claim in its source's own voice and of those that have it from others."""
    own = found[0][1]
    told = sorted((own, *(heard for _, _, heard in found)), key=lambda t: (t.source, t.claim.start))
    answers = tuple(
        make_answer(story, story.context(t.source, t.claim, _whole(t.claim)), _value(t), t.claim.status.value)
        for t in told
    )
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        f"Is it established, or only reported: “{_short(own.claim.text)}”?",
        f"told:{_topic(story, own.claim, found[0][2].claim)}",
        answers,
        "one source tells in its own voice what another has from others",
        found[0][0],
    )


def _whole(claim: Claim) -> Mention:
    return Mention(claim.start, claim.end, claim.text)


def _value(told: Told) -> str:
    return told.label if told.side == "own" else f"according to {told.label}"


def _short(text: str) -> str:
    """The beginning of a claim on one line, cut at a word."""
    text = " ".join(text.split()).rstrip(".,;:—-–")
    if len(text) <= _LONGEST:
        return text
    return text[: text.rfind(" ", 0, _LONGEST)].rstrip(".,;:—-–") + " …"


def _topic(story: Story, one: Claim, other: Claim) -> str:
    """The rarest concepts that two claims share, for a key that small edits leave alone."""
    bags = [{concept(t.lower) for t in c.tokens if is_content(t.lower)} for c in (one, other)]
    rare = sorted(bags[0] & bags[1], key=lambda w: (-story.weights.get(w, 3.0), w))
    return "+".join(sorted(rare[:_NAMED]))
