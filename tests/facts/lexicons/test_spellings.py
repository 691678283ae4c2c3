"""Spellings: one form for what is written in different letters."""

from __future__ import annotations

import pytest

from facts.lexicons.spellings import _FORMS, plain_spelling


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("harbour", "harbor"),
        ("neighbours", "neighbors"),
        ("favourite", "favorite"),
        ("honoured", "honored"),
        ("neighbourhood", "neighborhood"),
        ("organise", "organize"),
        ("realised", "realized"),
        ("organisations", "organizations"),
        ("analysed", "analyzed"),
        ("theatre", "theater"),
        ("fibre", "fiber"),
        ("travelled", "traveled"),
        ("travellers", "travelers"),
        ("dialogue", "dialog"),
        ("defence", "defense"),
        ("licences", "licenses"),
    ],
)
def test_british_and_american(british: str, american: str) -> None:
    assert plain_spelling(british) == plain_spelling(american)


@pytest.mark.parametrize(("written", "form"), sorted(_FORMS.items()))
def test_every_form_stands(written: str, form: str) -> None:
    assert plain_spelling(written) == form
    assert plain_spelling(written.replace("'", "’")) == form


@pytest.mark.parametrize(
    ("one", "other"),
    [("for", "four"), ("hour", "horse"), ("sell", "sold"), ("his", "hers"), ("sulking", "skulking"), ("tell", "told")],
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert plain_spelling(one) != plain_spelling(other)


def test_short_words_stay_as_they_are() -> None:
    assert [plain_spelling(w) for w in ("our", "is", "ogue", "", "x")] == ["our", "is", "ogue", "", "x"]
