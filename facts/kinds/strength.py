"""Strength: what one source tells as a fact or as planned another has only as likely, as possible or from others.

The words need not be the same ("will seek to overturn it", "may try to get rid of it"): two sentences that tell the same are compared
by the words of reserve in them, where what these cover is shared. Where the event words are the same, `facts.kinds.status` asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.counterparts import content_of, find_counterparts, mass_of
from facts.asking.frames import find_frames, find_phrases
from facts.asking.reserve import Level, reserved_in, scope_of
from facts.asking.voices import voices_of
from facts.model import Kind, Mention, Severity
from facts.status_compare import is_denial, status_class
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.asking.counterparts import Pair
    from facts.asking.reserve import Reserved
    from facts.asking.voices import Speakers
    from facts.model import Claim, Event
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_ALIKE = 0.22  # weighted overlap of two sentences from which their reserve can be compared
_HEARD_ALIKE = 0.35  # the same where one is only in the voice of others
_SHARED = 4.0  # weight that the words under a reserve must share with the other sentence
_MUCH = 0.33  # overlap of sentences that need not prefer each other, if most of what the reserve covers is shared
_MOST = 0.6
_NEXT = 4  # content words from an event word in which what it tells of stands
_LONGEST = 60  # code points of a claim in a question
_NAMED = 2  # shared concepts in a key
_MARKS = '"“”;:()'  # in a clause they make no question line
_SAYING = frozenset({"say", "tell", "report", "add", "announce"})
_AUXILIARIES = frozenset({"MD", "VBZ", "VBD", "VBP", "VB", "VBN", "RB", "TO"})
_ENDS = frozenset({",", ":", ".", "CC", "IN", "WDT", "WP", "``", "''", "-LRB-"})
_AFTER = 7  # tokens after an event word that its value may show
_HOW = {
    Level.FACT: "as a fact",
    Level.PLANNED: "as planned",
    Level.LIKELY: "as likely",
    Level.POSSIBLE: "as possible",
}


class Held(NamedTuple):
    """How a sentence holds what it shares with its counterpart; `event` is the word that tells it."""

    place: Place
    claim: Claim
    event: Event | None
    level: Level
    reported: bool = False

    @property
    def how(self) -> str:
        """The level for people."""
        return "from others" if self.reported else _HOW[self.level]


class Clash(NamedTuple):
    """Two counterparts that hold differently what they share."""

    one: Held
    other: Held
    shared: frozenset[str]
    likeness: float


def find_strength(story: Story) -> list[Candidate]:
    """The statements that counterparts hold with different strength, those about one thing together."""
    claims: dict[Place, list[Claim]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            claims.setdefault((source, claim.sentence), []).append(claim)
    speakers = voices_of(story)
    pairs = [p for p in find_counterparts(story, _ALIKE) if _tells(claims, p.one) and _tells(claims, p.other)]
    clashes = [c for p in pairs if (c := _clash(story, claims, speakers, p)) is not None]
    return [_candidate(story, found, _beside(story, claims, speakers, pairs, found)) for found in _joined(clashes)]


def _beside(
    story: Story,
    claims: Mapping[Place, Sequence[Claim]],
    speakers: Speakers,
    pairs: Sequence[Pair],
    found: Sequence[Clash],
) -> list[Held]:
    """What the sources that clash with none have on it: of each the sentence that is likest to one of the quarrel."""
    ends = {h.place for c in found for h in (c.one, c.other)}
    present = {source for source, _ in ends}
    shared = found[0].shared
    near: dict[int, tuple[float, Place]] = {}
    for pair in pairs:
        for end, other in ((pair.one, pair.other), (pair.other, pair.one)):
            if pair.mutual and pair.likeness >= _HEARD_ALIKE and end in ends and other[0] not in present:
                near[other[0]] = max(near.get(other[0], (0.0, other)), (pair.likeness, other))
    out = []
    for _, place in near.values():
        told = shared & content_of(story.readings[place[0]].sentences[place[1]].tokens)
        if mass_of(story, told) >= _SHARED and (held := _held(speakers, place, claims[place], told, "")):
            out.append(held)
    return out


def _tells(claims: Mapping[Place, Sequence[Claim]], place: Place) -> bool:
    """Whether a sentence tells something and asks nothing."""
    return place in claims and not claims[place][-1].text.rstrip('"”’ ').endswith("?")


def _clash(story: Story, claims: Mapping[Place, Sequence[Claim]], speakers: Speakers, pair: Pair) -> Clash | None:
    """What two counterparts hold most differently; None where they hold it alike."""
    found: list[Clash] = []
    for place, other in ((pair.one, pair.other), (pair.other, pair.one)):
        told = content_of(story.readings[other[0]].sentences[other[1]].tokens)
        for reserved in reserved_in(speakers, place[0], claims[place]):
            shared = _shared(story, reserved, told, pair)
            held = _held(speakers, other, claims[other], shared, concept(reserved.event.lemma)) if shared else None
            if held is None or held.level is reserved.level or (not held.level and reserved.endeavour):
                continue
            mine = Held(place, reserved.claim, reserved.event, reserved.level, reserved.reported)
            found.append(Clash(mine, held, shared, pair.likeness))
    return max(found, key=lambda c: (abs(c.one.level - c.other.level), mass_of(story, c.shared)), default=None)


def _shared(story: Story, reserved: Reserved, told: frozenset[str], pair: Pair) -> frozenset[str]:
    """What a reserve covers and the other sentence tells too; nothing where that is too little to be one thing."""
    scope = frozenset(scope_of(reserved.claim, reserved.event))
    shared = scope & told
    mass = mass_of(story, shared)
    enough = pair.mutual or (pair.likeness >= _MUCH and mass >= _MOST * mass_of(story, scope))
    if mass < _SHARED or not enough or (reserved.heard and pair.likeness < _HEARD_ALIKE):
        return frozenset()
    return shared


def _held(
    speakers: Speakers, place: Place, claims: Sequence[Claim], shared: frozenset[str], wanted: str
) -> Held | None:
    """How a sentence holds some concepts: by the strongest reserve that covers one of them, else as a fact; None where it denies them.

    `wanted` is the concept of the event word on the other side.
    """
    for claim in claims:
        for event in claim.events:
            if status_class(event.status) == "denied" and is_denial(event) and shared & set(scope_of(claim, event)):
                return None
    covered = [
        Held(place, r.claim, r.event, r.level, r.reported)
        for r in reserved_in(speakers, place[0], claims)
        if shared & set(scope_of(r.claim, r.event))
    ]
    if covered:
        return max(covered, key=lambda h: h.level)
    claim = max(claims, key=lambda c: (len(content_of(c.tokens) & shared), -c.index))
    told = [
        (concept(e.lemma) == wanted, len(shared & set(scope_of(claim, e)[:_NEXT])), -e.start, e)
        for e in claim.events
        if e.lemma not in _SAYING
    ]
    best = max(told, key=lambda t: t[:3], default=None)
    return Held(place, claim, best[3] if best and any(best[:2]) else None, Level.FACT)


def _joined(clashes: Sequence[Clash]) -> list[list[Clash]]:
    """The clashes in groups that share a sentence and what they are about, the likest first."""
    groups: list[list[Clash]] = []
    place: dict[Place, int] = {}
    for clash in sorted(clashes, key=lambda c: -c.likeness):
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


def _candidate(story: Story, found: Sequence[Clash], beside: Sequence[Held]) -> Candidate:
    held: dict[Place, Held] = {}
    for clash in found:
        for one in (clash.one, clash.other):
            if one.place not in held or one.level > held[one.place].level:
                held[one.place] = one
    held |= {h.place: h for h in beside}
    told = [held[p] for p in sorted(held)]
    firmest = min(told, key=lambda h: (h.level, h.place))
    loosest = max(told, key=lambda h: (h.level, h.place))
    answers = tuple(make_answer(story, story.context(h.place[0], h.claim, _mention(h)), _value(h), h.how) for h in told)
    rare = sorted(found[0].shared, key=lambda w: (-story.weights.get(w, 3.0), w))[:_NAMED]
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        f"How certain is it: “{_clause(story, firmest)}”?",
        f"strength:{'+'.join(sorted(rare))}",
        answers,
        f"one source tells {firmest.how} what another {'has only' if loosest.reported else 'tells only'} {loosest.how}",
        found[0].likeness,
    )


def _clause(story: Story, held: Held) -> str:
    """The clause of an event word from its subject on, or the beginning of its claim where it has none."""
    event, claim = held.event, held.claim
    tokens = story.sentence(held.place[0], claim).tokens
    phrases = find_phrases(tokens)
    frame = next((f for f in find_frames(tokens, phrases) if event and tokens[f.verb].start == event.start), None)
    leading = -1 if frame is None else frame.object if frame.passive else frame.subject
    if frame is None or leading < 0 or phrases[leading].last >= frame.first:
        return _short(claim.text)
    start = tokens[phrases[leading].first].start
    low, high = _span(held)
    text = " ".join(claim.text[max(0, start - claim.start) : high].split())
    plain = (
        claim.start <= start < claim.start + low and len(text) <= _LONGEST + 10 and not any(m in text for m in _MARKS)
    )
    return text if plain else _short(claim.text)


def _mention(held: Held) -> Mention:
    event, claim = held.event, held.claim
    return Mention(event.start, event.end, event.text) if event else Mention(claim.start, claim.end, claim.text)


def _value(held: Held) -> str:
    """The word of reserve, the event word with its auxiliaries, and what follows it: "could be facing charges"."""
    event, claim = held.event, held.claim
    if event is None:
        return _short(claim.text)
    low, high = _span(held)
    text = " ".join(claim.text[low:high].split())
    cues = event.cue.lower().split() if held.level else []
    return text if not cues or not set(cues).isdisjoint(text.lower().split()) else f"{event.cue} … {text}"


def _span(held: Held) -> tuple[int, int]:
    """Where an event word stands in its claim with its auxiliaries, a word of reserve beside it, and what follows it."""
    event, claim = held.event, held.claim
    tokens = claim.tokens
    place = next((k for k, t in enumerate(tokens) if event and t.start == event.start), 0)
    cues = event.cue.lower().split() if event and held.level else []
    first = last = place
    while first > 0 and (tokens[first - 1].tag in _AUXILIARIES or tokens[first - 1].lower in cues):
        first -= 1
    for k in range(place + 1, min(len(tokens), place + _AFTER)):
        if tokens[k].tag in _ENDS and not (tokens[k].tag == "IN" and last == place):
            break
        if is_content(tokens[k].lower):
            last = k
    return tokens[first].start - claim.start, tokens[last].end - claim.start


def _short(text: str) -> str:
    """The beginning of a claim on one line, cut at a word."""
    text = " ".join(text.split()).rstrip(".,;:—-–")
    if len(text) <= _LONGEST:
        return text
    return text[: text.rfind(" ", 0, _LONGEST)].rstrip(".,;:—-–") + " …"
