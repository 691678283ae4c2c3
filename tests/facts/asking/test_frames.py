"""Frames: who does what to whom, read from tags."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.frames import find_frames, find_phrases
from facts.reading import read_source
from tests.stories import document_of


def roles(text: str, verb: str) -> tuple[str, str]:
    """The subject and the object of a verb in a text of one sentence, as they stand; "" where it has none."""
    (sentence,) = read_source(document_of("A", text)).sentences
    phrases = find_phrases(sentence.tokens)
    frame = next(f for f in find_frames(sentence.tokens, phrases) if sentence.tokens[f.verb].text == verb)

    def told(number: int) -> str:
        if number < 0:
            return ""
        return " ".join(t.text for t in sentence.tokens[phrases[number].first : phrases[number].last + 1])

    return told(frame.subject), told(frame.object)


@pytest.mark.parametrize(
    ("text", "verb", "subject", "target"),
    [
        ("The town rents the site.", "rents", "The town", "the site"),
        ("The site was rented by Norvia.", "rented", "Norvia", "The site"),
        ("The town agreed to rent the site.", "rent", "The town", "the site"),
        ("Norvia seems to own the plant.", "own", "Norvia", "the plant"),
        ("The mayor, who left in May, agreed to rent the site.", "left", "The mayor", ""),
        ("Ann Lund (R-Ohio) sold the site.", "sold", "Ann Lund", "the site"),
        ("Officers arrested the man and took him to jail.", "took", "Officers", "him"),
        ("The site was rented by Norvia and sold to Pellworks.", "sold", "", "The site"),
        ("Reports suggested that Norvia would leave.", "leave", "Norvia", ""),
        ("The firm unveiled a phone with a battery that the firm said will last.", "said", "the firm", ""),
        ("A bomb found inside the hall was harmless.", "found", "", "A bomb"),
        ("The bomb, discovered by police, exploded.", "discovered", "police", "The bomb"),
        ("After she left, the clinic closed.", "left", "she", ""),
        ("After she left, the clinic reopened.", "reopened", "the clinic", ""),
        ("No bomb was found.", "found", "", "No bomb"),
        ("The plant reopened Friday.", "reopened", "The plant", ""),
        ("Lund warned the sailors Friday that rain was near.", "warned", "Lund", "the sailors"),
        ("The firm Friday sold the site.", "sold", "The firm", "the site"),
        ("Lund saw the Sunday papers.", "saw", "Lund", "the Sunday papers"),
        ("Lund met reporters Friday night.", "met", "Lund", "reporters"),
    ],
)
def test_roles(text: str, verb: str, subject: str, target: str) -> None:
    assert roles(text, verb) == (subject, target)


@pytest.mark.parametrize(
    ("text", "negative"),
    [
        ("Police have not found a bomb.", True),
        ("No bomb was found.", True),
        ("Nobody was hurt.", True),
        ("Police found a bomb.", False),
    ],
)
def test_negation(text: str, negative: bool) -> None:
    (sentence,) = read_source(document_of("A", text)).sentences
    frames = find_frames(sentence.tokens, find_phrases(sentence.tokens))
    assert [f.negative for f in frames] == [negative]


WORDS = st.sampled_from(
    [
        "the",
        "a",
        "of",
        "by",
        "said",
        "was",
        "and",
        "not",
        "to",
        "she",
        "Norvia",
        "bomb",
        "found",
        "sold",
        "old,",
        "that",
        ".",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=30))
def test_any_words(words: list[str]) -> None:
    """Roles are always phrases of the sentence, and phrases are in order and apart."""
    for sentence in read_source(document_of("A", " ".join(words))).sentences:
        phrases = find_phrases(sentence.tokens)
        assert all(p.first <= p.head <= p.last for p in phrases)
        assert all(a.last < b.first for a, b in pairwise(phrases))
        for frame in find_frames(sentence.tokens, phrases):
            assert frame.first <= frame.verb < len(sentence.tokens)
            assert -1 <= frame.subject < len(phrases)
            assert -1 <= frame.object < len(phrases)
