from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.sentences import sentence_spans, split_sentences
from sources.document import Block, BlockKind, Document
from tests.facts.reading.growth import grows_linearly


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "Mr. Lund left.|Mrs. Lund stayed.",
        "Gov. Reyes met Sen. Okoro on Friday.|They spoke.",
        "Arden Inc. said it agreed.|The rest did not.",
        "He works for Arden Inc.|The firm has closed.",
        "It began on Jan. 5 in St. Elm.|It ended in Feb.|Nobody noticed.",
        "See No. 12 on the list.|See also no. 14.",
        "The answer was no.|Then they left.",
        "The bus left at 5 p.m. Tuesday.|It was late.",
        "The bus left at 5 p.m.|It was late.",
        "The talks began at 9 a.m. EST in Geneva.",
        "He lives in the U.S.|He was born abroad.",
        "The U.S. Senate voted.|It was close.",
        "J. K. Alder wrote it.|George W. Hale read it.",
        "Prices rose 6.1 percent to $2.50.|Wages fell.",
        "“We left. |We ran,” he said.|Nobody followed.",
        "“Why now?” Ana Ruiz asked.|Nobody knew.",
        "“Stop!” he cried.|They stopped.",
        "He paused...|Then he spoke.",
        "He paused ... then spoke.",
        "They reached the exit.|The door was shut.",
        "The firm said so.|xAI denied it.",
        "It closed (see below.)|It opened again.",
        "It was the first.[2]|The second failed.",
        "1. Open the door.|2. Close it.",
        "Is it true?|No!|It is not.",
        "He bought it from Yahoo! in May.",
        "The road\nwas closed.|It opened later.",
        "A heading\n\n|A paragraph",
        "Vitamin C.|Then rest.",
        "They met at 10 St. James St. in Bath.",
    ],
)
def test_cuts(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert split(marked.replace("|", "" if "exit.|The" in marked or ".[2]" in marked else " ")) == expected


def test_missing_space() -> None:
    assert split("They reached the exit.The door was shut.") == ["They reached the exit.", "The door was shut."]
    assert split("Written in Node.js by Booking.com staff.") == ["Written in Node.js by Booking.com staff."]


def document(text: str, *blocks: Block) -> Document:
    return Document("A", "a", "a", "", None, None, text, "", blocks)


def test_blocks_are_cut_on_their_own_and_silent_ones_left_out() -> None:
    text = "Storm hits coast\n- One. Two.\n| a. B | C. D |\ncode. Here"
    ends = [16, 28, 44, len(text)]
    starts = [0, 17, 29, 45]
    kinds = [BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CODE]
    blocks = [Block(kind, start, end) for kind, start, end in zip(kinds, starts, ends, strict=True)]
    found = split_sentences(document(text, *blocks))
    assert [text[s.start : s.end] for s in found] == ["Storm hits coast", "- One.", "Two.", "| a. B | C. D |"]
    assert [s.block for s in found] == [0, 1, 1, 2]
    assert [s.index for s in found] == [0, 1, 2, 3]
    assert all(s.tokens[0].start == s.start and s.tokens[-1].end == s.end for s in found)


@given(st.text(alphabet=st.sampled_from("abAB. .!?\"”“'’\n1(),;:…-xU.S.MrDr\u200b"), max_size=300))
def test_spans_are_exact_ordered_and_complete(text: str) -> None:
    spans = sentence_spans(text, 0, len(text))
    at = 0
    for start, end in spans:
        assert start >= at
        assert not text[at:start].strip()
        assert text[start:end].strip() == text[start:end] != ""
        at = end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "unit", [". ", "a. ", "A. ", '?" ', "... ", "\n \n", "x.Y", "Mr. ", "a” ", ".)", "\n ", "”[1]", " "]
)
def test_time_grows_with_length(unit: str) -> None:
    assert grows_linearly(lambda size: sentence_spans(unit * size, 0, len(unit) * size), 2000)


def test_weights_stay_small() -> None:
    assert (Path(__file__).parents[3] / "facts" / "reading" / "tagging.weights").stat().st_size < 600_000
