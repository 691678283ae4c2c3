"""Purposes: every opener opens a reason, and the lists of words do not contradict each other."""

from __future__ import annotations

import pytest

from facts.asking.reasons import reasons_in
from facts.lexicons.purposes import (
    AIMS,
    CAUSED,
    CAUSES,
    CONCERNS,
    EFFECTS,
    EFFECTS_PLAIN,
    EXPLAINED,
    FREE_TO,
    GOALS,
    MISHAPS,
    MOVES_OBJECT,
    PROMPTS,
    PUNISHED,
    SCHEDULED,
    SPANS,
    TAKES_INFINITIVE,
    THINGS,
    UNITS,
    WEAK,
    classes,
)
from facts.reading import read_source
from tests.stories import document_of

_CAUSES = {"due", "owing", "thanks", "response", "attributed"}  # their "to" takes a noun


def content_of(opener: tuple[str, ...]) -> str:
    """Words that can follow an opener."""
    if opener[-1] in {"that", "case"}:
        return "they sing louder"
    return "sing louder" if opener[-1] == "to" and not _CAUSES & set(opener) else "songs"


def reasons(text: str) -> list[str]:
    (sentence,) = read_source(document_of("A", text)).sentences
    tokens = sentence.tokens
    return [text[tokens[r.span.mark].start : tokens[r.span.last].end] for r in reasons_in(tokens)]


@pytest.mark.parametrize("opener", [*CAUSES, *AIMS], ids=" ".join)
def test_every_opener_opens_a_reason(opener: tuple[str, ...]) -> None:
    words, content = " ".join(opener), content_of(opener)
    told = "The riot was" if opener[0] in CAUSED else "The choir cancelled the fair"
    assert f"{words} {content}" in reasons(f"{told} {words} {content}.")


@pytest.mark.parametrize("opener", GOALS, ids=" ".join)
def test_every_goal_opens_a_use(opener: tuple[str, ...]) -> None:
    words, content = " ".join(opener), content_of(opener)
    assert reasons(f"The wall is {words} {content}.") == [f"{words} {content}"]


def test_openers_are_lower_case_and_each_once() -> None:
    every = [*CAUSES, *AIMS, *GOALS]
    assert len(every) == len(set(every))
    assert all(w == w.lower() and w for entry in every for w in entry)


@pytest.mark.parametrize(
    "words",
    [CONCERNS, EFFECTS, EFFECTS_PLAIN, MOVES_OBJECT, PROMPTS, SCHEDULED, SPANS, TAKES_INFINITIVE, UNITS, WEAK],
)
def test_words_are_lower_case(words: frozenset[str]) -> None:
    assert words
    assert all(w == w.lower() and " " not in w for w in words)


def test_classes_are_named_in_other_lists() -> None:
    named = set(EXPLAINED.values())
    assert named >= FREE_TO
    assert named & set(MISHAPS.values())
    assert named >= PUNISHED
    assert set(THINGS.values()) == {"deal", "rule", "election", "capacity"}
    assert classes("stop: closed shut\nleave: left") == {"clos": "stop", "shut": "stop", "resign": "leave"}


@pytest.mark.parametrize("verb", sorted(EFFECTS))
def test_what_a_thing_will_do_for_others_is_a_use(verb: str) -> None:
    assert reasons(f"The loan will {verb} the brewery.") == [f"{verb} the brewery"]


@pytest.mark.parametrize(
    "noun", ["plan", "plans", "decision", "attempt", "chance", "offer", "promise", "threat", "refusal"]
)
def test_what_a_noun_is_of_is_no_reason(noun: str) -> None:
    assert noun in TAKES_INFINITIVE
    assert reasons(f"The {noun} to sell the mill was bad.") == []


@pytest.mark.parametrize("verb", ["asked", "urged", "forced", "ordered", "persuaded", "told", "invited", "warned"])
def test_what_an_object_is_to_do_is_no_reason(verb: str) -> None:
    assert verb in MOVES_OBJECT
    assert reasons(f"She {verb} the man to sell the mill.") == []


@pytest.mark.parametrize("verb", ["ship", "open", "begin", "start", "arrive", "expire", "return"])
def test_what_is_due_to_happen_is_no_reason(verb: str) -> None:
    assert verb in SCHEDULED
    assert reasons(f"The fair is due to {verb} in May.") == []
