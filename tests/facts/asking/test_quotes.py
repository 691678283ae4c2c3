"""Quotes: what stands in quotation marks, however the marks are set."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.quotes import quoted_spans, quotes_of
from facts.reading import read_source
from tests.stories import document_of


def quoted(text: str) -> list[str]:
    """The comparable words of the quotes of a text."""
    return [" ".join(w.form for w in q.words) for q in quotes_of(0, read_source(document_of("A", text)))]


LOST = ["we lost the ferry"]


@pytest.mark.parametrize(
    "text",
    [
        '"We lost the ferry," she said.',
        "“We lost the ferry,” she said.",
        "``We lost the ferry,'' she said.",
        "''We lost the ferry,'' she said.",
        "'We lost the ferry,' she said.",
        "‘We lost the ferry,’ she said.",
        'She said: "We lost the ferry."',
        'She said " We lost the ferry " and left.',
        '"We lost the ferry, "she said. The road was shut. "The end," he said.',
        '“We lost the ferry," she said.',
        '"We lost the ferry," she said in the "big" hall.',
    ],
)
def test_marks(text: str) -> None:
    assert quoted(text) == LOST


@pytest.mark.parametrize(
    "text",
    [
        "The ferry's crew and the sailors' wives waited.",
        'The 17" screen cracked and the crew waited for another.',
        "It was the end of the '90s and the sailors' time.",
        'He called it a "sham" and a "joke".',
    ],
)
def test_no_quotes(text: str) -> None:
    assert quoted(text) == []


def test_a_mark_that_is_never_closed_turns_nothing_inside_out() -> None:
    text = 'The 17" screen cracked. "We lost the ferry," she said. "He can swim," she added.'
    assert "she said" not in " ".join(quoted(text))


def test_sentences_stand_alone() -> None:
    assert quoted('"We lost the ferry. It was dark! Who knew that?" she said.') == [
        "we lost the ferry",
        "it was dark",
        "who knew that",
    ]


def test_the_halves_of_a_sentence_join() -> None:
    assert quoted('"We lost the ferry," Ann Reed said, "because it was dark."') == [
        "we lost the ferry because it was dark"
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"We lost the ferry," Ann Reed said. "The night was dark."',
        '"We lost the ferry," Ann Reed said, "The night was dark."',
    ],
)
def test_two_sentences_do_not_join(text: str) -> None:
    assert quoted(text) == ["we lost the ferry", "the night was dark"]


def test_a_quotation_over_two_paragraphs() -> None:
    text = '"We lost the ferry.\n\n"The night was dark," she said.'
    assert quoted(text) == ["we lost the ferry", "the night was dark"]


def test_a_quotation_over_two_lines() -> None:
    assert quoted("She said: 'We lost the ferry.\n\nThe night was dark,' and left.") == [
        "we lost the ferry",
        "the night was dark",
    ]


def test_sentences_of_one_quotation_have_one_number() -> None:
    text = (
        '"We lost the ferry," she said. "The night was dark." '
        + "The harbour lies on the north shore of the island. " * 2
    )
    text += '"I saw the lamp," he said.'
    assert [q.run for q in quotes_of(0, read_source(document_of("A", text)))] == [0, 0, 1]


def test_what_a_source_leaves_out_or_puts_in() -> None:
    assert quoted('"We lost ... the ferry and [Reed’s] crew."') == ["the ferry and crew"]
    (quote,) = quotes_of(0, read_source(document_of("A", '"We lost (the old) ferry there," she said.')))
    assert [w.form for w in quote.words if w.loose] == ["ferry"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("\"We don't know, it's dark.\"", "we do not know it 's dark"),
        ('"We won’t and can’t go."', "we will not and can not go"),
        ('"We\'ve, uh, two boats."', "we have 2 boats"),
        ('"The U.S. harbour is 5% wider."', "the us harbor is 5 per cent wider"),
        ('"We\'re gonna lose it."', "we are going to lose it"),
    ],
)
def test_forms(text: str, form: str) -> None:
    assert quoted(text) == [form]


def test_spans_hold_labels_too() -> None:
    text = 'He called it a "sham". "We lost the ferry," she said.'
    spans = quoted_spans(read_source(document_of("A", text)))
    assert [text[a:b] for a, b in spans] == ["sham", "We lost the ferry,"]


@given(st.lists(st.sampled_from(['"', "“", "”", "'", "’", "we", "lost.", "it,", "He", "\n\n", "(", "]"]), max_size=40))
def test_any_marks(parts: list[str]) -> None:
    text = "Rain fell. " + " ".join(parts)
    reading = read_source(document_of("A", text))
    spans = quoted_spans(reading)
    assert spans == sorted(spans)
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for quote in quotes_of(0, reading):
        assert 0 <= quote.start < quote.end <= len(text)
