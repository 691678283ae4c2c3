"""Questions of amounts read well."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.amount_groups import find_amounts
from facts.asking.amount_wording import amount_question, figure_by_question
from tests.stories import story_of

DAY = date(2026, 5, 15)


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("The storm killed 9 people.", "The storm killed 12 people.", "How many people were killed?"),
        ("The storm left 9 injured.", "The storm left 12 injured.", "How many people were injured?"),
        ("The storm razed 90 barns.", "The storm razed 70 barns.", "How many barns were damaged or destroyed?"),
        ("The plant yields 300 megawatts.", "The plant yields 250 megawatts.", "What power, in megawatts (yields)?"),
        ("The strike lasted 3 hours.", "The strike lasted 5 hours.", "How long did it last?"),
        ("Repairs cost $3 million.", "Repairs cost $5 million.", "How much money did it cost?"),
        ("The firm sold 90 vans.", "The firm sold 70 vans.", "How many vans were sold?"),
    ],
)
def test_questions_of_amounts(one: str, other: str, question: str) -> None:
    (found,) = find_amounts(story_of({"A": one, "B": other}, DAY))
    assert amount_question([m.quantity for m in found.members], [m.context for m in found.members]) == question


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("The guild housed 90 families.", "The guild housed 70 families.", "How many families were housed?"),
        ("The keeper caught 9 shots.", "The keeper caught 12 shots.", "How many shots were caught?"),
        ("In the town 90 Norvian miners died.", "In the town 70 Norvian miners died.", "How many Norvian miners were killed?"),
        ("The flood killed 40 others.", "The flood killed 60 others.", "How many people were killed?"),
        ("Many say 90 founders have quit.", "Many say 70 founders have quit.", "How many founders left?"),
    ],
)  # fmt: skip
def test_questions_of_counts(one: str, other: str, question: str) -> None:
    (found,) = find_amounts(story_of({"A": one, "B": other}, DAY))
    assert amount_question([m.quantity for m in found.members], [m.context for m in found.members]) == question


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("Mary Brandt, 46, runs the mill in Orvel.", "Mary Brandt, 47, runs the mill in Orvel.", "How old is Mary Brandt?"),
        ("The 46-year-old runs the mill in Orvel.", "The 47-year-old runs the mill in Orvel.", "How old?"),
    ],
)  # fmt: skip
def test_an_age_is_that_of_a_name_beside_it_never_of_a_place(one: str, other: str, question: str) -> None:
    (found,) = find_amounts(story_of({"A": one, "B": other}, DAY))
    assert amount_question([m.quantity for m in found.members], [m.context for m in found.members]) == question


def test_the_counted_have_no_modifier_that_most_sources_lack() -> None:
    told = {
        "A": "The blast injured 40 frightened villagers.",
        "B": "The blast injured dozens.",
        "C": "The blast injured 60.",
    }
    story = story_of(told)
    contexts = [story.context(n, c, q) for n, r in enumerate(story.readings) for c in r.claims for q in c.quantities]
    quantities = [q for r in story.readings for c in r.claims for q in c.quantities]
    assert amount_question(quantities, contexts) == "How many people were injured?"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people were killed?", "Who says how many people were killed?"),
        ("How long did it last?", "Who says how long it lasted?"),
        ("How much money did it cost?", "Who says how much money it cost?"),
        ("How old is Ada Lund?", "Who says how old Ada Lund is?"),
        ("What share (turnout)?", "Who says what share (turnout)?"),
    ],
)
def test_who_gives_a_figure(question: str, told: str) -> None:
    assert figure_by_question(question) == told
