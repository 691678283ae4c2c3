"""Wording: the question lines that a reviewer reads, made from the words of the sources themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.asking.amounts import is_person
from facts.asking.plurals import ends_in_plural
from facts.asking.shared_topic import about_topic, commonest_form, topic
from facts.asking.topics import done_to, event_noun, noun_topic, verb_topic, whole_name
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.contexts import Context

_COUNTED_TIMES = frozenset(
    {"seconds", "minutes", "hours", "days", "weeks", "months", "years"}
)  # "minutes", no part of "a minute or two"
_SAID = frozenset(map(concept, "announced confirmed reported revealed unveiled published said told stated".split()))
_NOMINAL = ("ion", "ions", "ment", "ing", "ings", "ure", "al")


def where_question(contexts: Sequence[Context], thing: str = "") -> str:
    """Word a question of place: "Where is Bam?", "Where was the meeting?"; `thing` is the name that most sources place."""
    if thing:
        return f"Where is {whole_name(contexts, thing)}?"
    word = topic(contexts)[0]
    if event := event_noun(contexts, word):
        return f"Where {_was(event)} the {event}?"
    noun = noun_topic(contexts, word)
    if noun[:1].isupper():
        return f"Where is {whole_name(contexts, noun)}?"
    return f"Where {'are' if _was(noun) == 'were' else 'is'} the {noun}?" if noun else "Where is it?"


def when_question(contexts: Sequence[Context], event: str = "") -> str:
    """Word a question of time: "When was the fire?", "When was it (announced)?"."""
    if event:
        word = _nominal(contexts, event)
        tags = {t.tag for c in contexts for t in c.claim.tokens if t.lower == word}
        return (
            f"When {_was(word)} the {word}?"
            if any(t.startswith("NN") for t in tags)
            else f"When did it happen ({word})?"
        )
    word = topic(contexts)[0]
    if (noun := event_noun(contexts, word)) and not is_person(noun):
        return f"When {_was(noun)} the {noun}?"
    verb = verb_topic(contexts, word)
    if word in _SAID:
        return f"When was it {verb}?" if verb.endswith("ed") else "When was it said?"
    return f"When was it ({verb})?" if verb else "When was it?"


def _was(noun: str) -> str:
    return "were" if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else "was"


def _nominal(contexts: Sequence[Context], event: str) -> str:
    """The noun for an event that the sources use, one that can only be an event ("explosion" before "bomb") first."""
    forms = Counter(
        t.lower for c in contexts for t in c.claim.tokens if t.tag in {"NN", "NNS"} and concept(t.lower) == event
    )
    return min(forms, key=lambda f: (not f.endswith(_NOMINAL), -forms[f], f), default=commonest_form(contexts, event))


def thing_question(ask: str, contexts: Sequence[Context]) -> str:
    """A question of a kind of thing with what it is about: "Who was it?" gives "Who was killed?", "Who was it (fell)?"."""
    done = done_to(contexts, topic(contexts)[0])
    if done.startswith("were ") and ask.endswith(" was it?"):
        return f"{ask.removesuffix(' it?')} {done.removeprefix('were ')}?"
    return f"{ask.removesuffix('?')}{about_topic(contexts, ask.removesuffix('?'))}?"


def any_question(thing: str) -> str:
    """Whether there was something at all: "Was there any alert, or none?"."""
    return f"{'Were' if ends_in_plural(thing) else 'Was'} there any {thing}, or none?"


def joined_question(pair: str, alone: str) -> str:
    """Whether it is two things or one of them; where the one has words of its own, which of the wordings it is."""
    words = {concept(w.strip(",.").lower()) for w in pair.split()}
    own = [w for w in alone.split() if is_content(w.lower()) and concept(w.strip(",.").lower()) not in words]
    counted = alone.lower() in _COUNTED_TIMES
    return f"Is it “{pair}” or “{alone}”?" if own or counted else f"Is it {pair}, or {alone} alone?"
