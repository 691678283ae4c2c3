"""The picture of the architecture: current, complete, legible on light and on dark ground."""

from __future__ import annotations

from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from scripts.diagram import ARROWS, BOX_HEIGHT, BOX_WIDTH, BOXES, DARK, HEIGHT, LIGHT, ROOMS, TARGET, WIDTH, draw
from tests.pages import ROOT

WIDEST = 6.9  # pixels of a character of 13 px, on average, in a broad typeface
NAMES = [box.name for box in BOXES.values() if not box.data]


@pytest.mark.skipif(not TARGET.is_file(), reason="the picture is not part of this archive")
def test_the_picture_in_the_repository_is_the_one_that_is_drawn() -> None:
    assert TARGET.read_text("utf-8") == draw(), "python -m scripts.diagram draws it anew"


def test_it_is_whole_xml_that_says_what_it_shows_and_fetches_nothing() -> None:
    root = ET.fromstring(draw())  # noqa: S314 - our own text
    assert [child.tag.rpartition("}")[2] for child in root][:2] == ["title", "desc"]
    assert "http" not in draw().replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "ground"),
    [("text", "box"), ("text", "room"), ("soft", "box"), ("soft", "room"), ("edge", "room"), ("edge", "ground")],
)
def test_colours_stand_out(tones: dict[str, str], front: str, ground: str) -> None:
    bright, dark = sorted((luminance(tones[front]), luminance(tones[ground])), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 4.5  # WCAG 2.2, text


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_boxes_lie_in_a_room_apart_and_hold_their_words() -> None:
    for box in BOXES.values():
        assert any(room.y + 30 <= box.y and box.y + BOX_HEIGHT <= room.y + room.height for room in ROOMS)
        assert box.x + BOX_WIDTH <= WIDTH - 12
        assert all(10 + len(line) * WIDEST <= BOX_WIDTH + 4 for line in (box.name, *box.lines))
    for a, b in combinations(BOXES.values(), 2):
        assert abs(a.x - b.x) >= BOX_WIDTH or abs(a.y - b.y) >= BOX_HEIGHT
    assert max(room.y + room.height for room in ROOMS) <= HEIGHT


def test_every_box_is_tied_to_another() -> None:
    assert {name for arrow in ARROWS for name in arrow} == set(BOXES)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_shown_is_there(name: str) -> None:
    assert any((ROOT / room.name / name).exists() for room in ROOMS)
