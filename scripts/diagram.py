"""Draw the picture of the architecture page as an SVG: rooms, their parts, and what goes from one to the next.

    python -m scripts.diagram [FILE]      (default: docs/architecture.svg)

The picture has a ground of its own and a second set of colours for dark pages, so that it can be read on either.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "architecture.svg"
WIDTH, HEIGHT = 960, 560
BOX_WIDTH, BOX_HEIGHT, LINE = 156, 74, 16
LIGHT = {
    "ground": "#ffffff",
    "room": "#f1f4f8",
    "box": "#ffffff",
    "edge": "#4a5568",
    "text": "#1a202c",
    "soft": "#4a5568",
}
DARK = {
    "ground": "#12161c",
    "room": "#1d232c",
    "box": "#2a323e",
    "edge": "#a9b4c4",
    "text": "#f0f3f7",
    "soft": "#c0c9d6",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the program or a kind of data: a name and two short lines, with its upper left corner."""

    x: int
    y: int
    name: str
    lines: tuple[str, ...]
    data: bool = False  # drawn with a broken edge: files, not code


@dataclass(frozen=True, slots=True)
class Room:
    """A package and what may be said of it in a few words, with its upper edge and its height."""

    y: int
    height: int
    name: str
    words: str


ROOMS = (
    Room(12, 124, "sources/", "what comes in"),
    Room(148, 256, "facts/", "what the sources say, where they disagree, what was decided"),
    Room(416, 132, "tui/", "what a person meets"),
)
BOXES = {
    "files": Box(30, 50, "files", ("text, HTML, PDF,", "Word, e-mail, JSON"), data=True),
    "readers": Box(214, 50, "readers/", ("a module per format,", "within limits")),
    "document": Box(398, 50, "document.py", ("text, blocks, the", "place of every word")),
    "manifest": Box(766, 50, "crossread.toml", ("titles, days of", "publication"), data=True),
    "dossier": Box(582, 50, "dossier.py", ("all documents of", "one story")),
    "judging": Box(766, 186, "judging.py", ("which to show, and", "how grave they are")),
    "kinds": Box(582, 186, "kinds/", ("values compared,", "a module per kind")),
    "asking": Box(398, 186, "asking/", ("mentions that", "answer one question")),
    "aligning": Box(214, 186, "aligning/", ("sentences that tell", "the same thing")),
    "reading": Box(30, 186, "reading/", ("sentences, claims,", "typed mentions")),
    "drafting": Box(30, 312, "drafting/", ("a draft against", "all of these")),
    "decisions": Box(398, 312, "resolutions/", ("a file per decision,", "in git"), data=True),
    "resolving": Box(582, 312, "resolving/", ("states of decisions,", "the gate")),
    "reporting": Box(766, 312, "reporting/", ("and exporting/: a", "module per format")),
    "review": Box(582, 454, "review/", ("the screen, and", "the plain review")),
    "commands": Box(766, 454, "commands/", ("check, claims, align,", "export, resolve, …")),
}
ARROWS = (
    ("files", "readers"), ("readers", "document"), ("document", "dossier"), ("manifest", "dossier"), ("dossier", "reading"),
    ("reading", "aligning"), ("aligning", "asking"), ("asking", "kinds"), ("kinds", "judging"), ("judging", "resolving"),
    ("decisions", "resolving"), ("resolving", "reporting"), ("reading", "drafting"), ("decisions", "drafting"), ("reporting", "commands"),
    ("resolving", "review"), ("review", "decisions"),
)  # fmt: skip
_TIP = (
    '<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">'
    '<path class="tip" d="M0 0L8 4L0 8z"/></marker>'
)
TITLE = "How Crossread works"
WORDS = (
    "Files are read into documents; from these claims are read, aligned, asked about, compared and judged; "
    "decisions from git say which disagreements are settled; reports and the review screen show the rest."
)


def draw() -> str:
    """The picture as SVG text."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        f'<title id="t">{TITLE}</title>',
        f'<desc id="d">{WORDS}</desc>',
        f"<style>{_style()}</style>",
        _TIP,
        f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}"/>',
        *map(_room, ROOMS),
        *(_arrow(BOXES[a], BOXES[b]) for a, b in ARROWS),
        *map(_box, BOXES.values()),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _style() -> str:
    plain = "text{font:13px sans-serif}.name{font-weight:bold}"
    return f"{plain}{_colours(LIGHT)}@media(prefers-color-scheme:dark){{{_colours(DARK)}}}"


def _colours(tones: dict[str, str]) -> str:
    return (
        f".ground{{fill:{tones['ground']}}}.room{{fill:{tones['room']}}}.box{{fill:{tones['box']};stroke:{tones['edge']}}}"
        f".way{{fill:none;stroke:{tones['edge']};stroke-width:1.5}}.tip{{fill:{tones['edge']}}}"
        f".name{{fill:{tones['text']}}}.soft{{fill:{tones['soft']}}}"
    )


def _room(room: Room) -> str:
    return (
        f'<rect class="room" x="12" y="{room.y}" width="{WIDTH - 24}" height="{room.height}" rx="8"/>'
        f'<text class="name" x="30" y="{room.y + 24}">{room.name}</text>'
        f'<text class="soft" x="126" y="{room.y + 24}">{escape(room.words)}</text>'
    )


def _box(box: Box) -> str:
    dashes = ' stroke-dasharray="5 3"' if box.data else ""
    lines = [
        f'<text class="soft" x="{box.x + 10}" y="{box.y + 24 + LINE * number}">{escape(line)}</text>'
        for number, line in enumerate(box.lines, 1)
    ]
    return (
        f'<rect class="box" x="{box.x}" y="{box.y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="5"{dashes}/>'
        f'<text class="name" x="{box.x + 10}" y="{box.y + 22}">{escape(box.name)}</text>{"".join(lines)}'
    )


def _arrow(start: Box, end: Box) -> str:
    if start.y == end.y:
        ahead = start.x < end.x
        x1, x2 = (start.x + BOX_WIDTH, end.x - 2) if ahead else (start.x, end.x + BOX_WIDTH + 2)
        y = start.y + BOX_HEIGHT // 2
        return f'<path class="way" marker-end="url(#tip)" d="M{x1} {y}H{x2}"/>'
    x1, x2 = start.x + BOX_WIDTH // 2, end.x + BOX_WIDTH // 2
    down = start.y < end.y
    y1, y2 = (start.y + BOX_HEIGHT, end.y - 2) if down else (start.y, end.y + BOX_HEIGHT + 2)
    if not down:  # back to the left: sideways first
        return f'<path class="way" marker-end="url(#tip)" d="M{start.x} {start.y + BOX_HEIGHT // 2}H{x2}V{y2}"/>'
    return f'<path class="way" marker-end="url(#tip)" d="M{x1} {y1}V{y1 + 18}H{x2}V{y2}"/>'


def main(arguments: list[str]) -> None:
    """Write the picture."""
    Path(arguments[0] if arguments else TARGET).write_text(draw(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
