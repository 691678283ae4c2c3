from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Kind
from facts.resolving.identity import ID, assign_ids, disagreement_id
from tests.factories import make_answer, make_disagreement, make_document


def test_an_id_is_twelve_letters_of_base32() -> None:
    assert re.fullmatch(r"[a-z2-7]{12}", disagreement_id("number", "how many boats"))


def test_ids_are_the_same_in_every_version() -> None:
    # A changed id would orphan every decision ever made: this value may never change.
    assert disagreement_id("number", "number:boats") == "fhzuouekktld"
    assert disagreement_id("number", "number:boats", 1) == "bop3msq2ej6w"


@given(st.text(), st.text())
def test_kind_key_and_occurrence_make_the_id(a: str, b: str) -> None:
    assert ID.fullmatch(disagreement_id("date", a))
    assert (disagreement_id("date", a) == disagreement_id("date", b)) == (a == b)
    assert len({disagreement_id("date", a), disagreement_id("number", a), disagreement_id("date", a, 1)}) == 3


def test_an_id_survives_a_changed_figure_a_rename_and_another_order() -> None:
    one = make_document("There were 12 boats.", "a.txt", "A")
    two = make_document("There were 15 boats.", "b.txt", "B")
    first = make_disagreement([make_answer(one, "12 boats"), make_answer(two, "15 boats")])
    moved = make_document("Yesterday. There were 14 boats.", "renamed.txt", "C")
    second = make_disagreement([make_answer(two, "15 boats"), make_answer(moved, "14 boats")])
    assert first.id == second.id


def test_two_disagreements_on_one_question_get_two_ids_in_any_order() -> None:
    text = make_document("There were 12 boats, then 15 boats, then 9 boats.")
    one = make_disagreement([make_answer(text, "12 boats"), make_answer(text, "15 boats")])
    two = replace(one, evidence=(make_answer(text, "15 boats"), make_answer(text, "9 boats")))
    forward, backward = assign_ids([one, two]), assign_ids([two, one])
    assert forward[0].id != forward[1].id
    assert [forward[0].id, forward[1].id] == [backward[1].id, backward[0].id]


@pytest.mark.parametrize("kind", list(Kind))
def test_another_kind_of_the_same_question_is_another_disagreement(kind: Kind) -> None:
    text = make_document("There were 12 boats.")
    one, two = (
        make_disagreement([make_answer(text, "12 boats")]),
        make_disagreement([make_answer(text, "12 boats")], kind),
    )
    assert (one.id == two.id) == (kind is Kind.NUMBER)
