"""What is drawn: look-alikes in plain ASCII, and contrast of every pair of colours on every screen."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from tests.tui.review.driving import MIDDLE, Driver, driving
from tests.tui.review.test_theme import contrast
from tui.review.looks import AsciiFilter
from tui.review.text import LOOK_ALIKES, plainly
from tui.review.theme import PALETTES

if TYPE_CHECKING:
    from pathlib import Path

TYPESET = ("“It sank – or so”, she said… ‘no’ — never", "She paid «nothing»\u00a0at all.")
BLOCKS = " ▁▂▃▄▅▆▇█▔▊▎"  # of scrollbars and frames: no text
SCREENS = {
    "review": "b ] d ] s W", "search": "/ f e r r y enter n", "help": "?", "reasons": "x", "matrix": "t j l",
    "palette": "ctrl+p", "typing": "v 1 2", "folded": "z Z L F )", "refused": "[ 3", "kept": "x 5 [ S",
}  # fmt: skip


def drawn(run: Driver) -> list[Segment]:
    """Everything on the screen as it is sent, in styled runs."""
    return [segment for strip in run.app.screen._compositor.render_strips(run.app.size) for segment in strip]


@pytest.mark.parametrize("sign", [chr(code) for code in LOOK_ALIKES])
def test_look_alikes_are_ascii_and_as_wide(sign: str) -> None:
    look = plainly(sign)
    assert look.isascii()
    assert look.isprintable()
    assert cell_len(look) == cell_len(sign)


def test_letters_and_styles_stay() -> None:
    style = Style(bold=True)
    segments = [Segment("né “x”", style), Segment("plain", style)]
    assert AsciiFilter().apply(segments, Color(0, 0, 0)) == [Segment('né "x"', style), Segment("plain", style)]


async def test_no_sign_of_ours_is_left_in_plain_ascii(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE, ascii_only=True) as run:
        for name, keys in SCREENS.items():
            await run.press(*keys.split())
            await run.pilot.pause()
            text = "".join(segment.text for segment in drawn(run))
            assert text.isascii(), (name, {c for c in text if not c.isascii()})
            await run.press("escape", "escape", "escape")
            await run.wait(run.in_review, "the review")


async def test_typographic_signs_of_documents_are_shown_plainly(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE, ascii_only=True, texts=TYPESET) as run:
        text = "".join(segment.text for segment in drawn(run))
        assert "\"It sank - or so\", she said. 'no'" in text
        assert 'She paid "nothing" at all.' in text
        assert run.screen.columns.documents[0].text == TYPESET[0]


def weak_words(run: Driver) -> set[tuple[str, str]]:
    """The words on the screen whose colours are too near to each other, with their style."""
    styled = {(segment.text.strip(BLOCKS), segment.style) for segment in drawn(run)}
    return {
        (text[:20], str(style))
        for text, style in styled
        if text and style and style.color and style.bgcolor and contrast(style) < 4.5
    }


async def test_whatever_is_drawn_can_be_read(tmp_path: Path) -> None:
    """In every theme: the keys cost most, so each screen is reached once and drawn in all of them."""
    weak, seen = set(), set()
    async with driving(tmp_path, MIDDLE) as run:
        for screen, keys in SCREENS.items():
            await run.press(*keys.split())
            for name in sorted(PALETTES):
                run.app.theme = name
                await run.pilot.pause()
                weak |= {(name, screen, *words) for words in weak_words(run)}
                seen.add((screen, frozenset(s.style for s in drawn(run) if s.style is not None)))
            await run.press("escape", "escape", "escape")
            await run.wait(run.in_review, "the review")
    assert weak == set()
    assert len(seen) == len(SCREENS) * len(PALETTES), "every theme was drawn, not the one before it"


def test_every_state_and_severity_has_its_roles_in_every_theme() -> None:
    from tui.review.theme import styles

    roles = ("contradiction", "tension", "nuance", "settled", "deferred", "error", "text", "dim")
    for name, role in product(PALETTES, roles):
        assert {role, f"chosen-{role}"} <= set(styles(name))
