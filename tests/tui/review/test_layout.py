"""The row layout: wrapping, stacking, finding."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tui.review.layout import Cell, Piece, Row, RowLayout, wrap, wrap_document
from tui.review.text import char_width, width_of

WORDS = st.text(st.sampled_from("ab c\n\t-.é語🙂\u0301\u200b\x1b") | st.characters(), max_size=200)
WIDTHS = st.integers(min_value=8, max_value=60)


def drawn(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end].rstrip()


@given(WORDS, WIDTHS, st.booleans())
def test_pieces_fit_and_rebuild_the_text(text: str, width: int, hard: bool) -> None:
    pieces = wrap(text, Cell(0, len(text), hard=hard), width)
    assert "".join(text[p.start : p.end] for p in pieces) == text
    assert all(width_of(drawn(text, p)) <= width or p.end - p.start == 1 for p in pieces)
    assert all(p.end > p.start for p in pieces) or text == ""


@given(WORDS, WIDTHS)
def test_simple_and_general_wrapping_agree_on_ascii(text: str, width: int) -> None:
    plain = text.encode("ascii", "ignore").decode().replace("\x1b", "").replace("\t", " ")
    assume(plain.strip())
    by_pattern = wrap(plain, Cell(0, len(plain)), width)
    longest = max(width_of(drawn(plain, p)) for p in by_pattern)
    assert longest <= width


def test_words_are_not_broken_where_they_fit() -> None:
    text = "The ferry sank on Monday"
    assert [drawn(text, p) for p in wrap(text, Cell(0, len(text)), 10)] == ["The ferry", "sank on", "Monday"]


def test_long_words_are_broken() -> None:
    assert [p.end - p.start for p in wrap("x" * 25, Cell(0, 25), 10)] == [10, 10, 5]


def test_wide_words_break_before_the_edge() -> None:
    text = "語" * 9
    assert [width_of(drawn(text, p)) for p in wrap(text, Cell(0, 9), 9)] == [8, 8, 2]


def test_hard_lines_stay_apart() -> None:
    text = "a = 1\nb = 2\n"
    assert [drawn(text, p) for p in wrap(text, Cell(0, len(text), hard=True), 40)] == ["a = 1", "b = 2"]
    assert [drawn(text, p) for p in wrap(text, Cell(0, len(text)), 40)] == ["a = 1\nb = 2"]


def test_a_long_text_wraps_in_linear_time() -> None:
    assert len(wrap("y" * 200_000, Cell(0, 200_000), 40)) == 5_000
    assert len(wrap("é" * 200_000, Cell(0, 200_000), 40)) == 5_000
    assert len(wrap(" " * 200_000, Cell(0, 200_000), 40)) == 1


class Page(NamedTuple):
    """Documents with rows over them."""

    texts: list[str]
    rows: list[Row]
    layout: RowLayout


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """Some documents of short paragraphs, with rows that skip a document here and there."""
    count = draw(st.integers(min_value=1, max_value=4))
    texts = ["" for _ in range(count)]
    rows = []
    for _ in range(draw(st.integers(min_value=1, max_value=8))):
        cells: list[Cell | None] = []
        for column in range(count):
            words = draw(st.text(st.sampled_from("ab 語\n"), max_size=40))
            if not words.strip():
                cells.append(None)
                continue
            start = len(texts[column])
            texts[column] += words
            cells.append(Cell(start, start + len(words)))
        rows.append(Row(tuple(cells), draw(st.integers(min_value=0, max_value=2))))
    width = draw(st.integers(min_value=8, max_value=20))
    wrapped = {column: wrap_document(texts[column], rows, column, width) for column in range(count)}
    return Page(texts, rows, RowLayout(rows, wrapped))


@given(pages())
def test_the_page_is_as_high_as_its_rows(page: Page) -> None:
    layout = page.layout
    heights = [max(len(layout.wrapped[c][n]) for c in layout.wrapped) for n in range(len(page.rows))]
    assert layout.height == sum(high + row.gap for high, row in zip(heights, page.rows, strict=True) if high)


@given(pages())
def test_row_at_inverts_y_of(page: Page) -> None:
    layout = page.layout
    for number, row in enumerate(page.rows):
        if any(cell is not None for cell in row.cells):
            assert layout.row_at(layout.y_of(number)) == number
    for y in range(layout.height):
        row_number = layout.row_at(y)
        assert layout.y_of(row_number) <= y


@given(pages())
def test_every_code_point_of_a_cell_is_found_on_its_line(page: Page) -> None:
    layout = page.layout
    for column, text in enumerate(page.texts):
        for offset in range(len(text)):
            line = layout.line_of(column, offset)
            found = layout.piece_at(column, line)
            assert found is not None
            assert found[1].start <= offset < found[1].end


def test_filler_and_the_ends_hold_no_piece() -> None:
    rows = [Row((Cell(0, 3), None)), Row((None, Cell(0, 3)))]
    texts = ["one", "two"]
    layout = RowLayout(rows, {c: wrap_document(texts[c], rows, c, 10) for c in (0, 1)})
    assert layout.height == 4
    assert layout.piece_at(0, 0) == (0, Piece(0, 3))
    assert [layout.piece_at(1, y) for y in (-1, 0, 1, 3, 4)] == [None] * 5
    assert layout.piece_at(1, 2) == (1, Piece(0, 3))


def test_rows_of_hidden_documents_take_no_line() -> None:
    rows = [Row((Cell(0, 3), None)), Row((None, Cell(0, 3))), Row((Cell(3, 6), None))]
    layout = RowLayout(rows, {0: wrap_document("onetwo", rows, 0, 10)})
    assert (layout.height, layout.y_of(2), layout.row_at(2)) == (4, 2, 2)


@pytest.mark.parametrize("y", [-5, 0, 99])
def test_row_at_beyond_the_ends_gives_the_nearest_row(y: int) -> None:
    rows = [Row((Cell(0, 3),))]
    assert RowLayout(rows, {0: wrap_document("one", rows, 0, 10)}).row_at(y) == 0


def test_tabs_count_as_they_are_drawn() -> None:
    assert char_width("\t") == 4
    text = "a\tb\tc"
    assert [drawn(text, p) for p in wrap(text, Cell(0, 5), 8)] == ["a\tb", "c"]
