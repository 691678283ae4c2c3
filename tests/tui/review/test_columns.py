"""The text of all sources side by side: what a click hits, pages of columns, hostile text, wide characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from facts.examine import Examination
from facts.model import Kind, Severity
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, driving, dump
from tests.tui.review.factories import answer, disagreement
from tui.review.columns import LEAST_WIDTH
from tui.review.layout import Cell, Piece, wrap
from tui.review.paint import offset_at
from tui.review.text import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sources.document import Dossier
    from tests.tui.review.driving import Driver

HOSTILE = (
    "See [bold red]this[/] and \x1b]0;title\x07 \x1b[2J then \x9b31m.\n\n\u202eright to left\u202c and \u2066isolated\u2069 words.",
    "Zero\u200bwidth, soft\u00adhyphen, \ufeffmark, tag\U000e0041s.\n\n$(reboot) `id` {x} ${y} %s ::error:: @everyone",
    "語" * 70
    + "\n\ne\u0301 cafe\u0301 \U0001f1eb\U0001f1f7 \U0001f468\u200d\U0001f469\u200d\U0001f467 end.\n\n\ttab\tbed",
)
BAD = {chr(c) for c in [*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0xAD]}


@pytest.mark.parametrize(
    ("text", "x", "at"),
    [
        ("ferry", 0, 0), ("ferry", 4, 4), ("ferry", 5, 5), ("ferry", 99, 5), ("", 0, 0),
        ("語語x", 0, 0), ("語語x", 1, 0), ("語語x", 2, 1), ("語語x", 4, 2), ("語語x", 5, 3),
        ("a\tb", 1, 1), ("a\tb", 4, 1), ("a\tb", 5, 2), ("\x1bx", 1, 1),
        ("a\u202eb", 1, 1), ("a\u202eb", 8, 1), ("a\u202eb", 9, 2), ("e\u0301x", 1, 2),
    ],
)  # fmt: skip
def test_the_code_point_at_a_cell(text: str, x: int, at: int) -> None:
    assert offset_at(text, Piece(0, len(text)), x) == at


@given(
    st.text(st.sampled_from("ab 語\t\x1b\u200be\u0301"), min_size=1, max_size=60),
    st.integers(8, 30),
    st.integers(0, 40),
)
def test_the_cell_of_a_code_point_is_where_it_is_drawn(text: str, width: int, x: int) -> None:
    for piece in wrap(text, Cell(0, len(text)), width):
        at = offset_at(text, piece, x)
        assert piece.start <= at <= piece.end
        assert cell_len(shown(text[piece.start : at])) <= x
        assert at == piece.end or cell_len(shown(text[piece.start : at + 1])) > x


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL, (60, 15)])
async def test_hostile_text_is_shown_and_steers_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, texts=HOSTILE) as run:
        view = run.screen.columns
        for _ in range(3):
            for y in range(view.size.height):
                drawn = "".join(segment.text for segment in view.render_line(y))
                assert not BAD & set(drawn)
                assert cell_len(drawn) == view.size.width
            await run.press(">")
        await run.press("<", "<")
        text = "".join(run.text().split())
        assert "[boldred]this[/]" in text
        assert "␛]0;title␇" in text


async def test_hostile_titles_and_names_are_shown(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE, texts=HOSTILE) as run:
        run.screen.say("[b]\x1b[31m\u202eword")
        bars = (run.screen.message, run.screen.top, run.screen.headers, run.screen.list_title)
        drawn = "".join(s.text for bar in bars for s in bar.render_line(0))
        assert "[b]␛[31m⟨U+202E⟩word" in drawn
        assert not BAD & set(drawn)


def wide_words(source: Dossier) -> Examination:
    """A point on words that stand behind many wide characters."""
    a, b = source.documents
    points = (
        disagreement(0, Kind.NUMBER, Severity.TENSION, "How many?", answer(a, "forty"), answer(b, "fifty")),
        disagreement(1, Kind.STATUS, Severity.NUANCE, "Is it so?", answer(a, "calm"), answer(b, "rough")),
    )
    return Examination(source, (), (), points)


WIDE_TEXTS = ("語語語語 forty aboard, calm sea.", "Fifty... fifty aboard\ta\u202e rough sea.")


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_a_click_hits_words_behind_wide_characters_and_tokens(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size, texts=WIDE_TEXTS, find=wide_words) as run:
        for word, number in (("calm", 1), ("forty", 0), ("rough", 1), ("fifty", 0)):
            lines = dump(run.screen.columns)
            y = next(n for n, line in enumerate(lines) if word in line)
            x = cell_len(lines[y][: lines[y].index(word)]) + 1
            await run.pilot.click("#columns", offset=(x, y))
            assert run.chosen() == number


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_a_click_beside_all_words_chooses_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size) as run:
        await run.press("]")
        lines = dump(run.screen.columns)
        y = next(n for n, line in enumerate(lines) if "harbour" in line)
        await run.pilot.click("#columns", offset=(lines[y].index("harbour"), y))
        await run.pilot.click("#columns", offset=(5, run.screen.columns.size.height - 1))
        assert run.chosen() == 1
        assert run.decisions.writes == 0


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL])
async def test_a_click_in_the_gutter_chooses_the_gravest_point_of_the_line(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with driving(tmp_path, size) as run:
        await run.press("G")
        lines = dump(run.screen.columns)
        y = next(n for n, line in enumerate(lines) if line[1:2] == "‼")
        await run.pilot.click("#columns", offset=(1, y))
        assert run.chosen() == 0


@pytest.mark.parametrize("width", [64, 65, 97, 160])
async def test_as_many_columns_as_fit_are_shown(tmp_path: Path, width: int) -> None:
    texts = tuple(f"Text of source {n}." for n in range(5))
    async with driving(tmp_path, (width, 24), texts=texts) as run:
        view = run.screen.columns
        assert len(view.shown) == max(1, min(5, (width - 1) // LEAST_WIDTH))
        assert view.column_width * len(view.shown) < width
        seen = set(view.shown)
        for _ in range(5):
            await run.press(">")
            seen |= set(view.shown)
        assert seen == set(range(5))
        for _ in range(5):
            await run.press("<")
        assert view.shown[0] == 0


EMPTY: list[tuple[str, Callable[[Driver], object]]] = [
    ("", lambda run: run.text().strip("│ \n") == ""),
    ("\n\n\n", lambda run: run.text().strip("│ \n") == ""),
    (".", lambda run: "." in run.text()),
    ("x" * 5_000, lambda run: "x" * 30 in run.text()),
]


@pytest.mark.parametrize(("text", "holds"), EMPTY, ids=["empty", "blank", "one mark", "one long word"])
async def test_odd_documents_can_be_looked_at(tmp_path: Path, text: str, holds: Callable[[Driver], object]) -> None:
    async with driving(tmp_path, SMALL, texts=(text, text)) as run:
        await run.press("tab", "tab", "G", "g", ">", "<", "/", "q", "enter", "escape", "t", "escape")
        assert holds(run)
        assert run.decisions.writes == 0


async def test_search_hits_are_shown_in_columns_that_were_hidden(tmp_path: Path) -> None:
    texts = (*(f"Text of source {n}." for n in range(5)), "A needle here.")
    async with driving(tmp_path, SMALL, texts=texts) as run:
        assert "needle" not in run.text()
        await run.press("/")
        await run.write("needle")
        await run.press("enter")
        assert "A needle here." in run.text()
        assert "1 of 1, in F" in run.said()
