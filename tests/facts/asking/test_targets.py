"""Targets: what a word is said of, by the verbs and noun groups of its sentence."""

from __future__ import annotations

import pytest

from facts.asking.targets import is_of_another, parse, target_of
from facts.words import concept
from tests.stories import story_of


def target(text: str, word: str) -> frozenset[str]:
    sentence = story_of({"A": text}).readings[0].sentences[0]
    start = text.index(word)
    return target_of(parse(sentence.tokens), start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "inside"),
    [
        ("The closure of the pier is temporary.", "temporary", "closure"),
        ("The council approved the dam.", "approved", "dam"),
        ("The council approved the dam.", "approved", "council"),
        ("The dam was approved on Monday.", "approved", "dam"),
        ("Selby fears a permanent closure.", "permanent", "closure"),
        ("The mill is short of grain because of a shortage of wheat.", "shortage", "wheat"),
        ("The new lamp, which is due to ship in May, is red.", "due to ship", "lamp"),
        ("Brokers said the mill was regarded as an unlikely target.", "unlikely target", "mill"),
        ("The mill and the brewery are rivals.", "rivals", "mill"),
        ("The mill and the brewery are rivals.", "rivals", "brewery"),
    ],
)
def test_what_a_word_is_said_of(text: str, word: str, inside: str) -> None:
    assert concept(inside) in target(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It is temporary.", "temporary"),
        ("Temporary, perhaps.", "Temporary"),
        ("They said on Monday that it was permanent.", "permanent"),
    ],
)
def test_pronouns_and_days_tell_nothing(text: str, word: str) -> None:
    assert target(text, word) == frozenset()


def test_a_word_is_not_its_own_target() -> None:
    assert concept("closure") not in target("The permanent closure hurts the pier.", "closure")


def test_offsets_outside_the_sentence_have_no_target() -> None:
    sentence = story_of({"A": "The pier is closed."}).readings[0].sentences[0]
    assert target_of(parse(sentence.tokens), 400, 410) == frozenset()


def test_an_apposition_is_no_subject() -> None:
    said = target("The mayor, a former pilot, was accused of fraud.", "accused")
    assert concept("mayor") in said
    assert concept("pilot") not in said


def test_a_raised_subject_stands_before_the_verb_of_belief() -> None:
    assert concept("clerk") in target("The clerk is believed to have been arrested.", "arrested")


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The mayor plans to sell the mill.", "plans to", {"sell", "mill"}),
        ("The mayor plans to hold elections.", "plans to", {"elections"}),
        ("The mayor plans to resign.", "plans to", {"resign"}),
    ],
)
def test_words_that_open_a_verb_are_said_of_what_it_does(text: str, word: str, expected: set[str]) -> None:
    assert target(text, word) == {concept(w) for w in expected}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Another clerk was unhurt.", "unhurt", True),
        ("The blast destroyed other sheds.", "destroyed", True),
        ("The clerk was unhurt.", "unhurt", False),
        ("The clerk was unhurt, and another left.", "unhurt", False),
    ],
)
def test_what_is_said_of_another_thing(text: str, word: str, expected: bool) -> None:
    sentence = story_of({"A": text}).readings[0].sentences[0]
    start = text.index(word)
    assert is_of_another(parse(sentence.tokens), start, start + len(word)) is expected
