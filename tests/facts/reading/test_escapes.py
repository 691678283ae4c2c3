"""Sequences that steer a terminal are no words and no figures, and move nothing."""

from __future__ import annotations

import json
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.caching.readings import pack_reading, unpack_reading
from facts.examine import examine
from facts.model import Kind, Reading
from facts.reading import read_source
from facts.reading.escapes import blank_sequences
from tests.factories import make_document, make_dossier
from tests.facts.reading.growth import grows_linearly

SEQUENCES = [
    "\x1b[31m", "\x1b[0m", "\x1b[m", "\x1b[1;33m", "\x1b[38;5;196m", "\x1b[2J", "\x1b[10;20H", "\x1b[?25l", "\x1b[4 q", "\x9b31m",
    "\x1b]0;99 boats\x07", "\x1b]8;;https://quay.example/2026\x1b\\", "\x9d2;7 ships\x9c", "\x1bP1$r0m\x1b\\",
    "\x1b(B", "\x1b)0", "\x1b#8", "\x1b7", "\x1b8",
]  # fmt: skip
PIECES = [
    "The",
    "yard",
    "launched",
    "12",
    "boats",
    "on",
    "May 10, 2026",
    "for",
    "$5",
    "million",
    ",",
    "Ida Holm",
    "said",
    ".",
]


def readings(reading: Reading) -> list[tuple[object, ...]]:
    """What was read, without offsets."""
    return [
        (
            [(d.type, d.value) for d in claim.dates],
            [(q.value, q.unit, q.modifier) for q in claim.quantities],
            [n.name for n in claim.names],
            [e.text for e in claim.events],
            [t.text for t in claim.tokens],
            claim.status,
            claim.speaker,
        )
        for claim in reading.claims
    ]


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_a_sequence_is_read_as_nothing(sequence: str) -> None:
    plain = "The yard launched 12 boats on May 10, 2026, Ida Holm said."
    text = plain.replace(" 12 boats", f" {sequence}12 boats{sequence}").replace("yard", f"{sequence}yard{sequence}")
    reading = read_source(make_document(text))
    assert readings(reading) == readings(read_source(make_document(plain)))
    (claim,) = reading.claims
    assert claim.text == text
    assert [text[q.start : q.end] for q in claim.quantities] == [q.text for q in claim.quantities] == ["12 boats"]


def test_a_mention_around_a_sequence_keeps_the_true_words() -> None:
    text = "The yard launched \x1b[1m12\x1b[0m boats."
    (quantity,) = read_source(make_document(text)).claims[0].quantities
    assert (quantity.text, quantity.value, quantity.unit) == ("12\x1b[0m boats", 12.0, "boat")


@pytest.mark.parametrize(
    "text",
    [
        "12 boats",
        "a [31m lamp",
        "\x1b",
        "\x1b]0;12 boats",
        "\x1b]0;12\nboats\x07",
        "\x1b The 12",
        "\x1b12 boats",
        "5\u200b1",
    ],
)
def test_what_is_no_sequence_stays(text: str) -> None:
    assert blank_sequences(text) == text


def test_a_sequence_that_breaks_off_holds_no_figure_either() -> None:
    reading = read_source(make_document("The yard launched 12 boats. \x1b[31"))
    assert [q.text for claim in reading.claims for q in claim.quantities] == ["12 boats"]


@given(st.lists(st.sampled_from([*PIECES, *SEQUENCES]), max_size=20))
def test_offsets_and_words_are_those_of_the_source(pieces: list[str]) -> None:
    text = " ".join(pieces)
    document = make_document(text)
    reading = read_source(document)
    assert reading.document is document
    assert unpack_reading(json.loads(json.dumps(pack_reading(reading))), document) == reading
    assert len(blank_sequences(text)) == len(text)
    for claim in reading.claims:
        assert claim.text == text[claim.start : claim.end]
        for mention in (*claim.dates, *claim.quantities, *claim.names):
            assert mention.text == text[mention.start : mention.end]
            assert not text[mention.start : mention.end].startswith("\x1b")


def test_colours_make_no_disagreement_and_hide_none() -> None:
    coloured = "The yard \x1b[31mlaunched\x1b[0m \x1b[1;33m12 boats\x1b[0m in May."
    for other, kinds in ((12, []), (15, [Kind.NUMBER])):
        dossier = make_dossier({"a.txt": coloured, "b.txt": f"The yard launched {other} boats in May."})
        assert [d.kind for d in examine(dossier).disagreements] == kinds


def test_hostile_text_costs_no_more_than_its_length() -> None:
    for piece in ("\x1b]0;", "\x9d", "\x1b[", "\x1b[1;", "\x9b;"):
        assert grows_linearly(partial(_blank_many, piece), 20_000)


def _blank_many(piece: str, times: int) -> str:
    return blank_sequences(piece * times)
