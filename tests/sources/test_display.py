"""Nothing of a document can steer a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.display import UNSAFE, visible

ANYTHING = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("a\x1b[31mred", "a␛[31mred"),
        ("\x1b]8;;http://x\x07", "␛]8;;http://x␇"),
        ("over\rprint", "over␍print"),
        ("nul\x00", "nul␀"),
        ("\x7f", "␡"),
        ("\x9b2J", "⟨U+009B⟩2J"),
        ("\u202egnp.exe", "⟨U+202E⟩gnp.exe"),
        ("\u2066hidden\u2069", "⟨U+2066⟩hidden⟨U+2069⟩"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("\ufeffmark", "⟨U+FEFF⟩mark"),
        ("a\u2028b\u2029c", "a⟨U+2028⟩b⟨U+2029⟩c"),
        ("\udc80 lone", "⟨U+DC80⟩ lone"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
        ("soft\u00adhyphen", "soft⟨U+00AD⟩hyphen"),
        ("one\ttwo\nthree", "one␉two␊three"),
        ("“Zürich” — 東京 ❤\ufe0f", "“Zürich” — 東京 ❤\ufe0f"),
    ],
)
def test_tokens(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_kept_characters_stay() -> None:
    assert visible("one\ttwo\n\x1b", keep="\n\t") == "one\ttwo\n␛"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“Zürich” — 5 €…", '"Zurich" -- 5 EUR...'),
        ("\x1b\u202e", "<U+001B><U+202E>"),
        ("東", "<U+6771>"),
        ("plain", "plain"),
    ],
)
def test_ascii_only(text: str, shown: str) -> None:
    assert visible(text, ascii_only=True) == shown


@given(ANYTHING)
def test_output_is_safe_and_stable(text: str) -> None:
    shown = visible(text)
    assert UNSAFE.search(shown) is None
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in shown)
    assert not any(
        unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} for c in shown
    )
    assert visible(shown) == shown
    shown.encode("utf-8")


@given(ANYTHING)
def test_ascii_output_is_printable_ascii(text: str) -> None:
    shown = visible(text, ascii_only=True)
    assert all(" " <= c <= "~" for c in shown)
    assert visible(shown, ascii_only=True) == shown


@given(ANYTHING)
def test_kept_newlines_only(text: str) -> None:
    assert visible(text, keep="\n").count("\n") == text.count("\n")


def test_every_format_character_of_unicode_is_shown() -> None:
    hidden = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) in {"Cc", "Zl", "Zp", "Cs"}]
    assert all(visible(c) != c for c in hidden)
