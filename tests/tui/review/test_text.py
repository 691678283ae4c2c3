"""Text as cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.review.text import char_width, clip, fit, is_simple, shown, width_of


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("plain words", "plain words"),
        ("a\tb", "a    b"),
        ("line\nbreak", "line break"),
        ("\r\n", " "),
        ("heart ❤\ufe0f", "heart ❤"),
    ],
)
def test_shown_keeps_words_on_one_line(text: str, drawn: str) -> None:
    assert shown(text) == drawn


@given(st.text())
def test_nothing_that_steers_a_terminal_is_shown(text: str) -> None:
    drawn = shown(text)
    assert not any(
        ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E or 0xD800 <= ord(c) < 0xE000 for c in drawn
    )


@given(st.text())
def test_the_width_of_a_text_is_the_sum_of_its_characters(text: str) -> None:
    assert width_of(text) == cell_len(shown(text)) == sum(map(char_width, text))


@given(st.text(max_size=40), st.integers(min_value=1, max_value=30))
def test_fit_fills_the_width_exactly(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width
    assert cell_len(clip(text, width)) <= width


def test_clip_marks_what_it_cut() -> None:
    assert clip("a long question", 9) == "a long q…"
    assert clip("short", 9) == "short"


def test_wide_characters_are_not_simple() -> None:
    assert is_simple("words and\nmore")
    assert not is_simple("語")
    assert not is_simple("\x1b")
