"""Question lines read well."""

from __future__ import annotations

import pytest

from facts.asking.wording import any_question, joined_question


@pytest.mark.parametrize(
    ("thing", "verb"), [("alert", "Was"), ("victims", "Were"), ("children", "Were"), ("glass", "Was")]
)
def test_whether_there_was_any(thing: str, verb: str) -> None:
    assert any_question(thing) == f"{verb} there any {thing}, or none?"


@pytest.mark.parametrize(
    ("pair", "alone", "question"),
    [
        ("millers and bakers", "bakers", "Is it millers and bakers, or bakers alone?"),
        ("a minute or two", "minutes", "Is it “a minute or two” or “minutes”?"),
        ("road and rail links", "ferry links", "Is it “road and rail links” or “ferry links”?"),
    ],
)
def test_one_thing_or_two(pair: str, alone: str, question: str) -> None:
    assert joined_question(pair, alone) == question
