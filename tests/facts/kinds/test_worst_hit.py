"""Which places were worst hit."""

from __future__ import annotations

from datetime import date

import pytest

from facts.kinds.worst_hit import find_worst_hit
from facts.model import Kind, Severity
from tests.stories import story_of


def hit(*texts: str) -> list[list[str]]:
    """The answers of the question, in order of source and text."""
    found = find_worst_hit(story_of({"ABCDEF"[n]: text for n, text in enumerate(texts)}))
    assert all((c.kind, c.severity, c.key) == (Kind.PLACE, Severity.TENSION, "worst-hit") for c in found)
    return [[a.value for a in c.answers] for c in found]


@pytest.mark.parametrize(
    ("a", "b", "answers"),
    [
        (
            "The worst-hit towns were Elmford and Oakham.",
            "The towns of Elmford and Harrow were hardest hit.",
            ["Elmford and Oakham", "Elmford and Harrow"],
        ),
        (
            "Hardest hit was the village of Oakham.",
            "The flood ruined Elmford, which was the worst affected town.",
            ["Oakham", "Elmford"],
        ),
        (
            "The most badly damaged district was Harrow.",
            "Elmford bore the brunt of the storm.",
            ["Harrow", "Elmford"],
        ),
        (
            "The worst-hit areas were Elmford, Oakham and Harrow.",
            "Among the worst-hit areas was Norfield.",
            ["Elmford, Oakham and Harrow", "Norfield"],
        ),
    ],
)
def test_sources_that_name_different_places(a: str, b: str, answers: list[str]) -> None:
    assert hit(a, b) == [answers]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The worst-hit towns were Elmford and Oakham.", "The worst-hit towns were Oakham and Elmford."),
        ("The worst-hit towns were Elmford and Oakham.", "One of the worst-hit towns was Oakham."),
        ("The worst-hit town was Norfield.", "Nordfield was the worst-hit town."),  # two spellings
        ("The worst-hit town was Elmford.", "The flood hit Oakham, and help is slow in the worst-hit areas."),
        ("The worst-hit towns include Elmford.", "The worst-hit towns include Oakham."),
    ],
)
def test_no_question_where_both_may_hold(a: str, b: str) -> None:
    assert hit(a, b) == []


@pytest.mark.parametrize(("when", "asked"), [("On Monday", True), ("In the flood of June 2011", False)])
def test_the_worst_hit_places_of_an_earlier_disaster_are_not_set_against_those_of_now(when: str, asked: bool) -> None:
    texts = {
        "A": "The flood of Monday ruined homes. The worst-hit town was Elmford.",
        "B": f"The flood came at night. {when} the worst-hit town was Harrow.",
    }
    assert bool(find_worst_hit(story_of(texts, published=date(2024, 5, 7)))) is asked
