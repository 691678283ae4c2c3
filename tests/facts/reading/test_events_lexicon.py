"""Every entry of the event lexicons does in its own example what its group says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.model import Event, Sentence, Status
from facts.reading.events import find_events
from facts.reading.events.governing_verbs import GOVERNING_VERBS
from facts.reading.events.governing_words import ADJECTIVES, NOUNS
from facts.reading.events.speech_verbs import SPEECH_VERBS
from facts.reading.events.words import ADVERBS, CONDITIONS, MODALS, NEGATIONS, PREDICATES, PRENOMINAL
from facts.reading.tokens import tokenize
from sources.document import BlockKind

if TYPE_CHECKING:
    from facts.reading.events.government import Government

LEXICONS = {"verb": (*GOVERNING_VERBS, *SPEECH_VERBS), "noun": NOUNS, "adjective": ADJECTIVES}
ENTRIES = [
    pytest.param(government, example, id=f"{kind}-{word.strip()}-{number}")
    for kind, groups in LEXICONS.items()
    for number, (government, examples) in enumerate(groups)
    for word, example in examples.items()
]

EXAMPLES = sorted({str(entry.values[1]) for entry in ENTRIES})


def read_bracketed(example: str) -> Event:
    """Return the event in brackets of an example, read without the brackets."""
    at = example.index("[")
    text = example.replace("[", "").replace("]", "")
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    found = [event for event in find_events(text, (sentence,), ()) if event.start == at]
    assert found, f"no event at the bracket: {example}"
    return found[0]


@pytest.mark.parametrize(("government", "example"), ENTRIES)
def test_governor_gives_its_complement_the_status_of_its_group(government: Government, example: str) -> None:
    event = read_bracketed(example)
    assert event.status in {status for status in government if status is not None}


@pytest.mark.parametrize("example", EXAMPLES)
def test_cue_of_a_governed_event_is_the_governor(example: str) -> None:
    event = read_bracketed(example)
    if event.status is not Status.ASSERTED:
        assert event.cue in example.lower()
        assert event.cue != ""


@pytest.mark.parametrize(("word", "example"), MODALS.items())
def test_modal_makes_its_verb_possible(word: str, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (Status.POSSIBLE, word)


@pytest.mark.parametrize(("word", "status", "example"), [(w, s, e) for w, (s, e) in ADVERBS.items()])
def test_adverb_decides_the_status_of_its_verb(word: str, status: Status, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (status, word)


@pytest.mark.parametrize(("word", "status", "example"), [(w, s, e) for w, (s, e) in PRENOMINAL.items()])
def test_adjective_decides_the_status_of_its_noun(word: str, status: Status, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (status, word)


@pytest.mark.parametrize(("word", "status", "example"), [(w, s, e) for w, (s, e) in PREDICATES.items()])
def test_predicate_decides_the_status_of_its_subject(word: str, status: Status, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (status, word)


@pytest.mark.parametrize(("word", "example"), NEGATIONS.items())
def test_negation_denies(word: str, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (Status.DENIED, word)


@pytest.mark.parametrize(("word", "example"), CONDITIONS.items())
def test_condition_is_conditional(word: str, example: str) -> None:
    event = read_bracketed(example)
    assert (event.status, event.cue) == (Status.CONDITIONAL, word)
