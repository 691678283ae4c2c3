"""One person and two posts."""

from __future__ import annotations

import pytest

from facts.asking.meeting import FEW
from facts.kinds.entity import find_entity
from facts.kinds.posts import find_posts
from facts.lexicons.posts import LOOSE, LOW, TOP
from facts.model import Severity
from tests.stories import story_of


def posts(*texts: str) -> list[list[str]]:
    """The posts that each question holds, in order of source and text."""
    found = find_entity(story_of({f"{n:03}": text for n, text in enumerate(texts)}))
    return [[a.value for a in c.answers] for c in found if c.key.startswith("post:")]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Vera Lund, the head of the harbour agency, spoke.",
            "The harbour agency's director of operations, Vera Lund, spoke.",
            ["the head of the harbour agency", "The harbour agency's director of operations"],
        ),
        ("Spokeswoman Vera Lund resigned.", "Plant manager Vera Lund resigned.", ["Spokeswoman", "Plant manager"]),
        (
            "Vera Lund, 44, the deputy director of the museum, resigned.",
            "Vera Lund, director of the museum, resigned.",
            ["the deputy director of the museum", "director of the museum"],
        ),
        (
            "Vera Lund, the head of flood control, spoke.",
            "Vera Lund, the head of the seed bank, spoke.",
            ["the head of flood control", "the head of the seed bank"],
        ),
        (
            "His former aide, Vera Lund, sued.",
            "His former communications director, Vera Lund, sued.",
            ["His former aide", "His former communications director"],
        ),
        (
            "Vera Lund, a former director of the zoo and a curator of the museum, spoke.",
            "Vera Lund, deputy curator of the museum and former director of the zoo, spoke.",
            [
                "a former director of the zoo",
                "a curator of the museum",
                "deputy curator of the museum",
                "former director of the zoo",
            ],
        ),
        ("Museum chairman Vera Lund spoke.", "Museum curator Vera Lund spoke.", ["Museum chairman", "Museum curator"]),
        ("Alder President Vera Lund spoke.", "Alder CEO Vera Lund spoke.", ["Alder President", "Alder CEO"]),
        (
            "The former Alder executive Vera Lund spoke.",
            "Vera Lund, the chief executive of Alder, spoke.",
            ["The former Alder executive", "the chief executive of Alder"],
        ),
        ("The farmer Vera Lund spoke.", "Vera Lund, a teacher from Elmford, spoke.", ["The farmer", "a teacher"]),
    ],
)
def test_posts_that_cannot_be_one(a: str, b: str, told: list[str]) -> None:
    assert posts(a, b) == [told]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Vera Lund, head of the museum, spoke.", "The museum's head, Vera Lund, spoke."),
        ("Chairman and chief executive Vera Lund spoke.", "Vera Lund, the CEO of Arden, spoke."),
        ("Museum director Vera Lund spoke.", "Vera Lund, an official of the museum, spoke."),
        ("Former museum director Vera Lund spoke.", "Spokeswoman Vera Lund spoke."),
        ("Communications director Vera Lund spoke.", "Spokeswoman Vera Lund spoke."),
        ("Acting director Vera Lund spoke.", "Director Vera Lund spoke."),
        ("Vera Lund, coach Otto Reed and director of games Ann Holt spoke.", "Manager Vera Lund spoke."),
    ],
)
def test_posts_that_go_together(a: str, b: str) -> None:
    assert posts(a, b) == []


def test_a_source_that_gives_both_posts_is_not_at_odds() -> None:
    both = "Manager Vera Lund came. Vera Lund, the spokeswoman of the mill, spoke."
    assert posts(both, "Spokeswoman Vera Lund spoke.") == []


def test_who_agrees_with_one_side_or_is_loose_answers_too() -> None:
    (told,) = posts("Plant manager Vera Lund left.", "Plant engineer Vera Lund left.", "Plant official Vera Lund left.")
    assert told == ["Plant manager", "Plant engineer", "Plant official"]


def test_a_post_is_a_tension_and_its_key_the_name() -> None:
    story = story_of({"A": "Manager Vera Lund left.", "B": "Engineer Vera Lund left."})
    (found,) = (c for c in find_entity(story) if c.key.startswith("post:"))
    assert (found.key, found.severity) == ("post:Vera Lund", Severity.TENSION)
    assert found.question == "What is Vera Lund’s post?"


def test_no_names_no_posts() -> None:
    assert list(find_posts(story_of({"A": "The manager left."}), "Vera Lund", [])) == []


def test_a_word_for_a_post_has_one_tier() -> None:
    assert not TOP.keys() & LOW.keys()
    assert LOOSE.isdisjoint({*TOP, *LOW})


def test_many_sources_of_two_posts() -> None:
    texts = ("Plant manager Vera Lund left.", "Plant engineer Vera Lund left.")
    (told,) = posts(*(texts[n % 2] for n in range(FEW + 2)))
    assert len(told) == FEW + 2


@pytest.mark.parametrize(
    ("held", "found"),
    [
        ("Harbour office official Vera Lund fled.", True),
        ("President Otto Reed said he was tired. Reed harbour office official Vera Lund fled.", False),
        ("President Otto Reed said he was tired. The official of Reed's harbour office, Vera Lund, fled.", True),
    ],
)
def test_an_office_under_somebody_may_be_one_of_his_time(held: str, found: bool) -> None:
    assert bool(posts("Vera Lund, a former harbour office official, fled.", held)) is found
