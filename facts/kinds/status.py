"""Status: one event told as settled by one source and as open, or only as a report, by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about, event_value, is_finite
from facts.asking.contexts import OUTCOMES
from facts.asking.quarrels import FLOOR, quarrel, same_participants
from facts.asking.quotes import is_copy
from facts.asking.reserve import is_time_ahead
from facts.asking.voices import voice_at, voices_of
from facts.model import Kind, Severity
from facts.status_compare import is_hearsay, is_hedge, is_perceived, status_class
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.occurrences import Occurrence
    from facts.asking.voices import Speakers
    from facts.story import Story

_WHY = {
    "open": "one source gives as settled what another leaves open",
    "hearsay": "one source gives as a fact what another has only from reports",
    "voiced": "one source gives as a fact what another leaves to those who say so",
}
_KEYS = {"open": "event"}  # where the name of a rule is not that of what it looks for


_ENDEAVOURS = frozenset(
    {"seek", "seeks", "seeking", "sought", "try", "tries", "trying", "tried", "plan", "plans", "planned", "planning", "expect", "expects", "expecting",
     "expected", "decide", "decided", "hope", "hopes", "hoping", "intends", "intended", "working", "preparing", "attempting", "attempt"}
)  # fmt: skip  # they say of a verb that it is yet to come; a noun may be there already ("seeking shelter from the storm")
_ACCUSED = frozenset({"accused", "accuse", "accuses", "accusing"})
_FLOOR_OPEN = 0.26  # more than for hearsay: words such as "could" and "will" stand in any sentence
_TELLING = 3  # sources that must tell of it for a voice to count: two may differ in how they tell anything
_NOT = frozenset({"not", "n't", "n’t", "never", "no"})
_LASTING = frozenset(
    "disease illness opposition support resistance pressure trouble problem crisis issue situation access address coverage tenure trend "
    "controversy concern difficulty disagreement outrage criticism crime programme program fund funding help service".split()
)  # nouns for what lasts or is held: nothing that comes about or not
_KNOWN = frozenset(
    "revealed reveals confirmed confirms learned learns discovered discovers emerged emerges admitted admits acknowledged acknowledges".split()
)  # who says it with these words takes it for a fact
_STEPS = frozenset({"announce", "announcement", "sue", "suit", "lawsuit", "litigation"})  # known by being made
_FINDING = frozenset(
    "rule rules ruled ruling hold holds holding held upheld found finding convicted verdict concluded".split()
)
_AFTER = frozenset({"after", "before", "while"})
_COURSE = 8  # tokens from such a word to a gerund
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_WILL = frozenset({"will", "'ll", "’ll"})
_COURTS = frozenset(
    "court courts judge judges jury jurors justices tribunal panel commission inquiry investigators".split()
)
_CHARGES = frozenset({"charged", "charge", "charges", "charging", "indicted"})  # a step of the law, no report


def find_status(story: Story) -> list[Candidate]:
    """The events that sources hold for settled, open or hearsay."""
    speakers = voices_of(story)
    return [c for members in story.events if (c := _judge(story, members, speakers)) is not None]


def event_class(occurrence: Occurrence, speakers: Speakers) -> str:
    """How a source holds an event: "settled", "voiced" (somebody says so), "hearsay", "open" or "denied".

    Returns "" for questions and for what is only allowed or done for a purpose ("lets users share", "went to see").
    """
    event = occurrence.event
    if occurrence.claim.text.rstrip('"”’ ').endswith("?") or _is_no_telling(occurrence):
        return ""
    kind = status_class(event.status)
    known = kind == "reported" and event.cue.lower() in _KNOWN
    if kind == "settled" or known or is_perceived(event):
        return "settled" if _is_told(occurrence) else "granted" if _is_granted(occurrence) else ""
    if kind == "open":
        return "open" if is_hedge(event) and not _is_no_reserve(occurrence) else ""
    if kind == "reported":
        return _heard(occurrence, speakers)
    return "denied" if kind == "denied" else ""


def _is_no_telling(occurrence: Occurrence) -> bool:
    """Whether an event word tells of nothing that comes about or not: an attribute, what lasts, what stands before its accusation, a time ahead."""
    lasts = occurrence.frame is None and occurrence.event.lemma in _LASTING
    ahead = is_time_ahead(occurrence.claim, occurrence.event)
    return lasts or ahead or _is_attribute(occurrence) or _is_before_its_accusation(occurrence)


def _heard(occurrence: Occurrence, speakers: Speakers) -> str:
    """Whether an event that others tell of is "hearsay" or "voiced"; "" for charges and other steps that are known by being made."""
    event = occurrence.event
    if event.cue.lower() in _CHARGES or event.lemma in _STEPS:
        return ""
    voice = voice_at(speakers, occurrence.context.source, occurrence.claim, event.start)
    return "hearsay" if is_hearsay(event) or (voice and voice.manner in {"press", "anonymous"}) else "voiced"


def _is_before_its_accusation(occurrence: Occurrence) -> bool:
    """Whether what is told to be alleged stands before the accusation, which reaches only what follows ("the trial of a man accused of theft")."""
    if occurrence.event.cue.lower() not in _ACCUSED:
        return False
    return not any(t.lower in _ACCUSED and t.end <= occurrence.event.start for t in occurrence.claim.tokens)


def _is_attribute(occurrence: Occurrence) -> bool:
    """Whether an event word is an adjective before its noun: "the all-time leader", of whom nothing is told by it."""
    tokens = occurrence.claim.tokens
    place = next((k for k, t in enumerate(tokens) if t.start == occurrence.event.start), len(tokens))
    return (
        place + 1 < len(tokens) and tokens[place].tag == "JJ" and tokens[place + 1].tag.startswith(("JJ", "NN", "VBG"))
    )


def _is_no_reserve(occurrence: Occurrence) -> bool:
    """Whether the cue of an open event leaves nothing open: a thing sought, an expectation denied, a reason given ("considering that")."""
    cue = occurrence.event.cue.lower()
    if occurrence.frame is None and cue in _ENDEAVOURS:
        return True
    tokens = occurrence.claim.tokens
    at = next((k for k, t in enumerate(tokens) if t.lower == cue and t.end <= occurrence.event.start), -1)
    if at < 0:
        return False
    denied = any(t.lower in _NOT for t in tokens[max(0, at - 2) : at])
    return denied or (cue == "considering" and at + 1 < len(tokens) and tokens[at + 1].lower == "that")


def _is_told(occurrence: Occurrence) -> bool:
    """Whether an event word is the finite verb of a clause, or a noun: participles and gerunds take for granted."""
    frame = occurrence.frame
    if frame is None or is_finite(occurrence):
        return True
    return frame.verb != frame.first and not frame.infinitive


def _is_granted(occurrence: Occurrence) -> bool:
    """Whether a gerund takes a deed for done, as the time or the course of another ("escaped after cuffing two guards")."""
    frame, tokens = occurrence.frame, occurrence.sentence.tokens
    if frame is None or frame.object < 0 or tokens[frame.verb].tag != "VBG":
        return False
    low = max(0, frame.verb - _COURSE)
    start = next((k for k in range(frame.verb - 1, low - 1, -1) if tokens[k].lower in _AFTER), -1)
    return start >= 0 and not any(t.tag in _FINITE for t in tokens[start : frame.verb])


def _is_tense(one: Occurrence, other: Occurrence) -> bool:
    """Whether two sources tell of the future alike, one of them as told before: "said it would close", "will close"."""
    if one.event.cue.lower() != "would" or other.frame is None:
        return False
    tokens = other.sentence.tokens
    return any(t.lower in _WILL for t in tokens[other.frame.first : other.frame.verb])


def _is_answered(one: Occurrence, other: Occurrence) -> bool:
    """Whether the fact in one source is no fact of its own: a court found what is claimed, or an accuser is quoted with it."""
    accused = any(o.event.cue.lower() in _ACCUSED for o in (one, other))
    return any(_is_found(o) or (accused and _is_quoted(o)) for o in (one, other))


def _is_quoted(occurrence: Occurrence) -> bool:
    """Whether an event that is told as a fact is told in quotation marks, by whoever is quoted."""
    before = occurrence.claim.text[: occurrence.event.start - occurrence.claim.start]
    inside = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return inside and status_class(occurrence.event.status) == "settled"


def _is_found(occurrence: Occurrence) -> bool:
    """Whether it is what a court or an inquiry found, which answers what somebody claimed before it."""
    if status_class(occurrence.event.status) != "settled":
        return False
    before = {t.lower for t in occurrence.sentence.tokens if t.end <= occurrence.event.start}
    return not before.isdisjoint(_FINDING) and not before.isdisjoint(_COURTS)


def _clash(one: str, other: str) -> str:
    kinds = {one, other}
    if "open" in kinds and kinds & {"settled"}:
        return "open"
    if kinds == {"granted", "hearsay"}:
        return "hearsay"
    return next((kind for kind in ("hearsay", "voiced") if kinds == {"settled", kind}), "")


def _same_doer(one: Occurrence, other: Occurrence) -> bool:
    """Whether an accusation is of an act of the very doer that the other source tells of: that a man died is certain, who killed him is not."""
    charges = [o for o in (one, other) if o.event.cue.lower() in _ACCUSED]
    if len(charges) != 1:
        return True
    charge, plain = charges[0], other if charges[0] is one else one
    if plain.frame is None:
        return plain.concept not in OUTCOMES
    before = {concept(t.lower) for t in charge.claim.tokens if t.start < charge.event.start}
    return plain.frame.subject >= 0 and (not plain.subject or not plain.subject.isdisjoint(charge.subject | before))


def _judge(story: Story, members: Sequence[Occurrence], speakers: Speakers) -> Candidate | None:
    told = [(o, c) for o in members if (c := event_class(o, speakers)) not in {"", "denied"}]
    found = _quarrel_over(story, told, "open") or _quarrel_over(story, told, "hearsay")
    if found or all(kind != "voiced" for _, kind in told):
        return found
    heard = [(o, "named" if kind == "voiced" and _is_named(speakers, o) else kind) for o, kind in told]
    found = _quarrel_over(story, heard, "voiced")
    return found if found and len({a.source for a in found.answers}) >= _TELLING else None


def _is_named(speakers: Speakers, occurrence: Occurrence) -> bool:
    """Whether somebody with a name says it, who may be quoted for the quotation's sake, and not the police or a friend."""
    voice = voice_at(speakers, occurrence.context.source, occurrence.claim, occurrence.event.start)
    return voice is None or voice.manner not in {"role", "unnamed"}


def _quarrel_over(story: Story, told: Sequence[tuple[Occurrence, str]], wanted: str) -> Candidate | None:
    """The candidate where what is settled in one source is `wanted` in another: "open", "hearsay" or "voiced"."""

    def clash(i: int, j: int) -> bool:
        one, other = told[i][0], told[j][0]
        if _clash(told[i][1], told[j][1]) != wanted or not same_participants(one, other):
            return False
        if is_copy(one.claim, other.claim) or _is_tense(one, other) or _is_tense(other, one):
            return False
        if wanted == "hearsay" and _is_answered(one, other):
            return False
        return bool(one.object & other.object) if wanted == "voiced" else _same_doer(one, other)

    score, kept = quarrel(story, [o for o, _ in told], clash, _FLOOR_OPEN if wanted == "open" else FLOOR)
    if not kept:
        return None
    found = [told[k][0] for k in kept]
    settled = [told[k][0] for k in kept if told[k][1] == "settled"]
    answers = tuple(
        make_answer(story, o.context, f"{event_value(o)} ({o.event.status.value})", o.event.status.value) for o in found
    )
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        ask_about(settled or found, "Is it certain that “{}”?", "How certain is it: “{}”?"),
        f"{_KEYS.get(wanted, wanted)}:{found[0].concept}",
        answers,
        _WHY[wanted],
        score,
    )
