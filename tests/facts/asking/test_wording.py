"""Question lines read well."""

from __future__ import annotations

from datetime import date

import pytest

from facts.asking.amount_groups import find_amounts
from facts.asking.contexts import content_between
from facts.asking.durations import as_quantity
from facts.asking.wording import (
    amount_question,
    any_question,
    figure_by_question,
    joined_question,
    plural,
    topic,
)
from facts.reading import read_source
from tests.stories import document_of, story_of

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
    ("noun", "expected"),
    [("person", "people"), ("child", "children"), ("box", "boxes"), ("city", "cities"), ("day", "days"), ("", ""),
     ("rescue ship", "rescue ships"), ("gas", "gas"), ("boss", "bosses"), ("life", "lives"), ("gunman", "gunmen"), ("Taliban militant", "Taliban militants"),
     ("German", "Germans"), ("KO", "KOs"), ("series", "series")],
)  # fmt: skip
def test_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected


def test_a_topic_is_what_sources_share() -> None:
    story = story_of({"A": "The plant in Orvel yields 300 megawatts.", "B": "The new plant makes 250 megawatts."}, DAY)
    (found,) = find_amounts(story)
    assert topic([m.context for m in found.members]) == ("plant", "plant")
    assert topic([]) == ("", "")


@pytest.mark.parametrize(
    ("text", "value", "unit", "modifier"),
    [
        ("He stayed less than an hour.", 1.0, "hour", "<"),
        ("He stayed about two days.", 2.0, "day", "~"),
        ("He stayed three weeks.", 3.0, "week", "="),
    ],
)
def test_durations_as_quantities(text: str, value: float, unit: str, modifier: str) -> None:
    dates = [d for c in read_source(document_of("A", text, DAY)).claims for d in c.dates]
    found = as_quantity(dates[0])
    assert found is not None
    assert (found.value, found.unit, found.modifier) == (value, unit, modifier)
    assert text[found.start : found.end] == found.text


def test_vague_durations_are_no_quantities() -> None:
    dates = [d for c in read_source(document_of("A", "He stayed for years.", DAY)).claims for d in c.dates]
    assert all(as_quantity(d) is None for d in dates)


def test_content_between_stops_at_a_new_clause() -> None:
    (claim,) = read_source(document_of("A", "The hall burnt on Friday after the mayor left.", DAY)).claims
    day = claim.dates[0]
    by_word = {t.lower: t for t in claim.tokens}
    assert content_between(claim.tokens, by_word["burnt"], day) == 0
    assert content_between(claim.tokens, by_word["hall"], day) == 1
    assert content_between(claim.tokens, by_word["left"], day) > 50


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
