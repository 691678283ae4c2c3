"""Strength: what one source tells as settled or planned another calls likely or possible, in other words.

The event words need not be the same ("will seek to overturn it", "may try to get rid of it"): two sentences that prefer each other are
compared by the words of reserve in them, where the words under the reserve are shared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.counterparts import content_of, find_counterparts, mass_of
from facts.asking.voices import voice_at, voices_of
from facts.model import Kind, Mention, Severity
from facts.status_compare import is_denial, is_hedge, reserve_level, status_class
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.counterparts import Pair
    from facts.asking.voices import Speakers
    from facts.model import Claim, Event
    from facts.story import Story

_ALIKE = 0.25  # weighted overlap of two sentences from which their reserve can be compared
_SHARED = 4.0  # weight that the words under a reserve must share with the other sentence
_SCOPE = 7  # content words that a reserve covers, the event word first
_LONGEST = 60  # code points of a claim in a question
_NEXT = 4  # content words from an event word in which what it tells of stands
_NAMED = 2  # shared concepts in a key
_HEARD_ALIKE = 0.35
_BY_WORD = {"probably": 2, "possibly": 3, "perhaps": 3, "maybe": 3, "likely": 2, "apparently": 2, "presumably": 2, "potentially": 3, "seemingly": 2,
            "appears": 2, "appeared": 2, "seems": 2, "seemed": 2, "believed": 2, "chance": 3, "unclear": 3, "pace": 2}
_MUCH = 0.33  # overlap of sentences that need not prefer each other, if most of what the reserve covers is shared
_MOST = 0.6
_ENDEAVOURS = frozenset(
    {"seek", "seeks", "seeking", "sought", "try", "tries", "trying", "tried", "attempt", "attempting", "attempts"}
)  # less than a plan, but no less than a fact: what was tried may have been done
_MODALS = frozenset({"may", "might", "could", "should"})
_WITH_TO = _ENDEAVOURS | {"plan", "plans", "planned", "planning", "expect", "expects", "intend", "intends", "intended", "set", "due",
                          "decided", "ready", "preparing", "hope", "hopes"}  # fmt: skip
_HEARD = frozenset("reportedly allegedly purportedly supposedly alleged rumored rumoured claims claimed claim allegations alleges".split())
_SAYING = frozenset({"say", "tell", "report", "add", "announce"})
_AUXILIARIES = frozenset({"MD", "VBZ", "VBD", "VBP", "VB", "VBN", "RB", "TO"})
_ENDS = frozenset({",", ":", ".", "CC", "IN", "WDT", "WP", "``", "''", "-LRB-"})
_AFTER = 6  # tokens after an event word that its value may show
_NEAR = 4  # tokens from such a word to its "to"
_LEVELS = ("as a fact", "as planned", "as likely", "as possible")


class Held(NamedTuple):
    """How a sentence holds what it shares with its counterpart: 0 as a fact, 1 planned, 2 likely, 3 possible."""

    place: tuple[int, int]
    claim: Claim
    event: Event | None
    level: int


class Clash(NamedTuple):
    """Two counterparts that hold differently what they share."""

    one: Held
    other: Held
    shared: frozenset[str]
    score: float


def find_strength(story: Story) -> list[Candidate]:
    """The statements that counterparts hold with different strength, those of one sentence together."""
    claims: dict[tuple[int, int], list[Claim]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            claims.setdefault((source, claim.sentence), []).append(claim)
    speakers = voices_of(story)
    pairs = find_counterparts(story, _ALIKE)
    clashes = [c for p in pairs if (c := _clash(story, claims, speakers, p)) is not None]
    return [_candidate(story, found) for found in _joined(clashes)]


def _clash(story: Story, claims: dict[tuple[int, int], list[Claim]], speakers: Speakers, pair: Pair) -> Clash | None:
    """What two counterparts hold differently; None where they hold it alike or ask."""
    sides = pair.one, pair.other
    if any(not claims.get(p) or claims[p][-1].text.rstrip('"”’ ').endswith("?") for p in sides):
        return None
    found: list[Clash] = []
    for place, other in (sides, sides[::-1]):
        told = content_of(story.readings[other[0]].sentences[other[1]].tokens)
        for claim, event, level in _reserved(speakers, place[0], claims[place]):
            scope = frozenset(_scope(claim, event))
            shared = scope & told
            mass = mass_of(story, shared)
            if mass < _SHARED or not (pair.mutual or (pair.likeness >= _MUCH and mass >= _MOST * mass_of(story, scope))):
                continue
            held = _held(speakers, other, claims[other], shared, concept(event.lemma))
            if pair.likeness < _HEARD_ALIKE and status_class(event.status) == "reported" and event.cue.lower() not in _HEARD: continue
            if held is None or held.level == level or (not held.level and event.cue.lower() in _ENDEAVOURS):
                continue
            found.append(Clash(Held(place, claim, event, level), held, shared, pair.likeness))
    return max(found, key=lambda c: (abs(c.one.level - c.other.level), mass_of(story, c.shared)), default=None)


def _reserved(speakers: Speakers, source: int, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Event, int]]:
    """The events that are told with reserve, with its level."""
    for claim in claims:
        for k, token in enumerate(claim.tokens):
            if token.lower in _BY_WORD:
                event = next((e for e in claim.events if 0 < e.start - token.end < 40), None)
                if event is not None and status_class(event.status) not in {"open", "denied"}:
                    yield claim, replace(event, cue=token.lower), _BY_WORD[token.lower]
        for event in claim.events:
            if status_class(event.status) == "open" and is_hedge(event) and (level := reserve_level(event)):
                if _is_reserve(claim, event):
                    yield claim, event, level
            elif status_class(event.status) == "reported" and _is_heard(speakers, source, claim, event):
                yield claim, event, 2


def _is_heard(speakers: Speakers, source: int, claim: Claim, event: Event) -> bool:
    """Whether a source has an event only from reports, from people without a name, or as somebody's claim."""
    if event.cue.lower() in _HEARD:
        return True
    voice = voice_at(speakers, source, claim, event.start)
    return voice is not None and voice.manner in {"press", "anonymous"}


def _is_reserve(claim: Claim, event: Event) -> bool:
    """Whether the cue of an event is what it seems: a modal ("in a May speech" has none), or followed by "to" where it needs that."""
    words = event.cue.lower().split()
    cue = next((k for k, t in reversed(list(enumerate(claim.tokens))) if t.lower in words and t.end <= event.start), -1)
    if cue < 0:
        return words[0] not in _MODALS | _WITH_TO
    token = claim.tokens[cue]
    if token.lower in _MODALS:
        return token.tag == "MD" and (token.text != "May" or cue == 0)
    between = [t.lower for t in claim.tokens[cue + 1 : cue + 1 + _NEAR] if t.start < event.start]
    return token.lower not in _WITH_TO or "to" in between


def _scope(claim: Claim, event: Event) -> list[str]:
    """The concepts that the reserve of an event covers: its own and those that follow in its clause, without who says so."""
    said = [(s.start, s.end) for s in claim.speakers]
    return [
        concept(t.lower)
        for t in claim.tokens
        if t.start >= event.start and is_content(t.lower) and not any(low <= t.start < high for low, high in said)
    ][:_SCOPE]


def _held(speakers: Speakers, place: tuple[int, int], claims: Sequence[Claim], shared: frozenset[str], wanted: str) -> Held | None:
    """How a sentence holds some concepts: by the strongest reserve that covers one of them, else as a fact; None where it denies them."""
    for claim in claims:
        for event in claim.events:
            if status_class(event.status) == "denied" and is_denial(event) and shared & set(_scope(claim, event)):
                return None
    covered = [
        Held(place, claim, event, level)
        for claim, event, level in _reserved(speakers, place[0], claims)
        if shared & set(_scope(claim, event))
    ]
    if covered:
        return max(covered, key=lambda h: h.level)
    claim = max(claims, key=lambda c: (len(content_of(c.tokens) & shared), -c.index))
    told = [
        (concept(e.lemma) == wanted, len(shared & set(_scope(claim, e)[:_NEXT])), -e.start, e)
        for e in claim.events
        if e.lemma not in _SAYING
    ]
    best = max(told, key=lambda t: t[:3], default=None)
    return Held(place, claim, best[3] if best and (best[0] or best[1]) else None, 0)


def _joined(clashes: Sequence[Clash]) -> list[list[Clash]]:
    """The clashes in groups that share a sentence and what they are about, the likest first."""
    groups: list[list[Clash]] = []
    place: dict[tuple[int, int], int] = {}
    for clash in sorted(clashes, key=lambda c: -c.score):
        ends = [clash.one.place, clash.other.place]
        known = {place[e] for e in ends if e in place}
        if len(known) > 1 or any(not _about_same(groups[k][0], clash) for k in known):
            continue
        number = min(known, default=len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(clash)
        for end in ends:
            place[end] = number
    return groups


def _about_same(one: Clash, other: Clash) -> bool:
    """Whether two clashes share half of what the one with less is about."""
    return 2 * len(one.shared & other.shared) >= min(len(one.shared), len(other.shared))


def _candidate(story: Story, found: Sequence[Clash]) -> Candidate:
    held: dict[tuple[int, int], Held] = {}
    for clash in found:
        for one in (clash.one, clash.other):
            if one.place not in held or one.level > held[one.place].level:
                held[one.place] = one
    told = [held[p] for p in sorted(held)]
    firmest = min(told, key=lambda h: (h.level, h.place))
    answers = tuple(
        make_answer(story, story.context(h.place[0], h.claim, _mention(h)), _value(h), _LEVELS[h.level]) for h in told
    )
    rare = sorted(found[0].shared, key=lambda w: (-story.weights.get(w, 3.0), w))[:_NAMED]
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        f"How certain is it: “{_short(firmest.claim.text)}”?",
        f"strength:{'+'.join(sorted(rare))}",
        answers,
        f"one source tells {_LEVELS[firmest.level]} what another tells {_LEVELS[max(h.level for h in told)]}",
        found[0].score,
    )


def _mention(held: Held) -> Mention:
    if held.event is not None:
        return Mention(held.event.start, held.event.end, held.event.text)
    return Mention(held.claim.start, held.claim.end, held.claim.text)


def _value(held: Held) -> str:
    """The word of reserve, the event word with its auxiliaries, and what follows it: "could be facing misdemeanors"."""
    event, claim = held.event, held.claim
    if event is None:
        return _short(claim.text)
    tokens = claim.tokens
    place = next((k for k, t in enumerate(tokens) if t.start == event.start), 0)
    cues = event.cue.lower().split() if held.level else []
    first = place
    while first > 0 and (tokens[first - 1].tag in _AUXILIARIES or tokens[first - 1].lower in cues):
        first -= 1
    last = place
    for k in range(place + 1, min(len(tokens), place + _AFTER)):
        if tokens[k].tag in _ENDS and not (tokens[k].tag == "IN" and last == place and event.lemma == "be"):
            break
        if is_content(tokens[k].lower):
            last = k
    text = " ".join(claim.text[tokens[first].start - claim.start : tokens[last].end - claim.start].split())
    held_back = not cues or any(t.lower in cues for t in tokens[first : last + 1])
    return text if held_back else f"{event.cue} … {text}"


def _short(text: str) -> str:
    """The beginning of a claim on one line, cut at a word."""
    text = " ".join(text.split()).rstrip(".,;:—-–")
    if len(text) <= _LONGEST:
        return text
    return text[: text.rfind(" ", 0, _LONGEST)].rstrip(".,;:—-–") + " …"
