"""Purposes: every opener opens one, and the lists of verbs do not contradict each other."""

from __future__ import annotations

import pytest

from facts.kinds.purpose import purposes_in
from facts.lexicons.purposes import EFFECTS, EFFECTS_PLAIN, MOVES_OBJECT, OPENERS, SCHEDULED, TAKES_INFINITIVE
from facts.reading import read_source
from tests.stories import document_of

_CAUSES = {"due", "owing", "thanks", "response"}  # their "to" takes a noun


def content_of(opener: tuple[str, ...]) -> str:
    """Words that can follow an opener."""
    if opener[-1] == "that":
        return "they sing louder"
    return "sing louder" if opener[-1] == "to" and not _CAUSES & set(opener) else "songs"


def purposes(text: str) -> list[str]:
    (sentence,) = read_source(document_of("A", text)).sentences
    tokens = sentence.tokens
    return [text[tokens[a].start : tokens[b].end] for a, b, _ in purposes_in(tokens)]


@pytest.mark.parametrize("opener", OPENERS, ids=" ".join)
def test_every_opener_opens_a_purpose(opener: tuple[str, ...]) -> None:
    words = " ".join(opener)
    content = content_of(opener)
    found = purposes(f"The choir met {words} {content}.")
    assert found
    assert found[0].startswith(words)
    assert found[0].endswith(content)


@pytest.mark.parametrize("opener", OPENERS, ids=" ".join)
def test_capitals_make_no_difference(opener: tuple[str, ...]) -> None:
    words = " ".join(opener).capitalize()
    content = content_of(opener)
    assert purposes(f"{words} {content}, the choir met.")


def test_openers_are_lower_case_and_each_once() -> None:
    assert len(OPENERS) == len(set(OPENERS))
    assert all(w == w.lower() and w for entry in OPENERS for w in entry)


@pytest.mark.parametrize("words", [EFFECTS, EFFECTS_PLAIN, MOVES_OBJECT, SCHEDULED, TAKES_INFINITIVE])
def test_words_are_lower_case(words: frozenset[str]) -> None:
    assert words
    assert all(w == w.lower() and " " not in w for w in words)


@pytest.mark.parametrize("verb", sorted(EFFECTS))
def test_what_a_thing_will_do_for_others_is_a_purpose(verb: str) -> None:
    assert purposes(f"The loan will {verb} the brewery.") == [f"{verb} the brewery"]


@pytest.mark.parametrize(
    "noun", ["plan", "plans", "decision", "attempt", "chance", "offer", "promise", "threat", "refusal"]
)
def test_what_a_noun_is_of_is_no_purpose(noun: str) -> None:
    assert noun in TAKES_INFINITIVE
    assert purposes(f"The {noun} to sell the mill was bad.") == []


@pytest.mark.parametrize("verb", ["asked", "urged", "forced", "ordered", "persuaded", "told", "invited", "warned"])
def test_what_an_object_is_to_do_is_no_purpose(verb: str) -> None:
    assert verb in MOVES_OBJECT
    assert purposes(f"She {verb} the man to sell the mill.") == []


@pytest.mark.parametrize("verb", ["ship", "open", "begin", "start", "arrive", "expire", "return"])
def test_what_is_due_to_happen_is_no_reason(verb: str) -> None:
    assert verb in SCHEDULED
    assert purposes(f"The fair is due to {verb} in May.") == []
