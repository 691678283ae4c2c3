"""Figures: which members of a group of amounts belong to a quarrel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from facts.asking.figures import (
    amount_answer,
    conflict_or_fact,
    is_looser,
    one_of_each_list,
    quarrel,
    without_asides,
    without_heads,
    without_superseded,
)
from facts.model import Kind, Severity
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.amount_groups import Amounts
    from facts.story import Story

DAY = date(2026, 5, 15)
FLOOD = "The flood in Orvel killed {} people on Sunday."


def groups(*texts: str) -> tuple[Story, tuple[Amounts, ...]]:
    story = story_of({chr(65 + n): t for n, t in enumerate(texts)}, DAY)
    return story, story.amounts


def values(group: Amounts, numbers: list[int]) -> list[str]:
    return [group.members[n].quantity.text for n in numbers]


def test_a_later_figure_of_the_same_source_replaces_an_earlier_one() -> None:
    _, (group,) = groups(f"{FLOOD.format(8)} The number of people killed in Orvel rose to 10.", FLOOD.format(10))
    assert values(group, without_superseded(group)) == ["10", "10 people"]


def test_without_an_update_every_figure_stays() -> None:
    _, (group,) = groups(FLOOD.format(8), FLOOD.format(10), FLOOD.format(12))
    assert without_superseded(group) == [0, 1, 2]
    assert quarrel(group, "conflict")[1] == group.members


@pytest.mark.parametrize(
    ("figures", "conflict", "bound"),
    [
        (("8", "8"), False, False),
        (("8", "10"), True, False),
        (("more than 8", "10"), False, True),
        (("more than 8", "8"), False, True),
        (("about 8", "8"), False, True),
        (("at least 8", "at least 8"), False, False),
        (("8", "10", "8"), True, False),
        (("more than 8", "7"), True, False),
    ],
)
def test_what_kind_of_quarrel(figures: tuple[str, ...], conflict: bool, bound: bool) -> None:
    _, (group,) = groups(*(FLOOD.format(f) for f in figures))
    assert bool(quarrel(group, "conflict")[1]) is conflict
    assert bool(quarrel(group, "bound")[1]) is bound


def test_the_score_is_that_of_the_best_pair_and_none_without_a_quarrel() -> None:
    _, (group,) = groups(FLOOD.format(8), FLOOD.format(10))
    score, _ = quarrel(group, "conflict")
    assert score == max(group.scores.values())
    assert quarrel(group, "bound") == (0.0, ())


def test_vague_words_are_looser_than_figures() -> None:
    _, (group,) = groups(FLOOD.format("several"), FLOOD.format("12"))
    assert is_looser(group, 0, 1)
    _, (group,) = groups(FLOOD.format("11"), FLOOD.format("12"))
    assert not is_looser(group, 0, 1)


@pytest.mark.parametrize(
    ("one", "other", "rounded"),
    [
        ("4,980 boats", "5,000 boats", True),
        ("$4,980 worth of boats", "$5,000 worth of boats", True),
        ("11 boats", "12 boats", False),
        ("boats 40 metres long", "boats 41 metres long", False),
    ],
)
def test_a_figure_and_the_same_one_rounded(one: str, other: str, rounded: bool) -> None:
    text = "The yard in Orvel sold {} on Sunday."
    _, found = groups(text.format(one), text.format(other))
    assert any(is_looser(g, 0, 1) for g in found) is rounded


def test_a_headline_whose_own_text_has_a_bound_is_no_exact_figure() -> None:
    bounded = f"{FLOOD.format(300)} {FLOOD.format('more than 300')}"
    _, (group,) = groups(bounded, FLOOD.format("more than 300"))
    assert values(group, without_heads(group, [0, 1, 2])) == ["more than 300 people", "more than 300 people"]
    assert not quarrel(group, "bound")[1]
    _, (group,) = groups(bounded, FLOOD.format("nearly 300"))
    assert len(quarrel(group, "bound")[1]) == 2


def test_a_headline_alone_is_taken_at_its_word() -> None:
    _, (group,) = groups(FLOOD.format(300), FLOOD.format("more than 300"))
    assert len(quarrel(group, "bound")[1]) == 2


def test_who_agrees_by_one_figure_means_another_thing_by_the_other() -> None:
    lasts = "The battery of the camera lasts {} hours on a charge."
    _, found = groups(f"{lasts.format(8)[:-1]} (7 hours with the flash on).", lasts.format("eight"))
    for group in found:
        kept = values(group, without_asides(group, list(range(len(group.members)))))
        assert "7 hours" not in kept


def test_one_figure_of_a_list_in_one_sentence() -> None:
    _, (group, *_) = groups(
        "The flood in Orvel killed 8 people on Sunday, 3 people in the old town and 5 people in the port.",
        FLOOD.format(9),
    )
    chosen = one_of_each_list(group, list(range(len(group.members))))
    assert [group.members[n].context.source for n in chosen] == [0, 1]
    assert values(group, chosen)[0] == "8 people"


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [("8", "10", Severity.CONTRADICTION), ("8", "8", None)],
)
def test_a_contradiction_or_a_fact(one: str, other: str, severity: Severity | None) -> None:
    story, (group,) = groups(FLOOD.format(one), FLOOD.format(other))
    (found,) = conflict_or_fact(story, Kind.NUMBER, group)
    assert found.severity is severity
    assert found.key == "number:people:die"
    assert found.question == "How many people were killed?"
    assert (found.score > 0) is (severity is not None)


def test_nothing_where_only_bounds_differ() -> None:
    story, (group,) = groups(FLOOD.format("8"), FLOOD.format("more than 8"))
    assert conflict_or_fact(story, Kind.NUMBER, group) == []


def test_an_answer_has_the_speaker_of_its_own_words() -> None:
    story, (group,) = groups(
        "Ann Reed said the flood killed 8 people in Orvel, but Omar Diaz said the flood killed 9 people in Orvel.",
        FLOOD.format(9),
    )
    answers = [amount_answer(story, m, m.quantity.text, "n") for m in group.members]
    assert [(a.value, a.speaker) for a in answers] == [
        ("8 people", "Ann Reed"),
        ("9 people", "Omar Diaz"),
        ("9 people", None),
    ]


@pytest.mark.parametrize(
    ("figures", "bound"),
    [
        (("at least 8", "more than 8"), True),
        (("more than 8", "over 8"), False),
        (("over 8", "8-plus"), False),
    ],
)
def test_at_least_and_more_than_are_two_bounds(figures: tuple[str, str], bound: bool) -> None:
    _, found = groups(*(FLOOR_OF.format(f) for f in figures))
    assert bool(found and quarrel(found[0], "bound")[1]) is bound


FLOOR_OF = "The tower in Orvel has {} floors above the square."


def test_shares_in_fractions_and_percent_are_of_one_dimension() -> None:
    texts = (
        "More than half of the delegates of Orvel come from the north.",
        "Ninety percent of the delegates of Orvel come from the north.",
    )
    _, (group,) = groups(*texts)
    assert is_looser(group, 0, 1)
