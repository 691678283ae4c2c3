"""Pairs and groups of amounts: what is compared with what, and at what cost."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.asking.amount_groups import candidate_pairs, find_amounts, same_concept, with_rest
from facts.asking.amount_likeness import FEATURES, features, noun_overlap, same_amount
from facts.asking.amounts import collect, is_interval, is_update, lasts, norm_of
from facts.asking.figures import quarrel
from facts.quantities_compare import compare_quantities
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story

DAY = date(2026, 5, 15)


def pairs_in(*texts: str) -> set[tuple[str, str, str]]:
    amounts = collect(story_of({chr(65 + n): t for n, t in enumerate(texts)}, DAY))
    return {(amounts[i].quantity.text, amounts[j].quantity.text, r) for i, j, r in candidate_pairs(amounts)}


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The mast is 30 metres tall.", "The mast is 25 metres tall.", "conflict"),
        ("The mast is 30 metres tall.", "The mast is about 30 metres tall.", "bound"),
        ("The firm cut 300 jobs.", "The firm cut 400 workers.", "conflict"),
        ("The crash left 80 hurt.", "The crash left 90 people injured.", "conflict"),
        ("The blaze killed 12 people.", "The toll of the blaze rose to 14.", "conflict"),
        ("The strike lasted four hours.", "The strike lasted less than an hour.", "conflict"),
    ],
)
def test_pairs_of_one_block(one: str, other: str, relation: str) -> None:
    assert relation in {r for _, _, r in pairs_in(one, other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mast is 30 metres tall.", "The mast weighs 25 tons."),
        ("The firm sold 300 vans.", "The firm sold 400 boats."),
        ("The strike lasted four hours.", "The strike began two hours after the vote."),
        ("Shares of the firm fell 8 percent.", "The firm cut 5 percent of its workforce."),
        ("The mayor left at 30 metres.", "The mayor spent $30."),
    ],
)
def test_no_pairs_across_blocks(one: str, other: str) -> None:
    assert pairs_in(one, other) == set()


def test_one_source_is_not_compared_with_itself() -> None:
    assert pairs_in("The mast is 30 metres tall. The mast is 25 metres tall.") == set()


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(["3 boats", "four boats", "about 7 boats", "12 vans", "30 tons", "$9"]), min_size=2, max_size=5
    )
)
def test_blocks_lose_no_comparable_pair(figures: list[str]) -> None:
    amounts = collect(story_of({f"S{n}": f"The port sold {f} this week." for n, f in enumerate(figures)}, DAY))
    expected = {
        (i, j)
        for i, j in combinations(range(len(amounts)), 2)
        if compare_quantities(amounts[i].plain, amounts[j].plain, same_concept) != "other"
        and amounts[i].context.source != amounts[j].context.source
    }
    assert {(i, j) for i, j, _ in candidate_pairs(amounts)} == expected


def test_pairs_grow_with_the_sources_not_with_their_square() -> None:
    def count(sources: int) -> int:
        texts = {f"S{n}": f"The flood killed {n % 7 + 2} people in Orvel." for n in range(sources)}
        return sum(1 for _ in candidate_pairs(collect(story_of(texts, DAY))))

    assert count(240) <= count(120)  # beyond a block's size, equal amounts stand for each other


def test_features_have_names() -> None:
    story = story_of({"A": "The flood killed 9 people.", "B": "The flood killed 12 people."}, DAY)
    one, other = collect(story)
    assert len(features(story, one, other, "conflict")) == len(FEATURES)
    assert features(story, one, other, "conflict") == features(story, other, one, "conflict")


def test_groups_hold_only_what_several_sources_tell() -> None:
    story = story_of(
        {"A": "The flood killed 9 people. It cost $5 million.", "B": "The flood killed 12 people in all."}, DAY
    )
    (found,) = find_amounts(story)
    assert [m.quantity.text for m in found.members] == ["9 people", "12 people"]
    assert set(found.scores) == set(found.relations) == {(0, 1)}


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("The firm sold 300 vans.", "300|=|van"),
        ("The firm sold more than 300 vans.", "300|>|van"),
        ("The firm sold 300 to 400 vans.", "300-400|=|van"),
        ("The firm sold several vans.", "several|=|van"),
    ],
)
def test_norms(text: str, norm: str) -> None:
    assert norm_of(collect(story_of({"A": text}, DAY))[0].quantity) == norm


def test_traits_of_single_amounts() -> None:
    story = story_of(
        {"A": "The toll rose to 10. The strike lasted four hours. It began two hours before the vote."}, DAY
    )
    toll, strike, vote = collect(story)
    assert is_update(toll.context.claim, toll.quantity)
    assert not is_update(strike.context.claim, strike.quantity)
    assert (lasts(toll), lasts(strike)) == (False, True)
    assert (is_interval(strike), is_interval(vote)) == (False, True)


def test_noun_overlap() -> None:
    one, other = (a.quantity for a in collect(story_of({"A": "The firm sold 3 red vans and 5 vans."}, DAY)))
    assert noun_overlap(one, other) == 1.0


def test_changes_over_two_times_are_two_things() -> None:
    both = "Rents in Orvel rose 6.1 percent from a year earlier. From March to April, rents in Orvel rose 0.4 percent."
    assert not conflicts([both, "Rents in Orvel rose 6.1 percent."])
    assert conflicts(["Rents in Orvel rose 6.1 percent from a year earlier.", "Rents in Orvel rose 5.2 percent."])


def test_a_third_source_that_gives_both_figures_tells_of_two_things() -> None:
    texts = [
        "The slower engine of the ferry has a power of 266 kilowatts.",
        "The faster engine of the ferry has a power of 293 kilowatts.",
    ]
    both = "The slower engine of the ferry has a power of 266 kilowatts. The faster one has a power of 293 kilowatts."
    assert conflicts(texts)
    assert not conflicts([*texts, both])


def test_a_great_figure_of_two_kinds_of_people_may_be_one() -> None:
    one, other = "The 1000-member church met on Sunday.", "Up to 1,000 fellow parishioners of the church met on Sunday."
    assert relations([one, other]) == {"bound"}
    assert relations(["The 12-member church met.", "Up to 12 parishioners of the church met."]) == set()


def test_figures_far_apart_in_their_sources_are_less_likely_of_one_thing() -> None:
    filler = " The mayor spoke about the harbour." * 9
    told = "The levy raised 41 million crowns.", "The levy raised 38 million crowns."
    assert best([told[0], told[1]]) > best([told[0], "It rained." + filler + " " + told[1]])


def _pairs(texts: list[str]) -> tuple[Story, list[tuple[int, int, str]]]:
    story = story_of(dict(zip("ABC", texts, strict=False)))
    return story, list(candidate_pairs(collect(story)))


def relations(texts: list[str]) -> set[str]:
    return {relation for _, _, relation in _pairs(texts)[1]}


def best(texts: list[str]) -> float:
    story, pairs = _pairs(texts)
    found = collect(story)
    return max(same_amount(story, found[i], found[j], relation) for i, j, relation in pairs)


def conflicts(texts: list[str]) -> bool:
    story = story_of(dict(zip("ABC", texts, strict=False)))
    return any(quarrel(g, "conflict")[1] for g in story.amounts)


def test_what_is_left_over_joins_the_group_of_one_figure_that_it_is_like() -> None:
    amounts = collect(
        story_of(
            {
                "A": "Three shells hit the mill. Three shells lay there. Five seals swam by. The dike broke in ten days.",
                "B": "Three shells hit the mill. The strike lasted nine days.",
                "C": "A single shell fell. The fog lasted four days.",
            }
        )
    )
    texts = [a.quantity.text for a in amounts]
    shells = [n for n, t in enumerate(texts) if "shell" in t]
    first, second, third, single = shells
    seals, days = texts.index("Five seals"), texts.index("four days")
    scores = {
        (first, single): 0.3,
        (second, single): 0.05,
        (seals, single): 0.9,
        (first, third): 0.9,
        (first, days): 0.9,
    }
    assert with_rest(amounts, [[first, second, third]], scores) == [shells]
    assert with_rest(amounts, [[first, second, third]], {**scores, (first, single): 0.1}) == [[first, second, third]]
    longest = [n for n, t in enumerate(texts) if t.endswith(" days")]
    pair = {(longest[0], longest[2]): 0.9}
    assert with_rest(amounts, [longest[:2]], pair) == [longest[:2]]  # lengths of time are told of anything
