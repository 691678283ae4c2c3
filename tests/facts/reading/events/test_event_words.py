"""The lexicons of words and governors: their form, and that each holds its ground in other sentences too."""

from __future__ import annotations

import re

import pytest

from facts.model import Status
from facts.reading.events.governing_verbs import GOVERNING_VERBS
from facts.reading.events.governing_words import ADJECTIVES, NOUNS
from facts.reading.events.morphology import noun_lemma
from facts.reading.events.speech_verbs import SPEECH_VERBS
from facts.reading.events.tables import NOUN_GOVERNORS, SAYING, TOLD, VERB_GOVERNORS
from facts.reading.events.words import ADVERBS, CONDITIONS, EVENT_NOUNS, MODALS, NEGATIONS, PREDICATES, PRENOMINAL
from facts.reading.tokens import tokenize
from tests.facts.reading.events.hand_tagged import drafts, verdict

GROUPS = [*GOVERNING_VERBS, *SPEECH_VERBS, *NOUNS, *ADJECTIVES]
EXAMPLES = [
    *((word, example) for _, examples in GROUPS for word, example in examples.items()),
    *((word, example) for words in (MODALS, NEGATIONS, CONDITIONS) for word, example in words.items()),
    *((word, example) for words in (ADVERBS, PRENOMINAL, PREDICATES) for word, (_, example) in words.items()),
]
INFINITIVES = [
    (word, government.infinitive)
    for government, examples in GOVERNING_VERBS
    for word in examples
    if " " not in word and government.infinitive is not None
]
CLAUSES = [
    (word, government.clause)
    for government, examples in SPEECH_VERBS
    for word in examples
    if " " not in word and government.clause is not None and word not in TOLD
]
NOUN_INFINITIVES = sorted((word, g.infinitive) for word, g in NOUN_GOVERNORS.items() if g.infinitive is not None)
NOUN_CLAUSES = sorted((word, g.clause) for word, g in NOUN_GOVERNORS.items() if g.clause is not None)
DENYING = {word for word, government in VERB_GOVERNORS.items() if government.infinitive is Status.DENIED}


def test_every_example_brackets_one_word() -> None:
    assert [example for _, example in EXAMPLES if not re.fullmatch(r"[^][]*\[\w+\][^][]*[.]", example)] == []


def test_every_example_begins_with_a_capital() -> None:
    assert [example for _, example in EXAMPLES if not example[0].isupper()] == []


def test_entries_are_in_lower_case() -> None:
    assert [word for word, _ in EXAMPLES if word != word.lower()] == []


def test_groups_are_not_empty() -> None:
    assert all(examples for _, examples in GROUPS)


def test_words_are_single_tokens() -> None:
    words = sorted({*MODALS, *NEGATIONS, *CONDITIONS, *ADVERBS, *PRENOMINAL, *PREDICATES, *EVENT_NOUNS} - {"n't"})
    assert [word for word in words if len(tokenize(word, 0, len(word))) != 1] == []


@pytest.mark.parametrize(("word", "status"), INFINITIVES)
def test_verb_before_an_infinitive(word: str, status: Status) -> None:
    assert drafts(f"The firm will {word}/VB to leave/VB .")["leave"].status is status


@pytest.mark.parametrize(("word", "status"), INFINITIVES)
def test_denied_verb_before_an_infinitive(word: str, status: Status) -> None:
    found = drafts(f"The firm did/VBD not {word}/VB to leave/VB .")["leave"]
    if word in {"fail", "forget", "neglect", "cease"}:
        assert (found.status, found.negative) == (Status.ASSERTED, False)
    elif word in DENYING:
        assert (found.status, found.negative) == (Status.POSSIBLE, False)
    else:
        assert found.status is (Status.DENIED if status is Status.ASSERTED else status)
        assert found.negative


@pytest.mark.parametrize(("word", "status"), CLAUSES)
def test_verb_of_saying_before_its_content(word: str, status: Status) -> None:
    assert drafts(f"The bank will {word}/VB that Acme left/VBD .")["left"].status is status


@pytest.mark.parametrize(("word", "status"), CLAUSES)
def test_modal_inside_what_is_said_prevails(word: str, status: Status) -> None:
    assert status is not Status.DENIED
    assert verdict(f"The bank will {word}/VB that Acme may leave/VB .", "leave") == ("possible", "may")


@pytest.mark.parametrize("word", [word for word, _ in CLAUSES])
def test_negation_inside_what_is_said_prevails(word: str) -> None:
    assert verdict(f"The bank will {word}/VB that Acme did/VBD not leave/VB .", "leave") == ("denied", "not")


@pytest.mark.parametrize("word", sorted(SAYING))
def test_verb_of_saying_behind_what_is_said(word: str) -> None:
    status = (VERB_GOVERNORS[word].clause if word in VERB_GOVERNORS else None) or Status.REPORTED
    assert drafts(f"Prices/NNS fell/VBD , they {word}/VBP .")["fell"].status is status


@pytest.mark.parametrize(("word", "status"), NOUN_INFINITIVES)
def test_noun_before_an_infinitive(word: str, status: Status) -> None:
    assert drafts(f"The {word}/NN to leave/VB came/VBD late/RB .")["leave"].status is status


@pytest.mark.parametrize(("word", "status"), NOUN_CLAUSES)
def test_noun_before_its_content(word: str, status: Status) -> None:
    assert drafts(f"The {word}/NN that Acme left/VBD came/VBD late/RB .")["left"].status is status
    assert drafts(f"The {word}/NN that Acme left/VBD came/VBD late/RB .")["came"].status is Status.ASSERTED


@pytest.mark.parametrize("word", sorted(PRENOMINAL))
def test_adjective_before_a_plain_noun_decides_nothing(word: str) -> None:
    assert drafts(f"Acme saw/VBD the {word}/JJ owner after the crash .")["crash"].status is Status.ASSERTED


@pytest.mark.parametrize("word", sorted(ADVERBS))
def test_adverb_does_not_undo_a_denial(word: str) -> None:
    assert drafts(f"Acme {word}/RB did/VBD not leave/VB .")["leave"].status is Status.DENIED


def test_event_nouns_are_written_as_their_lemma() -> None:
    plural = {"hostilities", "talks"}  # told in the plural alone
    assert {noun for noun in EVENT_NOUNS if noun_lemma(noun) != noun} <= plural


@pytest.mark.parametrize("noun", ["merger", "strike", "sell-off", "earthquake", "takeover", "talks", "trial"])
def test_event_nouns(noun: str) -> None:
    assert noun in EVENT_NOUNS


@pytest.mark.parametrize("noun", ["plant", "bank", "firm", "owner", "minister", "river", "dollar", ""])
def test_things_and_people_are_no_event_nouns(noun: str) -> None:
    assert noun not in EVENT_NOUNS
