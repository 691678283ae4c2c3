"""Contrast: whatever is drawn can be read in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.review.theme import MONO, PALETTES, styles

if TYPE_CHECKING:
    from rich.style import Style


def luminance(triplet: tuple[int, int, int]) -> float:
    """Relative luminance after WCAG 2.1."""
    parts = [value / 255 for value in triplet]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style: Style) -> float:
    """The contrast of a style's two colours after WCAG 2.1, from 1."""
    assert style.color is not None
    assert style.bgcolor is not None
    one, two = sorted(luminance(c.get_truecolor()) for c in (style.color, style.bgcolor))
    return (two + 0.05) / (one + 0.05)


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_every_style_has_a_contrast_of_4_5_to_1(name: str) -> None:
    for role, style in styles(name).items():
        assert contrast(style) >= 4.5, role


def test_the_monochrome_theme_tells_things_apart_without_colour() -> None:
    look = styles(MONO.name)
    signs = {
        role: (look[role].bold, look[role].underline, look[role].reverse)
        for role in ("text", "focus", "evidence", "hit-now")
    }
    assert len(set(signs.values())) == len(signs)


def test_an_unknown_theme_is_drawn_as_the_dark_one() -> None:
    assert styles("no such theme")["text"] == styles("crossread-dark")["text"]
