"""Quotations over sentences and paragraphs, turns of a transcript, signatures. All sentences are our own."""

from __future__ import annotations

import pytest

from facts.reading.sentences import split_sentences
from facts.reading.speakers import find_speakers
from sources.document import Block, BlockKind, Document
from tests.facts.reading.speakers_case import found, read, said


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“It held,” said Ana Ruiz. “We were lucky.”", "Ana Ruiz", "“It held,” said Ana Ruiz. “We were lucky.”"),
        ("Ana Ruiz said: “It held. We were lucky.”", "Ana Ruiz", "“It held. We were lucky.”"),
        ("“It held. We were lucky,” Ana Ruiz said.", "Ana Ruiz", "“It held. We were lucky,”"),
        ("Ana Ruiz said it held. “We were very lucky.”", "Ana Ruiz", "it held. “We were very lucky.”"),
        ("Ana Ruiz added:\n\n“It held.”\n\nThe boats left.", "Ana Ruiz", "“It held.”"),
        ("“It held,” said Ana Ruiz.\n\n“We were lucky.”", "Ana Ruiz", "“It held,” said Ana Ruiz.\n\n“We were lucky.”"),
    ],
)
def test_quotations_run_on(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "“It held,” said Ana Ruiz. The sign read “Old.”",
        "“It held,” said Ana Ruiz. The boats left the harbor at noon.",
    ],
)
def test_what_is_not_run_on(text: str) -> None:
    assert ("Ana Ruiz", "“It held,”") in said(text)


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("RUIZ: It held.", [("RUIZ", "It held.")]),
        ("ANA RUIZ: It held.", [("ANA RUIZ", "It held.")]),
        ("O'KANE: It held.", [("O'KANE", "It held.")]),
        ("J. RUIZ: It held. It leaked.", [("J. RUIZ", "It held. It leaked.")]),
        ("RUIZ: He said it held.", [("RUIZ", "He said it held.")]),
        ("RUIZ: It held.\n\nHALE: It broke.", [("RUIZ", "It held."), ("HALE", "It broke.")]),
        ("NOTE: It held.", []),
        ("Q: It held.", []),
        ("PHOTO: It held.", []),
        (": It held.", []),
        ("RUIZ and HALE: It held.", []),
        ("RUIZ HALE REYES LUND KANE ORLOV: It held.", []),
    ],
)
def test_turns(text: str, turns: list[tuple[str, str]]) -> None:
    assert said(text) == turns


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The boats left.\n\n“It held.” — Ana Ruiz", "Ana Ruiz"),
        ("The boats left.\n\n“It held.” – Ana Ruiz, engineer", "Ana Ruiz, engineer"),
        ("The boats left.\n\n“It held.” -- Ana Ruiz.", "Ana Ruiz"),
    ],
)
def test_signatures(text: str, speaker: str) -> None:
    (found_one,) = read(text)
    assert (found_one.text, found_one.direct) == (speaker, True)
    assert text[found_one.content_start : found_one.content_end] == "“It held.”"


@pytest.mark.parametrize(
    "text",
    [
        "The boats left.\n\n“It held.” — twice",
        "The boats left.\n\n“It held.” Then — Ana Ruiz",
        "The boats left.\n\nIt held. — Ana Ruiz",
        "The boats left.\n\n“It held.” —",
    ],
)
def test_what_is_no_signature(text: str) -> None:
    assert read(text) == ()


def speakers_under(heading: str, body: str) -> list[str]:
    text = f"{body}\n{heading}"
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, len(body)),
        Block(BlockKind.HEADING, len(body) + 1, len(text)),
    )
    sentences = split_sentences(Document("A", "a", "a", "", None, None, text, "", blocks))
    return [s.text for s in find_speakers(text, sentences, ())]


@pytest.mark.parametrize(
    ("heading", "speakers"),
    [
        ("Ruiz: The Dam Will Hold", ["Ruiz"]),
        ("Ana Ruiz: The Dam Will Hold", ["Ana Ruiz"]),
        ("Update: The Dam Will Hold", []),
        ("The Dam: A Long History", []),
        ("The Dam Will Hold", []),
        ("Ruiz:", []),
        ("how: The Dam Will Hold", []),
    ],
)
def test_headings(heading: str, speakers: list[str]) -> None:
    assert speakers_under(heading, "The boats left.") == speakers


def test_a_colon_waits_for_the_next_paragraph_only() -> None:
    text = "Ana Ruiz wrote:\n\nIt held.\n\nThe boats left."
    assert said(text) == [("Ana Ruiz", "It held.")]


def test_a_colon_at_the_end_of_the_text_says_nothing() -> None:
    assert read("Ana Ruiz wrote:") == ()


@pytest.mark.parametrize(("gap", "joined"), [(1, True), (12, False)])
def test_how_far_a_quotation_may_be_from_the_one_before(gap: int, joined: bool) -> None:
    text = "“It held,” said Ana Ruiz. " + "The boats lay there. " * gap + "“We were so lucky.”"
    speaker = found(text, "said")
    assert text[speaker.content_start : speaker.content_end].endswith("lucky.”") is joined


def test_the_subject_of_a_sentence_that_ends_in_a_colon_speaks_what_is_quoted_next() -> None:
    text = "“It held,” said Ana Ruiz.\n\nThe judge had a warning for the crew:\n\n“Do not trust the dam again.”"
    assert said(text) == [("Ana Ruiz", "“It held,”"), ("The judge", "“Do not trust the dam again.”")]


@pytest.mark.parametrize("text", ["The winners were:\n\nAna Ruiz", "It was plain:\n\n“It held for a year.”"])
def test_a_colon_before_a_list_or_after_no_speaker_says_nothing(text: str) -> None:
    assert said(text) == []
