"""Topics: the words of a question fit, or are left out."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.amount_wording import amount_question
from facts.asking.clauses import before_slip
from facts.asking.topics import cased, whole_name
from facts.asking.wording import thing_question, where_question
from facts.kinds.date import find_date
from tests.stories import story_of

DAY = date(2026, 5, 15)


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        (
            "The bridge was announced on June 3.",
            "The bridge was announced on June 10.",
            "When was it announced?",
        ),
        ("Ada Lund visited the mill on Monday.", "Ada Lund visited the mill on Friday.",
         "When was it that “Ada Lund visited the mill”?"),
        ("Norvia will close the plant in August.", "Norvia will close the plant in November.",
         "When is it that “Norvia will close the plant”?"),
    ],
)  # fmt: skip
def test_a_date_is_asked_with_the_clause_of_a_source(one: str, other: str, question: str) -> None:
    found = [c for c in find_date(story_of({"A": one, "B": other}, DAY)) if c.severity]
    assert question in [c.question for c in found]


def test_nothing_known_gives_plain_questions() -> None:
    assert amount_question([], []) == "What figure?"
    assert where_question([]) == "Where is it?"
    assert thing_question("What was the weapon?", []) == "What was the weapon?"
    assert cased([], "mill hand") == "mill hand"
    assert whole_name([], "Orvel") == "Orvel"


def test_a_slip_of_a_source_is_not_repeated() -> None:
    assert before_slip("The mill is be sold for little") == "The mill"
    assert before_slip("The mill is to be sold") == "The mill is to be sold"
