"""Clauses: which one a finite verb belongs to, what a governor or a voice makes of it."""

from __future__ import annotations

from facts.model import Status
from facts.reading.events.government import NOTHING
from facts.reading.events.lookahead import bare_coordination, ends_here, finite_verb_follows, is_participle
from facts.reading.events.state import PLAINLY, Draft, Frame, State, open_frame, start_clause, voice, word
from facts.reading.events.status import Verdict, governed_status
from facts.reading.events.tables import (
    BARE_CLAUSE,
    FAILING,
    RELUCTANT,
    ROLES,
    SAYING,
    SUBJECT_PRONOUNS,
    VERB_GOVERNORS,
    Role,
)

_TO_CONJUNCTION = 5  # tokens back from a coordinated verb in which a closing mark is looked for
_CLAUSE_OPENERS = frozenset({Role.COORDINATION, Role.RELATIVE, Role.SUBORDINATOR, Role.CONDITION})


def finite_frame(state: State, at: int, lemma: str) -> Frame:
    """Return the clause that a finite verb belongs to; open the content clause of a governor without "that"."""
    frames = state.frames
    if lemma in SAYING and len(frames) > 1 and (state.coordinated or state.last_break == at - 1):
        leave_content(state)
        if frames[-1].done:
            return frames[-1]
    if state.coordinated and bare_coordination(state, at) and last_head(state) is not None:
        leave_quotation(state, at)
        return coordinate_frame(state)
    if not frames[-1].done:
        return frames[-1]
    if state.last_break == at - 1 and is_apposition(state) and reread_participle(state, at, frames[-1]):
        return frames[-1]
    if state.last_break == at - 1 and not state.coordinated and not frames[0].done:
        return close_done(state)
    return after_done(state, at)


def close_done(state: State) -> Frame:
    """Close the clauses that have their verb, down to one that waits for it."""
    while state.frames[-1].done:
        state.frames.pop()
    return state.frames[-1]


def after_done(state: State, at: int) -> Frame:
    """Return the clause of a finite verb where the innermost clause has one already."""
    frames = state.frames
    if content_waits(at, frames[-1]):
        if is_contact_relative(state, at):
            open_frame(state, Frame("r"))
            return frames[-1]
        return open_pending(state, frames[-1])
    if not state.coordinated and any(not frame.done for frame in frames):
        return close_done(state)
    while len(frames) > 1 and frames[-1].done and frames[-1].kind in "ra":
        frames.pop()
    top = frames[-1]
    if not top.done:
        return top
    if content_waits(at, top):
        return open_pending(state, top)
    if not state.coordinated and state.last_break < state.last_verb and not reread_participle(state, at, top):
        open_frame(state, Frame("r"))
    return frames[-1]


def is_apposition(state: State) -> bool:
    """Whether the last verb stands right after a comma, as in "Acme, rumoured a buyer, said"."""
    return state.last_verb > 0 and state.tokens[state.last_verb - 1].tag == ","


def reread_participle(state: State, at: int, frame: Frame) -> bool:
    """Take the clause's verb back where it was a participle after all: "the dividend paid on the stock fell"."""
    if not frame.heads or state.tokens[at - 1].lower in SUBJECT_PRONOUNS:
        return False
    verb = frame.heads[-1]
    if verb.at and state.tokens[verb.at - 1].lower in SUBJECT_PRONOUNS:
        return False
    if verb.form != "VBD" or verb.at != state.last_verb or not is_participle(state.tokens[verb.at].lower):
        return False
    frame.heads.pop()
    frame.pending = None
    verb.form = "VBN"
    if verb.status is frame.verdict.status:
        verb.settle(PLAINLY)
    return True


def content_waits(at: int, frame: Frame) -> bool:
    """Whether a governor in the clause still waits for its content clause, and this verb can be its head."""
    if frame.pending is None:
        return False
    governor = frame.pending[1]
    if at - governor.at <= 1 or governor.lemma not in BARE_CLAUSE:
        return False
    return frame.governor is governor or governor.lemma in SAYING


def is_contact_relative(state: State, at: int) -> bool:
    """Whether a verb belongs to a relative clause without "that": "said the plant it owns is safe"."""
    if at < 2 or state.tokens[at - 1].lower not in SUBJECT_PRONOUNS or state.tokens[at - 2].tag not in ("NN", "NNS"):
        return False
    return finite_verb_follows(state, at)


def open_pending(state: State, frame: Frame) -> Frame:
    """Open the content clause that a governor waits for."""
    assert frame.pending is not None
    status, governor = frame.pending
    push_content(state, status, governor, word(state, governor))
    return state.frames[-1]


def last_head(state: State) -> Draft | None:
    """Return the last finite verb of the open clauses."""
    for frame in reversed(state.frames):
        if frame.heads:
            return frame.heads[-1]
    return None


def coordinate_frame(state: State) -> Frame:
    """Return the clause that a finite verb without a subject goes on with."""
    frames = state.frames
    while len(frames) > 1 and not frames[-1].done:
        frames.pop()
    return frames[-1]


def leave_quotation(state: State, at: int) -> None:
    """Leave the clauses inside a quotation that ends with a comma before "and": “the owner “thinks it is over,” and left”."""
    tokens = state.tokens
    close = next((k for k in range(at - 1, max(1, at - _TO_CONJUNCTION), -1) if tokens[k].tag == "''"), 0)
    if not close or tokens[close - 1].text != ",":
        return
    start = next((k for k in range(close - 1, -1, -1) if tokens[k].tag in ("``", "''")), -1)
    if start < 0 or tokens[start].tag != "``":
        return
    frames = state.frames
    while len(frames) > 1 and frames[-1].heads and frames[-1].heads[0].at > start and frames[0].done:
        frames.pop()


def leave_content(state: State) -> None:
    """Go back to the clause of the last speech verb: "said that sales fell and added …" goes on with the same voice."""
    frames = state.frames
    for depth in range(len(frames) - 2, -1, -1):
        heads = frames[depth].heads
        if heads and heads[-1].lemma in SAYING:
            del frames[depth + 1 :]
            return


def push_content(state: State, status: Status, governor: Draft | None, cue: str) -> None:
    """Open the content clause of a governor that gives it `status`."""
    verdict = governed(state, status, governor) if governor is not None else Verdict(status, cue)
    top = state.frames[-1]
    top.pending = None
    top.government = NOTHING._replace(infinitive=top.government.infinitive)
    open_frame(state, Frame("c", verdict))
    start_clause(state)


def voice_frame(state: State, at: int) -> Frame | None:
    """Return the clause of a speech verb after or inside what is said ("Sales fell, the firm said"), None otherwise."""
    tokens = state.tokens
    if state.last_verb > state.last_break or state.last_break < 1 or not state.frames[0].done:
        return None
    if ROLES.get(tokens[state.last_break + 1].lower) in _CLAUSE_OPENERS or not ends_here(tokens, at):
        return None
    return Frame("v")


def after_quotation(state: State) -> bool:
    """Whether a quotation that opens the sentence ends just before: any verb can name its voice there."""
    mark = state.last_break
    if mark < 2 or state.tokens[0].tag != "``":
        return False
    return state.tokens[mark].tag == "''" and state.tokens[mark - 1].text in (",", "?", "!")


def attribute(state: State, at: int, lemma: str) -> None:
    """Give the content before a speech verb the status of its voice."""
    given = (VERB_GOVERNORS.get(lemma) or NOTHING).clause or Status.REPORTED
    voice(state.frames[0].heads, given, state.tokens[at].lower)


def governed(state: State, given: Status, governor: Draft | None) -> Verdict:
    """Return what a governor that gives its complement `given` makes of it, being negated or uncertain itself."""
    if governor is None:
        return Verdict(given, "", given is Status.DENIED)
    negated = governor.status is Status.DENIED
    if negated and given is Status.DENIED and governor.lemma not in FAILING:
        return Verdict(Status.POSSIBLE, governor.cue)  # "did not rule out a strike"
    status = governed_status(given, governor=governor.status, negated=negated)
    negative = status is Status.DENIED or (negated and given is not Status.DENIED) or governor.lemma in RELUCTANT
    cue = governor.cue if status is governor.status and given is Status.ASSERTED else word(state, governor)
    return Verdict(status, cue, negative)
