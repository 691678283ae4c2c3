"""Moving by words, sentences and lines; selections; sentences that follow; pages of columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.review.factories import document, dossier, examine
from tui.review.cursor import line_start, next_word, sentence_step, word_at, word_before
from tui.review.following import Sentences
from tui.review.paging import page_count, page_of, shown_columns
from tui.review.selection import Selection, Selections

TEXT = "One $2,500 ship's re-entry, 40% off.\n\n  ***  \n\nNext — block’s end…"
WORDS = ["One", "$2,500", "ship's", "re-entry", "40%", "off", "Next", "block’s", "end"]
TEXTS = st.text(st.sampled_from("ab1 .,-'’—\n語é\t$%"), max_size=80)


def all_words(text: str) -> list[tuple[int, int]]:
    source, at, found = document(0, text), -1, []
    while (span := next_word(source, at)) is not None:
        found.append(span)
        at = span[0]
    return found


def test_words_are_what_a_reader_takes_for_words() -> None:
    assert [TEXT[start:end] for start, end in all_words(TEXT)] == WORDS


@given(TEXTS)
def test_going_back_meets_the_same_words(text: str) -> None:
    source, at, found = document(0, text), len(text), []
    while (span := word_before(source, at)) is not None:
        found.append(span)
        at = span[0]
    assert found[::-1] == all_words(text)


@given(TEXTS, st.integers(0, 80))
def test_the_word_at_a_place_is_a_word(text: str, offset: int) -> None:
    words, span = all_words(text), word_at(document(0, text), offset)
    assert span in words if words else span is None
    inside = [word for word in words if word[0] <= offset < word[1]]
    assert not inside or span == inside[0]


def test_words_far_apart_are_found_quickly() -> None:
    source = document(0, "start" + " ." * 200_000 + " end")
    assert next_word(source, 0) == (400_006, 400_009)
    assert word_before(source, 400_006) == (0, 5)


@pytest.mark.parametrize(
    ("offset", "by", "found"),
    [(0, 1, (10, 20)), (5, 1, (10, 20)), (5, -1, (0, 8)), (0, -1, None), (10, -1, (0, 8)), (25, 1, None), (25, 0, (22, 30))],
)  # fmt: skip
def test_sentences(offset: int, by: int, found: tuple[int, int] | None) -> None:
    assert sentence_step([(0, 8), (10, 20), (22, 30)], offset, by) == found
    assert sentence_step([], offset, by) is None


def test_lines_count_from_one() -> None:
    source = document(0, "a\nb\n")
    assert [line_start(source, line) for line in (0, 1, 2, 3, 4)] == [None, 0, 2, 4, None]


def test_a_selection_grows_both_ways_and_only_in_its_column() -> None:
    documents = dossier("/d").documents
    held = Selections()
    held.begin(1, (10, 15))
    held.grow(1, (20, 25))
    assert held.spans == {1: (10, 25)}
    held.grow(1, (2, 4))
    held.grow(0, (0, 3))
    assert held.spans == {1: (2, 15)}
    held.begin(0, (0, 3))
    held.end()
    held.grow(0, (5, 9))
    assert held.of(documents) == (Selection("A", 0, 3), Selection("B", 2, 15))
    held.clear()
    assert held.of(documents) == ()
    assert held.growing is None


def test_sentences_bring_their_best_links_along() -> None:
    source = dossier("/d")
    sentences = Sentences(source.documents, examine(source))
    text = [d.text for d in source.documents]
    along = sentences.along(0, text[0].index("sank"))
    assert {column: text[column][start:end] for column, (start, end) in along.items()} == {
        1: "On Tuesday the ferry went down.",
        2: "Witnesses say 40 people were aboard the ferry.",
    }
    assert set(sentences.along(1, text[1].index("Tuesday"))) == {0}
    assert sentences.along(0, 0) == {}
    assert sentences.at(0, 2) == (0, 22)


def test_before_the_analysis_blocks_are_sentences() -> None:
    source = dossier("/d")
    sentences = Sentences(source.documents)
    assert sentences.at(0, 30) == (source.documents[0].blocks[1].start, source.documents[0].blocks[1].end)
    assert sentences.along(0, 30) == {}
    assert Sentences([document(0, "")]).at(0, 0) is None


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[int], int, int | None]:
    """An order of columns, how many fit, and the one that is pinned."""
    count = draw(st.integers(1, 9))
    order = draw(st.permutations(range(count)))
    return list(order), draw(st.integers(1, count)), draw(st.none() | st.integers(0, count - 1))


@given(pages())
def test_every_column_has_a_page_and_pages_are_full(page: tuple[list[int], int, int | None]) -> None:
    order, fitting, pinned = page
    seen: set[int] = set()
    for number in range(page_count(order, fitting, pinned)):
        shown = shown_columns(order, fitting, number, pinned)
        assert len(shown) == len(set(shown)) == fitting
        assert pinned is None or fitting == 1 or shown[0] == pinned
        seen |= set(shown)
    assert seen == set(order)
    for column in order:
        number = page_of(column, order, fitting, pinned)
        assert column in shown_columns(order, fitting, number, pinned)


def test_the_columns_that_matter_come_first() -> None:
    assert shown_columns([3, 1, 0, 2], 2, 0) == (1, 3)
    assert shown_columns([3, 1, 0, 2], 3, 1, 2) == (2, 0, 1)
    assert shown_columns([0, 1, 2], 2, 99) == (1, 2)
