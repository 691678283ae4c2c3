"""Voices: in whose mouth a source puts what it tells.

Only cues of saying count here: who wants, expects or shows something does not say it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from facts.reading.dates.words import WEEKDAY_NAMES
from facts.reading.speakers.lexicon import inflect
from facts.reading.speakers.verbs import SAY, TELL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facts.model import Claim, Speaker
    from facts.story import Story

    Speakers = Mapping[tuple[int, int], tuple[Speaker, ...]]

_ALSO = frozenset(
    {":", "according", "reports", "quoted", "quoting", "cited", "citing", "put", "statement",
     "believe", "believes", "believed", "consider", "considers"}
)  # fmt: skip
CALLING = frozenset(
    {"described", "describes", "describe", "describing", "calls", "called", "calling", "call", "dubbed", "dubs",
     "labeled", "labelled", "labels", "labelling", "branded", "brands", "put"}
)  # fmt: skip
_ASKING = frozenset({"for", "on", "upon"})  # who calls for a thing, or on somebody, does not call it so
_NOT_SAID = frozenset({"continue", "rule", "order", "instruct", "show", "teach", "remind", "mention", "repeat"})
_ANONYMOUS = frozenset(
    {"source", "sources", "insider", "insiders", "people", "person", "persons", "observers", "critics", "experts",
     "analysts", "many", "some", "others"}
)  # fmt: skip
PRESS = frozenset(
    {"report", "reports", "media", "newspaper", "newspapers", "paper", "magazine", "site", "website", "blog",
     "tabloid", "outlet", "outlets", "rumour", "rumours", "rumor", "rumors", "times", "post", "journal", "news",
     "herald", "tribune", "guardian", "reuters", "bbc", "cnn", "afp", "ap", "tmz", "telegraph", "daily",
     "chronicle", "gazette"}
)  # fmt: skip
OFFICIALS = frozenset(
    {"official", "officials", "authorities", "authority", "police", "officer", "officers", "investigator",
     "investigators", "sheriff", "chief", "spokesman", "spokeswoman", "governor", "mayor", "ministry",
     "prosecutor", "prosecutors", "army", "military", "department"}
)  # fmt: skip
_LOOSE = frozenset(
    {"he", "she", "it", "they", "who", "we", "i", "you", "company", "firm", "group", "team", "statement",
     "spokesman", "spokeswoman", "spokesperson", "spokespeople", "official", "officials", "authorities",
     "authority", "police", "government", "officer", "officers", "investigator", "investigators", "agency",
     "agencies", "ministry", "governor", "mayor", "chief", "leader", "leaders", "lawyer", "lawyers", "attorney",
     "attorneys", "executive", "executives", "developer", "maker", "studio", "court", "judge", "prosecutor",
     "prosecutors", "army", "military", "department", "both"}
)  # fmt: skip
_BARE = frozenset(  # capitalised or not, what tells of no body which one it is: "the department's Office announced"
    {"office", "department", "agency", "ministry", "bureau", "division", "commission", "board", "council", "committee",
     "panel", "administration", "service", "company", "court", "club", "union", "university", "authority", "association"}
)  # fmt: skip
_LONGEST = 60  # code points of what is said in a question


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks. `label` is for people, `words` its content words in lower case.

    `manner`: "named", "press", "anonymous", "role", or "unnamed" for any other phrase.
    """

    label: str
    words: frozenset[str]
    manner: str
    cue: str = ""  # the word that says so, in lower case


@cache
def _cues() -> frozenset[str]:
    verbs = {v.split()[0] for v in (*SAY, *TELL)} - _NOT_SAID
    return frozenset(form for verb in verbs for form in inflect(verb)) | _ALSO | CALLING


def make_voice(speaker: Speaker) -> Voice | None:
    """The voice that a speaker is; None where nobody says it or the cue is none of saying."""
    cue = speaker.cue.lower().split()
    if not speaker.name or not any(w in _cues() for w in cue) or (cue[0] in CALLING and cue[-1] in _ASKING):
        return None
    text = speaker.text.replace("’", "'")
    label = speaker.name
    if text.lower().startswith("according to ") or label.lower() in WEEKDAY_NAMES:
        return None  # "according to a study published on Monday": who publishes is not named
    named = speaker.named
    if named and f"{label}'s " in text:  # "Acme's lawyer" is not Acme
        label, named = speaker.text, False
    words = frozenset(w.strip("'\",.()").lower().removesuffix("'s") for w in label.replace("’", "'").split()) - {
        "the",
        "a",
        "an",
        "of",
        "to",
        "",
    }
    said = frozenset(w.strip("'\",.()").lower() for w in text.split())
    return Voice(label, words, _manner(words, said, named=named), speaker.cue.lower())


def _manner(words: frozenset[str], said: frozenset[str], *, named: bool) -> str:
    if words & PRESS or (not named and said & PRESS):
        return "press"
    if named and not words <= _BARE:
        return "named"
    if words & _LOOSE or words <= _BARE:
        return "role"
    return "anonymous" if words & _ANONYMOUS else "unnamed"


def voices_of(story: Story) -> Speakers:
    """The speakers whose content reaches into each claim, by source and index of the claim."""
    out: dict[tuple[int, int], list[Speaker]] = {}
    for source, reading in enumerate(story.readings):
        claims = reading.claims
        for claim in claims:
            for speaker in claim.speakers:
                index = claim.index
                while index > 0 and claims[index].start > speaker.content_start:
                    index -= 1
                while index < len(claims) and claims[index].start < speaker.content_end:
                    out.setdefault((source, index), []).append(speaker)
                    index += 1
    return {key: tuple(found) for key, found in out.items()}


def voice_at(speakers: Speakers, source: int, claim: Claim, at: int) -> Voice | None:
    """The voice that says what stands at offset `at`, of the narrowest content around it; None in the source's own."""
    return next(voices_at(speakers, source, claim, at), None)


def voices_at(speakers: Speakers, source: int, claim: Claim, at: int) -> Iterator[Voice]:
    """The voices that say what stands at offset `at`, the narrowest content around it first."""
    around = [
        s
        for s in speakers.get((source, claim.index), ())
        if s.content_start <= at < s.content_end and not s.start <= at < s.end
    ]
    for speaker in sorted(around, key=lambda s: (s.content_end - s.content_start, s.start)):
        voice = make_voice(speaker)
        if voice is not None:
            yield voice


def said_in_short(story: Story, source: int, speaker: Speaker) -> str:
    """What somebody says, in the words of the source, cut at a word where it is long."""
    words = " ".join(story.readings[source].document.text[speaker.content_start : speaker.content_end].split())
    words = words.strip('"“”').removeprefix("that ").rstrip(".,;:—-–")
    return words if len(words) <= _LONGEST else words[: words.rfind(" ", 0, _LONGEST)] + " …"
