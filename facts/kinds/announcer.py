"""Announcers: who made one thing known, where sources name different ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import clash_in, group
from facts.asking.meeting import meeting_pairs
from facts.asking.parties import are_others, at_odds
from facts.asking.voices import make_voice, said_in_short
from facts.model import Kind, Severity
from facts.reading.speakers.lexicon import inflect
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.voices import Voice
    from facts.model import Claim, Speaker
    from facts.story import Story

_VERBS = ("announce", "unveil", "disclose", "reveal", "issue", "release", "declare", "report", "publish", "leak")
_REPORTS = frozenset(form for verb in ("report", "publish", "leak") for form in inflect(verb))
_CUES = frozenset(form for verb in _VERBS for form in inflect(verb))
_ANNOUNCING = frozenset(map(concept, _VERBS))
_SAME = 0.5  # sentences linked this well tell of one announcement
_PRONOUNS = frozenset({"it", "this", "them", "they"})
_BODIES = frozenset({"company", "team", "club", "firm", "league", "department", "university", "school", "agency"})


class Announcement(NamedTuple):
    """A clause in which somebody makes something known."""

    source: int
    claim: Claim
    speaker: Speaker
    voice: Voice
    is_person: bool

    @property
    def sentence(self) -> tuple[int, int]:
        """Where it stands: source and sentence."""
        return self.source, self.claim.sentence

    @property
    def words(self) -> frozenset[str]:
        """The concepts of its clause."""
        return frozenset(concept(t.lower) for t in self.claim.tokens if is_content(t.lower))


def find_announcer(story: Story) -> list[Candidate]:
    """The announcements that sources give to different people or bodies."""
    found = list(_announcements(story))
    scores = {
        (i, j): score
        for i, j in meeting_pairs([a.words for a in found])
        if found[i].source != found[j].source
        if (score := story.link(found[i].sentence, found[j].sentence)) >= _SAME
    }
    out = []
    for members in group(len(found), scores, _SAME / 2):
        best, kept = clash_in(members, scores, lambda i, j: _are_others(found[i], found[j]), _SAME)
        if kept and at_odds([(found[k].source, found[k]) for k in kept], _are_others):
            out.append(_candidate(story, [found[k] for k in kept], best))
    return out


def _announcements(story: Story) -> Iterator[Announcement]:
    people = {n.name for r in story.readings for c in r.claims for n in c.names if n.type == "person" and " " in n.name}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for speaker in claim.speakers:
                if speaker.cue.lower() in _CUES and (voice := _voice(claim, speaker)) is not None:
                    yield Announcement(source, claim, speaker, voice, voice.label in people)


def _voice(claim: Claim, speaker: Speaker) -> Voice | None:
    """Who announces; None for a place, which says where and not who ("in Elmville, announcing the sale")."""
    if any(n.type == "place" and n.name == speaker.name for n in claim.names):
        return None
    return make_voice(speaker)


def _are_others(one: Announcement, other: Announcement) -> bool:
    """Whether two announcers differ; a body is another than one of its people, who may speak for it."""
    if are_others(one.voice, other.voice):
        return True
    return any(a.is_person and b.voice.words & _BODIES for a, b in ((one, other), (other, one)))


def _told(story: Story, found: list[Announcement]) -> str:
    """What is announced, in the words of the first source that does not say "it", cut at a word."""
    contents = [said_in_short(story, a.source, a.speaker) for a in found]
    return next((c for c in contents if c.partition(" ")[0].lower() not in _PRONOUNS), contents[0])


def _is_reported(found: list[Announcement]) -> bool:
    """Whether nobody announces it himself: all report or publish it."""
    return all(a.voice.cue in _REPORTS for a in found)


def _candidate(story: Story, found: list[Announcement], score: float) -> Candidate:
    answers = tuple(
        make_answer(story, story.context(a.source, a.claim, a.speaker), a.voice.label, f"speaker:{a.voice.label}")
        for a in found
    )
    told = Counter(word for a in found for word in sorted(a.words - _ANNOUNCING))
    common = sorted(told, key=lambda w: (-told[w], -len(w), w))
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        f"Who {'reported' if _is_reported(found) else 'announced'} it: “{_told(story, found)}”?",
        f"announcer:{','.join(common[:2])}",
        answers,
        "the sources name different announcers",
        score,
    )
