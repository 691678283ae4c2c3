"""Folding: typography made plain, with a way back to every offset."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.resolving.folding import fold
from tests.facts.reading.growth import grows_linearly

TEXTS = st.text(st.sampled_from("ab1 ’“–\t\n\u00a0\u200b\u00ad\u0301e\ufeffé"), max_size=60)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", ""),
        ("twelve boats", "twelve boats"),
        ("‘twelve’ ‚boats‛", "'twelve' 'boats'"),
        ("“twelve” „boats‟ «nets»", '"twelve" "boats" "nets"'),
        ("1990–1995 — the quay", "1990-1995 - the quay"),
        ("−5", "-5"),
        ("twelve \t\n boats", "twelve boats"),
        ("twelve\nboats", "twelve boats"),
        ("12\u00a0000\u202f000\u2009boats", "12 000 000 boats"),
        ("har\u00adbour", "harbour"),
        ("twelve\u200b \u200dboats\ufeff", "twelve boats"),
        ("cafe\u0301", "café"),
        ("A\u030angström", "Ångström"),
        ("1\u0301", "1\u0301"),  # a mark on a figure is none of a letter
        ("TWELVE", "TWELVE"),
        ("５", "５"),  # another digit is no typography
    ],
)
def test_typography_is_made_plain(text: str, plain: str) -> None:
    assert fold(text)[0] == plain


def test_same_offsets_need_no_table() -> None:
    assert fold("‘twelve’ — boats") == ("'twelve' - boats", None)


@given(TEXTS)
def test_the_way_back_has_an_offset_for_every_character_and_the_end(text: str) -> None:
    plain, offsets = fold(text)
    if offsets is None:
        assert len(plain) == len(text)
        return
    assert len(offsets) == len(plain) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert all(0 <= offset <= len(text) for offset in offsets)


@given(TEXTS)
def test_letters_and_figures_stand_where_the_way_back_says(text: str) -> None:
    plain, offsets = fold(text)
    back = offsets or range(len(text) + 1)
    assert all(text[back[at]] == letter for at, letter in enumerate(plain) if letter in "ab1")


@given(TEXTS)
def test_both_forms_of_accents_fold_alike(text: str) -> None:
    bare = text.replace("\u200b", "").replace("\u00ad", "").replace("\ufeff", "")
    composed, split = (unicodedata.normalize(form, bare) for form in ("NFC", "NFD"))
    assert "\u0301" in bare or fold(composed)[0] == fold(split)[0]


@given(TEXTS)
def test_plain_text_stays_plain_once_blanks_and_hidden_marks_are_gone(text: str) -> None:
    once = fold(fold(text)[0])[0]
    assert fold(once)[0] == once


@given(st.text(max_size=80))
def test_any_text_folds(text: str) -> None:
    plain, _ = fold(text)
    assert not set(plain) & set("\t\n\r\u00a0\u200b\u00ad’“”–")


@pytest.mark.parametrize("piece", ["a\u0301", " ", "\u200b", "‘", "a  b"])
def test_folding_takes_linear_time(piece: str) -> None:
    assert grows_linearly(lambda n: fold(piece * n), 4_000)
