"""Announcers: who made one thing known, where sources name different ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import clash_in, group
from facts.asking.voices import make_voice, voices_differ
from facts.model import Kind, Severity
from facts.reading.speakers.lexicon import inflect
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.voices import Voice
    from facts.model import Claim, Speaker
    from facts.story import Story

_VERBS = ("announce", "unveil", "disclose", "reveal", "issue", "release", "declare")
_CUES = frozenset(form for verb in _VERBS for form in inflect(verb))
_SAME = 0.5  # sentences linked this well tell of one announcement
_BODIES = frozenset({"company", "team", "club", "firm", "league", "department", "university", "school", "agency"})


class Announcement(NamedTuple):
    """A clause in which somebody makes something known."""

    source: int
    claim: Claim
    speaker: Speaker
    voice: Voice


def find_announcer(story: Story) -> list[Candidate]:
    """The announcements that sources give to different people or bodies."""
    found = list(_announcements(story))
    scores = {
        (i, j): score
        for i, one in enumerate(found)
        for j, other in enumerate(found[i + 1 :], i + 1)
        if one.source != other.source
        and (score := story.link((one.source, one.claim.sentence), (other.source, other.claim.sentence))) >= _SAME
    }
    out = []
    for members in group(len(found), scores, _SAME / 2):
        best, kept = clash_in(members, scores, lambda i, j: _are_others(found[i].voice, found[j].voice), _SAME)
        if kept:
            out.append(_candidate(story, [found[k] for k in kept], best))
    return out


def _announcements(story: Story) -> Iterator[Announcement]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for speaker in claim.speakers:
                if speaker.cue.lower() in _CUES and (voice := make_voice(speaker)) is not None:
                    yield Announcement(source, claim, speaker, voice)


def _are_others(one: Voice, other: Voice) -> bool:
    """Whether two announcers differ; a body is another than one of its people, who may speak for it."""
    bodies = sum(bool(v.words & _BODIES) for v in (one, other))
    return voices_differ(one, other) or (bodies == 1 and {one.manner, other.manner} == {"named", "role"})


def _candidate(story: Story, found: list[Announcement], score: float) -> Candidate:
    answers = tuple(
        make_answer(story, story.context(a.source, a.claim, a.speaker), a.voice.label, f"speaker:{a.voice.label}")
        for a in found
    )
    words = [frozenset(concept(t.lower) for t in a.claim.tokens) for a in found]
    common = sorted(frozenset.intersection(*words), key=lambda w: (-story.weights.get(w, 0.0), w))
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        "Who announced it?",
        f"announcer:{','.join(common[:2])}",
        answers,
        "the sources name different announcers",
        score,
    )
