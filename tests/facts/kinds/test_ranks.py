"""Ranks: the largest of the world or of the country, the largest or one of several, the first or the second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.candidates import by_value
from facts.kinds.ranks import find_ranks
from facts.model import Kind, Severity
from tests.facts.kinds.tales import flagged, tell
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate

BOUGHT = "Norvia bought Pellworks, {} maker of garden robots, for two billion crowns on Friday."


def ranks(*phrases: str) -> list[Candidate]:
    return flagged(find_ranks, tell("deal", *(BOUGHT.format(phrase) for phrase in phrases)))


def test_of_the_world_or_of_the_country() -> None:
    (found,) = ranks("the world's largest", "the country's largest")
    assert (found.kind, found.severity, found.key) == (Kind.SCOPE, Severity.TENSION, "rank:largest:maker")
    assert found.question == "Among what is it the largest maker?"
    assert by_value(found.answers) == "A says “largest maker (world)”; B says “largest maker (country)”"
    assert [a.norm for a in found.answers] == ["1:False:world", "1:False:country"]


def test_one_of_the_largest() -> None:
    (found,) = ranks("the largest", "one of the largest")
    assert found.question == "Is it the largest maker, or one of several?"


@pytest.mark.parametrize("second", ["the second largest", "the second-largest", "the second biggest"])
def test_another_place(second: str) -> None:
    (found,) = ranks("the largest", second)
    assert found.question == "Which place does it take among the largest?"


def test_the_rank_after_the_noun() -> None:
    one, other = "The Orvel dam is the highest dam in {}, an engineer said on Friday.".format, "the highest dam"
    (found,) = flagged(find_ranks, tell("deal", one("the world"), one("Europe")))
    assert [a.value for a in found.answers] == [
        f"{other.removeprefix('the ')} ({where})" for where in ("world", "europe")
    ]


def test_a_source_that_agrees_stands_beside() -> None:
    (found,) = ranks("the world's largest", "the country's largest", "the country's biggest")
    assert [a.source for a in found.answers] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the world's largest", "the world's biggest"),
        ("the nation's largest", "the country's largest"),
        ("the largest", "the world's largest"),  # nobody says among what
        ("the oldest", "the world's largest"),
        ("the latest", "one of the latest"),
        ("an honest", "one of the"),
    ],
)
def test_one_rank(one: str, other: str) -> None:
    assert ranks(one, other) == []


def test_other_things_have_ranks_of_their_own() -> None:
    texts = {
        "A": BOUGHT.format("the world's largest"),
        "B": "Norvia, the country's largest bank, bought Pellworks on Friday.",
    }
    assert find_ranks(story_of(texts)) == []


def test_one_source_alone() -> None:
    text = f"{BOUGHT.format('the largest')} {BOUGHT.format('one of the largest')}"
    assert find_ranks(story_of({"A": text, "B": "Rain fell."})) == []
