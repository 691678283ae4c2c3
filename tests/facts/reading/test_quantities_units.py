"""Every unit and currency of the tables, by every way to write it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from facts.reading.quantities import find_quantities
from facts.reading.quantities.currency_table import AFTER_ONLY, CURRENCIES
from facts.reading.quantities.unit_index import convert
from facts.reading.quantities.unit_table import GLUED_ONLY, PLAIN, PREFIXED
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Quantity

# Scales, other units first, or bound to their place.
_READ_OTHERWISE = frozenset({"K", "b", "B", "m", "M", "t", "T", "h", "x", "×", "l", "deg", "A", "bps", "pc"})


def read(text: str) -> tuple[Quantity, ...]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    document = Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,))
    return find_quantities(text, split_sentences(document), ())


@pytest.mark.parametrize("row", [row for row in (*PREFIXED, *PLAIN) if row[0] != "fraction"], ids=lambda row: row[0])
def test_units_are_read_by_their_symbols(row: tuple[str, str, float, str, str]) -> None:
    name, _, _, symbols, _ = row
    for symbol in symbols.split():
        if symbol in _READ_OTHERWISE:
            continue
        text = f"It took 250{'' if symbol in GLUED_ONLY else ' '}{symbol} in all."
        found = read(text)
        assert [q.value for q in found] == [250], text
        assert convert(1, found[0].unit) == convert(1, name), text


@pytest.mark.parametrize("row", [row for row in (*PREFIXED, *PLAIN) if row[0] != "fraction"], ids=lambda row: row[0])
def test_units_are_read_by_their_names(row: tuple[str, str, float, str, str]) -> None:
    name, _, _, _, others = row
    for written in (name, *filter(None, others.split("|"))):
        found = read(f"It took 250 {written} in all.")
        assert [q.value for q in found] == [250], written
        one, own = convert(1, found[0].unit), convert(1, name)
        assert one is not None
        assert own is not None
        assert one[1] == pytest.approx(own[1]), written


@pytest.mark.parametrize("row", CURRENCIES, ids=lambda row: row[0])
def test_currencies_are_read_by_marks_and_names(row: tuple[str, str, str]) -> None:
    name, marks, names = row
    for mark in marks.split():
        text = f"It took 250{mark} in all." if mark in AFTER_ONLY else f"It took {mark}250 in all."
        assert [(q.value, q.unit, q.role) for q in read(text)] == [(250, name, "money")], text
    for written in filter(None, names.split("|")):
        assert [(q.value, q.unit, q.role) for q in read(f"It took 250 {written} in all.")] == [(250, name, "money")], (
            written
        )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It draws 12 kilowatts.", "kilowatt"),
        ("It holds 3 terabytes.", "terabyte"),
        ("It holds 3TB.", "terabyte"),
        ("It weighs 40 milligrams.", "milligram"),
        ("It weighs 40mg.", "milligram"),
        ("It spans 80 kilometers.", "kilometre"),
        ("It spans 80 nm.", "nanometre"),
        ("It makes 7 terawatt-hours.", "terawatt hour"),
        ("It makes 7 TWh.", "terawatt hour"),
        ("It has a field of 10 kV/cm.", "kilovolt per centimetre"),
        ("It pumps 52,000 barrels a day.", "barrel per day"),
        ("It is a 52,000 barrel-a-day refinery.", "barrel per day"),
        ("It grew 11 feet per century.", "foot per century"),
        ("It sold 20 boats a week.", "boat per week"),
        ("It costs $5 per square foot.", "dollar per square foot"),
    ],
)
def test_prefixes_and_rates(text: str, unit: str) -> None:
    assert [q.unit for q in read(text)] == [unit]


def test_a_week_earlier_is_no_rate() -> None:
    assert [q.unit for q in read("They sold 90 boats a week earlier.")] == ["boat"]


def test_pounds_are_money_beside_words_of_money() -> None:
    assert [q.unit for q in read("The parcel weighed 20 pounds.")] == ["pound-mass"]
    assert [q.unit for q in read("The parcel cost 20 pounds.")] == ["pound sterling"]


def test_ordinary_text_is_passed_over_quickly() -> None:
    text = "The boats left the harbour in the morning and came back late. " * 400
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    sentences = split_sentences(Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,)))
    tokens = sum(len(s.tokens) for s in sentences)
    best = 9.0
    for _ in range(5):
        start = time.process_time()
        assert find_quantities(text, sentences, ()) == ()
        best = min(best, time.process_time() - start)
    assert best / tokens < 10e-6
