"""Folds: which rows, what the page makes of them, and when they open."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.tui.review.factories import document
from tui.review.folding import CONTEXT, LEAST, RowIndex, find_folds, loud_rows
from tui.review.layout import Cell, Fold, Row, RowLayout, wrap_document
from tui.review.typesetting import Typesetter

HEIGHTS = st.lists(st.integers(0, 5), max_size=30)
ROWS = st.sets(st.integers(0, 29))


@given(HEIGHTS, ROWS, ROWS)
def test_folds_leave_what_is_loud_and_what_was_opened(heights: list[int], loud: set[int], opened: set[int]) -> None:
    loud = {row for row in loud if row < len(heights)}
    folds = find_folds(heights, loud, opened)
    hidden = {row for first, end in folds for row in range(first, end)}
    assert not hidden & {row + near for row in loud for near in range(-CONTEXT, CONTEXT + 1)}
    assert not hidden & opened
    assert all(0 <= first < end <= len(heights) and sum(heights[first:end]) >= LEAST for first, end in folds)
    assert all(before.end < after.first for before, after in pairwise(folds))


@given(HEIGHTS, ROWS)
def test_nothing_quiet_is_left_unfolded(heights: list[int], loud: set[int]) -> None:
    hidden = {row for first, end in find_folds(heights, loud, ()) for row in range(first, end)}
    near = {row + by for row in loud for by in range(-CONTEXT, CONTEXT + 1)}
    run = 0
    for row, high in enumerate([*heights, 0]):
        quiet = row < len(heights) and row not in hidden and row not in near
        run = run + high if quiet else 0
        assert run < LEAST


def page(count: int, folds: tuple[Fold, ...]) -> RowLayout:
    """A document of two columns, a row a line."""
    text = "".join(f"{n:03}\n" for n in range(count))
    rows = [Row((Cell(4 * n, 4 * n + 4), Cell(4 * n, 4 * n + 4) if n % 2 else None), 0) for n in range(count)]
    return RowLayout(rows, {column: wrap_document(text, rows, column, 10) for column in (0, 1)}, folds)


@given(st.integers(1, 30), st.data())
def test_a_fold_takes_one_line_and_a_blank_one(count: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, count - 1))
    end = data.draw(st.integers(first + 1, count))
    layout = page(count, (Fold(first, end),))
    assert layout.height == count - (end - first) + 2
    line = layout.y_of(first)
    for row in range(count):
        inside = first <= row < end
        assert layout.fold_of(row) == (Fold(first, end) if inside else None)
        at = layout.line_of(0, 4 * row)
        assert at == (line if inside else layout.y_of(row))
        assert (layout.piece_at(0, at) is None) == inside
    assert [y for y in range(-1, layout.height + 1) if layout.fold_at(y)] == [line]
    assert layout.hidden_lines(0, Fold(first, end)) == end - first
    assert layout.hidden_lines(1, Fold(first, end)) == sum(row % 2 for row in range(first, end))


def test_the_rows_that_a_span_touches() -> None:
    rows = [Row((Cell(0, 10), None)), Row((None, Cell(0, 5))), Row((Cell(10, 20), None)), Row((Cell(25, 30), None))]
    index = RowIndex(rows, 2)
    assert list(index.touched(0, 9, 11)) == [0, 2]
    assert list(index.touched(0, 20, 25)) == []
    assert loud_rows(index, {0: [(26, 27)], 1: [(0, 1)]}) == {1, 3}
    assert [index.row_of(0, offset) for offset in (0, 12, 22, 99)] == [0, 2, 2, 3]
    assert RowIndex([], 1).row_of(0, 5) == 0


def test_a_fold_opens_over_a_place_and_closes_again() -> None:
    text = "\n\n".join(f"Paragraph {n} of the text." for n in range(40))
    setter = Typesetter([document(0, text)])
    setter.loud = {0: [(text.index("Paragraph 20"), text.index("Paragraph 20") + 5)]}
    assert setter.make((0,), 40).folds == ()
    setter.fold_all(on=True)
    layout = setter.make((0,), 40)
    assert layout.folds == (Fold(0, 19), Fold(22, 40))
    assert not setter.open_over(layout, 0, text.index("Paragraph 20"))
    assert setter.open_over(layout, 0, text.index("Paragraph 5 "))
    assert setter.is_due(layout)
    layout = setter.make((0,), 40)
    assert layout.folds == (Fold(22, 40),)
    assert setter.close_over(layout, 0, 0)
    assert not setter.close_over(layout, 0, text.index("Paragraph 20"))
    assert len(setter.make((0,), 40).folds) == 2


def test_a_long_text_is_begun_and_then_completed() -> None:
    text = "\n\n".join(f"Paragraph {n}." for n in range(300))
    setter = Typesetter([document(0, text)])
    assert (setter.begun, len(setter.rows)) == (True, 100)
    setter.complete()
    assert (setter.begun, len(setter.rows)) == (False, 300)
    assert not Typesetter([document(0, "Short.")]).begun
