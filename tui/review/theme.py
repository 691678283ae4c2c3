"""Colours: a dark, a light and a monochrome palette, each as a Textual theme and as styles for what is drawn by line.

Colour never stands alone: what it says is also said by a glyph, a word, brackets, underline or reverse video.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rich.style import Style
from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme as `#rrggbb`; every text colour stands at 4.5:1 or more on the grounds that it is drawn on."""

    name: str
    dark: bool
    ground: str
    panel: str
    text: str
    dim: str
    heading: str
    focus: str  # text of the chosen disagreement's words, on `focus_ground`
    focus_ground: str
    hit: str  # text of a search hit, on `hit_ground`
    hit_ground: str
    chosen_ground: str  # the chosen line of a list
    contradiction: str
    tension: str
    nuance: str
    settled: str
    deferred: str
    error: str
    accent: str
    plain: bool = False  # no colour at all: bold, underline and reverse video only


DARK = Palette(
    name="crossread-dark", dark=True, ground="#14161b", panel="#1f232c", text="#e4e6eb", dim="#9aa3b2", heading="#ffffff",
    focus="#14161b", focus_ground="#ffd75f", hit="#14161b", hit_ground="#7fd1ff", chosen_ground="#2d3850",
    contradiction="#ff8a80", tension="#f5bd4f", nuance="#8fc4ff", settled="#7ee787", deferred="#cfb3ff", error="#ff8a80",
    accent="#ffd75f",
)  # fmt: skip
LIGHT = Palette(
    name="crossread-light", dark=False, ground="#ffffff", panel="#eef0f4", text="#1b1f24", dim="#545c66", heading="#000000",
    focus="#1b1f24", focus_ground="#ffd33d", hit="#1b1f24", hit_ground="#9cd7ff", chosen_ground="#d6e4ff",
    contradiction="#a40e26", tension="#7a4100", nuance="#0a4a9e", settled="#0f5323", deferred="#5a2ca0", error="#a40e26",
    accent="#0a4a9e",
)  # fmt: skip
MONO = Palette(
    name="crossread-mono", dark=True, ground="#000000", panel="#000000", text="#ffffff", dim="#ffffff", heading="#ffffff",
    focus="#ffffff", focus_ground="#000000", hit="#ffffff", hit_ground="#000000", chosen_ground="#000000",
    contradiction="#ffffff", tension="#ffffff", nuance="#ffffff", settled="#ffffff", deferred="#ffffff", error="#ffffff",
    accent="#ffffff", plain=True,
)  # fmt: skip
PALETTES = {palette.name: palette for palette in (DARK, LIGHT, MONO)}


def textual_theme(palette: Palette) -> Theme:
    """Give the theme that Textual's own widgets (inputs, palette, tables) use."""
    return Theme(
        name=palette.name,
        primary=palette.accent,
        secondary=palette.nuance,
        accent=palette.accent,
        warning=palette.tension,
        error=palette.error,
        success=palette.settled,
        foreground=palette.text,
        background=palette.ground,
        surface=palette.ground,
        panel=palette.panel,
        dark=palette.dark,
        variables={
            "block-cursor-foreground": palette.focus if not palette.plain else palette.ground,
            "block-cursor-background": palette.focus_ground if not palette.plain else palette.text,
            "input-selection-background": palette.chosen_ground,
        },
    )


@lru_cache(maxsize=8)
def styles(name: str) -> dict[str, Style]:
    """Styles by role for what is drawn by line, in the palette of this name (dark for an unknown one)."""
    p = PALETTES.get(name, DARK)

    def ink(  # noqa: PLR0913 - one argument per part
        colour: str,
        ground: str = p.ground,
        *,
        bold: bool = False,
        italic: bool = False,
        underline: bool = False,
        reverse: bool = False,
    ) -> Style:
        return Style(color=colour, bgcolor=ground, bold=bold, italic=italic, underline=underline, reverse=reverse)

    made = {
        "text": ink(p.text),
        "heading": ink(p.heading, bold=True),
        "quote": ink(p.text, italic=True),
        "dim": ink(p.dim),
        "line": ink(p.dim),
        "focus": ink(p.focus, p.focus_ground, bold=True, reverse=p.plain),
        "passage": ink(p.text, p.chosen_ground, bold=True, underline=p.plain),
        "evidence": ink(p.text, underline=True),
        "hit": ink(p.hit, p.hit_ground, underline=True, bold=p.plain),
        "hit-now": ink(p.hit, p.hit_ground, bold=True, underline=True, reverse=p.plain),
        "linked": ink(p.text, p.chosen_ground, italic=True, underline=p.plain),
        "selected": ink(p.hit, p.hit_ground, reverse=p.plain),
        "cursor": ink(p.text, bold=True, underline=p.plain, reverse=True),
        "panel": ink(p.text, p.panel, reverse=p.plain),
        "panel-dim": ink(p.dim, p.panel, reverse=p.plain),
        "panel-bold": ink(p.heading, p.panel, bold=True, reverse=p.plain),
        "panel-error": ink(p.error, p.panel, bold=True, reverse=p.plain),
        "panel-settled": ink(p.settled, p.panel, reverse=p.plain),
        "key": ink(p.accent, p.panel, bold=True, reverse=p.plain),
        "view": ink(p.text, p.chosen_ground, reverse=p.plain),
    }
    for role in ("contradiction", "tension", "nuance", "settled", "deferred", "error", "text", "dim"):
        colour = str(getattr(p, role))
        made[role] = ink(colour, bold=role in {"contradiction", "error"})
        made[f"chosen-{role}"] = ink(colour, p.chosen_ground, bold=True, reverse=p.plain)
    return made
