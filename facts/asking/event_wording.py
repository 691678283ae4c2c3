"""Wording of events: what happened, in the words of the source that puts it shortest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.words import is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.occurrences import Occurrence

_LONGEST_EVENT = 60  # code points of an event in a question
_DEED = 3  # words of a deed that tell who does it, with the gap
_CONTENT = 2  # content words that tell what an event is
_AFTER = 6  # tokens after an event word that has no phrase of its own
_NEXT = 3  # tokens from a verb to the noun group of its preposition


def event_words(members: Sequence[Occurrence]) -> str:
    """An event as its sources put it: the event word with what belongs to it, of the source that gives both shortest."""
    told = [" ".join(_event_words(o).split()) for o in members]
    full = [t for t in told if _tells(t) and len(t) <= _LONGEST_EVENT]
    told = full or [_with_next(o) for o in members]
    return min(told, key=lambda t: (not _tells(t), len(t), t))


def _tells(words: str) -> bool:
    """Whether some words of an event tell what it is: one alone does not."""
    return sum(map(is_content, words.lower().split())) >= _CONTENT


def _with_next(occurrence: Occurrence) -> str:
    """An event word with the few words after it, up to a mark of punctuation."""
    claim, event = occurrence.claim, occurrence.event
    after = [t for t in claim.tokens if t.start >= event.end]
    stop = next((k for k, t in enumerate(after) if t.tag == "CC" or not t.text[:1].isalnum()), len(after))
    kept = after[: min(stop, _AFTER)]
    while kept and not is_content(kept[-1].lower):
        kept.pop()
    end = kept[-1].end if kept else event.end
    return " ".join(claim.text[event.start - claim.start : end - claim.start].split())


def _event_words(occurrence: Occurrence) -> str:
    """An event word with its object, else with the noun group after its preposition; a noun with its own group."""
    text, frame, phrases = occurrence.event.text, occurrence.frame, occurrence.phrases
    tokens = occurrence.sentence.tokens
    if frame is None:
        at = next((k for k, t in enumerate(tokens) if t.start == occurrence.event.start), -1)
        group = next((k for k, p in enumerate(phrases) if p.head == at), -1)
        return _noun_words(occurrence, group) if group >= 0 else text
    if frame.object >= 0 and frame.passive and phrases[frame.object].last < frame.first:
        return " ".join([occurrence.phrase_text(frame.object), *(t.text for t in tokens[frame.first : frame.verb + 1])])
    if frame.object >= 0:
        return f"{text} {occurrence.phrase_text(frame.object)}"
    nearest = frame.others[0] if frame.others else -1
    prep = phrases[nearest].prep if nearest >= 0 and phrases[nearest].first <= frame.verb + _NEXT else ""
    return f"{text} {prep} {occurrence.phrase_text(nearest)}" if prep else text


def _noun_words(occurrence: Occurrence, group: int) -> str:
    """A noun group with the one that a preposition ties to it: "the effect on the herd"."""
    phrases, text = occurrence.phrases, occurrence.phrase_text(group)
    after = phrases[group + 1] if group + 1 < len(phrases) else None
    tied = after is not None and phrases[group].of < 0 and after.prep and after.first == phrases[group].last + 2
    longer = f"{text} {after.prep} {occurrence.phrase_text(group + 1)}" if after and tied else text
    return longer if len(longer) <= _LONGEST_EVENT else text


def deed_words(members: Sequence[Occurrence]) -> str:
    """An event without whom or what it is done to, which is asked for: "the firm hired …", "… was hired"."""
    told = []
    for one in members:
        frame, tokens = one.frame, one.sentence.tokens
        if frame is None:
            continue
        group = " ".join(t.text for t in tokens[frame.first : frame.verb + 1])
        doer = "" if frame.passive else one.phrase_text(frame.subject)
        told.append(f"… {group}" if frame.passive else f"{doer} {group} …".strip())
    full = [t for t in told if len(t) <= _LONGEST_EVENT]
    return min(full or told, key=lambda t: (len(t.split()) < _DEED, len(t), t), default=event_words(members))
