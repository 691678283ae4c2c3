"""Readings as JSON: what is unpacked equals what was read, and what is none of the text is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.caching import readings
from facts.caching.readings import pack_reading, reading_key, unpack_reading
from facts.model import Quantity
from facts.reading import read_source
from sources.document import Block, BlockKind
from sources.dossier import open_sample
from tests.factories import make_document

TEXT = (
    "On May 10 Ada Lund, the mayor, said that between 10 and 12 boats, nearly half of the fleet, may leave Oslo.\n"
    "“We did not sell all 1,200 nets,” she told the Fjord Post. The caf\u00ade cannot reopen for two weeks."
)
PUBLISHED = date(2026, 5, 12)


def packed_of(text: str = TEXT) -> Any:
    return json.loads(json.dumps(pack_reading(read_source(make_document(text, published=PUBLISHED)))))


def test_a_reading_comes_back_equal() -> None:
    document = make_document(TEXT, published=PUBLISHED)
    reading = read_source(document)
    assert all(
        getattr(c, n) for n in ("dates", "quantities", "names", "speakers", "scopes") for c in [_merged(reading)]
    )
    assert unpack_reading(json.loads(json.dumps(pack_reading(reading))), document) == reading


def _merged(reading: Any) -> Any:
    merged = reading.claims[0]
    for name in ("dates", "quantities", "names", "speakers", "events", "scopes"):
        merged = replace(merged, **{name: tuple(m for c in reading.claims for m in getattr(c, name))})
    return merged


def test_the_readings_of_the_sample_come_back_equal() -> None:
    for document in open_sample().documents:
        reading = read_source(document)
        assert unpack_reading(json.loads(json.dumps(pack_reading(reading))), document) == reading


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Ada", " ", "12", "%", "\u200b", "é", "e\u0301", "can't", ".\n", "😀", "İ", "“", "$3m"]),
        max_size=25,
    )
)
def test_the_reading_of_any_text_comes_back_equal(parts: list[str]) -> None:
    document = make_document("".join(parts))
    reading = read_source(document)
    assert unpack_reading(json.loads(json.dumps(pack_reading(reading))), document) == reading


def test_a_reading_takes_the_id_that_its_source_has_now() -> None:
    document = make_document(TEXT, id="Q", published=PUBLISHED)
    reading = unpack_reading(packed_of(), document)
    assert reading is not None
    assert {c.source for c in reading.claims} == {"Q"}


def test_the_key_knows_everything_that_a_reading_rests_on(monkeypatch: pytest.MonkeyPatch) -> None:
    document = make_document(TEXT, published=PUBLISHED)
    others = [
        replace(document, text=TEXT + " "),
        replace(document, published=None),
        replace(document, format="markdown"),
        replace(document, blocks=(Block(BlockKind.HEADING, 0, 5), *document.blocks[1:])),
    ]
    keys = {reading_key(document), *map(reading_key, others)}
    assert len(keys) == 5
    assert reading_key(replace(document, id="Z", path="elsewhere", title="Other", sha256="0")) in keys
    monkeypatch.setattr(readings, "rules_digest", lambda: "other rules")
    assert reading_key(document) not in keys
    monkeypatch.setattr(readings, "rules_digest", lambda: "")
    assert reading_key(document) == ""


@pytest.mark.parametrize("packed", [None, [], 5, "no", [[], [], []], [[1], []], [[], [1]], {"a": 1}])
def test_what_is_no_reading_is_refused(packed: object) -> None:
    assert unpack_reading(packed, make_document(TEXT)) is None


def test_the_reading_of_a_longer_text_is_refused() -> None:
    assert unpack_reading(packed_of(), make_document(TEXT[:-30])) is None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_reading_with_something_else_in_it_never_raises(data: st.DataObject) -> None:
    packed = deepcopy(packed_of())
    place = packed
    while isinstance(place, list) and place:
        number = data.draw(st.integers(0, len(place) - 1))
        if not isinstance(place[number], list) or data.draw(st.booleans()):
            place[number] = data.draw(st.sampled_from([None, -1, 10**9, "x", [], [[]], {}, 2.5]))
            break
        place = place[number]
    reading = unpack_reading(packed, make_document(TEXT, published=PUBLISHED))
    if reading is not None:
        assert all(TEXT[c.start : c.end] == c.text for c in reading.claims)


def test_what_cannot_be_told_is_not_packed() -> None:
    reading = read_source(make_document("Twelve boats left."))
    claim = reading.claims[0]
    with pytest.raises(ValueError, match="0"):
        pack_reading(replace(reading, claims=(replace(claim, text="Other"),)))

    class Special(Quantity):
        __slots__ = ()

    odd = Special(0, 6, "Twelve", 12.0, "boat")
    with pytest.raises(ValueError, match="Quantity"):
        pack_reading(replace(reading, claims=(replace(claim, quantities=(odd,)),)))
