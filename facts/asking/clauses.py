"""Clauses: an event as a source words it, for the question lines that a reviewer reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.frames import TIMES
from facts.asking.wording import event_words
from facts.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.occurrences import Occurrence

_LONGEST = 70  # code points of a clause in a question
_LONGEST_GROUP = 40  # code points of a verb group in a value
_PLAIN = frozenset({Status.ASSERTED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED})
_REACH = 3  # tokens from a verb to the preposition that goes with it
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def is_finite(occurrence: Occurrence) -> bool:
    """Whether an event word heads a clause with a tense."""
    frame = occurrence.frame
    if frame is None:
        return False
    group = occurrence.sentence.tokens[frame.first : frame.verb + 1]
    if len(group) == 1 and group[0].tag == "VBN":  # a past tense where its subject stands before it
        return frame.subject >= 0 and occurrence.phrases[frame.subject].last < frame.verb
    return any(t.tag in _FINITE for t in group)


def clause_of(occurrence: Occurrence, *, with_subject: bool = True) -> str:
    """The words from the subject of an event word (or its verb group) to its object; "" where they are no clause."""
    frame = occurrence.frame
    if frame is None or not is_finite(occurrence):
        return ""
    tokens, phrases = occurrence.sentence.tokens, occurrence.phrases
    leading = frame.object if frame.passive else frame.subject
    first, last = frame.first, frame.verb
    if with_subject:
        if leading < 0 or phrases[leading].first > frame.first or tokens[phrases[leading].head].tag in {"PRP", "EX"}:
            return ""
        first = phrases[leading].first
    trailing = -1 if frame.passive else frame.object
    nearest = phrases[frame.others[0]] if frame.others else None
    if trailing < 0 and nearest and nearest.first <= last + _REACH and tokens[nearest.head].lower not in TIMES:
        trailing = frame.others[0]  # "checked into the clinic"
    while trailing >= 0:
        last = max(last, phrases[trailing].last)
        trailing = phrases[trailing].of
    start, end = tokens[first].start - occurrence.claim.start, tokens[last].end - occurrence.claim.start
    text = occurrence.claim.text[max(0, start) : end]
    plain = start >= 0 and end - start <= _LONGEST and not any(mark in text for mark in '\n"“”;:()')
    return text if plain else ""


def event_clause(members: Sequence[Occurrence], *, with_subject: bool = True) -> str:
    """The shortest clause that tells an event, "" where no member has one."""
    told = sorted((len(c), c) for o in members if (c := clause_of(o, with_subject=with_subject)))
    return told[0][1] if told else ""


def ask_about(members: Sequence[Occurrence], with_clause: str, without: str) -> str:
    """A question with the clause of an event in quotation marks, or with its bare words where no source has one."""
    clause = event_clause(members)
    return with_clause.format(clause) if clause else without.format(event_words(members))


def event_value(occurrence: Occurrence) -> str:
    """An event word with its auxiliaries and with the word that makes it uncertain: "will buy", "talks to buy"."""
    claim, cue, frame = occurrence.claim, occurrence.event.cue, occurrence.frame
    first = occurrence.event.start
    if frame is not None and occurrence.sentence.tokens[frame.first].start >= claim.start:
        first = min(first, occurrence.sentence.tokens[frame.first].start)
    words = claim.text[first - claim.start : occurrence.event.end - claim.start]
    words = words.replace("\n", " ") if len(words) <= _LONGEST_GROUP else occurrence.event.text
    before = claim.text[: first - claim.start].lower()
    if not cue or occurrence.event.status in _PLAIN or cue.lower() in words.lower() or cue.lower() not in before:
        return words
    return f"{cue} {words}" if before.rstrip().endswith(cue.lower()) else f"{cue} … {words}"
