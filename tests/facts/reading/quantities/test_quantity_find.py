"""From texts to quantities: order, spans, dates, joined parts."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import DateMention, Quantity
from facts.reading.quantities import find_quantities
from tests.facts.reading.growth import grows_linearly
from tests.facts.reading.quantities.cut_lines import only, read, whole_sentence

_SENTENCES = (
    "More than 40 boats sank.",
    "It pays a $35,000 reward.",
    "Between half and two-thirds of homes lost power.",
    "The beam weighs half a ton.",
    "A 33-year-old skipper won 2-1.",
    "Dozens of crews waited several days.",
    "It was the third storm.",
    "It measured 5 feet 10 inches.",
    "About 12 percent of the harbour burned.",
    "It flew 100 km (60 miles) at 20°C.",
)


def told(found: tuple[Quantity, ...]) -> list[tuple[str, object, str, str]]:
    return [(q.text, q.value, q.unit, q.modifier) for q in found]


def date(text: str, words: str, kind: str = "DATE") -> DateMention:
    start = text.index(words)
    return DateMention(start, start + len(words), words, kind, "2026")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It measured 5 feet 10 inches.", 5 + 10 / 12, "foot"),
        ("It measured 5 feet and 10 inches.", 5 + 10 / 12, "foot"),
        ("It measured 5ft 10in long.", 5 + 10 / 12, "foot"),
        ("It weighed 3 pounds 8 ounces.", 3.5, "pound-mass"),
        ("It lasted 2 hours 30 minutes.", 2.5, "hour"),
        ("It lasted 2 hours, 30 minutes.", None, ""),
        ("It cost 2 euros 50 dollars.", None, ""),
        ("It lasted 30 minutes 2 hours.", None, ""),
        ("It ran 5 miles 10 pounds.", None, ""),
        ("It lasted 2 hours about 30 minutes.", None, ""),
        ("It lasted 2 hours 90 minutes.", None, ""),
    ],
)
def test_parts_of_one_measure_are_added(text: str, value: float | None, unit: str) -> None:
    found = read(text)
    if value is None:
        assert len(found) == 2
    else:
        assert [q.value for q in found] == pytest.approx([value])
        assert found[0].unit == unit


@pytest.mark.parametrize(
    ("text", "words", "kind", "kept"),
    [
        ("On 3/5 they slept.", "3/5", "DATE", []),
        ("They slept two weeks.", "two weeks", "DURATION", ["week"]),
        ("They slept 30 minutes.", "30 minutes", "DURATION", ["minute"]),
        ("They met 30 minutes ago.", "30 minutes ago", "TIME", []),
        ("They met in the second week.", "the second week", "DATE", []),
        ("The 33-year-old slept.", "33-year-old", "DURATION", ["year of age"]),
        ("On May 5 some 12 boats sank.", "May 5", "DATE", ["boat"]),
        ("Some 12 boats sank on May 5.", "May 5", "DATE", ["boat"]),
    ],
)
def test_dates_win_over_figures(text: str, words: str, kind: str, kept: list[str]) -> None:
    assert [q.unit for q in read(text, (date(text, words, kind),))] == kept


@pytest.mark.parametrize(
    ("text", "modifiers"),
    [
        ("It flew over 100 km (60 miles).", [">", ">"]),
        ("It flew over 100 km (about 60 miles).", [">", "~"]),
        ("It flew over 100 km [60 miles].", [">", "="]),
        ("It flew over 100 km (60 boats).", [">", "="]),
        ("It cost about $100 (€90).", ["~", "~"]),
        ("It cost about $100 in all (€90).", ["~", "="]),
    ],
)
def test_conversions_share_the_modifier(text: str, modifiers: list[str]) -> None:
    assert [q.modifier for q in read(text)] == modifiers


@pytest.mark.parametrize("text", ["", " ", "\n", "Boats sank.", "a", "A an the.", "the the", "—", "“”", "\u200b"])
def test_text_without_amounts(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("5.", 5),
        ("$5", 5),
        ("“5 boats”", 5),
        ("‘5 boats’", 5),
        ("(5 boats)", 5),
        ("5 boats", 5),
        ("FIVE BOATS SANK.", 5),
        ("five\nboats sank.", 5),
        ("They saw 5\u00a0boats.", 5),
        ("They saw fi\u200bve boats.", 5),
        ("They saw 1\u00ad000 boats.", 1000),
        ("- 5 boats", 5),
        ("* 5 boats", 5),
        ("5…", 5),
    ],
)
def test_one_amount_in_odd_places(text: str, value: float) -> None:
    found = only(text)
    assert found.value == value
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", _SENTENCES)
def test_heads_lie_in_the_amount_or_after_it(text: str) -> None:
    for q in read(text):
        if q.head_start >= 0:
            assert q.start < q.head_start < q.head_end <= len(text)
            assert q.noun
            assert text[q.head_start : q.head_end].strip()
        else:
            assert (q.head_end, q.noun) == (-1, "")


@pytest.mark.parametrize("text", _SENTENCES)
@pytest.mark.parametrize("before", ["", "The crew slept. ", "“No,” she said. ", "Nine ferries left. "])
def test_unrelated_text_changes_nothing(text: str, before: str) -> None:
    around = read(f"{before}{text} The harbour was calm.")
    own = told(read(text))
    assert told(around)[-len(own) :] == own
    assert len(around) == len(own) + before.startswith("Nine")


@pytest.mark.parametrize("text", _SENTENCES)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@pytest.mark.parametrize("text", _SENTENCES)
def test_zero_width_characters_change_no_value(text: str) -> None:
    hidden = text.replace(" ", " \u200b")
    found = read(hidden)
    assert [(q.value, q.unit, q.modifier) for q in found] == [(q.value, q.unit, q.modifier) for q in read(text)]
    assert all(hidden[q.start : q.end] == q.text for q in found)


@pytest.mark.parametrize("text", _SENTENCES)
def test_line_breaks_change_no_value(text: str) -> None:
    broken = text.replace(" ", "\n")
    sentence = whole_sentence(broken)
    usual = find_quantities(text, (whole_sentence(text),), ())
    found = find_quantities(broken, (sentence,), ())
    assert [(q.value, q.unit) for q in found] == [(q.value, q.unit) for q in usual]


@given(st.lists(st.sampled_from(_SENTENCES), max_size=6))
def test_amounts_stand_in_order_and_hold_their_text(sentences: list[str]) -> None:
    text = " ".join(sentences)
    found = read(text)
    assert len(found) == sum(len(read(s)) for s in sentences)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text(alphabet="é5 ,.-$%\u0301\u200b½abotsA", max_size=50))
def test_both_forms_of_unicode_read_the_same(text: str) -> None:
    composed, parted = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    one = find_quantities(composed, (whole_sentence(composed),), ())
    two = find_quantities(parted, (whole_sentence(parted),), ())
    assert [q.value for q in one] == [q.value for q in two]


@pytest.mark.parametrize(
    "piece",
    ["a $ ", "half of a ", "a third to a ", "between half and ", "A $", "half a ton ", "kg per ha per ", "one in "],
)
def test_new_rules_cost_the_same_for_every_word(piece: str) -> None:
    def work(times: int) -> object:
        text = piece * times
        return find_quantities(text, (whole_sentence(text),), ())

    assert grows_linearly(work, 60)
