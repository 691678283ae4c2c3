"""The parts of the search: subjects, ends of contents, interruptions, quotations that run on, what must not be read."""

from __future__ import annotations

import pytest

from facts.reading.speakers.lines import Line, make_lines
from facts.reading.speakers.phrases import has_no_verb, phrase_after, phrase_before, skip_back
from facts.reading.speakers.quotations import Quotation
from tests.facts.reading.speakers_case import found, read, read_paragraphs


def content(text: str, cue: str) -> str:
    speaker = found(text, cue)
    return text[speaker.content_start : speaker.content_end]


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The coach criticized the referee, and the match went on.", "criticized", "the referee"),
        (
            "The coach criticized the referee, the keeper and the lawn.",
            "criticized",
            "the referee, the keeper and the lawn",
        ),
        ("The coach criticized the referee, leaving the field.", "criticized", "the referee"),
        ("The coach criticized Tulsa, Okla., for the lawn.", "criticized", "Tulsa, Okla., for the lawn"),
        ("The coach criticized the referee (a friend).", "criticized", "the referee"),
        ("The coach said it rained; the match went on.", "said", "it rained"),
        ("The coach said it rained, but the match went on.", "said", "it rained"),
        ("The coach called it “a draw, nothing more” and left.", "called", "it “a draw, nothing more” and left"),
        ("The coach said the match was “a draw.” It rained.", "said", "the match was “a draw.”"),
    ],
)
def test_where_a_content_ends(text: str, cue: str, expected: str) -> None:
    assert content(text, cue).rstrip(",") == expected


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The coach said on Monday in Berlin that it rained.", "said", "that it rained"),
        ("The coach said Monday it rained.", "said", "it rained"),
        ("The coach told the players and the fans that it rained.", "told", "that it rained"),
        ("The coach told them to rest.", "told", "to rest"),
        ("The coach said in an interview with Reuters that it rained.", "said", "that it rained"),
        ("The coach said to reporters that it rained.", "said", "that it rained"),
        ("The coach also said, “It rained.”", "said", "“It rained.”"),
    ],
)
def test_adjuncts_and_addressees_are_no_content(text: str, cue: str, expected: str) -> None:
    assert content(text, cue) == expected


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("Ana Ruiz appears set to veto the bill.", "veto", "Ana Ruiz"),
        ("Ana Ruiz never again said it rained.", "said", "Ana Ruiz"),
        ("Ana Ruiz, speaking in May, said it rained.", "said", "Ana Ruiz"),
        ("Perhaps the mayor will demand a vote.", "demand", "the mayor"),
        ("The family said it rained.", "said", "The family"),
        ("In a statement, the mayor said it rained.", "said", "the mayor"),
        ("He fell ill as the mayor said it rained.", "said", "the mayor"),
        ("The clerk who opened the door said it rained.", "said", "The clerk who opened the door"),
        ("Robert “Bob” Hale said it rained.", "said", "Robert “Bob” Hale"),
        ("The mayor came, spoke and said it rained.", "said", "The mayor"),
        (
            "Ana Ruiz, the engineer, the author of the plan, said it rained.",
            "said",
            "Ana Ruiz, the engineer, the author of the plan,",
        ),
    ],
)
def test_subjects(text: str, cue: str, speaker: str) -> None:
    assert found(text, cue).text == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The claims were long.",
        "A report lay on the table.",
        "The plan was green.",
        "The saying is old.",
        "The report of the gun woke the town.",
        "The posts along the road are green.",
    ],
)
def test_nouns_without_content_are_no_cues(text: str) -> None:
    assert read(text) == ()


def test_the_name_of_a_show_is_not_said() -> None:
    text = "On Sunday’s “Late Talk,” Ana Ruiz said it rained."
    (speaker,) = read(text)
    assert (speaker.text, text[speaker.content_start : speaker.content_end]) == ("Ana Ruiz", "it rained")


def test_cues_inside_a_quotation_are_the_speakers_own() -> None:
    text = "“I think he said it rained,” Ana Ruiz said."
    assert [s.text for s in read(text)] == ["Ana Ruiz"]


def test_a_quotation_far_from_any_speaker_stays_alone() -> None:
    text = "Ana Ruiz said it rained.\n\n" + "The boats lay in the harbor. " * 12 + "\n\n“A sign of old.”"
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "it rained"


def test_a_new_speaker_takes_over() -> None:
    text = "“It held,” said Ana Ruiz. “It broke,” said Ben Hale. “We saw it.”"
    ends = {s.name: text[s.content_start : s.content_end] for s in read(text)}
    assert ends == {"Ana Ruiz": "“It held,”", "Ben Hale": "“It broke,” said Ben Hale. “We saw it.”"}


def test_an_unquoted_paragraph_after_a_colon() -> None:
    text = "The governor wrote:\n\nIt is raining. It will rain.\n\nThe boats left."
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "It is raining. It will rain."


def line_of(text: str) -> Line:
    ((line,),) = make_lines(text, read_paragraphs(text))
    assert isinstance(line, Line)
    return line


def test_quotations_of_a_line() -> None:
    line = line_of("“It held,” he said.")
    whole = Quotation(0, 10, closed=True)
    assert line.quotation_at(1) == line.ended(4) == whole
    assert line.quotation_at(5) is None
    assert line.ended(5) is None


def test_phrases_of_a_line() -> None:
    line = line_of("Ana Ruiz, the engineer, has also said it rained.")
    last = skip_back(line, 7, "said")
    assert line.words[last] == ","
    assert phrase_before(line, last) == (0, 6)
    assert phrase_before(line, -1) is None
    assert has_no_verb(line, 0, 6)
    assert not has_no_verb(line, 0, len(line.words))


def test_a_phrase_after_its_verb_ends_before_the_time() -> None:
    line = line_of("“It held,” said Ana Ruiz, the engineer, on Monday.")
    first = line.words.index("ana")
    assert line.words[first : phrase_after(line, first)] == ["ana", "ruiz", ",", "the", "engineer"]


def test_a_very_long_sentence_is_read_in_pieces() -> None:
    text = "the dam and " * 400 + "it held."
    lines = [line for lines in make_lines(text, read_paragraphs(text)) for line in lines]
    assert len(lines) > 1
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    assert sum(len(line.tokens) for line in lines) == sum(len(s.tokens) for s in read_paragraphs(text))
