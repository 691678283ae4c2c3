"""Pieces of text as segments, marks, the map, and the placing of columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from facts.resolving.model import Verdict
from tests.tui.review.factories import MemoryDecisions, dossier, examine, findings
from tui.review.glyphs import ASCII, UNICODE, Glyphs, state_glyph, state_word
from tui.review.layout import Cell, Piece, Row, RowLayout, wrap, wrap_document
from tui.review.marks import Marks, all_words
from tui.review.minimap import Minimap
from tui.review.paint import BRACES, BRACKETS, Highlight, paint
from tui.review.placing import Placement, place_words
from tui.review.state import settle
from tui.review.theme import DARK, styles

BASE, STRONG = Style(), Style(bold=True)


def line(text: str, *highlights: Highlight, width: int = 20) -> str:
    return "".join(segment.text for segment in paint(text, Piece(0, len(text)), highlights, BASE, width))


def test_a_line_is_padded() -> None:
    assert line("ferry") == "ferry" + " " * 15


def test_brackets_use_spare_cells_first() -> None:
    assert line("the ferry sank", Highlight(4, 9, STRONG, BRACKETS)).rstrip() == "the [ferry] sank"


def test_brackets_take_the_place_of_white_space_in_a_full_line() -> None:
    assert line("the ferry sank", Highlight(4, 9, STRONG, BRACKETS), width=14) == "the[ferry]sank"


def test_only_the_words_are_styled() -> None:
    segments = paint("the ferry sank", Piece(0, 14), [Highlight(4, 9, STRONG)], BASE, 14)
    assert [(s.text, s.style) for s in segments] == [("the ", BASE), ("ferry", STRONG), (" sank", BASE)]


def test_a_span_over_two_pieces_opens_on_one_and_closes_on_the_other() -> None:
    text = "the ferry sank at noon"
    pieces = wrap(text, Cell(0, len(text)), 12)
    mark = [Highlight(4, 14, STRONG, BRACKETS)]
    drawn = ["".join(s.text for s in paint(text, p, mark, BASE, 12)) for p in pieces]
    assert [d.rstrip() for d in drawn] == ["the [ferry", "sank]at noon"]


@given(
    st.text(max_size=60),
    st.integers(0, 60),
    st.integers(1, 30),
    st.integers(8, 30),
    st.sampled_from(("", BRACKETS, BRACES)),
)
def test_every_line_is_exactly_as_wide_as_its_column(text: str, start: int, long: int, width: int, signs: str) -> None:
    for piece in wrap(text, Cell(0, len(text)), width):
        segments = paint(text, piece, [Highlight(start, start + long, STRONG, signs)], BASE, width)
        one_token = piece.end - piece.start == 1
        assert sum(cell_len(s.text) for s in segments) == width or one_token


def test_marks_are_found_by_span() -> None:
    source = dossier("/d")
    marks = Marks(findings(source), source.documents, UNICODE)
    text = source.documents[0].text
    at = text.index("40 people")
    assert [m.glyph for m in marks.over(0, at, at + 1)] == ["‼"]
    assert marks.over(0, 0, 5) == []
    assert len(marks.of(0)) == 2


def test_decided_marks_change_glyph_and_rank() -> None:
    source = dossier("/d")
    point = findings(source)[0]
    made = MemoryDecisions().make(point.disagreement, source.documents, Verdict.BOTH)
    (mark, *_) = Marks([settle(point, made)], source.documents, UNICODE).of(0)
    assert (mark.glyph, mark.open) == ("=", False)


def test_evidence_outside_the_text_is_left_out() -> None:
    source = dossier("/d", ("Short.", "Shorter."))
    other = findings(dossier("/d"))
    assert Marks(other, source.documents, UNICODE).of(0) == []
    assert all_words(other[0].disagreement, source.documents) == {}


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
def test_glyphs_are_one_cell_and_tell_verdicts_apart(glyphs: Glyphs) -> None:
    signs = [*glyphs.severity.values(), *glyphs.state.values(), *glyphs.verdict.values()]
    assert all(cell_len(sign) == 1 for sign in signs)
    assert len(set(glyphs.verdict.values())) == 4
    assert len(set(glyphs.severity.values())) == 3
    assert glyphs is UNICODE or all(sign.isascii() for sign in signs)


def test_states_have_words() -> None:
    source = dossier("/d")
    point = findings(source)[0]
    words = set()
    for verdict in (Verdict.BOTH, Verdict.DEFER):
        finding = settle(point, MemoryDecisions().make(point.disagreement, source.documents, verdict))
        words.add((state_glyph(UNICODE, finding), state_word(finding)))
    assert words == {("=", "both stand"), ("»", "deferred")}
    assert (state_glyph(UNICODE, point), state_word(point)) == (" ", "open")


def page(height: int) -> tuple[RowLayout, list[str]]:
    """Two documents of `height` one-line rows."""
    text = "".join(f"{n:04}\n" for n in range(height))
    rows = [Row((Cell(5 * n, 5 * n + 5), Cell(5 * n, 5 * n + 5)), 0) for n in range(height)]
    return RowLayout(rows, {c: wrap_document(text, rows, c, 10) for c in (0, 1)}), [text, text]


def test_words_in_view_move_nothing() -> None:
    layout, _ = page(100)
    now = Placement({}, 0, 10)
    assert place_words(layout, (0, 1), {0: (60, 64), 1: (75, 79)}, 10, 20, now) == now


def test_words_that_fit_on_the_screen_stay_aligned() -> None:
    layout, _ = page(100)
    placement = place_words(layout, (0, 1), {0: (300, 304), 1: (325, 329)}, 0, 20, Placement({}, 0, 0))
    assert placement.shifts == {}
    assert placement.top < 60
    assert placement.top + 20 > 65


@given(st.integers(0, 99), st.integers(0, 99), st.integers(8, 30))
def test_chosen_words_are_always_in_view_in_every_column(first: int, second: int, height: int) -> None:
    layout, _ = page(100)
    words = {0: (5 * first, 5 * first + 4), 1: (5 * second, 5 * second + 4)}
    placement = place_words(layout, (0, 1), words, 0, height, Placement({}, 0, 0))
    top = max(0, min(placement.top, layout.height + placement.extra - height))
    for column, line_number in ((0, first), (1, second)):
        on_screen = line_number - placement.shifts.get(column, 0) - top
        assert 0 <= on_screen < height


@given(st.integers(0, 99), st.integers(0, 99))
def test_the_whole_page_can_be_reached_while_shifted(first: int, second: int) -> None:
    layout, _ = page(100)
    words = {0: (5 * first, 5 * first + 4), 1: (5 * second, 5 * second + 4)}
    placement = place_words(layout, (0, 1), words, 0, 10, Placement({}, 0, 0))
    for shift in placement.shifts.values():
        assert shift <= 0
        assert layout.height + placement.extra + shift >= layout.height


def test_silent_columns_go_along() -> None:
    layout, _ = page(100)
    placement = place_words(layout, (0, 1), {1: (400, 404)}, 0, 10, Placement({}, 0, 0))
    assert placement.shifts == {}


def test_the_map_shows_the_gravest_open_point() -> None:
    source = dossier("/d")
    examination = examine(source)
    rows = [Row(tuple(Cell(0, len(d.text)) for d in source.documents))]
    layout = RowLayout(rows, {c: wrap_document(d.text, rows, c, 10) for c, d in enumerate(source.documents)})
    marks = Marks(findings(source), source.documents, UNICODE)
    drawn = [Minimap(layout, (0, 1, 2), marks, 2).segment(y, 0, UNICODE, styles(DARK.name)).text for y in (0, 1)]
    assert "█" in drawn
    settled = [
        settle(f, MemoryDecisions().make(f.disagreement, source.documents, Verdict.BOTH)) for f in findings(source)
    ]
    quiet = Minimap(layout, (0, 1, 2), Marks(settled, source.documents, UNICODE), 2)
    assert {quiet.segment(y, 0, UNICODE, styles(DARK.name)).text for y in (0, 1)} <= {"·", " "}
    assert len(examination.disagreements) == 3
