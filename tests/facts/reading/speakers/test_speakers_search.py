"""The search of one sentence: which cues count, and how neighbours cut each other. All sentences are our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.speakers import find_speakers, words
from facts.reading.speakers.lexicon import inflect, noun_cues, passive_cues, verb_cues
from facts.reading.speakers.search import other_cues, search_line
from tests.facts.reading.speakers_case import line_of, read, read_paragraphs, said

if TYPE_CHECKING:
    from facts.model import Speaker


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The mayor said the dam held.", ["said"]),
        ("The mayor said the clerk believed that the dam held.", ["said", "believed"]),
        ("The dam held.", []),
        ("The clerk reportedly told the mayor that the dam held.", ["reportedly", "told"]),
        ("The dam, according to the mayor, held.", ["according"]),
        ("The mayor wrote:", ["wrote"]),
    ],
)
def test_cues_come_in_order(text: str, cues: list[str]) -> None:
    line = line_of(text)
    assert [line.words[finding.cue[0]] for finding in search_line(line)] == cues


@pytest.mark.parametrize(
    "text",
    [
        "“The clerk said the dam held and I believe that he is right,” the mayor said.",
        "“He said so.” The mayor left.",
        "“It is expected to hold for another hundred years, they claim.”",
    ],
)
def test_cues_in_a_quoted_sentence_are_not_read(text: str) -> None:
    assert {s.text for s in read(text)} <= {"the mayor"}


def test_a_cue_in_a_short_quoted_phrase_is_read() -> None:
    assert ("The mayor", "the dam is “said to hold” in May") in said("The mayor said the dam is “said to hold” in May.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said it was late, and the clerk said it was not.",
            [("The mayor", "it was late"), ("the clerk", "it was not")],
        ),
        (
            "The mayor said it was late; the clerk said it was not.",
            [("The mayor", "it was late"), ("the clerk", "it was not")],
        ),
        (
            "The mayor said it was late while the clerk said it was not.",
            [("The mayor", "it was late"), ("the clerk", "it was not")],
        ),
        (
            "The mayor said that the clerk said it was not.",
            [("The mayor", "that the clerk said it was not"), ("the clerk", "it was not")],
        ),
    ],
)
def test_siblings_cut_each_other_and_nested_ones_do_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(speaker, content.strip(" ,;")) for speaker, content in said(text)] == expected


def test_other_cues_hold_every_kind() -> None:
    assert {"according", "per", "reportedly", "claim", "claims", "worried", "expected", "view"} <= other_cues()
    assert other_cues() >= noun_cues().keys() | passive_cues()


def test_passives_are_participles() -> None:
    assert {"expected", "said", "believed"} <= passive_cues()
    assert not [form for form in passive_cues() if form.endswith("ing")]


@pytest.mark.parametrize("verb", ["go", "tell", "veto", "forbid", "cast", "see", "write"])
def test_irregular_verbs_have_five_forms(verb: str) -> None:
    forms = inflect(verb)
    assert len(forms) == 5
    assert forms[0] == verb
    assert forms[3].endswith("ing")


@given(st.sampled_from(sorted(verb_cues())))
@settings(max_examples=60, deadline=None)
def test_every_form_leads_to_a_verb_that_has_it(form: str) -> None:
    for cue in verb_cues()[form]:
        assert form in inflect(cue.lemma)
        assert cue.frames
        assert set(cue.frames) <= set("qczniao")
        assert len(set(cue.frames)) == len(cue.frames)


@pytest.mark.parametrize(
    ("small", "large"),
    [
        (words.POSSESSIVES - {"my", "your"}, words.PERSONAL),
        (words.BE, words.AUXILIARIES),
        (words.RELATIVES, words.SUBORDINATORS),
        (words.COMPLEMENTIZERS, words.SUBORDINATORS),
        (words.CONTRASTS - {"despite"}, words.SUBORDINATORS),
    ],
)
def test_closed_classes_hold_their_parts(small: frozenset[str], large: frozenset[str]) -> None:
    assert small <= large


@pytest.mark.parametrize("name", [name for name in dir(words) if name.isupper()])
def test_words_are_in_lower_case_without_blanks(name: str) -> None:
    group = getattr(words, name)
    assert group
    assert all(word == word.lower() and not any(map(str.isspace, word)) for word in group)


def test_word_sets_are_cut_at_blanks_and_line_ends() -> None:
    assert words.word_set("one two\n three") == {"one", "two", "three"}
    assert words.word_set("") == frozenset()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "said", "“", "”", "“”", ":", "—", "according to", "’s", "\u200b"])
def test_tiny_texts(text: str) -> None:
    assert find_speakers(text, read_paragraphs(text), ()) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz s\u200baid it held.", "Ana Ruiz"),
        ("A\u200bna Ruiz said it held.", "A\u200bna Ruiz"),
        ("Zoe\u0308 Ruiz said it held.", "Zoe\u0308 Ruiz"),
        ("ANA RUIZ SAID IT HELD.", "ANA RUIZ"),
        ("ana ruiz said it held.", "ana ruiz"),
        ("Ana  Ruiz\tsaid it held.", "Ana  Ruiz"),
    ],
)
def test_odd_writing(text: str, speaker: str) -> None:
    assert [s.text for s in read(text)] == [speaker]


SENTENCES = st.sampled_from(
    [
        "The mayor said it held.",
        "“It held,” said Ana Ruiz.",
        "According to the clerk, it rained.",
        "The union criticized the contract.",
        "The boats left.",
        "The clerk reportedly fled.",
    ]
)


def shifted(speakers: tuple[Speaker, ...], by: int) -> list[tuple[int, int, str, int, int]]:
    return [(s.start + by, s.end + by, s.cue, s.content_start + by, s.content_end + by) for s in speakers]


@given(st.lists(SENTENCES, max_size=6))
@settings(max_examples=40, deadline=None)
def test_a_paragraph_before_moves_the_speakers_and_no_more(sentences: list[str]) -> None:
    text, lead = " ".join(sentences), "The boats lay in the harbor.\n\n"
    assert shifted(read(lead + text), 0) == shifted(read(text), len(lead))


@given(st.lists(SENTENCES, max_size=6))
@settings(max_examples=40, deadline=None)
def test_each_said_sentence_has_its_speaker(sentences: list[str]) -> None:
    text = "\n\n".join(sentences)
    assert len(read(text)) == sum(sentence != "The boats left." for sentence in sentences)
