"""Claims and pairs as records and as lines for people."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from facts.jsontext import to_json
from facts.model import Claim, DateMention, Polarity, Quantity, Status
from facts.reporting.claims import claim_record, claim_text
from facts.reporting.pairs import pair_record, pair_text
from sources.document import BlockKind
from tests.factories import make_document

TEXT = "Fog.\nThe master\ncounted 12 boats."
DOCUMENT = make_document(TEXT, "a.txt", "A")
CLAIM = Claim("A", 0, 0, 5, 33, TEXT[5:33], Status.ASSERTED, None, Polarity.POSITIVE, BlockKind.PARAGRAPH)


def quantity(**more: Any) -> Quantity:
    fields: dict[str, Any] = {"value": 12.0, "unit": "boat", "modifier": "="} | more
    return Quantity(24, 32, "12 boats", **fields)


@pytest.mark.parametrize(
    ("more", "tail"),
    [
        ({}, "{12 boat}"),
        ({"modifier": ">"}, "{>12 boat}"),
        ({"modifier": "~"}, "{~12 boat}"),
        ({"value": (10.0, 12.5)}, "{10–12.5 boat}"),
        ({"value": None, "vague": "several"}, "{several boat}"),
        ({"unit": ""}, "{12}"),
        ({"value": 1_200_000.0}, "{1.2e+06 boat}"),
    ],
)
def test_a_quantity_stands_in_braces_as_it_was_read(more: dict[str, Any], tail: str) -> None:
    line = claim_text(replace(CLAIM, quantities=(quantity(**more),)), DOCUMENT)
    assert line == f"a.txt:2:1 [asserted] The master counted 12 boats.  {tail}"


@pytest.mark.parametrize(
    ("more", "marks"),
    [
        ({}, "[asserted]"),
        ({"status": Status.REPORTED, "speaker": "the pilots"}, "[reported, the pilots]"),
        ({"polarity": Polarity.NEGATIVE}, "[asserted, negated]"),
        ({"speaker": "the \x1b[2J pilots", "polarity": Polarity.NEGATIVE}, "[asserted, the ␛[2J pilots, negated]"),
    ],
)
def test_marks_say_how_settled_it_is_and_who_says_it(more: dict[str, Any], marks: str) -> None:
    assert claim_text(replace(CLAIM, **more), DOCUMENT) == f"a.txt:2:1 {marks} The master counted 12 boats."


def test_dates_stand_before_quantities() -> None:
    claim = replace(CLAIM, dates=(DateMention(5, 8, "The", "DATE", "2021-03-09"),), quantities=(quantity(),))
    assert claim_text(claim, DOCUMENT).endswith("  {2021-03-09; 12 boat}")


def test_a_record_keeps_the_true_text_and_reads_back() -> None:
    text = "\x1b[2J \u202e 12\u200b boats"
    document = make_document(text, "a\udcff.txt", "A")
    claim = replace(CLAIM, start=0, end=len(text), text=text)
    record = claim_record(claim, document)
    line = to_json(record)
    assert json.loads(line.encode("utf-8")) == record
    assert (record["text"], record["path"]) == (text, "a\udcff.txt")
    assert not set("\x1b\u202e\u200b\udcff") & set(line)
    assert "␛[2J ⟨U+202E⟩ 12⟨U+200B⟩ boats" in claim_text(claim, document)


@pytest.mark.parametrize(("value", "written"), [(12.0, 12.0), ((1.0, 2.0), [1.0, 2.0]), (None, None)])
def test_a_quantity_s_value_is_a_number_a_range_or_nothing(value: Any, written: Any) -> None:
    record = claim_record(replace(CLAIM, quantities=(quantity(value=value),)), DOCUMENT)
    assert record["quantities"][0]["value"] == written


def test_a_pair_names_two_places_and_a_score() -> None:
    other = replace(CLAIM, source="B", start=0, end=4, text="Fog.")
    documents = {"A": DOCUMENT, "B": make_document("Fog.", "b\x07.txt", "B")}
    assert pair_record(CLAIM, other, 0.123456789, documents) == {
        "a": {"source": "A", "path": "a.txt", "start": 5, "end": 33},
        "b": {"source": "B", "path": "b\x07.txt", "start": 0, "end": 4},
        "score": 0.123457,
    }
    assert pair_text(CLAIM, other, 0.5, documents).splitlines() == [
        "0.500", "  a.txt:2:1  The master counted 12 boats.", "  b␇.txt:1:1  Fog.",
    ]  # fmt: skip
