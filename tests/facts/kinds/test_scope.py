"""Scope: shares of one thing, the only one against more, one thing against two."""

from __future__ import annotations

import pytest

from facts.kinds.scope import find_scope
from facts.model import Severity
from tests.facts.kinds.tales import tell
from tests.stories import story_of


def found(a: str, b: str) -> list[tuple[str, Severity | None]]:
    return [(c.key, c.severity) for c in find_scope(story_of({"A": a, "B": b})) if c.severity is not None]


@pytest.mark.parametrize(
    ("a", "b", "key", "severity"),
    [
        (
            "Arden will rent the entire harbour of Selby from May.",
            "Arden will rent part of the harbour of Selby from May.",
            "scope:harbor",
            Severity.CONTRADICTION,
        ),
        (
            "All members of the Harrow council voted for the dam.",
            "Most members of the Harrow council voted for the dam.",
            "scope:member",
            Severity.TENSION,
        ),
        (
            "All songs in the Arden store lose their lock.",
            "In the Arden store 300 songs lose their lock.",
            "scope:song",
            Severity.TENSION,
        ),
        (
            "The ferry was the only purchase that Arden made at the Selby fair.",
            "The ferry was the first purchase that Arden made at the Selby fair.",
            "scope:acquire",
            Severity.TENSION,
        ),
    ],
)
def test_shares_that_clash(a: str, b: str, key: str, severity: Severity) -> None:
    assert (key, severity) in found(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Arden will rent the entire harbour of Selby.", "Arden will rent the whole harbour of Selby."),
        ("All members of the Harrow council voted for the dam.", "In Oslo a few members of a choir sang carols."),
        ("Several members of the council voted.", "Many members of the council voted."),
        # other things are told of them
        ("Many mills in Harrow sell flour to bakers in Selby.", "Most mills in Harrow stand beside the river."),
        # a number, and all of that number
        ("The Harrow vote had 30 candidates.", "All of the 30 candidates of the Harrow vote were loyal."),
        # one of many, and the whole of one
        ("The flood took the entire family.", "The flood took three families."),
        # a measure and a time
        ("He ran only 30 yards for Harrow.", "He ran another 40 yards for Harrow."),
        ("It was the only time that Harrow won.", "It was the first time that Harrow won."),
    ],
)
def test_shares_that_agree_or_are_of_other_things(a: str, b: str) -> None:
    assert found(a, b) == []


def test_one_of_two_joined_things() -> None:
    more = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."
    a = "The county offers a reward of $500 for a hint leading to the arrest and conviction of the thief." + more
    b = "The county offers a reward of $500 for a hint leading to the arrest of the thief." + more
    candidates = [c for c in find_scope(story_of({"A": a, "B": b})) if c.key.startswith("joined:")]
    assert [c.key for c in candidates] == ["joined:arrest+convict"]
    assert candidates[0].question == "Is it the arrest and conviction, or the arrest alone?"
    assert {x.value for x in candidates[0].answers} == {"the arrest and conviction", "the arrest"}


def test_who_would_not_comment_is_no_question_of_scope() -> None:
    more = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."
    a = "Arden and Selby declined to comment to the Journal on the sale of the yard." + more
    b = "Arden declined to comment to the Journal on the sale of the yard." + more
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []
    a, b = (text.replace("declined to comment to the Journal on", "agreed in the Journal to") for text in (a, b))
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == ["joined:arden+selbi"]


def test_joined_things_told_apart_elsewhere_agree() -> None:
    a = "The county thanked the police and the firemen of Harrow for the rescue."
    b = "The county thanked the police of Harrow for the rescue, and the firemen of Harrow too."
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []


def test_what_lies_between_two_things_is_not_joined() -> None:
    a = "The wreck lies between the port of Selby and Harrow Island, the coast guard said on Monday."
    b = "The wreck lies near the port of Selby, the coast guard said on Monday."
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []


MORE = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."
OFFERS = "The county offers a reward of $500 for a hint leading to {} of the thief."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # "and" joins two clauses
        (
            "The storm hit the harbour of Selby and the ferry sank at noon.",
            "The storm hit the harbour of Selby at noon.",
        ),
        # an open list
        ("The storm hit the harbour and other places at noon.", "The storm hit the harbour at noon."),
        # one name
        ("The Soil and Water Service closed the well at noon.", "The Water Service closed the well at noon."),
        # titles of one person
        (
            "President and General Manager Ann Reed closed the yard at noon.",
            "General Manager Ann Reed closed the yard at noon.",
        ),
        # another list
        ("The storm hit the ferry and the mill at noon.", "The storm hit the mill and the school at noon."),
        # a clause whose subject is told of between commas
        (
            "Guards found the stolen cart and Peter Dahl, 32, of Selby, was held at noon near the mill.",
            "Peter Dahl, whom guards found near the mill, was held at noon.",
        ),
        # two lists of many things
        (
            "The clerk spent the money on coal, boots, candles, bread and lamp oil.",
            "The clerk spent the money on coal, bread, boots, lamp oil and fine wine.",
        ),
        # other figures
        ("Lund had 15 points and eight assists in the final.", "Lund had 16 points in the final."),
    ],
)
def test_what_leaves_nothing_out(a: str, b: str) -> None:
    assert [k for k, _ in found(a + MORE, b + MORE) if k.startswith("joined:")] == []


def test_what_the_next_sentence_adds_is_not_left_out() -> None:
    a, b = OFFERS.format("the arrest and conviction"), OFFERS.format("the arrest")
    assert [k for k, _ in found(a + MORE, b + MORE) if k.startswith("joined:")] == ["joined:arrest+convict"]
    assert [k for k, _ in found(a + MORE, b + " A conviction is needed." + MORE) if k.startswith("joined:")] == []


def test_halves_of_a_name_and_two_figures_are_not_joined() -> None:
    a = "The Board of Rye and Barley sent three carts to the market in Selby on Monday."
    b = "The Barley farmers sent three carts to the market in Selby on Monday."
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []
    a = "Ellis Marrow finished with 15 points and eight assists for Harrow on Monday."
    b = "Ellis Marrow finished with 16 points for Harrow on Monday."
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []


def test_a_quarrel_holds_one_answer_of_every_source() -> None:
    texts = {
        "A": "All members of the Harrow council voted for the dam. The council has 30 members.",
        "B": "Most members of the Harrow council voted for the dam. Some members left early.",
        "C": "All the members of the Harrow council voted for the dam.",
    }
    (quarrel,) = [c for c in find_scope(story_of(texts)) if c.severity is not None]
    assert [(a.source, a.norm) for a in quarrel.answers] == [("A", "all"), ("B", "most"), ("C", "all")]


def test_questions_read_well() -> None:
    a = "All members of the Harrow council voted for the dam."
    b = "Most members of the Harrow council voted for the dam."
    assert find_scope(story_of({"A": a, "B": b}))[0].question == "How many of the members are meant?"


def test_order_of_sources_does_not_matter() -> None:
    a, b = "Arden will rent the entire harbour of Selby.", "Arden will rent part of the harbour of Selby."
    assert found(a, b) == found(b, a)


def test_people_whom_sources_call_otherwise() -> None:
    story = tell(
        "politics",
        "The clinic in Selby will offer the tram pass to everyone over 60 in May.",
        "The clinic in Selby will offer the tram pass to most adults in May.",
    )
    (candidate,) = [c for c in find_scope(story) if c.severity is not None]
    assert candidate.question == "How many of the people are meant?"
    assert candidate.key == "scope:people"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the only one of a sort, and all of them
        ("All members of the Harrow council voted.", "The only unpaid member of the Harrow council voted."),
        # each of them, and how many they are
        ("The Harrow court fined him for each offence.", "The Harrow court fined him for 50 offences."),
    ],
)
def test_shares_of_which_both_may_be(a: str, b: str) -> None:
    assert found(a, b) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The boat will sail in a week or two, {} said.",
        "The guests swam without tickets and dozens of rules, {} said.",
    ],
)
def test_what_is_not_of_one_sort_is_not_joined(sentence: str) -> None:
    a, b = (
        sentence.format("Lund"),
        sentence.replace(" or two", "").replace(" and dozens of rules", "").format("Lund"),
    )
    assert found(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # two kinds of one thing, and the thing
        (
            "Food and ferry prices rose in Selby in May, the office said.",
            "Consumer prices rose in Selby in May, the office said.",
        ),
        # two clauses
        (
            "The flood led Lund to mend his boat and harbour guards around Selby to raise the dam.",
            "The flood led Lund to mend his boat in Selby.",
        ),
    ],
)
def test_kinds_and_clauses_are_not_joined_things(a: str, b: str) -> None:
    assert [c.key for c in find_scope(tell("disaster", a, b)) if c.severity is not None] == []


HELD = "The mayor said the harbour of Selby is in the hands of {} since the storm."


@pytest.mark.parametrize(
    ("pair", "alone", "keys"),
    [
        ("the harbour guards and pilots", "the harbour guards", ["joined:guard+pilot"]),
        # each with its own town
        ("the harbour guards and pilots", "the guards of Arden and the boatmen of Arden", []),
        # two words for one thing
        ("the search and rescue boats", "the pilot boats", []),
    ],
)
def test_what_stands_alone(pair: str, alone: str, keys: list[str]) -> None:
    a, b = HELD.format(pair), HELD.format(alone)
    assert [k for k, _ in found(a + MORE, b + MORE) if k.startswith("joined:")] == keys


def test_the_verb_of_a_title_is_no_part_of_a_thing() -> None:
    a = f"Arden, Selby to stop loans and leasing of old harbour boats\n\n{MORE}"
    b = f"Arden, Selby End Leasing of Old Harbour Boats\n\n{MORE}"
    assert [k for k, _ in found(a, b) if k.startswith("joined:")] == []
