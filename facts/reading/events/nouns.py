"""Event nouns and predicative adjectives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Status
from facts.reading.events.clauses import governed
from facts.reading.events.lookahead import is_mistaken_verb
from facts.reading.events.morphology import noun_lemma, verb_lemma
from facts.reading.events.state import PLAINLY, Draft, Frame, State, add_draft, leads_to
from facts.reading.events.status import HEDGED, Verdict
from facts.reading.events.tables import ADJECTIVE_GOVERNORS, BRINGING, COPULAS, NOUN_GOVERNORS, RELUCTANT
from facts.reading.events.verbs import verb
from facts.reading.events.words import EVENT_NOUNS, PREDICATES, PRENOMINAL

if TYPE_CHECKING:
    from facts.model import Token

_REACH = 6
_DEGREES = frozenset({"more", "most", "less", "least", "such", "same", "last", "first", "next", "other", "own"})


def on_adjective(state: State, at: int, token: Token) -> None:
    """Read an adjective: a verb tagged wrongly, one that qualifies a noun, a predicate, or a governor ("likely to")."""
    if is_mistaken_verb(state, at, token):
        verb(state, at, token._replace(tag="VBD"), verb_lemma(token.lower))
        return
    following = state.tokens[at + 1].tag if at + 1 < len(state.tokens) else ""
    if following[:2] in ("NN", "JJ") or following == "CD":
        qualify(state, token)
        return
    if token.lower in _DEGREES:
        return
    draft = told_adjective(state, at, token)
    if state.copula is not None:
        draft = predicate(state.copula, add_draft(state, at, token.lower, "JJ", state.copula.verdict))
        judge_subject(state, token.lower)
        state.copula = None
    government = ADJECTIVE_GOVERNORS.get(token.lower)
    if government is not None:
        frame = state.frames[-1]
        frame.government, frame.noun_government = government, None
        frame.governor = draft or add_draft(state, at, token.lower, "JJ")
        if government.clause is not None:
            frame.pending = government.clause, frame.governor


def told_adjective(state: State, at: int, token: Token) -> Draft | None:
    """Read the adjective of "was reported dead", if it is one."""
    frame, last = state.frames[-1], state.last
    if last is None or last.at != at - 1 or not last.passive or frame.government.infinitive is None:
        return None
    return add_draft(state, at, token.lower, "JJ", governed(state, frame.government.infinitive, last))


def judge_subject(state: State, adjective: str) -> None:
    """Let a predicate such as "unlikely" or "official" decide the event noun that is its subject."""
    entry = PREDICATES.get(adjective)
    if entry is None:
        return
    for index in range(len(state.drafts) - 2, max(-1, len(state.drafts) - 2 - _REACH), -1):
        draft = state.drafts[index]
        if draft.form == "NN" and draft.status is Status.ASSERTED:
            draft.settle(Verdict(entry[0], adjective, negative=adjective in RELUCTANT))
        if draft.form != "VBZ" and draft.lemma not in COPULAS:
            return


def qualify(state: State, token: Token) -> None:
    """Keep what an adjective or noun before an event noun says of it ("planned", "alleged")."""
    entry = PRENOMINAL.get(token.lower)
    if entry is not None:
        state.prenominal = entry[0], token.lower


def predicate(copula: Draft, draft: Draft) -> Draft:
    """Let a predicate share the fate of its copula where a voice claims the clause later."""
    frame = copula.frame
    if frame is not None and frame.heads and frame.heads[-1] is copula:
        frame.heads.append(draft)
    return draft


def on_noun(state: State, at: int, token: Token) -> None:
    """Read a noun: a verb tagged wrongly, the first part of a compound, an event, or a governor ("plan to")."""
    if is_mistaken_verb(state, at, token):
        verb(state, at, token._replace(tag="VBZ" if token.tag == "NNS" else "VBD"), verb_lemma(token.lower))
        return
    following = state.tokens[at + 1] if at + 1 < len(state.tokens) else None
    if following is not None and following.tag[:2] == "NN" and token.end + 1 >= following.start:
        qualify(state, token)
        if noun_lemma(token.lower) in EVENT_NOUNS and noun_lemma(following.lower) in NOUN_GOVERNORS:
            modifier(state, at, token, following)
        return
    copula, state.copula = state.copula, None
    lemma = noun_lemma(token.lower)
    government = NOUN_GOVERNORS.get(lemma)
    if lemma in EVENT_NOUNS or government is not None:
        frame = state.frames[-1]
        draft = add_draft(state, at, lemma, "NN", noun_verdict(state, at, frame, copula))
        if copula is not None:
            predicate(copula, draft)
        if government is not None:
            frame.noun_government, frame.noun_governor = government, draft
    state.prenominal, state.determiner = None, ""


def modifier(state: State, at: int, token: Token, head: Token) -> None:
    """Read the first part of a compound as what its head governs: "merger talks", "murder charges"."""
    government = NOUN_GOVERNORS[noun_lemma(head.lower)]
    status = government.noun or government.clause or government.infinitive
    if status is not None and status is not Status.ASSERTED:
        add_draft(state, at, noun_lemma(token.lower), "NN", Verdict(status, head.lower, status is Status.DENIED))


def noun_verdict(state: State, at: int, frame: Frame, copula: Draft | None) -> Verdict:
    """Return what a determiner, an adjective, a copula or a governor makes of an event noun."""
    if state.determiner:
        return Verdict(Status.DENIED, state.determiner, negative=True)
    if state.prenominal is not None:
        return Verdict(*state.prenominal)
    if copula is not None:
        return copula.verdict
    return governed_noun(state, at, frame)


def governed_noun(state: State, at: int, frame: Frame) -> Verdict:
    """Return what the noun or verb before an event noun makes of it ("the risk of a strike", "seeks approval")."""
    noun, governor = frame.noun_government, frame.noun_governor
    near = governor is not None and at - governor.at <= _REACH and leads_to(state, governor)
    if near and noun is not None and noun.noun is not None:
        frame.noun_government = None
        return governed(state, noun.noun, governor)
    governor = frame.governor
    if not frame.object_open or governor is None:
        return PLAINLY
    if frame.government.noun is not None:
        frame.object_open = False
        return governed(state, frame.government.noun, governor)
    if governor.lemma in BRINGING and governor.status in HEDGED:
        frame.object_open = False
        return governed(state, Status.ASSERTED, governor)
    return PLAINLY
