"""Clauses: an event as a source words it, for the question lines that a reviewer reads."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from facts.asking.event_wording import event_words
from facts.asking.frames import TIMES, find_frames, find_phrases
from facts.model import Status
from facts.reading.tags import FINITE
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Frame, Phrase
    from facts.asking.occurrences import Occurrence
    from facts.model import Claim, Token
    from facts.story import Story

_LONGEST = 70  # code points of a clause in a question
_LONGEST_GROUP = 40  # code points of a verb group in a value
_PLAIN = frozenset({Status.ASSERTED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED})
_REACH = 3  # tokens from a verb to the preposition that goes with it
_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "who"})  # of a clause that is the object of a verb
_GOING_ON = frozenset({"that", "from", "into", "whether", "off", "out"})
_RELATIVES = frozenset({"who", "which", "that"})
_IS = frozenset({"is", "are", "was", "were"})
_SHORT_NOT = frozenset({"n't", "n’t"})


def is_finite(occurrence: Occurrence) -> bool:
    """Whether an event word heads a clause with a tense."""
    frame = occurrence.frame
    return frame is not None and _has_tense(occurrence.sentence.tokens, occurrence.phrases, frame)


def _has_tense(tokens: Sequence[Token], phrases: Sequence[Phrase], frame: Frame) -> bool:
    group = tokens[frame.first : frame.verb + 1]
    if len(group) == 1 and group[0].tag == "VBN":  # a past tense where its subject stands before it
        return frame.subject >= 0 and phrases[frame.subject].last < frame.verb
    return any(t.tag in FINITE for t in group)


def clause_of(occurrence: Occurrence, *, with_subject: bool = True) -> str:
    """The words from the subject of an event word (or its verb group) to its object; "" where they are no clause."""
    frame = occurrence.frame
    if frame is None:
        return ""
    return _clause(occurrence.claim, occurrence.sentence.tokens, occurrence.phrases, frame, with_subject)[0]


def _clause(
    claim: Claim, tokens: Sequence[Token], phrases: Sequence[Phrase], frame: Frame, with_subject: bool
) -> tuple[str, int]:
    """The clause of a frame and the token after it; "" where its words are no clause of the claim."""
    leading = frame.object if frame.passive else frame.subject
    first, last = frame.first, frame.verb
    if not _has_tense(tokens, phrases, frame):
        return "", last
    if with_subject:
        if leading < 0 or phrases[leading].first > frame.first or tokens[phrases[leading].head].tag in {"PRP", "EX"}:
            return "", last
        if tokens[phrases[leading].last + 1].tag == "CC":  # "observers and invited experts": of another verb
            return "", last
        first = phrases[leading].first
    trailing = -1 if frame.passive else frame.object
    if trailing >= 0 and any(t.lower in _OPENERS for t in tokens[last + 1 : phrases[trailing].first]):
        trailing = -1  # the subject of the clause that follows, no object
    nearest = phrases[frame.others[0]] if frame.others else None
    if trailing < 0 and nearest and nearest.first <= last + _REACH and tokens[nearest.head].lower not in TIMES:
        trailing = frame.others[0]  # "checked into the clinic"
    while trailing >= 0:
        last = max(last, phrases[trailing].last)
        trailing = phrases[trailing].of
    start, end = tokens[first].start - claim.start, tokens[last].end - claim.start
    text = claim.text[max(0, start) : end].rstrip(" ,")
    plain = start >= 0 and end - start <= _LONGEST and not any(mark in text for mark in '\n"“”;:()')
    return (text, last + 1) if plain and before_slip(text) == text else ("", last)


def before_slip(clause: str) -> str:
    """A clause up to a slip in its verbs ("is be sold"), which a question does not repeat; all of it without one."""
    words = clause.split()
    at = next((k for k, (a, b) in enumerate(pairwise(words)) if a.lower() in _IS and b.lower() == "be"), -1)
    return clause if at < 0 else " ".join(words[:at])


def _goes_on(tokens: Sequence[Token], after: int) -> bool:
    """Whether what follows a clause belongs to its verb: "require firms" … "to ask", "said" … "that"."""
    following = tokens[after] if after < len(tokens) else None
    return following is not None and (following.tag in {"TO", "RP"} or following.lower in _GOING_ON)


def _asked(occurrence: Occurrence, *, with_subject: bool) -> tuple[int, str]:
    """The clause of an event with its length before the mark of what is left out."""
    frame, tokens = occurrence.frame, occurrence.sentence.tokens
    if frame is None:
        return 0, ""
    clause, after = _clause(occurrence.claim, tokens, occurrence.phrases, frame, with_subject)
    return len(clause), f"{clause} …" if clause and with_subject and _goes_on(tokens, after) else clause


def told_clause(story: Story, contexts: Sequence[Context], word: str) -> str:
    """The shortest clause in which a verb of a concept stands beside the mention of a context, without that mention.

    Returns "" where no context has one.
    """
    told: list[str] = []
    for context in contexts:
        tokens = story.sentence(context.source, context.claim).tokens
        phrases = find_phrases(tokens)
        for frame in find_frames(tokens, phrases):
            verb = tokens[frame.verb]
            if concept(verb.lower) == word and not any(n.start <= verb.start < n.end for n in context.claim.names):
                clause, after = _clause(context.claim, tokens, phrases, frame, True)
                if clause and context.mention.text not in clause and _RELATIVES.isdisjoint(clause.split()):
                    told.append(f"{clause} …" if _goes_on(tokens, after) else clause)
    return min(told, key=lambda c: (len(c), c), default="")


def event_clause(members: Sequence[Occurrence], *, with_subject: bool = True) -> str:
    """The shortest clause that tells an event, "" where no member has one."""
    told = sorted(c for o in members if (c := _asked(o, with_subject=with_subject))[1])
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
    if cue.lower() in _SHORT_NOT:  # shown with the auxiliary that it ends
        cue = next((w for w in reversed(before.split()) if w.endswith(cue.lower())), cue)
    if not cue or occurrence.event.status in _PLAIN or cue.lower() in words.lower() or cue.lower() not in before:
        return words
    return f"{cue} {words}" if before.rstrip().endswith(cue.lower()) else f"{cue} … {words}"
