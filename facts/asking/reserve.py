"""Reserve: how firmly a source holds what it tells, from a plain fact to a mere possibility."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.voices import make_voice
from facts.model import Status
from facts.status_compare import is_hedge, is_perceived, status_class
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.voices import Speakers
    from facts.model import Claim, Event, Speaker


class Level(IntEnum):
    """How much reserve a statement is made with."""

    FACT = 0
    PLANNED = 1
    LIKELY = 2
    POSSIBLE = 3


_WORDS = {
    Level.PLANNED: "set due scheduled slated poised plan plans planned planning intends intend intended intent intention decided nearing "
    "ready preparing proposed proposal agreed",
    Level.LIKELY: "expected expects expect likely unlikely apparently appears appear appeared seems seem seemed "
    "seemingly believed believes believe suspected suspect suspects presumed feared seeking seek sought trying try hope hopes "
    "work works worked working struggle struggles struggled struggling attempt attempts attempted attempting effort efforts bid",
    Level.POSSIBLE: "may might could possible possibly perhaps maybe potential potentially possibility considering consider "
    "weighing talks talk discussions discussion mulling exploring eyeing speculate speculation rumored rumoured rumors rumours",
}  # "would" says no more than "will" where a source tells of the future
_LEVELS = {word: level for level, words in _WORDS.items() for word in words.split()}
_ALONE = {
    **dict.fromkeys(
        "probably likely apparently presumably seemingly appears appeared seems seemed believed probable allegedly purportedly supposedly".split(),
        Level.LIKELY,
    ),
    **dict.fromkeys("possibly perhaps maybe potentially chance unclear possible potential".split(), Level.POSSIBLE),
}  # words that hold back what follows even where nothing marks the event word itself
_AHEAD = 40  # code points from such a word to the event word that it holds back
_CLAIMED = frozenset("reportedly allegedly purportedly supposedly alleged rumored rumoured allegations alleges".split())
_ENDEAVOURS = frozenset(
    "seek seeks seeking sought try tries trying tried attempt attempts attempting attempted effort efforts bid "
    "work works worked working struggle struggles struggled struggling".split()
)
_SEEMING = frozenset({"look", "seem", "appear"})  # what they hold back has an event word of its own
_MODALS = frozenset({"may", "might", "could", "should"})
_WITH_TO = _ENDEAVOURS | frozenset(
    "plan plans planned planning expect expects intend intends intended set due decided ready preparing hope hopes".split()
)
_OPINIONS = frozenset(
    "believe believes believed think thinks thought hope hopes hoped hoping expect expects expected expecting fear fears feared "
    "suspect suspects suspected guess guesses guessed assume assumes assumed figure figures figured reckon reckons reckoned feel feels felt "
    "doubt doubts doubted predict predicts predicted bet bets".split()
)  # what somebody holds of the future ("thinks that prices will rise"), and does not simply say
_AHEAD_WORDS = frozenset({"will", "would", "'ll", "’ll", "wo"})
_RELATIVES = frozenset({"which", "who", "where", "whose"})
_NONE = frozenset({"no", "not", "n't", "n’t", "never", "without"})
_AFTER_NOUN = frozenset("proposal proposals plan plans talks discussions bid effort efforts".split())
_TIMES = frozenset({"when", "once", "until", "till"})
_PRESENT = frozenset({"VBP", "VBZ"})
_VERBAL = frozenset({"MD", "VB", "VBD", "VBP", "VBZ"})
_CLAUSE = 8  # tokens from such a word to the verb of its clause
_OWED = frozenset({"should", "must", "ought"})
_NEAR = 4  # tokens from such a word to its "to"
_LEAST = 8  # code points of "I think" and the like before the event word
_SCOPE = 7  # content words that a reserve covers, the event word first


class Reserved(NamedTuple):
    """An event that a clause tells with reserve. `heard`: only from the press or people without a name, by whoever speaks."""

    claim: Claim
    event: Event
    level: Level
    heard: bool = False

    @property
    def endeavour(self) -> bool:
        """Whether it was only tried: less than a plan, but no less than a fact, for what was tried may have been done."""
        return self.event.cue.lower() in _ENDEAVOURS

    @property
    def reported(self) -> bool:
        """Whether somebody else vouches for it."""
        return status_class(self.event.status) == "reported"


def reserved_in(speakers: Speakers, source: int, claims: Sequence[Claim]) -> Iterator[Reserved]:
    """What some clauses of a source tell with reserve, or only from reports and claims of others."""
    for claim in claims:
        yield from _held_back(claim)
        for event in (e for e in claim.events if e.lemma not in _SEEMING and not is_perceived(e)):
            kind = status_class(event.status)
            if kind == "open" and (cue := _opinion(claim, event)):
                yield Reserved(claim, replace(event, cue=cue), Level.LIKELY)
            elif kind == "open" and event.status is not Status.CONDITIONAL and _is_reserve(claim, event):
                level = max((_LEVELS.get(w, Level.FACT) for w in event.cue.lower().split()), default=Level.FACT)
                if level:
                    yield Reserved(claim, event, level)
            elif kind == "reported":
                if event.cue.lower() in _CLAIMED:
                    yield Reserved(claim, event, Level.LIKELY)
                elif _is_heard(speakers, source, claim, event):
                    yield Reserved(claim, event, Level.LIKELY, heard=True)


def _opinion(claim: Claim, event: Event) -> str:
    """The word by which somebody holds that an event will come about, without saying so outright; "" for none."""
    if event.status is Status.CONDITIONAL or event.start - claim.start < _LEAST:
        return ""
    before = [t.lower for t in claim.tokens if t.end <= event.start]
    ahead = next((k for k in range(len(before) - 1, -1, -1) if before[k] in _AHEAD_WORDS), -1)
    if ahead < len(before) - _NEAR:
        return ""
    for word in reversed(before[:ahead]):
        if word in _OPINIONS:
            return word
        if word in _RELATIVES:
            break
    return ""


def _is_heard(speakers: Speakers, source: int, claim: Claim, event: Event) -> bool:
    """Whether only the press or people without a name vouch for an event, and nobody whom they quote."""
    voices = [
        v
        for s in speakers.get((source, claim.index), ())
        if s.content_start <= event.start < s.content_end and not _is_told(s) and (v := make_voice(s)) is not None
    ]
    return bool(voices) and all(v.manner in {"press", "anonymous"} for v in voices)


def _is_told(speaker: Speaker) -> bool:
    """Whether an agency that stands behind "told" hears what others say ("Ann Reed, a doctor, told AFP")."""
    return speaker.cue.lower() in {"told", "tells"} and speaker.start > speaker.content_end


def _held_back(claim: Claim) -> Iterator[Reserved]:
    """The event words after a word that holds them back without deciding their status ("it appeared the group was …")."""
    for token in claim.tokens:
        level = _ALONE.get(token.lower)
        event = next((e for e in claim.events if 0 < e.start - token.end < _AHEAD), None) if level else None
        if level and event is not None and event.status is not Status.DENIED and not is_hedge(event):
            yield Reserved(claim, replace(event, cue=token.lower), level)


def _is_reserve(claim: Claim, event: Event) -> bool:
    """Whether the cue of an event is what it seems: a modal ("in a May speech" has none), or followed by "to" where it needs that."""
    words = event.cue.lower().split()
    cue = next((k for k, t in reversed(list(enumerate(claim.tokens))) if t.lower in words and t.end <= event.start), -1)
    if cue < 0:
        return words[0] not in _MODALS | _WITH_TO
    token = claim.tokens[cue]
    if cue and claim.tokens[cue - 1].lower in _NONE:
        return False  # "has no plans to sell it"
    if token.lower in _MODALS:
        return token.tag == "MD" and (token.text != "May" or cue == 0)
    between = [t.lower for t in claim.tokens[cue + 1 : cue + 1 + _NEAR] if t.start < event.start]
    return token.lower not in _WITH_TO or "to" in between


def is_owed(claim: Claim, event: Event) -> bool:
    """Whether an event word tells only what ought to be done ("should be held to account")."""
    before = [t.lower for t in claim.tokens if t.end <= event.start][-_NEAR:]
    return not _OWED.isdisjoint(before)


def is_time_ahead(claim: Claim, event: Event) -> bool:
    """Whether an event word in the present gives only the time of what is to come ("when the ministers meet in June")."""
    at = next((k for k, t in enumerate(claim.tokens) if t.start == event.start), 0)
    if claim.tokens[at].tag not in _PRESENT:
        return False
    before = [t.lower for t in claim.tokens[:at]]
    start = next((k for k in range(at - 1, max(-1, at - _CLAUSE), -1) if before[k] in _TIMES), -1)
    return start >= 0 and not any(t.tag in _VERBAL for t in claim.tokens[start + 1 : at])


def scope_of(claim: Claim, event: Event) -> list[str]:
    """The concepts that the reserve of an event covers: its own and those that follow in its clause, without who says so."""
    cue = event.cue.lower()
    if cue in _AFTER_NOUN and any(t.lower == cue and 0 <= t.start - event.end <= 1 for t in claim.tokens):
        return [concept(event.lemma)]  # "the tax plan": what follows is told of the plan
    said = [(s.start, s.end) for s in claim.speakers]
    return [
        concept(t.lower)
        for t in claim.tokens
        if t.start >= event.start and is_content(t.lower) and not any(low <= t.start < high for low, high in said)
    ][:_SCOPE]
