"""Document text as cells: what a character looks like on the screen, and how wide it is."""

from __future__ import annotations

import re
from functools import lru_cache

from rich.cells import cell_len

from sources.display import visible

TAB = "    "

_SIMPLE = re.compile(r"[ -~\n]*")
_OWN = re.compile("[\n\t\r\ufe0e\ufe0f]")
_QUIET = {"\n": " ", "\t": TAB, "\r": "", "\ufe0f": "", "\ufe0e": ""}  # presentation selectors make widths unsure

_SIGNS = {
    "'": "‘’‚‛‹›′",
    '"': "“”„‟«»″",
    "-": "‐‑‒–—―−─━╌╍┄┈═╴╶╸╺",
    "|": "│┃║╎┆┊╽╿▌▐▎▏▕▍▋▊▉",
    "+": "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛",
    "#": "█▓▁▂▃▄▅▆▇▀▔■",
    ".": "░▒·⋅…",
    "*": "•◦●▪‣★",
    ">": "▸▶►→⟩❯",
    "<": "◂◀◄←⟨",
    "^": "".join(map(chr, range(0x2400, 0x2422))) + "↑▲",
    "v": "✓✔↓▼",
    "x": "×✗✘",
    " ": "\u00a0\u2002\u2003\u2009\u202f",
    "o": "○◌",
    "!": "‼",
    "=": "≈",
    "/": "⁄∕",
}
LOOK_ALIKES = {ord(sign): look for look, signs in _SIGNS.items() for sign in signs}
LOOK_ALIKES[ord("🔎")] = "/ "  # of the palette, two cells wide


def shown(text: str) -> str:
    """Give the text as the screen shows it on one line: what could steer a terminal or hide words becomes a visible token."""
    return visible(_OWN.sub(lambda match: _QUIET[match[0]], text))


def plainly(text: str) -> str:
    """Give shown text with plain ASCII signs of the same width for typographic and drawn ones. Letters stay as they are."""
    return text.translate(LOOK_ALIKES)


def is_simple(text: str) -> bool:
    """Whether every character is shown as itself in one cell (a newline as a space)."""
    return _SIMPLE.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def char_width(char: str) -> int:
    """Give the cells that one character takes on the screen."""
    return cell_len(shown(char))


def width_of(text: str) -> int:
    """Give the cells that a text takes on the screen."""
    return len(text) if is_simple(text) else sum(map(char_width, text))


def clip(text: str, width: int, ellipsis: str = "…") -> str:
    """Give the shown text cut to `width` cells, with an ellipsis where something was cut."""
    whole = shown(text)
    if cell_len(whole) <= width:
        return whole
    room, kept = width - cell_len(ellipsis), []
    for char in whole:
        room -= char_width(char)
        if room < 0:
            break
        kept.append(char)
    return "".join(kept).rstrip() + ellipsis if width > 0 else ""


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """Give the shown text in exactly `width` cells."""
    cut = clip(text, width, ellipsis)
    return cut + " " * (width - cell_len(cut))
