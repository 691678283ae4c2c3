"""The noun phrases that speak: their limits before a cue, and after it. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.speakers.phrases import has_no_verb, phrase_after, phrase_before, skip_back
from tests.facts.reading.speakers_case import at_word, line_of, read


def subject(text: str, verb: str) -> str:
    """Return the noun phrase before the verb, or "" where there is none."""
    line = line_of(text)
    at = at_word(line, verb)
    span = phrase_before(line, skip_back(line, at - 1, verb))
    return text[line.tokens[span[0]].start : line.tokens[span[1] - 1].end] if span else ""


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The mayor said so.", "said", "The mayor"),
        ("The mayor has said so.", "said", "The mayor"),
        ("The mayor has not yet publicly said so.", "said", "The mayor"),
        ("The mayor didn't say so.", "say", "The mayor"),
        ("The mayor didn’t say so.", "say", "The mayor"),
        ("The mayor today said so.", "said", "The mayor"),
        ("The mayor on Tuesday said so.", "said", "The mayor"),
        ("The mayor last week said so.", "said", "The mayor"),
        ("The mayor Tuesday said so.", "said", "The mayor"),
        ("The mayor quickly said so.", "said", "The mayor"),
        ("The mayor herself said so.", "said", "The mayor"),
        ("The mayor, too, said so.", "said", "The mayor"),
        ("The mayor, meanwhile, said so.", "said", "The mayor"),
        ("The mayor refused to say so.", "say", "The mayor"),
        ("The mayor went on to say so.", "say", "The mayor"),
        ("The mayor is ready to say so.", "say", "The mayor"),
        ("The mayor will say so.", "say", "The mayor"),
        ("The mayor'd said so.", "said", "The mayor"),
        ("The mayor began saying so.", "saying", "The mayor"),
        ("said so.", "said", ""),
    ],
)
def test_what_stands_between_subject_and_verb(text: str, verb: str, expected: str) -> None:
    assert subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A long and happy reign, the mayor said.", "the mayor"),
        ("It was late when the mayor said so.", "the mayor"),
        ("He left because the mayor said so.", "the mayor"),
        ("The clerk left and the mayor said so.", "the mayor"),
        ("The clerk left; the mayor said so.", "the mayor"),
        ("The clerk left, but the mayor said so.", "the mayor"),
        ("Yesterday the mayor said so.", "the mayor"),
        ("On Monday the mayor said so.", "the mayor"),
        ("In May the two mayors said so.", "the two mayors"),
        ("In 2024 she said so.", "she"),
        ("After the flood, she said so.", "she"),
        ("The mayor and the clerk said so.", "The mayor and the clerk"),
        ("The mayor of Elm said so.", "The mayor of Elm"),
        ("The mayor's brother said so.", "The mayor's brother"),
        ("The mayor (a lawyer) said so.", "The mayor (a lawyer)"),
        ("The mayor — a lawyer — said so.", "The mayor — a lawyer —"),
        ("The mayor, a lawyer, said so.", "The mayor, a lawyer,"),
        ("The mayor, who is a lawyer, said so.", "The mayor, who is a lawyer,"),
        ("The mayor, 61, said so.", "The mayor, 61,"),
        ("The mayor, whose wall fell, said so.", "The mayor, whose wall fell,"),
        ("The clerk who fell said so.", "The clerk who fell"),
        ("The clerk who was hurt said so.", "The clerk who was hurt"),
        ("Meanwhile the mayor said so.", "the mayor"),
        ("Still, the mayor said so.", "the mayor"),
        ("Officials in Oslo said so.", "Officials in Oslo"),
        ("Several of the guards said so.", "Several of the guards"),
        ("Sources close to the talks said so.", "Sources close to the talks"),
        ("Witnesses near the harbor said so.", "Witnesses near the harbor"),
        ("A source close to the matter said so.", "A source close to the matter"),
        ("Aides close to the president said so.", "Aides close to the president"),
        ("Two people briefed on the plan said so.", "Two people briefed on the plan"),
    ],
)
def test_where_a_subject_starts(text: str, expected: str) -> None:
    assert subject(text, "said") == expected


@pytest.mark.parametrize("text", [", said so.", "( said so.", "“ said so."])
def test_marks_alone_are_no_subject(text: str) -> None:
    assert subject(text, "said") == ""


@pytest.mark.parametrize("word", ["who", "which", "that"])
def test_a_relative_is_a_phrase_by_itself(word: str) -> None:
    line = line_of(f"The mayor, {word} said so, left.")
    at = at_word(line, word)
    assert phrase_before(line, at) == (at, at + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” said the mayor.", "the mayor"),
        ("“No,” said the mayor of Elm, a lawyer.", "the mayor of Elm, a lawyer"),
        ("“No,” said the mayor on Monday.", "the mayor"),
        ("“No,” said the mayor last week.", "the mayor"),
        ("“No,” said the mayor in a statement.", "the mayor"),
        ("“No,” said the mayor during a briefing.", "the mayor"),
        ("“No,” said the mayor in Elm.", "the mayor in Elm"),
        ("“No,” said the mayor when it rained.", "the mayor"),
        ("“No,” said the mayor, laughing.", "the mayor"),
        ("“No,” said the mayor as he left.", "the mayor"),
        ("“No,” said the mayor — twice.", "the mayor"),
        ("“No,” said the mayor; it rained.", "the mayor"),
        ("“No,” said Ana Ruiz, 56.", "Ana Ruiz, 56"),
        ("“No,” said Ana Ruiz", "Ana Ruiz"),
        ("“No,” said she.", "she"),
    ],
)
def test_where_an_inverted_subject_ends(text: str, expected: str) -> None:
    line = line_of(text)
    first = at_word(line, "said") + 1
    stop = phrase_after(line, first)
    assert text[line.tokens[first].start : line.tokens[stop - 1].end] == expected


@pytest.mark.parametrize("text", ["It held, said —", "It held, said ;"])
def test_a_mark_is_no_inverted_subject(text: str) -> None:
    line = line_of(text)
    first = at_word(line, "said") + 1
    assert phrase_after(line, first) == first


def test_a_phrase_at_the_end_of_the_line_is_empty() -> None:
    line = line_of("It held.")
    assert phrase_after(line, len(line.words)) == len(line.words)


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("the old dam by the lake", True),
        ("the dam fell by the lake", False),
        ("the dam that held", True),
        ("the dam, which held", True),
        ("the dam can hold", False),
        ("", True),
    ],
)
def test_has_no_verb(text: str, free: bool) -> None:
    line = line_of(f"Now {text} .")
    assert has_no_verb(line, 1, len(line.words)) is free


PIECES = st.sampled_from("the mayor Ana who that , — ( ) “ ” and said had to on Monday of close run his 56 's".split())


@given(st.lists(PIECES, min_size=1, max_size=20))
@settings(max_examples=150, deadline=None)
def test_phrases_lie_before_their_verb_and_after_it(pieces: list[str]) -> None:
    line = line_of(" ".join(pieces))
    for at in range(len(line.words) - 1):
        last = skip_back(line, at, "said")
        assert -1 <= last <= at
        span = phrase_before(line, last)
        assert span is None or 0 <= span[0] < span[1] <= last + 1  # what tells when or how is left out
        assert at <= phrase_after(line, at) <= len(line.words)


def test_a_long_subject_is_kept_whole() -> None:
    owners = " of the brother" * 30
    text = f"The mayor{owners} said it held."
    assert [s.text for s in read(text)] == [f"The mayor{owners}"]
