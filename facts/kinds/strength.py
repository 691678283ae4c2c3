"""Strength: what one source tells as a fact or as planned another has only as likely, as possible or from others.

The words need not be the same ("will seek to overturn it", "may try to get rid of it"): two sentences that tell the same are compared
by the words of reserve in them, where what these cover is shared. Where the event words are the same, `facts.kinds.status` asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import before_slip
from facts.asking.counterparts import find_counterparts, mass_of
from facts.asking.held import Held, clause_of, find_passages, held_in, value_of
from facts.asking.reserve import Level, scope_of
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.asking.counterparts import Pair
    from facts.asking.held import Passage
    from facts.asking.reserve import Reserved
    from facts.model import Claim, Event
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence
    Near = Mapping[Place, Sequence[tuple[float, Passage]]]

_ALIKE = 0.22  # weighted overlap of two sentences from which their reserve can be compared
_MORE_ALIKE = 0.35  # the same where one is only in the voice of others
_BESIDE = 0.28  # the same for a sentence that stands beside a quarrel
_SHARED = 4.0  # weight that the words under a reserve must share with the other sentence
_MUCH = 0.3  # overlap of sentences that need not prefer each other, if most of what the reserve covers is shared
_MOST = 0.4
_LINKED = 0.4  # alignment score of sentences that tell one event in the same words
_LIGHT = frozenset(
    "be have do make take get go come give put".split()
)  # they tell one event with one object, another with another
_NEXT = 4  # content words from an event word on that tell what it does to what
_AUXILIARIES = frozenset("is are was were been be being 's 're ’s ’re has have had 've ’ve get got".split())
_FORECASTS = frozenset(
    {"projection", "forecast", "outlook", "prediction", "predict", "expectation", "estimate", "intention"}
)
_OTHER = frozenset({"another"})
_OBJECT = 2  # tokens after an event word in which its object begins
_TELLING = 4  # words of a clause in a question
_PLANNING = frozenset({"set", "schedule", "slate"})
_BY_IT = 25  # code points from an event word to the word that plans it ("sentencing has been set")
_NAMED = 2  # shared concepts in a key


class Clash(NamedTuple):
    """Two counterparts that hold differently what they share."""

    one: Held
    other: Held
    shared: frozenset[str]
    likeness: float


def find_strength(story: Story) -> list[Candidate]:
    """The statements that counterparts hold with different strength, those about one thing together."""
    pairs = find_counterparts(story, _ALIKE)
    passages = find_passages(story, sorted({place for p in pairs for place in (p.one, p.other)}))
    pairs = [p for p in pairs if p.one in passages and p.other in passages]
    clashes = [c for p in pairs if (c := _clash(story, passages[p.one], passages[p.other], p)) is not None]
    near: dict[Place, list[tuple[float, Passage]]] = {}
    for pair in pairs:
        if pair.likeness >= _BESIDE:
            near.setdefault(pair.one, []).append((pair.likeness, passages[pair.other]))
            near.setdefault(pair.other, []).append((pair.likeness, passages[pair.one]))
    return [_candidate(story, found, _beside(story, near, found)) for found in _joined(clashes)]


def _clash(story: Story, one: Passage, other: Passage, pair: Pair) -> Clash | None:
    """What two counterparts hold most differently; None where they hold it alike."""
    if not one.reserves and not other.reserves:
        return None
    found: list[Clash] = []
    people = one.people | other.people  # that both name somebody is no thing told
    for mine, theirs in ((one, other), (other, one)):
        for reserved, scope in mine.reserves:
            shared = scope & theirs.words
            if shared <= people:
                continue
            if not _is_one_thing(story, reserved, scope, shared, pair) and not _is_same_deed(
                story, reserved, theirs, pair
            ):
                continue
            held = held_in(theirs, shared, concept(reserved.event.lemma))
            if held is None or held.level is reserved.level or (not held.level and reserved.endeavour):
                continue
            if _is_planning(held, reserved) or _is_foretold(held, reserved) or _is_another(held, reserved):
                continue
            this = Held(mine.place, reserved.claim, reserved.event, reserved.level, reserved.reported)
            found.append(Clash(this, held, shared, pair.likeness))
    return max(found, key=lambda c: (abs(c.one.level - c.other.level), mass_of(story, c.shared)), default=None)


def _is_planning(held: Held, reserved: Reserved) -> bool:
    """Whether a source tells as a fact that a thing was planned ("set the hearing for May"), which the other tells as planned."""
    if reserved.level is not Level.PLANNED or held.level or held.event is None:
        return False
    at = held.event.start
    return any(e.lemma in _PLANNING and abs(e.start - at) <= _BY_IT for e in held.claim.events)


def _is_foretold(held: Held, reserved: Reserved) -> bool:
    """Whether a source tells as a fact that there is a forecast ("kept its projection at 4%"), where the other tells what is forecast."""
    if reserved.reported or held.level or held.event is None:
        return False
    return held.event.lemma in _FORECASTS


def _is_another(held: Held, reserved: Reserved) -> bool:
    """Whether a deed is done to another thing, as its source says ("allegedly stabbed another guard"), where the other source tells of the first."""
    return _has_other(reserved.claim, reserved.event) != (held.event is not None and _has_other(held.claim, held.event))


def _has_other(claim: Claim, event: Event) -> bool:
    at = next((k for k, t in enumerate(claim.tokens) if t.start == event.start), 0)
    return any(t.lower in _OTHER for t in claim.tokens[at + 1 : at + 1 + _OBJECT])


def _is_one_thing(story: Story, reserved: Reserved, scope: frozenset[str], shared: frozenset[str], pair: Pair) -> bool:
    """Whether enough of what a reserve covers is in the other sentence too."""
    mass = mass_of(story, shared)
    if mass < _SHARED or (reserved.heard and pair.likeness < _MORE_ALIKE):
        return False
    return pair.mutual or (pair.likeness >= _MUCH and mass >= _MOST * mass_of(story, scope))


def _is_same_deed(story: Story, reserved: Reserved, theirs: Passage, pair: Pair) -> bool:
    """Whether the other sentence tells the very event with what stands next to it ("could clinch a playoff spot", "clinched a playoff spot")."""
    if reserved.reported or reserved.event.lemma in _LIGHT or story.link(pair.one, pair.other) < _LINKED:
        return False
    wanted = concept(reserved.event.lemma)
    near = set(scope_of(reserved.claim, reserved.event)[:_NEXT])
    return any(
        concept(event.lemma) == wanted
        and len(near.intersection(scope_of(claim, event)[: _NEXT + 1])) > 1
        and _is_told(claim, event)
        for claim in theirs.claims
        for event in claim.events
    )


def _is_told(claim: Claim, event: Event) -> bool:
    """Whether an event word is no infinitive and no participle without a verb that makes a clause of it."""
    place = next((k for k, t in enumerate(claim.tokens) if t.start == event.start), 0)
    tag, before = claim.tokens[place].tag, {t.lower for t in claim.tokens[max(0, place - _NEXT) : place]}
    if tag == "VB":
        return "to" not in before
    return tag not in {"VBG", "VBN"} or not before.isdisjoint(_AUXILIARIES)


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


def _beside(story: Story, near: Near, found: Sequence[Clash]) -> list[Held]:
    """What the sources that clash with none have on it: of each the sentence that is likest to one of the quarrel."""
    ends = sorted({h.place for c in found for h in (c.one, c.other)})
    best: dict[int, tuple[float, Passage]] = {}
    for likeness, passage in (entry for end in ends for entry in near.get(end, ())):
        source = passage.place[0]
        if all(source != end[0] for end in ends) and (source not in best or likeness > best[source][0]):
            best[source] = likeness, passage
    out = []
    for _, passage in best.values():
        shared = found[0].shared & passage.words
        if mass_of(story, shared) >= _SHARED and (held := held_in(passage, shared, "")):
            out.append(held)
    return out


def _candidate(story: Story, found: Sequence[Clash], beside: Sequence[Held]) -> Candidate:
    held = {h.place: h for h in beside}
    for one in (h for clash in found for h in (clash.one, clash.other)):
        if one.place not in held or one.level > held[one.place].level:
            held[one.place] = one
    told = [held[p] for p in sorted(held)]
    firmest, loosest = sorted(found[0][:2], key=lambda h: (h.level, h.place))
    answers = tuple(make_answer(story, story.context(h.place[0], h.claim, h.mention), value_of(h), h.how) for h in told)
    telling = sorted(found[0].shared, key=lambda w: (-len(w), w))[
        :_NAMED
    ]  # not the rarest: edits elsewhere change those
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        f"How certain is it: “{_clause(story, firmest, loosest)}”?",
        f"strength:{'+'.join(sorted(telling))}",
        answers,
        f"one source tells {firmest.how} what another {'has only' if loosest.reported else 'tells only'} {loosest.how}",
        found[0].likeness,
    )


def _clause(story: Story, firmest: Held, loosest: Held) -> str:
    """The clause of the firmest source, of the loosest if that is but a heading, up to a slip of the pen in its verbs."""
    clause = clause_of(story, firmest)
    if len(clause.split()) < _TELLING or clause.startswith("to "):
        clause = clause_of(story, loosest)
    sound = before_slip(clause)
    return clause if sound in {"", clause} else f"{sound} …"
