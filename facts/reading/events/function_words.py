"""Function words: modals, negations, conjunctions, marks, and what they open or close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Status
from facts.reading.events.clauses import push_content
from facts.reading.events.lookahead import base_follows, force_verb, next_lower, next_verb, noun_for_verb, verb_follows
from facts.reading.events.state import (
    Draft,
    Frame,
    Group,
    State,
    add_draft,
    close_commas,
    deny,
    open_frame,
    start_clause,
    voice,
    word,
)
from facts.reading.events.status import Verdict
from facts.reading.events.tables import NOUN_GOVERNORS, OBJECT_PREPOSITIONS, PARTICLE_VERBS, SAYING
from facts.reading.events.verbs import on_auxiliary, on_verb
from facts.reading.events.words import ADVERBS, CONDITIONS, PRENOMINAL

if TYPE_CHECKING:
    from facts.model import Token

_NOUN_AND_COPULA = 2  # drafts


def on_modal(state: State, at: int, token: Token) -> None:
    """Read a modal: the next verb is finite, and possible unless the modal only marks the future."""
    if token.tag[:2] == "NN":  # "the can", "a must"
        return
    state.group.finite = True
    if token.lower not in ("will", "wo", "'ll", "’ll", "shall"):
        state.group.modal = token.lower
    force_verb(state, at)


def on_would(state: State, at: int, _token: Token) -> None:
    """Read "'d" as "would" before a base form, as "had" otherwise."""
    state.group.finite = True
    following = next_verb(state, at)
    if following is not None and state.tokens[following].tag == "VB":
        state.group.modal = "would"


def on_negation(state: State, at: int, token: Token) -> None:
    """Deny the copula just before, or the verb to come; "not only" and "not all" deny no verb."""
    if next_lower(state, at) in ("only", "all", "every", "everyone", "many", "hundreds", "thousands"):
        return
    copula = state.copula
    if copula is not None and at - copula.at <= 2:
        deny(copula, token.lower)
    else:
        state.group.negator = token.lower


def on_any(state: State, _at: int, _token: Token) -> None:
    """Deny the noun after "any" and a negated verb: "had not made any changes"."""
    governor = state.frames[-1].governor
    if governor is not None and governor.status is Status.DENIED and state.frames[-1].object_open:
        state.determiner = governor.cue


def on_no(state: State, at: int, token: Token) -> None:
    """Deny the noun after "no", "be" or "have" before it, the verb whose subject it is; other verbs turn negative."""
    if next_lower(state, at) in ("matter", "doubt"):
        return
    frame, last = state.frames[-1], state.last
    state.determiner = token.lower
    if token.lower == "nor":
        state.coordinated, frame.pending, frame.negator = True, None, frame.negator or "nor"
    elif frame.object_open and last is not None and last.lemma in ("be", "have"):
        deny(last, token.lower)
    elif frame.object_open and last is not None and last.at == at - 1 and frame.pending is None:
        last.negative = True
    elif not frame.done or state.coordinated or token.lower == "neither":
        frame.negator = frame.negator or token.lower


def on_without(state: State, at: int, token: Token) -> None:
    """Deny the gerund or noun after "without", "instead of", "rather than"."""
    if token.lower == "instead" and next_lower(state, at) != "of":
        return
    if token.lower == "rather" and next_lower(state, at) != "than":
        return
    state.preposition = "without"
    state.determiner = "without" if token.lower == "without" else ""
    state.frames[-1].object_open = False


def on_adverb(state: State, at: int, token: Token) -> None:
    """Let a hedge decide the copula just before, or the verb to come."""
    status = ADVERBS[token.lower][0]
    copula = state.copula
    if copula is not None and at - copula.at <= 2 and copula.status is not Status.DENIED:
        copula.status, copula.cue = status, token.lower
    else:
        state.group.hedge, state.group.hedge_cue = status, token.lower


def on_to(state: State, at: int, token: Token) -> None:
    """Read "to": after "going" or "be" it marks the future, before a base form an infinitive, else a preposition."""
    if at == state.future:
        force_verb(state, at)
    elif state.last is not None and state.last.lemma == "be" and state.last.at == at - 1:
        state.group = Group()
        state.group.finite = True
        state.frames[-1].done = False
        force_verb(state, at)
    elif token.tag == "TO" or base_follows(state, at) or noun_for_verb(state, at):
        if state.group.modal != "ought" and not state.group.negator:
            state.group = Group()
        state.group.to = True
        state.to_at = at
        force_verb(state, at)
    else:
        state.frames[-1].object_open = False


def on_condition(state: State, at: int, token: Token) -> None:
    """Open a conditional clause."""
    if token.lower == "provided" and next_lower(state, at) != "that":
        on_verb(state, at, token)
        return
    close_commas(state)
    open_frame(state, Frame("a", Verdict(Status.CONDITIONAL, token.lower)))
    start_clause(state)


def on_subordinator(state: State, at: int, token: Token) -> None:
    """Open an adverbial clause."""
    if token.tag[:2] in ("NN", "JJ") or (at == 0 and state.question):
        return
    ask_nothing_more(state, at)
    state.frames[-1].object_open = False
    open_frame(state, Frame("a"))
    start_clause(state)


def on_relative(state: State, at: int, _token: Token) -> None:
    """Open a relative clause; a question word at the start of a question opens none."""
    if at == 0 and state.question:
        return
    ask_nothing_more(state, at)
    open_frame(state, Frame("r"))
    start_clause(state)


def ask_nothing_more(state: State, at: int) -> None:
    """Let a question word right after a governor take the place of its content ("declined to say where")."""
    frame = state.frames[-1]
    if frame.pending is not None and frame.pending[1].at == at - 1:
        frame.pending = None


def on_that(state: State, at: int, token: Token) -> None:
    """Open a content clause after a governor of clauses, a relative clause after another noun; skip a determiner."""
    if at and state.tokens[at - 1].lower in CONDITIONS:
        return
    if state.coordinated and reopen_content(state):
        return
    frame = state.frames[-1]
    governor = frame.governor
    after_noun = at > 0 and state.tokens[at - 1].tag[:2] == "NN"
    noun_clause = frame.noun_government.clause if after_noun and frame.noun_government is not None else None
    clause = frame.government.clause
    subject_follows = not verb_follows(state, at)
    if noun_clause is not None and subject_follows:
        push_content(state, noun_clause, frame.noun_governor, state.tokens[at - 1].lower)
    elif clause is not None and governor is not None and subject_follows and may_follow(token, governor, at):
        push_content(state, clause, governor, word(state, governor))
    elif (noun := _said_by_copula(state, at)) is not None:
        push_content(state, NOUN_GOVERNORS[noun.lemma].clause or Status.REPORTED, noun, word(state, noun))
    elif token.tag == "DT":
        return
    elif token.tag == "WDT" or (after_noun and clause is None):
        on_relative(state, at, token)
    elif clause is not None:
        push_content(state, clause, governor, word(state, governor))
    else:
        open_frame(state, Frame("c"))
        start_clause(state)


def _said_by_copula(state: State, at: int) -> Draft | None:
    """The noun whose content "that" opens after a copula ("the fear is that")."""
    if len(state.drafts) < _NOUN_AND_COPULA or state.last is not state.drafts[-1] or state.last.at != at - 1:
        return None
    noun, copula = state.drafts[-_NOUN_AND_COPULA:]
    if copula.lemma != "be" or noun.form != "NN" or noun.at != copula.at - 1 or noun.lemma not in NOUN_GOVERNORS:
        return None
    return noun if NOUN_GOVERNORS[noun.lemma].clause is not None else None


def reopen_content(state: State) -> bool:
    """Go on with the open content clause: "said that sales fell and that it would close the plant"."""
    for depth in range(len(state.frames) - 1, 0, -1):
        if state.frames[depth].kind == "c":
            del state.frames[depth + 1 :]
            state.frames[depth].done = False
            state.coordinated = False
            return True
    return False


def may_follow(token: Token, governor: Draft, at: int) -> bool:
    """Whether "that" belongs to a governor of clauses: next to it, or further on where that is a verb of saying."""
    return governor.at == at - 1 or (governor.lemma in SAYING and token.tag != "DT")


def on_coordination(state: State, at: int, token: Token) -> None:
    """Note that what follows may share what stands before; "no gains or losses" denies both."""
    if state.last_break == at - 1:
        state.group = Group()
        if token.lower != "or":
            state.frames[-1].pending = None
    state.coordinated = True
    state.frames[-1].negator = ""
    state.prenominal = None
    if token.lower == "or" and state.drafts and state.drafts[-1].negative and state.drafts[-1].at == at - 1:
        state.determiner = state.drafts[-1].cue


def on_comma(state: State, at: int, _token: Token) -> None:
    """Close what a comma closes; a modal or negation before it goes on ("might, however, sell")."""
    state.last_break = at
    close_commas(state)
    group = state.group
    start_clause(state)
    if group.finite and not group.to:
        state.group = group
    state.frames[-1].object_open = False


def on_semicolon(state: State, at: int, _token: Token) -> None:
    """Begin a new main clause."""
    state.last_break = at
    state.frames = [Frame("m")]
    start_clause(state)


def on_quote(state: State, at: int, _token: Token) -> None:
    """Note a break: a voice may stand behind it."""
    state.last_break = at


def on_preposition(state: State, at: int, token: Token) -> None:
    """Close the direct object, unless the preposition belongs to the verb or leads to what it governs."""
    frame = state.frames[-1]
    governor = frame.governor
    if governor is not None and governor.at == at - 1 and token.lower in PARTICLE_VERBS.get(governor.lemma, ()):
        return
    if state.preposition == "without" and at and state.tokens[at - 1].lower in ("instead", "rather"):
        return
    if token.lower in PRENOMINAL and at and state.tokens[at - 1].tag in ("DT", "PRP$", "POS"):
        state.prenominal = PRENOMINAL[token.lower][0], token.lower
        return
    state.preposition, state.preposition_at = token.lower, at
    state.prenominal, state.determiner = None, ""
    if token.lower not in OBJECT_PREPOSITIONS:
        frame.object_open = False


def on_according(state: State, at: int, _token: Token) -> None:
    """Let "according to" make the main verbs reported, before or after it."""
    if next_lower(state, at) != "to":
        return
    main = state.frames[0]
    if main.done:
        voice(main.heads, Status.REPORTED, "according to")
    else:
        main.verdict = Verdict(Status.REPORTED, "according to")
    add_draft(state, at, "accord", "VBG")


def on_pronoun(state: State, at: int, _token: Token) -> None:
    """Read what follows a subject pronoun as a verb even where the tag says otherwise ("it views", "it extended")."""
    index = at + 1
    while index < len(state.tokens) and state.tokens[index].tag[:2] == "RB":
        index += 1
    if index < len(state.tokens):
        following = state.tokens[index]
        if (following.tag == "NNS") or (following.tag == "JJ" and following.lower.endswith("ed")):
            state.forced = index


def on_clitic(state: State, at: int, token: Token) -> None:
    """Read "'s", "'re", "'ll" that a space parts from their word, as in text that was cut into tokens before."""
    if at < 2 or state.tokens[at - 1].text not in ("'", "’"):
        return
    if token.lower == "s" and state.tokens[at - 2].tag not in ("PRP", "EX", "WP", "DT"):
        return
    if token.lower == "ll":
        on_modal(state, at, token._replace(lower="'ll", tag="MD"))
    else:
        on_auxiliary(state, at, token._replace(lower="'" + token.lower, tag="VBZ" if token.lower == "s" else "VBP"))
