"""Canonical names of speakers: names given, surnames, titles, pronouns, relatives. All sentences are our own."""

from __future__ import annotations

import pytest

from facts.reading.names import find_names
from facts.reading.speakers import find_speakers
from facts.reading.speakers.lines import make_lines
from facts.reading.speakers.resolve import proper_words
from tests.facts.reading.speakers_case import read, read_paragraphs


def resolved(text: str) -> list[tuple[str, bool]]:
    """Return the canonical speakers of `text`, with the names that the reading finds in it."""
    sentences = read_paragraphs(text)
    return [(s.name, s.named) for s in find_speakers(text, sentences, find_names(text, sentences))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Doe's attorney said it held.", "Jane Doe's attorney"),
        ("Jane Doe’s attorney said it held.", "Jane Doe’s attorney"),
        ("Jane Doe's firm said it held.", "Jane Doe's firm"),
        ("The attorney for Jane Doe said it held.", "The attorney for Jane Doe"),
        ("A spokesman for Jane Doe said it held.", "A spokesman for Jane Doe"),
        ("People close to Jane Doe said it held.", "People close to Jane Doe"),
        ("A lawyer for the widow of Jane Doe said it held.", "A lawyer for the widow of Jane Doe"),
        ("Critics of Jane Doe said it held.", "Critics of Jane Doe"),
        ("Police in Oslo said it held.", "Police in Oslo"),
        ("Officials from Norway said it held.", "Officials from Norway"),
    ],
)
def test_owners_and_complements_do_not_speak(text: str, name: str) -> None:
    assert resolved(text) == [(name, False)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Doe said it held.", "Jane Doe"),
        ("Jane Doe, the attorney, said it held.", "Jane Doe"),
        ("Jane Doe, 56, said it held.", "Jane Doe"),
        ("Jane Doe of the Arden Institute said it held.", "Jane Doe"),
        ("Former president Jane Doe said it held.", "Jane Doe"),
        ("Jane Doe's attorney, Ana Ruiz, said it held.", "Ana Ruiz"),
        ("Jane Doe's attorney Ana Ruiz said it held.", "Ana Ruiz"),
        ("The attorney for Jane Doe, Ana Ruiz, said it held.", "Ana Ruiz"),
        ("The engineer of the dam, Ana Ruiz, said it held.", "Ana Ruiz"),
        ("The company's head of research, Ana Ruiz, said it held.", "Ana Ruiz"),
        ("It held, according to a report by Ana Ruiz.", "Ana Ruiz"),
        ("It held, according to Ana Ruiz.", "Ana Ruiz"),
        ("It held, in Ana Ruiz's view.", "Ana Ruiz"),
        ("Vestra Corp. said it held.", "Vestra"),
        ("Reuters reported that it held.", "Reuters"),
        ("“It held,” said Ana Ruiz, the engineer.", "Ana Ruiz"),
    ],
)
def test_heads_and_appositions_speak(text: str, name: str) -> None:
    assert resolved(text) == [(name, True)]


def test_an_attorney_does_not_take_the_name_of_the_client_later() -> None:
    text = "Jane Doe's attorney said it held. Ana Ruiz said it broke. Doe's attorney warned of floods."
    assert [name for name, _ in resolved(text)] == ["Jane Doe's attorney", "Ana Ruiz", "Doe's attorney"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Ruiz said it held. Ruiz said it broke.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz said it held. Ms. Ruiz said it broke.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz said it held. Hale said it broke.", ["Ana Ruiz", "Hale"]),
        ("Dr. Hale said it held. Hale said it broke.", ["Hale", "Hale"]),
        ("Chief Judge Ana Ruiz said it held.", ["Ana Ruiz"]),
        ("Gov. Ana Ruiz said it held.", ["Ana Ruiz"]),
        ("The Arden Company said it held.", ["Arden Company"]),
        ("The Arden board said it held.", ["Arden board"]),
        ("An Arden board said it held.", ["An Arden board"]),
        ("Two officials said it held.", ["Two officials"]),
        ("The mayor, a lawyer, said it held.", ["The mayor"]),
        ("The mayor (a lawyer) said it held.", ["The mayor"]),
        ("The clerk who fell said it held.", ["The clerk"]),
    ],
)
def test_names_read_from_the_phrase_alone(text: str, names: list[str]) -> None:
    assert [s.name for s in read(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Ruiz said it held. She said it leaked.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz said it held. “It leaks,” she said.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Mr. Hale said it held. She said it leaked.", ["Hale", "Hale"]),
        ("Mr. Hale said it held. Ms. Ruiz said it broke. She said it leaked.", ["Hale", "Ruiz", "Ruiz"]),
        ("Mr. Hale said it held. Ms. Ruiz said it broke. He said it leaked.", ["Hale", "Ruiz", "Hale"]),
        ("The mayor said it held. He said it leaked.", ["The mayor", "The mayor"]),
        ("The firm said it held. It said the dam leaked.", ["The firm", "The firm"]),
        ("Officials said it held. They said the dam leaked.", ["Officials", "Officials"]),
        ("Officials said it held. He said the dam leaked.", ["Officials", "He"]),
        ("She said it held.", ["She"]),
        ("I said it held.", ["I"]),
        ("We said it held. You said it leaked.", ["We", "You"]),
        ("Ana Ruiz said it held. We said it leaked.", ["Ana Ruiz", "We"]),
    ],
)
def test_pronouns_take_the_last_speaker_that_fits(text: str, names: list[str]) -> None:
    assert [s.name for s in read(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz, who said it held, left.", "Ana Ruiz"),
        ("The mayor, who said it held, left.", "The mayor"),
        ("Arden, which said it held, left.", "Arden"),
        ("Who said it held?", "who"),
    ],
)
def test_relatives_take_their_antecedent(text: str, name: str) -> None:
    assert [s.name for s in read(text)] == [name]


def test_the_span_of_a_speaker_is_never_its_antecedents() -> None:
    text = "Ana Ruiz said it held. She said it leaked."
    assert [s.text for s in read(text)] == ["Ana Ruiz", "She"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam held.", set()),
        ("The Dam held.", {"Dam"}),
        ("It rained in Oslo. Oslo slept.", {"Oslo"}),
        ("The IT firm xAI left.", {"IT", "xAI"}),
        ("", set()),
    ],
)
def test_words_that_are_written_as_names(text: str, words: set[str]) -> None:
    found = proper_words(list(make_lines(text, read_paragraphs(text))))
    assert {word for word in found if word[0].isalpha()} == words


def test_the_first_block_does_not_tell_names_where_others_follow() -> None:
    blocks = list(make_lines("A Dam Held\n\nThe boats left.", read_paragraphs("A Dam Held\n\nThe boats left.")))
    assert "Dam" not in proper_words(blocks)
    assert "Dam" in proper_words(blocks[:1])
