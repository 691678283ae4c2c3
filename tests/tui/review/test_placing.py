"""Bringing the words of a point into view in every column at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Kind, Severity, State
from facts.resolving.model import Finding
from tests.tui.review.factories import answer, disagreement, document
from tui.review.glyphs import ASCII, UNICODE
from tui.review.layout import Cell, Row, RowLayout, wrap_document
from tui.review.marks import Marks
from tui.review.minimap import Minimap
from tui.review.placing import Placement, place_words
from tui.review.theme import PALETTES, styles

if TYPE_CHECKING:
    from collections.abc import Mapping

REST = Placement({}, 0, 0)


def page(height: int, columns: int = 3) -> RowLayout:
    """Documents of `height` one-line rows: line n holds the code points 5n to 5n + 5."""
    text = "".join(f"{n:04}\n" for n in range(height))
    rows = [Row(tuple(Cell(5 * n, 5 * n + 5) for _ in range(columns)), 0) for n in range(height)]
    return RowLayout(rows, {c: wrap_document(text, rows, c, 10) for c in range(columns)})


HIGH = page(200)


def lines_in_view(placement: Placement, words: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    """The screen line on which each column's words start."""
    return {c: s // 5 - placement.shifts.get(c, 0) - placement.top for c, (s, _) in words.items()}


@pytest.mark.parametrize(
    ("lines", "top", "moved"),
    [
        ((10, 10), 5, False),
        ((6, 23), 5, False),
        ((5, 10), 5, True),
        ((10, 24), 5, True),
        ((0, 1), 0, True),
        ((100, 101), 5, True),
    ],
)
def test_the_page_moves_only_where_words_are_out_of_view(lines: tuple[int, int], top: int, moved: bool) -> None:
    words = {n: (5 * line, 5 * line + 4) for n, line in enumerate(lines)}
    placement = place_words(HIGH, (0, 1, 2), words, top, 20, REST)
    assert placement.shifts == {}
    assert (placement != Placement({}, 0, top)) is (moved and placement.top != top)
    assert all(0 <= y < 20 for y in lines_in_view(placement, words).values())


def test_words_far_apart_stand_on_one_line() -> None:
    words = {0: (50, 54), 1: (500, 504), 2: (900, 904)}
    placement = place_words(HIGH, (0, 1, 2), words, 0, 20, REST)
    assert len(set(lines_in_view(placement, words).values())) == 1
    assert placement.shifts[2] == 0


def test_a_silent_column_shows_what_it_showed() -> None:
    words = {0: (500, 504), 1: (900, 904)}
    placement = place_words(HIGH, (0, 1, 2), words, 30, 20, REST)
    assert placement.top + placement.shifts[2] == 30


def test_shifted_columns_go_back_side_by_side_when_the_next_words_fit() -> None:
    words = {0: (50, 54), 1: (900, 904)}
    shifted = place_words(HIGH, (0, 1), words, 0, 20, REST)
    assert any(shifted.shifts.values())
    near = {0: (300, 304), 1: (305, 309)}
    back = place_words(HIGH, (0, 1), near, shifted.top, 20, shifted)
    assert back.shifts == {}
    assert back.extra == 0


SPANS = st.dictionaries(st.integers(0, 2), st.tuples(st.integers(0, 990), st.integers(1, 40)), min_size=1)


@given(SPANS, st.integers(0, 180), st.integers(4, 40))
def test_every_column_has_its_first_words_in_view(spans: dict[int, tuple[int, int]], top: int, height: int) -> None:
    words = {column: (start, min(start + long, 1000)) for column, (start, long) in spans.items()}
    placement = place_words(HIGH, (0, 1, 2), words, top, height, REST)
    assert all(0 <= y < height for y in lines_in_view(placement, words).values())
    assert placement.top >= 0
    assert all(shift <= 0 for shift in placement.shifts.values())
    assert placement.extra == -min(placement.shifts.values(), default=0)


@given(SPANS, st.integers(0, 180), st.integers(4, 40))
def test_bringing_words_into_view_twice_moves_nothing(spans: dict[int, tuple[int, int]], top: int, height: int) -> None:
    words = {column: (start, min(start + 4, 1000)) for column, (start, _) in spans.items()}
    once = place_words(HIGH, (0, 1, 2), words, top, height, REST)
    twice = place_words(HIGH, (0, 1, 2), words, once.top, height, once)
    assert (twice.shifts, twice.top) == (once.shifts, once.top)


# The map


def drawn(height: int, lines: dict[Severity, int], top: int = 0, rows: int = 200, plain: bool = False) -> list[str]:
    text = "".join(f"{n:04}\n" for n in range(rows))
    source = document(0, text)
    found = [
        Finding(disagreement(n, Kind.DATE, severity, "When?", answer(source, f"{line:04}")), State.OPEN)
        for n, (severity, line) in enumerate(lines.items())
    ]
    glyphs = ASCII if plain else UNICODE
    made = Minimap(page(rows, 1), (0,), Marks(found, [source], glyphs), height)
    return [made.segment(y, top, glyphs, styles("crossread-dark")).text for y in range(height)]


def test_the_map_shows_points_where_they_stand() -> None:
    assert drawn(10, {Severity.CONTRADICTION: 0, Severity.TENSION: 100, Severity.NUANCE: 199}) == [
        "█", *"    ", "▓", *"   ", "░",
    ]  # fmt: skip


def test_the_gravest_point_of_a_stretch_wins() -> None:
    assert drawn(4, {Severity.NUANCE: 3, Severity.CONTRADICTION: 4, Severity.TENSION: 5})[0] == "█"


def test_the_map_of_a_short_page_is_the_page() -> None:
    assert drawn(10, {Severity.TENSION: 3}, rows=5) == [*"   ", "▓", *"      "]


def test_the_map_in_plain_ascii() -> None:
    signs = "".join(drawn(10, {Severity.CONTRADICTION: 0, Severity.TENSION: 100, Severity.NUANCE: 199}, plain=True))
    assert signs == "#    +   -"


@given(st.integers(1, 60), st.integers(1, 300), st.data())
def test_every_line_of_the_map_is_one_cell_and_the_view_is_on_it(height: int, rows: int, data: st.DataObject) -> None:
    made = Minimap(page(rows, 1), (0,), Marks((), [document(0, "x")], UNICODE), height)
    top = data.draw(st.integers(0, max(0, rows - height)))
    look = styles("crossread-light")
    segments = [made.segment(y, top, UNICODE, look) for y in range(height)]
    assert {segment.text for segment in segments} == {" "}
    shaded = [y for y, segment in enumerate(segments) if segment.style == look["view"]]
    assert shaded
    assert shaded == list(range(shaded[0], shaded[-1] + 1))


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize("severity", list(Severity))
def test_points_in_view_are_drawn_on_the_ground_of_the_view(name: str, severity: Severity) -> None:
    source = document(0, "0000\n0001\n")
    found = [Finding(disagreement(0, Kind.DATE, severity, "When?", answer(source, "0000")), State.OPEN)]
    made = Minimap(page(200, 1), (0,), Marks(found, [source], UNICODE), 10)
    look = styles(name)
    assert made.segment(0, 0, UNICODE, look).style == look[f"chosen-{severity.value}"]
    assert made.segment(0, 150, UNICODE, look).style == look[severity.value]
