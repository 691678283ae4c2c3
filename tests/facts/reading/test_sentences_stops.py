"""Stops that end a sentence and stops that do not, one table per kind. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.sentences import sentence_spans, split_sentences
from sources.document import Block, BlockKind, Document


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text))]


def marked(text: str) -> tuple[str, list[str]]:
    """Return the text without its cuts ("|"), and the sentences between them."""
    return text.replace("|", ""), [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Lund met Prof. Hale. |They spoke.",
        "Lt. Col. Ana Ruiz left. |Nobody saw her.",
        "They met St. John. |It rained.",
        "It cost approx. 5 dollars. |It was old.",
        "It was e.g. wet. |It was cold.",
        "See fig. 3 and p. 12. |Then go on.",
        "Lund vs. Hale began. |It was short.",
        "They met on Jan. 5 in Elm. |It rained.",
        "The firm Arden Co. agreed. |It paid.",
        "The firm is Arden Co. |It paid.",
        "He has a Ph.D. |She has an M.D. |They met.",
        "They rose at 6 a.m. |They left.",
        "They rose at 6 a.m. Monday. |They left.",
        "They rose at 6 a.m. GMT. |They left.",
        "He was from the U.K. |She was not.",
        "The U.N. Council met. |It voted.",
    ],
)
def test_abbreviations(text: str) -> None:
    plain, expected = marked(text)
    assert split(plain) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It grew 6.1 percent. |It fell 2.5.",
        "It opened in 2024. |It closed in 2025.",
        "It opened in May. |5 of them came.",
        "1. Open it. |2. Close it.",
        "iv. Open it. |It is shut.",
        "He is No. 1. |She is No. 2.",
        "The score was 3. |The match was over.",
    ],
)
def test_figures(text: str) -> None:
    plain, expected = marked(text)
    assert split(plain) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“It held.” |“It broke.”",
        "“It held.” |Ana Ruiz left.",
        "“Did it hold?” Ana Ruiz asked. |It did.",
        "“Did it hold?” |The clerk left.",
        "“It held!” he cried. |It did.",
        "She asked, “Did it hold?” |It did.",
        "It held (barely). |It leaked.",
        "It held. (It leaked.) |It rained.",
        "It held.[12] |It leaked.",
        "‘It held.’ |‘It broke.’",
        "It held?! |It did.",
        "It held… |Then it broke.",
        "It held… then it broke.",
    ],
)
def test_quotations_and_brackets(text: str) -> None:
    plain, expected = marked(text)
    if "(It leaked.)" in text:
        expected = ["It held.", "(It leaked.)", "It rained."]
    assert split(plain) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It held.\n|It leaked.",
        "It held\nall night. |It leaked.",
        "A heading\n\n|It held.",
        "A heading\n \t \n|It held.",
        "It held.\r\n|It leaked.",
        "It held. \u00a0|It leaked.",
    ],
)
def test_line_breaks(text: str) -> None:
    plain, expected = marked(text)
    assert split(plain) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It runs Node.js well.",
        "See a.b.c there.",
        "Version 1.2.3 is out.",
        "See www.example.org now.",
        "Mail a.b@example.org now.",
    ],
)
def test_stops_inside_words(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        (".", ["."]),
        ("...", ["..."]),
        ("It", ["It"]),
        ("It. ", ["It."]),
        ("It held. ...", ["It held. ..."]),
        ("It held. —", ["It held. —"]),
        ("— It held.", ["— It held."]),
        ("\u200bIt held. It leaked.", ["\u200bIt held.", "It leaked."]),
        ("Cafe\u0301. It held.", ["Cafe\u0301.", "It held."]),
        ("IT HELD. IT LEAKED.", ["IT HELD.", "IT LEAKED."]),
    ],
)
def test_edges(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_only_the_stretch_is_cut() -> None:
    text = "Out. It held. It leaked. Out."
    assert sentence_spans(text, 5, 24) == [(5, 13), (14, 24)]
    assert sentence_spans(text, 5, 5) == []


def test_a_whole_stretch_is_one_sentence() -> None:
    assert sentence_spans("It held. It leaked. ", 0, 20, whole=True) == [(0, 19)]
    assert sentence_spans("  ", 0, 2, whole=True) == []


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (BlockKind.PARAGRAPH, 2),
        (BlockKind.HEADING, 2),
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.TABLE_ROW, 1),
        (BlockKind.CODE, 0),
        (BlockKind.META, 0),
        (BlockKind.BOILERPLATE, 0),
    ],
)
def test_kinds_of_blocks(kind: BlockKind, count: int) -> None:
    text = "It held. It leaked."
    document = Document("A", "a", "a", "", None, None, text, "", (Block(kind, 0, len(text)),))
    found = split_sentences(document)
    assert len(found) == count
    assert all(sentence.kind is kind for sentence in found)


PARTS = st.sampled_from(
    ["It held.", "Mr. Lund left.", "“Who?” he asked.", "It cost $2.50.", "The U.S. Senate met.", "No!"]
)


@given(st.lists(PARTS, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_plain_sentences_are_given_back(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts
    assert split("\n\n".join(parts)) == parts


@given(st.text(alphabet="aB. ?!“”\n1", max_size=60))
@settings(max_examples=80, deadline=None)
def test_a_paragraph_before_changes_no_cut(text: str) -> None:
    lead = "It held.\n\n"
    shifted = [(start + len(lead), end + len(lead)) for start, end in sentence_spans(text, 0, len(text))]
    whole = lead + text
    assert sentence_spans(whole, len(lead), len(whole)) == shifted
