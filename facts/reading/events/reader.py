"""Reading a source's sentences for events."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from facts.model import Event, Polarity, Status
from facts.reading.events import function_words, nouns, verbs
from facts.reading.events.lookahead import is_plural
from facts.reading.events.morphology import verb_lemma
from facts.reading.events.state import Draft, State, voice
from facts.reading.events.tables import ROLES, SAYING, TAG_ROLES, VERB_GOVERNORS, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from facts.model import Sentence, Speaker, Token


def find_events(text: str, sentences: Sequence[Sentence], speakers: Sequence[Speaker]) -> tuple[Event, ...]:
    """Return the event words (verbs, predicative adjectives, event nouns) of a source, in order of the text.

    `speakers` may be empty; where given, the main verbs of what they are quoted with count as reported at least.
    """
    out: list[Event] = []
    said = deque(sorted((s.content_start, s.content_end, s.cue) for s in speakers if s.direct))
    for sentence in sentences:
        tokens = sentence.tokens
        state = read_tokens(tokens)
        while said and said[0][1] <= sentence.start:
            said.popleft()
        hear_speakers(state, said, sentence.end)
        for draft in state.drafts:
            draft.frame = None  # no cycle is left for the collector
            out.append(to_event(text, tokens[draft.at], draft))
    return tuple(out)


def hear_speakers(state: State, said: Iterable[tuple[int, int, str]], end: int) -> None:
    """Give the main verbs inside what speakers say, up to `end`, the status of their voice."""
    for low, high, cue in said:
        if low >= end:
            return
        heads = [
            head
            for head in state.frames[0].heads
            if low <= state.tokens[head.at].start < high and head.lemma not in SAYING
        ]
        government = VERB_GOVERNORS.get(verb_lemma(cue.lower()))
        voice(heads, (government and government.clause) or Status.REPORTED, cue.lower())


def to_event(text: str, token: Token, draft: Draft) -> Event:
    """Return the event that a draft stands for."""
    polarity = Polarity.NEGATIVE if draft.negative else Polarity.POSITIVE
    return Event(token.start, token.end, text[token.start : token.end], draft.status, draft.lemma, polarity, draft.cue)


def read_tokens(tokens: Sequence[Token]) -> State:
    """Read one sentence once, from left to right; the events are the drafts of what is returned."""
    state = State(tokens)
    for at, token in enumerate(tokens):
        _, _, _, lower, tag = token
        role = ROLES.get(lower) or TAG_ROLES.get(tag)
        if role is None and at != state.forced:
            continue
        if role is _VERB and tag == "VBZ" and is_plural(tokens, at):
            nouns.on_noun(state, at, token._replace(tag="NNS"))
        elif at == state.forced and role in _NOT_VERBS:
            tag = "VB" if state.group.finite or state.group.to else "VBD"
            base = tag == "VB" and not lower.endswith("ed")
            lemma = lower if base else verb_lemma(lower)
            verbs.verb(state, at, token._replace(tag=tag), lemma)
        elif role is not None:
            HANDLERS[role](state, at, token)
    if state.question:
        voice(state.frames[0].heads, Status.POSSIBLE, "?")
    return state


_VERB = Role.VERB
_NOT_VERBS = frozenset({None, Role.NOUN, Role.ADJECTIVE, Role.PREPOSITION})
HANDLERS: dict[Role, Callable[[State, int, Token], None]] = {
    Role.MODAL: function_words.on_modal,
    Role.WOULD: function_words.on_would,
    Role.NEGATION: function_words.on_negation,
    Role.NO: function_words.on_no,
    Role.PRONOUN: function_words.on_pronoun,
    Role.ANY: function_words.on_any,
    Role.WITHOUT: function_words.on_without,
    Role.ADVERB: function_words.on_adverb,
    Role.TO: function_words.on_to,
    Role.CONDITION: function_words.on_condition,
    Role.SUBORDINATOR: function_words.on_subordinator,
    Role.RELATIVE: function_words.on_relative,
    Role.THAT: function_words.on_that,
    Role.COORDINATION: function_words.on_coordination,
    Role.COMMA: function_words.on_comma,
    Role.SEMICOLON: function_words.on_semicolon,
    Role.QUOTE: function_words.on_quote,
    Role.PREPOSITION: function_words.on_preposition,
    Role.ACCORDING: function_words.on_according,
    Role.ADJECTIVE: nouns.on_adjective,
    Role.NOUN: nouns.on_noun,
    Role.AUXILIARY: verbs.on_auxiliary,
    Role.VERB: verbs.on_verb,
    Role.CLITIC: function_words.on_clitic,
}
