"""Dates of whole sources: spans, blocks, invisible characters, and text around that does not matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Sentence
from facts.reading.dates import find_dates
from sources.document import BlockKind
from tests.facts.reading.dates.reading_dates import MONDAY, read, spans, values

EXPRESSIONS = [
    "May 4, 2025",
    "the 4th of May",
    "2025-05-04",
    "last week",
    "three days ago",
    "more than three days",
    "Friday night",
    "2:42 p.m. local time",
    "the third quarter of 2024",
    "Christmas Eve",
    "every Friday",
    "recently",
    "the mid-1990s",
    "Sunday at 9 p.m.",
]
INVISIBLE = [
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202c",
    "\u2060",
    "\u2066",
    "\ufeff",
]
PLAIN = st.text(alphabet="bcxyz äéß—“”\n", max_size=40)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "x", ".", "no dates here", "\u200b", "é", "…", "\x00", "😀"])
def test_nothing_to_find(text: str) -> None:
    assert read(text) == ()


def test_no_sentences_no_dates() -> None:
    assert find_dates("It fell on May 4.", [], MONDAY) == ()


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_alone_is_the_whole_text(expression: str) -> None:
    (mention,) = read(expression)
    assert (mention.start, mention.end, mention.text) == (0, len(expression), expression)


@pytest.mark.parametrize("expression", EXPRESSIONS)
@pytest.mark.parametrize(
    ("left", "right"), [("(", ")"), ("“", "”"), ("‘", "’"), ('"', '"'), ("— ", " —"), ("*", "*"), ("[", "]")]
)
def test_marks_around_an_expression(expression: str, left: str, right: str) -> None:
    text = f"It fell {left}{expression}{right} there."
    found = [(m.text, m.start) for m in read(text)]
    assert found == [(expression, len(f"It fell {left}"))]


@pytest.mark.parametrize("expression", EXPRESSIONS)
@pytest.mark.parametrize("blank", ["\n", "\r\n", "\t", "\u00a0", "  ", "\u2009"])
def test_any_blank_within_an_expression(expression: str, blank: str) -> None:
    (plain,) = read(f"It fell {expression} there.")
    (broken,) = read(f"It fell {expression.replace(' ', blank)} there.")
    assert broken.text == expression.replace(" ", blank)
    assert (broken.value, broken.type, broken.low, broken.high) == (plain.value, plain.type, plain.low, plain.high)


@settings(deadline=None)
@given(st.sampled_from(EXPRESSIONS), PLAIN, PLAIN)
def test_text_around_moves_an_expression_and_nothing_else(expression: str, before: str, after: str) -> None:
    (alone,) = read(expression)
    (found,) = read(f"{before}\n. {expression}. {after}")
    assert found == replace(alone, start=alone.start + len(before) + 3, end=alone.end + len(before) + 3)


@settings(deadline=None)
@given(st.sampled_from(EXPRESSIONS), st.sampled_from(INVISIBLE), st.integers(1, 30))
def test_invisible_characters_cut_nothing(expression: str, hidden: str, at: int) -> None:
    at = min(at, len(expression) - 1)
    (plain,) = read(f"It fell {expression} there.")
    broken = expression[:at] + hidden + expression[at:]
    (found,) = read(f"It fell {broken} there.")
    assert found == replace(plain, end=plain.end + 1, text=broken)


@given(st.text(alphabet="May 4, 2025 at 2 p.m.\u200b\u00ad\u200e", max_size=60))
def test_invisible_characters_change_no_value(text: str) -> None:
    clean = "".join(c for c in text if c not in "\u200b\u00ad\u200e")
    assert values(text) == values(clean)
    assert all(m.text == text[m.start : m.end] for m in read(text))


def test_invisible_characters_around_are_left_out() -> None:
    text = "\ufeffIt fell on \u200eMay 4\u200e, \u2066last week\u2069."
    assert spans(text) == [("May 4", "2026-05-04"), ("last week", "2026-W19")]


def test_invisible_characters_and_the_bounds_of_sentences() -> None:
    text = "It\u200b fell on May 4. It\u200b rained on May 5."
    cut = text.index("It", 3)
    second = Sentence(1, 1, BlockKind.PARAGRAPH, cut, len(text), ())
    assert [(m.text, m.start) for m in find_dates(text, [second], MONDAY)] == [("May 5", text.index("May 5"))]


@pytest.mark.parametrize("word", ["Café", "Cafe\u0301", "naïve", "İzmir", "STRASSE", "ﬁne", "東京", "Ωmega", "😀"])
def test_letters_of_any_kind_before_a_date(word: str) -> None:
    text = f"{word} fell on May 4 and {word} on 2025-05-04."
    assert spans(text) == [("May 4", "2026-05-04"), ("2025-05-04", "2025-05-04")]


def test_capitals_make_no_difference_to_values() -> None:
    text = "it fell on May 4, 2025, last week, three days ago, at 2 p.m. on Friday night and in the 1990s."
    assert values(text.upper()) == values(text)


def test_expressions_do_not_run_over_blocks() -> None:
    text = "It fell in May\n\n4 people came."
    cut = text.index("4")
    sentences = [
        Sentence(0, 0, BlockKind.HEADING, 0, cut - 2, ()),
        Sentence(1, 1, BlockKind.PARAGRAPH, cut, len(text), ()),
    ]
    assert [m.text for m in find_dates(text, sentences, MONDAY)] == ["May"]
    assert [m.text for m in find_dates("Friday\n\nnight", [Sentence(0, 0, BlockKind.HEADING, 0, 6, ())], MONDAY)] == [
        "Friday"
    ]


def test_a_date_of_one_block_anchors_the_next() -> None:
    text = "It began on March 3, 2026.\n\nTwo days later it ended."
    cut = text.index("Two")
    sentences = [
        Sentence(0, 0, BlockKind.PARAGRAPH, 0, cut - 2, ()),
        Sentence(1, 1, BlockKind.PARAGRAPH, cut, len(text), ()),
    ]
    assert [m.value for m in find_dates(text, sentences, MONDAY)] == ["2026-03-03", "2026-03-05"]


def test_without_publication_the_first_real_date_anchors() -> None:
    text = "Filed February 30, 2025. Sent March 3, 2026. Paid yesterday."
    assert values(text, None) == ["2025-02-30", "2026-03-03", "2026-03-02"]


def test_publication_goes_before_a_date_of_the_text() -> None:
    assert values("Sent March 3, 2020. Paid yesterday.", MONDAY) == ["2020-03-03", "2026-05-10"]


def test_a_very_long_source_is_read_to_its_end() -> None:
    text = "They talked about it for long. " * 5000 + "It fell on May 4, 2025."
    (mention,) = read(text)
    assert (mention.text, mention.end) == ("May 4, 2025", len(text) - 1)


def test_very_long_words_and_figures_are_no_dates() -> None:
    assert spans("x" * 10_000 + " " + "7" * 10_000 + " days " + "May" * 3000) == []


def test_many_dates_are_all_found_in_order() -> None:
    days = [date(2025, 1 + n % 12, 1 + n % 28).isoformat() for n in range(500)]
    assert values("; ".join(days)) == days


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_bounds_are_told_for_what_has_a_place(expression: str) -> None:
    (mention,) = read(expression)
    placed = mention.type in ("DATE", "TIME") and not mention.value.endswith("_REF")
    assert (mention.low is not None) is placed
    assert (mention.high is not None) is placed
